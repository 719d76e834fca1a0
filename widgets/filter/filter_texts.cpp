// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filter/filter_texts.h"

#include <QCoreApplication>
#include <algorithm>

#include "widgets/filter/day_range.h"
#include "widgets/look/texts.h"

namespace zhitu::widgets {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::widgets::FilterTexts)
};

template <typename Value>
QStringList textsOf(const std::vector<Value>& values)
{
    QStringList names;
    for (const Value value : values)
        names.append(textOf(value));
    return names;
}

QString daysText(const domain::Filter& filter)
{
    if (!filter.reportedFrom && !filter.reportedBefore)
        return {};
    const DayRange days = daysOf(filter, {});
    const QString format = QStringLiteral("yyyy-MM-dd");
    if (!filter.reportedFrom)
        return Texts::tr("until %1").arg(days.last.toString(format));
    if (!filter.reportedBefore)
        return Texts::tr("since %1").arg(days.first.toString(format));
    return days.first == days.last ? days.first.toString(format)
                                   : QStringLiteral("%1 – %2").arg(days.first.toString(format),
                                                                   days.last.toString(format));
}

} // namespace

FilterNames namesOf(const domain::Filter& filter,
                    const std::vector<domain::ServiceCategory>& categories)
{
    FilterNames names{textsOf(filter.states),
                      {},
                      daysText(filter),
                      textsOf(filter.tiers) + textsOf(filter.statuses)};
    for (const int id :
         filter.categories) { // a view from another file may name some that are not here
        const auto known = std::ranges::find(categories, id, &domain::ServiceCategory::id);
        names.categories.append(known != categories.end() ? localName(known->name, known->nameEn)
                                                          : QString::number(id));
    }
    return names;
}

QStringList filterTexts(const domain::Filter& filter,
                        const std::vector<domain::ServiceCategory>& categories)
{
    const FilterNames names = namesOf(filter, categories);
    const QString comma = Texts::tr(", ", "between the names of a list");
    QStringList texts;
    if (filter.states.empty())
        texts += Texts::tr("all cases, ended ones too");
    else if (filter.states != domain::unendedStates())
        texts += Texts::tr("states: %1").arg(names.states.join(comma));
    if (!names.categories.isEmpty())
        texts += Texts::tr("categories: %1").arg(names.categories.join(comma));
    if (!names.days.isEmpty())
        texts += Texts::tr("reported: %1").arg(names.days);
    if (filter.overdueOnly)
        texts += Texts::tr("overdue only");
    if (filter.supervisedOnly)
        texts += Texts::tr("supervised only");
    if (!names.cameras.isEmpty())
        texts += Texts::tr("cameras: %1").arg(names.cameras.join(comma));
    return texts;
}

} // namespace zhitu::widgets
