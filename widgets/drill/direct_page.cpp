// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drill/direct_page.h"

#include <QComboBox>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSlider>
#include <QStackedLayout>
#include <QTabWidget>
#include <QTime>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "data/drill/scenario_file.h"
#include "widgets/cases/form_parts.h"
#include "widgets/drill/drill_lists.h"
#include "widgets/drill/drill_texts.h"
#include "widgets/drill/inject_dialog.h"
#include "widgets/drill/refused_bar.h"
#include "widgets/look/follow_look.h"
#include "widgets/look/fonts.h"
#include "widgets/look/parts.h"
#include "widgets/look/theme.h"

namespace zhitu::widgets {
namespace {

constexpr int kClockMs = 250;
constexpr int kPollMs = 3000;
constexpr auto kMeant =
    std::chrono::minutes(1); ///< a clock that slips backwards by less does not ask

} // namespace

DirectPage::DirectPage(DirectorService& director, RecordService& records, QWidget* parent)
    : QWidget(parent), director_(director), records_(records), pages_(new QStackedLayout(this)),
      why_(new QLabel), how_(new QLabel), connect_(named<QPushButton>("directConnect")),
      centre_(new QLabel), scenarios_(new QComboBox), file_(named<QPushButton>("directFile")),
      begin_(named<QPushButton>("directBegin")), end_(named<QPushButton>("directEnd")),
      play_(named<QPushButton>("directPlay")), next_(named<QPushButton>("directNext")),
      time_(new QLabel), speed_(new QSlider(Qt::Horizontal)), fast_(new QLabel),
      last_(makeQuiet({})), refused_(new RefusedBar(director)), timeline_(new TimelineView),
      steps_(makeDrillList("directSteps", 3)), now_(named<QPushButton>("directNow")),
      byHand_(named<QPushButton>("directByHand")), tabs_(new QTabWidget),
      expected_(makeDrillList("directExpected", 4)), trainees_(makeDrillList("directTrainees", 5)),
      inject_(new InjectDialog(this))
{
    setObjectName(QStringLiteral("drillDirectPage"));
    for (const std::string& id : drill::shippedScenarios())
        offered_.push_back(std::make_shared<const drill::Scenario>(drill::shippedScenario(id)));
    pages_->addWidget(makeAway());
    pages_->addWidget(makeControls());
    connectControls();
    retranslate();
}

void DirectPage::connectControls()
{
    connect(connect_, &QPushButton::clicked, this, &DirectPage::connectWanted);
    connect(file_, &QPushButton::clicked, this, &DirectPage::fileWanted);
    connect(begin_, &QPushButton::clicked, this,
            [this] { director_.state().run != 0 ? askBeginAgain(false) : begin(); });
    connect(end_, &QPushButton::clicked, this, [this] {
        if (QMessageBox::question(
                this, tr("End the drill"),
                tr("The drill is over then, and cannot be gone on with. What was done is "
                   "kept: it can be replayed and debriefed. Cameras that it made fail work "
                   "again. End it?"))
            == QMessageBox::Yes)
            director_.end();
    });
    connect(play_, &QPushButton::clicked, this,
            [this] { director_.state().paused ? director_.play() : director_.pause(); });
    connect(next_, &QPushButton::clicked, this, [this] {
        const DrillState& state = director_.state();
        if (!state.scenario)
            return;
        for (const drill::Step& step : state.scenario->steps)
            if (!state.done.contains(step.id)) {
                director_.jump(step.at);
                return;
            }
        director_.jump(state.scenario->length);
    });
    connect(speed_, &QSlider::valueChanged, this, [this](int speed) {
        fast_->setText(QStringLiteral("%1×").arg(speed));
        if (director_.state().speed != speed)
            director_.setSpeed(speed);
    });
    connect(timeline_, &TimelineView::clockDropped, this, [this](drill::ScenarioTime at) {
        // Forwards only: what was told cannot be taken back.
        if (at > director_.state().now())
            director_.jump(at);
        else if (director_.state().run != 0 && at + kMeant < director_.state().now())
            askBeginAgain(true);
        showClock();
    });
    connect(timeline_, &TimelineView::chosenByHand, this, [this](int id) {
        const int step = id < kReactionIds ? id : (id - kReactionIds) / kReactionsOfStep;
        if (step < steps_->topLevelItemCount())
            steps_->setCurrentItem(steps_->topLevelItem(step));
    });
    connect(now_, &QPushButton::clicked, this, &DirectPage::doChosen);
    connect(byHand_, &QPushButton::clicked, this, &DirectPage::injectByHand);
    connect(steps_, &QTreeWidget::currentItemChanged, this, &DirectPage::refresh);
    connect(inject_, &InjectDialog::pickWanted, this, &DirectPage::pickWanted);
    connect(inject_, &InjectDialog::wanted, this,
            [this](const drill::Step& step) { director_.inject(step); });
    connect(&director_, &DirectorService::stateChanged, this, [this] {
        refresh();
        showSteps();
    });
    connect(&director_, &DirectorService::stepDone, this, [this](const DrillLine& line) {
        lastLine_ = line;
        showLast();
        records_.ask();
    });
    connect(&director_, &DirectorService::ended, this, [this] {
        lastLine_.reset();
        showLast();
        records_.ask();
    });
    connect(&records_, &RecordService::read, this, [this] {
        showSteps();
        showScore();
    });
    clock_.setInterval(kClockMs);
    connect(&clock_, &QTimer::timeout, this, &DirectPage::showClock);
    clock_.start();
    poll_.setInterval(kPollMs);
    connect(&poll_, &QTimer::timeout, this, [this] {
        if (director_.state().run != 0 && director_.state().link == DrillState::Link::Ready
            && isVisible())
            records_.ask();
    });
    poll_.start();
}

void DirectPage::setData(const std::shared_ptr<const map::MapData>& mapData)
{
    data_ = mapData;
    inject_->setData(mapData);
}

void DirectPage::setNobody(const QString& why)
{
    nobody_ = why;
    refresh();
}

void DirectPage::offer(const drill::Scenario& scenario)
{
    offered_.push_back(std::make_shared<const drill::Scenario>(scenario));
    retranslate();
    scenarios_->setCurrentIndex(scenarios_->count() - 1);
}

void DirectPage::setSpot(domain::LonLat spot)
{
    inject_->setSpot(spot);
}

std::shared_ptr<const drill::Scenario> DirectPage::wanted() const
{
    const auto place = static_cast<std::size_t>(std::max(0, scenarios_->currentIndex()));
    return place < offered_.size() ? offered_[place] : nullptr;
}

void DirectPage::begin()
{
    if (const auto scenario = wanted())
        director_.begin(*scenario);
}

void DirectPage::askBeginAgain(bool backwards)
{
    const QString plain =
        tr("“Begin again” ends this drill, which is kept to be replayed and debriefed, and plays "
           "its scenario from the beginning as a new one at this centre. Cameras that failed work "
           "again; cases that were reported stay in the trainees' lists.");
    auto* box = new QMessageBox(
        QMessageBox::Question, tr("Begin again"),
        backwards ? tr("The clock of a drill goes forwards only: the trainees have seen what was "
                       "reported and told, and have answered; nothing of it can be taken back. "
                       "Under “Replay” you can go both ways.")
                        + QStringLiteral("\n\n") + plain
                  : plain,
        QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("beginAgainBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* again = box->addButton(tr("Begin again"), QMessageBox::AcceptRole);
    again->setObjectName(QStringLiteral("beginAgain"));
    box->setDefaultButton(QMessageBox::Cancel);
    connect(again, &QPushButton::clicked, &director_, &DirectorService::beginAgain);
    box->open();
}

void DirectPage::doChosen()
{
    const DrillState& state = director_.state();
    const int row = steps_->indexOfTopLevelItem(steps_->currentItem());
    if (state.scenario && row >= 0 && row < std::ssize(state.scenario->steps))
        director_.inject(state.scenario->steps[static_cast<std::size_t>(row)].id);
}

void DirectPage::injectByHand()
{
    const DrillState& state = director_.state();
    if (!state.scenario)
        return;
    inject_->begin(*state.scenario, state.done, state.now(), drill::StepKind::Message);
    inject_->show();
    inject_->raise();
    inject_->activateWindow();
}

void DirectPage::refresh()
{
    using Link = DrillState::Link;
    const DrillState& state = director_.state();
    const bool away =
        !nobody_.isEmpty() || state.link == Link::Refused || state.link == Link::Closed;
    why_->setText(nobody_.isEmpty() ? state.problem : nobody_);
    pages_->setCurrentIndex(away ? 0 : 1);
    centre_->setText(state.link == Link::Ready && state.over
                         ? tr("The time of the scenario is up. What the trainees do now still "
                              "counts, until you end the drill.")
                     : state.link == Link::Ready ? tr("Drill centre “%1”").arg(state.centre)
                     : state.link == Link::Connecting
                         ? tr("Connecting to the drill centre…")
                         : tr("The line to the drill centre is gone; it is tried again. What was "
                              "done is kept, and nothing is done twice. %1")
                               .arg(state.problem));
    const bool ready = state.link == Link::Ready;
    const bool open = ready && state.run != 0;
    scenarios_->setEnabled(ready && !open);
    file_->setEnabled(ready && !open);
    begin_->setEnabled(ready);
    begin_->setText(open ? tr("Begin again…") : tr("Begin"));
    end_->setEnabled(open);
    const bool timeLeft = open && state.scenario && state.now() < state.scenario->length;
    play_->setEnabled(timeLeft);
    play_->setText(state.paused ? tr("Play") : tr("Pause"));
    next_->setEnabled(timeLeft);
    speed_->setEnabled(open);
    byHand_->setEnabled(open);
    const int row = steps_->indexOfTopLevelItem(steps_->currentItem());
    now_->setEnabled(
        open && row >= 0 && row < std::ssize(state.scenario->steps)
        && !state.done.contains(state.scenario->steps[static_cast<std::size_t>(row)].id));
    if (open && !speed_->isSliderDown() && speed_->value() != state.speed) {
        const QSignalBlocker quiet(speed_);
        speed_->setValue(state.speed);
        fast_->setText(QStringLiteral("%1×").arg(state.speed));
    }
    showClock();
}

void DirectPage::showClock()
{
    const DrillState& state = director_.state();
    if (!state.scenario) {
        time_->setText(QStringLiteral("–"));
        timeline_->setNow({});
        return;
    }
    // Seconds would only flicker at sixty times the speed.
    const auto now = std::chrono::floor<std::chrono::seconds>(state.now());
    time_->setText(QStringLiteral("%1 / %2").arg(
        QTime::fromMSecsSinceStartOfDay(
            static_cast<int>(std::min<std::int64_t>(drill::ScenarioTime(now).count(), 86'399'000)))
            .toString(QStringLiteral("H:mm:ss")),
        drill::clockText(state.scenario->length)));
    timeline_->setNow(state.now());
}

void DirectPage::showSteps()
{
    const DrillState& state = director_.state();
    const auto& record = records_.last();
    const bool same = record && record->record.run.id == state.run;
    if (!state.scenario) {
        steps_->clear();
        timeline_->setItems({});
        return;
    }
    timeline_->setLength(state.scenario->length);
    timeline_->setItems(
        itemsOf(*state.scenario, state.done, state.leftOut, same ? record.get() : nullptr, false));
    fillSteps(*steps_, state);
}

void DirectPage::showScore()
{
    const auto& record = records_.last();
    fillExpected(*expected_, record.get());
    fillTrainees(*trainees_, record.get());
}

void DirectPage::showLast()
{
    const QString line = !lastLine_ ? QString()
                                    : QStringLiteral("%1  %2").arg(drill::clockText(lastLine_->at),
                                                                   lastLine_->title.local());
    last_->setText(lastLine_ && lastLine_->leftOut ? tr("%1 (left out)").arg(line) : line);
}

void DirectPage::retranslate()
{
    const int row = std::max(0, scenarios_->currentIndex());
    scenarios_->clear();
    for (const auto& scenario : offered_)
        scenarios_->addItem(QStringLiteral("%1  %2").arg(scenario->title.local(),
                                                         drill::clockText(scenario->length)));
    scenarios_->setCurrentIndex(row);
    connect_->setText(tr("Connect to a centre…"));
    how_->setText(
        tr("A drill is played at a drill centre, a PostgreSQL server of its own that is marked as "
           "one and never touches a real centre. The administrator makes it with:\n\n"
           "zhituctl drill centre make --title NAME --centre CONNINFO\n"
           "zhituctl central user add trainer --role trainer --post POST --level 4 --area CODE "
           "--centre CONNINFO\n\nThen sign in there with the trainer's account."));
    file_->setText(tr("From a file…"));
    end_->setText(tr("End…"));
    next_->setText(tr("To the next step"));
    now_->setText(tr("Do it now"));
    byHand_->setText(tr("Inject by hand…"));
    speed_->setAccessibleName(tr("How fast the scenario's clock goes"));
    speed_->setToolTip(speed_->accessibleName());
    fast_->setText(QStringLiteral("%1×").arg(speed_->value()));
    tabs_->setTabText(0, tr("Expected"));
    tabs_->setTabText(1, tr("Trainees"));
    timeline_->setLanes(laneNames());
    timeline_->setAccessibleName(tr("Time line of the drill"));
    steps_->setHeaderLabels({tr("Time"), tr("State"), tr("Step")});
    expected_->setHeaderLabels({tr("State"), tr("Expected"), tr("Points"), tr("Why")});
    trainees_->setHeaderLabels(
        {tr("Post"), tr("Points"), tr("In time"), tr("Late or partly"), tr("Missed")});
    inject_->retranslate();
    refused_->retranslate();
    refresh();
    showLast();
    showSteps();
    showScore();
}

} // namespace zhitu::widgets
