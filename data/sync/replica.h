// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The tables that are kept in step: what the centre's wire_ views send, column by column, and what
/// of it may be believed.
#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace zhitu::sync {

enum class WireKind {
    Integer, ///< int8
    Real,    ///< float8
    Text,    ///< UTF-8 without U+0000
    Day,     ///< text, YYYY-MM-DD of the Gregorian calendar
    Point,   ///< WKB in bytea, as are the next two
    Line,
    Polygon,
    Sealed,          ///< text that is sealed before it is stored
    SealedWithDigest ///< the same, and a keyed digest in the next column of the cache
};

struct WireColumn {
    std::string_view name;
    WireKind kind = WireKind::Integer;
    std::int64_t least = std::numeric_limits<std::int64_t>::min(); ///< of an integer
    std::int64_t most =
        std::numeric_limits<std::int64_t>::max(); ///< of an integer; bytes of a text
    bool nullable = false;
};

/// One table. The columns are those of the view zhitu.wire_`table` without area_code, and those of
/// the cache's table of the same name, in the same order.
struct Replica {
    int number = 0; ///< zhitu.replicated_table.id
    std::string_view table;
    std::vector<WireColumn> columns;
    /// SQL of the area that a cached row belongs to; '' for all. What the centre calls area_code.
    std::string_view area;
};

/// In the order in which they are fetched.
[[nodiscard]] std::span<const Replica> replicas();
/// Nothing for a number that this program does not know.
[[nodiscard]] const Replica* replicaByNumber(std::int64_t number);
/// \pre the table is one of them
[[nodiscard]] const Replica& replica(std::string_view table);

/// Of the tables that the centre lets one read, those that this program keeps.
/// \param sealing without a key nothing personal is kept
[[nodiscard]] std::vector<int> followedTables(std::vector<int> readable, bool sealing);

/// "id, geom, …": the columns of the view.
[[nodiscard]] std::string wireColumns(const Replica& replica);
/// "SELECT … FROM zhitu.wire_…": its rows, as far as the centre shows them.
[[nodiscard]] std::string wireSelect(const Replica& replica);

/// Cases that the centre does not know yet are numbered from here on.
inline constexpr std::int64_t kFirstTemporaryCase = std::int64_t{1} << 46;
/// Other rows from here on: visits by their event, parties, marks, handovers, checks of a patrol
/// and what they found by the place of their command.
inline constexpr std::int64_t kFirstTemporaryRow = std::int64_t{1} << 56;

/// The schema of the centre that the above describes; it may be newer as long as the views stay.
inline constexpr int kOldestSchema = 21;

} // namespace zhitu::sync
