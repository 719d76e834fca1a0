// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/anonymise/course_times.h"

#include <algorithm>
#include <stdexcept>

namespace zhitu::anonymise {
namespace {

std::int64_t stretched(std::int64_t span, Chance& chance)
{
    const double factor = chance.uniform(1 - CourseTimes::kStretch, 1 + CourseTimes::kStretch);
    return std::max<std::int64_t>(1, static_cast<std::int64_t>(static_cast<double>(span) * factor));
}

} // namespace

CourseTimes::CourseTimes(std::vector<std::int64_t> instants, std::int64_t start,
                         std::int64_t newStart, Present present, Chance chance)
    : was_(std::move(instants))
{
    std::ranges::sort(was_);
    was_.erase(std::ranges::unique(was_).begin(), was_.end());
    is_.resize(was_.size());
    const auto size = static_cast<std::ptrdiff_t>(was_.size());
    const auto at = std::ranges::lower_bound(was_, start) - was_.begin();
    const auto to_come = std::ranges::upper_bound(was_, present.was) - was_.begin();
    const auto i = [](std::ptrdiff_t n) { return static_cast<std::size_t>(n); };

    // What has happened, up to the present.
    if (at < to_come)
        newStart = std::min(newStart, present.is - (to_come - at));
    is_[i(at)] = newStart;
    for (auto n = at + 1; n < to_come; ++n)
        is_[i(n)] = is_[i(n - 1)] + stretched(was_[i(n)] - was_[i(n - 1)], chance);
    if (at < to_come && is_[i(to_come - 1)] > present.is) {
        const double share = static_cast<double>(present.is - newStart)
                             / static_cast<double>(is_[i(to_come - 1)] - newStart)
                             * chance.uniform(0.85, 1);
        for (auto n = at + 1; n < to_come; ++n)
            is_[i(n)] =
                newStart
                + static_cast<std::int64_t>(static_cast<double>(is_[i(n)] - newStart) * share);
        for (auto n = at + 1; n < to_come; ++n)
            is_[i(n)] = std::max(is_[i(n)], is_[i(n - 1)] + 1);
        for (auto n = to_come - 1, last = present.is; n > at; --n, --last)
            is_[i(n)] = std::min(is_[i(n)], last);
    }
    // What is still to come, seen from the present.
    std::int64_t before = std::max(present.is, at < to_come ? present.is : newStart);
    std::int64_t wasBefore = at < to_come ? present.was : start;
    for (auto n = std::max(to_come, at < to_come ? to_come : at + 1); n < size; ++n) {
        is_[i(n)] = before + stretched(was_[i(n)] - wasBefore, chance);
        before = is_[i(n)];
        wasBefore = was_[i(n)];
    }
    for (auto n = at - 1; n >= 0; --n)
        is_[i(n)] = is_[i(n + 1)] - stretched(was_[i(n + 1)] - was_[i(n)], chance);
}

std::int64_t CourseTimes::operator()(std::int64_t instant) const
{
    const auto found = std::ranges::lower_bound(was_, instant);
    if (found == was_.end() || *found != instant)
        throw std::logic_error("a time that the course does not know");
    return is_[static_cast<std::size_t>(found - was_.begin())];
}

} // namespace zhitu::anonymise
