// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The whole catalogue with its versions, the calendar and the roster, for whoever keeps them.
#pragma once

#include <string>
#include <string_view>
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
    std::vector<std::string> scope; ///< digits of the areas that the account has

    friend bool operator==(const CatalogueSheet&, const CatalogueSheet&) = default;
};

/// The account has a whole district: as zhitu.keeps_district() at the centre.
[[nodiscard]] bool keepsDistrict(const CatalogueSheet& sheet);
/// The place is in the account's areas.
[[nodiscard]] bool keeps(const CatalogueSheet& sheet, std::string_view divisionCode);

/// The seven days from `day` on as the seven before, as far as the account keeps them.
struct WeekCopy {
    std::vector<domain::DutyChange> changes; ///< as many as it takes
    int replaced = 0;                        ///< posts of those days that are others afterwards
};
[[nodiscard]] WeekCopy weekAsBefore(const CatalogueSheet& sheet, std::int64_t day);

/// \throws UserError
[[nodiscard]] CatalogueSheet readCatalogue(cache::CacheReader& reader, domain::Instant clock);

} // namespace zhitu::cases
