// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How often something costly is done again.
#pragma once

#include <algorithm>
#include <chrono>

namespace zhitu::widgets {

/// Lets work take only so much of the time, however often it is asked for. One thread.
class Pace {
public:
    using Clock = std::chrono::steady_clock;

    /// \param rest so many times as long as the work took; 4: it takes a fifth of the time
    explicit Pace(int rest) : rest_(rest) {}

    [[nodiscard]] bool isDue() const { return Clock::now() >= next_; }
    [[nodiscard]] std::chrono::milliseconds left() const
    {
        return std::max(std::chrono::milliseconds(1),
                        std::chrono::ceil<std::chrono::milliseconds>(next_ - Clock::now()));
    }
    void took(Clock::duration duration) { next_ = Clock::now() + rest_ * duration; }

private:
    int rest_;
    Clock::time_point next_;
};

} // namespace zhitu::widgets
