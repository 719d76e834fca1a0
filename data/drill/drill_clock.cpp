// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/drill/drill_clock.h"

#include <algorithm>
#include <stdexcept>

namespace zhitu::drill {
namespace {

ScenarioTime after(const ClockChange& change, Micros moment)
{
    return change.scenario
           + std::chrono::floor<std::chrono::milliseconds>((moment - change.at) * change.speed);
}

} // namespace

ScenarioTime scenarioTimeAt(const std::vector<ClockChange>& changes, Micros moment)
{
    const auto behind = std::ranges::upper_bound(changes, moment, {}, &ClockChange::at);
    if (behind == changes.begin())
        return {};
    const ScenarioTime time = after(*std::prev(behind), moment);
    // A change that was written a little late does not make the time run backwards.
    return behind == changes.end() ? time : std::min(time, behind->scenario);
}

DrillClock::DrillClock(Source source, ScenarioTime begin, int speed)
    : source_(std::move(source)), speed_(speed), log_{{source_(), begin, 0}}
{
    if (speed < 1 || speed > kFastest)
        throw std::logic_error("no such speed");
}

ScenarioTime DrillClock::now() const
{
    return std::min(kLongestScenario, after(log_.back(), std::max(log_.back().at, source_())));
}

void DrillClock::change(ScenarioTime to, int speed)
{
    log_.push_back({std::max(log_.back().at, source_()), to, speed});
}

void DrillClock::play()
{
    if (isPaused())
        change(now(), speed_);
}

void DrillClock::pause()
{
    if (!isPaused())
        change(now(), 0);
}

void DrillClock::setSpeed(int speed)
{
    if (speed < 1 || speed > kFastest)
        throw std::logic_error("no such speed");
    const bool goes = !isPaused();
    if (goes && speed != speed_)
        change(now(), speed);
    speed_ = speed;
}

void DrillClock::jump(ScenarioTime to)
{
    const ScenarioTime from = now();
    if (to > from)
        change(std::min(to, kLongestScenario), log_.back().speed);
}

std::optional<Micros> DrillClock::until(ScenarioTime time) const
{
    const ScenarioTime left = time - now();
    if (left <= ScenarioTime::zero())
        return Micros::zero();
    if (isPaused())
        return std::nullopt;
    const std::int64_t speed = log_.back().speed;
    return Micros((Micros(left).count() + speed - 1) / speed);
}

} // namespace zhitu::drill
