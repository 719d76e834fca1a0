// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/main_window.h"

#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QScrollArea>
#include <QStatusBar>
#include <QVBoxLayout>

#include "data/paths.h"
#include "widgets/details/details_page.h"
#include "widgets/details/details_panel.h"
#include "widgets/layers/layer_panel.h"
#include "widgets/look/texts.h"
#include "widgets/look/theme.h"
#include "widgets/place/area.h"
#include "widgets/place/breadcrumb.h"
#include "widgets/search/search_dialog.h"
#include "widgets/search/search_service.h"

namespace zhitu::widgets {

namespace {

constexpr int kMessageMs = 15'000;

} // namespace

MainWindow::MainWindow(translations::Language language, map::Theme theme,
                       std::filesystem::path demoFolder)
    : demoFolder_(std::move(demoFolder)), language_(language), theme_(theme),
      state_(new WorkState(this)), session_(new CacheSession(this)), map_(new map::MapView(this)),
      searchService_(new SearchService(this)), search_(new SearchDialog(*searchService_, this)),
      breadcrumb_(new Breadcrumb)
{
    setObjectName(QStringLiteral("mainWindow"));
    resize(1600, 900);
    auto* centre = new QWidget;
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(breadcrumb_);
    column->addWidget(map_, 1);
    setCentralWidget(centre);
    makeDocks();
    makeMenus();
    makeStatusBar();
    connectSession();
    connectState();
    setTheme(theme);
    translations::installLanguage(language);
    retranslate();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeDocks()
{
    layers_ = new LayerPanel(*map_);
    auto* scroll = new QScrollArea;
    scroll->setWidget(layers_);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layerDock_ = new QDockWidget(this);
    layerDock_->setObjectName(QStringLiteral("layerDock"));
    layerDock_->setWidget(scroll);
    layerDock_->setMinimumWidth(248);
    addDockWidget(Qt::LeftDockWidgetArea, layerDock_);

    details_ = new DetailsPanel;
    detailsDock_ = new QDockWidget(this);
    detailsDock_->setObjectName(QStringLiteral("detailsDock"));
    detailsDock_->setWidget(details_);
    detailsDock_->setMinimumWidth(300);
    addDockWidget(Qt::RightDockWidgetArea, detailsDock_);
    resizeDocks({layerDock_, detailsDock_}, {264, 340}, Qt::Horizontal);
}

void MainWindow::makeMenus()
{
    for (int i = 0; i < 3; ++i)
        menus_.append(menuBar()->addMenu(QString()));
    const auto action = [this](QMenu* menu, const QKeySequence& keys, auto slot) {
        auto* made = menu->addAction(QString());
        made->setShortcut(keys);
        connect(made, &QAction::triggered, this, slot);
        return made;
    };
    openDemoAction_ = action(menus_[0], QKeySequence(), [this] { openDemo(); });
    openFileAction_ = action(menus_[0], QKeySequence::Open, [this] { askForFile(); });
    menus_[0]->addSeparator();
    copyAction_ = action(menus_[0], QKeySequence(Qt::CTRL | Qt::Key_C), [this] {
        if (!pointerText_.isEmpty())
            QApplication::clipboard()->setText(pointerText_);
    });
    quitAction_ = action(menus_[0], QKeySequence::Quit, [this] { close(); });

    searchAction_ =
        action(menus_[1], QKeySequence(Qt::CTRL | Qt::Key_K), [this] { search_->popUp(); });
    upAction_ = action(menus_[1], QKeySequence(Qt::Key_Backspace), [this] {
        if (map_->data() && !state_->area().empty())
            enterArea(areaAbove(state_->area(), *map_->data()));
    });
    undoAction_ =
        action(menus_[1], QKeySequence(Qt::ALT | Qt::Key_Left), [this] { state_->undo(); });
    redoAction_ =
        action(menus_[1], QKeySequence(Qt::ALT | Qt::Key_Right), [this] { state_->redo(); });
    undoAction_->setEnabled(false);
    redoAction_->setEnabled(false);
    menus_[1]->addSeparator();
    fitAction_ = action(menus_[1], QKeySequence(Qt::CTRL | Qt::Key_0), [this] { map_->fitAll(); });
    fitTownAction_ = action(menus_[1], QKeySequence(Qt::CTRL | Qt::Key_1),
                            [this] { map_->fitDivision(presentGrid().substr(0, 9) + "000"); });
    fitVillageAction_ = action(menus_[1], QKeySequence(Qt::CTRL | Qt::Key_2),
                               [this] { map_->fitDivision(presentGrid().substr(0, 12)); });
    fitGridAction_ = action(menus_[1], QKeySequence(Qt::CTRL | Qt::Key_3),
                            [this] { map_->fitGrid(presentGrid()); });
    fitSelectionAction_ = action(menus_[1], QKeySequence(Qt::CTRL | Qt::Key_F), [this] {
        const domain::Subject& s = map_->selection();
        if (s.kind == domain::Subject::Kind::Grid)
            map_->fitGrid(s.code);
        else if (const auto at = map_->positionOf(s))
            map_->setView(*at, std::max(map_->camera().zoom, 17.0));
    });
    zoomInAction_ = action(menus_[1], QKeySequence::ZoomIn, [this] { map_->zoomBy(0.5); });
    zoomOutAction_ = action(menus_[1], QKeySequence::ZoomOut, [this] { map_->zoomBy(-0.5); });
    fullScreenAction_ =
        action(menus_[1], QKeySequence(Qt::Key_F11), [this] { toggleFullScreen(); });
    menus_[1]->addSeparator();
    menus_[1]->addAction(layerDock_->toggleViewAction());
    menus_[1]->addAction(detailsDock_->toggleViewAction());

    darkAction_ = action(menus_[2], QKeySequence(Qt::CTRL | Qt::Key_D), [this](bool dark) {
        setTheme(dark ? map::Theme::Dark : map::Theme::Light);
    });
    darkAction_->setCheckable(true);
    menus_[2]->addSeparator();
    chineseAction_ =
        action(menus_[2], QKeySequence(), [this] { setLanguage(translations::Language::Chinese); });
    englishAction_ =
        action(menus_[2], QKeySequence(), [this] { setLanguage(translations::Language::English); });
}

void MainWindow::makeStatusBar()
{
    const auto label = [this](const char* name, bool permanent) {
        auto* made = new QLabel;
        made->setObjectName(QString::fromLatin1(name));
        permanent ? statusBar()->addPermanentWidget(made) : statusBar()->addWidget(made);
        return made;
    };
    coordinates_ = label("coordinates", false);
    coordinates_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    hoveredGrid_ = label("hoveredGrid", false);
    counts_ = label("counts", true);
    age_ = label("dataAge", true);
    mode_ = label("mode", true);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::connectSession()
{
    connect(session_, &CacheSession::building, this, [this](double share) {
        made_ = share;
        showNotice(Notice::Making);
    });
    connect(session_, &CacheSession::loading, this, [this] { showNotice(Notice::Loading); });
    connect(session_, &CacheSession::cancelled, this, [this] { showNotice(Notice::Cancelled); });
    connect(map_, &map::MapView::noticeActionChosen, this, [this](int index) {
        if (notice_ == Notice::Making)
            session_->cancel();
        else if (index == 2)
            showNotice(Notice::None); // back to what was open before
        else
            (index == 0 ? openDemoAction_ : openFileAction_)->trigger();
    });
    connect(session_, &CacheSession::opened, searchService_, &SearchService::open);
    connect(search_, &SearchDialog::chosen, this, &MainWindow::goTo);
    connect(session_, &CacheSession::loaded, this, &MainWindow::showData);
    connect(session_, &CacheSession::failed, this, [this](const QString& message) {
        error_ = message;
        showNotice(Notice::Failed);
        refreshStatus();
        Q_EMIT failed(message);
    });
    connect(session_, &CacheSession::detailsFailed, this, [this](const QString& message) {
        detailsPending_ = false;
        statusBar()->showMessage(message, kMessageMs);
    });
    connect(session_, &CacheSession::detailsReady, this,
            [this](const std::shared_ptr<const Details>& details) {
                if (details->selection != map_->selection())
                    return;
                detailsPending_ = false;
                details_->show(details, map_->data(), theme_);
                if (map_->isComplete())
                    Q_EMIT completed();
            });
    connect(details_, &DetailsPanel::linkChosen, this, [this](const domain::Subject& selection) {
        select(selection);
        if (const auto at = map_->positionOf(selection);
            at && !map_->camera().bounds(-0.1).contains(map::toWorld(*at).x, map::toWorld(*at).y))
            map_->setView(*at, map_->camera().zoom);
    });
    connect(map_, &map::MapView::picked, this, &MainWindow::choose);
    connect(map_, &map::MapView::pointerMoved, this, [this](double lon, double lat) {
        pointerText_ = coordinateText(lon, lat);
        coordinates_->setText(pointerText_);
    });
    connect(map_, &map::MapView::gridHovered, this, [this](const std::string& code) {
        hoveredGrid_->setText(
            code.empty() ? QString()
                         : shortName({domain::Subject::Kind::Grid, 0, code}, *map_->data()));
    });
    connect(map_, &map::MapView::pointerLeft, this, [this] { coordinates_->clear(); });
    connect(map_, &map::MapView::keyNotUsed, this, &MainWindow::runShortcut);
    connect(map_, &map::MapView::completed, this, [this] {
        if (!detailsPending_)
            Q_EMIT completed();
    });
}

void MainWindow::connectState()
{
    connect(map_, &map::MapView::cameraMoved, this, [this] {
        state_->setView({map::toLonLat(map_->camera().centre), map_->camera().zoom});
    });
    connect(state_, &WorkState::viewChanged, this, [this] {
        const View& view = state_->view();
        if (view != View{map::toLonLat(map_->camera().centre), map_->camera().zoom})
            map_->setView(view.centre, view.zoom);
    });
    connect(map_, &map::MapView::doubleClicked, this,
            [this](double lon, double lat, QPointF pixel) { descend({lon, lat}, pixel); });
    connect(breadcrumb_, &Breadcrumb::areaChosen, this, &MainWindow::enterArea);
    connect(state_, &WorkState::areaChanged, this, &MainWindow::showArea);
    connect(state_, &WorkState::chosenChanged, this, &MainWindow::showChosen);
    connect(state_, &WorkState::historyChanged, this, [this] {
        undoAction_->setEnabled(state_->canUndo());
        redoAction_->setEnabled(state_->canRedo());
    });
}

void MainWindow::enterArea(const std::string& area)
{
    if (!map_->data())
        return;
    state_->together([&] {
        state_->setArea(area);
        if (area.empty())
            map_->fitAll();
        else if (map_->data()->gridByCode.contains(area))
            map_->fitGrid(area);
        else
            map_->fitDivision(area);
    });
}

void MainWindow::descend(domain::LonLat place, QPointF pixel)
{
    const std::string grid = map_->gridAt(place);
    const std::string below =
        grid.empty() ? state_->area() : areaBelow(state_->area(), grid, *map_->data());
    if (below == state_->area())
        map_->zoomAt(pixel, 1);
    else
        enterArea(below);
}

void MainWindow::showArea()
{
    map_->setArea(state_->area());
    breadcrumb_->show(state_->area(), map_->data(), theme_);
}

void MainWindow::openDemo()
{
    session_->openDemo(demoFolder_);
}

void MainWindow::askForFile()
{
    const QString name = QFileDialog::getOpenFileName(this, tr("Open a cache"), QString(),
                                                      tr("Zhitu caches (*.gpkg);;All files (*)"));
    if (!name.isEmpty())
        openFile(pathFrom(name));
}

std::string MainWindow::presentGrid() const
{
    const domain::Subject& selected = map_->selection();
    if (selected.kind == domain::Subject::Kind::Grid)
        return selected.code;
    const auto place = map_->positionOf(selected);
    return map_->gridAt(place ? *place : map::toLonLat(map_->camera().centre));
}

void MainWindow::offerSources(const QString& title, const QString& text)
{
    QStringList actions{tr("Open the demo district"), tr("Open a cache…")};
    if (map_->data())
        actions.append(tr("Back to the map"));
    map_->showNotice(title, text, -1, actions);
}

void MainWindow::showNotice(Notice notice)
{
    notice_ = notice;
    switch (notice) {
    case Notice::None:
        map_->showNotice({}, {});
        break;
    case Notice::NoData:
        offerSources(tr("No data is open"),
                     tr("The demo district needs no server; it is made on this computer."));
        break;
    case Notice::Making:
        map_->showNotice(tr("Making the demo district"),
                         tr("3,633 grids, 45,036 cameras and 200,000 cases. This happens once."),
                         made_, {tr("Cancel")});
        break;
    case Notice::Loading:
        map_->showNotice(tr("Loading the map"), tr("Reading the local cache."));
        break;
    case Notice::Failed:
        offerSources(tr("The data cannot be shown"), error_);
        break;
    case Notice::Empty:
        offerSources(tr("This cache is empty"), tr("It holds no district, village or grid yet."));
        break;
    case Notice::Cancelled:
        offerSources(tr("The demo district was not made"),
                     tr("You cancelled it. Nothing was left behind."));
        break;
    }
}

void MainWindow::openFile(const std::filesystem::path& file)
{
    session_->open(file);
}

void MainWindow::setFirstView(domain::LonLat centre, double zoom)
{
    firstView_ = FirstView{centre, zoom};
}

void MainWindow::showData(const std::shared_ptr<const map::MapData>& mapData)
{
    error_.clear();
    map_->setData(mapData);
    showNotice(mapData->divisions.empty() && mapData->grids.empty() ? Notice::Empty : Notice::None);
    if (firstView_)
        map_->setView(firstView_->centre, firstView_->zoom);
    else
        map_->fitAll();
    layers_->refreshLegend();
    state_->reset();
    details_->clearSelection();
    search_->setData(mapData);
    retranslate();
}

void MainWindow::select(const domain::Subject& selection, std::optional<domain::LonLat> place)
{
    state_->choose({selection, place});
}

void MainWindow::showChosen()
{
    const Chosen& chosen = state_->chosen();
    map_->select(chosen.subject, chosen.place);
    detailsPending_ = !chosen.subject.isNone();
    if (detailsPending_)
        session_->askDetails(chosen.subject);
    else
        details_->clearSelection();
}

void MainWindow::goTo(const search::Hit& hit)
{
    if (!map_->data())
        return;
    state_->together([&] {
        select(hit.subject, hit.position);
        using Kind = domain::Subject::Kind;
        constexpr double nearZoom = 17.5; // single cameras and their fields of view
        if (hit.subject.kind == Kind::Division)
            map_->fitDivision(hit.subject.code);
        else if (hit.subject.kind == Kind::Grid)
            map_->fitGrid(hit.subject.code);
        else
            map_->setView(hit.position, std::max(map_->camera().zoom, nearZoom));
    });
}

/// One thing is selected at once; a crowd opens a small list to choose from.
void MainWindow::choose(const std::vector<domain::Subject>& candidates, QPoint at)
{
    if (candidates.size() <= 1
        || (candidates.size() == 2 && candidates.back().kind == domain::Subject::Kind::Grid)) {
        select(candidates.empty() ? domain::Subject{} : candidates.front());
        return;
    }
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("chooser"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    constexpr std::size_t most = 12;
    for (std::size_t i = 0; i < std::min(candidates.size(), most); ++i) {
        const domain::Subject candidate = candidates[i];
        menu->addAction(shortName(candidate, *map_->data()), this,
                        [this, candidate] { select(candidate); });
    }
    if (candidates.size() > most)
        menu->addAction(tr("%1 more: zoom in").arg(candidates.size() - most), this,
                        [this] { map_->zoomBy(1); });
    menu->popup(at);
}

/// Shortcuts do not reach a window inside a window; the map hands on what it did not use.
void MainWindow::runShortcut(int key, Qt::KeyboardModifiers modifiers)
{
    const QKeySequence pressed(
        QKeyCombination(modifiers & ~Qt::KeypadModifier, static_cast<Qt::Key>(key)));
    for (QAction* action : findChildren<QAction*>())
        if (action->isEnabled() && action->shortcuts().contains(pressed)) {
            action->trigger();
            return;
        }
}

void MainWindow::toggleFullScreen()
{
    const bool full = !isFullScreen();
    full ? showFullScreen() : showNormal();
    menuBar()->setVisible(!full);
    statusBar()->setVisible(true);
}

void MainWindow::setLanguage(translations::Language language)
{
    language_ = language;
    translations::installLanguage(language);
}

void MainWindow::setTheme(map::Theme theme)
{
    theme_ = theme;
    applyTheme(*qApp, theme);
    map_->setTheme(theme);
    layers_->refreshLegend();
    details_->refresh(theme);
    showArea();
    const QSignalBlocker quiet(darkAction_);
    darkAction_->setChecked(theme == map::Theme::Dark);
    refreshStatus();
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("Zhitu"));
    menus_[0]->setTitle(tr("&File"));
    menus_[1]->setTitle(tr("&View"));
    menus_[2]->setTitle(tr("&Look"));
    openDemoAction_->setText(tr("Open the demo district"));
    openFileAction_->setText(tr("Open a cache…"));
    copyAction_->setText(tr("Copy coordinates under the pointer"));
    quitAction_->setText(tr("Quit"));
    searchAction_->setText(tr("Search…"));
    upAction_->setText(tr("One level up"));
    undoAction_->setText(tr("Back"));
    redoAction_->setText(tr("Forward"));
    fitAction_->setText(tr("Whole district"));
    fitTownAction_->setText(tr("Town here"));
    fitVillageAction_->setText(tr("Village here"));
    fitGridAction_->setText(tr("Grid here"));
    fitSelectionAction_->setText(tr("Zoom to selection"));
    zoomInAction_->setText(tr("Zoom in"));
    zoomOutAction_->setText(tr("Zoom out"));
    fullScreenAction_->setText(tr("Full screen"));
    darkAction_->setText(tr("Dark"));
    // A language is always named in itself.
    chineseAction_->setText(QStringLiteral("中文"));
    englishAction_->setText(QStringLiteral("English"));
    layerDock_->setWindowTitle(tr("Layers"));
    detailsDock_->setWindowTitle(tr("Details"));
    layers_->retranslate();
    details_->refresh(theme_);
    showArea();
    const bool synthetic = map_->data() && map_->data()->synthetic;
    map_->setOverlayTexts(
        synthetic ? tr("Synthetic geometry: towns, villages and grids are no survey") : QString(),
        tr("N"));
    showNotice(notice_);
    refreshStatus();
}

void MainWindow::refreshStatus()
{
    const map::Palette& colours = map::paletteOf(theme_);
    const auto badge = [&](const QString& text, const QColor& colour) {
        mode_->setText(
            QStringLiteral("<span style='color:%1'>●</span> %2").arg(colour.name(), text));
    };
    if (!error_.isEmpty() && !map_->data()) {
        badge(tr("No data"), colours.alarm);
        return;
    }
    const auto& mapData = map_->data();
    if (!mapData) {
        badge(tr("No data"), colours.warning);
        return;
    }
    const QLocale locale;
    counts_->setText(tr("%1 grids · %2 cameras · %3 cases")
                         .arg(locale.toString(mapData->counts.grids),
                              locale.toString(mapData->counts.cameras),
                              locale.toString(mapData->counts.cases)));
    age_->setText(tr("Data as of %1").arg(timeText(mapData->asOf)));
    badge(mapData->demo ? tr("Demo") : tr("Offline"),
          mapData->demo ? colours.quiet : colours.warning);
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
