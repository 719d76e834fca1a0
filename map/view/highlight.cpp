// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/view/highlight.h"

#include "map/geometry/lines.h"
#include "map/layers/place_of.h"
#include "map/layers/sector.h"
#include "map/layers/sprite_sheet.h"

namespace zhitu::map {
namespace {

using Kind = domain::Subject::Kind;

constexpr double kRingPixels = 40; ///< side of its picture
constexpr double kRingRadius = 16;

bool isArea(const domain::Subject& subject)
{
    return subject.kind == Kind::Grid || subject.kind == Kind::Division;
}

Drawable outline(const domain::Polygon& area, QColor colour, float width, int alpha)
{
    const Polyline line = polylineOf(area.rings.front());
    colour.setAlpha(alpha);
    return LineDrawable{makeLines(line.front(), {&line, 1}), {colour, width}};
}

Drawable ring(domain::LonLat place, const QColor& colour, double width, PictureCache& rings)
{
    SpriteSheet sprites(toWorld(place), rings);
    sprites.add(toWorld(place), QString::number(width), {kRingPixels, kRingPixels},
                [&](QPainter& p, QSizeF size) {
                    p.setPen(QPen(colour, width));
                    p.drawEllipse(QPointF(size.width() / 2, size.height() / 2), kRingRadius,
                                  kRingRadius);
                });
    return SpriteDrawable{{sprites.take()}};
}

Drawable fieldOfView(const CameraPoint& camera, QColor tint)
{
    auto sector = std::make_shared<FillBatch>();
    sector->origin = camera.at;
    addSector(*sector, camera, 0);
    tint.setAlpha(90);
    return FillDrawable{{sector}, colourTable(tint)};
}

} // namespace

std::optional<domain::LonLat> Highlight::placeOfSelected(const MapData& data,
                                                         const PointSet& points) const
{
    if (selected.kind == Kind::None)
        return std::nullopt;
    const auto known = placeOf(selected, data, points);
    return known ? known : selectedPlace;
}

Drawables drawHighlight(const Highlight& highlight, const MapData& data, const PointSet& points,
                        const Palette& colours, PictureCache& rings)
{
    Drawables drawables;
    const auto mark = [&](const std::string& code, float width, int alpha) {
        if (const domain::Polygon* area = data.areaOf(code))
            drawables.push_back(outline(*area, colours.accent, width, alpha));
    };
    mark(highlight.area, 2.4F, 150);
    if (highlight.hovered.kind == Kind::None)
        mark(highlight.hoveredGrid, 1.8F, 170);
    if (isArea(highlight.selected))
        mark(highlight.selected.code, 3.2F, 255);
    if (highlight.selected.kind == Kind::Camera)
        if (const CameraPoint* camera = points.cameraPoints.withId(highlight.selected.id))
            drawables.push_back(fieldOfView(*camera, colours.accent));
    if (const auto at = placeOf(highlight.hovered, data, points))
        drawables.push_back(ring(*at, colours.accent, 1.6, rings));
    if (!isArea(highlight.selected))
        if (const auto at = highlight.placeOfSelected(data, points))
            drawables.push_back(ring(*at, colours.accent, 3, rings));
    return drawables;
}

} // namespace zhitu::map
