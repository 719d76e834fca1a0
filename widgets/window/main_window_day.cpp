// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The window and the picture of the day: the dock, the wall, and the rows behind a figure.
#include <QDockWidget>

#include "widgets/commands/commands.h"
#include "widgets/day/day_desk.h"
#include "widgets/day/day_panel.h"
#include "widgets/day/day_wall.h"
#include "widgets/lists/list_panel.h"
#include "widgets/window/alarm_desk.h"
#include "widgets/window/main_window.h"
#include "widgets/window/support_desk.h"
#include "widgets/window/wall_mode.h"

namespace zhitu::widgets {

void MainWindow::makeDayDock()
{
    dayDock_ = addScrollDock("dayDock", day_->panel(), Qt::RightDockWidgetArea);
    tabifyDockWidget(figuresDock_, dayDock_);
    connect(dayDock_, &QDockWidget::visibilityChanged, day_->panel(), &DayPanel::setSeen);
    connect(day_, &DayDesk::rowsWanted, this, &MainWindow::showRows);
    connect(day_, &DayDesk::failed, this,
            [this](const QString& message) { support_->report(support::Place::Lists, message); });
    connect(alarms_, &AlarmDesk::ringingChanged, &day_->wall(), &DayWall::setAlarms);
    connect(wall_, &WallMode::dayWanted, day_, &DayDesk::takeTurn);
    connect(&day_->wall(), &DayWall::left, this, [this] {
        if (day_->hasTurn()) // else it stood on a screen of its own
            wall_->leave();
    });
}

void MainWindow::makeDayCommands()
{
    const auto add = [this](const char* id, const QKeySequence& keys, std::function<QString()> text,
                            std::function<void()> run) {
        commands_->add(QString::fromLatin1(id), CommandGroup::Window, keys, std::move(text),
                       [run = std::move(run)](bool) { run(); });
    };
    add(
        "day", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
        [] { return tr("Picture of the day"); },
        [this] {
            dayDock_->show();
            dayDock_->raise();
            day_->panel()->setFocus();
        });
    add(
        "dayWall", QKeySequence(Qt::CTRL | Qt::Key_F12),
        [] { return tr("Picture of the day on a wall"); }, [this] { day_->showWall(); });
}

void MainWindow::showRows(const domain::Filter& filter, const std::string& area)
{
    domain::Filter wanted = filter;
    wanted.tiers = state_->filter().tiers; // nobody asked for other cameras
    wanted.statuses = state_->filter().statuses;
    state_->together([&] {
        state_->setFilter(wanted);
        if (area != state_->area())
            link_->isLinked() ? link_->enterArea(area) : state_->setArea(area);
    });
    listDock_->show();
    listDock_->raise();
    lists_->showKind(lists::ListKind::Cases);
}

} // namespace zhitu::widgets
