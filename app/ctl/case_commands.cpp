// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QDateTime>
#include <algorithm>

#include "app/ctl/command_line.h"
#include "app/ctl/commands.h"
#include "app/ctl/store_option.h"
#include "app/terminal.h"
#include "data/cache/reader.h"
#include "data/cache/store.h"
#include "data/domain/service_catalogue.h"
#include "data/domain/work_calendar.h"
#include "data/sync/command_json.h"
#include "data/sync/outbox.h"
#include "data/sync/uuid7.h"

namespace zhitu::app {
namespace {
namespace fs = std::filesystem;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::app::CaseCommands)
};

qlonglong number(const QCommandLineParser& parser, const QString& option)
{
    return static_cast<qlonglong>(wholeNumber(option, parser.value(option), 0, 0x7FFF'FFFF'FFFF));
}

/// Writes a command into the outbox; whoever keeps the store in step sends it.
int enter(const QCommandLineParser& parser, const char* kind, const std::string& payload,
          std::int64_t base)
{
    const fs::path folder = requiredPath(parser, QStringLiteral("store"));
    const cache::CacheStore store(folder);
    sync::Outbox outbox(store.outboxFile(), sealerFor(parser, folder));
    const std::string id = sync::makeUuid7();
    outbox.append({id, kind, payload, base, QDateTime::currentSecsSinceEpoch()});
    printLine(QString::fromStdString(id));
    return 0;
}

auto readerOf(const QCommandLineParser& parser) -> cache::CacheReader
{
    const auto file = cache::CacheStore(requiredPath(parser, QStringLiteral("store"))).current();
    if (!file)
        throw UserError(Texts::tr("The store holds no cache yet. Fetch it first: zhituctl sync."));
    return cache::CacheReader(*file);
}

} // namespace

int runCaseReport(const QStringList& arguments)
{
    QCommandLineParser parser;
    addStoreOptions(parser);
    for (const char* option : {"grid", "item", "title", "reporter", "phone", "narrative"})
        parser.addOption({QString::fromLatin1(option), {}, QStringLiteral("TEXT")});
    parse(parser, arguments);
    cache::CacheReader reader = readerOf(parser);
    const std::string grid = parser.value(QStringLiteral("grid")).toStdString();
    const auto place = reader.gridDetails(grid);
    if (!place)
        throw UserError(Texts::tr("There is no grid “%1” in the cache.")
                            .arg(parser.value(QStringLiteral("grid"))));
    domain::CaseReport report;
    report.itemId = number(parser, QStringLiteral("item"));
    report.title = parser.value(QStringLiteral("title")).toStdString();
    if (report.title.empty())
        throw UsageError(Texts::tr("A case needs a title: --title TEXT."));
    report.gridCode = grid;
    report.position = place->record.grid.area.rings.front().front();
    report.reporter = parser.value(QStringLiteral("reporter")).toStdString();
    report.phone = parser.value(QStringLiteral("phone")).toStdString();
    report.narrative = parser.value(QStringLiteral("narrative")).toStdString();
    const auto item = reader.serviceItem(report.itemId);
    if (!item)
        throw UserError(Texts::tr("There is no service item %1.").arg(report.itemId));
    const domain::Instant now{std::chrono::seconds{QDateTime::currentSecsSinceEpoch()}};
    report.deadlineAt = domain::deadlineOf(*item, now);
    return enter(parser, sync::kReportCase, sync::toJson(report), 0);
}

int runCaseAct(const QStringList& arguments)
{
    QCommandLineParser parser;
    addStoreOptions(parser);
    parser.addOptions(
        {{QStringLiteral("case"), {}, QStringLiteral("ID")},
         {QStringLiteral("action"), {}, QStringLiteral("N")},
         {QStringLiteral("reason"), {}, QStringLiteral("TEXT")},
         {QStringLiteral("department"), {}, QStringLiteral("ID"), QStringLiteral("0")}});
    parse(parser, arguments);
    domain::CaseAct act;
    act.caseId = number(parser, QStringLiteral("case"));
    act.action = static_cast<domain::CaseAction>(
        wholeNumber(QStringLiteral("action"), parser.value(QStringLiteral("action")), 2, 26));
    act.reason = parser.value(QStringLiteral("reason")).toStdString();
    act.departmentId = number(parser, QStringLiteral("department"));
    if (act.action == domain::CaseAction::Dispatch && act.departmentId == 0)
        throw UsageError(Texts::tr("A case is dispatched to a department: --department ID."));
    const auto details = readerOf(parser).caseDetails(act.caseId);
    if (!details)
        throw UserError(Texts::tr("There is no case %1 in the cache.").arg(act.caseId));
    act.caseUuid = details->record.uuid;
    const auto changed = domain::changedBy(
        details->record, act, {"-", domain::DivisionLevel::District}, // the centre knows who he is
        domain::Instant{std::chrono::seconds{QDateTime::currentSecsSinceEpoch()}});
    if (const auto* refusal = std::get_if<domain::Refusal>(&changed)) {
        using enum domain::Refusal;
        if (*refusal == UntilMissing || *refusal == DaysMissing || *refusal == VisitMissing)
            throw UserError(Texts::tr("This step says more than a reason (a time limit, or how a "
                                      "visit went). Take it in the window: zhitu."));
        throw UserError(
            Texts::tr("Case %1 does not allow that now, or a reason is missing.").arg(act.caseId));
    }
    return enter(parser, sync::kActOnCase, sync::toJson(act), details->record.version);
}

int runCaseList(const QStringList& arguments)
{
    QCommandLineParser parser;
    addStoreOptions(parser);
    parse(parser, arguments);
    const fs::path folder = requiredPath(parser, QStringLiteral("store"));
    sync::Outbox outbox(cache::CacheStore(folder).outboxFile(), sealerFor(parser, folder));
    for (const sync::KeptCommand& kept : outbox.all()) {
        constexpr const char* names[] = {"waiting", "applied", "conflict", "refused", "done"};
        printLine(QStringLiteral("%1 %2 %3 %4")
                      .arg(QString::fromStdString(kept.command.id),
                           QString::fromStdString(kept.command.kind),
                           QString::fromLatin1(names[static_cast<int>(kept.status)]),
                           QString::fromStdString(kept.result)));
    }
    return 0;
}

int runCaseDecide(const QStringList& arguments)
{
    QCommandLineParser parser;
    addStoreOptions(parser);
    parser.addOption({QStringLiteral("choice"), {}, QStringLiteral("again|drop")});
    parse(parser, arguments);
    const fs::path folder = requiredPath(parser, QStringLiteral("store"));
    const QString id =
        onlyWord(parser, Texts::tr("Which entry? “zhituctl case commands” lists them."));
    const QString choice = parser.value(QStringLiteral("choice"));
    if (choice != u"again" && choice != u"drop")
        throw UsageError(
            Texts::tr("What is to become of it? Say --choice again, to send it all the same, or "
                      "--choice drop, to leave the case as it is at the centre."));
    sync::Outbox outbox(cache::CacheStore(folder).outboxFile(), sealerFor(parser, folder));
    const auto all = outbox.all();
    const auto kept = std::ranges::find(
        all, id.toStdString(), [](const sync::KeptCommand& one) { return one.command.id; });
    const auto result = kept == all.end() ? std::nullopt : sync::resultFrom(kept->result);
    const bool refused = kept != all.end() && kept->status == sync::KeptCommand::Status::Refused;
    const bool conflict = kept != all.end() && kept->status == sync::KeptCommand::Status::Conflict;
    if (!result || (!refused && !conflict))
        throw UserError(Texts::tr("There is nothing to decide about “%1”. Nothing was changed; "
                                  "“zhituctl case commands” lists what was entered.")
                            .arg(id));
    if (choice == u"drop")
        printLine(
            Texts::tr("%n entries were taken back.", nullptr, outbox.giveUp(kept->command.id)));
    else if (refused)
        outbox.tryAgain(kept->command.id);
    else
        outbox.insist(kept->command.id, result->version);
    return 0;
}

} // namespace zhitu::app
