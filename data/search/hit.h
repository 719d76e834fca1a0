// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What a search finds.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "data/domain/case.h"
#include "data/domain/subject.h"

namespace zhitu::search {

/// Groups of the results, most wanted first among equals. The numbers order the index; a change
/// needs a new kIndexVersion.
enum class HitKind : std::uint8_t {
    Coordinate = 0,
    Division = 1,
    Centre = 2,
    KeySite = 3,
    Organisation = 4,
    Grid = 5,
    Address = 6,
    Camera = 7,
    Case = 8
};

struct Hit {
    HitKind kind = HitKind::Coordinate;
    domain::Subject subject;
    std::string name;
    std::string number;    ///< case number, device id, grid or division code; may be empty
    std::string placeCode; ///< grid (15 digits) or division (12) that it lies in; may be empty
    domain::LonLat position{};
    std::optional<domain::CaseState> state; ///< of a case
};

} // namespace zhitu::search
