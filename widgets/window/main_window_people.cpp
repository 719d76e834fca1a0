// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The window and the people who work at it: one comes, locks, hands over, goes.
#include <QApplication>
#include <QDockWidget>
#include <QPointer>
#include <QStackedWidget>

#include "widgets/analysis/analysis_panel.h"
#include "widgets/charts/figures_panel.h"
#include "widgets/commands/commands.h"
#include "widgets/day/day_desk.h"
#include "widgets/details/details_panel.h"
#include "widgets/filter/filter_bar.h"
#include "widgets/lists/list_panel.h"
#include "widgets/reports/reports_dialog.h"
#include "widgets/search/search_dialog.h"
#include "widgets/search/search_service.h"
#include "widgets/space/space_desk.h"
#include "widgets/sync/session_guard.h"
#include "widgets/sync/sign_in.h"
#include "widgets/sync/sync_service.h"
#include "widgets/trust/first_run_page.h"
#include "widgets/trust/form_autosave.h"
#include "widgets/window/alarm_desk.h"
#include "widgets/window/attachment_desk.h"
#include "widgets/window/case_desk.h"
#include "widgets/window/catalogue_desk.h"
#include "widgets/window/drill_corner.h"
#include "widgets/window/import_desk.h"
#include "widgets/window/layer_export_desk.h"
#include "widgets/window/layout_keeper.h"
#include "widgets/window/main_window.h"
#include "widgets/window/map_window.h"
#include "widgets/window/patrol_desk.h"
#include "widgets/window/personal_desk.h"
#include "widgets/window/start_notice.h"
#include "widgets/window/status_line.h"
#include "widgets/window/support_desk.h"
#include "widgets/window/task_desk.h"
#include "widgets/window/trainer_desk.h"
#include "widgets/window/verify_desk.h"
#include "widgets/window/video_desk.h"
#include "widgets/window/wall_mode.h"

#include "data/cache/store.h"

namespace zhitu::widgets {

void MainWindow::offerSignIn()
{
    people_->offer();
}

void MainWindow::connectPeople()
{
    connect(people_, &SignIn::signedIn, this, &MainWindow::enterCentre);
    connect(people_, &SignIn::signedOut, this, [this] {
        leaveCentre();
        pages_->setCurrentWidget(firstPage_);
        firstPage_->setFocus();
    });
    connect(people_, &SignIn::personChanged, this, &MainWindow::showPerson);
    connect(people_, &SignIn::told, support_, &SupportDesk::tell);
    SessionGuard& guard = people_->guard();
    guard.setExempt([this] { return wall_->isOn() && CentreProfiles::wallStaysOpen(settings_); });
    connect(&guard, &SessionGuard::locking, this, [this] { layouts_->setPaused(true); });
    connect(&guard, &SessionGuard::unlocked, this, &MainWindow::pauseLayouts);
    connect(&guard, &SessionGuard::closeWanted, this, [this] {
        close();
        QApplication::quit(); // the windows are away: none of them is the last one to close
    });
    connect(session_, &CacheSession::closed, this, [this] {
        if (--leaving_ == 0)
            showNothing(); // also what was still on its way
    });
    connect(sync_, &SyncService::statusChanged, this, &MainWindow::showFetching);
}

void MainWindow::makePeopleCommands()
{
    const auto add = [this](const char* id, const QKeySequence& keys, std::function<QString()> text,
                            std::function<void()> run) {
        return commands_->add(QString::fromLatin1(id), CommandGroup::Centre, keys, std::move(text),
                              [run = std::move(run)](bool) { run(); });
    };
    add(
        "connectCentre", {}, [] { return tr("Connect to a centre…"); },
        [this] { people_->connectAnew(); });
    add(
        "switchUser", {},
        [this] { return people_->isSignedIn() ? tr("Switch user…") : tr("Sign in…"); },
        [this] { people_->switchUser(); });
    add(
        "lockNow", QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_L), [] { return tr("Lock now"); },
        [this] { people_->lock(); });
    add("signOut", {}, [] { return tr("Sign out"); }, [this] { people_->signOut(); });
}

void MainWindow::showPerson()
{
    const bool here = people_->isSignedIn();
    (*commands_)[QStringLiteral("lockNow")]->setEnabled(here);
    (*commands_)[QStringLiteral("signOut")]->setEnabled(here);
    QAction* other = (*commands_)[QStringLiteral("switchUser")];
    other->setText(here ? tr("Switch user…") : tr("Sign in…"));
    other->setEnabled(people_->canSignIn());
    status_->setPerson(people_->user(), people_->description());
}

/// Somebody has signed in; whoever was here before is gone from now on.
void MainWindow::enterCentre(const sync::SignedIn& person)
{
    leaveCentre();
    sealer_ = person.options.sealer;
    support_->use({}, cache::CacheStore::outboxIn(person.options.folder), sealer_);
    openCentre(person.options);
    pages_->setCurrentWidget(map_);
    notice_->show(StartNotice::Kind::Fetching);
}

/// Nothing of the one who was here stays: not on the screen, not in memory, no file is held. What
/// he typed is in his outbox.
void MainWindow::leaveCentre()
{
    wall_->leave();
    closeForms();
    sync_->close();
    ++leaving_;
    session_->close();
    counts_->close();
    sealer_.reset();
    personal_->setSealer(nullptr);
    alarms_->setActor({}, nullptr);
    patrol_->setActor({}, nullptr);
    verify_->setActor({});
    storeFolder_.clear();
    support_->use({}, {});
    status_->setLink({});
    drill_->setCentre({});
    trainer_->setPerson({});
    showNothing();
}

/// A form saves its draft when it goes; the next one would show it to somebody else.
void MainWindow::closeForms()
{
    QList<QPointer<QWidget>> forms;
    for (QWidget* window : QApplication::topLevelWidgets())
        if (window != this && window->findChild<FormAutosave*>() != nullptr)
            forms.append(window);
    for (const QPointer<QWidget>& form : forms)
        delete form.data();
}

void MainWindow::showNothing()
{
    listService_->close();
    searchService_->close();
    figuresService_->close();
    analysisService_->open({});
    verify_->open({}, false);
    reportService_->open({});
    delete reports_;
    day_->open({});
    space_->clear();
    space_->open({});
    video_->open({});
    cases_->open({});
    alarms_->open({});
    personal_->open({});
    catalogue_->open({});
    attachments_->closeAll();
    patrol_->open({});
    import_->open({});
    layerExport_->open({});
    drill_->open({});
    const auto nothing = map::noMapData();
    state_->reset();
    link_->setData(nothing);
    for (MapWindow* window : mapWindows_)
        window->setData(nothing);
    details_->clearSelection();
    search_->hide();
    search_->setData(nothing);
    cases_->setData(nothing);
    alarms_->setData(nothing);
    patrol_->setData(nothing);
    trainer_->setData(nothing);
    tasks_->setData(nothing);
    filter_->setData(nullptr);
    lists_->setData(nullptr);
    lists_->model().clear(lists_->model().spec().kind);
    figures_->setData(nothing);
    analysis_->setData(nothing);
    verify_->setData(nothing);
    day_->setData(nothing);
    status_->refresh(failed_ = false);
}

/// Until there is a map, the middle of the window says how far it has come.
void MainWindow::showFetching(const sync::SyncStatus& status)
{
    if (notice_->kind() != StartNotice::Kind::Fetching)
        return;
    if (status.link == sync::LinkState::NoCentre)
        return;
    notice_->show(StartNotice::Kind::Fetching,
                  status.problem.isEmpty() ? status_->linkText() : status.problem);
}

} // namespace zhitu::widgets
