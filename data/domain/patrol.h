// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The video patrol (视频巡查): a round of key sites that are looked at by camera each day.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "data/domain/case.h"
#include "data/domain/place.h"

namespace zhitu::domain {

/// A plan: which round is walked, in which division, on which days.
struct PatrolPlan {
    std::int64_t id = 0;
    std::string name;
    std::string divisionCode;
    std::string validFrom;  ///< YYYY-MM-DD
    std::string validUntil; ///< the last day; empty: without end
};

/// A site of a round.
struct PatrolStop {
    std::int64_t id = 0;
    std::int64_t planId = 0;
    std::string divisionCode; ///< the plan's
    int placeInRound = 0;     ///< from 1
    std::int64_t siteId = 0;
    std::string gridCode; ///< the site's
};

/// Something that is looked at on every site.
struct PatrolPoint {
    std::int64_t id = 0;
    int placeInList = 0;
    std::string name;
    std::string nameEn;
    bool valid = true; ///< false: not asked any more
};
/// Those that a centre begins with; its administrator changes them.
[[nodiscard]] const std::vector<PatrolPoint>& referencePatrolPoints();

/// What somebody saw of a point.
struct PatrolAnswer {
    std::int64_t pointId = 0;
    bool inOrder = true;

    friend bool operator==(const PatrolAnswer&, const PatrolAnswer&) = default;
};
/// "1+,2-": as the centre keeps them.
[[nodiscard]] std::string textOf(const std::vector<PatrolAnswer>& answers);
/// What is no answer is left out.
[[nodiscard]] std::vector<PatrolAnswer> answersFrom(const std::string& text);

/// A site on one day: due, and perhaps checked.
struct PatrolCheck {
    std::int64_t id = 0;
    std::int64_t planId = 0;
    std::string divisionCode; ///< the plan's
    std::int64_t siteId = 0;
    std::string gridCode; ///< the site's when it was due
    std::string dueOn;    ///< YYYY-MM-DD, China's
    std::optional<Instant> checkedAt;
    bool found = false; ///< something that had to be acted on
    std::string post;   ///< who checked it first; empty: nobody wrote it down
    std::string answers;
};

/// One thing that was found at a check; what was said of it is sealed, and not here.
struct PatrolFind {
    std::int64_t id = 0;
    std::int64_t checkId = 0;
    std::string gridCode;
    Instant foundAt{};
    std::string post;        ///< whose; empty: nobody wrote it down
    std::string uuid;        ///< of the command that told of it
    std::int64_t caseId = 0; ///< that it became, or was told to; 0: none
};

/// A user has looked at a site.
struct PatrolAct {
    std::int64_t planId = 0;
    std::int64_t siteId = 0;
    std::string dueOn; ///< YYYY-MM-DD
    std::vector<PatrolAnswer> answers;
    std::string finding; ///< empty: nothing; sealed wherever it is stored
};

/// What was found has become a case, or was told to one.
struct PatrolLink {
    std::string findingUuid;
    std::int64_t caseId = 0; ///< as the user's cache has it
    std::string caseUuid;    ///< what the centre goes by; empty: by the id
};

/// The longest text of a finding, in characters; the centre takes no more.
inline constexpr int kLongestFinding = 4000;

} // namespace zhitu::domain
