// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Trainees that follow a script: they enter real commands into an outbox and send them to the
/// centre, perfectly, slowly or carelessly.
#pragma once

#include <map>
#include <memory>

#include "data/drill/director.h"
#include "data/sync/outbox.h"
#include "tests/support/temporary_centre.h"

namespace zhitu::test {

enum class Manner { Perfect, Slow, Careless };

/// A case as a desk sees it.
struct SeenCase {
    std::int64_t id = 0;
    std::string uuid;
    std::int64_t version = 0;
    int state = 0;
    int level = 0;
    std::vector<std::int64_t> openParts;
};

/// An operator's workstation, as far as commands go.
class CommandDesk {
public:
    CommandDesk(const TemporaryCentre& centre, const std::string& user);

    [[nodiscard]] SeenCase see(std::int64_t caseId);
    /// Sends a step with the version that is seen now. \returns whether the centre took it
    bool act(std::int64_t caseId, domain::CaseAction action, std::int64_t department = 0,
             const std::string& reason = "按预案处置", std::int64_t otherCase = 0);
    bool report(std::int64_t item, const std::string& division);
    bool check(const std::string& site);
    [[nodiscard]] std::int64_t idOf(const std::string& table, const std::string& code);

private:
    bool send(const char* kind, const std::string& payload, std::int64_t baseVersion = 0);

    TemporaryFolder folder_;
    central::PgConnection connection_;
    sync::Outbox outbox_;
};

/// A village's, a town's and the district's desk; all see the whole district.
class ScriptedTeam {
public:
    /// Makes the accounts on first use: village, town, district.
    explicit ScriptedTeam(TemporaryCentre& centre);

    /// Plays a scenario from its beginning to its end with no time going by: the clock jumps from
    /// one thing to the next.
    void play(drill::Director& director, Manner manner);

private:
    struct Task {
        const drill::Step* step = nullptr;
        std::size_t reaction = 0;
        std::int64_t caseId = 0;
    };
    void plan(const drill::DoneNow& done, Manner manner);
    void take(const Task& task, Manner manner);
    void takeCarefully(const Task& task);
    void takeCarelessly(const Task& task);
    CommandDesk& deskOf(const Task& task);
    void bringTo(const Task& task, int state);
    [[nodiscard]] std::int64_t leadOf(const Task& task);

    std::map<int, std::unique_ptr<CommandDesk>> desks_; ///< by level
    std::multimap<drill::ScenarioTime, Task> tasks_;
    std::map<std::string, std::int64_t> cases_; ///< by step
    int reports_ = 0;
};

} // namespace zhitu::test
