// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The indicators in words.
#pragma once

#include <QString>

#include "data/cases/ranking.h"

namespace zhitu::words {

[[nodiscard]] QString textOf(cases::Indicator indicator);
/// What is divided by what.
[[nodiscard]] QString formulaOf(cases::Indicator indicator);
/// What is left of a good share, in a word: "Late".
/// \pre the share is a good one
[[nodiscard]] QString restText(cases::Indicator indicator);

/// "92.3 %"; "–" where there is nothing to divide by. What is not whole is not shown as whole.
[[nodiscard]] QString percentText(const cases::Share& share);

} // namespace zhitu::words
