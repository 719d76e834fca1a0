// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/drill/director.h"

#include <algorithm>

#include "data/drill/messages.h"
#include "data/user_error.h"

namespace zhitu::drill {

Director::Director(Scenario scenario, Stage& stage, DrillClock::Source source, Resumed resumed)
    : scenario_(std::move(scenario)), stage_(stage), clock_(std::move(source), resumed.at),
      done_(std::move(resumed.done)), leftOut_(std::move(resumed.leftOut))
{
}

bool Director::isOver() const
{
    return next() == nullptr && now() >= scenario_.length;
}

void Director::tellClock()
{
    // The stage has its own clock: it is told the time as it is when it is told.
    stage_.setClock(clock_.now(), clock_.isPaused() ? 0 : clock_.speed());
}

void Director::play()
{
    if (now() >= scenario_.length)
        return;
    clock_.play();
    tellClock();
}

void Director::pause()
{
    clock_.pause();
    tellClock();
}

void Director::setSpeed(int speed)
{
    clock_.setSpeed(speed);
    tellClock();
}

void Director::jump(ScenarioTime to)
{
    clock_.jump(std::min(to, scenario_.length));
    tellClock();
}

DoneNow Director::perform(const Step& step, const std::string& key)
{
    DoneNow done{&step, key, std::min(now(), scenario_.length), {}};
    done.outcome = stage_.perform(step, key, done.at);
    done_.insert(key);
    return done;
}

DoneNow Director::leaveOut(const Step& step, const Refusal& why)
{
    DoneNow done{&step, step.id, std::min(now(), scenario_.length), {}, true};
    stage_.leaveOut(step, done.key, done.at, why);
    done_.insert(done.key);
    leftOut_.insert(done.key);
    return done;
}

void Director::leaveOutRefused()
{
    const RefusedStep refused = refused_.value();
    (void)leaveOut(*stepOf(scenario_, refused.key), refused.why);
    refused_.reset();
}

void Director::advance(const std::function<void(const DoneNow&)>& told)
{
    for (const Step* step = next(); step != nullptr && step->at <= now(); step = next()) {
        try {
            const DoneNow done = leftOut_.contains(step->of)
                                     ? leaveOut(*step, {RefusalCode::Follows, {}})
                                     : perform(*step, step->id);
            refused_.reset();
            if (told)
                told(done);
        } catch (const StepRefused& refused) {
            refused_ = RefusedStep{step->id, refused.refusal()};
            pause(); // whatever the trainer decides, no time is lost meanwhile
            throw;
        }
    }
    if (now() >= scenario_.length && !isPaused())
        pause();
}

DoneNow Director::inject(const std::string& id)
{
    const Step* step = stepOf(scenario_, id);
    if (step == nullptr)
        throw UserError(
            Messages::tr("The scenario has no step “%1”. Nothing was done; the steps are "
                         "in its file.")
                .arg(QString::fromStdString(id)));
    if (leftOut_.contains(id) || leftOut_.contains(step->of))
        throw UserError(Messages::tr("“%1” was left out of this drill, or follows from a step that "
                                     "was. Nothing was done; you can inject something like it by "
                                     "hand.")
                            .arg(QString::fromStdString(id)));
    if (!step->of.empty() && !done_.contains(step->of))
        throw UserError(Messages::tr("“%1” follows from “%2”, which has not been done. Nothing was "
                                     "done; please do that one first.")
                            .arg(QString::fromStdString(id), QString::fromStdString(step->of)));
    DoneNow done = perform(*step, id);
    if (refused_ && refused_->key == id)
        refused_.reset();
    return done;
}

DoneNow Director::inject(Step step)
{
    std::string key = step.id;
    const auto taken = [this](const std::string& wanted) {
        return done_.contains(wanted) || stepOf(scenario_, wanted) != nullptr;
    };
    for (int number = 2; taken(key); ++number)
        key = step.id + '-' + std::to_string(number);
    step.id = key;
    injected_ = std::move(step);
    return perform(*injected_, key);
}

const Step* Director::next() const
{
    const auto found = std::ranges::find_if(
        scenario_.steps, [this](const Step& step) { return !done_.contains(step.id); });
    return found == scenario_.steps.end() ? nullptr : &*found;
}

std::optional<Micros> Director::untilNext() const
{
    const Step* step = next();
    return clock_.until(step == nullptr ? scenario_.length : step->at);
}

} // namespace zhitu::drill
