// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Scenarios as files: JSON in UTF-8, from somebody whom nobody has to trust; docs/DRILLS.md
/// describes every member.
#pragma once

#include <QByteArray>
#include <filesystem>

#include "data/drill/members.h"
#include "data/drill/scenario.h"

namespace zhitu::drill {

inline constexpr qsizetype kMostScenarioBytes = 1 << 20;
inline constexpr qsizetype kMostSteps = 500;
inline constexpr qsizetype kMostReactions = 20; ///< of one step

/// \throws ScenarioError that names the step, the member, and what is expected there
[[nodiscard]] Scenario readScenario(const QByteArray& json);
/// The same of a file; the message names it as well.
[[nodiscard]] Scenario readScenarioFile(const std::filesystem::path& file);

/// The same scenario gives the same bytes, and readScenario() gives it back.
[[nodiscard]] QByteArray writeScenario(const Scenario& scenario);

/// Ids of those that come with the program, in their order.
[[nodiscard]] std::vector<std::string> shippedScenarios();
/// \pre the id is one of them
[[nodiscard]] Scenario shippedScenario(const std::string& id);

} // namespace zhitu::drill
