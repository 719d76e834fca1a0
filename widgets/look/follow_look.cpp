// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/follow_look.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>
#include <utility>

namespace zhitu::widgets {
namespace {

class Follower : public QObject {
public:
    Follower(QWidget& widget, std::function<void()> refresh)
        : QObject(&widget), refresh_(std::move(refresh))
    {
        later_.setSingleShot(true);
        connect(&later_, &QTimer::timeout, this, [this] {
            refreshing_ = true; // what it does to the widget itself is no new look
            refresh_();
            refreshing_ = false;
        });
        widget.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool look = event->type() == QEvent::FontChange
                          || event->type() == QEvent::PaletteChange
                          || event->type() == QEvent::StyleChange;
        if (look && !refreshing_)
            later_.start(0);
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> refresh_;
    QTimer later_;
    bool refreshing_ = false;
};

} // namespace

void followLook(QWidget& widget, std::function<void()> refresh)
{
    new Follower(widget, std::move(refresh)); // a child of the widget
}

} // namespace zhitu::widgets
