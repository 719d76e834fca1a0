// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What is inside a region.
#pragma once

#include <vector>

#include "data/space/coverage.h"
#include "data/space/region.h"
#include "map/space/found.h"

namespace zhitu::map {

struct Survey {
    /// Of so many of a kind, those nearest the middle, there is a list.
    static constexpr std::size_t kMostListed = 500;

    /// All of one kind.
    struct OfKind {
        std::size_t count = 0;
        std::vector<Found> nearest; ///< to the region's middle, nearest first
    };
    std::array<OfKind, kThingKinds.size()> kinds; ///< grid workers: their grids
    std::size_t camerasWorking = 0;
    std::size_t casesOverdue = 0;
    std::vector<std::uint32_t> grids; ///< that the region overlaps; places in MapData::grids

    [[nodiscard]] const OfKind& of(ThingKind kind) const
    {
        return kinds[static_cast<std::size_t>(kind)];
    }
};

/// Of the cameras and cases that the map shows. Any thread; seconds where millions are inside.
/// \returns nothing where `goOn` said false
[[nodiscard]] std::optional<Survey> surveyOf(const space::Region& region, const Shown& shown,
                                             const space::GoOn& goOn);

} // namespace zhitu::map
