// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cache/dispute_rows.h"

#include "data/cache/case_row.h"
#include "data/domain/codes.h"

namespace zhitu::cache {
namespace {

constexpr const char* kNames = "coalesce(b.name, ''), coalesce(m.name, '')";
constexpr const char* kNamed =
    " LEFT JOIN mediation_body b ON b.id = d.body_id LEFT JOIN mediator m ON m.id = d.mediator_id ";

} // namespace

std::optional<domain::Dispute> disputeOf(Connection& connection, std::int64_t caseId)
{
    Statement row = connection.prepare(
        "SELECT grid_code, type, mediation, link, body_id, mediator_id, outcome, level, ended_at, "
        "due_at, fulfilled_at, breached_at FROM dispute WHERE id = ?");
    row.bind(1, caseId);
    if (!row.step())
        return std::nullopt;
    domain::Dispute d;
    d.caseId = caseId;
    d.gridCode = row.text(0);
    d.type = static_cast<domain::DisputeType>(row.integer(1));
    d.mediation = static_cast<domain::MediationKind>(row.integer(2));
    d.link = static_cast<domain::MediationLink>(row.integer(3));
    d.bodyId = row.integer(4);
    d.mediatorId = row.integer(5);
    d.outcome = static_cast<domain::MediationOutcome>(row.integer(6));
    if (row.integer(7) != 0)
        d.level = static_cast<domain::DivisionLevel>(row.integer(7));
    d.endedAt = optionalInstant(row, 8);
    d.dueAt = optionalInstant(row, 9);
    d.fulfilledAt = optionalInstant(row, 10);
    d.breachedAt = optionalInstant(row, 11);
    return d;
}

std::vector<std::int64_t> partiesOf(Connection& connection, std::int64_t caseId)
{
    std::vector<std::int64_t> ids;
    Statement rows =
        connection.prepare("SELECT id FROM dispute_party WHERE case_id = ? ORDER BY id");
    rows.bind(1, caseId);
    while (rows.step())
        ids.push_back(rows.integer(0));
    return ids;
}

std::optional<DisputeRecord> disputeRecordOf(Connection& connection, std::int64_t caseId)
{
    const auto dispute = disputeOf(connection, caseId);
    if (!dispute)
        return std::nullopt;
    DisputeRecord record;
    record.dispute = *dispute;
    Statement names = connection.prepare(std::string("SELECT ") + kNames + " FROM dispute d"
                                         + kNamed + "WHERE d.id = ?");
    names.bind(1, caseId);
    if (names.step()) {
        record.bodyName = names.text(0);
        record.mediatorName = names.text(1);
    }
    Statement parties = connection.prepare(
        "SELECT id, role, kind FROM dispute_party WHERE case_id = ? ORDER BY role, id");
    parties.bind(1, caseId);
    while (parties.step())
        record.parties.push_back({parties.integer(0), caseId, dispute->gridCode,
                                  static_cast<domain::PartyRole>(parties.integer(1)),
                                  static_cast<domain::PartyKind>(parties.integer(2))});
    Statement sessions = connection.prepare(
        std::string("SELECT d.id, d.held_at, d.place, d.body_id, d.mediator_id, "
                    "d.outcome, ")
        + kNames + " FROM mediation_session d" + kNamed + "WHERE d.case_id = ? ORDER BY d.id");
    sessions.bind(1, caseId);
    while (sessions.step())
        record.sessions.push_back(
            {{sessions.integer(0), caseId, dispute->gridCode, instant(sessions, 1),
              sessions.text(2), sessions.integer(3), sessions.integer(4),
              static_cast<domain::MediationOutcome>(sessions.integer(5))},
             sessions.text(6),
             sessions.text(7)});
    return record;
}

Mediation mediationFor(Connection& connection, const std::string& gridCode)
{
    Mediation mediation;
    Statement bodies = connection.prepare(
        "SELECT id, name, kind, division_code FROM mediation_body WHERE valid = 1 AND "
        "division_code IN (?, ?, ?) ORDER BY division_code DESC, id");
    const auto grid = domain::GridCode::parse(gridCode);
    if (!grid)
        return mediation;
    int at = 0;
    for (std::optional division = grid->village(); division; division = division->parent())
        bodies.bind(++at, std::string_view(division->str()));
    while (bodies.step())
        mediation.bodies.push_back({bodies.integer(0), bodies.text(1),
                                    static_cast<domain::MediationKind>(bodies.integer(2)),
                                    bodies.text(3), true});
    Statement mediators = connection.prepare(
        "SELECT id, name FROM mediator WHERE valid = 1 AND body_id = ? ORDER BY id");
    for (const domain::MediationBody& body : mediation.bodies) {
        mediators.reset();
        mediators.bind(1, body.id);
        while (mediators.step())
            mediation.mediators.push_back({mediators.integer(0), body.id, mediators.text(1), true});
    }
    return mediation;
}

Mediation allMediation(Connection& connection)
{
    Mediation mediation;
    Statement bodies = connection.prepare(
        "SELECT id, name, kind, division_code, valid FROM mediation_body ORDER BY id");
    while (bodies.step())
        mediation.bodies.push_back({bodies.integer(0), bodies.text(1),
                                    static_cast<domain::MediationKind>(bodies.integer(2)),
                                    bodies.text(3), bodies.integer(4) != 0});
    Statement mediators =
        connection.prepare("SELECT id, body_id, name, valid FROM mediator ORDER BY body_id, id");
    while (mediators.step())
        mediation.mediators.push_back({mediators.integer(0), mediators.integer(1),
                                       mediators.text(2), mediators.integer(3) != 0});
    return mediation;
}

} // namespace zhitu::cache
