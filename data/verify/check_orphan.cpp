// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Orphan (悬空): names a row that is not there.
///
/// columns: one. parameters: "references", a table, its column and "when" (reference.h); "prefix":
/// only the first so many characters are looked for, such as the 12 of the village in a grid's
/// code; "none": numbers that mean that nothing is named, such as [0]. An empty text never names
/// anything. Rows that name nothing are not counted; with "only_unfit": true neither are those
/// whose row is not there at all, so that only what "when" refuses is told of, such as void grids.
#include <algorithm>

#include "data/cache/gpkg_geometry.h"
#include "data/verify/messages.h"
#include "data/verify/reference.h"
#include "data/verify/row_check.h"
#include "data/verify/value_text.h"

namespace zhitu::verify {
namespace {

class Orphan : public RowCheck {
public:
    Orphan(const CheckMaterial& material, Reference reference)
        : column_(*material.columns.front()), reference_(std::move(reference)),
          none_(material.parameters.wholes("none")),
          prefix_(material.parameters.whole("prefix", 1, 100, 0)),
          onlyUnfit_(material.parameters.flag("only_unfit", false))
    {
        if (prefix_ > 0 && !column_.isText())
            material.parameters.refuse("prefix",
                                       Messages::tr("the column of this rule holds numbers."));
        if (!none_.empty() && column_.isText())
            material.parameters.refuse("none",
                                       Messages::tr("the column of this rule holds texts."));
        areaIsWanted_ = reference_.source->table == "grid" && reference_.column->name == "code"
                        && material.source.geometry == cache::GeometryType::Point && prefix_ == 0;
    }

protected:
    std::vector<SqlPiece> extra(const Pass&) const override
    {
        Reference any = reference_;
        any.when = {};
        SqlPiece absent{"false", {}};
        if (onlyUnfit_)
            absent = notIn(any);
        return {{sqlOf(column_), {}}, notIn(reference_), std::move(absent)};
    }

    bool skips(const cache::Statement& row) const override
    {
        if (row.integer(Pass::FirstExtra + 2) != 0)
            return true;
        if (column_.isText())
            return row.text(Pass::FirstExtra).empty();
        return row.isNull(Pass::FirstExtra)
               || std::ranges::find(none_, row.integer(Pass::FirstExtra)) != none_.end();
    }

    std::optional<Fault> judge(const cache::Statement& row, Pass& pass) const override
    {
        if (row.integer(Pass::FirstExtra + 1) == 0)
            return std::nullopt;
        Fault fault{(onlyUnfit_ ? Messages::tr("“%1” names a row of “%2” that does not count.")
                                : Messages::tr("“%1” names a row of “%2” that is not there."))
                        .arg(titleOf(column_), titleOf(*reference_.source)),
                    valueOf(row, Pass::FirstExtra, column_),
                    {}};
        if (areaIsWanted_)
            if (const auto place = cache::decodePoint(row.blob(Pass::Geometry)))
                fault.suggestion = QString::fromStdString(pass.ground().grids.codeAt(*place));
        return fault;
    }

private:
    SqlPiece notIn(const Reference& reference) const
    {
        SqlPiece piece;
        if (prefix_ > 0) {
            piece.append("substr(" + sqlOf(column_) + ", 1, ");
            piece.appendValue(prefix_);
            piece.append(")");
        } else {
            piece.append(sqlOf(column_));
        }
        piece.append(" NOT IN ");
        piece.append(reference.values());
        return piece;
    }

    const SourceColumn& column_;
    Reference reference_;
    std::vector<std::int64_t> none_;
    std::int64_t prefix_;
    bool onlyUnfit_;
    bool areaIsWanted_ = false;
};

} // namespace

MadeCheck makeOrphan(const CheckMaterial& material)
{
    material.requireColumns(1, 1);
    return std::make_shared<Orphan>(
        material, referenceFrom(material.parameters, "references", *material.columns.front()));
}

} // namespace zhitu::verify
