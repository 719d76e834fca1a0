// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cache/outcome_sql.h"

#include "data/cache/case_sql.h"
#include "data/cache/schema.h"

namespace zhitu::cache {
namespace {

using domain::CaseAction;
using domain::Outcome;

std::string everTook(CaseAction action)
{
    return " AND EXISTS (SELECT 1 FROM case_event e WHERE " + isEventOfCase() + " AND "
           + isStep(action) + ")";
}

std::string lastVisitSaid(const std::string& what)
{
    return " AND EXISTS (SELECT 1 FROM visit v WHERE " + isLastVisitOfCase() + " AND " + what + ")";
}

/// What it takes beside being due.
std::string furtherSql(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Due:
        return {};
    case Outcome::InTime:
        return " AND resolved_at <= deadline_at";
    case Outcome::NotInTime:
        return " AND (resolved_at IS NULL OR resolved_at > deadline_at)";
    case Outcome::Resolved:
        return " AND resolved_at IS NOT NULL";
    case Outcome::Unresolved:
        return " AND resolved_at IS NULL";
    case Outcome::Dispatched:
        return everTook(CaseAction::Dispatch);
    case Outcome::Returned:
        return everTook(CaseAction::Return);
    case Outcome::EverResolved:
        return everTook(CaseAction::Resolve);
    case Outcome::Reopened:
        return everTook(CaseAction::Reopen);
    case Outcome::Judged:
        return lastVisitSaid("v.satisfaction > 0");
    case Outcome::Satisfied:
        return lastVisitSaid("v.satisfaction >= 4");
    case Outcome::Unsatisfied:
        return lastVisitSaid("v.satisfaction BETWEEN 1 AND 3");
    case Outcome::Visited:
        return lastVisitSaid("1");
    case Outcome::Settled:
        return lastVisitSaid("v.resolved != 0");
    case Outcome::Unsettled:
        return lastVisitSaid("v.resolved = 0");
    }
    return {};
}

} // namespace

std::string isEventOfCase()
{
    const std::string numbers = std::to_string(kEventsPerCase);
    return R"(e.id BETWEEN "case".id * )" + numbers + R"( AND "case".id * )" + numbers + " + "
           + std::to_string(kEventsPerCase - 1);
}

std::string isLastVisitOfCase()
{
    return R"(v.id = (SELECT max(w.id) FROM visit w WHERE w.case_id = "case".id))";
}

std::string isStep(CaseAction action)
{
    return "e.action = " + std::to_string(static_cast<int>(action));
}

std::string cameOutSql(Outcome outcome)
{
    return kCaseCanBeDue + furtherSql(outcome);
}

} // namespace zhitu::cache
