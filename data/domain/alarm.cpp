// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/domain/alarm.h"

#include "data/domain/case_machine.h"

namespace zhitu::domain {

bool rings(const std::optional<AlarmMark>& mark, Instant now, std::string_view post) noexcept
{
    if (!mark)
        return true;
    switch (mark->kind) {
    case MarkKind::Acknowledged:
        return false;
    case MarkKind::Snoozed:
        return !mark->until || *mark->until <= now;
    case MarkKind::Forwarded:
        return mark->to == post;
    }
    return true;
}

Instant closeUpTo(const WorkCalendar& calendar, Instant now)
{
    return calendar.addWorkingTime(now, std::chrono::hours{8});
}

Urgency urgencyOf(const Case& record, Instant now, Instant closeUpTo) noexcept
{
    if (!clockRuns(record.state))
        return Urgency::None;
    if (record.deadlineAt < now)
        return Urgency::Late;
    return record.deadlineAt <= closeUpTo ? Urgency::Close : Urgency::Quiet;
}

} // namespace zhitu::domain
