// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/personal_desk.h"

#include "data/cases/personal.h"
#include "widgets/cases/send_entry.h"
#include "widgets/commands/commands.h"
#include "widgets/personal/personal_dialog.h"
#include "widgets/personal/reveal_dialog.h"
#include "widgets/session/newest_work.h"

namespace zhitu::widgets {

PersonalDesk::PersonalDesk(Commands& commands, SyncService& sync, DraftService& drafts,
                           QWidget& window)
    : QObject(&window), commands_(commands), sync_(sync), drafts_(drafts), window_(window),
      work_(new NewestWork(QStringLiteral("personal"), this))
{
    connect(work_, &NewestWork::failed, this, &PersonalDesk::failed);
}

void PersonalDesk::makeCommands()
{
    commands_.add(
        QStringLiteral("revealPersonal"), CommandGroup::Cases,
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
        [] { return tr("Open what is sealed of the case…"); }, [this](bool) { reveal(); });
}

void PersonalDesk::open(const std::filesystem::path& file)
{
    work_->open(file);
    if (file.empty()) // signed out: nothing of it stays on the screen
        for (PersonalDialog* dialog : window_.findChildren<PersonalDialog*>())
            dialog->close();
}

void PersonalDesk::setSealer(std::shared_ptr<const sync::Sealer> sealer)
{
    sealer_ = std::move(sealer);
}

void PersonalDesk::setData(const map::MapData& mapData)
{
    centre_ = mapData.centre;
}

void PersonalDesk::show(std::shared_ptr<const Details> details)
{
    details_ = std::move(details);
}

void PersonalDesk::reveal()
{
    if (!details_ || !details_->caseRecord) {
        Q_EMIT told(tr("Choose a case first."));
        return;
    }
    if (!sealer_) {
        Q_EMIT told(tr("Nothing personal is kept here: only who signed in at a centre with a key "
                       "of his own has it."));
        return;
    }
    if (const QString why = whyNoForm<RevealDialog>(sync_, window_); !why.isEmpty()) {
        Q_EMIT told(why);
        return;
    }
    const domain::Case record = details_->caseRecord->record;
    auto* dialog = new RevealDialog(record, drafts_, &window_);
    connect(dialog, &QDialog::accepted, this, [this, record] { read(record); }); // it is kept
    openEntry(dialog, sync_, {},
              [this, dialog](const UserEntry& entry) { sync_.reveal(dialog->reveal(), entry); });
}

void PersonalDesk::read(const domain::Case& record)
{
    work_->ask([this, record, sealer = sealer_](cache::CacheReader* reader,
                                                const NewestWork::GoOn&) -> NewestWork::Rest {
        if (reader == nullptr || !sealer)
            return {};
        return [this, record, personal = cases::readPersonal(*reader, record, *sealer)] {
            if (personal)
                (new PersonalDialog(record, *personal, &window_))->open();
            else
                Q_EMIT told(tr("The case is not in your data any more."));
        };
    });
}

} // namespace zhitu::widgets
