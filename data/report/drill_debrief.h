// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The debriefing (复盘报告) of a drill as a document: writeReport() makes pages of it.
#pragma once

#include "data/drill/score.h"
#include "data/report/document.h"

namespace zhitu::report {

/// Everything in it is of the record: the same one gives the same document.
[[nodiscard]] Document debriefOf(const drill::Record& record, const drill::Score& score);

} // namespace zhitu::report
