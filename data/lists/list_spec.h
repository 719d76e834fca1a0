// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What a list shows: which rows, in which order, in which columns.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "data/cache/conditions.h"
#include "data/domain/filter.h"
#include "data/domain/subject.h"

namespace zhitu::lists {

enum class ListKind : std::uint8_t { Cases, Cameras, Grids, Centres, KeySites };

/// How the window shows a cell: which words a number stands for.
enum class CellType : std::uint8_t {
    Text,
    Count,
    SquareKilometres,
    Time,  ///< seconds since 1970-01-01 UTC
    Place, ///< code of a grid or division
    State,
    Grade,
    Category,
    Channel,
    Level,
    Flag,
    Step, ///< a CaseAction: what is to be done next; 0: nothing
    Tier,
    Status,
    Grid,
    Site
};

/// One column of a list. `id` is kept in settings and never changes.
struct ListColumn {
    std::string_view id;
    std::string_view sql; ///< of the row's table
    CellType type = CellType::Text;
    /// SQL that the rows are ordered by, "" where one cannot sort by it: the column and, where many
    /// rows share a value, a second one, as an index of the cache has them.
    std::string_view order;
    bool groups = false; ///< few values: rows can be grouped by it
    bool shown = true;   ///< until the user chooses otherwise
};

[[nodiscard]] std::span<const ListColumn> columnsOf(ListKind kind);
/// Position in columnsOf(). \pre it exists
[[nodiscard]] std::size_t columnNamed(ListKind kind, std::string_view id);

using Cell = cache::SqlValue;

/// A row, with a cell for each column of its kind.
struct ListRow {
    domain::Subject subject;
    domain::LonLat position;
    std::vector<Cell> cells;
};

struct ListSpec {
    ListKind kind = ListKind::Cases;
    domain::Filter filter;
    std::size_t sort = 0; ///< column
    bool descending = false;
    /// Only rows that have this value in this column: a group.
    std::optional<std::pair<std::size_t, Cell>> only;

    friend bool operator==(const ListSpec&, const ListSpec&) = default;
};

} // namespace zhitu::lists
