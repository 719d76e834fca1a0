// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What was expected and what came of it, in the language of the interface at the moment when it is
/// read. Any thread.
#pragma once

#include "data/drill/score.h"

namespace zhitu::drill {

/// The reaction, with the names of the centre: "dispatch to the police within 10 minutes".
[[nodiscard]] QString expectedText(const ReactionScore& score, const Record& record);
/// Who did it when, and what was wrong with it. \param record that was scored
[[nodiscard]] QString reasonText(const ReactionScore& score, const Record& record);

} // namespace zhitu::drill
