// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The demo's video patrol: a round of all key sites, and how it went on the last days.
#pragma once

#include <vector>

#include "data/demo/organisations.h"
#include "data/domain/patrol.h"

namespace zhitu::demo {

/// Days before the demo's day whose rounds are there; the day itself is half walked.
inline constexpr int kPatrolDays = 13;

struct Patrols {
    domain::PatrolPlan plan;
    std::vector<domain::PatrolStop> stops; ///< in the order of the round: town by town
    std::vector<domain::PatrolCheck> checks;
    std::vector<domain::PatrolFind> finds;
};

/// \param sites with the ids that they have in the cache
[[nodiscard]] Patrols makePatrols(const District& district,
                                  const std::vector<domain::KeySite>& sites, std::uint64_t seed);

} // namespace zhitu::demo
