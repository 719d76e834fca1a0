// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A chart of Qt Charts in the look of the program: no frame, no ground of its own, quiet lines.
#pragma once

#include <QChartView>

class QAbstractAxis;

namespace zhitu::widgets {

/// GUI thread. Is part of a page that scrolls: it never scrolls itself.
class QuietChart : public QChartView {
    Q_OBJECT

public:
    explicit QuietChart(QWidget* parent = nullptr);

protected:
    /// Fonts or colours are others now.
    virtual void dress() = 0;
    /// Letters, lines and grid of an axis.
    void dress(QAbstractAxis& axis) const;
    /// The ground under what the mouse is at.
    void paintHovered(QPainter& painter, const QRectF& rect) const;
    /// The ring around what the keyboard is at.
    void paintFocus(QPainter& painter, const QRectF& rect) const;

    void wheelEvent(QWheelEvent* event) override;
};

} // namespace zhitu::widgets
