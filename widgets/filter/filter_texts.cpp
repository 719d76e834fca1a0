// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filter/filter_texts.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "data/china_time.h"
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

QDateTime chinaTimeOf(domain::Instant at)
{
    return QDateTime::fromSecsSinceEpoch(at.time_since_epoch().count(), chinaTime());
}

bool isMidnight(domain::Instant at)
{
    return chinaTimeOf(at).time() == QTime(0, 0);
}

/// Days where both ends are the beginning of one, else also the time of day.
QString spanText(const std::optional<domain::Instant>& from,
                 const std::optional<domain::Instant>& before)
{
    const QString day = QStringLiteral("yyyy-MM-dd");
    const QString first =
        from ? isMidnight(*from) ? chinaTimeOf(*from).toString(day) : timeText(*from) : QString();
    const QString last = before ? isMidnight(*before)
                                      ? chinaTimeOf(*before - std::chrono::seconds{1}).toString(day)
                                      : timeText(*before)
                                : QString();
    if (!from && !before)
        return {};
    if (!from)
        return Texts::tr("until %1").arg(last);
    if (!before)
        return Texts::tr("since %1").arg(first);
    if (!isMidnight(*before) && last.startsWith(first))
        return Texts::tr("%1 until %2", "a day, then a time of day")
            .arg(first, chinaTimeOf(*before).toString(QStringLiteral("HH:mm")));
    return first == last ? first : QStringLiteral("%1 – %2").arg(first, last);
}

/// The end of a day is its twenty-fourth hour.
QString endText(domain::Instant at)
{
    return isMidnight(at + std::chrono::seconds{1})
               ? chinaTimeOf(at).toString(QStringLiteral("yyyy-MM-dd 24:00"))
               : timeText(at);
}

QString comma()
{
    return Texts::tr(", ", "between the names of a list");
}

} // namespace

FilterNames namesOf(const domain::Filter& filter, const map::MapData& data)
{
    FilterNames names{textsOf(filter.states),
                      {},
                      spanText(filter.reportedFrom, filter.reportedBefore),
                      textsOf(filter.tiers) + textsOf(filter.statuses),
                      {}};
    for (const std::int64_t id : filter.departments)
        names.departments.append(departmentName(id, data));
    for (const int id :
         filter.categories) { // a view from another file may name some that are not here
        const auto known = std::ranges::find(data.categories, id, &domain::ServiceCategory::id);
        names.categories.append(known != data.categories.end()
                                    ? localName(known->name, known->nameEn)
                                    : QString::number(id));
    }
    return names;
}

QString departmentName(std::int64_t id, const map::MapData& data)
{
    if (id == 0)
        return Texts::tr("Not dispatched yet");
    const auto known = std::ranges::find(data.departments, id, &domain::Department::id);
    return known != data.departments.end() ? localName(known->name, known->nameEn)
                                           : QString::number(id);
}

namespace {

QString itemName(std::int64_t id, const map::MapData& data)
{
    const auto known = std::ranges::find(data.items, id, &domain::ServiceItem::id);
    return known != data.items.end() ? localName(known->name, known->nameEn) : QString::number(id);
}

/// "Monday 8:00–9:00" of one hour, else how many they are.
QString hoursText(const std::vector<int>& hours)
{
    if (hours.empty())
        return {};
    constexpr int hoursOfDay = 24;
    const QString day = QLocale().dayName(hours.front() / hoursOfDay + 1);
    const bool oneDay = hours.front() / hoursOfDay == hours.back() / hoursOfDay;
    const bool inARow =
        oneDay && hours.back() - hours.front() + 1 == static_cast<int>(hours.size());
    if (inARow && hours.size() == hoursOfDay)
        return day;
    if (inARow)
        return QStringLiteral("%1 %2:00–%3:00")
            .arg(day)
            .arg(hours.front() % hoursOfDay)
            .arg(hours.back() % hoursOfDay + 1);
    const int hour = hours.front() % hoursOfDay;
    if (hours.size() == 7
        && std::ranges::all_of(hours, [hour](int h) { return h % hoursOfDay == hour; }))
        return QStringLiteral("%1:00–%2:00").arg(hour).arg(hour + 1);
    return Texts::tr("%n hours of the week", nullptr, static_cast<int>(hours.size()));
}

QString groundsText(const std::vector<domain::Ground>& grounds)
{
    if (grounds.empty())
        return {};
    const domain::Ground& last = grounds.back();
    if (grounds.size() == 1 && last.points.size() == 1)
        return Texts::tr("Within %1 m of a place").arg(qRound64(last.radiusM));
    return grounds.size() == 1 ? Texts::tr("Within an outline")
                               : Texts::tr("Within several outlines");
}

} // namespace

std::vector<FilterPart> partsOf(const domain::Filter& filter, const map::MapData& data)
{
    const auto said = [](const QString& text, const QString& what) {
        return what.isEmpty() ? QString() : text.arg(what);
    };
    QStringList items;
    for (const std::int64_t id : filter.items)
        items.append(itemName(id, data));
    return {{"filterLevels", said(Texts::tr("Held by: %1"), textsOf(filter.levels).join(comma())),
             [](domain::Filter& f) { f.levels.clear(); }},
            {"filterItems", said(Texts::tr("Item: %1"), items.join(comma())),
             [](domain::Filter& f) { f.items.clear(); }},
            {"filterHours", said(Texts::tr("Reported: %1"), hoursText(filter.hoursOfWeek)),
             [](domain::Filter& f) { f.hoursOfWeek.clear(); }},
            {"filterGrounds", groundsText(filter.grounds),
             [](domain::Filter& f) { f.grounds.clear(); }},
            {"filterOutcome", filter.outcome ? textOf(*filter.outcome) : QString(),
             [](domain::Filter& f) { f.outcome.reset(); }},
            {"filterDeadline",
             said(Texts::tr("Due: %1"), spanText(filter.deadlineFrom, filter.deadlineBefore)),
             [](domain::Filter& f) { f.deadlineFrom = f.deadlineBefore = std::nullopt; }},
            {"filterResolved",
             said(Texts::tr("Resolved: %1"), spanText(filter.resolvedFrom, filter.resolvedBefore)),
             [](domain::Filter& f) { f.resolvedFrom = f.resolvedBefore = std::nullopt; }},
            {"filterOpenAt",
             said(Texts::tr("Open at %1"), filter.openAt ? endText(*filter.openAt) : QString()),
             [](domain::Filter& f) { f.openAt.reset(); }}};
}

QStringList filterTexts(const domain::Filter& filter, const map::MapData& data)
{
    const FilterNames names = namesOf(filter, data);
    QStringList texts;
    if (filter.states.empty())
        texts += Texts::tr("all cases, ended ones too");
    else if (filter.states == domain::openStates())
        texts += Texts::tr("open cases only");
    else if (filter.states != domain::unendedStates())
        texts += Texts::tr("states: %1").arg(names.states.join(comma()));
    if (!names.categories.isEmpty())
        texts += Texts::tr("categories: %1").arg(names.categories.join(comma()));
    if (!names.departments.isEmpty())
        texts += Texts::tr("lead: %1").arg(names.departments.join(comma()));
    if (!filter.text.empty())
        texts += Texts::tr("with “%1” in number or title").arg(QString::fromStdString(filter.text));
    if (!names.days.isEmpty())
        texts += Texts::tr("reported: %1").arg(names.days);
    if (filter.overdueOnly)
        texts += Texts::tr("overdue only");
    if (filter.supervisedOnly)
        texts += Texts::tr("supervised only");
    for (const FilterPart& part : partsOf(filter, data))
        if (!part.text.isEmpty())
            texts += part.text;
    if (!names.cameras.isEmpty())
        texts += Texts::tr("cameras: %1").arg(names.cameras.join(comma()));
    return texts;
}

} // namespace zhitu::widgets
