// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The reference service catalogue: 7 categories, 35 items, and the 44 departments that handle
/// them.
#pragma once

#include <span>

#include "data/domain/organisation.h"
#include "data/domain/service.h"

namespace zhitu::domain {

/// Ids count from 1 in the order given. The lists are ours, modelled on what county-level centres
/// publish; a real centre brings its own.
[[nodiscard]] std::span<const ServiceCategory> referenceCategories();
[[nodiscard]] std::span<const ServiceItem> referenceItems();
[[nodiscard]] std::span<const Department> referenceDepartments();

} // namespace zhitu::domain
