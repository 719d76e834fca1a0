// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Where the parts of a sheet stand.
#pragma once

#include <QRectF>
#include <vector>

#include "map/print/map_sheet.h"

namespace zhitu::map {

/// A row of the legend, or a heading.
struct PlacedRow {
    QRectF box;
    QString heading;                ///< empty: it is a row
    const LegendRow* row = nullptr; ///< null: it is a heading
};

/// In logical pixels. Parts that are not wanted have empty boxes.
struct SheetLayout {
    double scale = 1; ///< of all type around the map: larger sheets are read from farther away
    QRectF page;
    QRectF title;
    QRectF subtitle;
    QRectF map; ///< on whole device pixels
    double legendScale = 1;
    std::vector<PlacedRow> legend; ///< refers to the legend that was laid out
    QRectF footer;
};

/// The legend stands beside the map on wide sheets and below it on high ones; where it would take
/// too much of the sheet it is made smaller. Any thread that may measure type.
[[nodiscard]] SheetLayout layOut(const MapSheet& sheet, const Legend& legend);

/// How the type of a sheet looks, `pixels` high.
[[nodiscard]] QFont sheetFont(double pixels, QFont::Weight weight);

/// Logical pixels, before they are scaled.
inline constexpr double kSheetTitle = 24;
inline constexpr double kSheetText = 12;
inline constexpr double kSheetSmall = 11;
inline constexpr double kLegendSymbol = 26; ///< room for one

} // namespace zhitu::map
