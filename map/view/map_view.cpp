// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/view/map_view.h"

#include <QQuickView>
#include <QResizeEvent>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "map/layers/place_of.h"
#include "map/layers/sprite_sheet.h"
#include "map/layers/static_drawables.h"
#include "map/projection/scale_bar.h"
#include "map/sketch/ground_outline.h"
#include "map/sketch/sketch_drawing.h"

namespace zhitu::map {
namespace {

constexpr int kSharpenMs = 90;
constexpr int kRestMs = 2'000; ///< from here on a map is only looked at
constexpr int kPulseMs = 66;   // a ring need not run smoothly to be seen
/// Zoom levels that a picture may be scaled by while the camera moves.
constexpr double kMostScaled = 0.7;
/// How much of the grids' colours is left over a base map.
constexpr double kOverBaseMap = 0.55;

} // namespace

MapView::MapView(QWidget* parent) : QWidget(parent), worker_(QStringLiteral("map-frames"))
{
    state_ = new ViewState(this);
    connect(state_, &ViewState::actionChosen, this, &MapView::noticeActionChosen);
    scene_ = new MapScene(*state_, *this);
    scene_->window().installEventFilter(this);
    connect(scene_, &MapScene::pictureLost, this, &MapView::requestComposition);
    connect(scene_, &MapScene::rendererKnown, this, [this](bool onProcessor) {
        if (!drawingIsSet_)
            useDrawing(onProcessor ? Drawing::Picture : Drawing::Direct);
    });
    connect(scene_, &MapScene::frameShown, this, [this] {
        if (!announced_ && isComplete()) {
            announced_ = true;
            Q_EMIT completed();
        }
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(&scene_->widget());
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
    highlight_ = {};
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
    const bool sameGrounds = points_ && points_->filter.grounds == points->filter.grounds;
    points_ = std::move(points);
    if (!sameGrounds)
        refreshFindings();
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
    if (layers_.grids.measure != GridMeasure::None && !isOfCasesShown(layers_.grids.measure))
        requestComposition();
    Q_EMIT pictureChanged();
}

void MapView::takeKeyboard()
{
    scene_->widget().setFocus();
    scene_->window().requestActivate(); // a dialog that closed gave the keys to the window around
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
    scene_->window().setColor(colours.ground);
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
    scene_->window().setCursor(placing ? Qt::CrossCursor : Qt::ArrowCursor);
    highlight_.hovered = {};
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

/// What is drawn as symbols of one sheet.
Drawables MapView::spritesOf(const std::function<void(SymbolSink&)>& draw)
{
    rings_.use(ringStyle());
    SpriteSheet sheet(data_->origin, rings_);
    draw(sheet);
    auto batch = sheet.take();
    return batch->indices.empty() ? Drawables() : Drawables{SpriteDrawable{{std::move(batch)}}};
}

void MapView::refreshSketch()
{
    if (!data_)
        return;
    Drawables drawables;
    Drawables dots = spritesOf(
        [&](SymbolSink& symbols) { drawables = drawSketch(sketch_, paletteOf(theme_), symbols); });
    std::ranges::move(dots, std::back_inserter(drawables));
    scene_->sketch().setDrawables(std::move(drawables));
}

void MapView::setFindings(std::shared_ptr<const FindingShapes> findings)
{
    findings_ = std::move(findings);
    refreshFindings();
}

void MapView::refreshFindings()
{
    const Palette& colours = paletteOf(theme_);
    Drawables drawables = points_ ? drawGrounds(points_->filter.grounds, colours) : Drawables();
    if (findings_)
        std::ranges::move(drawFindings(*findings_, colours), std::back_inserter(drawables));
    scene_->findings().setDrawables(std::move(drawables));
}

void MapView::setMarks(Marks marks)
{
    if (marks == marks_)
        return;
    marks_ = std::move(marks);
    refreshMarks();
}

void MapView::refreshMarks()
{
    if (!data_)
        return;
    scene_->marks().setDrawables(
        spritesOf([this](SymbolSink& symbols) { drawMarks(marks_, paletteOf(theme_), symbols); }));
}

void MapView::pulse()
{
    const auto now = Pulses::Clock::now();
    if (!pulses_.isActive(now))
        pulseTimer_.stop();
    if (!data_)
        return;
    rings_.use(ringStyle());
    scene_->pulses().setDrawables(pulses_.draw(now, data_->origin, paletteOf(theme_), rings_));
}

PictureStyle MapView::ringStyle() const
{
    return {theme_, scene_->pixelRatio(), 1, {}};
}

void MapView::setDrawing(Drawing drawing)
{
    drawingIsSet_ = true;
    useDrawing(drawing);
}

void MapView::useDrawing(Drawing drawing)
{
    if (drawing == drawing_ || scene_->isPainted())
        return; // which only moves pictures
    drawing_ = drawing;
    dropFrame();
    refreshStatic();
    requestComposition();
}

void MapView::dropFrame()
{
    frame_.reset();
    scene_->clear();
    symbolsShown_ = false;
}

void MapView::refreshStatic()
{
    if (!data_)
        return;
    if (drawing_ == Drawing::Direct && frame_) {
        scene_->land().setDrawables(hasBaseMap() ? Drawables()
                                                 : landDrawables(data_->geometry(), theme_));
        refreshBorders();
        refreshGrids();
    }
    refreshHighlight();
    refreshFindings();
    refreshMarks();
    refreshSketch();
    applyCamera();
}

void MapView::refreshBorders()
{
    if (drawing_ == Drawing::Picture || !frame_)
        return;
    const StaticGeometry& geometry = data_->geometry();
    scene_->layer(LayerId::Rivers).setDrawables(riverDrawables(geometry, detail_, theme_));
    scene_->layer(LayerId::Boundaries).setDrawables(boundaryDrawables(geometry, detail_, theme_));
}

void MapView::refreshGrids()
{
    if (drawing_ == Drawing::Picture || !frame_)
        return;
    scene_->layer(LayerId::Grids)
        .setDrawables(gridDrawables(data_->geometry(), *frame_->grids, detail_, tinyGrids_,
                                    data_->origin, theme_));
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
    scene_->setLayers(drawnLayers());
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

void MapView::fitArea(const std::string& code)
{
    if (const domain::Polygon* area = data_ ? data_->areaOf(code) : nullptr)
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
    highlight_.area = code;
    refreshHighlight();
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
    scene_->setCamera(camera_);
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
    FrameRequest request{{wanted_, data_, points_, camera_, theme_, scene_->pixelRatio(),
                          typeScale_, layers_.visible, window_, layers_.heat},
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
        scene_->picture().setPicture(std::exchange(frame->picture, {}), frame->seen);
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
    scene_->window().update();
}

/// Handed to the renderer, where they are not part of a picture.
void MapView::showSymbols(const std::array<Drawables, kLayers.size()>& layers)
{
    symbolsShown_ = std::ranges::any_of(layers, [](const Drawables& d) { return !d.empty(); });
    for (const LayerId layer : {LayerId::Heat, LayerId::Cameras, LayerId::KeySites,
                                LayerId::Centres, LayerId::Cases, LayerId::Labels})
        scene_->layer(layer).setDrawables(layers[static_cast<std::size_t>(layer)]);
}

bool MapView::isComplete() const
{
    return data_ && !inFlight_ && composed_ == wanted_ && !sharpenTimer_.isActive()
           && scene_->isDrawn();
}

QImage MapView::grabMap()
{
    return scene_->window().grabWindow();
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
    const double ratio = scene_->pixelRatio();
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
    highlight_.selected = selection;
    highlight_.selectedPlace = place;
    refreshHighlight();
}

std::optional<domain::LonLat> MapView::positionOf(const domain::Subject& subject) const
{
    if (!data_)
        return std::nullopt;
    return subject == highlight_.selected ? highlight_.placeOfSelected(*data_, *points_)
                                          : placeOf(subject, *data_, *points_);
}

void MapView::refreshHighlight()
{
    if (!data_)
        return;
    rings_.use(ringStyle());
    scene_->highlight().setDrawables(
        drawHighlight(highlight_, *data_, *points_, paletteOf(theme_), rings_));
}

} // namespace zhitu::map
