// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How often something costly is done again.
#pragma once

#include <algorithm>
#include <chrono>

namespace zhitu::widgets {

/// Lets work take at most a fifth of the time, however often it is asked for. One thread.
class Pace {
public:
    using Clock = std::chrono::steady_clock;

    [[nodiscard]] bool isDue() const { return Clock::now() >= next_; }
    [[nodiscard]] std::chrono::milliseconds left() const
    {
        return std::max(std::chrono::milliseconds(1),
                        std::chrono::ceil<std::chrono::milliseconds>(next_ - Clock::now()));
    }
    void took(Clock::duration duration) { next_ = Clock::now() + 4 * duration; }

private:
    Clock::time_point next_;
};

} // namespace zhitu::widgets
