// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/task_desk.h"

#include <QDateTime>

#include "data/domain/case_machine.h"
#include "data/drill/present_drill.h"
#include "widgets/cases/send_entry.h"
#include "widgets/commands/commands.h"
#include "widgets/look/texts.h"
#include "widgets/paper/paper_saver.h"
#include "widgets/place/area.h"
#include "widgets/tasks/task_dialog.h"

namespace zhitu::widgets {
namespace {

constexpr int kProposedHours = 4; // of work

} // namespace

TaskDesk::TaskDesk(Commands& commands, SyncService& sync, DraftService& drafts, QWidget& window)
    : QObject(&window), commands_(commands), sync_(sync), drafts_(drafts), window_(window),
      saver_(new PaperSaver(QStringLiteral("taskSlip"), window))
{
    connect(saver_, &PaperSaver::saved, this, [this](const QString& file) {
        Q_EMIT told(tr("The task slip is in “%1”.").arg(file));
    });
    connect(saver_, &PaperSaver::failed, this, &TaskDesk::failed);
}

void TaskDesk::makeCommands()
{
    commands_.add(
        QStringLiteral("giveTask"), CommandGroup::Cases,
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T),
        [] { return tr("Give a task to a grid worker…"); }, [this](bool) { give(); });
}

void TaskDesk::setData(std::shared_ptr<const map::MapData> mapData)
{
    data_ = std::move(mapData);
    if (!data_ || data_->grids.empty())
        saver_->close(); // signed out
}

void TaskDesk::show(std::shared_ptr<const Details> details)
{
    details_ = std::move(details);
}

void TaskDesk::give()
{
    if (!details_ || !details_->caseRecord || !data_) {
        Q_EMIT told(tr("Choose a case first."));
        return;
    }
    const cache::CaseDetails& about = *details_->caseRecord;
    if (domain::isEnded(about.record.state)) {
        Q_EMIT told(tr("The case is ended: there is nothing to do about it."));
        return;
    }
    if (const QString why = whyNoForm<TaskDialog>(sync_, window_); !why.isEmpty()) {
        Q_EMIT told(why);
        return;
    }
    auto* dialog = new TaskDialog(about, slipOf(about), drafts_, &window_);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const TaskSlip slip = dialog->slip();
        Q_EMIT told(tr("The task is given to %1.").arg(slip.worker));
        if (dialog->wantsSlip())
            saver_->save(tr("Save the task slip"),
                         tr("task-%1.pdf").arg(QString::fromStdString(slip.record.number)),
                         [slip](const std::filesystem::path& file) { writeTaskSlip(file, slip); });
    });
    openEntry(dialog, sync_, data_->centre,
              [this, dialog](const UserEntry& entry) { sync_.act(dialog->act(), entry); });
}

TaskSlip TaskDesk::slipOf(const cache::CaseDetails& about) const
{
    TaskSlip slip;
    slip.unit = QString::fromStdString(actor_.post);
    slip.record = about.record;
    slip.place = placeText(about.record.gridCode, *data_);
    slip.item = localName(about.item.name, about.item.nameEn);
    slip.givenAt = domain::Instant{std::chrono::seconds{QDateTime::currentSecsSinceEpoch()}};
    slip.dueAt = about.calendar.addWorkingHours(slip.givenAt, kProposedHours);
    slip.demo = data_->demo;
    slip.drill = !drill::presentTitle().isEmpty();
    return slip;
}

} // namespace zhitu::widgets
