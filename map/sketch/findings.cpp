// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/sketch/findings.h"

#include <algorithm>
#include <optional>

#include "data/heavy.h"
#include "map/geometry/fills.h"
#include "map/geometry/lines.h"

namespace zhitu::map {
namespace {

constexpr float kOutlineWidth = 2.4F; // logical pixels, as are the others
constexpr float kHaloWidth = 5;
constexpr float kEdgeWidth = 1.2F;
constexpr float kHatchWidth = 1;
constexpr float kUnseenWidth = 6;
constexpr int kAreaAlpha = 22;
constexpr int kBlindAlpha = 60;
constexpr int kHatchAlpha = 150;
/// Strokes of the hatching over the larger side of what is outlined, whatever the zoom; a spot that
/// none meets has its tint and its edge.
constexpr int kStrokes = 40;

QColor withAlpha(QColor colour, int alpha)
{
    colour.setAlpha(alpha);
    return colour;
}

QRectF boundsOf(const std::vector<domain::Ring>& rings)
{
    QRectF bounds;
    for (const domain::Ring& ring : rings)
        for (const domain::LonLat& p : ring) {
            const World at = toWorld(p);
            bounds = bounds.isNull() ? QRectF(at.x, at.y, 1e-12, 1e-12)
                                     : bounds.united(QRectF(at.x, at.y, 1e-12, 1e-12));
        }
    return bounds;
}

/// Diagonal strokes through a convex piece; those of neighbours go on from each other.
void hatch(const domain::Ring& piece, double distance, std::vector<Polyline>& strokes)
{
    std::vector<World> corners;
    for (const domain::LonLat& p : piece)
        corners.push_back(toWorld(p));
    const auto [least, most] =
        std::ranges::minmax(corners, {}, [](const World& w) { return w.x + w.y; });
    for (double k = std::ceil((least.x + least.y) / distance) * distance; k < most.x + most.y;
         k += distance) {
        std::optional<World> first; // the stroke x + y = k meets the edges in two places
        for (std::size_t i = 0; i + 1 < corners.size(); ++i) {
            const double a = corners[i].x + corners[i].y - k;
            const double b = corners[i + 1].x + corners[i + 1].y - k;
            if ((a < 0) == (b < 0))
                continue;
            const double share = a / (a - b);
            const World at{std::lerp(corners[i].x, corners[i + 1].x, share),
                           std::lerp(corners[i].y, corners[i + 1].y, share)};
            if (!first)
                first = at;
            else
                strokes.push_back({*first, at});
        }
    }
}

} // namespace

std::shared_ptr<const FindingShapes> shapesOf(const Findings& findings)
{
    auto shapes = makeHeavy<FindingShapes>();
    std::vector<Polyline> outline;
    std::vector<Polyline> edges;
    std::vector<Polyline> unseen;
    std::vector<Polyline> strokes;
    std::optional<World> origin;
    const auto see = [&](const domain::LonLat& p) {
        if (!origin)
            origin = toWorld(p);
    };
    for (const domain::Ring& ring : findings.outline.rings) {
        see(ring.front());
        outline.push_back(polylineOf(ring));
    }
    for (const domain::Polygon& spot : findings.blind)
        for (const domain::Ring& ring : spot.rings) {
            see(ring.front());
            edges.push_back(polylineOf(ring));
        }
    for (const domain::LineString& stretch : findings.unseen) {
        see(stretch.front());
        unseen.push_back(polylineOf(stretch));
    }
    if (!findings.way.empty())
        see(findings.way.front());
    if (!origin)
        return shapes;
    if (!findings.outline.rings.empty()) {
        auto area = std::make_shared<FillBatch>();
        area->origin = *origin;
        addFill(findings.outline, 0, *area);
        shapes->area = {area};
    }
    if (!findings.blindParts.empty()) {
        auto blind = std::make_shared<FillBatch>();
        blind->origin = *origin;
        const QRectF bounds =
            boundsOf(findings.outline.rings.empty() ? findings.blindParts : findings.outline.rings);
        const double distance = std::max({bounds.width(), bounds.height(), 1e-12}) / kStrokes;
        for (const domain::Ring& part : findings.blindParts) {
            if (part.size() < 4)
                continue; // it is thinner than a millimetre
            const auto first = static_cast<std::uint32_t>(blind->vertices.size());
            for (std::size_t i = 0; i + 1 < part.size(); ++i) {
                const World at = toWorld(part[i]);
                blind->vertices.push_back({static_cast<float>(at.x - origin->x),
                                           static_cast<float>(at.y - origin->y), 0});
            }
            const auto corners = static_cast<std::uint32_t>(part.size() - 1);
            for (std::uint32_t i = 2; i < corners; ++i)
                blind->indices.insert(blind->indices.end(), {first, first + i - 1, first + i});
            hatch(part, distance, strokes);
        }
        shapes->blind = {blind};
    }
    if (findings.way.size() > 1) {
        const Polyline way = polylineOf(findings.way);
        shapes->way = makeLines(*origin, {&way, 1});
    }
    shapes->outline = makeLines(*origin, outline);
    shapes->blindEdges = makeLines(*origin, edges);
    shapes->hatching = makeLines(*origin, strokes);
    shapes->unseen = makeLines(*origin, unseen);
    return shapes;
}

Drawables drawFindings(const FindingShapes& shapes, const Palette& colours)
{
    Drawables drawables;
    const auto fill = [&](const Batches<FillBatch>& batches, const QColor& colour) {
        if (!batches.empty())
            drawables.push_back(FillDrawable{batches, colourTable(colour)});
    };
    const auto line = [&](const Batches<LineBatch>& batches, const QColor& colour, float width) {
        if (!batches.empty())
            drawables.push_back(LineDrawable{batches, {colour, width}});
    };
    fill(shapes.area, withAlpha(colours.accent, kAreaAlpha));
    fill(shapes.blind, withAlpha(colours.alarm, kBlindAlpha));
    line(shapes.hatching, withAlpha(colours.alarm, kHatchAlpha), kHatchWidth);
    line(shapes.blindEdges, colours.alarm, kEdgeWidth);
    line(shapes.outline, colours.halo, kHaloWidth);
    line(shapes.outline, colours.accent, kOutlineWidth);
    line(shapes.way, colours.halo, kHaloWidth);
    line(shapes.way, colours.accent, kOutlineWidth);
    line(shapes.unseen, colours.halo, kUnseenWidth + 3);
    line(shapes.unseen, colours.alarm, kUnseenWidth);
    return drawables;
}

} // namespace zhitu::map
