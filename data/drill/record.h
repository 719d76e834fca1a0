// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What happened in a drill, by the clock of its scenario: what the director did, and what
/// everybody else did at the centre meanwhile.
#pragma once

#include <map>

#include "data/central/pg.h"
#include "data/domain/case.h"
#include "data/drill/drill_clock.h"
#include "data/drill/refusal.h"

namespace zhitu::drill {

struct RunInfo {
    std::int64_t id = 0;
    std::string scenarioId;
    words::BothTexts title;
    Micros begun{};              ///< since 1970, by the centre's clock
    std::optional<Micros> ended; ///< nothing: it is open
};

struct DoneStep {
    std::string key; ///< the step's id, or that of something injected
    ScenarioTime at{};
    Micros wall{};
    QString kind; ///< as zhitu.drill_do() calls it; "end" where the drill ended
    words::BothTexts title;
    std::int64_t caseId = 0;
    std::int64_t cameras = 0;
    std::int64_t kept = 0;          ///< cameras that somebody else had set
    bool nothingTold = false;       ///< of "again": the case had ended
    std::optional<Refusal> leftOut; ///< why; the step took no place then
    std::string area;               ///< the digits that its place begins with; empty: none
    std::optional<domain::LonLat> position;
};

/// One command of a trainee that the centre applied.
struct Act {
    ScenarioTime at{};
    Micros wall{};
    std::string user;
    std::string post;
    int level = 0;    ///< of the centre he sits in
    std::string kind; ///< "case.act", see sync/command_json.h
    std::int64_t caseId = 0;
    std::optional<domain::CaseAction> action; ///< of what became an event of a case
    int stateAfter = 0;
    std::int64_t departmentId = 0;
    QString reason;
    std::int64_t itemId = 0; ///< of the case
    QString caseTitle;
    std::string grid;
    std::optional<domain::LonLat> position;
    std::int64_t siteId = 0;      ///< of a check of a patrol
    std::int64_t otherCaseId = 0; ///< that it was merged into
};

struct Trainee {
    std::string user;
    std::string post;
    int level = 0;
    std::vector<std::string> areas; ///< digits that the codes there begin with
};

/// Codes and places of the scenario as this centre has them.
/// What has a name has it in both languages: a record is no more of the one than of the other.
struct Known {
    std::map<std::string, std::int64_t> departments;          ///< by code
    std::map<std::int64_t, words::BothTexts> departmentNames; ///< all there are
    std::map<std::string, std::int64_t> items;                ///< by code
    std::map<std::string, words::BothTexts> itemNames;        ///< the same
    std::map<std::string, QString> placeNames;                ///< by describe(place)
    std::map<std::string, std::string> areas;                 ///< digits, by describe(place)
    std::map<std::string, std::int64_t> sites;                ///< by describe(place)
};

/// Values and codes; what is in words is put into words when it is read, in the reader's language.
struct Record {
    RunInfo run;
    Scenario scenario;
    ScenarioTime end{}; ///< where the clock stands, or stood at the end
    std::vector<ClockChange> clock;
    std::vector<DoneStep> steps;   ///< in the order they were done
    std::vector<Act> acts;         ///< by time
    std::vector<Trainee> trainees; ///< operators of the centre, by user
    Known known;
};

/// All there were, the newest last. \throws UserError, also where the centre is no drill
[[nodiscard]] std::vector<RunInfo> runsOf(central::PgConnection& connection);
/// The step of the record; null: there is none.
[[nodiscard]] const DoneStep* doneIn(const Record& record, const std::string& key);
/// As the trainer, whose area it goes by. \throws UserError where there is no such run
[[nodiscard]] Record readRecord(central::PgConnection& connection, std::int64_t run);

} // namespace zhitu::drill
