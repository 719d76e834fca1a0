// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Unmatched (缺配): lacks the row of another table that should belong to it, such as a grid
/// without a worker.
///
/// columns: one, that the others name. parameters: "by", a table, its column and "when"
/// (reference.h); "least": how many there should be, 1 without it.
#include "data/verify/messages.h"
#include "data/verify/reference.h"
#include "data/verify/row_check.h"
#include "data/verify/value_text.h"

namespace zhitu::verify {
namespace {

class Unmatched : public RowCheck {
public:
    Unmatched(const SourceColumn& column, Reference by, std::int64_t least)
        : column_(column), by_(std::move(by)), least_(least)
    {
    }

protected:
    std::vector<SqlPiece> extra(const Pass&) const override
    {
        SqlPiece alone{sqlOf(column_) + " NOT IN ", {}};
        alone.append(by_.values(least_));
        return {{sqlOf(column_), {}}, std::move(alone)};
    }

    std::optional<Fault> judge(const cache::Statement& row, Pass&) const override
    {
        if (row.integer(Pass::FirstExtra + 1) == 0)
            return std::nullopt;
        const QString others = titleOf(*by_.source);
        return Fault{
            least_ == 1
                ? Messages::tr("Nothing of “%1” belongs to it.").arg(others)
                : Messages::tr("Fewer than %1 of “%2” belong to it.").arg(least_).arg(others),
            valueOf(row, Pass::FirstExtra, column_),
            {}};
    }

private:
    const SourceColumn& column_;
    Reference by_;
    std::int64_t least_;
};

} // namespace

MadeCheck makeUnmatched(const CheckMaterial& material)
{
    material.requireColumns(1, 1);
    Reference by = referenceFrom(material.parameters, "by", *material.columns.front());
    return std::make_shared<Unmatched>(*material.columns.front(), std::move(by),
                                       material.parameters.whole("least", 1, 1'000'000, 1));
}

} // namespace zhitu::verify
