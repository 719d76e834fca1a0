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
    std::set<std::string> done;    ///< keys of the steps
    std::set<std::string> leftOut; ///< of these, those that were left out
};

struct DoneNow {
    const Step* step = nullptr; ///< of the scenario, or of what was injected; until the next call
    std::string key;
    ScenarioTime at{};
    StepOutcome outcome;
    bool leftOut = false; ///< nothing was done: it follows from a step that was left out
};

/// A step that was due and could not be done.
struct RefusedStep {
    std::string key;
    Refusal why;

    friend bool operator==(const RefusedStep&, const RefusedStep&) = default;
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

    /// Does everything that is due. At the end of the scenario the clock stands. What follows from
    /// a step that was left out is left out as well.
    /// \param told after each step
    /// \throws StepRefused where a step cannot be done: the clock stands then, and the next call
    /// tries it again
    void advance(const std::function<void(const DoneNow&)>& told = {});
    /// What the last advance() could not do; nothing: it did everything that was due.
    [[nodiscard]] const std::optional<RefusedStep>& refused() const noexcept { return refused_; }
    /// Goes on without it; it is not done in this drill any more. \pre something was refused
    void leaveOutRefused();
    /// Does a step of the scenario now, before its time. One that is done is not done again.
    DoneNow inject(const std::string& id);
    /// Does a step that the scenario does not have, under a key of its own: its id, with a number
    /// behind where that one is taken. \pre `of` names a step that is done, where the kind asks for
    /// one
    DoneNow inject(Step step);

    [[nodiscard]] bool isDone(const std::string& key) const { return done_.contains(key); }
    /// Keys of those that were left out; isDone() of them too.
    [[nodiscard]] const std::set<std::string>& leftOut() const noexcept { return leftOut_; }
    /// The first step that is neither done nor left out; null: none.
    [[nodiscard]] const Step* next() const;
    /// Until something is due, as the clock goes; nothing while it stands or nothing is left.
    [[nodiscard]] std::optional<Micros> untilNext() const;

private:
    DoneNow perform(const Step& step, const std::string& key);
    DoneNow leaveOut(const Step& step, const Refusal& why);
    void tellClock();

    Scenario scenario_;
    Stage& stage_;
    DrillClock clock_;
    std::set<std::string> done_;
    std::set<std::string> leftOut_;
    std::optional<RefusedStep> refused_;
    std::optional<Step> injected_;
};

} // namespace zhitu::drill
