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
    /// \param least from one piece of work to the next, however short it was
    explicit Pace(int rest, Clock::duration least = {}) : rest_(rest), least_(least) {}

    [[nodiscard]] bool isDue() const { return Clock::now() >= next_; }
    [[nodiscard]] std::chrono::milliseconds left() const
    {
        return std::max(std::chrono::milliseconds(1),
                        std::chrono::ceil<std::chrono::milliseconds>(next_ - Clock::now()));
    }
    void took(Clock::duration duration)
    {
        next_ = Clock::now() + std::max<Clock::duration>(rest_ * duration, least_);
    }

private:
    int rest_;
    Clock::duration least_;
    Clock::time_point next_;
};

} // namespace zhitu::widgets
