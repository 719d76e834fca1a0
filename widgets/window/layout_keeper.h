// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Where the windows and docks stand, for each role and each set of monitors.
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QTimer>
#include <functional>

#include "widgets/settings/settings.h"

class QMainWindow;
class QWidget;

namespace zhitu::widgets {

class MapWindow;

/// Who sits at the workstation.
enum class Role { Operator, Analyst, Trainer };

/// Restores what stood there when this role last sat before these monitors; where these monitors
/// are new, what stood there last, brought onto a monitor that is there. GUI thread.
class LayoutKeeper : public QObject {
    Q_OBJECT

public:
    struct Windows {
        QMainWindow& main;
        std::function<QList<MapWindow*>()> maps;
        std::function<MapWindow*()> openMap;
        std::function<void()> closeMaps;
        /// The docks as a role has them before anybody moved one.
        std::function<void(Role)> usual;
    };
    LayoutKeeper(Settings& settings, Windows windows, QObject* parent = nullptr);

    [[nodiscard]] Role role() const;
    /// Keeps how the present role has it, and restores the other's.
    void setRole(Role role);
    /// From then on what moves is kept.
    void restore();
    /// A moment from now, once nothing moves any more.
    void keepSoon();
    void keepNow();
    /// While the wall or the full screen has the window, nothing is kept.
    void setPaused(bool paused) { paused_ = paused; }
    /// As the role has it before anybody moved anything.
    void reset();

    /// Brings a window whose title bar is on no monitor back onto one.
    static void bringOntoAScreen(QWidget& window);

Q_SIGNALS:
    void roleChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QString key() const;
    void screensChanged();

    Settings& settings_;
    Windows windows_;
    QTimer soon_;
    QString screens_; ///< those that the present layout is for
    bool paused_ = false;
    bool keeping_ = false; ///< not before it is restored: a run for a picture changes nothing
};

} // namespace zhitu::widgets
