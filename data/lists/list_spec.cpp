// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/lists/list_spec.h"

#include <algorithm>
#include <array>

namespace zhitu::lists {
namespace {

/// domain::nextStep() in SQL, 0 for none: of the stages behind the one it is in, the first that is
/// used on the day that it came in.
constexpr const char* kNextStep =
    "CASE WHEN state IN (4, 5) AND extension_asked THEN 9 WHEN state IN (6, 7) THEN "
    "coalesce((SELECT min(stage.column2) FROM (VALUES (7, 16), (8, 18)) AS stage "
    "WHERE stage.column1 > state AND coalesce((SELECT v.in_use FROM catalogue_version v WHERE "
    "v.kind = 4 AND v.subject = stage.column1 AND v.since <= "
    "CAST(strftime('%Y%m%d', reported_at + 28800, 'unixepoch') AS INTEGER) "
    "ORDER BY v.since DESC LIMIT 1), 1)), 19) "
    "ELSE coalesce((SELECT step.column2 FROM (VALUES (1, 2), (2, 4), (3, 5), (4, 7), (5, 15), "
    "(8, 19), (11, 12)) AS step WHERE step.column1 = state), 0) END";

// The orders are those of the indexes in data/cache/schema.cpp.
constexpr std::array kCases{
    ListColumn{"number", "number", CellType::Text, "number"},
    ListColumn{"title", "title", CellType::Text, ""},
    ListColumn{"state", "state", CellType::State, "state, reported_at", true},
    ListColumn{"next", kNextStep, CellType::Step, "", true},
    ListColumn{"deadline", "deadline_at", CellType::Time, "deadline_at"},
    ListColumn{"category", "category_id", CellType::Category, "category_id, reported_at", true},
    ListColumn{"grade", "grade", CellType::Grade, "", true},
    ListColumn{"reported", "reported_at", CellType::Time, "reported_at"},
    ListColumn{"place", "grid_code", CellType::Place, "grid_code, state"},
    ListColumn{"channel", "channel", CellType::Channel, "", true, false},
    ListColumn{"level", "level", CellType::Level, "", true, false},
    ListColumn{"supervised", "supervised", CellType::Flag, "", true, false},
    ListColumn{"resolved", "resolved_at", CellType::Time, "", false, false}};

constexpr std::array kCameras{
    ListColumn{"name", "name", CellType::Text, "name"},
    ListColumn{"status", "status", CellType::Status, "status, tier", true},
    ListColumn{"tier", "tier", CellType::Tier, "", true},
    ListColumn{"place", "grid_code", CellType::Place, "grid_code"},
    ListColumn{"device", "device_id", CellType::Text, "device_id"},
    ListColumn{"owner", "owner", CellType::Text, "", true, false}};

constexpr std::array kGrids{
    ListColumn{"code", "code", CellType::Text, "code"},
    ListColumn{"name", "name", CellType::Text, "name"},
    ListColumn{"place", "substr(code, 1, 12)", CellType::Place, "", true},
    ListColumn{"kind", "kind", CellType::Grid, "kind, code", true},
    ListColumn{"open", "open_cases", CellType::Count, "open_cases, code"},
    ListColumn{"overdue", "overdue_cases", CellType::Count, "overdue_cases, code"},
    ListColumn{"cameras", "cameras", CellType::Count, "cameras, code"},
    ListColumn{"area", "area_km2", CellType::SquareKilometres, "area_km2", false, false}};

constexpr std::array kCentres{
    ListColumn{"name", "name", CellType::Text, "name"},
    ListColumn{"level", "level", CellType::Level, "level, name", true},
    ListColumn{"place", "division_code", CellType::Place, "division_code"}};

constexpr std::array kKeySites{ListColumn{"name", "name", CellType::Text, "name"},
                               ListColumn{"kind", "kind", CellType::Site, "kind, name", true},
                               ListColumn{"place", "grid_code", CellType::Place, "grid_code"}};

} // namespace

std::span<const ListColumn> columnsOf(ListKind kind)
{
    switch (kind) {
    case ListKind::Cases:
        return kCases;
    case ListKind::Cameras:
        return kCameras;
    case ListKind::Grids:
        return kGrids;
    case ListKind::Centres:
        return kCentres;
    case ListKind::KeySites:
        return kKeySites;
    }
    return {};
}

std::size_t columnNamed(ListKind kind, std::string_view id)
{
    const auto columns = columnsOf(kind);
    return static_cast<std::size_t>(std::ranges::find(columns, id, &ListColumn::id)
                                    - columns.begin());
}

} // namespace zhitu::lists
