// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Outside (越界): a point that is not in the area that its row names.
///
/// columns: one, the code of a grid or division. parameters: "in": "grid" or "division";
/// "tolerance_m": how far outside it may be, in metres: edges of grids run along roads. A row whose
/// area is not there, or whose position cannot be read, is left to other rules, and not counted.
#include "data/cache/gpkg_geometry.h"
#include "data/verify/messages.h"
#include "data/verify/row_check.h"
#include "data/verify/value_text.h"

namespace zhitu::verify {
namespace {

class Outside : public Check {
public:
    Outside(const SourceColumn& column, bool grids, double tolerance)
        : column_(column), grids_(grids), tolerance_(tolerance)
    {
    }

    void run(Pass& pass) const override
    {
        AreaShapes& shapes = grids_ ? pass.ground().grids : pass.ground().divisions;
        cache::Statement rows = pass.select(piecesOf({&column_}));
        while (rows.step()) {
            const auto place = cache::decodePoint(rows.blob(Pass::Geometry));
            const auto* area = shapes.find(rows.text(Pass::FirstExtra));
            if (!place || area == nullptr)
                continue;
            pass.checked(rows);
            if (domain::contains(*area, *place))
                continue;
            const double metres = metresToEdge(*area, *place);
            if (metres > tolerance_)
                pass.found(rows, faultOf(rows, *place, metres, shapes));
        }
    }

private:
    Fault faultOf(const cache::Statement& row, domain::LonLat place, double metres,
                  AreaShapes& shapes) const
    {
        return {Messages::tr("It stands %1 m outside of “%2”.")
                    .arg(static_cast<qint64>(metres))
                    .arg(titleOf(column_)),
                valueOf(row, Pass::FirstExtra, column_),
                QString::fromStdString(shapes.codeAt(place))};
    }

    const SourceColumn& column_;
    bool grids_;
    double tolerance_;
};

} // namespace

MadeCheck makeOutside(const CheckMaterial& material)
{
    material.requireColumns(1, 1);
    material.requireTexts(true);
    Fields& fields = material.parameters;
    const QString in = fields.text("in");
    if (in != u"grid" && in != u"division")
        fields.refuse("in", Messages::tr("“grid” or “division” is expected."));
    if (material.source.geometry != cache::GeometryType::Point)
        fields.refuse("in", Messages::tr("the rows of this table are no points."));
    return std::make_shared<Outside>(*material.columns.front(), in == u"grid",
                                     fields.number("tolerance_m", 0, 100'000));
}

} // namespace zhitu::verify
