// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QDateTime>
#include <QEventLoop>
#include <QLocale>
#include <QTimer>

#include "app/ctl/command_line.h"
#include "app/ctl/commands.h"
#include "app/terminal.h"
#include "data/cache/reader.h"
#include "data/domain/service_catalogue.h"
#include "data/domain/work_calendar.h"
#include "data/paths.h"
#include "data/policy/file_key_store.h"
#include "data/policy/key_making.h"
#include "data/policy/keychain_store.h"
#include "data/policy/user_keys.h"
#include "data/sync/command_json.h"
#include "data/sync/engine.h"
#include "data/sync/user_sealer.h"
#include "data/sync/uuid7.h"

namespace zhitu::app {
namespace {
namespace fs = std::filesystem;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::app::SyncCommands)
};

void addStoreOptions(QCommandLineParser& parser)
{
    parser.addOptions({{QStringLiteral("store"), {}, QStringLiteral("FOLDER")},
                       {QStringLiteral("key-folder"), {}, QStringLiteral("FOLDER")}});
}

/// The key that seals what is personal in a store. Whoever runs the command signs in without a
/// password of ours, so the key is kept as it is: in the system keychain, or in a folder.
// Trailing return types: lupdate loses the namespace otherwise.
auto sealerFor(const QCommandLineParser& parser, const fs::path& store)
    -> std::shared_ptr<const sync::Sealer>
{
    std::unique_ptr<policy::KeyStore> keys;
    if (parser.isSet(QStringLiteral("key-folder")))
        keys = std::make_unique<policy::FileKeyStore>(
            pathFrom(parser.value(QStringLiteral("key-folder"))));
    else
        keys = std::make_unique<policy::KeychainStore>();
    policy::UserKeys user(*keys, "store", fs::absolute(store).lexically_normal().string());
    policy::OpenedKey opened = user.open({});
    if (opened.answer == policy::KeyAnswer::Absent)
        opened = policy::makeKeyOnce(user, {}, {.folder = cache::CacheStore(store).folder()});
    if (!opened.key)
        throw UserError(
            Texts::tr("The key of this store is guarded by a password; open it in the window."));
    return std::make_shared<sync::UserSealer>(std::move(*opened.key));
}

QString nameOf(sync::LinkState link)
{
    switch (link) {
    case sync::LinkState::NoCentre:
        return QStringLiteral("no-centre");
    case sync::LinkState::Connecting:
        return QStringLiteral("connecting");
    case sync::LinkState::Fetching:
        return QStringLiteral("fetching");
    case sync::LinkState::CatchingUp:
        return QStringLiteral("catching-up");
    case sync::LinkState::Live:
        return QStringLiteral("live");
    case sync::LinkState::Offline:
        return QStringLiteral("offline");
    case sync::LinkState::NeedsUser:
        return QStringLiteral("needs-user");
    case sync::LinkState::OtherWindow:
        return QStringLiteral("other-window");
    }
    return {};
}

/// Runs the engine until `once` is fulfilled or somebody interrupts.
class Follow : public QObject {
public:
    Follow(sync::EngineOptions options, bool once) : engine_(std::move(options)), once_(once)
    {
        connect(&engine_, &sync::SyncEngine::statusChanged, this, &Follow::show);
        connect(&timer_, &QTimer::timeout, this, [this] {
            if (interrupted())
                loop_.exit(kInterrupted);
        });
        timer_.start(100);
    }

    /// See SyncEngine.
    void sendToThisCentre() { engine_.sendToThisCentre(); }

    int run()
    {
        engine_.start();
        return loop_.exec();
    }

private:
    void show(const sync::SyncStatus& status)
    {
        QString line = nameOf(status.link);
        if (status.fetching)
            line += QStringLiteral(" %1/%2")
                        .arg(status.fetching->rows / 100'000)
                        .arg(status.fetching->expectedRows / 100'000);
        if (!status.problem.isEmpty())
            line += QStringLiteral(": ") + status.problem;
        if (!status.pushProblem.isEmpty() && status.pushProblem != status.problem)
            line += QStringLiteral("; ") + status.pushProblem;
        if (status.conflicts > 0)
            line += QStringLiteral("; ")
                    + Texts::tr("%n entries were refused or met a change, and need a decision in "
                                "the window (“zhituctl case commands” lists them)",
                                nullptr, status.conflicts);
        if (status.held > 0)
            line += QStringLiteral("; ")
                    + Texts::tr("%n entries wait behind them", nullptr, status.held);
        if (status.elsewhere > 0)
            line += QStringLiteral("; %1 (--same-centre)").arg(sync::elsewhereText(status));
        if (line != shown_)
            printLine(line);
        shown_ = line;
        if (!once_)
            return;
        const bool atRest = status.link == sync::LinkState::Live && !status.heldBack
                            && status.waiting == status.held && status.applied == 0;
        if (atRest)
            loop_.exit(status.conflicts + status.elsewhere > 0 ? 1 : 0);
        if (status.link == sync::LinkState::NeedsUser || status.link == sync::LinkState::Offline
            || status.link == sync::LinkState::OtherWindow
            || (status.link == sync::LinkState::Live && !status.pushProblem.isEmpty()))
            loop_.exit(1);
    }

    sync::SyncEngine engine_;
    QEventLoop loop_;
    QTimer timer_;
    QString shown_;
    bool once_;
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

int runSync(const QStringList& arguments)
{
    QCommandLineParser parser;
    addStoreOptions(parser);
    parser.addOptions({{QStringLiteral("centre"), {}, QStringLiteral("CONNINFO")},
                       {QStringLiteral("send-to"), {}, QStringLiteral("CONNINFO")},
                       {QStringLiteral("once"), {}},
                       {QStringLiteral("verify"), {}},
                       {QStringLiteral("same-centre"), {}}});
    parse(parser, arguments);
    sync::EngineOptions options;
    options.folder = requiredPath(parser, QStringLiteral("store"));
    options.readFrom = connectionString(parser, QStringLiteral("centre"));
    options.sendTo = parser.isSet(QStringLiteral("send-to"))
                         ? connectionString(parser, QStringLiteral("send-to"))
                         : options.readFrom + " target_session_attrs='read-write'";
    options.sealer = sealerFor(parser, options.folder);
    options.verify = parser.isSet(QStringLiteral("verify"));
    Follow follow(std::move(options), parser.isSet(QStringLiteral("once")));
    if (parser.isSet(QStringLiteral("same-centre")))
        follow.sendToThisCentre();
    return follow.run();
}

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
        details->record, act, "-",
        domain::Instant{std::chrono::seconds{QDateTime::currentSecsSinceEpoch()}});
    if (std::holds_alternative<domain::Refusal>(changed))
        throw UserError(
            Texts::tr("Case %1 does not allow that now, or a reason is missing.").arg(act.caseId));
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

} // namespace zhitu::app
