// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Contradictory (矛盾): columns of one row that cannot all be true.
///
/// columns: none, the comparisons name them. parameters: "any", a list of lists of comparisons
/// (condition.h); a row is wrong where all of one list are true.
#include "data/verify/condition.h"
#include "data/verify/row_check.h"
#include "data/verify/value_text.h"

namespace zhitu::verify {
namespace {

class Contradictory : public RowCheck {
public:
    explicit Contradictory(Condition condition) : condition_(std::move(condition)) {}

protected:
    std::vector<SqlPiece> extra(const Pass&) const override
    {
        SqlPiece wrong{"(", {}};
        wrong.append(condition_.sql);
        wrong.append(") IS TRUE");
        std::vector<SqlPiece> pieces{std::move(wrong)};
        for (SqlPiece& column : piecesOf(condition_.columns))
            pieces.push_back(std::move(column));
        return pieces;
    }

    std::optional<Fault> judge(const cache::Statement& row, Pass& pass) const override
    {
        if (row.integer(Pass::FirstExtra) == 0)
            return std::nullopt;
        return Fault{
            pass.rule().title.local(), valuesOf(row, Pass::FirstExtra + 1, condition_.columns), {}};
    }

private:
    Condition condition_;
};

} // namespace

MadeCheck makeContradictory(const CheckMaterial& material)
{
    material.requireColumns(0, 0);
    return std::make_shared<Contradictory>(
        anyConditionFrom(material.parameters, "any", material.source));
}

} // namespace zhitu::verify
