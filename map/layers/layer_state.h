// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How one has set the layers: order, visibility, opacity, what the grids are coloured by.
#pragma once

#include <array>
#include <vector>

#include "map/layers/layer_id.h"
#include "map/style/classes.h"

namespace zhitu::map {

/// What the grids are coloured by.
enum class GridMeasure : std::uint8_t {
    None,
    OpenCases,
    OverdueCases,
    ResolvedShare,
    CamerasPerKm2,
    CasesShown, ///< what the filter and the window of time let through
    HotSpots    ///< where many of these, or few, lie together: Gi*
};

/// Follows what the filter and the window of time let through.
[[nodiscard]] constexpr bool isOfCasesShown(GridMeasure measure) noexcept
{
    return measure == GridMeasure::CasesShown || measure == GridMeasure::HotSpots;
}

struct GridStyle {
    GridMeasure measure = GridMeasure::OpenCases;
    Classification classes = Classification::Quantile;
    bool patterns = false; ///< classes are told apart by strokes as well as by colours

    friend bool operator==(const GridStyle&, const GridStyle&) = default;
};

/// What the heat map is of.
enum class HeatSubject : std::uint8_t { Cases, Cameras };

struct HeatStyle {
    static constexpr int kLeastRadius = 10;
    static constexpr int kMostRadius = 120;

    HeatSubject subject = HeatSubject::Cases;
    int radius = 40; ///< logical pixels from a point to where it counts no more

    friend bool operator==(const HeatStyle&, const HeatStyle&) = default;
};

struct LayerState {
    std::vector<LayerId> order{kLayers.begin(), kLayers.end()}; ///< all of them, bottom first
    std::array<bool, kLayers.size()> visible = [] {
        std::array<bool, kLayers.size()> all{};
        all.fill(true);
        all[static_cast<std::size_t>(LayerId::Heat)] = false;
        return all;
    }();
    std::array<double, kLayers.size()> opacity = [] {
        std::array<double, kLayers.size()> all{};
        all.fill(1);
        return all;
    }(); ///< 0 to 1
    GridStyle grids;
    HeatStyle heat;

    friend bool operator==(const LayerState&, const LayerState&) = default;
};

} // namespace zhitu::map
