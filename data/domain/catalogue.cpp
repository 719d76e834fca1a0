// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/domain/catalogue.h"

#include <chrono>

#include "data/domain/codes.h"

namespace zhitu::domain {
namespace {

constexpr std::chrono::hours kChina{8}; // UTC+8, no daylight saving
constexpr std::chrono::hours kDayBegins{8};
constexpr std::chrono::hours kNightBegins{20};

std::int64_t numberOf(std::chrono::sys_days date)
{
    const std::chrono::year_month_day day(date);
    return static_cast<int>(day.year()) * std::int64_t{10'000}
           + static_cast<unsigned>(day.month()) * 100 + static_cast<unsigned>(day.day());
}

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
    return numberOf(std::chrono::floor<std::chrono::days>(at + kChina));
}

std::int64_t dayAfter(std::int64_t day, int days) noexcept
{
    const std::chrono::year_month_day date{
        std::chrono::year(static_cast<int>(day / 10'000)),
        std::chrono::month(static_cast<unsigned>(day / 100 % 100)),
        std::chrono::day(static_cast<unsigned>(day % 100))};
    return numberOf(std::chrono::sys_days(date) + std::chrono::days{days});
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

MachineProfile profileOn(std::span<const CatalogueVersion> versions, std::int64_t day) noexcept
{
    const auto uses = [&](CaseState stage) {
        const auto* version =
            versionOn(versions, CatalogueKind::Stage, static_cast<std::int64_t>(stage), day);
        return version == nullptr || version->inUse;
    };
    return {uses(CaseState::Reviewed), uses(CaseState::Visited)};
}

const Duty* dutyFor(std::span<const Duty> duty, std::int64_t departmentId,
                    std::string_view gridCode) noexcept
{
    const Duty* nearest = nullptr;
    std::size_t shared = 0;
    for (const Duty& row : duty) {
        const auto division = DivisionCode::parse(row.divisionCode);
        if (row.departmentId != departmentId || !division
            || !gridCode.starts_with(division->prefix()) || division->prefix().size() <= shared)
            continue;
        nearest = &row;
        shared = division->prefix().size();
    }
    return nearest;
}

DutyTime dutyTimeOf(Instant at) noexcept
{
    const auto time = (at + kChina) - std::chrono::floor<std::chrono::days>(at + kChina);
    if (time < kDayBegins)
        return {dayNumber(at - std::chrono::days{1}), DutyShift::Night};
    return {dayNumber(at), time < kNightBegins ? DutyShift::Day : DutyShift::Night};
}

} // namespace zhitu::domain
