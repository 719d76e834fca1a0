// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Duplicate (重复): the same key twice. Of the rows of a key all but the first (by id) are told
/// of, each with the first as its partner.
///
/// columns: 1 to 4, the key. parameters: "exact": false (without it): texts are compared without
/// regard to full width, capitals and spaces. A row with an empty part has no key, and is not
/// counted. What is not looked at (--area) is nobody's partner.
///
/// A first pass keeps 16 bytes a row, whatever the key is; keys are compared only where their
/// digests meet.
#include <algorithm>
#include <map>

#include "data/verify/messages.h"
#include "data/verify/row_check.h"
#include "data/verify/text_forms.h"
#include "data/verify/value_text.h"

namespace zhitu::verify {
namespace {

struct Digested {
    std::uint64_t digest = 0;
    std::int64_t id = 0;

    friend auto operator<=>(const Digested&, const Digested&) = default;
};

/// FNV-1a: see www.isthe.com/chongo/tech/comp/fnv.
std::uint64_t digestOf(std::u32string_view key)
{
    std::uint64_t hash = 14695981039346656037ULL;
    for (const char32_t letter : key)
        for (int shift = 0; shift < 32; shift += 8)
            hash = (hash ^ ((letter >> shift) & 0xFF)) * 1099511628211ULL;
    return hash;
}

class Duplicate : public Check {
public:
    Duplicate(std::vector<const SourceColumn*> columns, bool exact)
        : columns_(std::move(columns)), exact_(exact)
    {
    }

    void run(Pass& pass) const override
    {
        const std::vector<std::int64_t> candidates = candidatesOf(pass);
        // The first row of each key that was met twice.
        std::map<std::u32string, Partner> first;
        Pass::ById byId = pass.selectById(piecesOf(columns_));
        std::int64_t done = 0;
        for (const std::int64_t id : candidates) {
            byId.statement.reset();
            byId.statement.bind(byId.parameter, id);
            if (!byId.statement.step())
                continue;
            const Partner self{id, shownText(byId.statement.text(Pass::Label))};
            const auto [partner, isFirst] = first.try_emplace(keyOf(byId.statement), self);
            if (!isFirst)
                pass.found(byId.statement,
                           {Messages::tr("The same %1 as another row.").arg(columnTitles()),
                            valueText(byId.statement),
                            {}},
                           partner->second);
            if (++done % 1024 == 0)
                pass.goOn(1);
        }
    }

private:
    /// Ids of the rows whose digests are not alone, ascending.
    std::vector<std::int64_t> candidatesOf(Pass& pass) const
    {
        std::vector<Digested> all;
        cache::Statement rows = pass.select(piecesOf(columns_));
        while (rows.step())
            if (const std::u32string key = keyOf(rows); !key.empty()) {
                pass.checked(rows);
                all.push_back({digestOf(key), rows.integer(Pass::Id)});
            }
        std::ranges::sort(all);
        std::vector<std::int64_t> ids;
        for (std::size_t i = 0; i < all.size(); ++i)
            if ((i > 0 && all[i - 1].digest == all[i].digest)
                || (i + 1 < all.size() && all[i + 1].digest == all[i].digest))
                ids.push_back(all[i].id);
        std::ranges::sort(ids);
        return ids;
    }

    /// Empty where a part is.
    std::u32string keyOf(const cache::Statement& row) const
    {
        std::u32string key;
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            const int at = Pass::FirstExtra + static_cast<int>(i);
            const std::string text = row.text(at);
            const std::u32string part = exact_ || !columns_[i]->isText()
                                            ? QString::fromStdString(text).toStdU32String()
                                            : comparedForm(text);
            if (part.empty())
                return {};
            key += part;
            key += U'\0'; // stands in no value, so that parts cannot be divided in two ways
        }
        return key;
    }

    QString columnTitles() const
    {
        QStringList titles;
        for (const SourceColumn* column : columns_)
            titles += titleOf(*column);
        return titles.join(QStringLiteral(" + "));
    }

    QString valueText(const cache::Statement& row) const
    {
        QStringList values;
        for (std::size_t i = 0; i < columns_.size(); ++i)
            values += valueOf(row, Pass::FirstExtra + static_cast<int>(i), *columns_[i]);
        return values.join(QStringLiteral("; "));
    }

    std::vector<const SourceColumn*> columns_;
    bool exact_;
};

} // namespace

MadeCheck makeDuplicate(const CheckMaterial& material)
{
    material.requireColumns(1, 4);
    return std::make_shared<Duplicate>(material.columns, material.parameters.flag("exact", false));
}

} // namespace zhitu::verify
