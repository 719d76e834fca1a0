// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Words for scenarios, and the lanes that their steps stand in.
#pragma once

#include <QString>
#include <QStringList>
#include <set>
#include <string>
#include <vector>

#include "data/drill/score.h"
#include "widgets/drill/timeline_view.h"

namespace zhitu::widgets {

struct DrillRecord;

[[nodiscard]] QString textOf(drill::StepKind kind);
[[nodiscard]] QString textOf(drill::Deed deed);

/// Of a scenario's time line, from the top.
enum class DrillLane : std::uint8_t { Reports, Failures, Told, Notes, Expected };
[[nodiscard]] QStringList laneNames();
[[nodiscard]] DrillLane laneOf(drill::StepKind kind);

/// Ids of a scenario's items: steps are their place, reactions lie behind all steps.
inline constexpr int kReactionIds = 100'000;
inline constexpr int kReactionsOfStep = 100;

/// Steps and what is expected of them. \param done keys of steps that were done
/// \param leftOut of these, those that were left out
/// \param record of what was done so far; null: nothing is known
[[nodiscard]] std::vector<TimelineItem> itemsOf(const drill::Scenario& scenario,
                                                const std::set<std::string>& done,
                                                const std::set<std::string>& leftOut,
                                                const DrillRecord* record, bool movable);
[[nodiscard]] TimelineState stateOf(drill::Verdict verdict);

} // namespace zhitu::widgets
