// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/verify/row_check.h"

namespace zhitu::verify {

void RowCheck::run(Pass& pass) const
{
    cache::Statement rows = pass.select(extra(pass));
    while (rows.step()) {
        if (skips(rows))
            continue;
        pass.checked(rows);
        if (const auto fault = judge(rows, pass))
            pass.found(rows, *fault);
    }
}

std::vector<SqlPiece> piecesOf(const std::vector<const SourceColumn*>& columns)
{
    std::vector<SqlPiece> pieces;
    for (const SourceColumn* column : columns)
        pieces.push_back({sqlOf(*column), {}});
    return pieces;
}

} // namespace zhitu::verify
