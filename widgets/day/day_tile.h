// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// One large figure of the day with the same weekday of the weeks before.
#pragma once

#include <QWidget>
#include <array>

#include "widgets/day/day_texts.h"

class QLabel;

namespace zhitu::widgets {

class FigureButton;

/// GUI thread.
class DayTile : public QWidget {
    Q_OBJECT

public:
    /// \param onlySeen on a wall: nothing can be chosen, and the weeks are left out
    explicit DayTile(DayFigure figure, bool onlySeen = false, QWidget* parent = nullptr);

    void setPicture(const cases::DayPicture& picture);
    /// Nothing is known yet.
    void clear();
    /// The figure, times as large as the text.
    void setLargeness(double times);

Q_SIGNALS:
    void chosen(zhitu::widgets::DayFigure figure, int weeksAgo);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void dress();

    DayFigure figure_;
    double largeness_ = 2.2;
    QLabel* title_;
    FigureButton* number_;
    QLabel* comparison_;
    QWidget* weeks_;
    std::array<FigureButton*, cases::kComparedWeeks> before_{};
};

} // namespace zhitu::widgets
