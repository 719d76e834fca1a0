// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sync/session_guard.h"

#include <QApplication>

#include "widgets/sync/centre_profiles.h"
#include "widgets/sync/lock_page.h"

namespace zhitu::widgets {
namespace {

constexpr int kPlaceMs = 200;

bool isUse(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        return true;
    default:
        return false;
    }
}

} // namespace

SessionGuard::SessionGuard(QWidget& window, Settings& settings, QObject* parent,
                           std::chrono::milliseconds minute)
    : QObject(parent), window_(window), settings_(settings), minute_(minute), page_(new LockPage)
{
    soon_.setSingleShot(true);
    connect(&soon_, &QTimer::timeout, this, &SessionGuard::look);
    connect(&settings_, &Settings::changed, this, [this](const QString& key) {
        if (key == CentreProfiles::lockMinutesKey())
            look();
    });
    connect(page_, &LockPage::passwordEntered, this, &SessionGuard::passwordEntered);
    connect(page_, &LockPage::switchWanted, this, &SessionGuard::switchWanted);
    connect(page_, &LockPage::closeWanted, this, &SessionGuard::closeWanted);
}

SessionGuard::~SessionGuard()
{
    qApp->removeEventFilter(this);
    delete page_;
}

void SessionGuard::watch(const QString& person, const QString& centre)
{
    page_->setPerson(person, centre);
    watching_ = true;
    idle_.start();
    qApp->installEventFilter(this);
    look();
}

void SessionGuard::rest()
{
    watching_ = false;
    soon_.stop();
    if (locked_)
        unlock();
    qApp->removeEventFilter(this);
}

/// Locks where nobody has touched anything for long enough, else looks again when that may be so.
void SessionGuard::look()
{
    const std::chrono::milliseconds limit = CentreProfiles::lockMinutes(settings_) * minute_;
    soon_.stop();
    if (!watching_ || locked_ || limit.count() == 0)
        return;
    if (exempt_()) {
        soon_.start(minute_);
        return;
    }
    const auto left = limit - std::chrono::milliseconds(idle_.elapsed());
    left.count() > 0 ? soon_.start(left) : lock();
}

bool SessionGuard::mayBeSeen(const QWidget& window) const
{
    for (const QWidget* at = &window; at != nullptr; at = at->parentWidget())
        if (at == page_ || at == admitted_)
            return true;
    return window.windowType() == Qt::Desktop;
}

void SessionGuard::cover(QWidget& window)
{
    covered_.append({&window, window.pos()});
    window.hide();
}

void SessionGuard::lock()
{
    if (!watching_ || locked_)
        return;
    while (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
    locked_ = true;
    soon_.stop();
    active_ = QApplication::activeWindow();
    Q_EMIT locking();
    page_->reset();
    page_->setGeometry(window_.geometry());
    page_->setWindowState(window_.windowState() & ~Qt::WindowMinimized);
    page_->show(); // before the others go: the program always has a window
    page_->raise();
    page_->activateWindow();
    for (QWidget* window : QApplication::topLevelWidgets())
        if (window->isVisible() && !mayBeSeen(*window))
            cover(*window);
}

void SessionGuard::unlock()
{
    if (!locked_)
        return;
    locked_ = false;
    admitted_ = nullptr;
    // The main window first: others belong to it.
    std::ranges::stable_sort(covered_, [this](const Covered& a, const Covered& b) {
        return a.window == &window_ && b.window != &window_;
    });
    for (const Covered& one : std::exchange(covered_, {})) {
        if (one.window.isNull())
            continue;
        one.window->move(one.place);
        one.window->show();
        // A window manager may place what it takes for a new window, a moment later.
        QTimer::singleShot(kPlaceMs, one.window, [one] {
            if (!one.window->isMaximized() && !one.window->isFullScreen())
                one.window->move(one.place);
        });
    }
    page_->reset();
    page_->hide();
    (active_.isNull() ? &window_ : active_.data())->activateWindow();
    idle_.start();
    look();
    Q_EMIT unlocked();
}

void SessionGuard::refuse(const QString& problem)
{
    page_->refuse(problem);
}

bool SessionGuard::eventFilter(QObject* watched, QEvent* event)
{
    if (isUse(event->type())) {
        idle_.start();
    } else if (locked_ && event->type() == QEvent::Show && watched->isWidgetType()) {
        // Something that came by itself, such as a notice: it waits with the others. Later, because
        // it is in the midst of being shown.
        QPointer<QWidget> window = static_cast<QWidget*>(watched);
        if (window->isWindow() && !mayBeSeen(*window))
            QMetaObject::invokeMethod(
                this,
                [this, window] {
                    if (locked_ && !window.isNull() && window->isVisible())
                        cover(*window);
                },
                Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace zhitu::widgets
