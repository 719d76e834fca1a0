// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What a map shows, as a sheet.
#pragma once

#include "map/print/map_sheet.h"
#include "map/view/map_view.h"

namespace zhitu::widgets {

/// With the texts of the present language; page, density and parts are left as they come. GUI
/// thread. \pre the map has data
[[nodiscard]] map::MapSheet sheetOf(const map::MapView& view, const QString& title);

/// Light or dark, with the legend and the base map to match.
void setTheme(map::MapSheet& sheet, const map::Theme& theme);

} // namespace zhitu::widgets
