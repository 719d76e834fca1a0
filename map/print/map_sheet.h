// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A sheet with the map on it: for paper, pictures and geographic information systems.
#pragma once

#include <QSize>
#include <QSizeF>
#include <QStringList>
#include <functional>
#include <memory>
#include <optional>

#include "map/basemap/base_map_painter.h"
#include "map/heat/heat_picture.h"
#include "map/layers/grid_colours.h"
#include "map/layers/layer_state.h"
#include "map/layers/map_data.h"
#include "map/layers/time_window.h"
#include "map/print/legend.h"
#include "map/sketch/findings.h"
#include "map/sketch/sketch.h"

namespace zhitu::map {

/// A logical pixel of a sheet is 1/96 inch (as in CSS): what is 12 pixels high on a screen is 12 of
/// them on the sheet, at any density.
inline constexpr double kLogicalDpi = 96;
/// Side of the largest picture, in pixels.
inline constexpr int kMostPixels = 16'384;
/// Pixels an inch.
inline constexpr int kLeastDpi = 36;
inline constexpr int kMostDpi = 1200;

/// What stands around the map and on it. The mark of synthetic data is no choice.
struct SheetParts {
    bool title = true;
    bool legend = true;
    bool scaleBar = true;
    bool north = true;
    bool footer = true;

    friend bool operator==(const SheetParts&, const SheetParts&) = default;
};

/// In the reader's language.
struct SheetTexts {
    QString title;
    QString subtitle;   ///< what is shown of it all; may be empty
    QString north;      ///< the letter on the arrow
    QString mark;       ///< "synthetic data"; empty: it is none
    QStringList footer; ///< made when, data as of when, from where
};

/// Where one looks: a part of the world that is all on the sheet, or a scale.
struct SheetView {
    World centre;
    double zoom = 10;
    QSizeF seen;                      ///< logical pixels of the screen that were seen at that zoom
    std::optional<double> scaleOneTo; ///< 10000: a centimetre is 100 m at the sheet's middle
};

/// A value: can be handed to another thread.
struct MapSheet {
    std::shared_ptr<const MapData> data;
    std::shared_ptr<const PointSet> points;
    std::shared_ptr<const MapFigures> figures;
    LayerState layers;
    std::optional<BaseMapSource> baseMap; ///< below the layers, instead of the drawn ground
    std::optional<TimeWindow> window;
    std::shared_ptr<const FindingShapes> findings; ///< over the layers; null: none
    Sketch sketch;                                 ///< over them
    Theme theme;
    double typeScale = 1; ///< of symbols and names

    QSizeF page;         ///< logical pixels
    double dpi = 96;     ///< of pictures made of pixels
    bool isPaper = true; ///< has a size that one measures on: says its scale
    SheetView view;
    SheetParts parts;
    SheetTexts texts;
    /// Called in the thread that makes the sheet. \param classes of the grids' colours \param heat
    /// of the heat map's
    std::function<Legend(const std::vector<LegendEntry>& classes,
                         const std::vector<HeatStep>& heat)>
        legend;

    [[nodiscard]] double ratio() const noexcept { return dpi / kLogicalDpi; }
    /// Of a picture made of pixels.
    [[nodiscard]] QSize pixels() const noexcept
    {
        return {static_cast<int>(std::lround(page.width() * ratio())),
                static_cast<int>(std::lround(page.height() * ratio()))};
    }
};

/// Of a view whose pixel is 1/96 inch: 10000 for 1:10,000, at its middle.
[[nodiscard]] inline double scaleOneTo(const Camera& camera) noexcept
{
    constexpr double metresPerInch = 0.0254;
    return camera.metresPerPixel() * kLogicalDpi / metresPerInch;
}

/// The view on a frame of that size.
[[nodiscard]] Camera cameraFor(const SheetView& view, QSizeF frame) noexcept;

} // namespace zhitu::map
