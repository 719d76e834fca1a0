// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The days of the cases as a rail of bars, with the window on it.
#pragma once

#include <QWidget>
#include <vector>

#include "map/style/palette.h"
#include "widgets/time/time_play.h"

namespace zhitu::widgets {

/// GUI thread. The window is dragged by its middle or its ends, or drawn anew beside it. Left and
/// Right go a step, with Shift they move the end; Home and End go to the first and last days.
class TimeRail : public QWidget {
    Q_OBJECT

public:
    explicit TimeRail(TimePlay& play, QWidget* parent = nullptr);

    /// \param perDay cases from the first day on
    void setDays(const std::vector<std::uint32_t>& perDay);
    void setTheme(map::Theme theme);
    void retranslate();
    /// The window has moved.
    void refresh();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }
    /// Where a moment stands, in pixels of the widget.
    [[nodiscard]] double xOf(domain::Instant at) const;

Q_SIGNALS:
    /// By hand.
    void moved();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Grip { None, From, Before, Middle, New };
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] domain::Instant at(double x) const;
    [[nodiscard]] Grip gripAt(double x) const;

    TimePlay& play_;
    std::vector<std::uint32_t> perDay_;
    map::Theme theme_;
    Grip grip_ = Grip::None;
    domain::Instant held_{};     ///< where the mouse took hold
    map::TimeWindow heldWindow_; ///< as it was then
};

} // namespace zhitu::widgets
