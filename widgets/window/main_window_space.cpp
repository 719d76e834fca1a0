// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The window and questions about space: the dock, and the commands that begin one.
#include <QDockWidget>

#include "widgets/commands/commands.h"
#include "widgets/space/space_desk.h"
#include "widgets/window/main_window.h"
#include "widgets/window/support_desk.h"

namespace zhitu::widgets {

void MainWindow::makeSpaceDock()
{
    spaceDock_ = addDock("spaceDock", space_->panel(), Qt::RightDockWidgetArea);
    tabifyDockWidget(figuresDock_, spaceDock_);
    space_->add(*link_);
    connect(space_, &SpaceDesk::asked, this, [this] {
        spaceDock_->show();
        spaceDock_->raise();
    });
    connect(space_, &SpaceDesk::failed, this,
            [this](const QString& message) { support_->report(support::Place::Map, message); });
}

void MainWindow::makeSpaceCommands()
{
    const auto add = [this](const char* id, Qt::Key key, SpaceShape shape,
                            std::function<QString()> text) {
        commands_->add(QString::fromLatin1(id), CommandGroup::Place,
                       QKeySequence(Qt::CTRL | Qt::SHIFT | key), std::move(text),
                       [this, shape](bool) { space_->begin(shape, activeLink()); });
    };
    add("spaceCircle", Qt::Key_C, SpaceShape::Circle, [] { return tr("What is inside a circle"); });
    add("spacePolygon", Qt::Key_P, SpaceShape::Polygon,
        [] { return tr("What is inside a polygon"); });
    add("spaceCorridor", Qt::Key_K, SpaceShape::Corridor, [] { return tr("What is along a way"); });
    add("spaceSpot", Qt::Key_S, SpaceShape::Spot,
        [] { return tr("What is near a spot, and which cameras see it"); });
}

} // namespace zhitu::widgets
