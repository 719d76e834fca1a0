// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The layers of the governance map, in their first order from bottom to top.
#pragma once

#include <array>
#include <cstdint>

namespace zhitu::map {

enum class LayerId : std::uint8_t {
    Grids,
    Rivers,
    Boundaries,
    Cameras,
    KeySites,
    Centres,
    Cases,
    Labels,
    Heat ///< last, as files know layers by their numbers
};

inline constexpr std::array kLayers{LayerId::Grids,   LayerId::Rivers,  LayerId::Boundaries,
                                    LayerId::Heat,    LayerId::Cameras, LayerId::KeySites,
                                    LayerId::Centres, LayerId::Cases,   LayerId::Labels};

} // namespace zhitu::map
