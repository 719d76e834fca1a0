// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A window of time that goes through the days of the cases.
#pragma once

#include <chrono>
#include <optional>

#include "map/layers/case_times.h"

namespace zhitu::widgets {

/// Any one thread. The window never leaves the days, and is never shorter than an hour.
class TimePlay {
public:
    using Hours = std::chrono::hours;
    static constexpr Hours kShortest{1};

    /// From midnight of the first day until midnight after the last. What was chosen stays where it
    /// can, also while there are no days; a window that ended with the last day still does.
    void setDays(const std::optional<std::pair<domain::Instant, domain::Instant>>& days);
    [[nodiscard]] bool hasDays() const noexcept { return begin_ < end_; }
    [[nodiscard]] domain::Instant begin() const noexcept { return begin_; }
    [[nodiscard]] domain::Instant end() const noexcept { return end_; }

    [[nodiscard]] const map::TimeWindow& window() const noexcept { return window_; }
    /// Moved and cut to what is possible. To full hours.
    void setWindow(domain::Instant from, domain::Instant before);
    void setHours(const map::HoursOfWeek& hours) { window_.hours = hours; }
    /// The window's end stays.
    void setLength(Hours length);
    [[nodiscard]] Hours length() const;

    void setStep(Hours step) { step_ = step; }
    [[nodiscard]] Hours step() const noexcept { return step_; }
    /// \returns false at the end: nothing has moved
    bool advance(int steps = 1);
    /// To the first days, as long as it is.
    void rewind();

private:
    domain::Instant begin_{};
    domain::Instant end_{};
    domain::Instant knownEnd_{}; ///< of the days that were there last
    map::TimeWindow window_;
    Hours step_{24};
};

} // namespace zhitu::widgets
