// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/verify_desk.h"

#include <algorithm>
#include <set>
#include <span>
#include <utility>

#include "data/cache/same_store.h"
#include "data/sync/command_json.h"
#include "data/sync/correction_json.h"
#include "data/verify/history.h"
#include "widgets/cases/send_entry.h"
#include "widgets/commands/commands.h"
#include "widgets/sync/sync_service.h"
#include "widgets/verify/correction_form.h"
#include "widgets/verify/waiver_form.h"

namespace zhitu::widgets {
namespace {

constexpr int kSoonMs = 1000;

} // namespace

VerifyDesk::VerifyDesk(Commands& commands, SyncService& sync, DraftService& drafts,
                       WorkState& state, GridAt gridAt, QWidget& window)
    : QObject(&window), commands_(commands), sync_(sync), drafts_(drafts),
      gridAt_(std::move(gridAt)), window_(window), service_(new VerifyService(this)),
      panel_(new VerifyPanel(state, *service_, &window))
{
    connect(service_, &VerifyService::failed, this, &VerifyDesk::failed);
    connect(service_, &VerifyService::rowRead, this, &VerifyDesk::openCorrection);
    connect(panel_, &VerifyPanel::marksChanged, this, &VerifyDesk::marksChanged);
    connect(panel_, &VerifyPanel::chosen, this, &VerifyDesk::go);
    connect(panel_, &VerifyPanel::waiverWanted, this, &VerifyDesk::waive);
    connect(panel_, &VerifyPanel::liftWanted, service_, &VerifyService::lift);
    connect(panel_, &VerifyPanel::correctionWanted, this, &VerifyDesk::correct);
    connect(panel_, &VerifyPanel::caseWanted, this, &VerifyDesk::report);
    connect(&sync_, &SyncService::commandsRead, this, &VerifyDesk::followCommands);
    soon_.setSingleShot(true);
    soon_.setInterval(kSoonMs);
    connect(&soon_, &QTimer::timeout, &sync_, &SyncService::readCommands);
}

void VerifyDesk::makeCommands()
{
    commands_.add(
        QStringLiteral("verify"), CommandGroup::Window, {}, [] { return tr("Data verification"); },
        [this](bool) {
            Q_EMIT panelWanted();
            panel_->takeKeyboard();
        });
}

void VerifyDesk::open(const std::filesystem::path& file, bool ofStore)
{
    if (!cache::sameStore(file, file_)) {
        awaited_.reset();
        corrections_.clear();
        panel_->setCorrections({});
        soon_.stop();
    }
    file_ = file;
    service_->open(file, ofStore ? verify::historyIn(file.parent_path()) : std::filesystem::path());
    refreshRights();
}

void VerifyDesk::setActor(const domain::Actor& actor)
{
    actor_ = actor;
    refreshRights();
}

void VerifyDesk::setData(std::shared_ptr<const map::MapData> mapData)
{
    data_ = std::move(mapData);
    refreshRights();
}

void VerifyDesk::refreshRights()
{
    const bool keeps = service_->keepsHistory();
    panel_->setRights({keeps && actor_.role == domain::Role::Admin,
                       keeps && actor_.role == domain::Role::Operator,
                       keeps && !actor_.post.empty()});
}

void VerifyDesk::retranslate()
{
    panel_->retranslate();
    service_->speakAnew();
}

const verify::WorkItem& VerifyDesk::itemAt(quint32 item) const
{
    return service_->list()->items[item];
}

void VerifyDesk::go(quint32 item)
{
    const verify::Finding& finding = panel_->model().list()->items[item].finding;
    Q_EMIT goWanted(finding.subject, finding.place);
}

void VerifyDesk::waive(quint32 item)
{
    if (auto* open = window_.findChild<WaiverForm*>()) {
        Q_EMIT told(bringForward(*open));
        return;
    }
    const verify::WorkItem& meant = itemAt(item);
    auto* form = new WaiverForm(meant, service_->list()->book->rules[meant.rule].title.local(),
                                drafts_, &window_);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &EntryDialog::wanted, this, [this, form, key = meant.finding.key] {
        const auto list = service_->list(); // it may be another one by now
        const auto items = list ? std::span(list->items) : std::span<const verify::WorkItem>();
        const auto found = std::ranges::find_if(items, [&](const verify::WorkItem& each) {
            return each.finding.key == key && verify::isOpen(each.finding.state);
        });
        if (found == items.end())
            form->notKept(tr("The finding is not open any more: there is nothing to let stand."));
        else
            service_->waive(
                {static_cast<std::uint32_t>(found - items.begin()), actor_.post, form->why()});
    });
    connect(service_, &VerifyService::kept, form, &EntryDialog::kept);
    connect(service_, &VerifyService::notKept, form, &EntryDialog::notKept);
    form->setModal(false);
    form->show();
    form->raise();
    form->activateWindow();
}

void VerifyDesk::correct(quint32 item)
{
    if (const QString why = whyNoForm<CorrectionForm>(sync_, window_, domain::Role::Admin);
        !why.isEmpty()) {
        Q_EMIT told(why);
        return;
    }
    const verify::Finding& finding = itemAt(item).finding;
    if (corrections_.contains({finding.table, finding.key.row})) {
        Q_EMIT told(tr("A correction of it is on its way, or waits for you under “Centre”."));
        return;
    }
    awaited_ = Awaited{finding.table, finding.key.row, finding.name, {}};
    service_->readRow(finding.table, finding.key.row);
}

void VerifyDesk::enterAgain(const sync::KeptCommand& kept)
{
    if (const QString why = whyNoForm<CorrectionForm>(sync_, window_, domain::Role::Admin);
        !why.isEmpty()) {
        Q_EMIT told(why);
        return;
    }
    const auto refused = sync::correctionFrom(kept.command.payload);
    if (!refused)
        return;
    awaited_ = Awaited{refused->table, refused->row, {}, kept};
    service_->readRow(refused->table, refused->row);
}

/// What is found about a row, a line each.
QStringList VerifyDesk::wrongWith(const correct::Row& row) const
{
    QStringList wrong;
    if (!service_->list())
        return wrong;
    for (const verify::WorkItem& item : service_->list()->items)
        if (item.finding.table == row.table && item.finding.key.row == row.id
            && verify::isOpen(item.finding.state)) {
            wrong << QStringLiteral("%1: %2").arg(
                service_->list()->book->rules[item.rule].title.local(), item.finding.says);
            if (!item.finding.suggestion.isEmpty())
                wrong.back() +=
                    QStringLiteral(" · ") + tr("should be %1").arg(item.finding.suggestion);
        }
    return wrong;
}

void VerifyDesk::openCorrection(const std::shared_ptr<const correct::Row>& row)
{
    if (!awaited_ || (row && (row->table != awaited_->table || row->id != awaited_->row)))
        return;
    const Awaited awaited = *std::exchange(awaited_, std::nullopt);
    if (!row) {
        Q_EMIT told(tr("It is not there any more: there is nothing to correct."));
        return;
    }
    const auto refused =
        awaited.refused ? sync::correctionFrom(awaited.refused->command.payload) : std::nullopt;
    const auto result = awaited.refused ? sync::resultFrom(awaited.refused->result) : std::nullopt;
    if (refused && result && result->why == "changed") {
        bool newer = false;
        for (auto seen = refused->seen.begin(); seen != refused->seen.end(); ++seen)
            newer = newer || row->values.value(seen.key()) != seen.value();
        if (!newer) {
            Q_EMIT told(tr("What stands at the centre now has not come yet. Enter it anew when it "
                           "is here."));
            return;
        }
    }
    const QString name =
        awaited.name.isEmpty()
            ? correct::typedFrom(row->values.value(
                  row->table == "address" ? QStringLiteral("text") : QStringLiteral("name")))
            : awaited.name;
    auto* form = new CorrectionForm(*row, name, wrongWith(*row), gridAt_, drafts_, &window_);
    std::string replaced;
    if (refused) {
        form->fill(*refused);
        form->prefilled();
        replaced = awaited.refused->command.id;
        connect(form, &EntryDialog::accepted, &sync_, &SyncService::readCommands);
    }
    openEntry(form, sync_, data_ ? data_->centre : std::string(),
              [this, form, replaced](UserEntry entry) {
                  entry.kind = sync::kCorrectRow;
                  entry.payload = sync::toJson(form->correction());
                  entry.replaced = replaced;
                  sync_.enter(entry);
                  soon_.start();
              });
}

void VerifyDesk::report(quint32 item)
{
    const verify::WorkItem& meant = itemAt(item);
    const verify::Finding& finding = meant.finding;
    constexpr std::size_t gridDigits = 15;
    domain::CaseReport report;
    report.level = actor_.level;
    report.gridCode = finding.area.size() == gridDigits ? finding.area
                      : finding.place                   ? gridAt_(*finding.place)
                                                        : std::string();
    if (finding.place)
        report.position = *finding.place;
    const QString rule = service_->list()->book->rules[meant.rule].title.local();
    report.title = tr("Data to be mended: %1, %2").arg(rule, finding.name).toStdString();
    report.narrative = QStringLiteral("%1\n%2\n%3")
                           .arg(finding.says, finding.value, finding.suggestion)
                           .trimmed()
                           .toStdString();
    Q_EMIT caseWanted(report, finding.name,
                      QStringLiteral("case/verify/")
                          + QString::fromStdString(verify::textOf(finding.key)));
}

void VerifyDesk::followCommands(const std::vector<sync::KeptCommand>& commands)
{
    using Status = sync::KeptCommand::Status;
    CorrectionStates states;
    bool anyWaits = false;
    for (const sync::KeptCommand& kept : commands) {
        if (kept.command.kind != sync::kCorrectRow || kept.elsewhere || !kept.readable
            || kept.status == Status::Done)
            continue;
        const auto correction = sync::correctionFrom(kept.command.payload);
        if (!correction)
            continue;
        const bool waits = kept.status == Status::Waiting || kept.status == Status::Applied;
        anyWaits = anyWaits || waits;
        states[{correction->table, correction->row}] =
            waits ? CorrectionState::Waiting : CorrectionState::Refused;
    }
    // What has come back, or was put away, is looked at again.
    std::set<std::string> tables;
    for (const auto& [row, state] : corrections_)
        if (!states.contains(row))
            tables.insert(row.first);
    corrections_ = states;
    panel_->setCorrections(std::move(states));
    if (!tables.empty())
        service_->checkAgain(tables);
    if (anyWaits)
        soon_.start();
}

} // namespace zhitu::widgets
