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

} // namespace

std::vector<CaseState> unendedStates()
{
    std::vector<CaseState> states;
    for (auto n = static_cast<int>(CaseState::Reported);
         n <= static_cast<int>(CaseState::Suspended); ++n)
        if (const auto state = static_cast<CaseState>(n); !isEnded(state))
            states.push_back(state);
    return states;
}

Filter workFilter()
{
    Filter filter;
    filter.states = unendedStates();
    return filter;
}

bool keepsCase(const Filter& filter, const Case& record, Instant asOf)
{
    return wants(filter.states, record.state) && wants(filter.categories, record.categoryId)
           && (!filter.overdueOnly || (clockRuns(record.state) && record.deadlineAt < asOf))
           && (!filter.supervisedOnly || record.supervised)
           && (!filter.reportedFrom || record.reportedAt >= *filter.reportedFrom)
           && (!filter.reportedBefore || record.reportedAt < *filter.reportedBefore);
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
