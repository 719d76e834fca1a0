// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Which of the cases and cameras one wants to see. Map, lists and reports use the same one.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "data/domain/camera.h"
#include "data/domain/case.h"
#include "data/domain/geometry.h"
#include "data/domain/outcome.h"

namespace zhitu::domain {

/// What is empty or false filters nothing. A row is kept where every part agrees with it.
struct Filter {
    std::string areaPrefix;      ///< digits that its grid code starts with
    std::vector<Ground> grounds; ///< it lies in each of them
    std::vector<CaseState> states;
    std::vector<int> categories;
    std::vector<std::int64_t> items;       ///< of service
    std::vector<DivisionLevel> levels;     ///< of the centre that holds it
    std::vector<std::int64_t> departments; ///< the lead; 0: none yet
    bool overdueOnly = false;              ///< open and past the deadline
    bool supervisedOnly = false;
    std::optional<Instant> reportedFrom;
    std::optional<Instant> reportedBefore; ///< not included
    /// When it was reported by the clock in China, in ascending order; 0: Monday from 0 to 1
    /// o'clock, 167: Sunday from 23 on.
    std::vector<int> hoursOfWeek;
    std::string text; ///< that its number or title holds; small and capital a–z are the same
    std::optional<Instant> deadlineFrom;
    std::optional<Instant> deadlineBefore; ///< not included
    std::optional<Instant> resolvedFrom;
    std::optional<Instant> resolvedBefore; ///< not included
    /// Reported by then, and by then neither resolved nor rejected, as far as it stands today: what
    /// was reopened since counts as not resolved.
    std::optional<Instant> openAt;
    std::optional<Outcome> outcome;
    std::vector<CameraTier> tiers;
    std::vector<CameraStatus> statuses;

    friend bool operator==(const Filter&, const Filter&) = default;
};

/// All states but the final ones: what still needs somebody. In the order of their numbers.
[[nodiscard]] std::vector<CaseState> unendedStates();

/// The states in which somebody still has to do something: isOpen(). In the order of their numbers.
[[nodiscard]] std::vector<CaseState> openStates();

/// What one sees before one asks for anything else: every case that is not ended, every camera.
[[nodiscard]] Filter workFilter();

/// Letters of a text that is looked for.
inline constexpr int kMostFilterLetters = 60;
/// Parts of the ground, and corners of an outline.
inline constexpr std::size_t kMostGrounds = 8;
inline constexpr std::size_t kMostCorners = 1'000;
inline constexpr int kHoursOfWeek = 7 * 24;

/// Of the clock in China, see Filter::hoursOfWeek.
[[nodiscard]] int hourOfWeek(Instant at) noexcept;

/// What a filter says of a row of each kind, but for the area and the grounds.
/// \param course only looked at where the filter asks for an outcome
[[nodiscard]] bool keepsCase(const Filter& filter, const Case& record, Instant asOf,
                             const CaseCourse& course = {});
[[nodiscard]] bool keepsCamera(const Filter& filter, CameraTier tier, CameraStatus status);
[[nodiscard]] bool keepsEveryCamera(const Filter& filter) noexcept;

} // namespace zhitu::domain
