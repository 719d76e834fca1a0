// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/exchange/name_book.h"

#include <algorithm>

#include "data/cache/catalogue_rows.h"
#include "data/exchange/code_words.h"
#include "data/words/words.h"

namespace zhitu::exchange {
namespace {

using words::localName;

/// \returns null where there is none
template <typename Row>
const Row* withId(const std::vector<Row>& rows, std::int64_t id)
{
    const auto found = std::ranges::find(rows, id, &Row::id);
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

NameBook::NameBook(cache::Connection& cache, std::span<const LayerColumn> columns,
                   domain::Instant asOf)
    : versions_(cache::catalogueVersionsOf(cache)), today_(domain::dayNumber(asOf))
{
    stages_ = domain::profileOn(versions_, today_);
    const auto needs = [&](WordsOf kind) {
        return std::ranges::find(columns, kind, &LayerColumn::words) != columns.end();
    };
    if (needs(WordsOf::Item))
        items_ = cache::firstItemsOf(cache);
    if (needs(WordsOf::Category))
        categories_ = cache::firstCategoriesOf(cache);
    if (needs(WordsOf::Department))
        departments_ = cache::firstDepartmentsOf(cache);
    for (const auto& [kind, table] :
         {std::pair(WordsOf::Grid, "grid"), std::pair(WordsOf::Division, "division")}) {
        if (!needs(kind))
            continue;
        cache::Statement row = cache.prepare(std::string("SELECT code, name FROM ") + table);
        while (row.step())
            places_.emplace(row.text(0), QString::fromStdString(row.text(1)));
    }
}

QString NameBook::nameOn(WordsOf kind, std::int64_t id, std::int64_t day) const
{
    switch (kind) {
    case WordsOf::Item:
        if (const auto* row = withId(items_, id)) {
            const domain::ServiceItem item = domain::itemOn(*row, versions_, day);
            return localName(item.name, item.nameEn);
        }
        return {};
    case WordsOf::Category:
        if (const auto* row = withId(categories_, id)) {
            const domain::ServiceCategory category = domain::categoryOn(*row, versions_, day);
            return localName(category.name, category.nameEn);
        }
        return {};
    case WordsOf::Department:
        if (const auto* row = withId(departments_, id)) {
            const domain::Department department = domain::departmentOn(*row, versions_, today_);
            return localName(department.name, department.nameEn);
        }
        return {};
    case WordsOf::CaseState:
        if (const auto* stage =
                domain::versionOn(versions_, domain::CatalogueKind::Stage, id, today_))
            if (const QString here = localName(stage->name, stage->nameEn); !here.isEmpty())
                return here;
        return wordOf(kind, id, stages_);
    default:
        return wordOf(kind, id);
    }
}

QString NameBook::wordsFor(WordsOf kind, std::int64_t code, domain::Instant reportedAt)
{
    const bool byDay = kind == WordsOf::Item || kind == WordsOf::Category;
    const std::int64_t day = byDay ? domain::dayNumber(reportedAt) : 0;
    const auto [entry, isNew] = known_.try_emplace({kind, code, day});
    if (isNew)
        entry->second = nameOn(kind, code, day);
    return entry->second;
}

QString NameBook::nameOf(const std::string& code) const
{
    const auto found = places_.find(code);
    return found == places_.end() ? QString() : found->second;
}

} // namespace zhitu::exchange
