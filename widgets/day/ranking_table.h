// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Places or departments by an indicator, the worst first; every cell leads to its rows.
#pragma once

#include <QTableWidget>
#include <vector>

#include "data/cases/ranking.h"

namespace zhitu::widgets {

/// GUI thread. As high as its rows. The keyboard moves from cell to cell, Enter chooses.
class RankingTable : public QTableWidget {
    Q_OBJECT

public:
    struct Line {
        QString name;
        cases::Share share;
        int rank = 0; ///< 0: none

        friend bool operator==(const Line&, const Line&) = default;
    };
    enum Column { Rank, Name, Value, Rest, Whole };

    explicit RankingTable(QWidget* parent = nullptr);

    /// \param what the lines are: "Town"
    void setLines(const QString& what, cases::Indicator indicator, std::vector<Line> lines);
    [[nodiscard]] const std::vector<Line>& lines() const noexcept { return lines_; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(std::size_t line, zhitu::domain::Outcome outcome);
    /// The keyboard has come to a cell: it is to be seen.
    void currentMoved(const QRect& rect);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void choose(int row, int column);
    void fitColumns();

    cases::Indicator indicator_ = cases::Indicator::InTime;
    std::vector<Line> lines_;
};

} // namespace zhitu::widgets
