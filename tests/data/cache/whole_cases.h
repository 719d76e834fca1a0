// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// All cases of a cache with what their history and visits say, for tests that look at every row.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "data/cache/case_row.h"
#include "data/cache/reader.h"

namespace zhitu::test {

struct WholeCase {
    domain::Case record;
    domain::CaseCourse course;
};

/// Every row, read without any of the conditions that are tested.
inline std::vector<WholeCase> readAllCases(cache::CacheReader& reader)
{
    std::map<std::int64_t, std::vector<domain::CaseEvent>> events;
    cache::Statement rows =
        reader.connection().prepare("SELECT case_id, action FROM case_event ORDER BY id");
    while (rows.step()) {
        domain::CaseEvent event;
        event.action = static_cast<domain::CaseAction>(rows.integer(1));
        events[rows.integer(0)].push_back(event);
    }
    std::map<std::int64_t, std::vector<domain::Visit>> visits;
    rows = reader.connection().prepare("SELECT case_id, id, satisfaction, resolved FROM visit");
    while (rows.step())
        visits[rows.integer(0)].push_back({rows.integer(1),
                                           rows.integer(0),
                                           "",
                                           {},
                                           static_cast<int>(rows.integer(2)),
                                           rows.integer(3) != 0});
    std::vector<WholeCase> all;
    rows = reader.connection().prepare(std::string("SELECT ") + cache::kCaseColumns
                                       + " FROM \"case\" NOT INDEXED");
    while (rows.step())
        if (auto record = cache::caseOf(rows)) {
            const auto course = domain::courseOf(events[record->id], visits[record->id]);
            all.push_back({std::move(*record), course});
        }
    return all;
}

} // namespace zhitu::test
