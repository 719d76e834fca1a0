// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cases/catalogue_sheet.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "data/cache/reader.h"
#include "data/sync/sync_meta.h"

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
    if (const auto meta = sync::readSyncMeta(connection))
        sheet.scope = meta->scope;
    return sheet;
}

bool keepsDistrict(const CatalogueSheet& sheet)
{
    constexpr std::size_t district = 6;
    return std::ranges::any_of(sheet.scope,
                               [](const std::string& prefix) { return prefix.size() <= district; });
}

bool keeps(const CatalogueSheet& sheet, std::string_view divisionCode)
{
    return std::ranges::any_of(
        sheet.scope, [&](const std::string& prefix) { return divisionCode.starts_with(prefix); });
}

WeekCopy weekAsBefore(const CatalogueSheet& sheet, std::int64_t day)
{
    constexpr int week = 7;
    const auto mine = [&](const domain::Duty& duty) {
        return keeps(sheet, duty.divisionCode) && (duty.departmentId == 0 || keepsDistrict(sheet));
    };
    const std::int64_t first = domain::dayAfter(day, -week);
    const std::int64_t behind = domain::dayAfter(day, week);
    WeekCopy copy;
    std::map<std::tuple<std::string, std::int64_t, std::int64_t, domain::DutyShift>, std::string>
        there;
    for (const domain::Duty& duty : sheet.duty)
        if (duty.day >= day && duty.day < behind && mine(duty))
            there[{duty.divisionCode, duty.departmentId, duty.day, duty.shift}] = duty.post;
    for (domain::Duty duty : sheet.duty) {
        if (duty.day < first || duty.day >= day || !mine(duty))
            continue;
        duty.day = domain::dayAfter(duty.day, week);
        const auto known = there.find({duty.divisionCode, duty.departmentId, duty.day, duty.shift});
        copy.replaced += known != there.end() && known->second != duty.post ? 1 : 0;
        if (copy.changes.empty() || copy.changes.back().rows.size() == domain::kMostDutyRows)
            copy.changes.emplace_back();
        copy.changes.back().rows.push_back(std::move(duty));
    }
    return copy;
}

} // namespace zhitu::cases
