// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/view/map_view.h"

#include <QQmlContext>
#include <QQuickItem>
#include <QQuickView>
#include <QResizeEvent>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "map/layers/lines.h"
#include "map/layers/sector.h"
#include "map/layers/sprite_sheet.h"
#include "map/sketch/sketch_drawing.h"
#include "map/view/scale_bar.h"

namespace zhitu::map {
namespace {

/// \param shown cases of the grid that the map shows
double measureOf(const domain::Grid& grid, const cache::GridFigures& f, std::uint32_t shown,
                 GridMeasure measure)
{
    switch (measure) {
    case GridMeasure::OpenCases:
        return static_cast<double>(f.openCases);
    case GridMeasure::OverdueCases:
        return static_cast<double>(f.overdueCases);
    case GridMeasure::CasesShown:
        return shown;
    case GridMeasure::ResolvedShare:
        return f.dueCases > 0
                   ? static_cast<double>(f.resolvedInTime) / static_cast<double>(f.dueCases)
                   : std::nan("");
    case GridMeasure::CamerasPerKm2:
        return grid.areaKm2 > 0 ? static_cast<double>(f.cameras) / grid.areaKm2 : std::nan("");
    case GridMeasure::None:
        break;
    }
    return std::nan("");
}

/// Counts have no value between two neighbours.
bool isCount(GridMeasure measure)
{
    return measure == GridMeasure::OpenCases || measure == GridMeasure::OverdueCases
           || measure == GridMeasure::CasesShown;
}

QColor rampColour(const Palette& colours, int index, std::size_t classes)
{
    if (classes <= 1)
        return colours.ramp.back();
    const auto at = static_cast<std::size_t>(index) * (colours.ramp.size() - 1) / (classes - 1);
    return colours.ramp[std::min(at, colours.ramp.size() - 1)];
}

constexpr int kClasses = 5;
constexpr double kTinyPixels = 3; // side of a grid

} // namespace

MapView::MapView(QWidget* parent) : QWidget(parent), composer_(QStringLiteral("map-composer"))
{
    state_ = new ViewState(this);
    connect(state_, &ViewState::actionChosen, this, &MapView::noticeActionChosen);
    makeScene();
    glideTimer_.setInterval(8);
    glideTimer_.setTimerType(Qt::PreciseTimer);
    connect(&glideTimer_, &QTimer::timeout, this, &MapView::glide);
    setTheme(Theme::Light);
}

MapView::~MapView()
{
    composer_.stop();
}

void MapView::makeScene()
{
    quick_ = new QQuickView;
    quick_->setResizeMode(QQuickView::SizeRootObjectToView);
    quick_->setInitialProperties({{QStringLiteral("view"), QVariant::fromValue(state_)}});
    quick_->setSource(QUrl(QStringLiteral("qrc:/zhitu/qml/MapScene.qml")));
    container_ = QWidget::createWindowContainer(quick_, this);
    container_->setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(container_);
    quick_->installEventFilter(this);

    if (quick_->rootObject() == nullptr)
        qFatal("MapScene.qml did not load: the QtLocation QML modules are missing");
    auto* layers = quick_->rootObject()->findChild<QQuickItem*>(QStringLiteral("layers"));
    const auto make = [&](double z) {
        auto* made = new LayerItem(layers);
        made->setZ(z);
        return made;
    };
    land_ = make(-1);
    for (std::size_t i = 0; i < kLayers.size(); ++i) {
        layerItems_[i] = make(static_cast<double>(i));
        layerItems_[i]->setObjectName(QStringLiteral("layer%1").arg(i));
    }
    highlight_ = make(kLayers.size() - 0.5);
    sketchItem_ = make(kLayers.size());
    sketchItem_->setObjectName(QStringLiteral("sketch"));
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
    figures_ = data_ ? data_->figures : nullptr;
    composition_.reset();
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
    points_ = std::move(points);
    if (layers_.grids.measure == GridMeasure::CasesShown)
        refreshGrids();
    requestComposition();
    Q_EMIT pictureChanged();
}

void MapView::setFigures(std::shared_ptr<const MapFigures> figures)
{
    if (!data_ || !figures || figures->grids.size() != data_->grids.size())
        return;
    figures_ = std::move(figures);
    if (layers_.grids.measure != GridMeasure::None
        && layers_.grids.measure != GridMeasure::CasesShown)
        refreshGrids();
    Q_EMIT pictureChanged();
}

void MapView::takeKeyboard()
{
    container_->setFocus();
    quick_->requestActivate(); // a dialog that closed gave the keys to the window around
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

PictureStyle MapView::ringStyle() const
{
    return {theme_, quick_->effectiveDevicePixelRatio(), 1, {}};
}

void MapView::refreshStatic()
{
    if (!data_)
        return;
    const Palette& colours = paletteOf(theme_);
    const StaticGeometry& g = data_->geometry;
    land_->setDrawables({FillDrawable{g.land, colourTable(colours.land)}});
    item(LayerId::Rivers).setDrawables({LineDrawable{g.rivers, {colours.river, 5}}});
    refreshBorders();
    refreshGrids();
    refreshHighlight();
    refreshSketch();
    applyCamera();
}

void MapView::refreshBorders()
{
    if (!data_)
        return;
    const Palette& colours = paletteOf(theme_);
    const StaticGeometry& g = data_->geometry;
    item(LayerId::Boundaries)
        .setDrawables(
            {LineDrawable{g.villageLines.at(camera_.zoom), {colours.villageLine, 0.8F}},
             LineDrawable{g.townLines.at(camera_.zoom), {colours.townLine, 1.4F}},
             LineDrawable{g.districtLines.at(camera_.zoom), {colours.districtLine, 2.6F}}});
}

void MapView::refreshGrids()
{
    if (!data_)
        return;
    const Palette& colours = paletteOf(theme_);
    Drawables drawables;
    gridBounds_.clear();
    if (layers_.grids.measure != GridMeasure::None) {
        std::vector<double> values;
        for (std::size_t i = 0; i < data_->grids.size(); ++i)
            values.push_back(measureOf(data_->grids[i], figures_->grids[i],
                                       points_->casesPerGrid[i], layers_.grids.measure));
        gridBounds_ = classBounds(values, layers_.grids.classes, kClasses);
        const auto rows = static_cast<int>(values.size() / kTableWidth) + 1;
        QImage table(kTableWidth, rows, QImage::Format_RGBA8888_Premultiplied);
        table.fill(Qt::transparent);
        for (std::size_t i = 0; i < values.size(); ++i)
            if (std::isfinite(values[i]))
                table.setPixelColor(
                    static_cast<int>(i % kTableWidth), static_cast<int>(i / kTableWidth),
                    rampColour(colours, classOf(values[i], gridBounds_), gridBounds_.size()));
        drawables.push_back(
            FillDrawable{tinyGrids_ ? data_->geometry.coarseGridFill : data_->geometry.gridFill,
                         std::move(table)});
    }
    if (!tinyGrids_)
        drawables.push_back(
            LineDrawable{data_->geometry.gridLines.at(camera_.zoom), {colours.gridLine, 0.6F}});
    item(LayerId::Grids).setDrawables(std::move(drawables));
    announced_ = false;
}

std::vector<LegendEntry> MapView::legend() const
{
    std::vector<LegendEntry> entries;
    double from = 0;
    for (std::size_t i = 0; i < gridBounds_.size(); ++i) {
        entries.push_back({rampColour(paletteOf(theme_), static_cast<int>(i), gridBounds_.size()),
                           from, gridBounds_[i]});
        from = isCount(layers_.grids.measure) ? std::floor(gridBounds_[i]) + 1 : gridBounds_[i];
    }
    return entries;
}

void MapView::setLayers(const LayerState& layers)
{
    const bool recolour = layers.grids != layers_.grids;
    const bool others = layers.visible != layers_.visible;
    layers_ = layers;
    for (std::size_t i = 0; i < layers_.order.size(); ++i) {
        LayerItem& layer = item(layers_.order[i]);
        const auto at = static_cast<std::size_t>(layers_.order[i]);
        layer.setZ(static_cast<double>(i));
        layer.setVisible(layers_.visible[at]);
        layer.setOpacity(layers_.opacity[at]);
    }
    if (recolour)
        refreshGrids();
    if (others)
        requestComposition();
    Q_EMIT pictureChanged();
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
    // Of grids that are a pixel or two, borders would only be a haze.
    const bool tiny = data_ && data_->geometry.gridSide * camera_.scale() < kTinyPixels;
    if (const auto level = DetailedLines::levelAt(camera_.zoom);
        level != lineLevel_ || tiny != tinyGrids_) {
        lineLevel_ = level;
        tinyGrids_ = tiny;
        refreshBorders();
        refreshGrids();
    }
    land_->setCamera(camera_);
    highlight_->setCamera(camera_);
    sketchItem_->setCamera(camera_);
    for (LayerItem* layer : layerItems_)
        layer->setCamera(camera_);
    if (needsComposition())
        requestComposition();
}

void MapView::updateScaleBar()
{
    const ScaleBar bar = scaleBarFor(camera_.metresPerPixel(), 140);
    state_->scaleWidth = data_ ? bar.pixels : 0;
    state_->scaleText = bar.metres >= 1000 ? QStringLiteral("%1 km").arg(bar.metres / 1000)
                                           : QStringLiteral("%1 m").arg(bar.metres);
}

bool MapView::needsComposition() const
{
    if (std::abs(requestedCamera_.zoom - camera_.zoom) > 0.12
        || requestedCamera_.size != camera_.size)
        return true;
    return !requestedCamera_.bounds(kComposeMargin * 0.8).contains(camera_.bounds());
}

void MapView::requestComposition()
{
    announced_ = false;
    if (!data_)
        return;
    ++wanted_;
    if (inFlight_) { // the newest wish only, once the worker is free
        again_ = true;
        return;
    }
    inFlight_ = true;
    again_ = false;
    requestedCamera_ = camera_;
    ComposeRequest request{wanted_,    data_,  points_,
                           camera_,    theme_, quick_->effectiveDevicePixelRatio(),
                           typeScale_, {}};
    for (std::size_t i = 0; i < kLayers.size(); ++i)
        request.visible[i] = layerItems_[i]->isVisible();
    composer_.run([this, request = std::move(request)] {
        auto composition = std::make_shared<const Composition>(compose(request, pictures_));
        QMetaObject::invokeMethod(
            this, [this, composition] { applyComposition(composition); }, Qt::QueuedConnection);
    });
}

void MapView::applyComposition(const std::shared_ptr<const Composition>& composition)
{
    inFlight_ = false;
    if (composition->data != data_) { // another file was opened meanwhile
        requestComposition();
        return;
    }
    composed_ = composition->serial;
    composition_ = composition;
    for (const LayerId layer :
         {LayerId::Cameras, LayerId::KeySites, LayerId::Centres, LayerId::Cases, LayerId::Labels})
        item(layer).setDrawables(composition->layers[static_cast<std::size_t>(layer)]);
    if (again_ || needsComposition())
        requestComposition();
    quick_->update();
}

bool MapView::isComplete() const
{
    if (!data_ || inFlight_ || composed_ != wanted_)
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
    applyCamera();
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
        drawables.push_back(LineDrawable{makeLines(data_->origin, {&line, 1}), {colour, width}});
    };
    rings_.use(ringStyle());
    SpriteSheet sprites(data_->origin, rings_);
    const auto ring = [&](const domain::Subject& what, double width) {
        const auto at = positionOf(what);
        if (what.kind == domain::Subject::Kind::None || what.kind == domain::Subject::Kind::Grid
            || what.kind == domain::Subject::Kind::Division || !at)
            return;
        sprites.add(toWorld(*at), QString::number(width), {40, 40}, [&](QPainter& p, QSizeF size) {
            p.setPen(QPen(colours.accent, width));
            p.drawEllipse(QPointF(size.width() / 2, size.height() / 2), 16, 16);
        });
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
            sector->origin = data_->origin;
            addSector(*sector, *camera, 0);
            QColor tint = colours.accent;
            tint.setAlpha(90);
            drawables.push_back(FillDrawable{{sector}, colourTable(tint)});
        }
    ring(hoveredSymbol_, 1.6);
    ring(selection_, 3);
    drawables.push_back(SpriteDrawable{{sprites.take()}});
    highlight_->setDrawables(std::move(drawables));
}

} // namespace zhitu::map
