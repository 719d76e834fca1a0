// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What stands at the foot of every page: where the data comes from, and whether any of it is real.
#pragma once

#include "data/report/document.h"

namespace zhitu::report {

[[nodiscard]] QString sourceLine(const Document& document);

} // namespace zhitu::report
