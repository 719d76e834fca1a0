// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A menu of boxes to tick that stays open while one ticks.
#pragma once

#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

namespace zhitu::widgets {

/// GUI thread. Other entries close it as in any menu; Escape and a click beside it do.
class CheckMenu : public QMenu {
    Q_OBJECT

public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        if (!tick(actionAt(event->position().toPoint())))
            QMenu::mouseReleaseEvent(event);
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        const bool ticks = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return
                           || event->key() == Qt::Key_Enter;
        if (!ticks || !tick(activeAction()))
            QMenu::keyPressEvent(event);
    }

private:
    static bool tick(QAction* action)
    {
        if (action == nullptr || !action->isCheckable() || !action->isEnabled())
            return false;
        action->trigger();
        return true;
    }
};

} // namespace zhitu::widgets
