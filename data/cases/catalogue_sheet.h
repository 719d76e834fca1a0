// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The whole catalogue with its versions, the calendar and the roster, for whoever keeps them.
#pragma once

#include <vector>

#include "data/domain/catalogue.h"

namespace zhitu::cache {
class CacheReader;
}

namespace zhitu::cases {

/// So many days of the roster are read, around today.
inline constexpr int kDutyDaysBefore = 14;
inline constexpr int kDutyDaysAfter = 42;

struct CatalogueSheet {
    std::int64_t today = 0; ///< yyyymmdd: of the demo its own, else by the clock
    bool demo = false;
    // As their own rows say it: see CatalogueVersion.
    std::vector<domain::ServiceCategory> categories;
    std::vector<domain::ServiceItem> items;
    std::vector<domain::Department> departments;
    std::vector<domain::CatalogueVersion> versions; ///< by kind, subject and day
    std::vector<domain::WorkDay> days;
    std::vector<domain::WorkHours> hours;
    std::vector<domain::MediationBody> bodies;
    std::vector<domain::Mediator> mediators;
    std::vector<domain::Duty> duty;
};

/// \throws UserError
[[nodiscard]] CatalogueSheet readCatalogue(cache::CacheReader& reader, domain::Instant clock);

} // namespace zhitu::cases
