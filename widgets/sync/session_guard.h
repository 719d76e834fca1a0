// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Locks the program while nobody is at the workstation.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>
#include <chrono>
#include <functional>

#include "widgets/settings/settings.h"

namespace zhitu::widgets {

class LockPage;

/// GUI thread. Locked, every window of the program is away, one that would come meanwhile too, and
/// only the lock page is there; unlocked, they stand where they stood. What runs behind goes on.
class SessionGuard : public QObject {
    Q_OBJECT

public:
    /// \param window the main one: the lock page takes its place
    /// \param minute how long one of the settings' minutes lasts
    SessionGuard(QWidget& window, Settings& settings, QObject* parent = nullptr,
                 std::chrono::milliseconds minute = std::chrono::minutes(1));
    ~SessionGuard() override;

    /// From now on idle time is counted.
    void watch(const QString& person, const QString& centre);
    /// Nobody is signed in: there is nothing to lock.
    void rest();
    /// Where it says true, idle time does not lock.
    void setExempt(std::function<bool()> exempt) { exempt_ = std::move(exempt); }

    void lock();
    [[nodiscard]] bool isLocked() const noexcept { return locked_; }
    /// Everything is shown again.
    void unlock();
    void refuse(const QString& problem);
    /// A dialog that may be used while it is locked, with what belongs to it.
    void admit(QWidget* window) { admitted_ = window; }

Q_SIGNALS:
    /// Windows are about to go, or have come back.
    void locking();
    void unlocked();
    void passwordEntered(const QString& password);
    void switchWanted();
    void closeWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Covered {
        QPointer<QWidget> window;
        QPoint place; ///< of its frame
    };
    void look();
    void cover(QWidget& window);
    [[nodiscard]] bool mayBeSeen(const QWidget& window) const;

    QWidget& window_;
    Settings& settings_;
    const std::chrono::milliseconds minute_;
    LockPage* page_;
    std::function<bool()> exempt_ = [] { return false; };
    QPointer<QWidget> admitted_;
    QPointer<QWidget> active_; ///< had the keyboard when it was locked
    QList<Covered> covered_;
    QElapsedTimer idle_;
    QTimer soon_;
    bool watching_ = false;
    bool locked_ = false;
};

} // namespace zhitu::widgets
