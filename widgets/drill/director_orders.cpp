// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What a trainer asks of the director, one after another in its thread.
#include "data/drill/scenario_file.h"
#include "widgets/drill/director_live.h"

namespace zhitu::widgets {

void DirectorService::in(Job job)
{
    thread_.run([this, serial = serial_.load(), job = std::move(job)] {
        if (serial != serial_ || address_.conninfo.empty())
            return;
        attempt(job);
        tell();
    });
}

void DirectorService::inDirector(std::function<void(drill::Director&)> job)
{
    in([job = std::move(job)](Live& live) {
        if (live.director)
            job(*live.director);
    });
}

void DirectorService::begin(const drill::Scenario& scenario)
{
    in([scenario](Live& live) { live.begin(std::make_shared<const drill::Scenario>(scenario)); });
}

void DirectorService::endRun(Live& live)
{
    live.director->pause();
    const drill::EndOutcome outcome = live.stage->end();
    live.forget();
    Q_EMIT ended(outcome.cameras, outcome.kept);
}

void DirectorService::end()
{
    in([this](Live& live) {
        if (live.stage)
            endRun(live);
    });
}

void DirectorService::beginAgain()
{
    in([this](Live& live) {
        if (!live.stage)
            return;
        const auto scenario = live.scenario;
        const int speed = live.director->speed();
        endRun(live);
        live.begin(scenario);
        live.director->setSpeed(speed);
    });
}

void DirectorService::tryAgain()
{
    in([](Live& live) {
        if (!live.director)
            return;
        if (live.went)
            live.director->play();
        live.jumped = true; // it is due, though the clock may stand
    });
    tick();
}

void DirectorService::leaveOut()
{
    in([](Live& live) {
        if (!live.director || !live.director->refused())
            return;
        const std::string key = live.director->refused()->key;
        live.director->leaveOutRefused();
        live.done.insert(key);
        if (live.went)
            live.director->play();
        live.jumped = true;
    });
    tick();
}

void DirectorService::play()
{
    inDirector([](drill::Director& director) { director.play(); });
}

void DirectorService::pause()
{
    inDirector([](drill::Director& director) { director.pause(); });
}

void DirectorService::setSpeed(int speed)
{
    inDirector([speed](drill::Director& director) { director.setSpeed(speed); });
}

void DirectorService::jump(drill::ScenarioTime to)
{
    in([to](Live& live) {
        if (!live.director)
            return;
        live.director->jump(to);
        live.jumped = true;
    });
    tick();
}

template <typename Step>
void DirectorService::injectStep(const Step& step)
{
    in([this, step](Live& live) {
        if (!live.director)
            return;
        const drill::DoneNow done = live.director->inject(step);
        live.done.insert(done.key);
        Q_EMIT stepDone({done.at, done.step->title, false});
    });
}

void DirectorService::inject(const std::string& step)
{
    injectStep(step);
}

void DirectorService::inject(const drill::Step& step)
{
    injectStep(step);
}

void DirectorService::check(const drill::Scenario& scenario)
{
    in([this, scenario](Live& live) {
        QStringList problems;
        for (const QString& problem : drill::problemsAt(live.connection, scenario))
            problems.append(problem);
        Q_EMIT checked(problems);
    });
}

} // namespace zhitu::widgets
