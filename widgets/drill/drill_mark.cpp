// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drill/drill_mark.h"

#include <QApplication>
#include <QDockWidget>
#include <QEvent>
#include <QLayout>
#include <QMainWindow>

#include "widgets/drill/drill_banner.h"

namespace zhitu::widgets {
namespace {

/// Docks that float have their window's mark beside them; menus and tool tips are gone in a moment.
bool isMarked(const QWidget& widget)
{
    const Qt::WindowType type = widget.windowType();
    return widget.isWindow() && qobject_cast<const QDockWidget*>(&widget) == nullptr
           && (type == Qt::Window || type == Qt::Dialog || type == Qt::Tool || type == Qt::Sheet);
}

} // namespace

DrillMark::DrillMark(QObject* parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

DrillMark::~DrillMark()
{
    setTitle({});
}

void DrillMark::setTitle(const QString& title)
{
    if (title == title_)
        return;
    title_ = title;
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (!isMarked(*window))
            continue;
        if (isOn())
            mark(*window);
        else
            unmark(*window);
    }
    Q_EMIT changed();
}

void DrillMark::mark(QWidget& window) const
{
    if (!window.windowTitle().startsWith(kDrillTitle))
        window.setWindowTitle(kDrillTitle + window.windowTitle());
    QLayout* layout = window.layout();
    if (layout == nullptr || qobject_cast<QMainWindow*>(&window) != nullptr
        || layout->menuBar() != nullptr)
        return;
    // Where a menu bar would be: over everything that the layout holds, over its margins as well.
    // A message box makes its layout anew, and has the band of the one before.
    auto* band = window.findChild<DrillBanner*>(Qt::FindDirectChildrenOnly);
    if (band == nullptr)
        band = new DrillBanner(&window);
    layout->setMenuBar(band);
    band->show();
}

void DrillMark::unmark(QWidget& window)
{
    if (window.windowTitle().startsWith(kDrillTitle))
        window.setWindowTitle(window.windowTitle().sliced(kDrillTitle.size()));
    QLayout* layout = window.layout();
    if (layout == nullptr || qobject_cast<QMainWindow*>(&window) != nullptr)
        return;
    if (auto* band = qobject_cast<DrillBanner*>(layout->menuBar())) {
        layout->setMenuBar(nullptr);
        delete band;
    }
}

bool DrillMark::eventFilter(QObject* watched, QEvent* event)
{
    if (!isOn())
        return false;
    const QEvent::Type type = event->type();
    // At its polish, so that the size of a new dialog counts the band in.
    if (type == QEvent::Polish || type == QEvent::Show || type == QEvent::WindowTitleChange
        || type == QEvent::LayoutRequest)
        if (auto* widget = qobject_cast<QWidget*>(watched); widget != nullptr && isMarked(*widget))
            mark(*widget);
    return false;
}

} // namespace zhitu::widgets
