// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/sketch/sketch_drawing.h"

#include <QPainter>

#include "data/space/geodesic.h"
#include "map/geometry/fills.h"
#include "map/geometry/lines.h"

namespace zhitu::map {
namespace {

constexpr float kHalo = 5; // logical pixels, as are the next two
constexpr float kWidth = 2.4F;
constexpr double kDot = 4;
constexpr int kFillAlpha = 50;

} // namespace

Drawables drawSketch(const Sketch& sketch, const Palette& colours, SymbolSink& dots)
{
    domain::LineString outline = sketch.outline();
    Drawables drawables;
    // Relative to the first point: a small one at the other end of the world is as exact as any.
    const World first = outline.empty() ? World() : toWorld(outline.front());
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
    std::vector<domain::LonLat> dotted = sketch.points;
    dotted.insert(dotted.end(), sketch.spots.begin(), sketch.spots.end());
    for (const domain::LonLat& p : dotted)
        dots.add(toWorld(p), QStringLiteral("dot"), {4 * kDot, 4 * kDot},
                 [ring = colours.accent, inside = colours.halo](QPainter& painter, QSizeF size) {
                     painter.setPen(QPen(ring, kWidth));
                     painter.setBrush(inside);
                     painter.drawEllipse(QPointF(size.width() / 2, size.height() / 2), kDot, kDot);
                 });
    return drawables;
}

} // namespace zhitu::map
