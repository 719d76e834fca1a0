// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sync/sync_texts.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

#include "data/sync/catalogue_json.h"
#include "data/sync/command_json.h"
#include "data/sync/correction_json.h"
#include "widgets/attachments/attachment_texts.h"
#include "widgets/look/day_number.h"
#include "widgets/look/texts.h"

namespace zhitu::widgets {
namespace {

using sync::LinkState;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::widgets::SyncTexts)
};

QString durationText(std::int64_t seconds)
{
    if (seconds < 60)
        return Texts::tr("%n s", "seconds", static_cast<int>(seconds));
    if (seconds < 3600)
        return Texts::tr("%n min", "minutes", static_cast<int>(seconds / 60));
    if (seconds < 86'400)
        return Texts::tr("%n h", "hours", static_cast<int>(seconds / 3600));
    return Texts::tr("%n d", "days", static_cast<int>(seconds / 86'400));
}

QString changeText(const sync::KeptCommand& kept)
{
    const auto change = sync::catalogueChangeFrom(kept.command.payload);
    if (!change)
        return Texts::tr("Change of the catalogue");
    if (const auto* version = std::get_if<domain::VersionChange>(&*change))
        return Texts::tr("Catalogue · “%1” from %2")
            .arg(QString::fromStdString(version->version.name), dayText(version->version.since));
    if (const auto* day = std::get_if<domain::DayChange>(&*change))
        return Texts::tr("Work calendar · %1").arg(dayText(day->day.date));
    if (const auto* hours = std::get_if<domain::WorkHours>(&*change))
        return Texts::tr("Working hours from %1").arg(dayText(hours->from));
    if (const auto* body = std::get_if<domain::MediationBody>(&*change))
        return Texts::tr("Mediation body · %1").arg(QString::fromStdString(body->name));
    if (const auto* mediator = std::get_if<domain::Mediator>(&*change))
        return Texts::tr("Mediator · %1").arg(QString::fromStdString(mediator->name));
    if (const auto* duty = std::get_if<domain::DutyChange>(&*change))
        return Texts::tr("Duty roster · %n entries", "", static_cast<int>(duty->rows.size()));
    return Texts::tr("A version of the catalogue taken back");
}

} // namespace

QString textOf(LinkState link)
{
    switch (link) {
    case LinkState::NoCentre:
        return Texts::tr("Without a centre");
    case LinkState::Connecting:
        return Texts::tr("Connecting");
    case LinkState::Fetching:
        return Texts::tr("Fetching");
    case LinkState::CatchingUp:
        return Texts::tr("Catching up");
    case LinkState::Live:
        return Texts::tr("Live");
    case LinkState::Offline:
        return Texts::tr("Offline");
    case LinkState::NeedsUser:
        return Texts::tr("Needs you");
    case LinkState::OtherWindow:
        return Texts::tr("Looking on");
    }
    return {};
}

QColor colourOf(LinkState link, const map::Palette& palette)
{
    switch (link) {
    case LinkState::Live:
        return palette.good;
    case LinkState::Offline:
        return palette.warning;
    case LinkState::NeedsUser:
        return palette.alarm;
    default:
        return palette.quiet;
    }
}

QString ageText(const sync::SyncStatus& status, std::int64_t nowSec)
{
    if (status.asOf == 0)
        return {};
    if (status.link == LinkState::Live)
        return status.heldBack ? Texts::tr("Held back by the centre for %1")
                                     .arg(durationText(status.heldBackMs / 1000))
                               : Texts::tr("Data: now");
    const domain::Instant at{std::chrono::seconds{status.asOf}};
    return Texts::tr("Data as of %1, %2 ago")
        .arg(timeText(at), durationText(std::max<std::int64_t>(0, nowSec - status.asOf)));
}

QString textOf(const sync::KeptCommand& kept)
{
    if (!kept.readable)
        return Texts::tr("Sealed: another user's");
    if (kept.command.kind == sync::kReportCase) {
        const auto report = sync::reportFrom(kept.command.payload);
        return Texts::tr("Report · %1")
            .arg(report ? QString::fromStdString(report->title) : QString());
    }
    if (kept.command.kind == sync::kHandOver) {
        const auto handover = sync::handoverFrom(kept.command.payload);
        return Texts::tr("Shift handed over to %1")
            .arg(handover ? QString::fromStdString(handover->to) : QString());
    }
    if (kept.command.kind == sync::kMarkAlarm)
        return Texts::tr("Mark of an alarm · case %1").arg(sync::caseOf(kept.command));
    if (kept.command.kind == sync::kChangeCatalogue)
        return changeText(kept);
    if (kept.command.kind == sync::kCorrectRow) {
        const auto correction = sync::correctionFrom(kept.command.payload);
        return Texts::tr("Correction of data · no. %1").arg(correction ? correction->row : 0);
    }
    if (kept.command.kind == sync::kReveal)
        return Texts::tr("Opened what is sealed · case %1").arg(sync::caseOf(kept.command));
    if (kept.command.kind == sync::kNoteExport) {
        const auto note = sync::exportNoteFrom(kept.command.payload);
        return Texts::tr("Written to a file · %1")
            .arg(note ? QString::fromStdString(note->file) : QString());
    }
    if (kept.command.kind == sync::kAttach) {
        const auto said = sync::attachmentFrom(kept.command.payload);
        const QString what = Texts::tr("Attachment: %1, %2")
                                 .arg(fileTypeText(said ? said->mediaType : std::string()),
                                      QLocale().formattedDataSize(kept.contentBytes));
        const std::int64_t of = sync::caseOf(kept.command);
        return of != 0 ? Texts::tr("%1 · case %2").arg(what).arg(of)
                       : Texts::tr("%1 · the case just reported").arg(what);
    }
    if (kept.command.kind == sync::kCheckSite) {
        const auto act = sync::patrolActFrom(kept.command.payload);
        return act && !act->finding.empty()
                   ? Texts::tr("Video patrol: something found · site %1").arg(act->siteId)
                   : Texts::tr("Video patrol: checked · site %1").arg(act ? act->siteId : 0);
    }
    if (kept.command.kind == sync::kLinkFinding)
        return Texts::tr("Finding of the video patrol became a case");
    domain::CaseAction action = domain::CaseAction::ReportAgain;
    if (kept.command.kind == sync::kActOnCase)
        if (const auto act = sync::actFrom(kept.command.payload, 0))
            action = act->action;
    const std::int64_t id = sync::caseOf(kept.command);
    return id != 0 ? Texts::tr("%1 · case %2").arg(textOf(action)).arg(id)
                   : Texts::tr("%1 · the case just reported").arg(textOf(action));
}

QString textOf(sync::KeptCommand::Status status)
{
    using S = sync::KeptCommand::Status;
    switch (status) {
    case S::Waiting:
        return Texts::tr("Waiting");
    case S::Applied:
    case S::Done:
        return Texts::tr("Applied");
    case S::Conflict:
        return Texts::tr("Conflict");
    case S::Refused:
        return Texts::tr("Refused");
    }
    return {};
}

QString textOf(const sync::BootstrapProgress& progress)
{
    const QLocale locale;
    QString text = progress.table.empty()
                       ? Texts::tr("Making the indexes")
                       : Texts::tr("%1 of about %2 rows, %3")
                             .arg(locale.toString(static_cast<qlonglong>(progress.rows)),
                                  locale.toString(static_cast<qlonglong>(progress.expectedRows)),
                                  locale.formattedDataSize(progress.bytes));
    if (progress.secondsLeft && !progress.table.empty())
        text += Texts::tr(", %1 left")
                    .arg(durationText(static_cast<std::int64_t>(std::ceil(*progress.secondsLeft))));
    return text;
}

} // namespace zhitu::widgets
