// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What a single expectation earned, and why: the rules of score.h.
#pragma once

#include "data/drill/score.h"

namespace zhitu::drill {

/// \pre the step is of the record's scenario and has so many reactions
[[nodiscard]] ReactionScore judge(const Record& record, const Step& step, std::size_t number);

} // namespace zhitu::drill
