// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What each did, moment by moment, for the map and the time line.
#pragma once

#include "data/drill/record.h"

namespace zhitu::drill {

enum class MomentKind : std::uint8_t {
    Report = 1, ///< somebody reported, or told more
    Failure,    ///< cameras failed
    Recovery,   ///< they work again
    Telling,    ///< a message, the weather, an order
    Note,       ///< what no trainee sees: a note, a step that was left out, the end
    Acted       ///< a trainee did something
};

struct Moment {
    ScenarioTime at{};
    bool ofDrill = false; ///< the director did it; false: a trainee
    QString who;          ///< his post; of the drill empty
    std::string user;     ///< of the drill empty
    MomentKind kind = MomentKind::Acted;
    std::size_t number = 0; ///< its place in Record::steps, or in Record::acts
    std::int64_t caseId = 0;
    std::optional<domain::LonLat> position; ///< CGCS2000
};

/// By time; what is of the same moment in the order in which the centre took it.
[[nodiscard]] std::vector<Moment> replayOf(const Record& record);

/// What happened, in the language of the interface. \param record that it was made of
[[nodiscard]] QString describe(const Moment& moment, const Record& record);

} // namespace zhitu::drill
