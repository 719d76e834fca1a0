// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/domain/filter.h"

#include <algorithm>

#include "data/domain/case_machine.h"

namespace zhitu::domain {
namespace {

/// An empty list asks for nothing.
template <typename Value>
bool wants(const std::vector<Value>& list, Value value)
{
    return list.empty() || std::ranges::find(list, value) != list.end();
}

bool isWithin(Instant at, const std::optional<Instant>& from, const std::optional<Instant>& before)
{
    return (!from || at >= *from) && (!before || at < *before);
}

bool wasOpenAt(const Case& record, Instant at)
{
    if (record.reportedAt > at)
        return false;
    if (record.state == CaseState::Rejected)
        return record.turnedAt > at;
    return isOpen(record.state) || (record.resolvedAt && *record.resolvedAt > at);
}

char lowered(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool holdsText(const std::string& text, const std::string& wanted)
{
    return std::ranges::search(text, wanted, {}, lowered, lowered).begin() != text.end()
           || wanted.empty();
}

template <typename Keep>
std::vector<CaseState> statesThat(Keep keep)
{
    std::vector<CaseState> states;
    for (auto n = static_cast<int>(CaseState::Reported);
         n <= static_cast<int>(CaseState::Suspended); ++n)
        if (const auto state = static_cast<CaseState>(n); keep(state))
            states.push_back(state);
    return states;
}

} // namespace

std::vector<CaseState> unendedStates()
{
    return statesThat([](CaseState state) { return !isEnded(state); });
}

std::vector<CaseState> openStates()
{
    return statesThat(isOpen);
}

Filter workFilter()
{
    Filter filter;
    filter.states = unendedStates();
    return filter;
}

int hourOfWeek(Instant at) noexcept
{
    constexpr std::int64_t hour = 3600;
    constexpr std::int64_t thursday = 3 * 24; // 1970-01-01
    constexpr std::int64_t offset = 8;
    const std::int64_t hours = at.time_since_epoch().count() / hour + offset + thursday;
    return static_cast<int>(hours % kHoursOfWeek);
}

bool keepsCase(const Filter& filter, const Case& record, Instant asOf, const CaseCourse& course)
{
    const bool byResolution = filter.resolvedFrom || filter.resolvedBefore;
    return wants(filter.states, record.state) && wants(filter.categories, record.categoryId)
           && wants(filter.items, record.itemId)
           && wants(filter.hoursOfWeek, hourOfWeek(record.reportedAt))
           && (holdsText(record.number, filter.text) || holdsText(record.title, filter.text))
           && wants(filter.levels, record.level) && wants(filter.departments, record.departmentId)
           && (!filter.overdueOnly || (clockRuns(record.state) && record.deadlineAt < asOf))
           && (!filter.supervisedOnly || record.supervised)
           && isWithin(record.reportedAt, filter.reportedFrom, filter.reportedBefore)
           && isWithin(record.deadlineAt, filter.deadlineFrom, filter.deadlineBefore)
           && (!byResolution
               || (record.resolvedAt
                   && isWithin(*record.resolvedAt, filter.resolvedFrom, filter.resolvedBefore)))
           && (!filter.openAt || wasOpenAt(record, *filter.openAt))
           && (!filter.outcome || cameOutAs(*filter.outcome, record, course, asOf));
}

bool keepsCamera(const Filter& filter, CameraTier tier, CameraStatus status)
{
    return wants(filter.tiers, tier) && wants(filter.statuses, status);
}

bool keepsEveryCamera(const Filter& filter) noexcept
{
    return filter.tiers.empty() && filter.statuses.empty();
}

} // namespace zhitu::domain
