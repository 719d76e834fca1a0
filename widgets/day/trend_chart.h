// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Numbers of the last days as lines; a day of a line is chosen by mouse or keyboard.
#pragma once

#include <QColor>
#include <optional>
#include <vector>

#include "widgets/day/quiet_chart.h"

class QCategoryAxis;
class QLineSeries;
class QValueAxis;

namespace zhitu::widgets {

struct TrendLine {
    QString name;
    QColor colour;
    bool dashed = false; ///< told apart by more than the colour
    std::vector<std::int64_t> values;

    friend bool operator==(const TrendLine&, const TrendLine&) = default;
};

/// GUI thread. Left and Right go from day to day, Up and Down from line to line, Enter chooses.
class TrendChart : public QuietChart {
    Q_OBJECT

public:
    explicit TrendChart(QWidget* parent = nullptr);

    /// \param name what is shown, for who cannot see it
    /// \param days since 1970-01-01, one after another; every line has a value for each
    void setLines(const QString& name, std::vector<std::int64_t> days,
                  std::vector<TrendLine> lines);
    /// Where a day of a line is, in pixels of the widget.
    [[nodiscard]] QPointF placeOf(std::size_t line, std::size_t day) const;
    /// Heights of a line of letters; a wall needs more.
    void setLetterRows(int rows);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(std::size_t line, std::size_t day);

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
    struct Spot {
        std::size_t line = 0;
        std::size_t day = 0;

        friend bool operator==(const Spot&, const Spot&) = default;
    };
    [[nodiscard]] std::optional<Spot> spotAt(QPointF place) const;
    [[nodiscard]] QString textOf(const Spot& spot) const;
    void labelDays();
    void paintNames(QPainter& painter) const;
    void describe();
    void hover(std::optional<Spot> spot);

    std::vector<std::int64_t> days_;
    std::vector<TrendLine> lines_;
    std::vector<QLineSeries*> series_;
    QCategoryAxis* dates_;
    QValueAxis* values_;
    Spot current_;
    std::optional<Spot> hovered_;
    int letterRows_ = 9;
};

} // namespace zhitu::widgets
