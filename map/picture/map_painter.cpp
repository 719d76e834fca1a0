// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/picture/map_painter.h"

#include <QPainterPath>
#include <cmath>
#include <map>
#include <optional>

#include "map/picture/drawable_painter.h"
#include "map/picture/line_mask.h"
#include "map/style/line_widths.h"
#include "map/style/pattern.h"

namespace zhitu::map {
namespace {

/// With room for the width of a line.
QRectF seenOf(const Camera& camera, const QRectF& part)
{
    constexpr double room = 8;
    const QRectF wide = part.adjusted(-room, -room, room, room);
    const World first = camera.toWorld(wide.topLeft());
    const World last = camera.toWorld(wide.bottomRight());
    return {QPointF(first.x, first.y), QPointF(last.x, last.y)};
}

class MapPainter {
public:
    MapPainter(QPainter& painter, const PaintedMap& map, const Camera& camera, const QRectF& part)
        : p_(painter), map_(map), camera_(camera), part_(part), colours_(paletteOf(map.theme)),
          origin_(camera.toScreen(map.data.origin)), scale_(camera.scale()),
          seen_(offsetBox(seenOf(camera, part), map.data.origin)),
          toDevice_(painter.deviceTransform()), image_(pixelsOf(painter)),
          drawables_(painter, camera)
    {
    }

    void run(Ground ground)
    {
        p_.setPen(Qt::NoPen);
        if (ground == Ground::Painted) {
            p_.fillRect(part_, colours_.ground);
            const PolygonSet& land = map_.data.shapes.land;
            for (std::size_t i = 0; i < land.size(); ++i)
                polygon(land, i, colours_.land);
        }
        for (const LayerId layer : map_.layers.order) {
            const auto at = static_cast<std::size_t>(layer);
            if (!map_.layers.visible[at])
                continue;
            p_.setOpacity(map_.layers.opacity[at]);
            area(layer);
            for (const Drawable& drawable : map_.symbols[at])
                drawables_.draw(drawable);
            if (map_.painted != nullptr)
                drawables_.draw((*map_.painted)[at], part_);
        }
        p_.setOpacity(1);
    }

private:
    [[nodiscard]] QPointF screen(Offset at) const
    {
        return {origin_.x() + at.x * scale_, origin_.y() + at.y * scale_};
    }

    void area(LayerId layer)
    {
        const MapShapes& shapes = map_.data.shapes;
        switch (layer) {
        case LayerId::Grids:
            grids();
            break;
        case LayerId::Rivers:
            lines(shapes.rivers, colours_.river, kRiverWidth);
            break;
        case LayerId::Boundaries:
            lines(shapes.villageLines, colours_.villageLine, kVillageLineWidth);
            lines(shapes.townLines, colours_.townLine, kTownLineWidth);
            lines(shapes.districtLines, colours_.districtLine, kDistrictLineWidth);
            break;
        default:
            break;
        }
    }

    void grids()
    {
        if (image_ == nullptr) {
            gridsAsShapes();
            return;
        }
        p_.setRenderHint(QPainter::Antialiasing, false);
        const MapShapes& shapes = map_.data.shapes;
        const bool tiny = gridsAreTiny(shapes, camera_);
        for (std::size_t i = 0; i < map_.grids.colours.size(); ++i) {
            const QRgb colour = map_.grids.colours[i];
            const OffsetBox& box = shapes.grids.box(i);
            if (qAlpha(colour) == 0 || !box.touches(seen_))
                continue;
            if (tiny)
                p_.fillRect(QRectF(screen({box.left, box.top}), screen({box.right, box.bottom})),
                            gridBrush(i));
            else
                polygon(shapes.grids, i, gridBrush(i));
        }
        if (!tiny)
            lines(shapes.gridLines, colours_.gridLine, kGridLineWidth);
    }

    /// 0: none.
    [[nodiscard]] int patternOf(std::size_t grid) const
    {
        return map_.grids.patterns.empty() ? 0 : map_.grids.patterns[grid];
    }

    [[nodiscard]] const QBrush& gridBrush(std::size_t grid)
    {
        const QRgb colour = map_.grids.colours[grid];
        const auto [found, isNew] = brushes_.try_emplace(colour);
        if (isNew) {
            const int pattern = patternOf(grid);
            if (pattern == 0) {
                found->second = QBrush(QColor::fromRgba(colour));
            } else {
                const double ratio = toDevice_.m11();
                found->second = QBrush(
                    patternTile(pattern, QColor::fromRgba(colour), patternInk(map_.theme), ratio));
                const QPointF anchor = patternAnchor(camera_, map_.data.origin);
                found->second.setTransform(
                    QTransform::fromScale(1 / ratio, 1 / ratio)
                    * QTransform::fromTranslate(std::round(anchor.x() * ratio) / ratio,
                                                std::round(anchor.y() * ratio) / ratio));
            }
        }
        return found->second;
    }

    /// Whoever draws the file smooths the edges of each shape: between two of them the ground would
    /// shine through.
    void gridsAsShapes()
    {
        constexpr double hair = 0.4; // logical pixels
        const MapShapes& shapes = map_.data.shapes;
        const bool tiny = gridsAreTiny(shapes, camera_);
        std::map<QRgb, QPainterPath> shapeOf;
        std::map<QRgb, int> patterns;
        for (std::size_t i = 0; i < map_.grids.colours.size(); ++i) {
            const QRgb colour = map_.grids.colours[i];
            const OffsetBox& box = shapes.grids.box(i);
            if (qAlpha(colour) == 0 || !box.touches(seen_))
                continue;
            QPainterPath& shape = shapeOf[colour];
            patterns[colour] = patternOf(i);
            if (tiny)
                shape.addRect(QRectF(screen({box.left, box.top}), screen({box.right, box.bottom})));
            else
                addRings(shapes.grids, i, shape);
        }
        p_.setRenderHint(QPainter::Antialiasing, true);
        for (const auto& [colour, shape] : shapeOf) {
            const QColor fill = QColor::fromRgba(colour);
            const bool solid = fill.alpha() == 255 && p_.opacity() == 1; // else it would show
            p_.setPen(solid ? QPen(fill, hair) : QPen(Qt::NoPen));
            p_.setBrush(fill);
            p_.drawPath(shape);
            if (const int pattern = patterns[colour]; pattern > 0) {
                p_.setPen(Qt::NoPen);
                p_.setBrush(patternInk(map_.theme));
                p_.drawPath(
                    patternStrokes(pattern, shape, patternAnchor(camera_, map_.data.origin)));
            }
        }
        p_.setPen(Qt::NoPen);
        p_.setBrush(Qt::NoBrush);
        if (!tiny)
            lines(shapes.gridLines, colours_.gridLine, kGridLineWidth);
    }

    void addRings(const PolygonSet& set, std::size_t i, QPainterPath& shape)
    {
        set.forEachRing(i, detailZoom(), [&](std::span<const Offset> ring) {
            shape.moveTo(screen(ring.front()));
            for (const Offset& at : ring.subspan(1))
                shape.lineTo(screen(at));
            shape.closeSubpath();
        });
    }

    [[nodiscard]] double detailZoom() const { return camera_.zoom + map_.finer; }

    void polygon(const PolygonSet& set, std::size_t i, const QBrush& brush)
    {
        if (!set.box(i).touches(seen_))
            return;
        rings_ = 0;
        set.forEachRing(i, detailZoom(), [this](std::span<const Offset> ring) {
            if (ringPoints_.size() <= rings_)
                ringPoints_.emplace_back();
            QPolygonF& points = ringPoints_[rings_++];
            points.resize(0);
            for (const Offset& at : ring)
                points.append(screen(at));
        });
        p_.setRenderHint(QPainter::Antialiasing, false);
        p_.setBrush(brush);
        if (rings_ == 1) {
            p_.drawPolygon(ringPoints_.front());
        } else if (rings_ > 1) {
            QPainterPath path; // odd and even: what is in two rings is a hole
            for (std::size_t r = 0; r < rings_; ++r)
                path.addPolygon(ringPoints_[r]);
            p_.drawPath(path);
        }
        p_.setBrush(Qt::NoBrush);
    }

    void lines(const LineSet& set, const QColor& colour, double width)
    {
        if (image_ != nullptr && !mask_)
            mask_.emplace(image_->size());
        p_.setRenderHint(QPainter::Antialiasing, true);
        p_.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        QPolygonF points;
        QPainterPath all; // one stroke: where lines meet it is not stronger
        set.forEachIn(seen_, detailZoom(), [&](std::span<const Offset> line) {
            points.resize(0);
            for (const Offset& at : line)
                points.append(screen(at));
            if (image_ != nullptr)
                mask_->add(toDevice_.map(points), width * toDevice_.m11());
            else
                all.addPolygon(points);
        });
        if (image_ != nullptr)
            mask_->blend(*image_, faded(colour, p_));
        else
            p_.strokePath(all, p_.pen());
        p_.setPen(Qt::NoPen);
    }

    QPainter& p_;
    const PaintedMap& map_;
    const Camera& camera_;
    const QRectF part_;
    const Palette& colours_;
    QPointF origin_;
    double scale_;
    OffsetBox seen_;
    QTransform toDevice_;
    QImage* image_; ///< that is painted on; null: it is no picture of pixels
    std::optional<LineMask> mask_;
    DrawablePainter drawables_;
    std::map<QRgb, QBrush> brushes_;    ///< of the grids' classes
    std::vector<QPolygonF> ringPoints_; ///< used again from one polygon to the next
    std::size_t rings_ = 0;
};

} // namespace

void paintMap(QPainter& painter, const PaintedMap& map, const Camera& camera, const QRectF& part,
              Ground ground)
{
    MapPainter(painter, map, camera, part).run(ground);
}

} // namespace zhitu::map
