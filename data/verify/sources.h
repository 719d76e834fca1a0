// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The positive list (正面清单) of what verification may read: tables and columns of the cache. No
/// sealed column, and no table of what is personal, is on it; a rule cannot name anything else.
#pragma once

#include <QString>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "data/cache/schema.h"
#include "data/domain/subject.h"
#include "data/verify/origin.h"

namespace zhitu::verify {

enum class ColumnType : std::uint8_t {
    Text,
    Whole,
    Number,
    Time, ///< seconds since 1970-01-01 UTC
    Day   ///< a text, YYYY-MM-DD
};

struct SourceColumn {
    std::string_view name;
    ColumnType type = ColumnType::Text;
    const char* title = ""; ///< untranslated, see titleOf()

    [[nodiscard]] bool isText() const noexcept
    {
        return type == ColumnType::Text || type == ColumnType::Day;
    }
};

/// A table. Its row is called `t` in the SQL of the other members.
struct Source {
    std::string_view table;
    const char* title = ""; ///< untranslated, see titleOf()
    cache::GeometryType geometry = cache::GeometryType::None;
    std::string_view area;      ///< SQL of the code of the place that a row belongs to; "''": none
    std::string_view label;     ///< SQL of what a row is called
    std::string_view subjectId; ///< SQL of the row that the map shows instead
    domain::Subject::Kind subject = domain::Subject::Kind::None;
    std::vector<SourceColumn> columns;   ///< without id, which every table has
    std::string_view origin = kFromNone; ///< SQL: see origin.h
};

[[nodiscard]] std::span<const Source> sources();
/// Null where the list has no such table.
[[nodiscard]] const Source* sourceNamed(std::string_view table);
/// Null where the list has no such column; `id` is one of every table.
[[nodiscard]] const SourceColumn* columnNamed(const Source& source, std::string_view name);

/// In the user's language.
[[nodiscard]] QString titleOf(const Source& source);
[[nodiscard]] QString titleOf(const SourceColumn& column);

/// The column of a row `alias`, as SQL.
[[nodiscard]] std::string sqlOf(const SourceColumn& column, std::string_view alias = "t");

} // namespace zhitu::verify
