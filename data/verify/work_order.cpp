// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/verify/work_order.h"

#include <QCollator>
#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "data/verify/work_list.h"

namespace zhitu::verify {
namespace {

/// Each key is worked out once.
template <typename KeyOf>
void sortByKey(const WorkList& list, bool descending, std::vector<std::uint32_t>& places,
               KeyOf keyOf)
{
    using Key = decltype(keyOf(list.items.front()));
    std::vector<std::pair<Key, std::uint32_t>> keyed;
    keyed.reserve(places.size());
    for (const std::uint32_t place : places)
        keyed.emplace_back(keyOf(list.items[place]), place);
    std::ranges::stable_sort(keyed, [descending](const auto& a, const auto& b) {
        return descending ? b.first < a.first : a.first < b.first;
    });
    std::ranges::transform(keyed, places.begin(), [](const auto& each) { return each.second; });
}

/// Many rows say the same: each text is prepared once.
template <typename TextOf>
void sortByText(const WorkList& list, bool descending, std::vector<std::uint32_t>& places,
                TextOf textOf)
{
    const QCollator collator;
    std::map<QString, QCollatorSortKey> known;
    sortByKey(list, descending, places, [&](const WorkItem& item) {
        const QString text = textOf(item);
        auto found = known.find(text);
        if (found == known.end())
            found = known.emplace(text, collator.sortKey(text)).first;
        return found->second;
    });
}

} // namespace

void sortBy(const WorkList& list, WorkOrder order, bool descending,
            std::vector<std::uint32_t>& places)
{
    const auto ruleOf = [&](const WorkItem& item) -> const Rule& {
        return list.book->rules[item.rule];
    };
    switch (order) {
    case WorkOrder::Listed:
        return;
    case WorkOrder::Severity:
        return sortByKey(list, descending, places,
                         [&](const WorkItem& item) { return ruleOf(item).severity; });
    case WorkOrder::State:
        return sortByKey(list, descending, places,
                         [](const WorkItem& item) { return item.finding.state; });
    case WorkOrder::Rule:
        return sortByText(list, descending, places,
                          [&](const WorkItem& item) { return ruleOf(item).title.local(); });
    case WorkOrder::Object:
        return sortByText(list, descending, places,
                          [](const WorkItem& item) { return item.finding.name; });
    case WorkOrder::Says:
        return sortByText(list, descending, places,
                          [](const WorkItem& item) { return item.finding.says; });
    case WorkOrder::Value:
        return sortByText(list, descending, places,
                          [](const WorkItem& item) { return item.finding.value; });
    case WorkOrder::Town:
        return sortByText(list, descending, places, [](const WorkItem& item) { return item.town; });
    case WorkOrder::Since:
        return sortByKey(list, descending, places, [](const WorkItem& item) { return item.since; });
    case WorkOrder::Data:
        return sortByText(list, descending, places,
                          [&](const WorkItem& item) { return titleOf(*ruleOf(item).source); });
    }
}

} // namespace zhitu::verify
