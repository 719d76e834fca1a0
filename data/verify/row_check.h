// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A check that judges each row by itself: eight of the ten kinds.
#pragma once

#include <optional>
#include <vector>

#include "data/verify/check.h"
#include "data/verify/pass.h"

namespace zhitu::verify {

class RowCheck : public Check {
public:
    void run(Pass& pass) const final;

protected:
    /// What is read of a row behind the base columns.
    [[nodiscard]] virtual std::vector<SqlPiece> extra(const Pass& pass) const = 0;
    /// The rule says nothing about the row under the statement: it is not counted.
    [[nodiscard]] virtual bool skips(const cache::Statement& /*row*/) const { return false; }
    /// Nothing: the row is in order.
    [[nodiscard]] virtual std::optional<Fault> judge(const cache::Statement& row,
                                                     Pass& pass) const = 0;
};

/// The columns of a row `t`, each a piece.
[[nodiscard]] std::vector<SqlPiece> piecesOf(const std::vector<const SourceColumn*>& columns);

} // namespace zhitu::verify
