// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/main_window.h"
#include "widgets/window/layer_export_desk.h"

#include <QApplication>
#include <QDockWidget>
#include <QEvent>
#include <QMenuBar>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

#include "data/policy/keychain_store.h"
#include "widgets/analysis/analysis_panel.h"
#include "widgets/basemap/base_map_panel.h"
#include "widgets/basemap/base_map_service.h"
#include "widgets/charts/figures_panel.h"
#include "widgets/commands/commands.h"
#include "widgets/day/day_desk.h"
#include "widgets/day/day_wall.h"
#include "widgets/details/details_panel.h"
#include "widgets/details/place_bar.h"
#include "widgets/drill/told_panel.h"
#include "widgets/export/export_service.h"
#include "widgets/filter/filter_bar.h"
#include "widgets/layers/layer_panel.h"
#include "widgets/lists/list_panel.h"
#include "widgets/place/breadcrumb.h"
#include "widgets/reports/report_service.h"
#include "widgets/search/search_dialog.h"
#include "widgets/search/search_service.h"
#include "widgets/space/space_desk.h"
#include "widgets/sync/sign_in.h"
#include "widgets/sync/sync_panel.h"
#include "widgets/sync/sync_service.h"
#include "widgets/time/time_bar.h"
#include "widgets/tour/tour.h"
#include "widgets/tour/tour_bar.h"
#include "widgets/trust/first_run_page.h"
#include "widgets/trust/problems_panel.h"
#include "widgets/views/views_panel.h"
#include "widgets/window/alarm_desk.h"
#include "widgets/window/attachment_desk.h"
#include "widgets/window/case_desk.h"
#include "widgets/window/catalogue_desk.h"
#include "widgets/window/drill_corner.h"
#include "widgets/window/import_desk.h"
#include "widgets/window/layout_keeper.h"
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
namespace {

/// A grid is where its area is, everything else at its point.
std::optional<domain::LonLat> placeOf(const domain::Subject& subject, domain::LonLat point)
{
    return subject.kind == domain::Subject::Kind::Grid ? std::nullopt : std::optional(point);
}

} // namespace

MainWindow::MainWindow(Settings& settings, Look& look, std::filesystem::path demoFolder,
                       std::shared_ptr<policy::KeyStore> keychain)
    : demoFolder_(std::move(demoFolder)), settings_(settings), look_(look),
      keychain_(keychain ? std::move(keychain) : std::make_shared<policy::KeychainStore>()),
      state_(new WorkState(this)), session_(new CacheSession(this)),
      counts_(new CountService(this)), sync_(new SyncService(this)),
      searchService_(new SearchService(this)), listService_(new ListService(this)),
      figuresService_(new FiguresService(this)), analysisService_(new AnalysisService(this)),
      reportService_(new ReportService(this)), commands_(new Commands(settings, this)),
      support_(new SupportDesk(*this, settings)),
      people_(new SignIn(*this, settings, keychain_, ConnectService::dataFolder())),
      map_(new map::MapView(this)),
      baseMaps_(
          new BaseMapService(settings, keychain_, ConnectService::dataFolder() / "tiles.db", this)),
      link_(new MapLink(*map_, *state_)), views_(new SavedViews(settings, this)),
      wall_(new WallMode(*this, settings, look, *views_, *link_)), tour_(new Tour(*this, this)),
      space_(new SpaceDesk(*state_, this)),
      cases_(new CaseDesk(*commands_, *sync_, support_->drafts(), *searchService_, *this)),
      alarms_(new AlarmDesk(*commands_, *sync_, support_->drafts(), settings, *state_, *this)),
      personal_(new PersonalDesk(*commands_, *sync_, support_->drafts(), *this)),
      catalogue_(new CatalogueDesk(*commands_, *sync_, support_->drafts(), *this)),
      attachments_(new AttachmentDesk(*sync_, *this)),
      tasks_(new TaskDesk(*commands_, *sync_, support_->drafts(), *this)),
      patrol_(new PatrolDesk(*commands_, *sync_, support_->drafts(), *state_, *this)),
      import_(new ImportDesk(*commands_, *sync_, *this)),
      layerExport_(new LayerExportDesk(*commands_, *sync_, *state_, settings, *this)),
      verify_(new VerifyDesk(
          *commands_, *sync_, support_->drafts(), *state_,
          [this](domain::LonLat place) { return map_->gridAt(place); }, *this)),
      drill_(new DrillCorner(*this)),
      trainer_(new TrainerDesk(*commands_, support_->drafts(), *this)),
      day_(new DayDesk(*state_, settings, *this)), notice_(new StartNotice(*map_)),
      pages_(new QStackedWidget), firstPage_(new FirstRunPage),
      search_(new SearchDialog(*searchService_, this)), breadcrumb_(new Breadcrumb),
      filter_(new FilterBar(*state_)), timeBar_(new TimeBar),
      status_(new StatusLine(*statusBar(), *map_))
{
    setObjectName(QStringLiteral("mainWindow"));
    resize(1600, 900);
    auto* centre = new QWidget;
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(wall_);
    column->addWidget(tour_->bar());
    column->addWidget(breadcrumb_);
    column->addWidget(filter_);
    pages_->setObjectName(QStringLiteral("mapPage"));
    menuBar()->setObjectName(QStringLiteral("menuBar"));
    statusBar()->setObjectName(QStringLiteral("statusBar"));
    pages_->addWidget(firstPage_);
    pages_->addWidget(map_);
    column->addWidget(pages_, 1);
    column->addWidget(timeBar_);
    setCentralWidget(centre);
    baseMaps_->attach(*map_);
    makeVideo();
    makeDocks();
    makeLayouts();
    makeCommands();
    makeMenus();
    connectSession();
    connectSync();
    connectAlarms();
    connectPersonal();
    connectTasks();
    connectPatrol();
    connectImport();
    connectExports();
    connectVerify();
    connectDrill();
    connectPeople();
    connectState();
    connectLook();
    applyLook();
    retranslate();
}

MainWindow::~MainWindow()
{
    trainer_->close();                  // what is being played is paused
    delete drill_;                      // while the windows that it unmarks are whole
    closeForms();                       // before what keeps their drafts
    delete findChild<ExportService*>(); // before the base map that it may be painting
    qDeleteAll(std::exchange(mapWindows_, {}));
}

QDockWidget* MainWindow::addDock(const char* name, QWidget* content, Qt::DockWidgetArea area)
{
    auto* dock = new QDockWidget(this);
    dock->setObjectName(QString::fromLatin1(name));
    dock->setWidget(content);
    addDockWidget(area, dock);
    return dock;
}

QDockWidget* MainWindow::addScrollDock(const char* name, QWidget* content, Qt::DockWidgetArea area)
{
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return addDock(name, scroll, area);
}

void MainWindow::makeDocks()
{
    layers_ = new LayerPanel(*map_);
    auto* baseMap = new BaseMapPanel(*baseMaps_);
    connect(baseMap, &BaseMapPanel::manageWanted, this, &MainWindow::showBaseMaps);
    auto* layerColumn = new QWidget;
    auto* rows = new QVBoxLayout(layerColumn);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(baseMap);
    rows->addWidget(layers_, 1);
    layerDock_ = addScrollDock("layerDock", layerColumn, Qt::LeftDockWidgetArea);
    layerDock_->setMinimumWidth(248);

    details_ = new DetailsPanel;
    auto* detailsColumn = new QWidget;
    auto* parts = new QVBoxLayout(detailsColumn);
    parts->setContentsMargins({});
    parts->setSpacing(0);
    placeBar_ = new PlaceBar(*commands_);
    parts->addWidget(placeBar_);
    parts->addWidget(cases_->bar());
    parts->addWidget(details_, 1);
    // As in a mail program: what calls, and under it what it is about.
    alarmDock_ = addDock("alarmDock", alarms_->panel(), Qt::RightDockWidgetArea);
    detailsDock_ = addDock("detailsDock", detailsColumn, Qt::RightDockWidgetArea);
    detailsDock_->setMinimumWidth(300);
    figures_ = new FiguresPanel(*state_, *figuresService_);
    figuresDock_ = addScrollDock("figuresDock", figures_, Qt::RightDockWidgetArea);
    tabifyDockWidget(detailsDock_, figuresDock_);
    detailsDock_->raise();
    setTabPosition(Qt::RightDockWidgetArea, QTabWidget::North);
    resizeDocks({layerDock_, detailsDock_}, {264, 340}, Qt::Horizontal);

    viewsPanel_ = new ViewsPanel(*views_, support_->drafts());
    viewsDock_ = addDock("viewsDock", viewsPanel_, Qt::LeftDockWidgetArea);
    tabifyDockWidget(layerDock_, viewsDock_);
    patrolDock_ = addDock("patrolDock", patrol_->panel(), Qt::LeftDockWidgetArea);
    tabifyDockWidget(viewsDock_, patrolDock_);
    toldDock_ = addDock("toldDock", drill_->panel(), Qt::LeftDockWidgetArea);
    drill_->setDock(toldDock_);
    layerDock_->raise();

    lists_ = new ListPanel(*state_, *listService_, settings_);
    listDock_ = addDock("listDock", lists_, Qt::BottomDockWidgetArea);
    resizeDocks({listDock_}, {240}, Qt::Vertical);
    makeAnalysisDock();
    makeVerifyDock();
    problemsDock_ = addDock("problemsDock", support_->makePanel(), Qt::BottomDockWidgetArea);
    tabifyDockWidget(analysisDock_, problemsDock_);
    syncPanel_ = new SyncPanel(*sync_);
    syncDock_ = addDock("syncDock", syncPanel_, Qt::RightDockWidgetArea);
    tabifyDockWidget(figuresDock_, syncDock_);
    makeSpaceDock();
    makeDayDock();
    detailsDock_->raise();
    resizeDocks({alarmDock_, detailsDock_}, {280, 460}, Qt::Vertical);
    listDock_->raise();
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    setTabPosition(Qt::LeftDockWidgetArea, QTabWidget::North);
}

void MainWindow::connectState()
{
    connect(search_, &SearchDialog::chosen, this, &MainWindow::goTo);
    connect(timeBar_, &TimeBar::windowChanged, this, &MainWindow::showTime);
    connect(details_, &DetailsPanel::shownChanged, cases_, [this] {
        cases_->show(details_->shown());
        personal_->show(details_->shown());
        attachments_->show(details_->shown());
        tasks_->show(details_->shown());
        placeBar_->show(details_->shown() ? details_->shown()->selection : domain::Subject());
    });
    connect(cases_, &CaseDesk::failed, this,
            [this](const QString& message) { support_->report(support::Place::Data, message); });
    connect(cases_, &CaseDesk::told, support_, &SupportDesk::tell);
    connect(details_, &DetailsPanel::linkChosen, this,
            [this](const domain::Subject& subject) { link_->choose(subject, {}); });
    connect(lists_, &ListPanel::chosen, this,
            [this](const domain::Subject& subject, domain::LonLat place) {
                activeLink().choose(subject, placeOf(subject, place));
            });
    connect(lists_, &ListPanel::goThere, this,
            [this](const domain::Subject& subject, domain::LonLat place) {
                activeLink().goTo(subject, placeOf(subject, place));
            });
    connect(viewsPanel_, &ViewsPanel::called, this, &MainWindow::showView);
    connect(viewsPanel_, &ViewsPanel::saveWanted, this, &MainWindow::saveView);
    connect(wall_, &WallMode::viewWanted, this, &MainWindow::showView);
    connect(wall_, &WallMode::entering, this, [this] { beforeWall_ = presentView({}); });
    connect(wall_, &WallMode::switched, this, [this](bool on) {
        pauseLayouts();
        if (!on && map_->data())
            returnFromWall();
        breadcrumb_->setHidden(on);
        filter_->setHidden(on);
        (*commands_)[QStringLiteral("leaveWall")]->setEnabled(on);
        (*commands_)[QStringLiteral("pauseWall")]->setEnabled(on);
    });
    connect(breadcrumb_, &Breadcrumb::areaChosen, link_, &MapLink::enterArea);
    connect(link_, &MapLink::areaChanged, this, &MainWindow::showArea);
    connect(state_, &WorkState::chosenChanged, this, &MainWindow::showChosen);
    connect(state_, &WorkState::filterChanged, this,
            [this] { session_->askPoints(state_->filter()); });
    connect(state_, &WorkState::historyChanged, this, [this] {
        (*commands_)[QStringLiteral("back")]->setEnabled(state_->canUndo());
        (*commands_)[QStringLiteral("forward")]->setEnabled(state_->canRedo());
    });
    // Queued: a command may close the window whose key it was.
    connect(map_, &map::MapView::keyNotUsed, commands_, &Commands::runFor, Qt::QueuedConnection);
    connect(map_, &map::MapView::completed, this, [this] {
        if (!detailsPending_)
            Q_EMIT completed();
    });
}

void MainWindow::connectLook()
{
    connect(&look_, &Look::changed, this, &MainWindow::applyLook);
}

void MainWindow::applyLook()
{
    map_->setTheme(look_.theme());
    baseMaps_->setDark(look_.theme().dark);
    map_->setTypeScale(look_.typeScale());
    layers_->refreshLegend();
    lists_->setLook(look_.theme(), look_.typeScale());
    figures_->setTheme(look_.theme());
    analysis_->setTheme(look_.theme());
    verify_->panel()->setTheme(look_.theme());
    timeBar_->setTheme(look_.theme());
    syncPanel_->setTheme(look_.theme());
    details_->refresh(look_.theme());
    showArea();
    (*commands_)[QStringLiteral("dark")]->setChecked(look_.theme().dark);
    status_->refresh(failed_);
    wall_->refresh();
}

void MainWindow::showArea()
{
    breadcrumb_->show(link_->area(), *map_);
    if (wall_->isOn())
        breadcrumb_->hide();
}

MapLink& MainWindow::activeLink()
{
    auto* window = qobject_cast<MapWindow*>(QApplication::activeWindow());
    return window != nullptr ? window->link() : *link_;
}

std::string MainWindow::presentGrid()
{
    const domain::Subject& selected = state_->chosen().subject;
    if (selected.kind == domain::Subject::Kind::Grid)
        return selected.code;
    map::MapView& map = activeLink().map();
    const auto place = map.positionOf(selected);
    return map.gridAt(place ? *place : map::toLonLat(map.camera().centre));
}

void MainWindow::showMarks(MarkedBy by, const map::Marks& marks)
{
    marks_[static_cast<std::size_t>(by)] = marks;
    map::Marks all;
    for (const map::Marks& each : marks_)
        all.insert(all.end(), each.begin(), each.end());
    map_->setMarks(all);
    for (MapWindow* window : mapWindows_)
        window->map().setMarks(all);
}

MapWindow* MainWindow::openMapWindow()
{
    auto* window = new MapWindow(*state_, *commands_, look_, *baseMaps_);
    mapWindows_.append(window);
    connect(window, &QObject::destroyed, this, [this, window] { mapWindows_.removeOne(window); });
    connect(window, &MapWindow::arranged, layouts_, &LayoutKeeper::keepSoon);
    window->map().setLayers(map_->layers());
    window->map().setMarks(map_->marks());
    space_->add(window->link());
    if (map_->data()) {
        window->map().setTimeWindow(timeBar_->window());
        window->setData(map_->data());
        window->map().setPoints(map_->points());
        window->setFigures(map_->figures());
    }
    window->show();
    return window;
}

void MainWindow::makeLayouts()
{
    layouts_ = new LayoutKeeper(
        settings_,
        {*this, [this] { return mapWindows_; }, [this] { return openMapWindow(); },
         [this] {
             for (MapWindow* window : std::exchange(mapWindows_, {})) {
                 window->hide();
                 window->deleteLater(); // its own event may have asked for it
             }
         },
         [this](Role role) {
             layerDock_->setVisible(role != Role::Trainer);
             viewsDock_->setVisible(true);
             detailsDock_->setVisible(true);
             listDock_->setVisible(role != Role::Trainer);
             alarmDock_->setVisible(role == Role::Operator);
             resizeDocks({layerDock_, detailsDock_}, {264, 340}, Qt::Horizontal);
             resizeDocks({listDock_}, {role == Role::Analyst ? 420 : 240}, Qt::Vertical);
         }},
        this);
    for (QDockWidget* dock : findChildren<QDockWidget*>()) {
        connect(dock, &QDockWidget::visibilityChanged, layouts_, &LayoutKeeper::keepSoon);
        connect(dock, &QDockWidget::dockLocationChanged, layouts_, &LayoutKeeper::keepSoon);
    }
}

void MainWindow::checkBadEnds()
{
    support_->checkBadEnds();
}

void MainWindow::restoreLayout()
{
    layouts_->restore();
}

void MainWindow::setFirstView(domain::LonLat centre, double zoom)
{
    firstView_ = View{centre, zoom};
}

void MainWindow::select(const domain::Subject& selection, std::optional<domain::LonLat> place)
{
    state_->choose({selection, place});
}

void MainWindow::showChosen()
{
    const domain::Subject& chosen = state_->chosen().subject;
    detailsPending_ = !chosen.isNone();
    cases_->choose(chosen);
    if (detailsPending_)
        session_->askDetails(chosen);
    else
        details_->clearSelection();
}

/// What the wall or the full screen does to the windows is no layout to keep.
void MainWindow::pauseLayouts()
{
    layouts_->setPaused(wall_->isOn() || isFullScreen() || people_->isLocked());
}

void MainWindow::toggleFullScreen()
{
    if (wall_->isOn())
        return; // it has the screen already
    const bool full = !isFullScreen();
    if (full) {
        layouts_->setPaused(true);
        wasMaximized_ = isMaximized();
        showFullScreen();
    } else {
        wasMaximized_ ? showMaximized() : showNormal();
    }
    menuBar()->setVisible(!full);
    pauseLayouts();
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    wall_->leave();
    day_->wall().close();
    layouts_->keepNow();
    lists_->keepLayout();
    layouts_->setPaused(true); // closing the other windows is no wish to have them closed
    settings_.flush();
    QMainWindow::closeEvent(event);
    video_->close();
    trainer_->close();
    for (MapWindow* window : QList(mapWindows_))
        window->close();
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("Zhitu"));
    const QStringList titles{tr("&File"),   tr("&Centre"), tr("Ca&ses"), tr("&Place"), tr("&View"),
                             tr("&Window"), tr("&Look"),   tr("&Drill"), tr("&Help")};
    for (qsizetype i = 0; i < menus_.size(); ++i)
        menus_[i]->setTitle(titles[i]);
    commands_->retranslate();
    baseMaps_->retranslate();
    layerDock_->setWindowTitle(tr("Layers"));
    detailsDock_->setWindowTitle(tr("Details"));
    viewsDock_->setWindowTitle(tr("Saved views"));
    problemsDock_->setWindowTitle(tr("Recent problems"));
    syncDock_->setWindowTitle(tr("Centre"));
    figuresDock_->setWindowTitle(tr("Figures"));
    spaceDock_->setWindowTitle(tr("Space"));
    dayDock_->setWindowTitle(tr("Today", "the picture of the day"));
    day_->retranslate();
    space_->panel()->retranslate();
    figures_->retranslate();
    analysis_->retranslate();
    verify_->retranslate();
    firstPage_->setLanguage(look_.language());
    viewsPanel_->retranslate();
    filter_->retranslate();
    timeBar_->retranslate();
    lists_->retranslate();
    listDock_->setWindowTitle(tr("Lists"));
    analysisDock_->setWindowTitle(tr("Analysis"));
    verifyDock_->setWindowTitle(tr("Data verification"));
    alarmDock_->setWindowTitle(tr("Alarms"));
    patrolDock_->setWindowTitle(tr("Video patrol"));
    details_->refresh(look_.theme());
    cases_->retranslate();
    placeBar_->retranslate();
    alarms_->retranslate();
    patrol_->retranslate();
    tour_->retranslate();
    drill_->retranslate();
    showArea();
    setOverlayTexts(*map_);
    map_->setAccessibleName(tr("Map"));
    notice_->retranslate();
    showPerson();
    status_->refresh(failed_);
    followExport();
}

QImage MainWindow::grabAll()
{
    const qreal ratio = devicePixelRatioF();
    QImage picture = grab().toImage();
    const QImage map = map_->grabMap();
    QPainter painter(&picture);
    const QPoint at = map_->mapTo(this, QPoint(0, 0));
    painter.drawImage(QRectF(at, QSizeF(map_->size())), map);
    painter.end();
    picture.setDevicePixelRatio(ratio);
    return picture;
}

} // namespace zhitu::widgets
