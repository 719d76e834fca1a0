// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Who is on duty in the demo district, some days before its time and some after.
#pragma once

#include <vector>

#include "data/demo/district.h"
#include "data/domain/catalogue.h"

namespace zhitu::demo {

/// The departments and the centres of the district and its towns; ids count from 1. Posts without a
/// telephone: none is made up.
[[nodiscard]] std::vector<domain::Duty> makeRoster(const District& district, domain::Instant now);

} // namespace zhitu::demo
