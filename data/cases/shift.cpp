// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cases/shift.h"

#include "data/cache/case_row.h"
#include "data/cache/case_sql.h"
#include "data/cache/reader.h"
#include "data/cache/schema.h"
#include "data/sync/sealer.h"

namespace zhitu::cases {

using cache::Statement;

std::optional<domain::Handover> lastHandover(cache::CacheReader& reader,
                                             const std::string& divisionCode,
                                             domain::DivisionLevel level, const std::string& post,
                                             const sync::Sealer* sealer)
{
    Statement row = reader.connection().prepare(
        "SELECT id, begun_at, ended_at, post, to_post, note FROM shift_handover WHERE "
        "division_code = ?1 AND level = ?2 AND (?3 = '' OR post = ?3 OR to_post = ?3) ORDER BY "
        "ended_at DESC, id DESC LIMIT 1");
    row.bind(1, std::string_view(divisionCode))
        .bind(2, static_cast<std::int64_t>(level))
        .bind(3, std::string_view(post));
    if (!row.step())
        return std::nullopt;
    domain::Handover handover;
    handover.id = row.integer(0);
    handover.divisionCode = divisionCode;
    handover.level = level;
    handover.begunAt = cache::instant(row, 1);
    handover.endedAt = cache::instant(row, 2);
    handover.post = row.text(3);
    handover.to = row.text(4);
    if (sealer != nullptr)
        handover.note =
            sealer->unseal(row.blob(5), sync::sealPlace("shift_handover", "note", handover.id))
                .value_or(std::string());
    return handover;
}

Shift readShift(cache::CacheReader& reader, const std::string& post, domain::Instant begunAt,
                domain::Instant endedAt)
{
    Shift shift;
    shift.begunAt = begunAt;
    shift.endedAt = endedAt;
    // What is ended was ended in the shift, or nothing was done to it; of the others it is not
    // known: limits, parts and supervision are no turns.
    Statement rows = reader.connection().prepare(
        std::string("SELECT ") + cache::kCaseColumns + " FROM \"case\" WHERE turned_at >= ? OR "
        + cache::kCaseNotEnded + " ORDER BY turned_at DESC, id DESC");
    rows.bind(1, std::int64_t{begunAt.time_since_epoch().count()});
    Statement events = reader.connection().prepare(
        "SELECT serial, action, state_after, at, reason, department_id FROM case_event WHERE id "
        "BETWEEN ? AND ? AND at BETWEEN ? AND ? AND actor = ? ORDER BY id");
    while (rows.step()) {
        auto record = cache::caseOf(rows);
        if (!record)
            continue;
        events.reset();
        events.bind(1, record->id * cache::kEventsPerCase)
            .bind(2, record->id * cache::kEventsPerCase + cache::kEventsPerCase - 1)
            .bind(3, std::int64_t{begunAt.time_since_epoch().count()})
            .bind(4, std::int64_t{endedAt.time_since_epoch().count()})
            .bind(5, std::string_view(post));
        ShiftCase entry;
        while (events.step()) {
            domain::CaseEvent event;
            event.caseId = record->id;
            event.serial = static_cast<int>(events.integer(0));
            event.action = static_cast<domain::CaseAction>(events.integer(1));
            event.stateAfter = static_cast<domain::CaseState>(events.integer(2));
            event.at = cache::instant(events, 3);
            event.actor = post;
            event.reason = events.text(4);
            event.departmentId = events.integer(5);
            ++shift.done[event.action];
            entry.events.push_back(std::move(event));
        }
        if (entry.events.empty())
            continue;
        ++shift.caseCount;
        if (shift.cases.size() < kMostShiftCases) {
            entry.record = std::move(*record);
            shift.cases.push_back(std::move(entry));
        }
    }
    return shift;
}

} // namespace zhitu::cases
