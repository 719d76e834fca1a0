// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The round of a day: which sites are due, how far one has come, and what was missed before.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "data/domain/patrol.h"

namespace zhitu::cache {
class CacheReader;
}

namespace zhitu::sync {
class Sealer;
}

namespace zhitu::patrol {

/// How a site stands on its day.
enum class StopState : std::uint8_t {
    Open,  ///< due, and its day is not over
    Done,  ///< checked, nothing found
    Found, ///< checked, or looked at once more, and something found
    Missed ///< its day is over, and nobody has checked it
};

/// Something found, and the case that came of it as far as the cache has that.
struct Find {
    domain::PatrolFind row;
    std::string text;        ///< what was said; empty where it cannot be opened, or is not here
    bool caseIsHere = false; ///< the rest is known
    std::string caseNumber;
    std::string caseTitle;
    domain::CaseState caseState = domain::CaseState::Reported;
};

struct Stop {
    std::int64_t siteId = 0;
    std::string name; ///< empty: the site is not here any more
    domain::KeySiteKind kind = domain::KeySiteKind::School;
    std::optional<domain::LonLat> position;
    std::string gridCode;
    int placeInRound = 0; ///< from 1; 0: it was due, and has left the round since
    StopState state = StopState::Open;
    std::optional<domain::Instant> checkedAt;
    std::string post; ///< who checked it first
    std::vector<domain::PatrolAnswer> answers;
    std::vector<Find> finds; ///< in the order of time
    int missedBefore = 0;    ///< days of Round::past on which it was missed
};

/// A day of a round.
struct DayShare {
    std::string day; ///< YYYY-MM-DD
    int due = 0;
    int done = 0; ///< checked, whatever was found
    int found = 0;
};

/// So many days before the present one are told of.
inline constexpr int kPastDays = 7;

struct Round {
    std::vector<domain::PatrolPlan> plans;   ///< valid on the day, the widest division first
    domain::PatrolPlan plan;                 ///< id 0: there is none on that day
    std::string day;                         ///< YYYY-MM-DD
    bool today = false;                      ///< it is the present one
    std::vector<domain::PatrolPoint> points; ///< those that are asked, and those answered once
    std::vector<Stop> stops;                 ///< in the order of the round
    /// Days before the present one that the plan was valid on, the oldest first.
    std::vector<DayShare> past;
    DayShare share; ///< of the day itself

    /// Place in `stops` of the first open one from `from` on, round; nothing: all is done.
    [[nodiscard]] std::optional<std::size_t> nextOpen(std::size_t from) const;
};

struct RoundQuestion {
    std::int64_t planId = 0; ///< 0, or one that is not valid: the first
    std::string area;        ///< digits that the sites' grids begin with; empty: all
    std::string day;         ///< YYYY-MM-DD; empty: today
};

/// China's day at that moment, YYYY-MM-DD.
[[nodiscard]] std::string dayOf(domain::Instant at);

/// On a day that has been begun what was written down then is due, whatever the plan says by now;
/// on one that nobody has begun the stops of the plan are. On the present day both are: what comes
/// to the round is due at once. Today is the day of the data in the demo, else that of `clock`.
/// From one state of the cache where the caller holds one, see CacheReader::steady().
/// \param sealer opens what was said; may be null
/// \throws UserError
[[nodiscard]] Round readRound(cache::CacheReader& reader, const RoundQuestion& question,
                              domain::Instant clock, const sync::Sealer* sealer = nullptr);

} // namespace zhitu::patrol
