// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Going down and up the ladder district › town › village › grid. An area is the code of a division
/// (12 digits) or grid (15); empty: everything that is open.
#pragma once

#include <string>
#include <vector>

#include "map/layers/map_data.h"

namespace zhitu::widgets {

/// The areas that `area` lies in, from everything down to itself. Where one district is open,
/// everything is that district and its code is left out.
[[nodiscard]] std::vector<std::string> ladderTo(const std::string& area, const map::MapData& data);

/// One rung down from `area` towards a grid: an ancestor of the grid, or the grid. Where the grid
/// lies outside the area, the rung as far down on the grid's own ladder. `area` itself where that
/// is a grid already.
[[nodiscard]] std::string areaBelow(const std::string& area, const std::string& gridCode,
                                    const map::MapData& data);

/// One rung up; empty above the topmost.
[[nodiscard]] std::string areaAbove(const std::string& area, const map::MapData& data);

/// The area of a division: empty for the only district, which is everything.
[[nodiscard]] std::string areaOfDivision(const std::string& code, const map::MapData& data);

/// Its short name; empty for a code that is not in the data.
[[nodiscard]] QString areaName(const std::string& area, const map::MapData& data);

/// "合阳城街道 › 营盘街社区" for the code of a grid, of a village or of a town; the district for
/// its own code. What is not in the data is left out.
[[nodiscard]] QString placeText(const std::string& code, const map::MapData& data);

/// The digits that all codes within share.
[[nodiscard]] std::string areaPrefix(const std::string& area);

} // namespace zhitu::widgets
