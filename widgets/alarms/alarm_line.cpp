// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/alarms/alarm_line.h"

#include <QCoreApplication>
#include <algorithm>

#include "data/sync/command_json.h"
#include "widgets/look/texts.h"
#include "widgets/sync/sync_texts.h"

namespace zhitu::widgets {
namespace {

using domain::AlarmKind;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::widgets::AlarmLine)
};

} // namespace

AlarmLine conflictLine(const sync::KeptCommand& kept, domain::Instant now)
{
    AlarmLine line;
    line.conflict = kept.command.id;
    line.alarm.caseId = sync::caseOf(kept.command);
    line.alarm.since = domain::Instant{std::chrono::seconds{kept.command.enteredAtSec}};
    line.alarm.title = textOf(kept).toStdString();
    line.seconds = std::max<std::int64_t>(0, (now - line.alarm.since).count());
    return line;
}

QString textOf(AlarmKind kind)
{
    switch (kind) {
    case AlarmKind::Reported:
        return Texts::tr("To be accepted");
    case AlarmKind::Escalated:
        return Texts::tr("Escalated");
    case AlarmKind::Returned:
        return Texts::tr("Returned");
    case AlarmKind::Reopened:
        return Texts::tr("Reopened");
    case AlarmKind::ExtensionAsked:
        return Texts::tr("Extension asked");
    case AlarmKind::Overdue:
        return Texts::tr("Overdue");
    case AlarmKind::SupervisionOverdue:
        return Texts::tr("Supervision overdue");
    case AlarmKind::Delegated:
        return Texts::tr("Given down");
    case AlarmKind::AgreementDue:
        return Texts::tr("Agreement not kept in time");
    }
    return {};
}

QString kindText(const AlarmLine& line)
{
    return line.isConflict() ? Texts::tr("To be decided") : textOf(line.alarm.kind);
}

QString spanText(std::int64_t seconds)
{
    const auto days = static_cast<int>(seconds / 86'400);
    const auto hours = static_cast<int>(seconds / 3600 % 24);
    const auto minutes = static_cast<int>(seconds / 60 % 60);
    if (days > 0)
        return hours > 0 ? Texts::tr("%1 d %2 h").arg(days).arg(hours)
                         : Texts::tr("%1 d").arg(days);
    if (hours > 0)
        return minutes > 0 ? Texts::tr("%1 h %2 min").arg(hours).arg(minutes)
                           : Texts::tr("%1 h").arg(hours);
    return Texts::tr("%1 min").arg(minutes);
}

QString sinceText(const AlarmLine& line)
{
    const bool late = !line.isConflict()
                      && (line.alarm.kind == AlarmKind::Overdue
                          || line.alarm.kind == AlarmKind::SupervisionOverdue);
    if (late)
        return Texts::tr("late for %1").arg(spanText(line.seconds));
    return line.seconds < 60 ? Texts::tr("just now")
                             : Texts::tr("%1 ago").arg(spanText(line.seconds));
}

QString markText(const domain::Alarm& alarm)
{
    if (!alarm.mark)
        return {};
    const QString post = QString::fromStdString(alarm.mark->post);
    switch (alarm.mark->kind) {
    case domain::MarkKind::Acknowledged:
        return Texts::tr("seen by %1").arg(post);
    case domain::MarkKind::Snoozed:
        return alarm.mark->until ? Texts::tr("put off until %1").arg(timeText(*alarm.mark->until))
                                 : QString();
    case domain::MarkKind::Forwarded:
        return Texts::tr("%1 → %2").arg(post, QString::fromStdString(alarm.mark->to));
    }
    return {};
}

QColor colourOf(const AlarmLine& line, const map::Palette& palette)
{
    if (!line.rings)
        return palette.quiet;
    if (line.isConflict())
        return palette.alarm;
    switch (line.alarm.kind) {
    case AlarmKind::Overdue:
    case AlarmKind::SupervisionOverdue:
        return palette.alarm;
    case AlarmKind::Reported:
        return palette.accent;
    default:
        return palette.warning;
    }
}

} // namespace zhitu::widgets
