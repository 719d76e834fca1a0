// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Cases over time, a bar a day, a week or a month; a stretch of it is chosen with the mouse or the
/// keyboard.
#pragma once

#include <QDate>
#include <QWidget>
#include <optional>
#include <vector>

#include "data/lists/list_reader.h"
#include "map/style/palette.h"
#include "widgets/filter/day_range.h"

namespace zhitu::widgets {

/// GUI thread. Left and Right move a chosen stretch, with Shift they lengthen it; Delete and a
/// double click let go of it.
class TimeChart : public QWidget {
    Q_OBJECT

public:
    explicit TimeChart(QWidget* parent = nullptr);

    void setDays(const std::vector<lists::ListReader::Day>& days);
    /// What is chosen now; nothing: all.
    void setChosen(const std::optional<DayRange>& chosen);
    void setTheme(map::Theme theme);
    void retranslate();

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const zhitu::widgets::DayRange& days);
    void cleared();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Bar {
        DayRange days;
        std::int64_t rows = 0;
    };
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] std::size_t barAt(double x) const;
    void describe();
    void take(std::size_t first, std::size_t last);

    std::vector<Bar> bars_;
    std::int64_t most_ = 0;
    std::optional<DayRange> chosen_;
    std::optional<std::size_t> pressed_;
    std::size_t hovered_ = 0;
    map::Theme theme_;
};

} // namespace zhitu::widgets
