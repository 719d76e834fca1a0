// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Leads somebody who is new through the window, part by part; he works in it meanwhile.
#pragma once

#include <QObject>
#include <QPointer>

class QMainWindow;
class QWidget;

namespace zhitu::widgets {

class TourBar;

/// GUI thread.
class Tour : public QObject {
    Q_OBJECT

public:
    /// \param window has the parts that the tour leads to, by their names
    Tour(QMainWindow& window, QObject* parent);
    ~Tour() override;

    /// Belongs to whoever takes it into a window.
    [[nodiscard]] TourBar* bar() { return bar_; }
    void start();
    void end();
    [[nodiscard]] bool isOn() const noexcept { return stop_ > 0; }
    /// The part that is shown; null: none.
    [[nodiscard]] QWidget* part() const { return part_; }
    void retranslate();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void go(int stop);
    void frame();

    QMainWindow& window_;
    TourBar* bar_;
    QPointer<QWidget> frame_; ///< around the part; the window's
    QPointer<QWidget> part_;
    int stop_ = 0; ///< from 1; 0: it is off
};

} // namespace zhitu::widgets
