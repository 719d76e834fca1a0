// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The clock of a scenario: it stands or goes 1 to 60 times as fast as a monotonic clock that it is
/// given, and jumps forwards. It has no timer: whoever asks gets the time.
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "data/drill/scenario.h"

namespace zhitu::drill {

using Micros = std::chrono::microseconds;

inline constexpr int kFastest = 60;

/// From `at` on the scenario stands at `scenario` and goes `speed` times as fast; 0: it stands.
struct ClockChange {
    Micros at{};
    ScenarioTime scenario{};
    int speed = 0;

    friend bool operator==(const ClockChange&, const ClockChange&) = default;
};

/// The scenario's time at a moment of the clock that the changes were written by.
/// \pre the changes are in their order \returns 0 before the first one
[[nodiscard]] ScenarioTime scenarioTimeAt(const std::vector<ClockChange>& changes, Micros moment);

/// One thread.
class DrillClock {
public:
    using Source = std::function<Micros()>;

    /// Stands at `begin`. \param source monotonic
    explicit DrillClock(Source source, ScenarioTime begin = {}, int speed = 1);

    [[nodiscard]] ScenarioTime now() const;
    [[nodiscard]] bool isPaused() const noexcept { return log_.back().speed == 0; }
    /// What it goes at, or will when it goes on; 1 to kFastest.
    [[nodiscard]] int speed() const noexcept { return speed_; }

    void play();
    void pause();
    /// \pre 1 <= speed <= kFastest
    void setSpeed(int speed);
    /// Forwards; an earlier time changes nothing.
    void jump(ScenarioTime to);

    /// How long until the scenario comes to that time as things are; nothing while it stands.
    [[nodiscard]] std::optional<Micros> until(ScenarioTime time) const;

    /// Every change since it was made, the first one included; moments of the source.
    [[nodiscard]] const std::vector<ClockChange>& log() const noexcept { return log_; }

private:
    void change(ScenarioTime to, int speed);

    Source source_;
    int speed_;
    std::vector<ClockChange> log_;
};

} // namespace zhitu::drill
