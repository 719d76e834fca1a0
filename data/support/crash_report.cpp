// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/support/crash_report.h"

#include <QRegularExpression>
#include <algorithm>
#include <csignal>
#include <optional>

#include "data/cache/durable_file.h"
#include "data/paths.h"
#include "data/support/folders.h"
#include "data/support/messages.h"
#include "data/support/small_file.h"

namespace zhitu::support {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t kMostReports = 20;
constexpr qsizetype kMostBytes = 64 * 1024;
constexpr qsizetype kMostFrames = 128;
// The first line of a report; app/desktop/crash_handler.cpp writes the same.
const QString kFirstLine = QStringLiteral("zhitu crash report 1");

/// Of the known lines only values that the format allows: a report may be forged or damaged.
bool take(CrashReport& report, const QString& key, const QString& value)
{
    static const QRegularExpression word(QStringLiteral("^[A-Za-z0-9_.:,<>*& ()-]{0,200}$"));
    bool good = word.match(value).hasMatch();
    if (key == u"version")
        report.version = good ? value : QString();
    else if (key == u"time")
        report.atSec = value.toLongLong(&good);
    else if (key == u"pid")
        report.pid = value.toLongLong(&good);
    else if (key == u"signal")
        report.signal = value.section(u' ', 0, 0).toInt(&good);
    else if (key == u"reason")
        report.reason = good ? value : QString();
    else if (key == u"thread")
        report.thread = good ? value : QString();
    return good;
}

std::optional<CrashReport> reportIn(const fs::path& file)
{
    // Module, then symbol and offset, then address, as backtrace_symbols_fd writes them.
    static const QRegularExpression frame(QStringLiteral(
        "^[A-Za-z0-9_.+-]{1,80}(?:\\([A-Za-z0-9_.@$~+]{0,1000}\\))? ?\\[0x[0-9a-f]{1,16}\\]$"));
    const auto content = readSmallFile(file, kMostBytes);
    if (!content)
        return std::nullopt;
    const QStringList lines = QString::fromUtf8(*content).split(u'\n');
    if (lines.constFirst() != kFirstLine)
        return std::nullopt;
    CrashReport report;
    report.file = file;
    for (const QString& line : lines.mid(1)) {
        if (const qsizetype colon = line.indexOf(QStringLiteral(": ")); colon > 0)
            take(report, line.left(colon), line.mid(colon + 2));
        else if (report.backtrace.size() < kMostFrames && frame.match(line).hasMatch())
            report.backtrace.append(line);
    }
    return report.atSec > 0 ? std::optional(report) : std::nullopt;
}

} // namespace

QString CrashReport::summary() const
{
    switch (signal) {
    case 0:
        return reason == u"restart"
                   ? Messages::tr("The computer was restarted or lost power while Zhitu was open.")
                   : Messages::tr("Zhitu was ended from outside, or the computer ran out of "
                                  "memory.");
    case SIGABRT:
        return reason.isEmpty()
                   ? Messages::tr("Zhitu noticed that something in it was wrong, and stopped.")
                   : Messages::tr("An error came up in Zhitu that it did not know how to handle.");
    case SIGFPE:
        return Messages::tr("A calculation in Zhitu had no result.");
    case SIGBUS:
        return Messages::tr("A file or a disk that Zhitu was reading went away, or its memory was "
                            "damaged.");
    default:
        return Messages::tr("A fault in Zhitu itself stopped it.");
    }
}

CrashReports::CrashReports(const fs::path& stateFolder) : folder_(stateFolder / "crashes") {}

std::vector<CrashReport> CrashReports::list() const
{
    static const QRegularExpression name(
        QStringLiteral("^crash-[0-9]{1,12}-[0-9]{1,10}(\\.seen)?\\.txt$"));
    std::vector<CrashReport> reports;
    std::error_code error;
    constexpr int most = 10'000; // names in a folder that somebody filled
    int looked = 0;
    for (fs::directory_iterator at(folder_, error), end; !error && at != end && looked < most;
         at.increment(error), ++looked) {
        const auto match = name.match(shown(at->path().filename()));
        if (!match.hasMatch())
            continue;
        if (auto report = reportIn(at->path())) {
            report->seen = match.hasCaptured(1);
            reports.push_back(std::move(*report));
        }
    }
    std::ranges::sort(reports, std::greater(), &CrashReport::atSec);
    while (reports.size() > kMostReports) {
        fs::remove(reports.back().file, error);
        reports.pop_back();
    }
    return reports;
}

std::vector<CrashReport> CrashReports::unseen() const
{
    std::vector<CrashReport> reports = list();
    std::erase_if(reports, &CrashReport::seen);
    return reports;
}

std::error_code CrashReports::markSeen(const CrashReport& report) const
{
    if (report.seen)
        return {};
    fs::path seen = report.file;
    seen.replace_extension(".seen.txt");
    return cache::renameDurably(report.file, seen);
}

std::error_code CrashReports::add(const CrashReport& report) const
{
    if (!makePrivateFolder(folder_))
        return std::make_error_code(std::errc::no_such_file_or_directory);
    const QByteArray text = textOf(report).toUtf8();
    const fs::path file =
        folder_
        / ("crash-" + std::to_string(report.atSec) + '-' + std::to_string(report.pid) + ".txt");
    return cache::replaceFile(file, {text.constData(), std::size_t(text.size())});
}

QString textOf(const CrashReport& report)
{
    QString text = kFirstLine + u'\n';
    const auto line = [&](const char* key, const QString& value) {
        if (!value.isEmpty())
            text += QLatin1StringView(key) + QStringLiteral(": ") + value + u'\n';
    };
    line("version", report.version);
    line("time", QString::number(report.atSec));
    line("pid", QString::number(report.pid));
    line("signal", QString::number(report.signal));
    line("reason", report.reason);
    line("thread", report.thread);
    if (!report.backtrace.isEmpty())
        text += QStringLiteral("backtrace\n") + report.backtrace.join(u'\n') + u'\n';
    return text;
}

} // namespace zhitu::support
