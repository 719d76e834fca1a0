// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/picture/drawable_painter.h"

#include <QPainterPath>
#include <cmath>

namespace zhitu::map {

QImage* pixelsOf(QPainter& painter)
{
    auto* image = dynamic_cast<QImage*>(painter.device());
    const bool usable = image != nullptr && !painter.hasClipping()
                        && painter.deviceTransform().type() <= QTransform::TxScale
                        && (image->format() == QImage::Format_RGB32
                            || image->format() == QImage::Format_ARGB32_Premultiplied);
    return usable ? image : nullptr;
}

DrawablePainter::DrawablePainter(QPainter& painter, const Camera& camera)
    : p_(painter), camera_(camera), scale_(camera.scale()), toDevice_(painter.deviceTransform()),
      image_(pixelsOf(painter))
{
}

void DrawablePainter::draw(const Drawable& drawable)
{
    std::visit([this](const auto& one) { paint(one); }, drawable);
}

void DrawablePainter::draw(const PaintedSymbols& painted, const QRectF& part)
{
    p_.setRenderHint(QPainter::Antialiasing, true);
    for (const PaintedSymbols::Symbol& symbol : painted.symbols) {
        const QPointF corner = camera_.toScreen(symbol.at) + symbol.offset
                               - QPointF(symbol.size.width(), symbol.size.height()) / 2;
        if (!part.intersects(QRectF(corner, symbol.size)))
            continue;
        p_.save();
        p_.translate(corner);
        p_.setPen(QPen()); // as on a picture of its own
        p_.setBrush(Qt::NoBrush);
        painted.looks[symbol.look](p_, symbol.size);
        p_.restore();
    }
}

/// Triangles that go round one corner are one polygon.
template <typename Visit>
void DrawablePainter::forEachFan(const FillBatch& batch, int feature, Visit visit) const
{
    const QPointF origin = camera_.toScreen(batch.origin);
    const auto at = [&](std::uint32_t index) {
        const FillBatch::Vertex& v = batch.vertices[index];
        return QPointF(origin.x() + v.x * scale_, origin.y() + v.y * scale_);
    };
    const auto& indices = batch.indices;
    QPolygonF fan;
    for (std::size_t i = 0, next = 0; i + 2 < indices.size(); i = next) {
        const bool wanted = static_cast<int>(batch.vertices[indices[i]].feature) == feature;
        for (next = i + 3; next + 2 < indices.size() && indices[next] == indices[i]
                           && indices[next + 1] == indices[next - 1];
             next += 3) {
        }
        if (!wanted)
            continue;
        fan.resize(0);
        fan << at(indices[i]) << at(indices[i + 1]);
        for (std::size_t corner = i + 2; corner < next; corner += 3)
            fan << at(indices[corner]);
        visit(fan);
    }
}

/// A colour at a time.
void DrawablePainter::paint(const FillDrawable& fill)
{
    if (image_ != nullptr && !counts_)
        counts_.emplace(image_->size());
    p_.setRenderHint(QPainter::Antialiasing, true);
    for (int feature = 0; feature < fill.colours.width() * fill.colours.height(); ++feature) {
        const QColor colour =
            fill.colours.pixelColor(feature % fill.colours.width(), feature / fill.colours.width());
        p_.setBrush(colour);
        for (const auto& batch : fill.batches)
            forEachFan(*batch, feature, [&](const QPolygonF& fan) {
                if (image_ != nullptr)
                    counts_->add(toDevice_.map(fan));
                else
                    p_.drawPolygon(fan);
            });
        if (image_ != nullptr)
            counts_->blend(*image_, faded(colour, p_));
    }
    p_.setBrush(Qt::NoBrush);
}

/// Of the two edges that a line has there only its middle is needed.
void DrawablePainter::paint(const LineDrawable& lines)
{
    p_.setRenderHint(QPainter::Antialiasing, true);
    const QPen pen(lines.style.colour, lines.style.width, Qt::SolidLine, Qt::FlatCap,
                   Qt::MiterJoin);
    constexpr std::size_t quad = 6; // indices: two corners at its beginning, two at its end
    for (const auto& batch : lines.batches) {
        const QPointF origin = camera_.toScreen(batch->origin);
        const auto at = [&](std::uint32_t index) {
            const LineBatch::Vertex& v = batch->vertices[index];
            return QPointF(origin.x() + v.x * scale_, origin.y() + v.y * scale_);
        };
        QPainterPath path;
        std::uint32_t last = 0;
        for (std::size_t i = 0; i + quad <= batch->indices.size(); i += quad) {
            const std::uint32_t from = batch->indices[i];
            const std::uint32_t to = batch->indices[i + 2];
            if (i == 0 || from != last)
                path.moveTo(at(from));
            path.lineTo(at(to));
            last = to;
        }
        p_.strokePath(path, pen);
    }
}

void DrawablePainter::paint(const ImageDrawable& image)
{
    p_.setRenderHint(QPainter::SmoothPixmapTransform, true);
    p_.drawImage(QRectF(camera_.toScreen(image.corner), image.size * scale_), image.picture);
}

/// In device pixels, so that a picture is copied as it is; its place goes to a whole one first,
/// as sprite.vert has it, and then its corner, which is a number of them away.
void DrawablePainter::paint(const SpriteDrawable& sprites)
{
    p_.save();
    p_.resetTransform(); // of a window it still knows the ratio
    p_.scale(1 / p_.deviceTransform().m11(), 1 / p_.deviceTransform().m22());
    for (const auto& batch : sprites.batches) {
        const QPointF origin = camera_.toScreen(batch->origin);
        const QSizeF atlas = batch->atlas.size();
        for (std::size_t i = 0; i + 3 < batch->vertices.size(); i += 4) {
            const SpriteBatch::Vertex& from = batch->vertices[i];
            const SpriteBatch::Vertex& to = batch->vertices[i + 3];
            const QPointF anchor =
                toDevice_.map(QPointF(origin.x() + from.x * scale_, origin.y() + from.y * scale_));
            // Halves go the same way above and below the edge of a band.
            const auto pixel = [](double at, double offset) {
                return static_cast<int>(std::floor(at + 0.5) + std::floor(offset + 0.5));
            };
            p_.drawImage(QPoint(pixel(anchor.x(), from.dx * toDevice_.m11()),
                                pixel(anchor.y(), from.dy * toDevice_.m22())),
                         batch->atlas,
                         QRectF(from.u * atlas.width(), from.v * atlas.height(),
                                (to.u - from.u) * atlas.width(), (to.v - from.v) * atlas.height())
                             .toRect());
        }
    }
    p_.restore();
}

} // namespace zhitu::map
