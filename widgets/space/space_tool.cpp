// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/space/space_tool.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QQuickView>
#include <utility>

#include "data/space/geodesic.h"
#include "widgets/measure/measure.h"
#include "widgets/measure/measure_texts.h"
#include "widgets/place/spot_pick.h"

namespace zhitu::widgets {
namespace {

constexpr double kClickReach = 4; // pixels that a hand may tremble by
/// Of longer corridors the outline is not made while they are drawn.
constexpr double kMostPreviewedM = 60'000;

} // namespace

QString textOf(space::RegionFault fault)
{
    switch (fault) {
    case space::RegionFault::None:
        break;
    case space::RegionFault::TooFewPoints:
        return SpaceTool::tr("Too few points: set another one");
    case space::RegionFault::CrossesItself:
        return SpaceTool::tr("The outline crosses itself: take points back with Backspace");
    case space::RegionFault::NoExtent:
        return SpaceTool::tr("The outline encloses nothing: set its points apart");
    case space::RegionFault::NoPlace:
        return SpaceTool::tr("A point is not on the earth: take it back with Backspace");
    case space::RegionFault::TooLarge:
        return SpaceTool::tr("A corridor has at most 1,000 km, and stays away from the poles: take "
                             "points back with Backspace");
    }
    return {};
}

QString sizeText(const space::Region& region)
{
    switch (region.kind()) {
    case space::RegionKind::Circle:
        return SpaceTool::tr("Radius %1, area %2")
            .arg(lengthText(region.radiusM()), areaText(region.areaM2()));
    case space::RegionKind::Polygon:
        return SpaceTool::tr("Area %1").arg(areaText(region.areaM2()));
    case space::RegionKind::Corridor:
        return SpaceTool::tr("Corridor of %1, %2 wide")
            .arg(lengthText(space::lengthM(region.axis())), lengthText(2 * region.halfWidthM()));
    }
    return {};
}

SpaceTool& SpaceTool::on(map::MapView& map)
{
    auto* made = map.findChild<SpaceTool*>(Qt::FindDirectChildrenOnly);
    return made != nullptr ? *made : *new SpaceTool(map);
}

SpaceTool::SpaceTool(map::MapView& map) : QObject(&map), map_(map)
{
    connect(&map_, &map::MapView::placed, this,
            [this](double lon, double lat) { place({lon, lat}); });
    connect(&map_, &map::MapView::pointerMoved, this,
            [this](double lon, double lat) { movePointer({lon, lat}); });
    connect(&map_, &map::MapView::placedLast, this, &SpaceTool::finish);
    connect(&map_, &map::MapView::placingKey, this, &SpaceTool::key);
    map_.installEventFilter(this);
    map_.quickView()->installEventFilter(this); // before the map's own, which came earlier
    scene_ = map_.quickView();
}

void SpaceTool::begin(SpaceShape shape, double halfWidthM)
{
    Measure::on(map_).end();
    SpotPick::giveUp();
    clear();
    shape_ = shape;
    halfWidthM_ = halfWidthM;
    drawing_ = true;
    map_.setPlacing(true);
    map_.takeKeyboard();
    show();
}

void SpaceTool::setHalfWidth(double metres)
{
    halfWidthM_ = metres;
    if (drawing_)
        show();
    else if (region_ && region_->kind() == space::RegionKind::Corridor)
        stand(regionOf(sketch_.points));
}

void SpaceTool::use(const space::Region& region)
{
    Measure::on(map_).end();
    clear();
    stand(region);
}

void SpaceTool::stand(const space::Region& region)
{
    const bool wasDrawing = std::exchange(drawing_, false);
    if (wasDrawing)
        map_.setPlacing(false);
    sketch_.pointer.reset();
    region_ = region;
    showOutline(wasDrawing);
    show();
    Q_EMIT outlined(region);
}

void SpaceTool::showFound(const std::shared_ptr<const map::FindingShapes>& shapes)
{
    if (region_)
        map_.setFindings(shapes);
}

/// Nothing of what was found in another. The outline of a corridor takes too long for here; what
/// was seen of it while it was drawn stays until it comes.
void SpaceTool::showOutline(bool isPreviewed)
{
    if (region_->kind() != space::RegionKind::Corridor)
        map_.setFindings(map::shapesOf({region_->polygon(), {}, {}, {}, {}}));
    else if (!isPreviewed || space::lengthM(region_->axis()) >= kMostPreviewedM)
        map_.setFindings(map::shapesOf({{}, {}, {}, region_->axis(), {}}));
}

void SpaceTool::clear()
{
    if (!drawing_ && !isStanding())
        return;
    if (std::exchange(drawing_, false))
        map_.setPlacing(false);
    region_.reset();
    spot_.reset();
    refused_ = false;
    sketch_ = {};
    map_.setSketch({});
    map_.setFindings(nullptr);
    map_.setReading({}, {});
    Q_EMIT cleared();
}

void SpaceTool::place(domain::LonLat at)
{
    if (!drawing_)
        return;
    if (shape_ == SpaceShape::Spot) {
        pickSpot(at);
        return;
    }
    sketch_.points.push_back(at);
    sketch_.pointer = at;
    refused_ = false;
    if (shape_ == SpaceShape::Circle && sketch_.points.size() > 1)
        finish();
    else
        show();
}

void SpaceTool::movePointer(domain::LonLat at)
{
    if (!drawing_ || sketch_.points.empty())
        return;
    sketch_.pointer = at;
    show();
}

void SpaceTool::key(int key)
{
    if (!drawing_)
        return;
    if (key == Qt::Key_Escape) {
        clear();
    } else if (key != Qt::Key_Backspace) {
        finish();
    } else if (!sketch_.points.empty()) {
        sketch_.points.pop_back();
        refused_ = false;
        show();
    }
}

void SpaceTool::finish()
{
    if (!drawing_ || shape_ == SpaceShape::Spot)
        return;
    if (const space::Region region = regionOf(sketch_.points);
        region.fault() == space::RegionFault::None) {
        stand(region);
        return;
    }
    // The second point of a circle on its centre is none.
    if (shape_ == SpaceShape::Circle && sketch_.points.size() > 1)
        sketch_.points.pop_back();
    refused_ = true;
    show();
}

void SpaceTool::showSpot(domain::LonLat at)
{
    if (drawing_)
        clear();
    spot_ = at;
    show();
}

void SpaceTool::pickSpot(domain::LonLat at)
{
    if (drawing_ && shape_ == SpaceShape::Spot) {
        drawing_ = false;
        map_.setPlacing(false);
    }
    spot_ = at;
    show();
    Q_EMIT spotPicked(at);
}

space::Region SpaceTool::regionOf(const domain::LineString& points) const
{
    switch (shape_) {
    case SpaceShape::Circle:
        return points.size() < 2
                   ? space::Region::circle({}, 0)
                   : space::Region::circle(points[0], space::distanceM(points[0], points[1]));
    case SpaceShape::Polygon:
        return space::Region::outline(points);
    case SpaceShape::Corridor:
    case SpaceShape::Spot:
        break;
    }
    return space::Region::corridor(points, halfWidthM_);
}

void SpaceTool::show()
{
    const domain::LineString points = sketch_.outline();
    if (drawing_ && shape_ != SpaceShape::Spot) {
        const bool preview =
            shape_ != SpaceShape::Corridor || space::lengthM(points) < kMostPreviewedM;
        map::Findings findings;
        if (preview)
            if (const space::Region region = regionOf(points);
                region.fault() == space::RegionFault::None)
                findings.outline = region.polygon();
        map_.setFindings(findings.outline.rings.empty() ? nullptr : map::shapesOf(findings));
    }
    // While it is drawn the line from point to point is seen; later the outline stands for it.
    map::Sketch seen = sketch_;
    if (region_ && shape_ != SpaceShape::Circle)
        seen = {};
    if (spot_)
        seen.spots = {*spot_};
    map_.setSketch(seen);
    map_.setReading(readingOf(points), hint());
}

QString SpaceTool::readingOf(const domain::LineString& points) const
{
    if (!drawing_)
        return region_ ? sizeText(*region_) : QString();
    if (shape_ == SpaceShape::Spot)
        return tr("What is near, and which cameras see it");
    const space::Region region = regionOf(points);
    if (points.size() > 1 && region.fault() == space::RegionFault::None)
        return sizeText(region);
    if (refused_ || region.fault() == space::RegionFault::CrossesItself
        || region.fault() == space::RegionFault::TooLarge)
        return textOf(region.fault());
    switch (shape_) {
    case SpaceShape::Circle:
        return tr("What is inside a circle");
    case SpaceShape::Polygon:
        return tr("What is inside a polygon");
    default:
        return tr("What is along a way, %1 wide").arg(lengthText(2 * halfWidthM_));
    }
}

QString SpaceTool::hint() const
{
    if (!drawing_)
        return tr("Esc clears");
    if (shape_ == SpaceShape::Spot)
        return tr("Click sets the spot, Esc ends");
    if (sketch_.points.empty())
        return shape_ == SpaceShape::Circle ? tr("Click sets the centre, Esc ends")
                                            : tr("Click sets the first point, Esc ends");
    return shape_ == SpaceShape::Circle
               ? tr("Click sets the radius, Backspace takes the centre back, Esc clears")
               : tr("Click adds a point, Backspace removes one, Enter or a double click ends, Esc "
                    "clears");
}

/// Ctrl and a click is a question, and no drag or choice; Esc clears what stands on the map.
bool SpaceTool::sceneEvent(QEvent& event)
{
    switch (event.type()) {
    case QEvent::MouseButtonPress: {
        const auto& mouse = static_cast<QMouseEvent&>(event);
        ctrlPress_.reset();
        if (mouse.button() != Qt::LeftButton || !(mouse.modifiers() & Qt::ControlModifier)
            || !map_.data() || map_.data()->bounds.isEmpty())
            return false;
        ctrlPress_ = mouse.position();
        map_.takeKeyboard();
        return true;
    }
    case QEvent::MouseButtonRelease: {
        const auto& mouse = static_cast<QMouseEvent&>(event);
        if (mouse.button() != Qt::LeftButton || !ctrlPress_)
            return false;
        const QPointF step = mouse.position() - *std::exchange(ctrlPress_, std::nullopt);
        if (step.manhattanLength() <= kClickReach)
            pickSpot(map::toLonLat(map_.camera().toWorld(mouse.position())));
        return true;
    }
    case QEvent::KeyPress:
        if (static_cast<QKeyEvent&>(event).key() != Qt::Key_Escape || drawing_ || !isStanding())
            return false;
        clear();
        return true;
    default:
        return false;
    }
}

bool SpaceTool::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == scene_)
        return sceneEvent(*event);
    if (event->type() == QEvent::LanguageChange && (drawing_ || isStanding()))
        show();
    return QObject::eventFilter(watched, event);
}

} // namespace zhitu::widgets
