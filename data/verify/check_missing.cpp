// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Missing (缺项): nothing, an empty text, or a word that says nothing.
///
/// columns: 1 to 8. parameters: "placeholders", words that count as nothing beside the usual ones;
/// "zero": true where the number 0 means that nothing is known.
#include <set>

#include "data/verify/messages.h"
#include "data/verify/row_check.h"
#include "data/verify/text_forms.h"
#include "data/verify/value_text.h"

namespace zhitu::verify {
namespace {

class Missing : public RowCheck {
public:
    explicit Missing(const CheckMaterial& material)
        : columns_(material.columns), zero_(material.parameters.flag("zero", false))
    {
        for (const QString& word : usualPlaceholders() + material.parameters.texts("placeholders"))
            placeholders_.insert(comparedForm(word.toStdString()));
    }

protected:
    std::vector<SqlPiece> extra(const Pass&) const override { return piecesOf(columns_); }

    std::optional<Fault> judge(const cache::Statement& row, Pass&) const override
    {
        QStringList empty;
        QStringList says;
        QStringList values;
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            const int at = Pass::FirstExtra + static_cast<int>(i);
            const QString title = titleOf(*columns_[i]);
            if (isEmpty(row, at))
                empty += title;
            else if (isPlaceholder(row, at, *columns_[i]))
                says += Messages::tr("“%1” says nothing.").arg(title);
            else
                continue;
            values += valueOf(row, at, *columns_[i]);
        }
        if (values.isEmpty())
            return std::nullopt;
        if (!empty.isEmpty())
            says.prepend(Messages::tr("Missing: %1.").arg(empty.join(QStringLiteral(", "))));
        return Fault{says.join(u' '), values.join(QStringLiteral("; ")), {}};
    }

private:
    static bool isEmpty(const cache::Statement& row, int column)
    {
        return row.isNull(column)
               || (row.type(column) == SQLITE_TEXT && comparedForm(row.text(column)).empty());
    }

    bool isPlaceholder(const cache::Statement& row, int column, const SourceColumn& facts) const
    {
        if (!facts.isText())
            return zero_ && row.real(column) == 0;
        const std::string text = row.text(column);
        constexpr std::size_t longest = 64; // bytes: nobody writes “nothing” with more
        return text.size() <= longest && placeholders_.contains(comparedForm(text));
    }

    std::vector<const SourceColumn*> columns_;
    bool zero_;
    std::set<std::u32string> placeholders_;
};

} // namespace

MadeCheck makeMissing(const CheckMaterial& material)
{
    material.requireColumns(1, 8);
    return std::make_shared<Missing>(material);
}

} // namespace zhitu::verify
