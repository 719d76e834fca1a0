// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/support/system_facts.h"

#include <sqlite3.h>
#include <zip.h>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QSysInfo>
#include <array>
#include <thread>

#include "data/paths.h"
#include "data/support/small_file.h"

namespace zhitu::support {
namespace fs = std::filesystem;
namespace {

/// Keys whose values say nothing about anybody. All others are only counted.
constexpr std::array kHarmless{"look.tone", "look.vision", "look.typePercent", "look.language"};

constexpr qsizetype kMostBytes = 256 * 1024;

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

QString settingsFacts(const fs::path& file)
{
    const auto content = readSmallFile(file, kMostBytes);
    if (!content)
        return QStringLiteral("no settings file: everything is as delivered\n");
    const QJsonDocument document = QJsonDocument::fromJson(*content);
    if (!document.isObject())
        return QStringLiteral("the settings file is damaged\n");
    QJsonObject settings = document.object();
    QString text;
    for (const char* key : kHarmless) {
        const QJsonValue value = settings.take(QLatin1StringView(key));
        if (!value.isUndefined())
            text += QLatin1StringView(key) + QStringLiteral(": ")
                    + plain(value.toVariant().toString()) + u'\n';
    }
    return text + QStringLiteral("other settings, not shown: %1\n").arg(settings.size());
}

fs::path settingsFile()
{
    return pathFrom(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
           / "zhitu" / "settings.json";
}

} // namespace zhitu::support
