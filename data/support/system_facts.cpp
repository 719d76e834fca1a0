// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/support/system_facts.h"

#include <sqlite3.h>
#include <zip.h>

#include <QDir>
#include <QLocale>
#include <QRegularExpression>
#include <QSettings>
#include <QSysInfo>
#include <QTemporaryDir>
#include <algorithm>
#include <array>
#include <thread>

#include "data/paths.h"
#include "data/support/small_file.h"

namespace zhitu::support {
namespace fs = std::filesystem;
namespace {

/// Keys whose values say nothing about anybody; a * stands for one word.
constexpr std::array kHarmless{
    "language",       "theme",         "look/language", "look/theme",     "look/scale",
    "look/fontSize",  "window/state",  "window/screen", "window/full",    "map/baseMap",
    "map/measure",    "map/classes",   "map/labels",    "layers/*",       "lists/pageSize",
    "search/history", "sync/interval", "alarm/sound",   "general/theme",  "general/language",
    "docks/*",        "shortcuts/*",   "version",       "accessibility/*"};

constexpr qsizetype kMostBytes = 256 * 1024;

bool isHarmless(const QString& key)
{
    return std::ranges::any_of(kHarmless, [&](const char* pattern) {
        const QString text = QString::fromLatin1(pattern);
        if (!text.endsWith(u'*'))
            return key.compare(text, Qt::CaseInsensitive) == 0;
        const QString room = text.chopped(1);
        return key.startsWith(room, Qt::CaseInsensitive) && !key.mid(room.size()).contains(u'/');
    });
}

/// A plain word or number; anything else is only said to be there.
QString plain(const QString& value)
{
    static const QRegularExpression word(QStringLiteral("^[A-Za-z0-9_.+-]{0,24}$"));
    static const QRegularExpression number(QStringLiteral("[0-9]{6}|[0-9]\\.[0-9]{3}"));
    return word.match(value).hasMatch() && !number.match(value).hasMatch()
               ? value
               : QStringLiteral("(set)");
}

/// The value behind `key` in a file of /proc.
QString procValue(const char* file, const char* key)
{
    // Files in /proc say that they are empty, so their size is of no use.
    QFile proc(QString::fromLatin1(file));
    if (!proc.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray& line : proc.read(64 * 1024).split('\n'))
        if (line.startsWith(key))
            return QString::fromUtf8(line.mid(line.indexOf(':') + 1)).simplified();
    return {};
}

QString factsOfFile(const fs::path& file)
{
    const auto content = readSmallFile(file, kMostBytes);
    if (!content)
        return {};
    // Of a copy: QSettings must not lock or change the user's own.
    const QTemporaryDir folder;
    QFile copy(folder.filePath(QStringLiteral("settings.ini")));
    if (!copy.open(QIODevice::WriteOnly) || copy.write(*content) != content->size())
        return {};
    copy.close();
    const QSettings settings(copy.fileName(), QSettings::IniFormat);
    QString text;
    int others = 0;
    for (const QString& key : settings.allKeys()) {
        if (isHarmless(key) && plain(key.section(u'/', -1)) != u"(set)")
            text += key + QStringLiteral(" = ") + plain(settings.value(key).toString()) + u'\n';
        else
            ++others;
    }
    return text + QStringLiteral("other settings, not shown: %1\n").arg(others);
}

} // namespace

QString systemFacts(const QString& programVersion)
{
    QString text;
    const auto line = [&](const char* key, const QString& value) {
        text += QLatin1StringView(key) + QStringLiteral(": ")
                + (value.isEmpty() ? QStringLiteral("unknown") : oneLine(value, 200)) + u'\n';
    };
    line("zhitu", programVersion);
    line("qt", QString::fromLatin1(qVersion()));
    line("sqlite", QString::fromLatin1(sqlite3_libversion()));
    line("libzip", QString::fromLatin1(zip_libzip_version()));
    line("system", QSysInfo::prettyProductName());
    line("kernel", QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion());
    line("processor", procValue("/proc/cpuinfo", "model name"));
    line("architecture", QSysInfo::currentCpuArchitecture());
    line("cores", QString::number(std::thread::hardware_concurrency()));
    line("memory", procValue("/proc/meminfo", "MemTotal"));
    line("memory available", procValue("/proc/meminfo", "MemAvailable"));
    line("language", QLocale().name());
    line("system language", QLocale::system().name());
    for (const char* variable : {"QT_QPA_PLATFORM", "XDG_SESSION_TYPE", "XDG_CURRENT_DESKTOP",
                                 "QT_SCALE_FACTOR", "QSG_RENDER_LOOP", "LIBGL_ALWAYS_SOFTWARE"})
        if (qEnvironmentVariableIsSet(variable))
            line(variable, plain(qEnvironmentVariable(variable)));
    return text;
}

QString settingsFacts(const fs::path& folder)
{
    QString text;
    std::error_code error;
    int files = 0;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
        const fs::path ending = at->path().extension();
        if ((ending == ".conf" || ending == ".ini") && files < 10) {
            text += QStringLiteral("[settings file %1]\n").arg(++files) + factsOfFile(at->path());
        }
    }
    return text.isEmpty() ? QStringLiteral("no settings file: everything is as delivered\n") : text;
}

fs::path settingsFolder()
{
    const fs::path named = pathFrom(qEnvironmentVariable("XDG_CONFIG_HOME"));
    return (named.is_absolute() ? named : pathFrom(QDir::homePath()) / ".config") / "zhitu";
}

} // namespace zhitu::support
