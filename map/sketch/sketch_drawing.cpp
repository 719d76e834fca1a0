// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/sketch/sketch_drawing.h"

#include "data/space/geodesic.h"
#include "map/geometry/fills.h"
#include "map/geometry/lines.h"
#include "map/layers/sprite_sheet.h"

namespace zhitu::map {
namespace {

constexpr float kHalo = 5; // logical pixels, as are the next two
constexpr float kWidth = 2.4F;
constexpr double kDot = 4;
constexpr int kFillAlpha = 50;

} // namespace

Drawables drawSketch(const Sketch& sketch, World origin, const Palette& colours, PictureCache& dots)
{
    domain::LineString outline = sketch.outline();
    if (outline.empty() && sketch.spots.empty())
        return {};
    Drawables drawables;
    // Relative to the first point: a small one at the other end of the world is as exact as any.
    const World first = outline.empty() ? origin : toWorld(outline.front());
    if (sketch.shape == SketchShape::Area && outline.size() > 2) {
        const bool crosses = space::crossesItself(outline);
        outline.push_back(outline.front());
        if (!crosses) {
            auto fill = std::make_shared<FillBatch>();
            fill->origin = first;
            addFill({{outline}}, 0, *fill);
            QColor tint = colours.accent;
            tint.setAlpha(kFillAlpha);
            drawables.push_back(FillDrawable{{fill}, colourTable(tint)});
        }
    }
    if (outline.size() > 1) {
        const Polyline line = polylineOf(outline);
        const Batches<LineBatch> drawn = makeLines(first, {&line, 1});
        drawables.push_back(LineDrawable{drawn, {colours.halo, kHalo}});
        drawables.push_back(LineDrawable{drawn, {colours.accent, kWidth}});
    }
    SpriteSheet sprites(origin, dots);
    std::vector<domain::LonLat> dotted = sketch.points;
    dotted.insert(dotted.end(), sketch.spots.begin(), sketch.spots.end());
    for (const domain::LonLat& p : dotted)
        sprites.add(toWorld(p), QStringLiteral("dot"), {4 * kDot, 4 * kDot},
                    [&](QPainter& painter, QSizeF size) {
                        painter.setPen(QPen(colours.accent, kWidth));
                        painter.setBrush(colours.halo);
                        painter.drawEllipse(QPointF(size.width() / 2, size.height() / 2), kDot,
                                            kDot);
                    });
    drawables.push_back(SpriteDrawable{{sprites.take()}});
    return drawables;
}

} // namespace zhitu::map
