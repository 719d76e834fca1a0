// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/wall_mode.h"

#include <QDateTime>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMainWindow>
#include <QMenuBar>
#include <QStatusBar>

#include "widgets/look/fonts.h"
#include "widgets/look/texts.h"
#include "widgets/look/theme.h"
#include "widgets/place/area.h"
#include "widgets/settings/wall_rotation.h"

namespace zhitu::widgets {
namespace {

constexpr double kWallScale = 1.7; // readable at three metres
constexpr int kSettleMs = 250;

} // namespace

WallMode::WallMode(QMainWindow& window, Settings& settings, Look& look, SavedViews& views,
                   MapLink& link)
    : window_(window), settings_(settings), look_(look), views_(views), link_(link),
      name_(new QLabel), figures_(new QLabel), age_(new QLabel), hint_(new QLabel),
      clock_(new QLabel)
{
    setObjectName(QStringLiteral("wallBand"));
    name_->setObjectName(QStringLiteral("wallName"));
    figures_->setObjectName(QStringLiteral("wallFigures"));
    clock_->setObjectName(QStringLiteral("wallClock"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * kSpace4, kSpace3, 2 * kSpace4, kSpace3);
    row->setSpacing(2 * kSpace4);
    row->addWidget(name_);
    row->addWidget(figures_);
    row->addStretch(1);
    row->addWidget(hint_);
    row->addWidget(age_);
    row->addWidget(clock_);
    age_->setForegroundRole(QPalette::PlaceholderText);
    hint_->setForegroundRole(QPalette::PlaceholderText);
    connect(&rotation_, &QTimer::timeout, this, &WallMode::next);
    connect(&second_, &QTimer::timeout, this, &WallMode::tellTime);
    connect(&link_, &MapLink::areaChanged, this, &WallMode::refresh);
    // The screen is given piece by piece: what is to be seen is fitted once the map has its size.
    settle_.setSingleShot(true);
    settle_.setInterval(kSettleMs);
    connect(&settle_, &QTimer::timeout, this, &WallMode::fit);
    link_.map().installEventFilter(this);
    hide();
}

void WallMode::enter()
{
    if (on_)
        return;
    Q_EMIT entering();
    on_ = true;
    stateBefore_ = window_.saveState();
    maximizedBefore_ = window_.isMaximized();
    fullBefore_ = window_.isFullScreen();
    for (QDockWidget* dock : window_.findChildren<QDockWidget*>())
        dock->hide();
    window_.menuBar()->hide();
    window_.statusBar()->hide();
    look_.setWallScale(kWallScale);
    window_.showFullScreen();
    show();
    at_ = 0;
    shown_.clear();
    rotation_.start(wallSeconds(settings_) * 1000);
    second_.start(1000);
    Q_EMIT switched(true);
    next();
    tellTime();
    refresh();
    settle_.start();
}

void WallMode::leave()
{
    if (!on_)
        return;
    on_ = false;
    rotation_.stop();
    second_.stop();
    settle_.stop();
    showDay(false);
    hide();
    look_.setWallScale(1);
    if (!fullBefore_)
        maximizedBefore_ ? window_.showMaximized() : window_.showNormal();
    window_.menuBar()->setVisible(!fullBefore_);
    window_.statusBar()->show();
    window_.restoreState(stateBefore_);
    Q_EMIT switched(false);
}

void WallMode::pauseOrGoOn()
{
    rotation_.isActive() ? rotation_.stop() : rotation_.start();
    refresh();
}

/// The views with a key; where none has one, all of them.
std::vector<QString> WallMode::turns() const
{
    std::vector<QString> names;
    for (const SavedView& view : views_.all())
        if (view.key != 0)
            names.push_back(view.name);
    if (names.empty())
        for (const SavedView& view : views_.all())
            names.push_back(view.name);
    return names;
}

/// The picture of the day comes behind the last view.
void WallMode::next()
{
    const std::vector<QString> names = turns();
    const std::size_t rounds = names.size() + (wallShowsDay(settings_) ? 1 : 0);
    if (rounds == 0)
        return;
    const std::size_t turn = at_++ % rounds;
    showDay(turn == names.size());
    if (dayShown_)
        return;
    shown_ = names[turn];
    Q_EMIT viewWanted(shown_);
    refresh();
}

void WallMode::showDay(bool shows)
{
    if (shows == dayShown_)
        return;
    dayShown_ = shows;
    Q_EMIT dayWanted(shows);
}

void WallMode::fit()
{
    if (shown_.isEmpty())
        link_.enterArea(link_.area());
    else
        Q_EMIT viewWanted(shown_);
    link_.map().takeKeyboard(); // Escape and Space work at once
}

bool WallMode::eventFilter(QObject* watched, QEvent* event)
{
    if (on_ && event->type() == QEvent::Resize)
        settle_.start();
    return QWidget::eventFilter(watched, event);
}

void WallMode::tellTime()
{
    clock_->setText(chinaNow().toString(QStringLiteral("HH:mm")));
}

void WallMode::refresh()
{
    const auto& mapData = link_.map().data();
    if (!on_ || !mapData)
        return;
    for (QLabel* label : {name_, clock_})
        label->setFont(titleFont(font()));
    const map::Palette& colours = map::paletteOf(look_.theme());
    const QLocale locale;
    const auto sum = map::figuresWithin(*mapData, *link_.map().figures(), areaPrefix(link_.area()));
    const QString pause =
        rotation_.isActive() || views_.all().empty() ? QString() : QStringLiteral("  ⏸");
    name_->setText((shown_.isEmpty() ? areaName(link_.area(), *mapData) : shown_) + pause);
    figures_->setText(tr("%1 open").arg(locale.toString(sum.figures.openCases))
                      + QStringLiteral(" &nbsp; <b style='color:%1'>⚠ %2</b>")
                            .arg(colours.alarm.name(),
                                 tr("%1 overdue").arg(locale.toString(sum.figures.overdueCases))));
    hint_->setText(tr("Esc: leave"));
    age_->setText(tr("Data as of %1").arg(timeText(link_.map().figures()->asOf)));
}

} // namespace zhitu::widgets
