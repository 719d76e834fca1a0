// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/patrol_desk.h"

#include <QAction>
#include <QApplication>
#include <algorithm>

#include "data/cache/same_store.h"
#include "data/sync/command_json.h"
#include "data/sync/outbox.h"
#include "data/sync/uuid7.h"
#include "widgets/cases/send_entry.h"
#include "widgets/commands/commands.h"
#include "widgets/paper/paper_saver.h"
#include "widgets/patrol/finding_dialog.h"
#include "widgets/patrol/patrol_model.h"
#include "widgets/patrol/patrol_texts.h"
#include "widgets/patrol/round_sheet.h"
#include "widgets/place/area.h"

namespace zhitu::widgets {
namespace {

const QString kStart = QStringLiteral("patrol");
const QString kInOrder = QStringLiteral("patrolInOrder");
const QString kFinding = QStringLiteral("patrolFinding");
const QString kNext = QStringLiteral("patrolNext");
const QString kPrevious = QStringLiteral("patrolPrevious");

} // namespace

PatrolDesk::PatrolDesk(Commands& commands, SyncService& sync, DraftService& drafts,
                       WorkState& state, QWidget& window)
    : QObject(&window), commands_(commands), sync_(sync), drafts_(drafts), state_(state),
      window_(window), service_(new PatrolService(this)), panel_(new PatrolPanel(&window)),
      saver_(new PaperSaver(QStringLiteral("patrolSheet"), window))
{
    connect(panel_, &PatrolPanel::exportWanted, this, &PatrolDesk::exportRound);
    connect(saver_, &PaperSaver::failed, this, &PatrolDesk::failed);
    connect(saver_, &PaperSaver::saved, this,
            [this](const QString& file) { Q_EMIT told(tr("The round is in “%1”.").arg(file)); });
    connect(service_, &PatrolService::read, this, &PatrolDesk::take);
    connect(service_, &PatrolService::failed, this, &PatrolDesk::failed);
    connect(&state_, &WorkState::areaChanged, this, &PatrolDesk::ask);
    connect(panel_, &PatrolPanel::startWanted, this, &PatrolDesk::start);
    connect(panel_, &PatrolPanel::goWanted, this, &PatrolDesk::go);
    connect(panel_, &PatrolPanel::nextWanted, this, [this] { step(1); });
    connect(panel_, &PatrolPanel::previousWanted, this, [this] { step(-1); });
    connect(panel_, &PatrolPanel::inOrderWanted, this, &PatrolDesk::inOrder);
    connect(panel_, &PatrolPanel::findingWanted, this, &PatrolDesk::find);
    connect(panel_, &PatrolPanel::caseWanted, this, &PatrolDesk::takeInFind);
    connect(panel_, &PatrolPanel::caseChosen, this, [this](std::int64_t id) {
        Q_EMIT goWanted({domain::Subject::Kind::Case, id, {}, {}}, {});
    });
    connect(panel_, &PatrolPanel::planChosen, this, [this](std::int64_t plan) {
        plan_ = plan;
        startWanted_ = false;
        ask();
    });
    connect(panel_, &PatrolPanel::dayChosen, this, [this](const QString& day) {
        day_ = day.toStdString();
        startWanted_ = false;
        ask();
    });
    connect(&sync_, &SyncService::commandsRead, this, &PatrolDesk::tellOfFirst);
    connect(&sync_, &SyncService::entryFailed, this, [this](const QString& id) {
        // It is not stored: the site is open.
        if (const auto lost = awaited_.find(id.toStdString()); lost != awaited_.end()) {
            entered_.erase(lost->second);
            awaited_.erase(lost);
        }
    });
}

QStringList PatrolDesk::walkingCommands()
{
    return {kInOrder, kFinding, kNext, kPrevious};
}

void PatrolDesk::makeCommands()
{
    const auto add = [this](const QString& id, const QKeySequence& keys,
                            std::function<QString()> text, std::function<void()> run) {
        return commands_.add(id, CommandGroup::Cases, keys, std::move(text),
                             [run = std::move(run)](bool) { run(); });
    };
    add(
        kStart, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V),
        [] { return tr("Video patrol: start, or go on"); }, [this] { start(); });
    const QAction* ordered = add(
        kInOrder, QKeySequence(Qt::Key_F10), [] { return tr("Video patrol: in order, next site"); },
        [this] { inOrder(); });
    const QAction* found = add(
        kFinding, QKeySequence(Qt::CTRL | Qt::Key_F10),
        [] { return tr("Video patrol: something found…"); }, [this] { find(); });
    add(
        kNext, QKeySequence(Qt::CTRL | Qt::Key_PageDown),
        [] { return tr("Video patrol: next site"); }, [this] { step(1); });
    add(
        kPrevious, QKeySequence(Qt::CTRL | Qt::Key_PageUp),
        [] { return tr("Video patrol: previous site"); }, [this] { step(-1); });
    // A key that is held says nothing of the sites behind.
    for (const QString& id : {kInOrder, kFinding})
        commands_[id]->setAutoRepeat(false);
    const auto follow = [this, ordered, found] {
        panel_->setKeys(ordered->shortcut(), found->shortcut());
    };
    connect(ordered, &QAction::changed, panel_, follow);
    connect(found, &QAction::changed, panel_, follow);
    follow();
}

void PatrolDesk::open(const std::filesystem::path& file)
{
    // Another generation of the same store is the same round, and one stays where one is.
    if (!cache::sameStore(file, file_)) {
        round_.reset();
        entered_.clear();
        awaited_.clear();
        startWanted_ = false;
        panel_->setRound(nullptr);
    }
    file_ = file;
    if (file.empty())
        saver_->close();
    service_->open(file);
}

void PatrolDesk::setActor(const domain::Actor& actor, std::shared_ptr<const sync::Sealer> sealer)
{
    actor_ = actor;
    service_->setSealer(std::move(sealer));
}

void PatrolDesk::setData(std::shared_ptr<const map::MapData> mapData)
{
    data_ = std::move(mapData);
    panel_->setData(data_);
}

void PatrolDesk::ask()
{
    service_->ask({plan_, areaPrefix(state_.area()), day_});
}

void PatrolDesk::take(const std::shared_ptr<const patrol::Round>& round)
{
    round_ = round;
    std::erase_if(entered_, [&](const Check& check) {
        const auto& [plan, site, day] = check;
        if (plan != round->plan.id || day != round->day)
            return false;
        const auto at = std::ranges::find(round->stops, site, &patrol::Stop::siteId);
        return at == round->stops.end() || at->checkedAt;
    });
    panel_->setRound(round);
    if (!awaited_.empty())
        sync_.readCommands();
    if (startWanted_ && round->today) {
        startWanted_ = false;
        start();
    }
}

bool PatrolDesk::isEntered(std::int64_t site) const
{
    return round_ && entered_.contains({round_->plan.id, site, round_->day});
}

std::optional<std::int64_t> PatrolDesk::nextOpen() const
{
    if (!round_)
        return std::nullopt;
    const auto& stops = round_->stops;
    const auto present = std::ranges::find(stops, panel_->current(), &patrol::Stop::siteId);
    auto from = present == stops.end() ? 0 : static_cast<std::size_t>(present - stops.begin());
    for (std::size_t i = 0; i < stops.size(); ++i) {
        const auto at = round_->nextOpen(from);
        if (!at)
            return std::nullopt;
        const std::int64_t site = stops[*at].siteId;
        if (!isEntered(site))
            return site;
        from = (*at + 1) % stops.size();
    }
    return std::nullopt;
}

void PatrolDesk::start()
{
    Q_EMIT panelWanted();
    if (!round_)
        return;
    if (!round_->today) {
        day_.clear();
        startWanted_ = true;
        ask();
        return;
    }
    if (round_->stops.empty()) {
        Q_EMIT told(tr("There is no round to walk."));
        return;
    }
    if (const auto site = nextOpen())
        go(*site);
    else
        Q_EMIT told(tr("The round is done."));
}

void PatrolDesk::step(int by)
{
    if (!round_ || round_->stops.empty()) {
        Q_EMIT told(tr("There is no round to walk."));
        return;
    }
    const auto& stops = round_->stops;
    const auto present = std::ranges::find(stops, panel_->current(), &patrol::Stop::siteId);
    const auto count = static_cast<int>(stops.size());
    const int at = present == stops.end() ? (by > 0 ? 0 : count - 1)
                                          : static_cast<int>(present - stops.begin()) + by;
    if (at < 0 || at >= count) {
        Q_EMIT told(by > 0 ? tr("This is the last site of the round.")
                           : tr("This is the first site of the round."));
        return;
    }
    go(stops[static_cast<std::size_t>(at)].siteId);
}

void PatrolDesk::go(std::int64_t site)
{
    panel_->setCurrent(site);
    const patrol::Stop* stop = panel_->stop();
    if (stop == nullptr)
        return;
    if (!stop->position) {
        panel_->setSeeing(0);
        Q_EMIT nothingToSee();
        return;
    }
    Q_EMIT goWanted({domain::Subject::Kind::KeySite, site, {}, {}}, stop->position);
    if (round_->today) {
        panel_->setSeeing(std::nullopt);
        Q_EMIT streamsWanted({*stop->position, nameOf(*stop), stop->gridCode});
    }
}

/// A file by itself is only looked at.
bool PatrolDesk::mayEnter()
{
    const QString why = whyNothingIsEntered(sync_);
    if (!why.isEmpty())
        Q_EMIT told(why);
    else if (panel_->stop() == nullptr)
        Q_EMIT told(tr("Go to a site of the round first."));
    else if (!round_->today)
        Q_EMIT told(tr("This is the round of another day: it is only looked at."));
    else
        return data_ != nullptr;
    return false;
}

domain::PatrolAct PatrolDesk::actNow() const
{
    return {round_->plan.id, panel_->current(), round_->day, panel_->answers(), {}};
}

/// What is not in order has to be said.
void PatrolDesk::inOrder()
{
    if (!mayEnter())
        return;
    // The key is known everywhere: it is not meant for the site where one writes something else.
    if (auto* form = qobject_cast<EntryDialog*>(QApplication::activeWindow())) {
        Q_EMIT told(bringForward(*form));
        return;
    }
    const patrol::Stop& stop = *panel_->stop();
    if (!stop.checkedAt && !panel_->amiss().isEmpty()) {
        find();
        return;
    }
    if (!stop.checkedAt && panel_->isLookedFor()) {
        Q_EMIT told(tr("The cameras of this site are still looked for: look at it first."));
        return;
    }
    if (!stop.checkedAt && !isEntered(stop.siteId)) {
        UserEntry entry;
        entry.id = QString::fromStdString(sync::makeUuid7());
        entry.centre = data_->centre;
        enter(actNow(), entry);
    }
    goOn();
}

void PatrolDesk::enter(const domain::PatrolAct& act, const UserEntry& entry)
{
    const Check check{act.planId, act.siteId, act.dueOn};
    entered_.insert(check);
    awaited_[entry.id.toStdString()] = check;
    sync_.checkSite(act, entry);
}

void PatrolDesk::goOn()
{
    if (!round_) // another store is open by now
        return;
    if (const auto site = nextOpen()) {
        go(*site);
        return;
    }
    const int found = static_cast<int>(
        std::ranges::count(round_->stops, patrol::StopState::Found, &patrol::Stop::state));
    Q_EMIT told(found == 0
                    ? tr("The round is done: all sites are checked.")
                    : tr("The round is done: something was found on %n sites.", nullptr, found));
}

void PatrolDesk::find()
{
    if (!mayEnter())
        return;
    if (const QString why = whyNoForm<FindingDialog>(sync_, window_); !why.isEmpty()) {
        Q_EMIT told(why);
        return;
    }
    domain::PatrolAct act = actNow();
    if (const QStringList amiss = panel_->amiss();
        !amiss.isEmpty() && !panel_->stop()->checkedAt) // else it is what somebody else saw
        act.finding = tr("Not in order: %1. ").arg(amiss.join(tr(", "))).toStdString();
    auto* dialog = new FindingDialog(std::move(act), nameOf(*panel_->stop()), drafts_, &window_);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const domain::PatrolAct found = dialog->act();
        if (dialog->wantsCase())
            takeIn(found.siteId, found.finding, dialog->id());
        else
            goOn();
    });
    openEntry(dialog, sync_, data_->centre, [this, dialog](const UserEntry& entry) {
        domain::PatrolAct found = dialog->act();
        const patrol::Stop* stop = panel_->stop();
        if (stop != nullptr && stop->siteId == found.siteId && !stop->checkedAt
            && round_->day == found.dueOn)
            found.answers = panel_->answers(); // one has looked again meanwhile
        enter(found, entry);
    });
}

/// As it is shown: what comes later is no part of it.
void PatrolDesk::exportRound()
{
    if (!round_ || !data_)
        return;
    saver_->save(tr("Export the round"),
                 tr("video-patrol-%1.xlsx").arg(QString::fromStdString(round_->day)),
                 [sheet = sheetOf(*round_, *data_)](const std::filesystem::path& file) {
                     writeSheet(file, sheet);
                 },
                 {tr("Excel workbook (*.xlsx)"), tr("CSV (*.csv)")});
}

/// The site is where it is; what was found is the account, which is sealed, and no title.
void PatrolDesk::takeIn(std::int64_t site, const std::string& text, const QString& finding)
{
    domain::CaseReport report;
    report.channel = domain::CaseChannel::CameraEvent;
    report.narrative = text;
    const patrol::Stop* stop = stopOf(site);
    if (stop != nullptr && stop->position) {
        report.position = *stop->position;
        report.gridCode = stop->gridCode;
    }
    QString name = stop == nullptr ? QString() : nameOf(*stop);
    if (stop == nullptr && data_ != nullptr) // it is on the round no more, but still there
        for (const domain::KeySite& each : data_->keySites)
            if (each.id == site) {
                report.position = each.position;
                report.gridCode = each.gridCode;
                name = QString::fromStdString(each.name);
            }
    Q_EMIT caseWanted(report, name,
                      QStringLiteral("case/patrol/")
                          + (finding.isEmpty() ? QString::number(site) : finding),
                      finding);
}

const patrol::Stop* PatrolDesk::stopOf(std::int64_t site) const
{
    if (!round_)
        return nullptr;
    const auto found = std::ranges::find(round_->stops, site, &patrol::Stop::siteId);
    return found == round_->stops.end() ? nullptr : &*found;
}

void PatrolDesk::takeInFind(const QString& uuid)
{
    const patrol::Stop* stop = panel_->stop();
    if (stop == nullptr)
        return;
    const auto find = std::ranges::find_if(
        stop->finds, [&](const patrol::Find& each) { return each.row.uuid == uuid.toStdString(); });
    if (find != stop->finds.end())
        takeIn(stop->siteId, find->text, uuid);
}

void PatrolDesk::takeInRefused(const sync::KeptCommand& kept)
{
    const auto act = sync::patrolActFrom(kept.command.payload);
    if (act && !act->finding.empty())
        takeIn(act->siteId, act->finding, {});
}

void PatrolDesk::tellOfFirst(const std::vector<sync::KeptCommand>& commands)
{
    using Status = sync::KeptCommand::Status;
    for (const sync::KeptCommand& kept : commands) {
        const auto awaited = awaited_.find(kept.command.id);
        if (awaited == awaited_.end() || kept.status == Status::Waiting)
            continue;
        const Check check = awaited->second;
        const std::int64_t site = std::get<1>(check);
        awaited_.erase(awaited);
        if (kept.status == Status::Refused)
            entered_.erase(check);
        const auto result = sync::resultFrom(kept.result);
        const auto act = sync::patrolActFrom(kept.command.payload);
        if (!result || !act || result->firstAt == 0)
            continue;
        const patrol::Stop* stop = stopOf(site);
        const QString name = stop != nullptr ? nameOf(*stop) : tr("A site");
        const QString at = clockText(domain::Instant{std::chrono::seconds{result->firstAt}});
        const QString by = QString::fromStdString(result->first);
        Q_EMIT told(
            act->finding.empty()
                ? tr("%1 was checked by %2 at %3 already: that one counts.").arg(name, by, at)
                : tr("%1 was checked by %2 at %3 already. What you found is kept beside it.")
                      .arg(name, by, at));
    }
}

} // namespace zhitu::widgets
