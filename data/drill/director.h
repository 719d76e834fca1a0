// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Plays a scenario on a stage: does what is due by its clock, in order, and what the trainer
/// injects by hand. It has no timer and no thread; whoever drives it calls advance().
#pragma once

#include <set>

#include "data/drill/drill_clock.h"
#include "data/drill/stage.h"

namespace zhitu::drill {

/// Where an earlier director came to.
struct Resumed {
    ScenarioTime at{};
    std::set<std::string> done; ///< keys of the steps
};

struct DoneNow {
    const Step* step = nullptr; ///< of the scenario, or of what was injected; until the next call
    std::string key;
    ScenarioTime at{};
    StepOutcome outcome;
};

/// One thread. All methods may throw UserError from the stage; the step that failed is due again.
class Director {
public:
    /// The clock stands at first. \param source monotonic, see DrillClock
    Director(Scenario scenario, Stage& stage, DrillClock::Source source, Resumed resumed = {});

    [[nodiscard]] const Scenario& scenario() const noexcept { return scenario_; }
    [[nodiscard]] ScenarioTime now() const { return clock_.now(); }
    [[nodiscard]] bool isPaused() const noexcept { return clock_.isPaused(); }
    [[nodiscard]] int speed() const noexcept { return clock_.speed(); }
    /// Nothing is left to be done, and the time is over.
    [[nodiscard]] bool isOver() const;

    /// Each tells the stage of the clock.
    void play();
    void pause();
    /// \pre 1 <= speed <= kFastest
    void setSpeed(int speed);
    /// Forwards, as far as the end of the scenario. What lies between is due with the next
    /// advance(), in its order.
    void jump(ScenarioTime to);

    /// Does everything that is due. At the end of the scenario the clock stands.
    /// \param told after each step
    void advance(const std::function<void(const DoneNow&)>& told = {});
    /// Does a step of the scenario now, before its time. One that is done is not done again.
    DoneNow inject(const std::string& id);
    /// Does a step that the scenario does not have, under a key of its own: its id, with a number
    /// behind where that one is taken. \pre `of` names a step that is done, where the kind asks for
    /// one
    DoneNow inject(Step step);

    [[nodiscard]] bool isDone(const std::string& key) const { return done_.contains(key); }
    /// The first step that is not done; null: none.
    [[nodiscard]] const Step* next() const;
    /// Until something is due, as the clock goes; nothing while it stands or nothing is left.
    [[nodiscard]] std::optional<Micros> untilNext() const;

private:
    DoneNow perform(const Step& step, const std::string& key);
    void tellClock();

    Scenario scenario_;
    Stage& stage_;
    DrillClock clock_;
    std::set<std::string> done_;
    std::optional<Step> injected_;
};

} // namespace zhitu::drill
