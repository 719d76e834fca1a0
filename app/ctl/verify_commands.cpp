// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <algorithm>
#include <optional>

#include "app/ctl/area_option.h"
#include "app/ctl/cache_argument.h"
#include "app/ctl/command_line.h"
#include "app/ctl/commands.h"
#include "app/ctl/verify_print.h"
#include "app/terminal.h"
#include "data/cache/reader.h"
#include "data/exchange/export_noted.h"
#include "data/exchange/table_writer.h"
#include "data/paths.h"
#include "data/sync/export_journal.h"
#include "data/verify/history.h"
#include "data/verify/pass.h"
#include "data/verify/rule_file.h"
#include "data/verify/run.h"
#include "data/verify/sheet.h"

namespace zhitu::app {
namespace {
namespace fs = std::filesystem;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::app::VerifyCommands)
};

/// Of a store it stands beside the cache; of a mere file only where it is named.
std::optional<fs::path> historyFile(const QCommandLineParser& parser, const fs::path& cache)
{
    if (parser.isSet(QStringLiteral("history")))
        return pathFrom(parser.value(QStringLiteral("history")));
    std::error_code error;
    if (fs::is_directory(cache, error))
        return verify::historyIn(cache);
    return std::nullopt;
}

auto keyFrom(const QString& option, const QString& text) -> verify::FindingKey
{
    const QStringList parts = text.split(u':');
    bool ok = parts.size() == 2 || parts.size() == 3;
    verify::FindingKey key{parts.first().toStdString(), 0, 0};
    if (ok)
        key.row = parts[1].toLongLong(&ok);
    if (ok && parts.size() == 3)
        key.partner = parts[2].toLongLong(&ok);
    if (!ok)
        refuseValue(option, text, Texts::tr("a key from the work list"));
    return key;
}

void requireWaiver(const QCommandLineParser& parser)
{
    const auto given = [&](const char* name) { return parser.isSet(QString::fromLatin1(name)); };
    if (given("waive") && !(given("post") && given("reason")))
        throw UsageError(Texts::tr("Who lets it stand, and why? Say --post POST --reason TEXT."));
    if (given("waive"))
        (void)keyFrom(QStringLiteral("waive"), parser.value(QStringLiteral("waive")));
    if (!given("waive") && (given("post") || given("reason")))
        throw UsageError(Texts::tr("Which finding? Say --waive KEY; the key is in the work list."));
}

/// A list that cannot be written is told of before an hour's work, and none is written over.
void requireFreeName(const QCommandLineParser& parser)
{
    if (!parser.isSet(QStringLiteral("out")))
        return;
    const fs::path out = pathFrom(parser.value(QStringLiteral("out")));
    std::error_code error;
    if (fs::exists(out, error))
        throw UserError(Texts::tr("“%1” exists already. Nothing was verified; please name another "
                                  "file for the work list.")
                            .arg(shown(out)));
    (void)exchange::makeTableWriter(out, {}); // unfinished, it leaves nothing
}

domain::Instant clock()
{
    return domain::Instant{std::chrono::seconds{QDateTime::currentSecsSinceEpoch()}};
}

/// The finding must be there: its value is what is let stand.
void waive(const QCommandLineParser& parser, const verify::Report& report, verify::History& history)
{
    const QString text = parser.value(QStringLiteral("waive"));
    const verify::FindingKey key = keyFrom(QStringLiteral("waive"), text);
    for (const verify::RuleResult& result : report.results)
        for (const verify::Finding& finding : result.findings)
            if (finding.key == key) {
                history.waive(report.source,
                              {key, verify::digestOf(finding.value),
                               parser.value(QStringLiteral("post")).toStdString(),
                               parser.value(QStringLiteral("reason")).toStdString(), clock()});
                printLine(Texts::tr("From the next run on “%1” stands as it is.").arg(text));
                return;
            }
    throw UserError(Texts::tr("There is no finding “%1” in this run. Nothing was let stand; the "
                              "keys are in the work list (--out).")
                        .arg(text));
}

void lift(const QCommandLineParser& parser, const std::string& source, verify::History& history)
{
    const QString text = parser.value(QStringLiteral("lift"));
    if (!history.lift(source, keyFrom(QStringLiteral("lift"), text)))
        throw UserError(Texts::tr("“%1” was not let stand. Nothing was changed.").arg(text));
}

} // namespace

int runVerify(const QStringList& arguments)
{
    QCommandLineParser parser;
    for (const char* option :
         {"cache", "rules", "out", "area", "history", "waive", "post", "reason", "lift"})
        parser.addOption({QString::fromLatin1(option), {}, QStringLiteral("VALUE")});
    parse(parser, arguments);
    requireNoMore(parser);
    requireWaiver(parser);
    if (parser.value(QStringLiteral("cache")).isEmpty())
        throw UsageError(
            Texts::tr("Which cache? Say --cache with a file, or the folder of a store."));
    const fs::path argument = pathFrom(parser.value(QStringLiteral("cache")));
    requireFreeName(parser);
    verify::Options options;
    options.area = areaPrefixFrom(parser.value(QStringLiteral("area")));
    const auto book = parser.isSet(QStringLiteral("rules"))
                          ? verify::readRuleFile(pathFrom(parser.value(QStringLiteral("rules"))))
                          : verify::shippedRules();
    const auto historyPath = historyFile(parser, argument);
    if (!historyPath
        && (parser.isSet(QStringLiteral("waive")) || parser.isSet(QStringLiteral("lift"))))
        throw UsageError(Texts::tr("Where is that kept? Say --history FILE."));
    const auto file = cacheFile(argument);
    cache::CacheReader reader(file);
    std::optional<verify::History> history;
    if (historyPath)
        history.emplace(*historyPath);
    const std::string source = verify::sourceOf(reader);
    if (history) {
        if (parser.isSet(QStringLiteral("lift")))
            lift(parser, source, *history);
        options.waived = history->waived(source);
    }

    std::optional<verify::Report> report;
    {
        ProgressBar bar(Texts::tr("Verifying"));
        options.progress = [&bar](const verify::RunProgress& at) {
            bar.show((static_cast<double>(at.rule) + at.share) / static_cast<double>(at.rules));
            return !interrupted();
        };
        report = verify::run(reader, book, options);
    }
    if (!report) {
        printError(Texts::tr("Interrupted. Nothing was changed."));
        return kInterrupted;
    }
    std::vector<verify::StateCounts> states;
    if (history)
        states = history->record(*report, clock());
    printRules(*report, states);
    printScores(*report, reader.divisions());
    if (parser.isSet(QStringLiteral("out"))) {
        const auto target = pathFrom(parser.value(QStringLiteral("out")));
        sync::WrittenDownExport written(
            file, reader.origin(),
            exchange::exportNote("findings", target, 0,
                                 {{QStringLiteral("area"), QString::fromStdString(options.area)}}));
        const std::int64_t missing = verify::writeFindings(*report, target);
        written.done(0);
        if (missing > 0)
            printLine(Texts::tr("%n further findings are counted, but not in the work list.",
                                nullptr,
                                static_cast<int>(std::min<std::int64_t>(missing, 2'000'000'000))));
    }
    if (parser.isSet(QStringLiteral("waive")))
        waive(parser, *report, *history);
    return report->foundOf(verify::Severity::Error) > 0 ? 1 : 0;
}

} // namespace zhitu::app
