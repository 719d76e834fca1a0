// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Comparisons that a rule file declares, as SQL: a column with a value, or with another column.
///
/// {"column": "state", "op": "one_of", "values": [9]}
/// {"column": "resolved_at", "op": "<", "other": "reported_at"}
///
/// Operators: =, !=, <, <=, >, >= (with "value" or "other"); is_null, not_null; one_of, none_of
/// ("values"); starts_with, not_starts_with, ends_with, not_ends_with ("value", texts);
/// prefix_differs ("other" and "digits", texts: the first so many characters are not the same).
/// As in SQL a comparison with nothing (NULL) is not true.
#pragma once

#include "data/verify/fields.h"

namespace zhitu::verify {

struct Condition {
    SqlPiece sql;
    std::vector<const SourceColumn*> columns; ///< that it speaks of, each once
};

/// The member `name`, a list of comparisons that must all hold; absent: an empty condition.
/// \param alias of the row in SQL
[[nodiscard]] Condition conditionFrom(Fields& fields, const char* name, const Source& of,
                                      std::string_view alias = "t");

/// The member `name`, a list of such lists, of which one must hold.
[[nodiscard]] Condition anyConditionFrom(Fields& fields, const char* name, const Source& of);

} // namespace zhitu::verify
