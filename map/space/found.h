// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What questions about space are asked of and answered with.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>

#include "data/domain/subject.h"
#include "map/layers/map_data.h"
#include "map/layers/time_window.h"

namespace zhitu::map {

/// What can be counted and found. Grid workers have no place of their own: their grid's area
/// stands for them.
enum class ThingKind : std::uint8_t { Camera, Case, Centre, GridWorker, KeySite };
inline constexpr std::array kThingKinds{ThingKind::Camera, ThingKind::Case, ThingKind::Centre,
                                        ThingKind::GridWorker, ThingKind::KeySite};

/// One of them.
struct Found {
    domain::Subject subject; ///< of a grid worker: his grid
    domain::LonLat place;    ///< of a grid: the middle of its box
    double metres = 0;       ///< from where the question was asked; to a grid: to its nearest point
};

/// What a map shows at a moment. Immutable; any thread.
struct Shown {
    std::shared_ptr<const MapData> data;
    std::shared_ptr<const PointSet> points;
    std::optional<TimeWindow> window; ///< of the cases
};

} // namespace zhitu::map
