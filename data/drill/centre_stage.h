// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A drill centre as a stage: the trainer's account, and the functions zhitu.drill_….
#pragma once

#include <set>

#include "data/drill/centre_places.h"
#include "data/drill/director.h"

namespace zhitu::drill {

/// A run that was begun and is not over.
struct OpenRun {
    std::int64_t id = 0;
    Scenario scenario;
    Resumed resumed;
};

/// What an interrupted director left; nothing: no run is open. It goes on from the time of the last
/// thing that was noted. \throws UserError, also where the centre is no drill
[[nodiscard]] std::optional<OpenRun> openRunAt(central::PgConnection& connection);

/// Texts that the trainees read go into the centre in the language of the interface; the record has
/// them in both. One thread; lives no longer than the connection.
class CentreStage : public Stage {
public:
    /// Begins a run; the clock stands at 0. Cameras that earlier drills left out of order work
    /// again first. \throws UserError where the centre is no drill, its schema is older than this
    /// program's, another run is open, or places are missing; nothing was begun then
    [[nodiscard]] static CentreStage begin(central::PgConnection& connection,
                                           const Scenario& scenario);
    /// Goes on with one. \throws UserError where the centre is no drill, or its schema is older
    [[nodiscard]] static CentreStage resume(central::PgConnection& connection, std::int64_t run);

    [[nodiscard]] std::int64_t run() const noexcept { return run_; }

    StepOutcome perform(const Step& step, const std::string& key, ScenarioTime at) override;
    void leaveOut(const Step& step, const std::string& key, ScenarioTime at,
                  const Refusal& why) override;
    void setClock(ScenarioTime scenario, int speed) override;
    EndOutcome end() override;

private:
    CentreStage(central::PgConnection& connection, std::int64_t run)
        : connection_(connection), run_(run)
    {
    }
    [[nodiscard]] std::string argumentsOf(const Step& step);
    [[nodiscard]] FoundPlace placeOf(const Step& step);

    central::PgConnection& connection_;
    std::int64_t run_;
};

} // namespace zhitu::drill
