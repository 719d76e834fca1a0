// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cases/ranking.h"

#include <algorithm>

namespace zhitu::cases {
namespace {

using domain::Outcome;

/// Of two shares, by their numbers: a quotient could call equal ones unequal.
std::strong_ordering compare(const Share& a, const Share& b)
{
    return a.part * b.whole <=> b.part * a.whole;
}

template <typename Key>
std::vector<Ranked<Key>> ranked(const std::map<Key, Indicators>& of, Indicator indicator)
{
    std::vector<Ranked<Key>> list;
    for (const auto& [key, indicators] : of)
        list.push_back({key, indicators, 0});
    const auto share = [&](const Ranked<Key>& r) { return shareOf(r.indicators, indicator); };
    const auto isRanked = [&](const Ranked<Key>& r) { return share(r).whole >= kLeastRanked; };
    const auto few = std::ranges::stable_partition(list, isRanked).begin();
    std::stable_sort(list.begin(), few, [&](const Ranked<Key>& a, const Ranked<Key>& b) {
        const auto order = compare(share(a), share(b));
        return isGood(indicator) ? order < 0 : order > 0;
    });
    std::stable_sort(few, list.end(), [&](const Ranked<Key>& a, const Ranked<Key>& b) {
        return share(a).whole > share(b).whole;
    });
    for (auto at = list.begin(); at != few; ++at) {
        const bool same = at != list.begin() && compare(share(*at), share(*(at - 1))) == 0;
        at->rank = same ? (at - 1)->rank : static_cast<int>(at - list.begin()) + 1;
    }
    return list;
}

} // namespace

const Share& shareOf(const Indicators& indicators, Indicator indicator) noexcept
{
    switch (indicator) {
    case Indicator::InTime:
        return indicators.inTime;
    case Indicator::Resolved:
        return indicators.resolved;
    case Indicator::Returned:
        return indicators.returned;
    case Indicator::Reopened:
        return indicators.reopened;
    case Indicator::Satisfied:
        return indicators.satisfied;
    case Indicator::Settled:
        break;
    }
    return indicators.settled;
}

bool isGood(Indicator indicator) noexcept
{
    return indicator != Indicator::Returned && indicator != Indicator::Reopened;
}

OutcomesOf outcomesOf(Indicator indicator) noexcept
{
    switch (indicator) {
    case Indicator::InTime:
        return {Outcome::InTime, Outcome::Due, Outcome::NotInTime};
    case Indicator::Resolved:
        return {Outcome::Resolved, Outcome::Due, Outcome::Unresolved};
    case Indicator::Returned:
        return {Outcome::Returned, Outcome::Dispatched, {}};
    case Indicator::Reopened:
        return {Outcome::Reopened, Outcome::EverResolved, {}};
    case Indicator::Satisfied:
        return {Outcome::Satisfied, Outcome::Judged, Outcome::Unsatisfied};
    case Indicator::Settled:
        break;
    }
    return {Outcome::Settled, Outcome::Visited, Outcome::Unsettled};
}

std::vector<Ranked<std::string>> worstFirst(const std::map<std::string, Indicators>& of,
                                            Indicator indicator)
{
    return ranked(of, indicator);
}

std::vector<Ranked<std::int64_t>> worstFirst(const std::map<std::int64_t, Indicators>& of,
                                             Indicator indicator)
{
    return ranked(of, indicator);
}

} // namespace zhitu::cases
