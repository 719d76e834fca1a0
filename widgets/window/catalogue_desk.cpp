// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/catalogue_desk.h"

#include <QMessageBox>
#include <QPushButton>
#include <algorithm>
#include <utility>

#include "data/cache/same_store.h"
#include "data/sync/catalogue_json.h"
#include "data/sync/command_json.h"
#include "data/sync/uuid7.h"

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
                if (shown_ && data_
                    && (!shown_->data().sheet || *shown_->data().sheet != *sheet
                        || shown_->data().map != data_))
                    shown_->setData({sheet, data_}); // else one stays where one is
                refresh();
                openAgain();
            });
    connect(&sync_, &SyncService::entered, this, [this](const QString& id) {
        if (sent_.erase(id) == 0)
            return;
        Q_EMIT told(tr("The change is kept and goes to the centre."));
        sync_.readCommands();
    });
    connect(&sync_, &SyncService::commandsRead, this,
            [this](const std::vector<sync::KeptCommand>& entries) {
                onTheirWay_.clear();
                for (const sync::KeptCommand& kept : entries)
                    if (kept.command.kind == sync::kChangeCatalogue
                        && (kept.status == sync::KeptCommand::Status::Waiting
                            || kept.status == sync::KeptCommand::Status::Applied))
                        if (const auto change = sync::catalogueChangeFrom(kept.command.payload))
                            onTheirWay_.insert(placeOf(*change));
            });
    connect(&sync_, &SyncService::entryFailed, this,
            [this](const QString& id) { sent_.erase(id); });
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
    // What waits for what the same store brings goes on waiting.
    if (!cache::sameStore(file, std::exchange(file_, file))) {
        again_.reset();
        sent_.clear();
    }
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
        connect(shown_, &CatalogueWindow::weekWanted, this, &CatalogueDesk::copyWeek);
        connect(shown_, &CatalogueWindow::sectionChosen, this, &CatalogueDesk::refresh);
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
    else if (sheet && shown_->section() != Section::Roster && !cases::keepsDistrict(*sheet))
        shown_->setReadOnly(tr("This is kept by administrators of the whole district; your account "
                               "keeps the roster of its own area."));
    else
        shown_->setReadOnly({});
}

/// What stands there already is not written over unasked.
void CatalogueDesk::copyWeek(std::int64_t day)
{
    const cases::WeekCopy week = cases::weekAsBefore(*shown_->data().sheet, day);
    if (week.changes.empty()) {
        Q_EMIT told(tr("The seven days before %1 have no roster.").arg(dayText(day)));
        return;
    }
    const auto sendAll = [this, week] {
        for (const domain::DutyChange& change : week.changes)
            send(change);
    };
    if (week.replaced == 0) {
        sendAll();
        return;
    }
    auto* question = new QMessageBox(
        QMessageBox::Question, shown_->windowTitle(),
        tr("%n posts of these seven days are others than a week before.", nullptr, week.replaced),
        QMessageBox::Cancel, shown_);
    question->setObjectName(QStringLiteral("copyQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    auto* replace = question->addButton(tr("Replace them"), QMessageBox::AcceptRole);
    connect(question, &QMessageBox::buttonClicked, this,
            [replace, sendAll](const QAbstractButton* which) {
                if (which == replace)
                    sendAll();
            });
    question->open();
}

void CatalogueDesk::change(Section section, std::int64_t key)
{
    if (!shown_->data().sheet)
        return;
    if (const QString why = whyNoForm<ChangeForm>(sync_, window_, domain::Role::Admin);
        !why.isEmpty()) {
        Q_EMIT told(why);
        return;
    }
    if (kindOf(section) && key != 0 && onTheirWay_.contains({section, key})) {
        // It would be about what one has changed oneself, and be refused.
        Q_EMIT told(tr("Your change of it is still on its way. Change it again when the catalogue "
                       "shows that one."));
        sync_.readCommands();
        return;
    }
    openForm(makeForm(section, key));
}

ChangeForm* CatalogueDesk::makeForm(Section section, std::int64_t key)
{
    const CatalogueData& data = shown_->data();
    if (const auto kind = kindOf(section))
        return new VersionForm(data, *kind, key, drafts_, &window_);
    switch (section) {
    case Section::Calendar:
        return new DayForm(data, key, drafts_, &window_);
    case Section::Hours:
        return new HoursForm(data, drafts_, &window_);
    case Section::Bodies:
        return new BodyForm(data, key, drafts_, &window_);
    case Section::Mediators:
        return new MediatorForm(data, key, drafts_, &window_);
    default: {
        const auto known = std::ranges::find(data.sheet->duty, key, &domain::Duty::id);
        return new DutyForm(data, known == data.sheet->duty.end() ? domain::Duty() : *known,
                            drafts_, &window_);
    }
    }
}

void CatalogueDesk::openForm(ChangeForm* form, const std::string& replaced)
{
    openEntry(form, sync_, data_->centre, [this, form, replaced](UserEntry entry) {
        entry.replaced = replaced;
        sent_.insert(entry.id);
        sync_.changeCatalogue(form->change(), entry);
    });
}

void CatalogueDesk::enterAgain(const sync::KeptCommand& kept)
{
    if (const QString why = whyNoForm<ChangeForm>(sync_, window_, domain::Role::Admin);
        !why.isEmpty()) {
        Q_EMIT told(why);
        return;
    }
    again_ = kept;
    showWindow();
    openAgain();
}

void CatalogueDesk::openAgain()
{
    if (!again_ || !shown_ || !shown_->data().sheet)
        return;
    const auto change = sync::catalogueChangeFrom(again_->command.payload);
    const auto result = sync::resultFrom(again_->result);
    // Refused as somebody else was quicker: what he wrote is to be seen beside it, once it is here.
    if (const auto* said = change ? std::get_if<domain::VersionChange>(&*change) : nullptr;
        said != nullptr && result && result->why == "changed") {
        const auto* newest =
            newestOf(*shown_->data().sheet, said->version.kind, said->version.subject);
        if (said->seen == (newest == nullptr ? 0 : newest->id))
            return;
    }
    const sync::KeptCommand kept = *std::exchange(again_, std::nullopt);
    if (!change)
        return;
    const auto [section, key] = placeOf(*change);
    shown_->show(section);
    ChangeForm* form = makeForm(section, key);
    if (!form->fill(*change)) {
        delete form;
        Q_EMIT told(tr("This is not written in one form: do it again in the catalogue, and put the "
                       "refused one away."));
        return;
    }
    form->prefilled();
    connect(form, &EntryDialog::accepted, &sync_, &SyncService::readCommands);
    openForm(form, kept.command.id);
}

void CatalogueDesk::send(const domain::CatalogueChange& change)
{
    if (const QString why = whyNothingIsEntered(sync_, domain::Role::Admin); !why.isEmpty()) {
        Q_EMIT told(why);
        return;
    }
    UserEntry entry;
    entry.id = QString::fromStdString(sync::makeUuid7());
    entry.centre = data_->centre;
    sent_.insert(entry.id);
    sync_.changeCatalogue(change, entry);
}

} // namespace zhitu::widgets
