// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/domain/outcome.h"

namespace zhitu::domain {

CaseCourse courseOf(std::span<const CaseEvent> events, std::span<const Visit> visits)
{
    CaseCourse course;
    for (const CaseEvent& event : events) {
        course.dispatched = course.dispatched || event.action == CaseAction::Dispatch;
        course.returned = course.returned || event.action == CaseAction::Return;
        course.resolved = course.resolved || event.action == CaseAction::Resolve;
        course.reopened = course.reopened || event.action == CaseAction::Reopen;
    }
    for (const Visit& visit : visits)
        if (!course.lastVisit || visit.id > course.lastVisit->id)
            course.lastVisit = visit;
    return course;
}

bool isDue(const Case& record, Instant asOf) noexcept
{
    return record.state != CaseState::Rejected && record.state != CaseState::Suspended
           && record.deadlineAt < asOf;
}

bool cameOutAs(Outcome outcome, const Case& record, const CaseCourse& course, Instant asOf)
{
    if (!isDue(record, asOf))
        return false;
    const bool inTime = record.resolvedAt && *record.resolvedAt <= record.deadlineAt;
    const int said = course.lastVisit ? course.lastVisit->satisfaction : 0;
    switch (outcome) {
    case Outcome::Due:
        return true;
    case Outcome::InTime:
        return inTime;
    case Outcome::NotInTime:
        return !inTime;
    case Outcome::Resolved:
        return record.resolvedAt.has_value();
    case Outcome::Unresolved:
        return !record.resolvedAt;
    case Outcome::Dispatched:
        return course.dispatched;
    case Outcome::Returned:
        return course.returned;
    case Outcome::EverResolved:
        return course.resolved;
    case Outcome::Reopened:
        return course.reopened;
    case Outcome::Judged:
        return said > 0;
    case Outcome::Satisfied:
        return said >= 4;
    case Outcome::Unsatisfied:
        return said > 0 && said < 4;
    case Outcome::Visited:
        return course.lastVisit.has_value();
    case Outcome::Settled:
        return course.lastVisit && course.lastVisit->resolved;
    case Outcome::Unsettled:
        return course.lastVisit && !course.lastVisit->resolved;
    }
    return false;
}

} // namespace zhitu::domain
