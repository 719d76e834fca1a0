// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Paints what a graphics card would draw.
#pragma once

#include <QPainter>
#include <optional>

#include "map/geometry/batch.h"
#include "map/layers/symbol_list.h"
#include "map/picture/overlap_count.h"

namespace zhitu::map {

/// Null where the painter does not paint on pixels of 32 bits, or is not where the map begins.
[[nodiscard]] QImage* pixelsOf(QPainter& painter);

/// As the painter's opacity makes a colour, for what is blended past the painter.
[[nodiscard]] inline QColor faded(QColor colour, const QPainter& painter)
{
    colour.setAlphaF(static_cast<float>(colour.alphaF() * painter.opacity()));
    return colour;
}

/// In logical pixels from the painter's origin on, as the camera sees it. Any one thread.
class DrawablePainter {
public:
    /// Both outlive it. The painter's transformation stays as it is.
    DrawablePainter(QPainter& painter, const Camera& camera);

    /// With the painter's opacity.
    void draw(const Drawable& drawable);
    /// \param part of the view, logical pixels: symbols that do not touch it are left out
    void draw(const PaintedSymbols& painted, const QRectF& part);

private:
    void paint(const FillDrawable& fill);
    void paint(const LineDrawable& lines);
    void paint(const ImageDrawable& image);
    void paint(const SpriteDrawable& sprites);
    template <typename Visit>
    void forEachFan(const FillBatch& batch, int feature, Visit visit) const;

    QPainter& p_;
    const Camera& camera_;
    const double scale_;
    const QTransform toDevice_;
    QImage* image_; ///< that is painted on; null: it is no picture of pixels
    std::optional<OverlapCount> counts_;
};

} // namespace zhitu::map
