// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What the writers of the parts of a copy share.
#pragma once

#include <functional>

#include "data/anonymise/case_plan.h"
#include "data/anonymise/ground.h"
#include "data/anonymise/report.h"
#include "data/anonymise/row_writer.h"
#include "data/anonymise/run_key.h"
#include "data/anonymise/source.h"

namespace zhitu::anonymise {

/// Told the table, the id in the source and the id in the copy of each row with a place or a case.
using Witness = std::function<void(std::string_view, std::int64_t, std::int64_t)>;

/// The tables whose ids are pointed at.
struct IdBook {
    IdBook(cache::Connection& source, const RunKey& key)
        : cases(source, key, "case"), bodies(source, key, "mediation_body"),
          mediators(source, key, "mediator"), sites(source, key, "key_site"),
          plans(source, key, "patrol_plan"), checks(source, key, "patrol_check")
    {
    }
    Ids cases;
    Ids bodies;
    Ids mediators;
    Ids sites;
    Ids plans;
    Ids checks;
};

struct Copy {
    cache::Connection& source;
    cache::Connection& target;
    const RunKey& key;
    const Ground& ground;
    const IdBook& ids;
    Shift shift;
    int k;
    Report& report;
    const Witness& witness;
    /// Told the share done of a part; throws where the user has cancelled.
    std::function<void(double)> told;
};

/// Divisions, grids, rivers, the calendar and the catalogue; who is on duty.
void writeCatalogues(const Copy& copy);
/// Cameras, centres, addresses, grid workers, who mediates.
void writePlaces(const Copy& copy);
/// Organisations, key sites and the rounds of the video patrol. \param keptCase false: it is not in
/// the copy
void writeSites(const Copy& copy, const std::function<bool(std::int64_t)>& keptCase);
/// Cases and all that hangs on them.
void writeCases(const Copy& copy, const CasePlan& plan);

/// "0001"
[[nodiscard]] std::string fourDigits(std::int64_t number);
/// A random UUID (version 4).
[[nodiscard]] std::string uuidFrom(Chance& chance);
/// yyyymmdd, so many weeks away; what is no date stays out.
[[nodiscard]] std::optional<std::int64_t> shiftedDay(std::int64_t day, int weeks);

} // namespace zhitu::anonymise
