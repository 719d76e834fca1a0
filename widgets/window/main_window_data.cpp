// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The window and what is open: opening it, and giving what is read to everything that shows it.
#include <QFileDialog>
#include <QStackedWidget>

#include "data/cache/same_store.h"
#include "data/cache/store.h"
#include "data/paths.h"
#include "data/words/stage_names.h"
#include "widgets/analysis/analysis_panel.h"
#include "widgets/charts/figures_panel.h"
#include "widgets/day/day_desk.h"
#include "widgets/details/details_panel.h"
#include "widgets/filter/filter_bar.h"
#include "widgets/lists/list_panel.h"
#include "widgets/place/breadcrumb.h"
#include "widgets/reports/report_service.h"
#include "widgets/search/search_dialog.h"
#include "widgets/search/search_service.h"
#include "widgets/space/space_desk.h"
#include "widgets/sync/sign_in.h"
#include "widgets/time/time_bar.h"
#include "widgets/trust/first_run_page.h"
#include "widgets/window/alarm_desk.h"
#include "widgets/window/case_desk.h"
#include "widgets/window/catalogue_desk.h"
#include "widgets/window/drill_corner.h"
#include "widgets/window/import_desk.h"
#include "widgets/window/layer_export_desk.h"
#include "widgets/window/main_window.h"
#include "widgets/window/map_window.h"
#include "widgets/window/overlay_texts.h"
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

namespace zhitu::widgets {

void MainWindow::connectSession()
{
    using Kind = StartNotice::Kind;
    connect(firstPage_, &FirstRunPage::demoRequested, this, &MainWindow::openDemo);
    connect(firstPage_, &FirstRunPage::tourRequested, this, &MainWindow::beginTour);
    connect(firstPage_, &FirstRunPage::fileRequested, this, &MainWindow::askForFile);
    connect(firstPage_, &FirstRunPage::centreRequested, people_, &SignIn::connectAnew);
    connect(firstPage_, &FirstRunPage::languageChosen, &look_, &Look::setLanguage);
    connect(notice_, &StartNotice::demoWanted, this, &MainWindow::openDemo);
    connect(notice_, &StartNotice::fileWanted, this, &MainWindow::askForFile);
    connect(notice_, &StartNotice::cancelWanted, session_, &CacheSession::cancel);
    connect(session_, &CacheSession::building, this, [this](double share) {
        pages_->setCurrentWidget(map_);
        notice_->showMaking(share);
    });
    connect(session_, &CacheSession::loading, this, [this] {
        pages_->setCurrentWidget(map_);
        notice_->show(Kind::Loading);
    });
    connect(session_, &CacheSession::cancelled, this, [this] { notice_->show(Kind::Cancelled); });
    connect(session_, &CacheSession::opened, this, &MainWindow::beginFile);
    connect(session_, &CacheSession::loaded, this, &MainWindow::showData);
    connect(session_, &CacheSession::failed, this, [this](const QString& message) {
        failed_ = true;
        pages_->setCurrentWidget(map_);
        support_->report(support::Place::Data, message);
        notice_->show(Kind::Failed, message);
        status_->refresh(failed_);
        Q_EMIT failed(message);
    });
    const auto reportIn = [this](support::Place place) {
        return [this, place](const QString& message) { support_->report(place, message); };
    };
    connect(session_, &CacheSession::pointsReady, this, &MainWindow::showPoints);
    connect(session_, &CacheSession::replaced, this, &MainWindow::replaceData);
    connect(session_, &CacheSession::refreshed, counts_, &CountService::countAgain);
    connect(counts_, &CountService::counted, this, &MainWindow::showFigures);
    connect(counts_, &CountService::failed, this, reportIn(support::Place::Map));
    connect(session_, &CacheSession::pointsFailed, this, reportIn(support::Place::Map));
    connect(searchService_, &SearchService::failed, this, reportIn(support::Place::Search));
    connect(listService_, &ListService::failed, this, reportIn(support::Place::Lists));
    connect(figuresService_, &FiguresService::failed, this, reportIn(support::Place::Lists));
    connect(lists_, &ListPanel::failed, this, reportIn(support::Place::Export));
    connect(views_, &SavedViews::failed, this, reportIn(support::Place::Export));
    connect(lists_, &ListPanel::message, support_, &SupportDesk::tell);
    connect(views_, &SavedViews::told, support_, &SupportDesk::tell);
    connect(session_, &CacheSession::detailsFailed, this, [this](const QString& message) {
        detailsPending_ = false;
        support_->report(support::Place::Data, message);
    });
    connect(session_, &CacheSession::detailsReady, this,
            [this](const std::shared_ptr<const Details>& details) {
                if (leaving_ > 0 || details->selection != state_->chosen().subject)
                    return;
                detailsPending_ = false;
                details_->show(details, map_->data(), map_->figures(), look_.theme());
                if (map_->isComplete())
                    Q_EMIT completed();
            });
}

void MainWindow::openDemo()
{
    people_->signOut(); // one thing at a time is open
    session_->openDemo(demoFolder_);
}

void MainWindow::openFile(const std::filesystem::path& file)
{
    people_->signOut();
    session_->open(file);
}

void MainWindow::askForFile()
{
    const QString name = QFileDialog::getOpenFileName(this, tr("Open a cache"), QString(),
                                                      tr("Zhitu caches (*.gpkg);;All files (*)"));
    if (!name.isEmpty())
        openFile(pathFrom(name));
}

/// A file is known to be whole; its data comes next.
void MainWindow::beginFile(const std::filesystem::path& file, const std::filesystem::path& sidecar)
{
    if (leaving_ > 0)
        return; // it is closed again already
    if (!cache::sameStore(file, openFile_))
        closeForms(); // they are about what is not open any more
    openFile_ = file;
    searchService_->open(file, sidecar);
    space_->open(file);
    video_->open(file);
    cases_->open(file);
    alarms_->open(file);
    personal_->open(file);
    catalogue_->open(file);
    patrol_->open(file);
    import_->open(file);
    layerExport_->open(file);
    drill_->open(file);
    listService_->open(file);
    figuresService_->open(file);
    analysisService_->open(file);
    reportService_->open(file);
    day_->open(file);
    const std::filesystem::path folder = file.parent_path();
    const bool ofStore = folder == demoFolder_ || folder == storeFolder_;
    verify_->open(file, ofStore);
    support_->use(file, ofStore ? cache::CacheStore::outboxIn(folder) : std::filesystem::path(),
                  folder == storeFolder_ ? sealer_ : nullptr);
}

/// To everything that shows some of it.
void MainWindow::giveData(const std::shared_ptr<const map::MapData>& mapData)
{
    words::setStageNames(mapData->stages);
    for (MapWindow* window : mapWindows_)
        window->setData(mapData);
    search_->setData(mapData);
    filter_->setData(mapData);
    lists_->setData(mapData);
    cases_->setData(mapData);
    alarms_->setData(mapData);
    tasks_->setData(mapData);
    patrol_->setData(mapData);
    trainer_->setData(mapData);
    personal_->setData(*mapData);
    catalogue_->setData(mapData);
    figures_->setData(mapData);
    analysis_->setData(mapData);
    verify_->setData(mapData);
    layerExport_->setData(mapData);
    day_->setData(mapData);
    counts_->open(openFile_, mapData);
    timeBar_->setPoints(mapData->points);
    space_->follow();
}

void MainWindow::showData(const std::shared_ptr<const map::MapData>& mapData)
{
    if (leaving_ > 0)
        return;
    failed_ = false;
    space_->clear();
    state_->reset();
    link_->setData(mapData);
    notice_->show(mapData->divisions.empty() && mapData->grids.empty() ? StartNotice::Kind::Empty
                                                                       : StartNotice::Kind::None);
    if (firstView_)
        map_->setView(firstView_->centre, firstView_->zoom);
    else
        map_->fitAll();
    state_->reset(); // looking at it first is no step to go back by
    details_->clearSelection();
    giveData(mapData);
    showArea();
    setOverlayTexts(*map_);
    status_->refresh(failed_);
}

/// The newest content of the same places: nobody is led elsewhere.
void MainWindow::replaceData(const std::shared_ptr<const map::MapData>& mapData)
{
    if (leaving_ > 0)
        return;
    link_->setData(mapData);
    giveData(mapData);
    setOverlayTexts(*map_);
    status_->refresh(failed_);
}

/// Every map shows the same; an answer to what is no longer asked is dropped.
void MainWindow::showPoints(const std::shared_ptr<const map::PointSet>& points)
{
    if (leaving_ > 0 || points->filter != state_->filter())
        return;
    map_->setPoints(points);
    for (MapWindow* window : mapWindows_)
        window->map().setPoints(points);
    filter_->setPoints(points);
    timeBar_->setPoints(points);
    space_->follow();
}

/// Every map shows the same time.
void MainWindow::showTime()
{
    const auto window = timeBar_->window();
    map_->setTimeWindow(window);
    for (MapWindow* other : mapWindows_)
        other->map().setTimeWindow(window);
    space_->follow();
}

void MainWindow::showFigures(const std::shared_ptr<const map::MapFigures>& figures)
{
    if (leaving_ > 0)
        return;
    map_->setFigures(figures);
    for (MapWindow* window : mapWindows_)
        window->setFigures(figures);
    filter_->setFigures(figures);
    lists_->setFigures(figures);
    figures_->setFigures(figures);
    details_->setFigures(map_->data(), figures);
    breadcrumb_->count(*map_);
    status_->refresh(failed_);
    wall_->refresh();
}

} // namespace zhitu::widgets
