// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/main_window.h"

#include <QApplication>
#include <QDockWidget>
#include <QEvent>
#include <QFileDialog>
#include <QMenuBar>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QVBoxLayout>

#include "data/cache/store.h"
#include "data/paths.h"
#include "data/policy/keychain_store.h"
#include "widgets/charts/figures_panel.h"
#include "widgets/commands/commands.h"
#include "widgets/details/details_panel.h"
#include "widgets/filter/filter_bar.h"
#include "widgets/layers/layer_panel.h"
#include "widgets/lists/list_panel.h"
#include "widgets/place/area.h"
#include "widgets/place/breadcrumb.h"
#include "widgets/search/search_dialog.h"
#include "widgets/search/search_service.h"
#include "widgets/sync/sign_in.h"
#include "widgets/sync/sync_panel.h"
#include "widgets/sync/sync_service.h"
#include "widgets/trust/first_run_page.h"
#include "widgets/trust/problems_panel.h"
#include "widgets/views/views_panel.h"
#include "widgets/window/layout_keeper.h"
#include "widgets/window/map_window.h"
#include "widgets/window/overlay_texts.h"
#include "widgets/window/start_notice.h"
#include "widgets/window/status_line.h"
#include "widgets/window/support_desk.h"
#include "widgets/window/wall_mode.h"

namespace zhitu::widgets {
namespace {

constexpr int kReturnMs = 100; // between looks whether the window has its size again
constexpr int kReturnTries = 20;

/// A grid is where its area is, everything else at its point.
std::optional<domain::LonLat> placeOf(const domain::Subject& subject, domain::LonLat point)
{
    return subject.kind == domain::Subject::Kind::Grid ? std::nullopt : std::optional(point);
}

} // namespace

MainWindow::MainWindow(Settings& settings, Look& look, std::filesystem::path demoFolder,
                       std::shared_ptr<policy::KeyStore> keychain)
    : demoFolder_(std::move(demoFolder)), settings_(settings), look_(look),
      state_(new WorkState(this)), session_(new CacheSession(this)),
      counts_(new CountService(this)), sync_(new SyncService(this)),
      searchService_(new SearchService(this)), listService_(new ListService(this)),
      figuresService_(new FiguresService(this)), commands_(new Commands(settings, this)),
      support_(new SupportDesk(*this, settings)),
      people_(new SignIn(*this, settings,
                         keychain ? std::move(keychain) : std::make_shared<policy::KeychainStore>(),
                         ConnectService::dataFolder())),
      map_(new map::MapView(this)), link_(new MapLink(*map_, *state_)),
      views_(new SavedViews(settings, this)),
      wall_(new WallMode(*this, settings, look, *views_, *link_)), notice_(new StartNotice(*map_)),
      pages_(new QStackedWidget), firstPage_(new FirstRunPage),
      search_(new SearchDialog(*searchService_, this)), breadcrumb_(new Breadcrumb),
      filter_(new FilterBar(*state_)), status_(new StatusLine(*statusBar(), *map_))
{
    setObjectName(QStringLiteral("mainWindow"));
    resize(1600, 900);
    auto* centre = new QWidget;
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(wall_);
    column->addWidget(breadcrumb_);
    column->addWidget(filter_);
    pages_->addWidget(firstPage_);
    pages_->addWidget(map_);
    column->addWidget(pages_, 1);
    setCentralWidget(centre);
    makeDocks();
    makeLayouts();
    makeCommands();
    makeMenus();
    connectSession();
    connectSync();
    connectPeople();
    connectState();
    connectLook();
    applyLook();
    retranslate();
}

MainWindow::~MainWindow()
{
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
    layerDock_ = addScrollDock("layerDock", layers_, Qt::LeftDockWidgetArea);
    layerDock_->setMinimumWidth(248);

    details_ = new DetailsPanel;
    detailsDock_ = addDock("detailsDock", details_, Qt::RightDockWidgetArea);
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
    layerDock_->raise();

    lists_ = new ListPanel(*state_, *listService_, settings_);
    listDock_ = addDock("listDock", lists_, Qt::BottomDockWidgetArea);
    resizeDocks({listDock_}, {240}, Qt::Vertical);
    problemsDock_ = addDock("problemsDock", support_->makePanel(), Qt::BottomDockWidgetArea);
    tabifyDockWidget(listDock_, problemsDock_);
    syncPanel_ = new SyncPanel(*sync_);
    syncDock_ = addDock("syncDock", syncPanel_, Qt::RightDockWidgetArea);
    tabifyDockWidget(figuresDock_, syncDock_);
    detailsDock_->raise();
    listDock_->raise();
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    setTabPosition(Qt::LeftDockWidgetArea, QTabWidget::North);
}

void MainWindow::connectSession()
{
    using Kind = StartNotice::Kind;
    connect(firstPage_, &FirstRunPage::demoRequested, this, &MainWindow::openDemo);
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
    connect(session_, &CacheSession::opened, this,
            [this](const std::filesystem::path& file, const std::filesystem::path& sidecar) {
                if (leaving_ > 0)
                    return; // it is closed again already
                searchService_->open(file, sidecar);
                listService_->open(file);
                figuresService_->open(file);
            });
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
    connect(session_, &CacheSession::opened, this, [this](const std::filesystem::path& file) {
        if (leaving_ > 0)
            return;
        const bool ofStore =
            file.parent_path() == demoFolder_ || file.parent_path() == storeFolder_;
        support_->use(file,
                      ofStore ? cache::CacheStore::outboxIn(file.parent_path())
                              : std::filesystem::path(),
                      file.parent_path() == storeFolder_ ? sealer_ : nullptr);
    });
    connect(session_, &CacheSession::pointsReady, this, &MainWindow::showPoints);
    connect(session_, &CacheSession::opened, this,
            [this](const std::filesystem::path& file) { openFile_ = file; });
    const auto count = [this](const std::shared_ptr<const map::MapData>& data) {
        if (leaving_ == 0)
            counts_->open(openFile_, data);
    };
    connect(session_, &CacheSession::loaded, this, count);
    connect(session_, &CacheSession::replaced, this, count);
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

void MainWindow::connectState()
{
    connect(search_, &SearchDialog::chosen, this, &MainWindow::goTo);
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
            returnFromWall(kReturnTries);
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
    map_->setTypeScale(look_.typeScale());
    layers_->refreshLegend();
    lists_->setLook(look_.theme(), look_.typeScale());
    figures_->setTheme(look_.theme());
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

MapWindow* MainWindow::openMapWindow()
{
    auto* window = new MapWindow(*state_, *commands_, look_);
    mapWindows_.append(window);
    connect(window, &QObject::destroyed, this, [this, window] { mapWindows_.removeOne(window); });
    connect(window, &MapWindow::arranged, layouts_, &LayoutKeeper::keepSoon);
    window->map().setLayers(map_->layers());
    if (map_->data()) {
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

SavedView MainWindow::presentView(const QString& name) const
{
    return {name,
            0,
            {map::toLonLat(map_->camera().centre), map_->camera().zoom},
            map_->size(),
            link_->area(),
            state_->filter(),
            map_->layers()};
}

void MainWindow::saveView(const QString& name)
{
    if (!map_->data())
        return;
    SavedView present = presentView(name);
    if (const SavedView* known = views_->named(name)) {
        present.key = known->key;
        (void)views_->save(present); // it is there: there is room
    } else {
        present.name = areaName(link_->area(), *map_->data());
        viewsPanel_->askAndSave(present);
    }
}

void MainWindow::showView(const QString& name)
{
    if (const SavedView* saved = views_->named(name); saved != nullptr && map_->data())
        apply(SavedView(*saved));
}

void MainWindow::apply(const SavedView& view)
{
    state_->together([&] {
        state_->setFilter(view.filter);
        state_->setArea(view.area);
        map_->setLayers(view.layers);
        const View seen = viewOn(view, map_->size());
        map_->setView(seen.centre, seen.zoom);
    });
}

/// Shows what was seen before the wall, once the map has the size that it was seen on: the window
/// manager and the docks take their time.
void MainWindow::returnFromWall(int tries)
{
    if (map_->size() != beforeWall_.size && tries > 0) {
        QTimer::singleShot(kReturnMs, this, [this, tries] { returnFromWall(tries - 1); });
        return;
    }
    if (wall_->isOn())
        return; // back on it meanwhile
    apply(beforeWall_);
    map_->takeKeyboard();
}

void MainWindow::setFirstView(domain::LonLat centre, double zoom)
{
    firstView_ = View{centre, zoom};
}

void MainWindow::showData(const std::shared_ptr<const map::MapData>& mapData)
{
    if (leaving_ > 0)
        return;
    failed_ = false;
    state_->reset();
    link_->setData(mapData);
    notice_->show(mapData->divisions.empty() && mapData->grids.empty() ? StartNotice::Kind::Empty
                                                                       : StartNotice::Kind::None);
    if (firstView_)
        map_->setView(firstView_->centre, firstView_->zoom);
    else
        map_->fitAll();
    state_->reset(); // looking at it first is no step to go back by
    for (MapWindow* window : mapWindows_)
        window->setData(mapData);
    details_->clearSelection();
    search_->setData(mapData);
    filter_->setData(mapData);
    lists_->setData(mapData);
    figures_->setData(mapData);
    retranslate();
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

void MainWindow::select(const domain::Subject& selection, std::optional<domain::LonLat> place)
{
    state_->choose({selection, place});
}

void MainWindow::showChosen()
{
    const domain::Subject& chosen = state_->chosen().subject;
    detailsPending_ = !chosen.isNone();
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
    layouts_->keepNow();
    lists_->keepLayout();
    layouts_->setPaused(true); // closing the other windows is no wish to have them closed
    settings_.flush();
    QMainWindow::closeEvent(event);
    for (MapWindow* window : QList(mapWindows_))
        window->close();
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("Zhitu"));
    const QStringList titles{tr("&File"),   tr("&Centre"), tr("&Place"), tr("&View"),
                             tr("&Window"), tr("&Look"),   tr("&Help")};
    for (qsizetype i = 0; i < menus_.size(); ++i)
        menus_[i]->setTitle(titles[i]);
    commands_->retranslate();
    layerDock_->setWindowTitle(tr("Layers"));
    detailsDock_->setWindowTitle(tr("Details"));
    viewsDock_->setWindowTitle(tr("Saved views"));
    problemsDock_->setWindowTitle(tr("Recent problems"));
    syncDock_->setWindowTitle(tr("Centre"));
    figuresDock_->setWindowTitle(tr("Figures"));
    figures_->retranslate();
    firstPage_->setLanguage(look_.language());
    viewsPanel_->retranslate();
    layers_->retranslate();
    filter_->retranslate();
    lists_->retranslate();
    listDock_->setWindowTitle(tr("Lists"));
    details_->refresh(look_.theme());
    showArea();
    setOverlayTexts(*map_);
    map_->setAccessibleName(tr("Map"));
    notice_->retranslate();
    showPerson();
    status_->refresh(failed_);
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
