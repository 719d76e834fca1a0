// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/domain/catalogue.h"

#include <chrono>

namespace zhitu::domain {
namespace {

constexpr std::chrono::hours kChina{8}; // UTC+8, no daylight saving
constexpr std::chrono::hours kDayBegins{8};
constexpr std::chrono::hours kNightBegins{20};

template <typename Named>
void rename(Named& named, const CatalogueVersion& version)
{
    named.name = version.name;
    named.nameEn = version.nameEn;
    named.inUse = version.inUse;
}

template <typename Named>
Named namedOn(Named named, CatalogueKind kind, std::span<const CatalogueVersion> versions,
              std::int64_t day)
{
    if (const CatalogueVersion* version = versionOn(versions, kind, named.id, day))
        rename(named, *version);
    return named;
}

} // namespace

std::int64_t dayNumber(Instant at) noexcept
{
    const std::chrono::year_month_day day(std::chrono::floor<std::chrono::days>(at + kChina));
    return static_cast<int>(day.year()) * std::int64_t{10'000}
           + static_cast<unsigned>(day.month()) * 100 + static_cast<unsigned>(day.day());
}

const CatalogueVersion* versionOn(std::span<const CatalogueVersion> versions, CatalogueKind kind,
                                  std::int64_t subject, std::int64_t day) noexcept
{
    const CatalogueVersion* newest = nullptr;
    for (const CatalogueVersion& version : versions)
        if (version.kind == kind && version.subject == subject && version.since <= day
            && (newest == nullptr || newest->since < version.since))
            newest = &version;
    return newest;
}

ServiceItem itemOn(const ServiceItem& item, std::span<const CatalogueVersion> versions,
                   std::int64_t day)
{
    ServiceItem known = item;
    if (const auto* version = versionOn(versions, CatalogueKind::Item, item.id, day)) {
        rename(known, *version);
        known.departmentId = version->departmentId;
        known.grade = version->grade;
        known.deadline = version->deadline;
        known.unit = version->unit;
    }
    return known;
}

ServiceCategory categoryOn(const ServiceCategory& category,
                           std::span<const CatalogueVersion> versions, std::int64_t day)
{
    return namedOn(category, CatalogueKind::Category, versions, day);
}

Department departmentOn(const Department& department, std::span<const CatalogueVersion> versions,
                        std::int64_t day)
{
    return namedOn(department, CatalogueKind::Department, versions, day);
}

DutyTime dutyTimeOf(Instant at) noexcept
{
    const auto time = (at + kChina) - std::chrono::floor<std::chrono::days>(at + kChina);
    if (time < kDayBegins)
        return {dayNumber(at - std::chrono::days{1}), DutyShift::Night};
    return {dayNumber(at), time < kNightBegins ? DutyShift::Day : DutyShift::Night};
}

} // namespace zhitu::domain
