// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The window on a wall: large type, nothing but the map and a band over it, one saved view after
/// another.
#pragma once

#include <QTimer>
#include <QWidget>

#include "widgets/look/look.h"
#include "widgets/views/saved_views.h"
#include "widgets/window/map_link.h"

class QLabel;
class QMainWindow;

namespace zhitu::widgets {

/// The band: what is seen, how many cases are open and overdue there, how old the data are, the
/// time of day. GUI thread.
class WallMode : public QWidget {
    Q_OBJECT

public:
    WallMode(QMainWindow& window, Settings& settings, Look& look, SavedViews& views, MapLink& link);

    void enter();
    void leave();
    [[nodiscard]] bool isOn() const noexcept { return on_; }
    /// Stops at the present view, or goes on.
    void pauseOrGoOn();
    void refresh();

Q_SIGNALS:
    /// Everything is still as it was.
    void entering();
    void switched(bool on);
    void viewWanted(const QString& name);
    /// The picture of the day has its turn, or no more.
    void dayWanted(bool wanted);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] std::vector<QString> turns() const;
    void next();
    void showDay(bool shows);
    void fit();
    void tellTime();

    QMainWindow& window_;
    Settings& settings_;
    Look& look_;
    SavedViews& views_;
    MapLink& link_;
    QLabel* name_;
    QLabel* figures_;
    QLabel* age_;
    QLabel* hint_;
    QLabel* clock_;
    QTimer rotation_;
    QTimer second_;
    QTimer settle_;
    QByteArray stateBefore_;
    bool maximizedBefore_ = false;
    bool fullBefore_ = false;
    std::size_t at_ = 0;
    QString shown_; ///< name of the view that is shown; empty: none
    bool dayShown_ = false;
    bool on_ = false;
};

} // namespace zhitu::widgets
