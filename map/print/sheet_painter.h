// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Paints a sheet: onto pixels in bands, or as lines, areas and letters.
#pragma once

#include <QImage>
#include <QPainter>
#include <functional>

#include "map/layers/composer.h"
#include "map/picture/map_painter.h"
#include "map/print/map_sheet.h"
#include "map/print/sheet_layout.h"

namespace zhitu::map {

/// Any one thread. Composes once what bands and vectors then paint.
class SheetPainter {
public:
    /// Long. \throws std::exception where there is too little memory
    explicit SheetPainter(MapSheet sheet);
    SheetPainter(const SheetPainter&) = delete;
    SheetPainter& operator=(const SheetPainter&) = delete;

    [[nodiscard]] const MapSheet& sheet() const noexcept { return sheet_; }
    [[nodiscard]] const SheetLayout& layout() const noexcept { return layout_; }
    /// Looks through SheetLayout::map.
    [[nodiscard]] const Camera& camera() const noexcept { return camera_; }
    /// Of the paper around the map.
    [[nodiscard]] QColor paper() const;

    /// The rows of the picture from `top` on, as wide as it is. \param band RGB32
    void paintBand(QImage& band, int top) const;

    /// The whole sheet; the painter's unit is the logical pixel. \param goOn is asked between
    /// layers; false: stop. \param progress from 0 to 1
    /// \returns false where it was stopped
    bool paintVectors(QPainter& painter, const std::function<bool()>& goOn,
                      const std::function<void(double)>& progress) const;

private:
    [[nodiscard]] PaintedMap painted(const LayerState& layers, double finer) const;
    void paintGround(QPainter& painter, const QRectF& part) const;
    void paintMarks(QPainter& painter, const QRectF& part) const;
    void coverMargins(QPainter& painter) const;
    void paintAround(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;
    void paintScaleBar(QPainter& painter) const;
    void paintNorth(QPainter& painter) const;
    void paintMark(QPainter& painter) const;

    MapSheet sheet_;
    std::shared_ptr<const GridColours> grids_;
    Legend legend_;
    SheetLayout layout_;
    Camera camera_;
    mutable std::optional<BaseMapPainter> baseMap_; ///< keeps what bands share
    Composition symbols_;
    Drawables marks_; ///< what was found out and sketched
    PaintedSymbols dots_;
};

} // namespace zhitu::map
