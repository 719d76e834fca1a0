// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sync/sync_service.h"

#include <QDateTime>

#include "data/sync/catalogue_json.h"
#include "data/sync/command_json.h"
#include "data/sync/uuid7.h"

namespace zhitu::widgets {

namespace {

/// Which case the files of a command are about, and what of it they show.
std::optional<domain::AttachmentSaid> aboutOf(const sync::Command& command)
{
    domain::AttachmentSaid said;
    if (command.kind == sync::kReportCase) {
        said.caseUuid = command.id;
        return said;
    }
    if (const auto further = sync::furtherReportFrom(command.payload);
        further && command.kind == sync::kReportAgain) {
        said.caseId = further->caseId;
        said.caseUuid = further->caseUuid;
        return said;
    }
    const auto act = sync::actFrom(command.payload, 0);
    if (!act || command.kind != sync::kActOnCase)
        return std::nullopt;
    said.caseId = act->caseId;
    said.caseUuid = act->caseUuid;
    said.kind = act->action == domain::CaseAction::Visit ? domain::AttachmentKind::Visit
                                                         : domain::AttachmentKind::Handling;
    return said;
}

} // namespace

SyncService::SyncService(QObject* parent) : QObject(parent), thread_(QStringLiteral("sync"))
{
    qRegisterMetaType<std::vector<zhitu::sync::ChangedKeys>>();
    qRegisterMetaType<std::vector<zhitu::sync::KeptCommand>>();
}

SyncService::~SyncService()
{
    ++use_;
    thread_.run([this] { engine_.reset(); });
    thread_.finish();
}

/// Signals come from the engine's threads and are queued into this one.
void SyncService::connectEngine(sync::SyncEngine& engine, int use)
{
    const auto forward = [this, use](auto signal) {
        return [this, use, signal](const auto&... values) {
            if (use == use_)
                Q_EMIT(this->*signal)(values...);
        };
    };
    using E = sync::SyncEngine;
    using S = SyncService;
    connect(&engine, &E::statusChanged, this, [this, use](const sync::SyncStatus& status) {
        if (use != use_)
            return;
        status_ = status;
        Q_EMIT statusChanged(status);
    });
    connect(&engine, &E::generationReady, this, forward(&S::generationReady));
    connect(&engine, &E::changed, this, forward(&S::changed));
    // Whoever entered it has to know, also when another store is open by now.
    connect(&engine, &E::entered, this, &S::entered);
    connect(&engine, &E::entryFailed, this, &S::entryFailed);
    connect(&engine, &E::commandsRead, this, forward(&S::commandsRead));
    connect(&engine, &E::attachmentProgress, this, forward(&S::attachmentProgress));
    connect(&engine, &E::attachmentOpened, this, forward(&S::attachmentOpened));
    connect(&engine, &E::attachmentFailed, this, forward(&S::attachmentFailed));
}

void SyncService::open(sync::EngineOptions options)
{
    open_ = true;
    role_ = options.actor.role;
    wayToCentre_ = {};
    if (!options.sendTo.empty())
        wayToCentre_ = [to = options.sendTo, password = options.password,
                        patience = options.patience](central::PgOptions how) {
            how.patience = patience;
            return central::PgConnection(to, password, std::move(how));
        };
    const int use = ++use_;
    thread_.run([this, use, options = std::move(options)] {
        engine_.reset();
        options_ = options;
        openedAs_ = use;
        if (const auto problem = problemOf([this] { engine(); }))
            Q_EMIT failed(*problem);
    });
}

void SyncService::close()
{
    open_ = false;
    wayToCentre_ = {};
    ++use_;
    status_ = {};
    thread_.run([this] {
        engine_.reset();
        options_.reset();
        Q_EMIT closed();
    });
}

/// Made now, where it could not be made before: the disk was full, or a file was in the way.
sync::SyncEngine& SyncService::engine()
{
    if (!engine_) {
        if (!options_)
            throw UserError(tr("The store that this belongs to is closed. Open it again, and enter "
                               "this once more."));
        auto made = std::make_unique<sync::SyncEngine>(*options_);
        connectEngine(*made, openedAs_);
        made->start();
        engine_ = std::move(made);
    }
    return *engine_;
}

void SyncService::withEngine(Ask ask)
{
    thread_.run([this, ask = std::move(ask)] {
        if (engine_)
            ask(*engine_);
    });
}

void SyncService::store(const QString& id, Ask ask)
{
    thread_.run([this, id, ask = std::move(ask)] {
        if (const auto problem = problemOf([&] { ask(engine()); }))
            Q_EMIT entryFailed(id, *problem);
    });
}

void SyncService::enter(const UserEntry& entry)
{
    const sync::Command command{entry.id.isEmpty() ? sync::makeUuid7() : entry.id.toStdString(),
                                entry.kind,
                                entry.payload,
                                entry.baseVersion,
                                QDateTime::currentSecsSinceEpoch(),
                                entry.centre};
    std::vector<sync::EnteredFile> files;
    std::optional<sync::Companion> link;
    const auto about = aboutOf(command);
    if (about && !entry.finding.empty())
        link = {{sync::makeUuid7(), sync::kLinkFinding,
                 sync::toJson(domain::PatrolLink{entry.finding, about->caseId, about->caseUuid}), 0,
                 command.enteredAtSec, command.centre},
                entry.finding};
    if (about)
        for (const AttachedFile& attached : entry.files) {
            domain::AttachmentSaid said = *about;
            said.fileName = attached.file.name;
            said.mediaType = attached.file.mediaType;
            said.bytes = static_cast<std::int64_t>(attached.file.content->size());
            said.sha256 = attached.file.sha256;
            files.push_back({{attached.id, sync::kAttach, sync::toJson(said), 0,
                              command.enteredAtSec, command.centre},
                             attached.file.content});
        }
    store(QString::fromStdString(command.id),
          [command, form = entry.form.toStdString(), replaced = entry.replaced,
           files = std::move(files), link = std::move(link)](sync::SyncEngine& engine) {
              engine.enter(command, form, replaced, files, link);
          });
}

void SyncService::report(const domain::CaseReport& report, UserEntry entry)
{
    entry.kind = sync::kReportCase;
    entry.payload = sync::toJson(report);
    enter(entry);
}

void SyncService::act(const domain::CaseAct& act, UserEntry entry)
{
    entry.kind = sync::kActOnCase;
    entry.payload = sync::toJson(act);
    entry.baseVersion = act.baseVersion;
    enter(entry);
}

void SyncService::reportAgain(const domain::FurtherReport& report, UserEntry entry)
{
    entry.kind = sync::kReportAgain;
    entry.payload = sync::toJson(report);
    enter(entry);
}

void SyncService::mark(const domain::AlarmAct& act, UserEntry entry)
{
    entry.kind = sync::kMarkAlarm;
    entry.payload = sync::toJson(act);
    enter(entry);
}

void SyncService::handOver(const domain::Handover& handover, UserEntry entry)
{
    entry.kind = sync::kHandOver;
    entry.payload = sync::toJson(handover);
    enter(entry);
}

void SyncService::changeCatalogue(const domain::CatalogueChange& change, UserEntry entry)
{
    entry.kind = sync::kChangeCatalogue;
    entry.payload = sync::toJson(change);
    enter(entry);
}

void SyncService::reveal(const domain::Reveal& reveal, UserEntry entry)
{
    entry.kind = sync::kReveal;
    entry.payload = sync::toJson(reveal);
    enter(entry);
}

void SyncService::noteExport(const domain::ExportNote& note)
{
    if (!wayToCentre_)
        return;
    UserEntry entry;
    entry.kind = sync::kNoteExport;
    entry.payload = sync::toJson(note);
    enter(entry);
}

QString SyncService::openAttachment(qint64 id, bool saving)
{
    const QString opening = QString::fromStdString(sync::makeUuid7());
    thread_.run([this, opening, id, saving] {
        if (const auto problem = problemOf([&] { engine().openAttachment(opening, id, saving); }))
            Q_EMIT attachmentFailed(opening, *problem);
    });
    return opening;
}

void SyncService::stopOpening(const QString& opening)
{
    withEngine([opening](sync::SyncEngine& engine) { engine.stopOpening(opening); });
}

void SyncService::checkSite(const domain::PatrolAct& act, UserEntry entry)
{
    entry.kind = sync::kCheckSite;
    entry.payload = sync::toJson(act);
    enter(entry);
}

void SyncService::insist(const QString& id, qint64 baseVersion)
{
    store(id, [=](sync::SyncEngine& engine) { engine.insist(id, baseVersion); });
}

void SyncService::giveUp(const QString& id)
{
    store(id, [=](sync::SyncEngine& engine) { engine.giveUp(id); });
}

void SyncService::tryAgain(const QString& id)
{
    store(id, [=](sync::SyncEngine& engine) { engine.tryAgain(id); });
}

void SyncService::readCommands()
{
    withEngine([](sync::SyncEngine& engine) { engine.readCommands(); });
}

void SyncService::retryNow()
{
    thread_.run([this] {
        if (!options_)
            return;
        if (const auto problem = problemOf([this] { engine().retryNow(); }))
            Q_EMIT failed(*problem);
    });
}

void SyncService::fetchAnew()
{
    withEngine([](sync::SyncEngine& engine) { engine.fetchAnew(); });
}

void SyncService::stopFetching()
{
    withEngine([](sync::SyncEngine& engine) { engine.stopFetching(); });
}

void SyncService::sendToThisCentre()
{
    withEngine([](sync::SyncEngine& engine) { engine.sendToThisCentre(); });
}

} // namespace zhitu::widgets
