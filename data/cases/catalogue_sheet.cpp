// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cases/catalogue_sheet.h"

#include "data/cache/reader.h"

namespace zhitu::cases {

CatalogueSheet readCatalogue(cache::CacheReader& reader, domain::Instant clock)
{
    const auto steady = reader.steady();
    cache::Connection& connection = reader.connection();
    CatalogueSheet sheet;
    sheet.demo = reader.isDemo();
    const domain::Instant now = sheet.demo ? reader.asOf() : clock;
    sheet.today = domain::dayNumber(now);
    sheet.categories = cache::firstCategoriesOf(connection);
    sheet.items = cache::firstItemsOf(connection);
    sheet.departments = cache::firstDepartmentsOf(connection);
    sheet.versions = cache::catalogueVersionsOf(connection);
    sheet.days = cache::workDaysOf(connection);
    sheet.hours = cache::workHoursOf(connection);
    cache::Mediation mediation = cache::allMediation(connection);
    sheet.bodies = std::move(mediation.bodies);
    sheet.mediators = std::move(mediation.mediators);
    sheet.duty =
        cache::dutyBetween(connection, domain::dayNumber(now - std::chrono::days{kDutyDaysBefore}),
                           domain::dayNumber(now + std::chrono::days{kDutyDaysAfter}));
    return sheet;
}

} // namespace zhitu::cases
