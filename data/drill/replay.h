// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What each did, moment by moment, for the map and the time line.
#pragma once

#include "data/drill/record.h"

namespace zhitu::drill {

struct Moment {
    ScenarioTime at{};
    bool ofDrill = false; ///< the director did it; false: a trainee
    QString who;          ///< his post; of the drill empty
    std::string user;     ///< of the drill empty
    QString what;         ///< in words
    std::int64_t caseId = 0;
    std::optional<domain::LonLat> position; ///< CGCS2000
};

/// By time; what is of the same moment in the order in which the centre took it.
[[nodiscard]] std::vector<Moment> replayOf(const Record& record);

} // namespace zhitu::drill
