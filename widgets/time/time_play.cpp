// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/time/time_play.h"

#include <algorithm>

namespace zhitu::widgets {
namespace {

constexpr std::chrono::hours kDay{24};
constexpr std::chrono::hours kAtFirst{7 * 24};

} // namespace

void TimePlay::setDays(const std::optional<std::pair<domain::Instant, domain::Instant>>& days)
{
    begin_ = days ? days->first : domain::Instant();
    end_ = days ? days->second + kDay : domain::Instant();
    if (!days)
        return;
    const bool chosen = window_.from < window_.before;
    if (!chosen || window_.before == knownEnd_)
        setWindow(end_ - (chosen ? length() : kAtFirst), end_);
    else
        setWindow(window_.from, window_.before);
    knownEnd_ = end_;
}

void TimePlay::setWindow(domain::Instant from, domain::Instant before)
{
    if (!hasDays())
        return;
    if (from > before)
        std::swap(from, before);
    from = begin_ + std::chrono::floor<Hours>(from - begin_);
    before = begin_ + std::chrono::ceil<Hours>(before - begin_);
    const auto length = std::clamp<std::chrono::seconds>(
        before - from, kShortest, std::max<std::chrono::seconds>(end_ - begin_, kShortest));
    from = std::clamp(from, begin_, std::max(begin_, end_ - length));
    window_.from = from;
    window_.before = from + length;
}

void TimePlay::setLength(Hours length)
{
    setWindow(window_.before - length, window_.before);
}

TimePlay::Hours TimePlay::length() const
{
    return std::chrono::duration_cast<Hours>(window_.before - window_.from);
}

bool TimePlay::advance(int steps)
{
    const map::TimeWindow was = window_;
    const auto by = step_ * steps;
    setWindow(window_.from + by, window_.before + by);
    return window_.from != was.from;
}

void TimePlay::rewind()
{
    setWindow(begin_, begin_ + length());
}

} // namespace zhitu::widgets
