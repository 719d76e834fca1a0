// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Plays drills at a drill centre, in a thread of its own.
#pragma once

#include <QObject>
#include <QTimer>
#include <atomic>
#include <chrono>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <set>
#include <string>

#include "data/drill/centre_stage.h"
#include "data/worker_thread.h"

namespace zhitu::widgets {

/// Where the trainer is signed in. In memory only.
struct DirectorAddress {
    std::string conninfo; ///< of libpq; empty: nowhere
    std::string password;

    friend bool operator==(const DirectorAddress&, const DirectorAddress&) = default;
};

/// How the drill stands; a value.
struct DrillState {
    enum class Link {
        Closed,     ///< nobody is signed in as a trainer
        Connecting, ///< for the first time
        Ready,
        Lost,   ///< tries again by itself
        Refused ///< no drill centre, or no trainer: see `problem`
    };
    Link link = Link::Closed;
    QString problem;
    QString centre;                                  ///< its title
    std::int64_t run = 0;                            ///< 0: none is open
    std::shared_ptr<const drill::Scenario> scenario; ///< of the run; null: none
    std::set<std::string> done;                      ///< keys of the steps, and of those left out
    std::set<std::string> leftOut;                   ///< of these, those that were left out
    std::optional<drill::RefusedStep> refused;       ///< why it stands
    drill::ScenarioTime at{};                        ///< when it was `taken`
    std::chrono::steady_clock::time_point taken;
    int speed = 1;
    bool paused = true;
    bool over = false; ///< everything is done and the time is up; the run may still be open

    /// By the clock of the scenario, now.
    [[nodiscard]] drill::ScenarioTime now() const;
};

/// A step as a log tells of it, in whichever language.
struct DrillLine {
    drill::ScenarioTime at{};
    words::BothTexts title;
    bool leftOut = false;
};

/// GUI thread; what is asked for is done one after another. What goes wrong comes as failed(), or
/// in the state where it is the line.
class DirectorService : public QObject {
    Q_OBJECT

public:
    explicit DirectorService(QObject* parent = nullptr);
    /// Pauses what is being played, as far as there is a line.
    ~DirectorService() override;

    /// Connects there; a run that is open is taken up where it stands, paused. Empty: pauses and
    /// lets go of the centre.
    void open(const DirectorAddress& address);
    [[nodiscard]] const DrillState& state() const noexcept { return state_; }

    void begin(const drill::Scenario& scenario);
    void end();
    /// Ends the run, and begins its scenario anew as another one.
    void beginAgain();
    void play();
    void pause();
    /// \pre 1 <= speed <= drill::kFastest
    void setSpeed(int speed);
    void jump(drill::ScenarioTime to);
    /// What was refused: tries it again, or goes on without it; and plays on where it was played.
    void tryAgain();
    void leaveOut();
    void inject(const std::string& step);
    void inject(const drill::Step& step);
    /// What the scenario names and the centre does not have: checked().
    void check(const drill::Scenario& scenario);

Q_SIGNALS:
    void stateChanged();
    void stepDone(const zhitu::widgets::DrillLine& line);
    /// \param cameras work again as before the drill \param kept stay as somebody else set them
    void ended(qint64 cameras, qint64 kept);
    void checked(const QStringList& problems);
    void failed(const QString& message);

private:
    /// Used in the thread only.
    struct Live;
    using Job = std::function<void(Live&)>;

    void in(Job job);
    /// \param step of the scenario by its id, or one of its own
    template <typename Step>
    void injectStep(const Step& step);
    void inDirector(std::function<void(drill::Director&)> job);
    void attempt(const Job& job);
    void connectCentre();
    void takeUp();
    void advance(Live& live);
    void endRun(Live& live);
    void tick();
    void tell();
    void lose(DrillState::Link link, const QString& problem);

    DrillState state_; ///< GUI thread
    QTimer clock_;
    bool ticking_ = false;
    std::atomic<int> serial_ = 0; ///< of the address: what was asked of another one is void
    std::atomic<bool> ending_ = false;
    std::atomic<std::int64_t> endBy_ = std::numeric_limits<std::int64_t>::max(); ///< of the clock

    // In the thread only.
    DirectorAddress address_;
    int opened_ = 0;
    DrillState told_;
    std::unique_ptr<Live> live_;
    bool goesOn_ = false; ///< it was going when the line broke
    int speed_ = 1;
    std::int64_t lostRun_ = 0; ///< that was open then
    drill::ScenarioTime lostAt_{};
    std::chrono::steady_clock::time_point nextTry_;

    WorkerThread thread_; ///< last: its jobs use the members above
};

} // namespace zhitu::widgets
