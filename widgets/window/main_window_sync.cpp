// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The window and the centre: what the engine says is shown, what the user does goes to the engine.
#include <QDockWidget>
#include <QTimer>

#include "data/sync/command_json.h"
#include "data/sync/correction_json.h"
#include "widgets/analysis/analysis_panel.h"
#include "widgets/charts/figures_panel.h"
#include "widgets/day/day_desk.h"
#include "widgets/details/details_panel.h"
#include "widgets/lists/list_panel.h"
#include "widgets/search/search_service.h"
#include "widgets/sync/sign_in.h"
#include "widgets/sync/sync_panel.h"
#include "widgets/sync/sync_service.h"
#include "widgets/window/alarm_desk.h"
#include "widgets/window/attachment_desk.h"
#include "widgets/window/case_desk.h"
#include "widgets/window/catalogue_desk.h"
#include "widgets/window/drill_corner.h"
#include "widgets/window/main_window.h"
#include "widgets/window/map_window.h"
#include "widgets/window/overlay_texts.h"
#include "widgets/window/patrol_desk.h"
#include "widgets/window/personal_desk.h"
#include "widgets/window/status_line.h"
#include "widgets/window/support_desk.h"
#include "widgets/window/task_desk.h"
#include "widgets/window/trainer_desk.h"
#include "widgets/window/verify_desk.h"
#include "widgets/window/video_desk.h"

namespace zhitu::widgets {
namespace {

constexpr int kRowsMs = 1000;

} // namespace

void MainWindow::openCentre(sync::EngineOptions options)
{
    storeFolder_ = options.folder;
    cases_->setActor(options.actor);
    alarms_->setActor(options.actor, options.sealer);
    personal_->setSealer(options.sealer);
    catalogue_->setActor(options.actor);
    verify_->setActor(options.actor);
    tasks_->setActor(options.actor);
    patrol_->setActor(options.actor, options.sealer);
    trainer_->setPerson(options);
    sync_->open(std::move(options));
}

void MainWindow::connectSync()
{
    connect(sync_, &SyncService::generationReady, session_, &CacheSession::openGeneration);
    connect(sync_, &SyncService::changed, session_, &CacheSession::refresh);
    connect(sync_, &SyncService::statusChanged, status_, &StatusLine::setLink);
    connect(sync_, &SyncService::failed, this,
            [this](const QString& message) { support_->report(support::Place::Sync, message); });
    connect(sync_, &SyncService::entryFailed, this, [this](const QString&, const QString& message) {
        support_->report(support::Place::Sync, message);
    });
    connect(status_, &StatusLine::linkAsked, this, [this] {
        syncDock_->show();
        syncDock_->raise();
    });
    connect(syncPanel_, &SyncPanel::caseChosen, this,
            [this](qint64 id) { select({domain::Subject::Kind::Case, id, {}, {}}); });
    connect(syncPanel_, &SyncPanel::wantedAgain, this, [this](const sync::KeptCommand& kept) {
        if (kept.command.kind == sync::kHandOver)
            alarms_->handOverAgain(kept);
        else if (kept.command.kind == sync::kCheckSite)
            patrol_->takeInRefused(kept);
        else if (kept.command.kind == sync::kChangeCatalogue)
            catalogue_->enterAgain(kept);
        else if (kept.command.kind == sync::kCorrectRow)
            verify_->enterAgain(kept);
        else
            cases_->enterAgain(kept);
    });
    // A list that moved with every camera could not be read.
    rowsTimer_ = new QTimer(this);
    rowsTimer_->setSingleShot(true);
    rowsTimer_->setInterval(kRowsMs);
    connect(rowsTimer_, &QTimer::timeout, this, [this] {
        lists_->readAnew();
        figures_->ask();
        analysis_->follow();
        day_->follow();
        searchService_->refresh();
    });
    connect(session_, &CacheSession::refreshed, this, [this] {
        if (!rowsTimer_->isActive()) // changes without end must not put it off without end
            rowsTimer_->start();
        if (!state_->chosen().subject.isNone())
            session_->askDetails(state_->chosen().subject);
    });
    connect(session_, &CacheSession::refreshed, alarms_, &AlarmDesk::follow);
    connect(session_, &CacheSession::refreshed, patrol_, &PatrolDesk::follow);
    connect(session_, &CacheSession::refreshed, drill_, &DrillCorner::follow);
    // The demo has no centre, but what one does in it is kept and shown like anything else.
    connect(session_, &CacheSession::opened, this, [this](const std::filesystem::path& file) {
        if (leaving_ > 0)
            return;
        const bool demo = file.parent_path() == demoFolder_;
        if (demo && storeFolder_ != demoFolder_) {
            sync::EngineOptions options;
            options.folder = demoFolder_;
            options.actor.post = tr("Duty desk").toStdString();
            openCentre(std::move(options));
        } else if (file.parent_path() != storeFolder_) {
            storeFolder_.clear();
            sync_->close(); // a file by itself is only looked at
            status_->setLink({});
            drill_->setCentre({});
            trainer_->setPerson({});
        }
    });
}

void MainWindow::connectPersonal()
{
    connect(details_, &DetailsPanel::revealWanted, personal_, &PersonalDesk::reveal);
    connect(personal_, &PersonalDesk::told, support_, &SupportDesk::tell);
    connect(details_, &DetailsPanel::attachmentWanted, attachments_, &AttachmentDesk::open);
    connect(attachments_, &AttachmentDesk::told, support_, &SupportDesk::tell);
    connect(personal_, &PersonalDesk::failed, this,
            [this](const QString& message) { support_->report(support::Place::Data, message); });
}

void MainWindow::connectTasks()
{
    connect(session_, &CacheSession::refreshed, catalogue_, &CatalogueDesk::follow);
    connect(catalogue_, &CatalogueDesk::told, support_, &SupportDesk::tell);
    connect(catalogue_, &CatalogueDesk::failed, this,
            [this](const QString& message) { support_->report(support::Place::Data, message); });
    connect(tasks_, &TaskDesk::told, support_, &SupportDesk::tell);
    connect(tasks_, &TaskDesk::failed, this,
            [this](const QString& message) { support_->report(support::Place::Data, message); });
}

void MainWindow::connectPatrol()
{
    connect(patrol_, &PatrolDesk::goWanted, this,
            [this](const domain::Subject& subject, std::optional<domain::LonLat> place) {
                activeLink().goTo(subject, place);
            });
    connect(patrol_, &PatrolDesk::streamsWanted, video_, &VideoDesk::openSeeingOnTheWay);
    connect(patrol_, &PatrolDesk::nothingToSee, video_, &VideoDesk::showNothing);
    connect(video_, &VideoDesk::seeing, patrol_, &PatrolDesk::setSeeing);
    connect(patrol_, &PatrolDesk::caseWanted, this,
            [this](const domain::CaseReport& report, const QString& site, const QString& form,
                   const QString& finding) { cases_->takeInKnown(report, site, form, finding); });
    connect(patrol_, &PatrolDesk::panelWanted, this, [this] {
        patrolDock_->show();
        patrolDock_->raise();
    });
    connect(patrol_, &PatrolDesk::told, support_, &SupportDesk::tell);
    connect(patrol_, &PatrolDesk::failed, this,
            [this](const QString& message) { support_->report(support::Place::Data, message); });
}

void MainWindow::connectDrill()
{
    connect(sync_, &SyncService::statusChanged, drill_,
            [this](const sync::SyncStatus& status) { drill_->setCentre(status.drill); });
    connect(drill_, &DrillCorner::goWanted, this,
            [this](std::optional<domain::LonLat> place, const std::string& area) {
                if (place)
                    activeLink().lookAt({}, place);
                else
                    activeLink().map().fitArea(area);
            });
    connect(drill_, &DrillCorner::changed, this, [this] {
        setOverlayTexts(*map_);
        for (MapWindow* window : mapWindows_)
            setOverlayTexts(window->map());
    });
    connect(trainer_, &TrainerDesk::marksWanted, this,
            [this](const map::Marks& marks) { showMarks(MarkedBy::Replay, marks); });
    connect(trainer_, &TrainerDesk::connectWanted, people_, &SignIn::connectAnew);
    connect(trainer_, &TrainerDesk::failed, this,
            [this](const QString& message) { support_->report(support::Place::Data, message); });
    connect(drill_, &DrillCorner::told, support_, &SupportDesk::tell);
    connect(drill_, &DrillCorner::failed, this,
            [this](const QString& message) { support_->report(support::Place::Data, message); });
}

void MainWindow::connectAlarms()
{
    connect(alarms_, &AlarmDesk::goWanted, this,
            [this](const domain::Subject& subject, std::optional<domain::LonLat> place) {
                activeLink().goTo(subject, place);
            });
    connect(alarms_, &AlarmDesk::showWanted, this,
            [this](const domain::Subject& subject, std::optional<domain::LonLat> place) {
                activeLink().choose(subject, place);
            });
    connect(alarms_, &AlarmDesk::decisionWanted, this, [this] {
        syncDock_->show();
        syncDock_->raise();
    });
    connect(alarms_, &AlarmDesk::queueWanted, this, [this] {
        alarmDock_->show();
        alarmDock_->raise();
    });
    connect(alarms_, &AlarmDesk::told, support_, &SupportDesk::tell);
    connect(alarms_, &AlarmDesk::failed, this,
            [this](const QString& message) { support_->report(support::Place::Data, message); });
}

} // namespace zhitu::widgets
