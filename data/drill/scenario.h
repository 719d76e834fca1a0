// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A drill scenario (演练脚本) as values: what happens when and where, and what the trainees are
/// expected to do about it. docs/DRILLS.md describes the file that it comes from.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "data/domain/case.h"
#include "data/domain/geometry.h"
#include "data/words/both_texts.h"

namespace zhitu::drill {

/// Since the scenario began, by its own clock; 0 to kLongestScenario.
using ScenarioTime = std::chrono::milliseconds;
inline constexpr ScenarioTime kLongestScenario = std::chrono::hours(24);

/// Where something happens, as the scenario names it; a stage finds it in its district.
struct SiteName {
    std::string name; ///< of a key site, in full

    friend bool operator==(const SiteName&, const SiteName&) = default;
};
struct DivisionName {
    std::string name; ///< of a district, town or village, or its code of 12 digits

    friend bool operator==(const DivisionName&, const DivisionName&) = default;
};
/// CGCS2000.
using Place = std::variant<SiteName, DivisionName, domain::LonLat>;

enum class StepKind : std::uint8_t {
    Report = 1,  ///< somebody reports: a case comes in
    Again,       ///< somebody tells more of the case of an earlier step
    CamerasFail, ///< cameras, or the line that they hang on, fail
    CamerasWork, ///< those of an earlier step work again
    Message,     ///< the trainees are told something
    Weather,     ///< the same, from the meteorologists
    Order,       ///< the same, from above
    Note         ///< for the trainer: only he sees it
};
inline constexpr int kStepKinds = 8;

/// What somebody is expected to do.
enum class Deed : std::uint8_t {
    See = 1,   ///< anything about the case, marking its alarm included
    Accept,    ///< 受理
    Dispatch,  ///< 派遣 to the department
    AddPart,   ///< 协同: the department gets a part
    Raise,     ///< the case comes up to the level
    Supervise, ///< 督办
    Resolve,   ///< 办结
    Close,     ///< 结案, with or without a visit
    Reject,    ///< 不予受理: there is nothing in it
    Merge,     ///< 并入 the case of another step
    TakeIn,    ///< 登记: a case of the item in the division, which nobody reported
    Check,     ///< 视频巡查 of the site
    KeepOpen   ///< not ended (resolved, closed, rejected, merged) for so long
};
inline constexpr int kDeeds = 13;

struct Reaction {
    Deed deed = Deed::Accept;
    /// After the step was done. Of KeepOpen: for how long.
    ScenarioTime within{};
    double weight = 1; ///< 0.1 to 100
    /// Whose task it is; none: whoever sees the case.
    std::optional<domain::DivisionLevel> by;
    std::string department;                     ///< code, of Dispatch and AddPart
    std::optional<domain::DivisionLevel> level; ///< of Raise
    std::string item;                           ///< code, of TakeIn
    std::optional<Place> place;                 ///< of TakeIn a division, of Check a site
    std::string other;                          ///< id of a step, of Merge

    friend bool operator==(const Reaction&, const Reaction&) = default;
};

/// Which cameras fail: of the place (a division: all in it; otherwise within `metres`), of an
/// owner, of a tier.
struct CameraChoice {
    std::string owner;  ///< empty: whoever's
    int tier = 0;       ///< 1 to 3; 0: any
    double metres = 0;  ///< around the place; 0: the place is a division
    int most = 0;       ///< 0: all of them
    bool fault = false; ///< broken; false: not to be reached

    friend bool operator==(const CameraChoice&, const CameraChoice&) = default;
};

struct Step {
    std::string id; ///< a to z, digits, hyphens; unique
    ScenarioTime at{};
    StepKind kind = StepKind::Note;
    std::optional<Place> place; ///< of Again and CamerasWork none; of a message whom it is for
    words::BothTexts title;
    words::BothTexts text;
    // Of Report and Again.
    std::string item;                                             ///< code, of Report
    domain::DivisionLevel level = domain::DivisionLevel::Village; ///< that takes it in
    domain::CaseChannel channel = domain::CaseChannel::Hotline;
    std::string reporter; ///< obviously made up
    std::string of;       ///< id of an earlier step, of Again and CamerasWork
    CameraChoice cameras; ///< of CamerasFail
    std::vector<Reaction> reactions;

    friend bool operator==(const Step&, const Step&);
};

struct Scenario {
    std::string id; ///< as a step's
    words::BothTexts title;
    words::BothTexts summary;
    std::string district; ///< code of 6 digits that it was written for
    ScenarioTime length{};
    std::vector<Step> steps; ///< by time

    friend bool operator==(const Scenario&, const Scenario&);
};

/// \returns null where there is no such step
[[nodiscard]] const Step* stepOf(const Scenario& scenario, const std::string& id);

/// The words of the file: "report", "cameras_fail"; "accept", "keep_open".
[[nodiscard]] const char* nameOf(StepKind kind) noexcept;
[[nodiscard]] const char* nameOf(Deed deed) noexcept;
[[nodiscard]] std::optional<StepKind> stepKindNamed(const QString& name);
[[nodiscard]] std::optional<Deed> deedNamed(const QString& name);

/// What the codes of a reaction are called; where one is empty the code itself is said.
struct ReactionNames {
    QString department;
    QString item;
    QString place;
    QString other; ///< title of the other step
};

/// "1:05" of an hour and five minutes; "1:05:30" where there are seconds.
[[nodiscard]] QString clockText(ScenarioTime time);
/// In words of the interface's language: "accept within 10 minutes, by the town".
[[nodiscard]] QString describe(const Reaction& reaction, const ReactionNames& names = {});
/// As the scenario has it: a name, a code, or longitude and latitude.
[[nodiscard]] QString describe(const Place& place);

} // namespace zhitu::drill
