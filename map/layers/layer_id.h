// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The layers of the governance map, in their first order from bottom to top.
#pragma once

#include <array>
#include <cstdint>
#include <string>

namespace zhitu::map {

enum class LayerId : std::uint8_t {
    Grids,
    Rivers,
    Boundaries,
    Cameras,
    KeySites,
    Centres,
    Cases,
    Labels
};

inline constexpr std::array kLayers{LayerId::Grids,   LayerId::Rivers,   LayerId::Boundaries,
                                    LayerId::Cameras, LayerId::KeySites, LayerId::Centres,
                                    LayerId::Cases,   LayerId::Labels};

/// One thing on the map that can be selected.
struct Selection {
    enum class Kind : std::uint8_t { None, Grid, Camera, Case, Centre, KeySite };
    Kind kind = Kind::None;
    std::int64_t id = 0;  ///< of the row, but for a grid
    std::string gridCode; ///< of a grid

    friend bool operator==(const Selection&, const Selection&) = default;
};

} // namespace zhitu::map
