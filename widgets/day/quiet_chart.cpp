// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/day/quiet_chart.h"

#include <QAbstractAxis>
#include <QGraphicsLayout>
#include <QLegend>
#include <QPainter>
#include <QWheelEvent>

#include "widgets/look/follow_look.h"
#include "widgets/trust/colours.h"

namespace zhitu::widgets {

QuietChart::QuietChart(QWidget* parent) : QChartView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setBackgroundBrush(Qt::NoBrush);
    setStyleSheet(QStringLiteral("background: transparent"));
    chart()->setBackgroundVisible(false);
    chart()->setPlotAreaBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->hide();
    followLook(*this, [this] { dress(); });
}

void QuietChart::dress(QAbstractAxis& axis) const
{
    axis.setLabelsFont(font());
    axis.setLabelsColor(quietText(palette()));
    axis.setGridLinePen(QPen(edgeColour(palette()), 1));
    axis.setLinePen(QPen(edgeColour(palette()), 1));
}

void QuietChart::paintHovered(QPainter& painter, const QRectF& rect) const
{
    QColor soft = palette().color(QPalette::Text);
    soft.setAlpha(20);
    painter.fillRect(rect, soft);
}

void QuietChart::paintFocus(QPainter& painter, const QRectF& rect) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(palette().color(QPalette::Highlight));
    painter.drawRoundedRect(rect, 4, 4);
}

void QuietChart::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // the page scrolls
}

} // namespace zhitu::widgets
