// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Stale (滞后): a time that lies too far back, by the data's own time (the server's, when it was
/// last asked), so that a line that was cut makes nothing stale.
///
/// columns: one, a time. parameters: "older_than_days". Rows without that time are not counted.
#include "data/verify/messages.h"
#include "data/verify/row_check.h"
#include "data/verify/value_text.h"

namespace zhitu::verify {
namespace {

constexpr double kSecondsADay = 86'400;

class Stale : public RowCheck {
public:
    Stale(const SourceColumn& column, double days) : column_(column), days_(days) {}

protected:
    std::vector<SqlPiece> extra(const Pass&) const override { return piecesOf({&column_}); }

    bool skips(const cache::Statement& row) const override
    {
        return row.type(Pass::FirstExtra) != SQLITE_INTEGER;
    }

    std::optional<Fault> judge(const cache::Statement& row, Pass& pass) const override
    {
        const auto now = static_cast<double>(pass.ground().now.time_since_epoch().count());
        const double days =
            (now - static_cast<double>(row.integer(Pass::FirstExtra))) / kSecondsADay;
        if (days <= days_)
            return std::nullopt;
        return Fault{Messages::tr("Untouched for %1 days; at most %2 are expected.")
                         .arg(static_cast<qint64>(days))
                         .arg(days_),
                     valueOf(row, Pass::FirstExtra, column_),
                     {}};
    }

private:
    const SourceColumn& column_;
    double days_;
};

} // namespace

MadeCheck makeStale(const CheckMaterial& material)
{
    material.requireColumns(1, 1);
    if (material.columns.front()->type != ColumnType::Time)
        material.parameters.refuse("older_than_days",
                                   Messages::tr("the column of this rule is no time."));
    return std::make_shared<Stale>(*material.columns.front(),
                                   material.parameters.number("older_than_days", 0, 36'500));
}

} // namespace zhitu::verify
