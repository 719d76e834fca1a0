// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drill/director_service.h"

#include <algorithm>
#include <utility>

#include "data/drill/mark.h"
#include "data/sync/schema_check.h"
#include "widgets/drill/director_live.h"

namespace zhitu::widgets {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;
using Link = DrillState::Link;

constexpr auto kTick = 100ms;
constexpr auto kRetry = 3s;
constexpr auto kLastWords = 3s; ///< to pause the drill when the window goes

} // namespace

drill::ScenarioTime DrillState::now() const
{
    if (paused || !scenario)
        return at;
    const auto gone = std::chrono::duration_cast<drill::ScenarioTime>(Clock::now() - taken);
    return std::min(scenario->length, at + gone * speed);
}

DirectorService::DirectorService(QObject* parent)
    : QObject(parent), thread_(QStringLiteral("director"))
{
    clock_.setInterval(kTick);
    connect(&clock_, &QTimer::timeout, this, &DirectorService::tick);
}

DirectorService::~DirectorService()
{
    ending_ = true;
    endBy_ = (Clock::now() + kLastWords).time_since_epoch().count();
    open({});
    thread_.finish();
}

void DirectorService::open(const DirectorAddress& address)
{
    const int serial = ++serial_;
    ticking_ = false;
    thread_.run([this, address, serial] {
        if (live_ && live_->director)
            (void)problemOf([this] { live_->director->pause(); });
        live_.reset();
        goesOn_ = false;
        address_ = address;
        opened_ = serial;
        told_ = {};
        told_.link = address.conninfo.empty() ? Link::Closed : Link::Connecting;
        if (!address.conninfo.empty())
            attempt({});
        tell();
    });
    address.conninfo.empty() ? clock_.stop() : clock_.start();
}

/// In the thread. What the line does is the state's; what else goes wrong is told.
void DirectorService::attempt(const Job& job)
{
    try {
        if (!live_)
            connectCentre();
        if (job)
            job(*live_);
    } catch (const central::PgError& error) {
        if (error.sqlState() == "55000" && live_ && live_->stage) {
            live_->forget();
            if (!ending_)
                Q_EMIT failed(tr("This drill was ended elsewhere. What was done is kept: it can be "
                                 "replayed and debriefed."));
            return;
        }
        if (error.trouble() == central::PgTrouble::Refused && !error.mayPass()) {
            if (!ending_)
                Q_EMIT failed(error.message()); // the step was refused; the line is good
            return;
        }
        lose(error.mayPass() ? Link::Lost : Link::Refused, error.message());
    } catch (const UserError& error) {
        if (!live_)
            lose(Link::Refused, error.message());
        else if (!ending_)
            Q_EMIT failed(error.message());
    }
}

void DirectorService::lose(Link link, const QString& problem)
{
    if (live_ && live_->director) {
        goesOn_ = !live_->director->isPaused();
        speed_ = live_->director->speed();
        lostRun_ = live_->stage->run();
        lostAt_ = std::min(live_->director->now(), live_->scenario->length);
    }
    live_.reset();
    told_.link = link;
    told_.problem = problem;
    told_.paused = true;
    nextTry_ = Clock::now() + kRetry;
}

void DirectorService::connectCentre()
{
    auto fresh = std::make_unique<Live>(address_, [this] {
        return Clock::now().time_since_epoch().count() < endBy_; // the last pause is waited for
    });
    sync::requireUsableCentre(fresh->connection);
    drill::requireDrill(fresh->connection);
    fresh->centre = QString::fromStdString(drill::markOf(fresh->connection)->title);
    live_ = std::move(fresh);
    takeUp();
    told_.link = Link::Ready;
    told_.problem.clear();
}

/// A run that is open, of an earlier director or of this one before the line broke.
void DirectorService::takeUp()
{
    auto open = drill::openRunAt(live_->connection);
    if (!open) {
        goesOn_ = false;
        return;
    }
    live_->scenario = std::make_shared<const drill::Scenario>(open->scenario);
    // The centre knows of the last thing that was noted; this one also saw the time go on.
    if (open->id == lostRun_)
        open->resumed.at = std::max(open->resumed.at, lostAt_);
    live_->done = open->resumed.done;
    live_->stage.emplace(drill::CentreStage::resume(live_->connection, open->id));
    live_->director.emplace(open->scenario, *live_->stage, Live::monotonic, open->resumed);
    if (std::exchange(goesOn_, false)) {
        live_->director->setSpeed(speed_);
        live_->director->play();
    } else {
        live_->director->pause(); // the centre's clock stands as this one does
    }
}

void DirectorService::tick()
{
    if (ticking_)
        return;
    ticking_ = true;
    thread_.run([this, serial = serial_.load()] {
        if (serial == serial_ && !address_.conninfo.empty()) {
            const bool waits = !live_ && Clock::now() < nextTry_;
            if (!waits)
                attempt([this](Live& live) { advance(live); });
            tell();
        }
        QMetaObject::invokeMethod(this, [this] { ticking_ = false; });
    });
}

/// What is due. While the clock stands nothing is, not even the first step of a new run.
void DirectorService::advance(Live& live)
{
    if (!live.director || (live.director->isPaused() && !live.jumped))
        return;
    live.jumped = false;
    const bool going = !live.director->isPaused();
    try {
        live.director->advance([&](const drill::DoneNow& done) {
            live.done.insert(done.key);
            Q_EMIT stepDone({done.at, done.step->title, done.leftOut});
        });
    } catch (const drill::StepRefused&) {
        live.went = going; // the director stands, and its state says why
    } catch (const central::PgError& error) {
        // Not ten times a second. A server that goes down refuses as well, and the line with it.
        if (error.trouble() == central::PgTrouble::Refused && !error.mayPass())
            live.director->pause();
        throw;
    } catch (const UserError&) {
        live.director->pause();
        throw;
    }
}

/// Hands the state over, where it is not what was told.
void DirectorService::tell()
{
    DrillState now = told_;
    now.taken = Clock::now();
    if (live_) {
        now.centre = live_->centre;
        now.scenario = live_->scenario;
        now.run = live_->stage ? live_->stage->run() : 0;
        now.done = live_->done;
        if (live_->director) {
            now.at = std::min(live_->director->now(), live_->scenario->length);
            now.speed = live_->director->speed();
            now.paused = live_->director->isPaused();
            now.over = live_->director->isOver();
            now.leftOut = live_->director->leftOut();
            now.refused = live_->director->refused();
        } else {
            now.leftOut.clear();
            now.refused.reset();
            now.at = {};
            now.paused = true;
            now.over = false;
        }
    }
    told_ = now;
    QMetaObject::invokeMethod(this, [this, now, serial = opened_] {
        if (serial != serial_)
            return;
        const bool same = now.link == state_.link && now.problem == state_.problem
                          && now.run == state_.run && now.done == state_.done
                          && now.speed == state_.speed && now.paused == state_.paused
                          && now.over == state_.over && now.scenario == state_.scenario
                          && now.leftOut == state_.leftOut && now.refused == state_.refused
                          && (!now.paused || now.at == state_.at);
        state_ = now;
        if (!same)
            Q_EMIT stateChanged();
    });
}

} // namespace zhitu::widgets
