// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/sketch/sketch_drawing.h"

#include "data/space/geodesic.h"
#include "map/layers/earcut.h"
#include "map/layers/lines.h"
#include "map/layers/sprite_sheet.h"

namespace zhitu::map {
namespace {

constexpr float kHalo = 5; // logical pixels, as are the next two
constexpr float kWidth = 2.4F;
constexpr double kDot = 4;
constexpr int kFillAlpha = 50;

/// Positions relative to the first point, so that a small one at the other end of the world is as
/// exact as any.
std::shared_ptr<const FillBatch> filled(const Polyline& outline)
{
    auto batch = std::make_shared<FillBatch>();
    batch->origin = outline.front();
    std::vector<std::vector<QPointF>> rings(1);
    for (const World& p : outline) {
        const QPointF at(p.x - batch->origin.x, p.y - batch->origin.y);
        rings.front().push_back(at);
        batch->vertices.push_back({static_cast<float>(at.x()), static_cast<float>(at.y()), 0});
    }
    batch->indices = earcut(rings);
    return batch;
}

} // namespace

Drawables drawSketch(const Sketch& sketch, World origin, const Palette& colours, PictureCache& dots)
{
    const domain::LineString outline = sketch.outline();
    if (outline.empty())
        return {};
    Polyline line;
    for (const domain::LonLat& p : outline)
        line.push_back(toWorld(p));
    Drawables drawables;
    if (sketch.shape == SketchShape::Area && line.size() > 2) {
        if (!space::crossesItself(outline)) {
            QColor tint = colours.accent;
            tint.setAlpha(kFillAlpha);
            drawables.push_back(FillDrawable{{filled(line)}, colourTable(tint)});
        }
        line.push_back(line.front());
    }
    if (line.size() > 1) {
        drawables.push_back(
            LineDrawable{makeLines(line.front(), {&line, 1}), {colours.halo, kHalo}});
        drawables.push_back(
            LineDrawable{makeLines(line.front(), {&line, 1}), {colours.accent, kWidth}});
    }
    SpriteSheet sprites(origin, dots);
    for (const domain::LonLat& p : sketch.points)
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
