// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Points for what was expected and what was done. docs/DRILLS.md states the rules.
///
/// Each reaction earns its weight times a share:
///     done in time 1; later 1 - (t - w) / 2w, and never less than 0.25 (t: time it took, w:
///     within) by another level than whose task it is: half of that to another department, or
///     raised to another level: 0.25; the right one after a wrong one: 3/4 a case of another item,
///     or merged the other way round: half not done at all: 0 a case that was to stay open: 1 where
///     somebody accepted it and nobody ended it; ended: -1
/// The total is 100 times what was earned by what could be, and never below 0. What was not played,
/// was left out, hangs on something that was, or whose time was not over when the drill ended, does
/// not count.
#pragma once

#include "data/drill/record.h"

namespace zhitu::drill {

enum class Verdict : std::uint8_t {
    Full = 1,
    Late,
    Partly,   ///< done, but not as it should be
    Missed,   ///< not done
    Wrong,    ///< what must not be done was done
    NotPlayed ///< the step, or its time, was not come to
};

/// Why it scored so; score_words.h puts it into words.
enum class Why : std::uint8_t {
    NotPlayed = 1,  ///< its step
    LeftOut,        ///< its step
    NothingTold,    ///< its step told more of a case that had ended
    OtherNotPlayed, ///< the step that it is to be merged with, or that was left out
    TimeWasLeft,    ///< when the drill ended
    Done,           ///< by Record::acts[act]
    NobodyDid,      ///< it
    EndedEarly,     ///< of KeepOpen, by Record::acts[act]
    NobodyTookUp,   ///< of KeepOpen
    StayedOpen      ///< of KeepOpen
};

/// What was not as it should be in something that was done.
enum class Flaw : std::uint8_t {
    None = 1,
    AfterWrongDepartment, ///< Record::acts[wrongAct] went to another one first
    WrongDepartment,      ///< that of Record::acts[act]
    NotAsFar,
    OtherWayRound,
    OtherItem
};

/// Values and codes only: it is read in whichever language.
struct ReactionScore {
    std::string step;       ///< id
    std::size_t number = 0; ///< of the reaction in its step, from 0
    Reaction reaction;
    words::BothTexts title; ///< the step's
    std::int64_t caseId = 0;
    Verdict verdict = Verdict::NotPlayed;
    double share = 0;                 ///< -1 to 1
    double points = 0;                ///< share times weight
    std::optional<ScenarioTime> took; ///< until it was done
    Why why = Why::NotPlayed;
    Flaw flaw = Flaw::None;
    bool late = false;
    bool otherLevel = false;             ///< it was the task of reaction.by
    std::optional<std::size_t> act;      ///< that earned or cost it: its place in Record::acts
    std::optional<std::size_t> wrongAct; ///< see Flaw
    std::string area;                    ///< digits of the place that it is about; empty: none
};

struct TraineeScore {
    Trainee who;
    double earned = 0;
    double possible = 0;
    /// 0 to 100; nothing: he had no task of his own.
    std::optional<double> total;
    int full = 0;
    int partly = 0; ///< Late and Partly
    int missed = 0;
    int wrong = 0;
};

struct Score {
    std::vector<ReactionScore> reactions; ///< in the order of the scenario
    double earned = 0;
    double possible = 0;
    std::optional<double> total;        ///< 0 to 100; nothing: nothing was expected
    std::vector<TraineeScore> trainees; ///< all there are, by user
};

[[nodiscard]] Score scoreOf(const Record& record);

/// The share of something that was done at all. \pre within > 0
[[nodiscard]] double shareFor(ScenarioTime took, ScenarioTime within) noexcept;

[[nodiscard]] QString describe(Verdict verdict);

} // namespace zhitu::drill
