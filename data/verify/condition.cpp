// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/verify/condition.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "data/verify/messages.h"

namespace zhitu::verify {
namespace {

constexpr qsizetype kMostComparisons = 20;
constexpr std::array<std::string_view, 6> kOrders{"=", "!=", "<", "<=", ">", ">="};

void mention(Condition& condition, const SourceColumn& column)
{
    if (std::ranges::find(condition.columns, &column) == condition.columns.end())
        condition.columns.push_back(&column);
}

class ComparisonReader {
public:
    ComparisonReader(Fields fields, const Source& of, std::string_view alias, Condition& into)
        : fields_(std::move(fields)), of_(of), alias_(alias), into_(into),
          column_(fields_.column("column", of))
    {
        mention(into_, column_);
    }

    SqlPiece read()
    {
        const std::string op = fields_.text("op").toStdString();
        SqlPiece piece{sqlOf(column_, alias_), {}};
        if (op == "is_null")
            piece.append(" IS NULL");
        else if (op == "not_null")
            piece.append(" IS NOT NULL");
        else if (op == "one_of" || op == "none_of")
            list(piece, op == "one_of");
        else if (op == "prefix_differs")
            piece = prefixDiffers();
        else if (op.ends_with("starts_with") || op.ends_with("ends_with"))
            piece = affix(op);
        else if (std::ranges::find(kOrders, op) != kOrders.end())
            order(piece, op);
        else
            fields_.refuse(
                "op", Messages::tr("“%1” is no operator. There are: =, !=, <, <=, >, >=, is_null, "
                                   "not_null, one_of, none_of, starts_with, not_starts_with, "
                                   "ends_with, not_ends_with, prefix_differs.")
                          .arg(QString::fromStdString(op)));
        fields_.requireNoMore();
        return piece;
    }

private:
    auto valueOf(const char* name, const QJsonValue& value) -> cache::SqlValue
    {
        if (column_.isText()) {
            if (!value.isString() || value.toString().size() > Fields::kMostText)
                fields_.refuse(name, Messages::tr("this column holds texts; a text in quotation "
                                                  "marks is expected."));
            return value.toString().toStdString();
        }
        if (!value.isDouble() || !std::isfinite(value.toDouble()))
            fields_.refuse(name, Messages::tr("this column holds numbers; a number is expected."));
        const double number = value.toDouble();
        if (number == std::floor(number) && std::abs(number) < 9e15)
            return static_cast<std::int64_t>(number);
        return number;
    }

    const SourceColumn& other()
    {
        const SourceColumn& column = fields_.column("other", of_);
        if (column.isText() != column_.isText())
            fields_.refuse("other", Messages::tr("texts and numbers cannot be compared."));
        mention(into_, column);
        return column;
    }

    void requireTexts()
    {
        if (!column_.isText())
            fields_.refuse("op", Messages::tr("this operator is for columns of texts."));
    }

    void order(SqlPiece& piece, const std::string& op)
    {
        piece.append(' ' + op + ' ');
        if (fields_.has("other"))
            piece.append(sqlOf(other(), alias_));
        else
            piece.appendValue(valueOf("value", fields_.any("value")));
    }

    void list(SqlPiece& piece, bool in)
    {
        piece.append(in ? " IN (" : " NOT IN (");
        bool first = true;
        for (const QJsonValue& item : fields_.list("values", 1, Fields::kMostItems)) {
            piece.append(first ? "" : ", ");
            piece.appendValue(valueOf("values", item));
            first = false;
        }
        piece.append(")");
    }

    SqlPiece affix(const std::string& op)
    {
        requireTexts();
        if (op != "starts_with" && op != "not_starts_with" && op != "ends_with"
            && op != "not_ends_with")
            fields_.refuse("op",
                           Messages::tr("“%1” is no operator.").arg(QString::fromStdString(op)));
        const QString value = fields_.text("value");
        const auto length = static_cast<std::int64_t>(value.toUcs4().size());
        SqlPiece piece;
        piece.append("substr(" + sqlOf(column_, alias_) + ", ");
        if (op.ends_with("starts_with")) {
            piece.append("1, ");
            piece.appendValue(length);
        } else {
            piece.appendValue(-length);
        }
        piece.append(op.starts_with("not_") ? ") != " : ") = ");
        piece.appendValue(value.toStdString());
        return piece;
    }

    SqlPiece prefixDiffers()
    {
        requireTexts();
        const std::int64_t digits = fields_.whole("digits", 1, 100);
        SqlPiece piece;
        piece.append("substr(" + sqlOf(column_, alias_) + ", 1, ");
        piece.appendValue(digits);
        piece.append(") != substr(" + sqlOf(other(), alias_) + ", 1, ");
        piece.appendValue(digits);
        piece.append(")");
        return piece;
    }

    Fields fields_;
    const Source& of_;
    std::string_view alias_;
    Condition& into_;
    const SourceColumn& column_;
};

void readAll(Fields& fields, const char* name, const QJsonArray& items, const Source& of,
             std::string_view alias, Condition& into, SqlPiece& piece)
{
    qsizetype number = 0;
    for (const QJsonValue& item : items)
        piece.requireAlso(
            ComparisonReader(fields.element(name, item, ++number), of, alias, into).read());
}

} // namespace

Condition conditionFrom(Fields& fields, const char* name, const Source& of, std::string_view alias)
{
    Condition condition;
    if (fields.has(name))
        readAll(fields, name, fields.list(name, 1, kMostComparisons), of, alias, condition,
                condition.sql);
    return condition;
}

Condition anyConditionFrom(Fields& fields, const char* name, const Source& of)
{
    Condition condition;
    qsizetype number = 0;
    for (const QJsonValue& item : fields.list(name, 1, kMostComparisons)) {
        ++number;
        if (!item.isArray() || item.toArray().isEmpty() || item.toArray().size() > kMostComparisons)
            fields.refuse(name, Messages::tr("entry %1 must be a list of 1 to %2 comparisons.")
                                    .arg(number)
                                    .arg(kMostComparisons));
        SqlPiece piece;
        readAll(fields, name, item.toArray(), of, "t", condition, piece);
        condition.sql.append(condition.sql.text.empty() ? "(" : " OR (");
        condition.sql.append(piece);
        condition.sql.append(")");
    }
    return condition;
}

} // namespace zhitu::verify
