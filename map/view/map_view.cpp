// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/view/map_view.h"

#include <QOpenGLContext>
#include <QOpenGLFunctions>
#include <QQmlContext>
#include <QQuickGraphicsConfiguration>
#include <QQuickItem>
#include <QQuickView>
#include <QResizeEvent>
#include <QSGRendererInterface>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "map/layers/sector.h"
#include "map/layers/sprite_sheet.h"
#include "map/sketch/sketch_drawing.h"
#include "map/style/line_widths.h"
#include "map/view/frame_gate.h"
#include "map/view/renderer.h"
#include "map/view/scale_bar.h"

namespace zhitu::map {
namespace {

constexpr int kSharpenMs = 90;
constexpr int kRestMs = 2'000; ///< from here on a map is only looked at
constexpr int kPulseMs = 66;   // a ring need not run smoothly to be seen
/// Zoom levels that a picture may be scaled by while the camera moves.
constexpr double kMostScaled = 0.7;
/// How much of the grids' colours is left over a base map.
constexpr double kOverBaseMap = 0.55;

bool isSoftware(const QQuickWindow& window)
{
    return window.rendererInterface()->graphicsApi() == QSGRendererInterface::Software;
}

/// Without a graphics card the processor does all the work of the renderer.
bool isSoftware(const char* renderer)
{
    const QByteArray name = QByteArray(renderer).toLower();
    return name.contains("llvmpipe") || name.contains("softpipe") || name.contains("swrast")
           || name.contains("swiftshader");
}

/// As the renderer of a graphics card takes it.
ColourTable tableOf(const GridColours& grids)
{
    const std::vector<QRgb>& colours = grids.colours;
    const auto rows = static_cast<int>(colours.size() / kTableWidth) + 1;
    QImage table(kTableWidth, rows, QImage::Format_ARGB32);
    table.fill(Qt::transparent);
    for (std::size_t i = 0; i < colours.size(); ++i) {
        QRgb& entry = reinterpret_cast<QRgb*>(
            table.scanLine(static_cast<int>(i / kTableWidth)))[i % kTableWidth];
        entry = colours[i];
        if (!grids.patterns.empty() && qAlpha(entry) != 0)
            entry = qRgba(qRed(entry), qGreen(entry), qBlue(entry), 255 - grids.patterns[i]);
    }
    return table.convertToFormat(QImage::Format_RGBA8888_Premultiplied);
}

} // namespace

MapView::MapView(QWidget* parent) : QWidget(parent), worker_(QStringLiteral("map-frames"))
{
    state_ = new ViewState(this);
    connect(state_, &ViewState::actionChosen, this, &MapView::noticeActionChosen);
    makeScene();
    glideTimer_.setInterval(8);
    glideTimer_.setTimerType(Qt::PreciseTimer);
    connect(&glideTimer_, &QTimer::timeout, this, &MapView::glide);
    sharpenTimer_.setSingleShot(true);
    sharpenTimer_.setInterval(kSharpenMs);
    connect(&sharpenTimer_, &QTimer::timeout, this, &MapView::requestComposition);
    restTimer_.setSingleShot(true);
    restTimer_.setInterval(kRestMs);
    connect(&restTimer_, &QTimer::timeout, this,
            [this] { worker_.run([this] { maker_.rest(); }); });
    pulseTimer_.setInterval(kPulseMs);
    connect(&pulseTimer_, &QTimer::timeout, this, &MapView::pulse);
    if (const QString wanted = qEnvironmentVariable("ZHITU_DRAWING"); !wanted.isEmpty())
        setDrawing(wanted == u"direct" ? Drawing::Direct : Drawing::Picture);
    setTheme(Theme::Light);
}

MapView::~MapView()
{
    worker_.stop();
}

void MapView::makeScene()
{
    chooseRenderer();
    quick_ = new QQuickView;
    // Few things lie over each other here: without a graphics card their depths cost more than they
    // save.
    QQuickGraphicsConfiguration graphics = quick_->graphicsConfiguration();
    graphics.setDepthBufferFor2D(false);
    quick_->setGraphicsConfiguration(graphics);
    quick_->setResizeMode(QQuickView::SizeRootObjectToView);
    quick_->setInitialProperties({{QStringLiteral("view"), QVariant::fromValue(state_)}});
    quick_->setSource(QUrl(QStringLiteral("qrc:/zhitu/qml/MapScene.qml")));
    container_ = QWidget::createWindowContainer(quick_, this);
    container_->setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(container_);
    quick_->installEventFilter(this);
    new FrameGate(*quick_, quick_);

    if (quick_->rootObject() == nullptr)
        qFatal("MapScene.qml did not load: the QtLocation QML modules are missing");
    // For its first frame, alone of all, the GUI thread waits to the end: it is an empty one.
    quick_->rootObject()->setVisible(false);
    connect(
        quick_, &QQuickWindow::frameSwapped, this,
        [this] { quick_->rootObject()->setVisible(true); },
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    auto* layers = quick_->rootObject()->findChild<QQuickItem*>(QStringLiteral("layers"));
    const auto make = [&](double z) {
        auto* made = new LayerItem(layers);
        made->setZ(z);
        return made;
    };
    picture_ = new PictureItem(layers);
    picture_->setZ(-2);
    picture_->setObjectName(QStringLiteral("picture"));
    connect(picture_, &PictureItem::lost, this, &MapView::requestComposition, Qt::QueuedConnection);
    land_ = make(-1);
    for (std::size_t i = 0; i < kLayers.size(); ++i) {
        layerItems_[i] = make(static_cast<double>(i));
        layerItems_[i]->setObjectName(QStringLiteral("layer%1").arg(i));
    }
    highlight_ = make(kLayers.size() - 0.5);
    findingsItem_ = make(kLayers.size() - 0.25);
    findingsItem_->setObjectName(QStringLiteral("findings"));
    pulsesItem_ = make(kLayers.size() - 0.1);
    pulsesItem_->setObjectName(QStringLiteral("pulses"));
    sketchItem_ = make(kLayers.size());
    sketchItem_->setObjectName(QStringLiteral("sketch"));
    connect(quick_, &QQuickWindow::sceneGraphInitialized, this, &MapView::chooseDrawing,
            Qt::DirectConnection);
    connect(quick_, &QQuickWindow::frameSwapped, this, [this] {
        if (!announced_ && isComplete()) {
            announced_ = true;
            Q_EMIT completed();
        }
    });
}

void MapView::setData(std::shared_ptr<const MapData> data)
{
    data_ = std::move(data);
    points_ = data_ ? data_->points : nullptr;
    pulsed_ = points_ ? points_->serial : 0;
    pulses_ = {}; // of another file
    pulse();
    figures_ = data_ ? data_->figures : nullptr;
    if (data_ && (!data_->divisions.empty() || !data_->grids.empty()))
        frame_.reset(); // what stands on the screen stays until there is something else
    else
        dropFrame(); // nothing is open: not even what was is seen
    hoveredGrid_.clear();
    hoveredSymbol_ = {};
    selection_ = {};
    area_.clear();
    refreshStatic();
    requestComposition();
}

void MapView::setPoints(std::shared_ptr<const PointSet> points)
{
    if (!data_ || !points)
        return;
    if (points_ && points_->filter == points->filter && points->serial > pulsed_
        && !points->arrivals.empty()) {
        pulses_.add(points->arrivals, Pulses::Clock::now());
        pulseTimer_.start();
        pulse();
    }
    pulsed_ = points->serial;
    points_ = std::move(points);
    requestComposition();
    Q_EMIT pictureChanged();
}

void MapView::setTimeWindow(const std::optional<TimeWindow>& window)
{
    if (window_ == window)
        return;
    window_ = window;
    requestComposition();
}

void MapView::setFigures(std::shared_ptr<const MapFigures> figures)
{
    if (!data_ || !figures || figures->grids.size() != data_->grids.size())
        return;
    figures_ = std::move(figures);
    if (layers_.grids.measure != GridMeasure::None
        && layers_.grids.measure != GridMeasure::CasesShown)
        requestComposition();
    Q_EMIT pictureChanged();
}

void MapView::takeKeyboard()
{
    container_->setFocus();
    quick_->requestActivate(); // a dialog that closed gave the keys to the window around
}

void MapView::setBaseMap(const QUrl& address, const QString& attribution)
{
    const bool had = hasBaseMap();
    state_->baseMap = address.toString();
    state_->attribution = attribution;
    Q_EMIT state_->baseMapChanged();
    if (had == hasBaseMap())
        return;
    applyLayers();
    refreshStatic();
    requestComposition();
}

void MapView::setBaseMapOpacity(double opacity)
{
    state_->baseMapOpacity = opacity;
    Q_EMIT state_->baseMapChanged();
}

void MapView::reloadBaseMap()
{
    Q_EMIT state_->baseMapReload();
}

bool MapView::hasBaseMap() const
{
    return !state_->baseMap.isEmpty();
}

void MapView::setTheme(const Theme& theme)
{
    theme_ = theme;
    const Palette& colours = paletteOf(theme);
    state_->ground = colours.ground;
    state_->text = colours.text;
    state_->panel = colours.halo;
    state_->accent = colours.accent;
    quick_->setColor(colours.ground);
    Q_EMIT state_->looksChanged();
    refreshStatic();
    requestComposition();
}

void MapView::setTypeScale(double scale)
{
    typeScale_ = scale;
    state_->typeScale = scale;
    Q_EMIT state_->looksChanged();
    requestComposition();
}

void MapView::setOverlayTexts(const QString& syntheticMark, const QString& north)
{
    state_->mark = syntheticMark;
    state_->north = north;
    Q_EMIT state_->looksChanged();
}

void MapView::showNotice(const QString& title, const QString& text, double progress,
                         const QStringList& actions)
{
    state_->title = title;
    state_->notice = text;
    state_->progress = progress;
    state_->actions = actions;
    Q_EMIT state_->noticeChanged();
}

void MapView::setPlacing(bool placing)
{
    placing_ = placing;
    quick_->setCursor(placing ? Qt::CrossCursor : Qt::ArrowCursor);
    hoveredSymbol_ = {};
    refreshHighlight();
}

void MapView::setSketch(const Sketch& sketch)
{
    sketch_ = sketch;
    refreshSketch();
}

void MapView::setReading(const QString& reading, const QString& hint)
{
    state_->reading = reading;
    state_->readingHint = hint;
    Q_EMIT state_->readingChanged();
}

void MapView::refreshSketch()
{
    if (!data_)
        return;
    rings_.use(ringStyle());
    sketchItem_->setDrawables(drawSketch(sketch_, data_->origin, paletteOf(theme_), rings_));
}

void MapView::setFindings(std::shared_ptr<const FindingShapes> findings)
{
    findings_ = std::move(findings);
    refreshFindings();
}

void MapView::refreshFindings()
{
    findingsItem_->setDrawables(findings_ ? drawFindings(*findings_, paletteOf(theme_))
                                          : Drawables());
}

void MapView::pulse()
{
    const auto now = Pulses::Clock::now();
    if (!pulses_.isActive(now))
        pulseTimer_.stop();
    if (!data_)
        return;
    rings_.use(ringStyle());
    pulsesItem_->setDrawables(pulses_.draw(now, data_->origin, paletteOf(theme_), rings_));
}

PictureStyle MapView::ringStyle() const
{
    return {theme_, quick_->effectiveDevicePixelRatio(), 1, {}};
}

/// Called on the render thread while the GUI thread may go on.
void MapView::chooseDrawing()
{
    const QOpenGLContext* context = QOpenGLContext::currentContext();
    if (context == nullptr)
        return;
    const bool software =
        isSoftware(reinterpret_cast<const char*>(context->functions()->glGetString(GL_RENDERER)));
    QMetaObject::invokeMethod(
        this,
        [this, software] {
            if (!drawingIsSet_)
                useDrawing(software ? Drawing::Picture : Drawing::Direct);
        },
        Qt::QueuedConnection);
}

void MapView::setDrawing(Drawing drawing)
{
    drawingIsSet_ = true;
    useDrawing(drawing);
}

void MapView::useDrawing(Drawing drawing)
{
    if (drawing == drawing_ || isSoftware(*quick_))
        return; // which only moves pictures
    drawing_ = drawing;
    dropFrame();
    refreshStatic();
    requestComposition();
}

void MapView::dropFrame()
{
    frame_.reset();
    picture_->setPicture({}, {});
    land_->setDrawables({});
    for (LayerItem* layer : layerItems_)
        layer->setDrawables({});
    symbolsShown_ = false;
}

void MapView::refreshStatic()
{
    if (!data_)
        return;
    if (drawing_ == Drawing::Direct && frame_) {
        const Palette& colours = paletteOf(theme_);
        Drawables land;
        if (!hasBaseMap())
            land.push_back(FillDrawable{data_->geometry().land, colourTable(colours.land)});
        land_->setDrawables(std::move(land));
        refreshBorders();
        refreshGrids();
    }
    refreshHighlight();
    refreshFindings();
    refreshSketch();
    applyCamera();
}

void MapView::refreshBorders()
{
    if (drawing_ == Drawing::Picture || !frame_)
        return;
    const Palette& colours = paletteOf(theme_);
    const StaticGeometry& g = data_->geometry();
    item(LayerId::Rivers)
        .setDrawables({LineDrawable{g.rivers[detail_], {colours.river, kRiverWidth}}});
    item(LayerId::Boundaries)
        .setDrawables(
            {LineDrawable{g.villageLines[detail_], {colours.villageLine, kVillageLineWidth}},
             LineDrawable{g.townLines[detail_], {colours.townLine, kTownLineWidth}},
             LineDrawable{g.districtLines[detail_], {colours.districtLine, kDistrictLineWidth}}});
}

void MapView::refreshGrids()
{
    if (drawing_ == Drawing::Picture || !frame_)
        return;
    const StaticGeometry& g = data_->geometry();
    Drawables drawables;
    if (!frame_->grids->colours.empty()) {
        FillDrawable fill{tinyGrids_ ? g.coarseGridFill : g.gridFill, tableOf(*frame_->grids)};
        if (const QColor ink = patternInk(theme_); !frame_->grids->patterns.empty())
            fill.patterns = {data_->origin, ink.lightnessF(), ink.alphaF()};
        drawables.emplace_back(std::move(fill));
    }
    if (!tinyGrids_)
        drawables.push_back(
            LineDrawable{g.gridLines[detail_], {paletteOf(theme_).gridLine, kGridLineWidth}});
    item(LayerId::Grids).setDrawables(std::move(drawables));
    announced_ = false;
}

std::vector<LegendEntry> MapView::legend() const
{
    return frame_ ? frame_->grids->legend : std::vector<LegendEntry>();
}

std::vector<HeatStep> MapView::heatSteps() const
{
    return frame_ ? frame_->symbols.heat : std::vector<HeatStep>();
}

void MapView::setLayers(const LayerState& layers)
{
    const bool others = drawing_ == Drawing::Picture
                            ? layers != layers_
                            : layers.visible != layers_.visible || layers.grids != layers_.grids
                                  || layers.heat != layers_.heat;
    layers_ = layers;
    applyLayers();
    if (others)
        requestComposition();
    Q_EMIT pictureChanged();
}

LayerState MapView::drawnLayers() const
{
    LayerState drawn = layers_;
    if (hasBaseMap())
        drawn.opacity[static_cast<std::size_t>(LayerId::Grids)] *= kOverBaseMap;
    return drawn;
}

void MapView::applyLayers()
{
    const LayerState drawn = drawnLayers();
    for (std::size_t i = 0; i < drawn.order.size(); ++i) {
        LayerItem& layer = item(drawn.order[i]);
        const auto at = static_cast<std::size_t>(drawn.order[i]);
        layer.setZ(static_cast<double>(i));
        layer.setVisible(drawn.visible[at]);
        layer.setOpacity(drawn.opacity[at]);
    }
}

void MapView::setLayerOpacity(LayerId layer, double opacity)
{
    LayerState layers = layers_;
    layers.opacity[static_cast<std::size_t>(layer)] = opacity;
    setLayers(layers);
}

void MapView::setLayerVisible(LayerId layer, bool visible)
{
    LayerState layers = layers_;
    layers.visible[static_cast<std::size_t>(layer)] = visible;
    setLayers(layers);
}

bool MapView::isLayerVisible(LayerId layer) const
{
    return layers_.visible[static_cast<std::size_t>(layer)];
}

void MapView::setCamera(const Camera& camera)
{
    camera_ = camera;
    camera_.size = size();
    applyCamera();
    Q_EMIT cameraMoved();
}

void MapView::setView(domain::LonLat centre, double zoom)
{
    Camera next = camera_;
    next.centre = toWorld(centre);
    next.zoom = std::clamp(zoom, Camera::kMinZoom, Camera::kMaxZoom);
    setCamera(next);
}

void MapView::fitAll()
{
    if (data_)
        setCamera(camera_.fitted(data_->bounds));
}

const domain::Polygon* MapView::areaOf(const std::string& code) const
{
    if (const domain::Grid* grid = gridByCode(code))
        return &grid->area;
    const domain::Division* division = data_ ? data_->division(code) : nullptr;
    return division != nullptr ? &division->area : nullptr;
}

void MapView::fitArea(const std::string& code)
{
    if (const domain::Polygon* area = areaOf(code))
        setCamera(camera_.fitted(worldBounds(*area)));
}

void MapView::zoomBy(double steps)
{
    zoomAt(QPointF(width() / 2.0, height() / 2.0), steps);
}

void MapView::zoomAt(QPointF pixel, double steps)
{
    setCamera(camera_.zoomedAt(pixel, camera_.zoom + steps));
}

void MapView::setArea(const std::string& code)
{
    area_ = code;
    refreshHighlight();
}

const domain::Grid* MapView::gridByCode(const std::string& code) const
{
    if (!data_)
        return nullptr;
    const auto found = data_->gridByCode.find(code);
    return found != data_->gridByCode.end() ? &data_->grids[found->second] : nullptr;
}

std::string MapView::gridAt(domain::LonLat place) const
{
    if (data_)
        if (const auto index = data_->gridAreas->at(place))
            return data_->grids[*index].code;
    return {};
}

void MapView::applyCamera()
{
    const domain::LonLat centre = toLonLat(camera_.centre);
    state_->latitude = centre.lat;
    state_->longitude = centre.lon;
    state_->zoom = camera_.zoom;
    updateScaleBar();
    Q_EMIT state_->cameraChanged();
    const bool tiny = data_ && gridsAreTiny(data_->shapes, camera_);
    if (const auto detail = detailAt(camera_.zoom); detail != detail_ || tiny != tinyGrids_) {
        detail_ = detail;
        tinyGrids_ = tiny;
        refreshBorders();
        refreshGrids();
    }
    picture_->setCamera(camera_);
    land_->setCamera(camera_);
    highlight_->setCamera(camera_);
    findingsItem_->setCamera(camera_);
    pulsesItem_->setCamera(camera_);
    sketchItem_->setCamera(camera_);
    for (LayerItem* layer : layerItems_)
        layer->setCamera(camera_);
    if (needsComposition())
        requestComposition();
    else if (drawing_ == Drawing::Picture && requestedCamera_.zoom != camera_.zoom)
        sharpenTimer_.start();
}

void MapView::updateScaleBar()
{
    const ScaleBar bar = scaleBarFor(camera_.metresPerPixel(), 140);
    state_->scaleWidth = data_ ? bar.pixels : 0;
    state_->scaleText = textOf(bar);
}

bool MapView::needsComposition() const
{
    if (camera_.size.isEmpty())
        return false;
    const bool picture = drawing_ == Drawing::Picture;
    const double scaled = picture ? kMostScaled : 0.12;
    const double margin = picture ? kPictureMargin * 0.4 : kComposeMargin * 0.8;
    if (std::abs(requestedCamera_.zoom - camera_.zoom) > scaled
        || requestedCamera_.size != camera_.size)
        return true;
    return !requestedCamera_.bounds(margin).contains(camera_.bounds());
}

void MapView::requestComposition()
{
    announced_ = false;
    sharpenTimer_.stop();
    restTimer_.stop();
    if (!data_ || camera_.size.isEmpty()) // it is asked for again when the view has a size
        return;
    ++wanted_;
    if (inFlight_) { // the newest wish only, once the worker is free
        again_ = true;
        return;
    }
    inFlight_ = true;
    again_ = false;
    requestedCamera_ = camera_;
    FrameRequest request{{wanted_, data_, points_, camera_, theme_,
                          quick_->effectiveDevicePixelRatio(), typeScale_, layers_.visible, window_,
                          layers_.heat},
                         drawnLayers(),
                         figures_,
                         drawing_ == Drawing::Picture,
                         hasBaseMap() ? Ground::Open : Ground::Painted};
    worker_.run([this, request = std::move(request)] {
        auto frame = std::make_shared<Frame>(maker_.make(request));
        QMetaObject::invokeMethod(this, [this, frame] { applyFrame(frame); }, Qt::QueuedConnection);
    });
}

void MapView::applyFrame(const std::shared_ptr<Frame>& frame)
{
    inFlight_ = false;
    const bool asPicture = frame->asPicture;
    if (frame->symbols.data != data_ || asPicture != (drawing_ == Drawing::Picture)) {
        requestComposition(); // another file was opened meanwhile
        return;
    }
    composed_ = frame->symbols.serial;
    if (frame->failed) {
        if (again_)
            requestComposition();
        return;
    }
    const auto before = std::exchange(frame_, frame);
    if (asPicture)
        picture_->setPicture(std::exchange(frame->picture, {}), frame->seen);
    else if (!before)
        refreshStatic();
    else if (before->grids != frame->grids)
        refreshGrids();
    if (!asPicture || frame->symbolsApart)
        showSymbols(frame->symbols.layers);
    else if (symbolsShown_)
        showSymbols({});
    if (!before || before->grids != frame->grids || before->symbols.heat != frame->symbols.heat)
        Q_EMIT pictureChanged(); // the legend is another
    if (again_ || needsComposition())
        requestComposition();
    else
        restTimer_.start();
    quick_->update();
}

/// Handed to the renderer, where they are not part of a picture.
void MapView::showSymbols(const std::array<Drawables, kLayers.size()>& layers)
{
    symbolsShown_ = std::ranges::any_of(layers, [](const Drawables& d) { return !d.empty(); });
    for (const LayerId layer : {LayerId::Heat, LayerId::Cameras, LayerId::KeySites,
                                LayerId::Centres, LayerId::Cases, LayerId::Labels})
        item(layer).setDrawables(layers[static_cast<std::size_t>(layer)]);
}

bool MapView::isComplete() const
{
    if (!data_ || inFlight_ || composed_ != wanted_ || sharpenTimer_.isActive()
        || !picture_->isDrawn())
        return false;
    for (const LayerItem* layer : layerItems_)
        if (layer->isVisible() && !layer->isDrawn())
            return false;
    return land_->isDrawn();
}

QImage MapView::grabMap()
{
    return quick_->grabWindow();
}

void MapView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    camera_.size = event->size();
    fitPixels();
    applyCamera();
}

void MapView::fitPixels()
{
    const double ratio = quick_->effectiveDevicePixelRatio();
    const auto scale = [ratio](int length) {
        const double pixels = length * ratio;
        return length > 0 ? pixels / std::max(std::round(pixels), 1.0) : 1;
    };
    state_->pixelScaleX = scale(width());
    state_->pixelScaleY = scale(height());
    Q_EMIT state_->sizeChanged();
}

void MapView::select(const domain::Subject& selection, std::optional<domain::LonLat> place)
{
    selection_ = selection;
    selectedPlace_ = place;
    refreshHighlight();
}

std::optional<domain::LonLat> MapView::positionOf(const domain::Subject& s) const
{
    if (!data_)
        return std::nullopt;
    const auto known = s == selection_ ? selectedPlace_ : std::nullopt;
    const auto find = [&](const auto& list) -> std::optional<domain::LonLat> {
        for (const auto& entry : list)
            if (entry.id == s.id) {
                if constexpr (requires { entry.at; })
                    return toLonLat(entry.at);
                else
                    return entry.position;
            }
        return known;
    };
    switch (s.kind) {
    case domain::Subject::Kind::Camera:
        return find(*points_->cameraPoints);
    case domain::Subject::Kind::Case:
        return find(points_->cases);
    case domain::Subject::Kind::Centre:
        return find(data_->centres);
    case domain::Subject::Kind::KeySite:
        return find(data_->keySites);
    case domain::Subject::Kind::Grid:
        if (const domain::Grid* grid = gridByCode(s.code)) {
            const QRectF box = worldBounds(grid->area);
            return toLonLat({box.center().x(), box.center().y()});
        }
        break;
    case domain::Subject::Kind::Division:
        if (const auto at = data_->divisionByCode.find(s.code); at != data_->divisionByCode.end())
            return toLonLat(data_->seats[at->second]);
        break;
    case domain::Subject::Kind::Spot:
        return s.spot;
    case domain::Subject::Kind::None:
        break;
    }
    return std::nullopt;
}

/// The outline of the hovered grid and of what is selected.
void MapView::refreshHighlight()
{
    if (!data_)
        return;
    const Palette& colours = paletteOf(theme_);
    Drawables drawables;
    const auto outline = [&](const std::string& code, float width, int alpha) {
        const domain::Polygon* area = areaOf(code);
        if (area == nullptr)
            return;
        const Polyline line = polylineOf(area->rings.front());
        QColor colour = colours.accent;
        colour.setAlpha(alpha);
        drawables.push_back(LineDrawable{makeLines(line.front(), {&line, 1}), {colour, width}});
    };
    rings_.use(ringStyle());
    const auto ring = [&](const domain::Subject& what, double width) {
        const auto at = positionOf(what);
        if (what.kind == domain::Subject::Kind::None || what.kind == domain::Subject::Kind::Grid
            || what.kind == domain::Subject::Kind::Division || !at)
            return;
        SpriteSheet sprites(toWorld(*at), rings_);
        sprites.add(toWorld(*at), QString::number(width), {40, 40}, [&](QPainter& p, QSizeF size) {
            p.setPen(QPen(colours.accent, width));
            p.drawEllipse(QPointF(size.width() / 2, size.height() / 2), 16, 16);
        });
        drawables.push_back(SpriteDrawable{{sprites.take()}});
    };
    outline(area_, 2.4F, 150);
    if (hoveredSymbol_.kind == domain::Subject::Kind::None)
        outline(hoveredGrid_, 1.8F, 170);
    if (selection_.kind == domain::Subject::Kind::Grid
        || selection_.kind == domain::Subject::Kind::Division)
        outline(selection_.code, 3.2F, 255);
    if (selection_.kind == domain::Subject::Kind::Camera)
        if (const auto camera =
                std::ranges::find(*points_->cameraPoints, selection_.id, &CameraPoint::id);
            camera != points_->cameraPoints->end()) {
            auto sector = std::make_shared<FillBatch>();
            sector->origin = camera->at;
            addSector(*sector, *camera, 0);
            QColor tint = colours.accent;
            tint.setAlpha(90);
            drawables.push_back(FillDrawable{{sector}, colourTable(tint)});
        }
    ring(hoveredSymbol_, 1.6);
    ring(selection_, 3);
    highlight_->setDrawables(std::move(drawables));
}

} // namespace zhitu::map
