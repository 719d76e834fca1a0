// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/alarm_desk.h"

#include <QAction>
#include <QApplication>
#include <QDateTime>
#include <algorithm>

#include "data/drill/present_drill.h"
#include "data/sync/command_json.h"
#include "widgets/alarms/alarm_model.h"
#include "widgets/cases/send_entry.h"
#include "widgets/commands/commands.h"
#include "widgets/look/texts.h"
#include "widgets/paper/paper_saver.h"
#include "widgets/place/area.h"
#include "widgets/shift/handover_dialog.h"

namespace zhitu::widgets {
namespace {

using domain::Alarm;

const QString kBelow = QStringLiteral("alarms.below");
const QString kSound = QStringLiteral("alarms.sound");

domain::Subject subjectOf(const AlarmLine& line)
{
    return {domain::Subject::Kind::Case, line.alarm.caseId, {}, {}};
}

/// Where a case is is read with the alarms, not with an entry of one's own.
std::optional<domain::LonLat> placeOf(const AlarmLine& line)
{
    return line.isConflict() ? std::nullopt : std::optional(line.alarm.position);
}

std::vector<sync::KeptCommand> undecidedOf(const std::vector<sync::KeptCommand>& commands)
{
    using Status = sync::KeptCommand::Status;
    std::vector<sync::KeptCommand> found;
    std::ranges::copy_if(commands, std::back_inserter(found), [](const sync::KeptCommand& kept) {
        return !kept.elsewhere
               && (kept.status == Status::Conflict || kept.status == Status::Refused);
    });
    return found;
}

} // namespace

AlarmDesk::AlarmDesk(Commands& commands, SyncService& sync, DraftService& drafts,
                     Settings& settings, WorkState& state, QWidget& window)
    : QObject(&window), commands_(commands), sync_(sync), drafts_(drafts), settings_(settings),
      state_(state), window_(window), service_(new AlarmService(this)),
      panel_(new AlarmPanel(&window)), sound_(new AlarmSound(this)),
      shiftWork_(new NewestWork(QStringLiteral("shift"), this)),
      saver_(new PaperSaver(QStringLiteral("shiftLog"), window))
{
    panel_->below().setChecked(settings_.value(kBelow).toBool());
    panel_->sound().setChecked(settings_.value(kSound).toBool(true));
    connect(&panel_->below(), &QAction::toggled, this, [this](bool on) {
        settings_.set(kBelow, on);
        sit();
    });
    connect(&panel_->sound(), &QAction::toggled, this, [this](bool on) {
        settings_.set(kSound, on);
        if (on)
            sound_->play(); // one wants to know how it sounds
    });
    connect(service_, &AlarmService::read, this, &AlarmDesk::take);
    connect(service_, &AlarmService::failed, this, &AlarmDesk::failed);
    connect(shiftWork_, &NewestWork::failed, this, &AlarmDesk::failed);
    connect(saver_, &PaperSaver::failed, this, &AlarmDesk::failed);
    connect(saver_, &PaperSaver::saved, this, [this](const QString& file) {
        Q_EMIT told(tr("The shift log is in “%1”.").arg(file));
    });
    connect(sound_, &AlarmSound::silent, this,
            [this] { Q_EMIT told(tr("This computer has nothing to sound an alarm with.")); });
    connect(panel_, &AlarmPanel::goWanted, this, &AlarmDesk::go);
    connect(panel_, &AlarmPanel::shown, this, &AlarmDesk::show);
    connect(panel_, &AlarmPanel::seenWanted, this,
            [this] { mark(domain::MarkKind::Acknowledged, {}, {}); });
    connect(panel_, &AlarmPanel::snoozeWanted, this,
            [this](int minutes) { mark(domain::MarkKind::Snoozed, minutes, {}); });
    connect(panel_, &AlarmPanel::forwardWanted, this,
            [this](const QString& post) { mark(domain::MarkKind::Forwarded, {}, post); });
    connect(panel_, &AlarmPanel::handOverWanted, this, [this] { handOver(); });
    connect(&sync_, &SyncService::commandsRead, this,
            [this](const std::vector<sync::KeptCommand>& kept) {
                auto undecided = undecidedOf(kept);
                undecided_ = static_cast<int>(undecided.size());
                panel_->setConflicts(std::move(undecided));
            });
}

void AlarmDesk::makeCommands()
{
    const auto add = [this](const char* id, const QKeySequence& keys, std::function<QString()> text,
                            std::function<void()> run) {
        commands_.add(QString::fromLatin1(id), CommandGroup::Cases, keys, std::move(text),
                      [run = std::move(run)](bool) { run(); });
    };
    add(
        "nextAlarm", QKeySequence(Qt::Key_F8), [] { return tr("Go to what calls"); },
        [this] { next(); });
    add(
        "backToTask", QKeySequence(Qt::SHIFT | Qt::Key_F8),
        [] { return tr("Back to the task before"); }, [this] { back(); });
    add(
        "alarmSeen", QKeySequence(Qt::Key_F9), [] { return tr("Seen: I see to it"); },
        [this] { mark(domain::MarkKind::Acknowledged, {}, {}); });
    add("handOver", {}, [] { return tr("Hand over the shift…"); }, [this] { handOver(); });
}

void AlarmDesk::open(const std::filesystem::path& file)
{
    sheet_.reset();
    Q_EMIT ringingChanged({});
    at_.reset();
    before_.reset();
    panel_->setSheet(nullptr);
    if (file.empty()) {
        panel_->setConflicts({});
        // What one has half done is nothing for the next one.
        saver_->close();
        panel_->closeForms();
        sit();
    }
    service_->open(file);
    shiftWork_->open(file);
}

void AlarmDesk::setActor(const domain::Actor& actor, std::shared_ptr<const sync::Sealer> sealer)
{
    actor_ = actor;
    sealer_ = std::move(sealer);
    sit();
}

void AlarmDesk::setData(std::shared_ptr<const map::MapData> mapData)
{
    const std::string before = division();
    data_ = std::move(mapData);
    if (division() != before)
        sit();
}

/// What another desk sees is new to nobody.
void AlarmDesk::sit()
{
    sheet_.reset();
    service_->setDesk(
        {actor_.level, panel_->below().isChecked(), actor_.post, division(), sealer_});
}

void AlarmDesk::take(const std::shared_ptr<const cases::AlarmSheet>& sheet)
{
    const auto before = std::exchange(sheet_, sheet);
    panel_->setSheet(sheet);
    Q_EMIT ringingChanged(sheet->ringingCount());
    if (before)
        tell(arrived(*sheet, *before));
}

/// Where more call than are listed, one that moves up into the list is not new.
std::vector<const Alarm*> AlarmDesk::arrived(const cases::AlarmSheet& sheet,
                                             const cases::AlarmSheet& before) const
{
    using Key = std::tuple<domain::AlarmKind, std::int64_t, domain::Instant>;
    const auto keyOf = [](const Alarm& alarm) {
        return Key{alarm.kind, alarm.caseId, alarm.since};
    };
    std::set<Key> known;
    std::set<std::pair<domain::AlarmKind, std::int64_t>> own;    // not at the centre yet
    std::array<domain::Instant, domain::kAlarmKinds + 1> last{}; // that was listed of each kind
    for (const Alarm& alarm : before.ringing) {
        known.insert(keyOf(alarm));
        if (alarm.laid)
            own.emplace(alarm.kind, alarm.caseId);
        last[static_cast<std::size_t>(alarm.kind)] = alarm.since;
    }
    std::vector<const Alarm*> found;
    for (const Alarm& alarm : sheet.ringing) {
        const auto kind = static_cast<std::size_t>(alarm.kind);
        const bool allListed =
            before.ringingOf[kind] <= static_cast<std::int64_t>(cases::kMostAlarms);
        const bool ofOnesOwn = alarm.laid || own.contains({alarm.kind, alarm.caseId});
        if (!ofOnesOwn && !known.contains(keyOf(alarm)) && (allListed || alarm.since >= last[kind]))
            found.push_back(&alarm);
    }
    return found;
}

void AlarmDesk::tell(const std::vector<const Alarm*>& alarms)
{
    if (alarms.empty())
        return;
    const Alarm& first = *alarms.front();
    const QString what = tr("%1: %2").arg(textOf(first.kind), QString::fromStdString(first.title));
    Q_EMIT told(alarms.size() == 1
                    ? what
                    : tr("%1, and %n more call (F8)", "alarms", static_cast<int>(alarms.size()) - 1)
                          .arg(what));
    if (panel_->sound().isChecked())
        sound_->play();
    QApplication::alert(&window_);
}

/// The most urgent one; again: the one behind it, and so on, round.
void AlarmDesk::next()
{
    const std::vector<AlarmLine> lines = panel_->ringing();
    if (lines.empty()) {
        Q_EMIT told(tr("Nothing calls."));
        return;
    }
    auto line = lines.begin();
    if (isAtAlarm()) {
        const auto present =
            std::ranges::find_if(lines, [&](const AlarmLine& other) { return other.isSame(*at_); });
        if (present != lines.end() && std::next(present) != lines.end())
            line = std::next(present);
    }
    Q_EMIT queueWanted();
    panel_->mark(*line);
    go(*line);
}

bool AlarmDesk::isAtAlarm() const
{
    return at_ && state_.chosen().subject == atSubject_;
}

void AlarmDesk::leaveFor(const AlarmLine& line)
{
    if (!isAtAlarm())
        before_ = Task{state_.chosen(), state_.area(), state_.view(), state_.filter()};
    at_ = line;
    // An entry of one's own may be about no case that could be chosen.
    atSubject_ = line.alarm.caseId != 0 ? subjectOf(line) : state_.chosen().subject;
}

void AlarmDesk::show(const AlarmLine& line)
{
    leaveFor(line);
    if (line.alarm.caseId != 0)
        Q_EMIT showWanted(subjectOf(line), placeOf(line));
}

void AlarmDesk::go(const AlarmLine& line)
{
    leaveFor(line);
    if (line.alarm.caseId != 0)
        Q_EMIT goWanted(subjectOf(line), placeOf(line));
    if (line.isConflict())
        Q_EMIT decisionWanted();
}

void AlarmDesk::back()
{
    if (!before_) {
        Q_EMIT told(tr("There is no task to go back to."));
        return;
    }
    const Task task = *std::exchange(before_, std::nullopt);
    at_.reset();
    state_.together([&] {
        state_.setArea(task.area);
        state_.setFilter(task.filter);
        state_.choose(task.chosen);
        state_.setView(task.view);
    });
}

/// A file by itself is only looked at.
bool AlarmDesk::mayEnter()
{
    const QString why = whyNothingIsEntered(sync_);
    if (!why.isEmpty())
        Q_EMIT told(why);
    return why.isEmpty() && data_ != nullptr;
}

void AlarmDesk::mark(domain::MarkKind kind, std::optional<int> minutes, const QString& post)
{
    const std::vector<AlarmLine> lines = panel_->chosen();
    if (lines.empty()) {
        Q_EMIT told(tr("Choose what calls first."));
        return;
    }
    if (!mayEnter() || !sheet_) // the desk has just become another one
        return;
    UserEntry entry;
    entry.centre = data_->centre;
    for (const AlarmLine& line : lines) {
        domain::AlarmAct act;
        act.kind = line.alarm.kind;
        act.since = line.alarm.since;
        act.caseId = line.alarm.caseId;
        act.caseUuid = line.alarm.caseUuid;
        act.laid = line.alarm.laid;
        act.mark = kind;
        if (minutes) // by the clock that the queue goes by
            act.until = sheet_->now + std::chrono::minutes{*minutes};
        act.to = post.toStdString();
        sync_.mark(act, entry);
    }
}

/// The division of the desk's level that the grids of its data lie in.
std::string AlarmDesk::division() const
{
    if (!data_ || data_->grids.empty())
        return {};
    std::size_t digits = actor_.level == domain::DivisionLevel::District ? 6
                         : actor_.level == domain::DivisionLevel::Town   ? 9
                                                                         : 12;
    // Who sits at the district and keeps one town hands over that town.
    const std::string& first = data_->grids.front().code;
    for (const std::size_t more : {std::size_t{9}, std::size_t{12}})
        if (more > digits && std::ranges::all_of(data_->grids, [&](const domain::Grid& grid) {
                return grid.code.compare(0, more, first, 0, more) == 0;
            }))
            digits = more;
    return first.substr(0, digits).append(12 - digits, '0');
}

void AlarmDesk::handOverAgain(const sync::KeptCommand& kept)
{
    if (const auto before = sync::handoverFrom(kept.command.payload))
        handOver(before, kept.command.id);
}

void AlarmDesk::handOver(std::optional<domain::Handover> before, const std::string& replaced)
{
    if (!mayEnter() || window_.findChild<HandoverDialog*>() != nullptr)
        return;
    const std::string code = division();
    if (code.empty()) {
        Q_EMIT told(tr("There is no area yet that a shift could be handed over for."));
        return;
    }
    shiftWork_->ask([this, code, before, replaced, actor = actor_](
                        cache::CacheReader* reader, const NewestWork::GoOn&) -> NewestWork::Rest {
        if (reader == nullptr)
            return {};
        const auto steady = reader->steady();
        const domain::Instant now =
            reader->isDemo()
                ? reader->asOf()
                : domain::Instant{std::chrono::seconds{QDateTime::currentSecsSinceEpoch()}};
        const auto last = cases::lastHandover(*reader, code, actor.level, actor.post);
        const domain::Instant begun =
            std::max(now - cases::kLongestShift, last ? last->endedAt : domain::Instant{});
        auto shift = cases::readShift(
            *reader, actor.post, std::min(begun, now),
            domain::Instant{std::chrono::seconds{QDateTime::currentSecsSinceEpoch()}});
        return [this, before, replaced, shift = std::move(shift), demo = reader->isDemo()] {
            showHandover(shift, demo, before, replaced);
        };
    });
}

void AlarmDesk::showHandover(cases::Shift shift, bool demo,
                             const std::optional<domain::Handover>& before,
                             const std::string& replaced)
{
    if (!data_ || !sheet_)
        return;
    ShiftLog log;
    log.unit = areaName(division(), *data_);
    log.handover.divisionCode = division();
    log.handover.level = actor_.level;
    log.handover.begunAt = shift.begunAt;
    log.handover.post = actor_.post;
    if (before) {
        log.handover.to = before->to;
        log.handover.note = before->note;
    }
    log.shift = std::move(shift);
    log.alarms = *sheet_;
    log.waiting = sync_.status().waiting;
    log.undecided = undecided_;
    log.demo = demo;
    log.drill = !drill::presentTitle().isEmpty();
    for (const domain::Department& department : data_->departments)
        log.departments.emplace(department.id, localName(department.name, department.nameEn));
    auto* dialog = new HandoverDialog(std::move(log), drafts_, &window_);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        Q_EMIT told(tr("The shift is handed over to %1.")
                        .arg(QString::fromStdString(dialog->handover().to)));
        if (dialog->wantsLog())
            saver_->save(
                tr("Save the shift log"),
                tr("shift-log-%1.pdf").arg(chinaNow().toString(QStringLiteral("yyyyMMdd-HHmm"))),
                [log = dialog->log()](const std::filesystem::path& file) {
                    writeShiftLog(file, log);
                });
    });
    openEntry(dialog, sync_, data_->centre, [this, dialog, replaced](UserEntry entry) {
        entry.replaced = replaced;
        sync_.handOver(dialog->handover(), entry);
    });
}

} // namespace zhitu::widgets
