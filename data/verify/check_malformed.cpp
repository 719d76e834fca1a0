// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Malformed (格式): not written as a standard has it. What is empty is left to the rules of the
/// kind “missing”.
///
/// parameters: "format"; columns: 1 to 8 of texts for the formats of formats.h, of numbers for
/// "number" (a text where a number belongs), none for "coordinates" (see check_coordinates.cpp).
#include "data/verify/check_coordinates.h"
#include "data/verify/formats.h"
#include "data/verify/messages.h"
#include "data/verify/row_check.h"
#include "data/verify/value_text.h"

namespace zhitu::verify {
namespace {

/// Of several columns the first that is wrong is told of.
class MalformedText : public RowCheck {
public:
    MalformedText(std::vector<const SourceColumn*> columns, Format format)
        : columns_(std::move(columns)), format_(std::move(format))
    {
    }

protected:
    std::vector<SqlPiece> extra(const Pass&) const override { return piecesOf(columns_); }

    bool skips(const cache::Statement& row) const override
    {
        for (std::size_t i = 0; i < columns_.size(); ++i)
            if (!row.text(Pass::FirstExtra + static_cast<int>(i)).empty())
                return false;
        return true;
    }

    std::optional<Fault> judge(const cache::Statement& row, Pass&) const override
    {
        const std::string area = row.text(Pass::Area);
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            const int at = Pass::FirstExtra + static_cast<int>(i);
            const std::string text = row.text(at);
            if (text.empty())
                continue;
            if (auto fault = format_(text, area)) {
                fault->value = valueOf(row, at, *columns_[i]);
                return fault;
            }
        }
        return std::nullopt;
    }

private:
    std::vector<const SourceColumn*> columns_;
    Format format_;
};

/// SQLite keeps a text in a column of numbers where it is none.
class MalformedNumber : public RowCheck {
public:
    explicit MalformedNumber(std::vector<const SourceColumn*> columns)
        : columns_(std::move(columns))
    {
    }

protected:
    std::vector<SqlPiece> extra(const Pass&) const override { return piecesOf(columns_); }

    std::optional<Fault> judge(const cache::Statement& row, Pass&) const override
    {
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            const int at = Pass::FirstExtra + static_cast<int>(i);
            const int type = row.type(at);
            const bool number =
                type == SQLITE_INTEGER
                || (type == SQLITE_FLOAT && columns_[i]->type == ColumnType::Number);
            if (type != SQLITE_NULL && !number)
                return Fault{Messages::tr("“%1” is no number.").arg(titleOf(*columns_[i])),
                             valueOf(row, at, *columns_[i]),
                             {}};
        }
        return std::nullopt;
    }

private:
    std::vector<const SourceColumn*> columns_;
};

} // namespace

MadeCheck makeMalformed(const CheckMaterial& material)
{
    const QString format = material.parameters.text("format");
    if (format == u"coordinates") {
        material.requireColumns(0, 0);
        return makeCoordinates(material);
    }
    material.requireColumns(1, 8);
    material.requireTexts(format != u"number");
    if (format == u"number")
        return std::make_shared<MalformedNumber>(material.columns);
    return std::make_shared<MalformedText>(material.columns,
                                           formatNamed(format, material.parameters));
}

} // namespace zhitu::verify
