// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// One thing that a person looks at, finds, selects or links to.
#pragma once

#include <cstdint>
#include <string>

#include "data/domain/geometry.h"

namespace zhitu::domain {

/// Names a row of the cache, or a mere spot on the map.
struct Subject {
    enum class Kind : std::uint8_t {
        None,
        Grid,
        Camera,
        Case,
        Centre,
        KeySite,
        Division,
        Spot ///< an address, an organisation, a coordinate: a place and what to call it
    };
    Kind kind = Kind::None;
    std::int64_t id = 0; ///< of the row; 0 for grids, divisions and spots
    std::string code;    ///< of a grid (15 digits) or division (12); a spot's name
    LonLat spot{};       ///< of a spot

    [[nodiscard]] bool isNone() const noexcept { return kind == Kind::None; }

    friend bool operator==(const Subject&, const Subject&) = default;
};

} // namespace zhitu::domain
