// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Cases by hour of the week, as a table of 7 days by 24 hours; hours are chosen by dragging.
#pragma once

#include <QPoint>
#include <QWidget>
#include <array>
#include <optional>

#include "map/layers/time_window.h"
#include "map/style/palette.h"

namespace zhitu::widgets {

/// GUI thread. Drag over hours to choose them alone, with Ctrl beside those chosen; a double click
/// or Delete chooses all again. The arrow keys move the mark, Space chooses or leaves out its hour.
class WeekHours : public QWidget {
    Q_OBJECT

public:
    explicit WeekHours(QWidget* parent = nullptr);

    void setCounts(const std::array<std::uint32_t, map::kHoursOfWeek>& counts);
    void setChosen(const map::HoursOfWeek& chosen);
    [[nodiscard]] const map::HoursOfWeek& chosen() const noexcept { return chosen_; }
    void setTheme(map::Theme theme);
    void retranslate();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    /// Of an hour of a day (0: Monday), in pixels of the widget.
    [[nodiscard]] QRectF cell(int day, int hour) const;

Q_SIGNALS:
    void changed(const zhitu::map::HoursOfWeek& chosen);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] int side() const; ///< of a cell, in logical pixels
    /// x: hour, y: day.
    [[nodiscard]] QPoint cellAt(QPointF place) const;
    [[nodiscard]] map::HoursOfWeek dragged() const;
    [[nodiscard]] QString textOf(QPoint cell) const;
    void take(const map::HoursOfWeek& chosen);
    void describe();

    std::array<std::uint32_t, map::kHoursOfWeek> counts_{};
    map::HoursOfWeek chosen_ = map::HoursOfWeek().set();
    std::optional<QPoint> pressed_;
    QPoint hovered_;
    QPoint mark_; ///< of the keyboard
    bool adding_ = false;
    map::Theme theme_;
};

} // namespace zhitu::widgets
