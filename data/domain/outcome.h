// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How it went with a case that was due (应结案): the parts and the wholes of the indicators, so
/// that the rows behind a share can be listed.
#pragma once

#include <array>
#include <optional>
#include <span>

#include "data/domain/case.h"

namespace zhitu::domain {

/// Each of cases that are due: deadline reached, neither rejected nor suspended. The numbers are
/// stored; never reuse one.
enum class Outcome : std::uint8_t {
    Due = 1,
    InTime = 2,       ///< resolved by its deadline
    NotInTime = 3,    ///< resolved later, or not at all
    Resolved = 4,     ///< in time or not
    Unresolved = 5,   ///< not to this moment
    Dispatched = 6,   ///< once at least
    Returned = 7,     ///< given back by a department, once at least
    EverResolved = 8, ///< also where it was reopened since
    Reopened = 9,     ///< once at least
    Judged = 10,      ///< the last visit said how satisfied somebody is
    Satisfied = 11,   ///< that one said 4 or 5
    Unsatisfied = 12, ///< that one said 1 to 3
    Visited = 13,
    Settled = 14,  ///< as the person sees it, by the last visit
    Unsettled = 15 ///< the last visit said that it is not
};
inline constexpr int kOutcomes = 15;

/// What the history and the visits of a case say of it.
struct CaseCourse {
    bool dispatched = false;
    bool returned = false;
    bool resolved = false;
    bool reopened = false;
    std::optional<Visit> lastVisit;
};
[[nodiscard]] CaseCourse courseOf(std::span<const CaseEvent> events, std::span<const Visit> visits);

/// Its deadline has been reached, and counts.
[[nodiscard]] bool isDue(const Case& record, Instant asOf) noexcept;
/// \returns also false for a case that is not due
[[nodiscard]] bool cameOutAs(Outcome outcome, const Case& record, const CaseCourse& course,
                             Instant asOf);

} // namespace zhitu::domain
