// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Bars from left to right, one a row with its name and its number; a row is chosen by mouse or
/// keyboard.
#pragma once

#include <optional>
#include <vector>

#include "widgets/day/quiet_chart.h"

class QBarCategoryAxis;
class QBarSet;
class QHorizontalBarSeries;
class QValueAxis;

namespace zhitu::widgets {

struct LoadBar {
    QString name;
    std::int64_t value = 0;

    friend bool operator==(const LoadBar&, const LoadBar&) = default;
};

/// GUI thread. As high as its rows. Up and Down go from row to row, Enter chooses one.
class LoadChart : public QuietChart {
    Q_OBJECT

public:
    explicit LoadChart(QWidget* parent = nullptr);

    /// \param name what they are bars of, for who cannot see them
    void setBars(const QString& name, std::vector<LoadBar> bars, const QColor& colour);
    [[nodiscard]] const std::vector<LoadBar>& bars() const noexcept { return bars_; }
    /// Of a row with its name, in pixels of the widget.
    [[nodiscard]] QRectF rowRect(std::size_t row) const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(std::size_t row);
    /// The keyboard has come to a row: it is to be seen.
    void currentMoved(const QRect& rect);

protected:
    void dress() override;
    using QuietChart::dress;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] std::optional<std::size_t> rowAt(QPointF place) const;
    [[nodiscard]] int nameWidth() const;
    void leaveRoom();
    void describe();
    void hover(std::optional<std::size_t> row);

    std::vector<LoadBar> bars_;
    QBarSet* set_;
    QHorizontalBarSeries* series_;
    QBarCategoryAxis* names_;
    QValueAxis* values_;
    std::size_t current_ = 0;
    std::optional<std::size_t> hovered_;
};

} // namespace zhitu::widgets
