// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/catalogue_desk.h"

#include <algorithm>

#include "widgets/cases/send_entry.h"
#include "widgets/catalogue/calendar_forms.h"
#include "widgets/catalogue/catalogue_service.h"
#include "widgets/catalogue/duty_form.h"
#include "widgets/catalogue/mediation_forms.h"
#include "widgets/catalogue/version_form.h"
#include "widgets/commands/commands.h"
#include "widgets/sync/sync_service.h"

namespace zhitu::widgets {

CatalogueDesk::CatalogueDesk(Commands& commands, SyncService& sync, DraftService& drafts,
                             QWidget& window)
    : QObject(&window), commands_(commands), sync_(sync), drafts_(drafts), window_(window),
      service_(new CatalogueService(this))
{
    connect(service_, &CatalogueService::failed, this, &CatalogueDesk::failed);
    connect(service_, &CatalogueService::read, this,
            [this](const std::shared_ptr<const cases::CatalogueSheet>& sheet) {
                if (shown_ && data_)
                    shown_->setData({sheet, data_});
                refresh();
            });
}

void CatalogueDesk::makeCommands()
{
    commands_.add(
        QStringLiteral("catalogue"), CommandGroup::Centre, {},
        [] { return tr("Catalogue and roster…"); }, [this](bool) { showWindow(); });
}

void CatalogueDesk::open(const std::filesystem::path& file)
{
    service_->open(file);
    if (file.empty())
        delete shown_;
    else
        follow();
}

void CatalogueDesk::setActor(const domain::Actor& actor)
{
    actor_ = actor;
    refresh();
}

void CatalogueDesk::setData(std::shared_ptr<const map::MapData> mapData)
{
    data_ = std::move(mapData);
    follow();
}

void CatalogueDesk::follow()
{
    if (shown_)
        service_->ask();
}

void CatalogueDesk::showWindow()
{
    if (!data_) {
        Q_EMIT told(tr("Open a district first."));
        return;
    }
    if (!shown_) {
        shown_ = new CatalogueWindow(&window_);
        shown_->setAttribute(Qt::WA_DeleteOnClose);
        connect(shown_, &CatalogueWindow::changeWanted, this, &CatalogueDesk::change);
        connect(shown_, &CatalogueWindow::withdrawalWanted, this,
                [this](qint64 version) { send(domain::VersionWithdrawal{version}); });
        connect(shown_, &CatalogueWindow::weekWanted, this, [this](qint64 day) {
            const domain::DutyChange week = weekAsBefore(*shown_->data().sheet, day);
            if (week.rows.empty())
                Q_EMIT told(tr("The seven days before %1 have no roster.").arg(dayText(day)));
            else
                send(week);
        });
        refresh();
        service_->ask();
    }
    shown_->QDialog::show();
    shown_->raise();
    shown_->activateWindow();
}

void CatalogueDesk::refresh()
{
    if (!shown_)
        return;
    const auto& sheet = shown_->data().sheet;
    if (sheet && sheet->demo)
        shown_->setReadOnly(tr("The demo district is only looked at here: its catalogue has no "
                               "centre that would keep it."));
    else if (actor_.role != domain::Role::Admin || !sync_.isOpen())
        shown_->setReadOnly(tr("Only an administrator who is signed in at the centre changes "
                               "something here."));
    else
        shown_->setReadOnly({});
}

void CatalogueDesk::change(Section section, std::int64_t key)
{
    const CatalogueData& data = shown_->data();
    if (!data.sheet)
        return;
    if (const QString why = whyNoForm<ChangeForm>(sync_, window_); !why.isEmpty()) {
        Q_EMIT told(why);
        return;
    }
    if (const auto kind = kindOf(section)) {
        openForm(new VersionForm(data, *kind, key, drafts_, &window_));
        return;
    }
    switch (section) {
    case Section::Calendar:
        openForm(new DayForm(data, key, drafts_, &window_));
        break;
    case Section::Hours:
        openForm(new HoursForm(data, drafts_, &window_));
        break;
    case Section::Bodies:
        openForm(new BodyForm(data, key, drafts_, &window_));
        break;
    case Section::Mediators:
        openForm(new MediatorForm(data, key, drafts_, &window_));
        break;
    default: {
        const auto known = std::ranges::find(data.sheet->duty, key, &domain::Duty::id);
        openForm(new DutyForm(data, known == data.sheet->duty.end() ? domain::Duty() : *known,
                              drafts_, &window_));
    }
    }
}

void CatalogueDesk::openForm(ChangeForm* form)
{
    openEntry(form, sync_, data_->centre,
              [this, form](const UserEntry& entry) { keep(form->change(), entry); });
}

void CatalogueDesk::keep(const domain::CatalogueChange& change, const UserEntry& entry)
{
    sync_.changeCatalogue(change, entry);
    Q_EMIT told(tr("The change is kept and goes to the centre."));
}

void CatalogueDesk::send(const domain::CatalogueChange& change)
{
    if (const QString why = whyNothingIsEntered(sync_); !why.isEmpty()) {
        Q_EMIT told(why);
        return;
    }
    UserEntry entry;
    entry.centre = data_->centre;
    keep(change, entry);
}

} // namespace zhitu::widgets
