// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What the desk of a centre has to see to at once, and what was done about it.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "data/domain/case.h"
#include "data/domain/work_calendar.h"

namespace zhitu::domain {

/// Why a case calls. The numbers are stored; never reuse one.
enum class AlarmKind : std::uint8_t {
    Reported = 1,           ///< waits to be accepted
    Escalated = 2,          ///< came from the centre below
    Returned = 3,           ///< the department gave it back (退单)
    Reopened = 4,           ///< the visit was not satisfactory, or it came up again
    ExtensionAsked = 5,     ///< waits for a decision (延期审批)
    Overdue = 6,            ///< the deadline has passed while the clock ran
    SupervisionOverdue = 7, ///< the limit of the supervision has passed
    Delegated = 8,          ///< the centre above gave it down (上级交办)
    AgreementDue = 9        ///< what was agreed on is not fulfilled in time (协议逾期未履行)
};
inline constexpr int kAlarmKinds = 9;
/// The most urgent first.
inline constexpr std::array kAlarmOrder{AlarmKind::SupervisionOverdue, AlarmKind::Escalated,
                                        AlarmKind::Delegated,          AlarmKind::Overdue,
                                        AlarmKind::Reported,           AlarmKind::Reopened,
                                        AlarmKind::Returned,           AlarmKind::ExtensionAsked,
                                        AlarmKind::AgreementDue};

/// The numbers are stored; never reuse one.
enum class MarkKind : std::uint8_t {
    Acknowledged = 1, ///< somebody sees to it
    Snoozed = 2,      ///< calls again later
    Forwarded = 3     ///< somebody else's, by his post
};

/// What was done about an alarm; the newest mark of a level counts.
struct AlarmMark {
    MarkKind kind = MarkKind::Acknowledged;
    Instant at{};
    std::string post;             ///< whose
    std::optional<Instant> until; ///< of a snooze
    std::string to;               ///< post, of a forwarding
};

struct Alarm {
    AlarmKind kind = AlarmKind::Reported;
    Instant since{}; ///< when what it warns of began; another time is another alarm
    // Of the case, as far as a line says it.
    std::int64_t caseId = 0;
    std::string caseUuid;
    std::string number;
    std::string title;
    std::string gridCode;
    LonLat position;
    CaseGrade grade = CaseGrade::IV;
    DivisionLevel level = DivisionLevel::District; ///< that holds it
    Instant deadlineAt{};
    std::optional<AlarmMark> mark;
    bool laid =
        false; ///< by a step of one's own that the centre has not answered: it sets the times

    /// The same cause of the same case, whatever has been done about it.
    [[nodiscard]] bool isSame(const Alarm& other) const noexcept
    {
        return kind == other.kind && caseId == other.caseId && since == other.since;
    }
};

/// Nobody sees to it: no mark, a snooze that is over, or one that was forwarded to this post.
[[nodiscard]] bool rings(const std::optional<AlarmMark>& mark, Instant now,
                         std::string_view post) noexcept;

/// Something that a user does about an alarm.
struct AlarmAct {
    AlarmKind kind = AlarmKind::Reported;
    Instant since{};
    std::int64_t caseId = 0; ///< as the user's cache has it
    std::string caseUuid;    ///< what the centre goes by; empty: by the id
    MarkKind mark = MarkKind::Acknowledged;
    std::optional<Instant> until; ///< of a snooze
    std::string to;               ///< post, of a forwarding
    bool laid = false;            ///< of the alarm: `since` is only what the user's clock said
};

/// One shift ends and the next begins (交接班).
struct Handover {
    std::int64_t id = 0; ///< 0: not known at the centre yet
    std::string divisionCode;
    DivisionLevel level = DivisionLevel::District;
    Instant begunAt{};
    Instant endedAt{};
    std::string post;
    std::string to;
    std::string note; ///< may be personal; sealed
};

/// A deadline up to here is close (临期): eight working hours from now.
[[nodiscard]] Instant closeUpTo(const WorkCalendar& calendar, Instant now);

/// How the time limit of a case stands.
enum class Urgency : std::uint8_t {
    None,  ///< ended, resolved or suspended: no clock runs
    Quiet, ///< there is time
    Close, ///< see closeUpTo(); amber
    Late   ///< red
};
[[nodiscard]] Urgency urgencyOf(const Case& record, Instant now, Instant closeUpTo) noexcept;

} // namespace zhitu::domain
