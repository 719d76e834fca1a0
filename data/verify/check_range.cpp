// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Range (超限): a number that cannot be.
///
/// columns: 1 to 8 of numbers. parameters: "least", "most" (at least one of them), "above" and
/// "below" instead where the bound itself is out; for times "most": "now" is the data's own time.
/// Rows without any of the numbers are not counted.
#include <limits>

#include "data/verify/messages.h"
#include "data/verify/row_check.h"
#include "data/verify/value_text.h"

namespace zhitu::verify {
namespace {

constexpr double kFar = std::numeric_limits<double>::infinity();

struct Bounds {
    double least = -kFar;
    double most = kFar;
    bool leastIsOut = false;
    bool mostIsOut = false;
    bool untilNow = false;
};

class Range : public RowCheck {
public:
    Range(std::vector<const SourceColumn*> columns, Bounds bounds)
        : columns_(std::move(columns)), bounds_(bounds)
    {
    }

protected:
    std::vector<SqlPiece> extra(const Pass&) const override { return piecesOf(columns_); }

    bool skips(const cache::Statement& row) const override
    {
        for (std::size_t i = 0; i < columns_.size(); ++i)
            if (isNumber(row, Pass::FirstExtra + static_cast<int>(i)))
                return false;
        return true;
    }

    std::optional<Fault> judge(const cache::Statement& row, Pass& pass) const override
    {
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            const int at = Pass::FirstExtra + static_cast<int>(i);
            if (isNumber(row, at) && !isWithin(row.real(at), pass))
                return Fault{
                    bounds_.untilNow
                        ? Messages::tr("“%1” lies in the future.").arg(titleOf(*columns_[i]))
                        : Messages::tr("“%1” is out of range; expected: %2.")
                              .arg(titleOf(*columns_[i]), expected()),
                    valueOf(row, at, *columns_[i]),
                    {}};
        }
        return std::nullopt;
    }

private:
    static bool isNumber(const cache::Statement& row, int column)
    {
        return row.type(column) == SQLITE_INTEGER || row.type(column) == SQLITE_FLOAT;
    }

    bool isWithin(double value, Pass& pass) const
    {
        const double most = bounds_.untilNow
                                ? static_cast<double>(pass.ground().now.time_since_epoch().count())
                                : bounds_.most;
        return (bounds_.leastIsOut ? value > bounds_.least : value >= bounds_.least)
               && (bounds_.mostIsOut ? value < most : value <= most);
    }

    QString expected() const
    {
        QStringList parts;
        if (bounds_.least > -kFar)
            parts += (bounds_.leastIsOut ? QStringLiteral("> ") : QStringLiteral("≥ "))
                     + QString::number(bounds_.least);
        if (bounds_.most < kFar)
            parts += (bounds_.mostIsOut ? QStringLiteral("< ") : QStringLiteral("≤ "))
                     + QString::number(bounds_.most);
        return parts.join(QStringLiteral(", "));
    }

    std::vector<const SourceColumn*> columns_;
    Bounds bounds_;
};

Bounds boundsFrom(const CheckMaterial& material)
{
    constexpr double reach = 1e15;
    Fields& fields = material.parameters;
    Bounds bounds;
    if (fields.has("most") && fields.any("most").isString()) {
        if (fields.any("most").toString() != u"now")
            fields.refuse("most", Messages::tr("a number is expected, or “now”."));
        for (const SourceColumn* column : material.columns)
            if (column->type != ColumnType::Time)
                fields.refuse("most", Messages::tr("“now” is for columns of times."));
        bounds.untilNow = true;
    } else {
        bounds.most = fields.number("most", -reach, reach, kFar);
    }
    bounds.least = fields.number("least", -reach, reach, -kFar);
    if (fields.has("above")) {
        if (fields.has("least"))
            fields.refuse("above", Messages::tr("“least” is given as well; one of both."));
        bounds.least = fields.number("above", -reach, reach);
        bounds.leastIsOut = true;
    }
    if (fields.has("below")) {
        if (fields.has("most"))
            fields.refuse("below", Messages::tr("“most” is given as well; one of both."));
        bounds.most = fields.number("below", -reach, reach);
        bounds.mostIsOut = true;
    }
    if (bounds.least == -kFar && bounds.most == kFar && !bounds.untilNow)
        fields.refuse("least", Messages::tr("a bound is missing: “least”, “most”, “above” or "
                                            "“below”."));
    if (bounds.least > bounds.most)
        fields.refuse("least", Messages::tr("it is greater than the upper bound."));
    return bounds;
}

} // namespace

MadeCheck makeRange(const CheckMaterial& material)
{
    material.requireColumns(1, 8);
    material.requireTexts(false);
    return std::make_shared<Range>(material.columns, boundsFrom(material));
}

} // namespace zhitu::verify
