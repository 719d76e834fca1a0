// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drill/replay_page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <optional>

#include "widgets/cases/form_parts.h"
#include "widgets/drill/drill_lists.h"
#include "widgets/drill/mark_legend.h"
#include "widgets/drill/timeline_view.h"
#include "widgets/look/follow_look.h"
#include "widgets/look/texts.h"
#include "widgets/look/theme.h"

namespace zhitu::widgets {
namespace {

using drill::ScenarioTime;

constexpr int kClockMs = 100;
constexpr auto kRecent = std::chrono::minutes(10); ///< what is marked on the map

QString who(const drill::Moment& moment)
{
    return moment.ofDrill ? ReplayPage::tr("Drill") : moment.who;
}

} // namespace

ReplayPage::ReplayPage(RecordService& records, QWidget* parent)
    : QWidget(parent), records_(records), runs_(new QComboBox), again_(new QPushButton),
      play_(new QPushButton), speed_(new QComboBox), time_(new QLabel), debrief_(new QPushButton),
      timeline_(new TimelineView), moments_(makeDrillList("replayMoments", 3)),
      empty_(makeQuiet({})), legend_(new MarkLegend)
{
    setObjectName(QStringLiteral("drillReplayPage"));
    runs_->setObjectName(QStringLiteral("replayRuns"));
    runs_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    runs_->setMinimumContentsLength(20);
    again_->setObjectName(QStringLiteral("replayAgain"));
    play_->setObjectName(QStringLiteral("replayPlay"));
    time_->setObjectName(QStringLiteral("replayTime"));
    debrief_->setObjectName(QStringLiteral("replayDebrief"));
    timeline_->setObjectName(QStringLiteral("replayTimeline"));
    timeline_->setClockMovable(true);
    for (const int speed : {1, 10, 30, 60, 240})
        speed_->addItem(QStringLiteral("%1×").arg(speed), speed);
    speed_->setCurrentIndex(3);
    auto* head = new QHBoxLayout;
    head->setSpacing(kSpace2);
    head->addWidget(runs_, 1);
    head->addWidget(again_);
    head->addWidget(debrief_);
    auto* transport = new QHBoxLayout;
    transport->setSpacing(kSpace2);
    transport->addWidget(play_);
    transport->addWidget(speed_);
    transport->addWidget(time_);
    transport->addWidget(empty_, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace3, kSpace3, kSpace3, kSpace3);
    column->setSpacing(kSpace2);
    column->addLayout(head);
    column->addLayout(transport);
    column->addWidget(scrolled(*timeline_), 3);
    column->addWidget(legend_);
    column->addWidget(moments_, 4);
    followLook(*this, [this] { // the signs have its colours
        fillMoments();
        setNow(now_);
    });

    connect(&records_, &RecordService::read, this, &ReplayPage::take);
    connect(runs_, &QComboBox::activated, this,
            [this] { records_.ask(runs_->currentData().toLongLong()); });
    connect(again_, &QPushButton::clicked, this,
            [this] { records_.ask(runs_->currentData().toLongLong()); });
    connect(play_, &QPushButton::clicked, this, &ReplayPage::playOrStop);
    connect(debrief_, &QPushButton::clicked, this, &ReplayPage::debriefWanted);
    connect(timeline_, &TimelineView::clockMoved, this, &ReplayPage::setNow);
    connect(timeline_, &TimelineView::chosenByHand, this, &ReplayPage::chooseMoment);
    connect(moments_, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (item != nullptr && !following_)
            chooseMoment(moments_->indexOfTopLevelItem(item));
    });
    clock_.setInterval(kClockMs);
    connect(&clock_, &QTimer::timeout, this, &ReplayPage::advance);
    retranslate();
}

ScenarioTime ReplayPage::length() const
{
    return shown_ ? std::max(shown_->record.end,
                             std::min(shown_->record.scenario.length, drill::kLongestScenario))
                  : ScenarioTime{};
}

/// While it is looked at, a drill that goes on is not torn out of one's hands: it grows.
void ReplayPage::take()
{
    if (!isVisible())
        return;
    const bool other =
        !shown_ || !records_.last() || shown_->record.run.id != records_.last()->record.run.id;
    shown_ = records_.last();
    fillRuns();
    fillMoments();
    if (other)
        setNow({});
    else
        mark();
}

void ReplayPage::fillRuns()
{
    runs_->clear();
    if (shown_)
        for (auto run = shown_->runs.rbegin(); run != shown_->runs.rend(); ++run)
            runs_->addItem(tr("No. %1: %2, %3")
                               .arg(run->id)
                               .arg(run->title.local(),
                                    timeText(domain::Instant{
                                        std::chrono::floor<std::chrono::seconds>(run->begun)})),
                           static_cast<qlonglong>(run->id));
    if (shown_)
        runs_->setCurrentIndex(runs_->findData(static_cast<qlonglong>(shown_->record.run.id)));
    empty_->setText(shown_ ? QString() : tr("No drill was played here yet."));
    for (QWidget* widget : std::initializer_list<QWidget*>{runs_, play_, speed_, debrief_})
        widget->setEnabled(shown_ != nullptr);
}

void ReplayPage::fillMoments()
{
    following_ = true;
    moments_->clear();
    QStringList lanes;
    std::vector<TimelineItem> items;
    if (shown_) {
        lanes.append(tr("Drill"));
        for (std::size_t i = 0; i < shown_->moments.size(); ++i) {
            const drill::Moment& moment = shown_->moments[i];
            auto* item = new QTreeWidgetItem(moments_);
            item->setText(0, drill::clockText(moment.at));
            item->setIcon(0, markPicture(moment.kind, palette(), devicePixelRatioF()));
            item->setText(1, who(moment));
            const QString what = describe(moment, shown_->record);
            item->setText(2, what);
            item->setToolTip(2, what);
            const QString lane = who(moment);
            if (!lanes.contains(lane))
                lanes.append(lane);
            items.push_back(
                {static_cast<int>(i),
                 static_cast<std::size_t>(lanes.indexOf(lane)),
                 moment.at,
                 {},
                 what,
                 QStringLiteral("%1  %2: %3").arg(drill::clockText(moment.at), lane, what),
                 moment.ofDrill ? TimelineState::Done : TimelineState::Planned,
                 false});
        }
    }
    timeline_->setLength(length());
    timeline_->setLanes(lanes);
    timeline_->setItems(std::move(items));
    following_ = false;
}

void ReplayPage::setNow(ScenarioTime now)
{
    now_ = std::clamp<ScenarioTime>(now, {}, length());
    timeline_->setNow(shown_ ? std::optional(now_) : std::nullopt);
    time_->setText(
        shown_ ? QStringLiteral("%1 / %2").arg(drill::clockText(now_), drill::clockText(length()))
               : QString());
    mark();
}

/// What has happened by now, in the list and on the map.
void ReplayPage::mark()
{
    map::Marks marks;
    const drill::Moment* last = nullptr;
    int row = -1;
    if (shown_)
        for (std::size_t i = 0; i < shown_->moments.size(); ++i) {
            const drill::Moment& moment = shown_->moments[i];
            if (moment.at > now_)
                break;
            last = &moment;
            row = static_cast<int>(i);
            if (moment.position && moment.at + kRecent >= now_)
                marks.push_back({*moment.position, markOf(moment.kind)});
        }
    following_ = true;
    const int chosen = moments_->indexOfTopLevelItem(moments_->currentItem());
    // One of the same moment that was chosen by hand stays so.
    const bool stays = chosen >= 0 && row >= 0 && chosen <= row && last != nullptr
                       && shown_->moments[static_cast<std::size_t>(chosen)].at == last->at;
    if (!stays)
        moments_->setCurrentItem(row < 0 ? nullptr : moments_->topLevelItem(row));
    else
        last = &shown_->moments[static_cast<std::size_t>(row = chosen)];
    timeline_->choose(row < 0 ? std::nullopt : std::optional(row));
    following_ = false;
    if (!isVisible())
        return; // nobody replays: the map is somebody else's
    Q_EMIT marksWanted(marks, last == nullptr ? QString()
                                              : QStringLiteral("%1  %2: %3")
                                                    .arg(drill::clockText(last->at), who(*last),
                                                         describe(*last, shown_->record)));
}

void ReplayPage::chooseMoment(int moment)
{
    if (!shown_ || moment < 0 || moment >= std::ssize(shown_->moments))
        return;
    const drill::Moment& one = shown_->moments[static_cast<std::size_t>(moment)];
    following_ = true;
    moments_->setCurrentItem(moments_->topLevelItem(moment));
    following_ = false;
    setNow(one.at);
    if (one.position)
        Q_EMIT goWanted(*one.position);
}

void ReplayPage::playOrStop()
{
    if (clock_.isActive()) {
        clock_.stop();
    } else {
        if (now_ >= length())
            setNow({});
        gone_.start();
        clock_.start();
    }
    play_->setText(clock_.isActive() ? tr("Stop") : tr("Play"));
}

void ReplayPage::advance()
{
    setNow(now_ + ScenarioTime(gone_.restart() * speed_->currentData().toInt()));
    if (now_ >= length())
        playOrStop();
}

void ReplayPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    take();
    records_.ask(shown_ ? shown_->record.run.id : 0);
}

void ReplayPage::hideEvent(QHideEvent* event)
{
    if (clock_.isActive())
        playOrStop();
    Q_EMIT marksWanted({}, {});
    QWidget::hideEvent(event);
}

void ReplayPage::retranslate()
{
    again_->setText(tr("Read again"));
    play_->setText(clock_.isActive() ? tr("Stop") : tr("Play"));
    debrief_->setText(tr("Debriefing…"));
    speed_->setAccessibleName(tr("How fast it is replayed"));
    runs_->setAccessibleName(tr("Which drill"));
    timeline_->setAccessibleName(tr("Time line of what was done"));
    legend_->retranslate();
    moments_->setHeaderLabels({tr("Time"), tr("Who"), tr("What")});
    fillRuns();
    fillMoments();
    setNow(now_);
}

} // namespace zhitu::widgets
