// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filter/day_range.h"

#include <QDateTime>

#include "data/china_time.h"

namespace zhitu::widgets {
namespace {

domain::Instant startOf(QDate day)
{
    return domain::Instant{std::chrono::seconds{day.startOfDay(chinaTime()).toSecsSinceEpoch()}};
}

QDate dayOf(domain::Instant at)
{
    return QDateTime::fromSecsSinceEpoch(at.time_since_epoch().count(), chinaTime()).date();
}

} // namespace

DayRange lastDays(domain::Instant now, int days)
{
    const QDate today = dayOf(now);
    return {today.addDays(1 - days), today};
}

DayRange daysOf(const domain::Filter& filter, const DayRange& otherwise)
{
    DayRange days = otherwise;
    if (filter.reportedFrom)
        days.first = dayOf(*filter.reportedFrom);
    if (filter.reportedBefore)
        days.last = dayOf(*filter.reportedBefore - std::chrono::seconds{1});
    return days;
}

void setDays(domain::Filter& filter, const DayRange& days)
{
    filter.reportedFrom = startOf(std::min(days.first, days.last));
    filter.reportedBefore = startOf(std::max(days.first, days.last).addDays(1));
}

} // namespace zhitu::widgets
