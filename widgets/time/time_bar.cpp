// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/time/time_bar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>
#include <array>

#include "widgets/look/flow_layout.h"
#include "widgets/look/parts.h"
#include "widgets/look/theme.h"
#include "widgets/time/time_rail.h"
#include "widgets/time/time_texts.h"
#include "widgets/time/week_hours.h"

namespace zhitu::widgets {
namespace {

constexpr std::array kLengths{1, 6, 24, 7 * 24, 30 * 24, 90 * 24}; // hours
constexpr std::array kSteps{1, 6, 24, 7 * 24};                     // hours
constexpr std::array kSpeeds{1, 2, 5, 10};                         // steps a second

QString hoursText(int hours)
{
    return hours % 24 == 0 ? TimeBar::tr("%n day(s)", nullptr, hours / 24)
                           : TimeBar::tr("%n hour(s)", nullptr, hours);
}

} // namespace

TimeBar::TimeBar(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("timeBar"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace3, kSpace2, kSpace3, kSpace2);
    column->setSpacing(kSpace1);
    auto* controls = new QWidget;
    auto* row = new FlowLayout(controls, kSpace2);
    row->setContentsMargins({});
    playButton_ = new QToolButton;
    playButton_->setObjectName(QStringLiteral("timePlay"));
    playButton_->setCheckable(true);
    connect(playButton_, &QToolButton::toggled, this, &TimeBar::play);
    row->addWidget(playButton_);
    text_ = new QLabel;
    text_->setObjectName(QStringLiteral("timeText"));
    row->addWidget(text_);
    length_ = addChoice(*row, "timeLength");
    step_ = addChoice(*row, "timeStep");
    speed_ = addChoice(*row, "timeSpeed");
    close_ = new QToolButton;
    close_->setObjectName(QStringLiteral("timeClose"));
    connect(close_, &QToolButton::clicked, this, &QWidget::hide);
    row->addWidget(close_);
    column->addWidget(controls);

    auto* charts = new QHBoxLayout;
    charts->setSpacing(kSpace4);
    rail_ = new TimeRail(play_);
    charts->addWidget(rail_, 1);
    hours_ = new WeekHours;
    charts->addWidget(hours_, 0, Qt::AlignTop);
    column->addLayout(charts);

    connect(rail_, &TimeRail::moved, this, [this] {
        isPlaying() ? play(false) : refresh(); // the hand has it now
    });
    connect(hours_, &WeekHours::changed, this, [this](const map::HoursOfWeek& chosen) {
        play_.setHours(chosen);
        refresh();
    });
    connect(length_, &QComboBox::activated, this, [this](int index) {
        play_.setLength(TimePlay::Hours(length_->itemData(index).toInt()));
        refresh();
    });
    connect(step_, &QComboBox::activated, this, [this](int index) {
        play_.setStep(TimePlay::Hours(kSteps[static_cast<std::size_t>(index)]));
    });
    connect(speed_, &QComboBox::activated, this, [this] {
        clock_.setInterval(1000 / kSpeeds[static_cast<std::size_t>(speed_->currentIndex())]);
    });
    connect(&clock_, &QTimer::timeout, this, &TimeBar::tick);
    retranslate();
    step_->setCurrentIndex(2);
    speed_->setCurrentIndex(1);
    clock_.setInterval(1000 / kSpeeds[1]);
    hide();
}

QComboBox* TimeBar::addChoice(QLayout& row, const char* name)
{
    QComboBox* box = makeWideChoice(name);
    row.addWidget(box);
    return box;
}

void TimeBar::retranslate()
{
    playButton_->setText(isPlaying() ? tr("Pause") : tr("Play"));
    close_->setText(tr("Show all times"));
    const auto fill = [](QComboBox* box, const auto& values, const auto& textOf) {
        const QSignalBlocker quiet(box);
        const int chosen = box->currentIndex();
        box->clear();
        for (const int value : values)
            box->addItem(textOf(value), value);
        box->setCurrentIndex(chosen);
    };
    fill(length_, kLengths, [](int hours) { return tr("Window: %1").arg(hoursText(hours)); });
    fill(step_, kSteps, [](int hours) { return tr("Step: %1").arg(hoursText(hours)); });
    fill(speed_, kSpeeds, [](int steps) { return tr("%n step(s) a second", nullptr, steps); });
    length_->setAccessibleName(tr("Length of the window"));
    step_->setAccessibleName(tr("Step"));
    speed_->setAccessibleName(tr("Speed"));
    text_->setMinimumHeight(length_->sizeHint().height()); // all of a line stand in its middle
    playButton_->setMinimumHeight(length_->sizeHint().height());
    rail_->retranslate();
    hours_->retranslate();
    showLength();
    refresh();
}

void TimeBar::setTheme(map::Theme theme)
{
    rail_->setTheme(theme);
    hours_->setTheme(theme);
}

void TimeBar::setPoints(const std::shared_ptr<const map::PointSet>& points)
{
    points_ = points;
    play_.setDays(points->caseTimes->days());
    rail_->setDays(points->caseTimes->perDay());
    if (!play_.hasDays())
        play(false);
    refresh();
}

std::optional<map::TimeWindow> TimeBar::window() const
{
    return isHidden() || !play_.hasDays() ? std::nullopt : std::optional(play_.window());
}

void TimeBar::open()
{
    show();
    rail_->setFocus();
    refresh();
}

void TimeBar::play(bool playing)
{
    playing = playing && play_.hasDays() && !isHidden();
    if (playing && play_.window().before == play_.end()) // from the beginning again
        play_.rewind();
    playing ? clock_.start() : clock_.stop();
    const QSignalBlocker quiet(playButton_);
    playButton_->setChecked(playing);
    playButton_->setText(playing ? tr("Pause") : tr("Play"));
    refresh();
}

void TimeBar::tick()
{
    if (!play_.advance())
        play(false);
    refresh();
}

void TimeBar::showLength()
{
    const auto hours = static_cast<int>(play_.length().count());
    const QSignalBlocker quiet(length_);
    const int known = length_->findData(hours);
    const auto fixed = static_cast<int>(kLengths.size());
    while (length_->count() > fixed)
        length_->removeItem(fixed);
    if (known < 0 || known >= fixed) { // drawn by hand
        length_->addItem(tr("Window: %1").arg(hoursText(hours)), hours);
        length_->setCurrentIndex(fixed);
    } else {
        length_->setCurrentIndex(known);
    }
}

void TimeBar::refresh()
{
    rail_->refresh();
    if (points_ && play_.hasDays()) {
        const map::CaseTimes& times = *points_->caseTimes;
        text_->setText(
            QStringLiteral("<b>%1</b>　%2")
                .arg(windowText(play_.window()),
                     tr("%1 of %2 cases")
                         .arg(QLocale().toString(points_->casesWithin(play_.window())),
                              QLocale().toString(static_cast<qulonglong>(points_->cases.size())))));
        hours_->setCounts(times.perHourOfWeek(play_.window().from, play_.window().before));
        showLength();
    } else {
        text_->setText(tr("No cases"));
    }
    playButton_->setEnabled(play_.hasDays());
    Q_EMIT windowChanged();
}

void TimeBar::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!isHidden())
        return; // the window around it was hidden
    play(false);
    Q_EMIT windowChanged();
}

void TimeBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space)
        play(!isPlaying());
    else if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

} // namespace zhitu::widgets
