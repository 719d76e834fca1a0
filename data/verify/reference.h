// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Rows of another table that a rule looks for by a column: of orphans and of what is unmatched.
#pragma once

#include "data/verify/condition.h"

namespace zhitu::verify {

struct Reference {
    const Source* source = nullptr;
    const SourceColumn* column = nullptr;
    SqlPiece when; ///< of the row `r`

    /// "(SELECT r.column FROM … WHERE …)" for IN: SQLite makes it once, or goes by an index.
    [[nodiscard]] SqlPiece values(std::int64_t least = 1) const;
};

/// The member `name`: {"table": …, "column": …, "when": [comparisons]}.
/// \param own what is compared with it: both hold texts, or both numbers
[[nodiscard]] Reference referenceFrom(Fields& fields, const char* name, const SourceColumn& own);

} // namespace zhitu::verify
