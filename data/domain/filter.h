// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Which of the cases and cameras one wants to see. Map, lists and reports use the same one.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "data/domain/camera.h"
#include "data/domain/case.h"

namespace zhitu::domain {

/// What is empty or false filters nothing. A row is kept where every part agrees with it.
struct Filter {
    std::string areaPrefix; ///< digits that its grid code starts with
    std::vector<CaseState> states;
    std::vector<int> categories;
    bool overdueOnly = false; ///< open and past the deadline
    bool supervisedOnly = false;
    std::optional<Instant> reportedFrom;
    std::optional<Instant> reportedBefore; ///< not included
    std::vector<CameraTier> tiers;
    std::vector<CameraStatus> statuses;

    friend bool operator==(const Filter&, const Filter&) = default;
};

/// All states but the final ones: what still needs somebody. In the order of their numbers.
[[nodiscard]] std::vector<CaseState> unendedStates();

/// What one sees before one asks for anything else: every case that is not ended, every camera.
[[nodiscard]] Filter workFilter();

/// What a filter says of a row of each kind, but for the area.
[[nodiscard]] bool keepsCase(const Filter& filter, const Case& record, Instant asOf);
[[nodiscard]] bool keepsCamera(const Filter& filter, CameraTier tier, CameraStatus status);
[[nodiscard]] bool keepsEveryCamera(const Filter& filter) noexcept;

} // namespace zhitu::domain
