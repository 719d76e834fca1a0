// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How a time line looks.
#include <QPainter>
#include <algorithm>

#include "widgets/drill/timeline_view.h"
#include "widgets/look/fonts.h"
#include "widgets/look/theme.h"
#include "widgets/trust/colours.h"

namespace zhitu::widgets {

using drill::ScenarioTime;
using std::chrono::minutes;

QColor colourOf(TimelineState state, const QPalette& palette, const QColor& planned)
{
    const map::Palette& colours = coloursFor(palette);
    switch (state) {
    case TimelineState::Planned:
        return planned;
    case TimelineState::Done:
    case TimelineState::Void:
        return quietText(palette);
    case TimelineState::Good:
        return colours.good;
    case TimelineState::Late:
        return colours.warning;
    case TimelineState::Bad:
        return colours.alarm;
    }
    return {};
}

void TimelineView::paintScale(QPainter& painter) const
{
    const QColor quiet = quietText(palette());
    const QColor edge = edgeColour(palette());
    painter.setFont(font());
    const int word = QFontMetrics(font()).horizontalAdvance(QStringLiteral("00:00")) + kSpace4;
    int every = 1440;
    for (const int step : {5, 10, 15, 30, 60, 120, 240})
        if (xOf(minutes(step)) - xOf({}) >= word) {
            every = step;
            break;
        }
    for (ScenarioTime time{}; time <= length_; time += minutes(every)) {
        const int x = static_cast<int>(xOf(time));
        painter.setPen(edge);
        painter.drawLine(x, scaleHeight() - kSpace1, x, height());
        painter.setPen(quiet);
        painter.drawText(QRect(x - word / 2, 0, word, scaleHeight() - kSpace1), Qt::AlignCenter,
                         drill::clockText(time));
    }
}

void TimelineView::paintItem(QPainter& painter, std::size_t number) const
{
    const TimelineItem& item = items_[number];
    QRect room = places_[number].rect;
    if (held_ == item.id && dragged_)
        room.moveLeft(static_cast<int>(xOf(*dragged_)) - kDot / 2);
    const bool chosen = chosen_ == item.id;
    const QColor colour = colourOf(item.state, palette(), coloursFor(palette()).accent);
    if (chosen) {
        QColor ground = palette().color(QPalette::Highlight);
        ground.setAlpha(60);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(room.adjusted(-2, 0, 2, 0), 3, 3);
    }
    if (item.until > item.at) {
        QColor bar = colour;
        bar.setAlpha(70);
        const int length = static_cast<int>(xOf(item.until) - xOf(item.at));
        painter.fillRect(QRect(room.left() + kDot / 2, room.bottom() - 3, length, 3), bar);
    }
    const QRectF dot(room.left(), room.center().y() - kDot / 2.0, kDot, kDot);
    painter.setPen(QPen(colour, 1.5));
    const bool hollow = item.state == TimelineState::Planned || item.state == TimelineState::Void;
    painter.setBrush(hollow ? QBrush(Qt::NoBrush) : QBrush(colour));
    painter.drawEllipse(dot.adjusted(1, 1, -1, -1));
    const bool quiet = item.state == TimelineState::Done || item.state == TimelineState::Void;
    painter.setPen(quiet ? quietText(palette()) : palette().color(QPalette::Text));
    if (item.state == TimelineState::Void) {
        QFont struck = font();
        struck.setStrikeOut(true);
        painter.setFont(struck);
    } else {
        painter.setFont(font());
    }
    const QRect words = room.adjusted(kDot + kSpace1, 0, 0, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(font()).elidedText(item.title, Qt::ElideRight,
                                                     std::min(words.width(), kWidestTitle)));
}

void TimelineView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    for (qsizetype lane = 0; lane < lanes_.size(); ++lane) {
        const auto i = static_cast<std::size_t>(lane);
        const QRect room(0, laneTops_[i], width(), laneTops_[i + 1] - laneTops_[i]);
        if (lane % 2 == 0)
            painter.fillRect(room, palette().color(QPalette::AlternateBase));
        painter.setFont(strong(font()));
        painter.setPen(palette().color(QPalette::Text));
        const QRect name = room.adjusted(kSpace2, kSpace1 / 2, 0, 0);
        painter.drawText(QRect(name.left(), name.top(), laneWidth() - 2 * kSpace2, lineHeight()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(strong(font()))
                             .elidedText(lanes_[lane], Qt::ElideRight, laneWidth() - 2 * kSpace2));
    }
    paintScale(painter);
    for (std::size_t i = 0; i < items_.size(); ++i)
        if (items_[i].lane < static_cast<std::size_t>(lanes_.size()))
            paintItem(painter, i);
    if (now_) {
        const QColor hand = coloursFor(palette()).alarm;
        const double x = xOf(*now_);
        painter.setPen(QPen(hand, 1.5));
        painter.drawLine(QPointF(x, scaleHeight() - kSpace2), QPointF(x, height()));
        painter.setBrush(hand);
        painter.setPen(Qt::NoPen);
        painter.drawPolygon(QPolygonF({QPointF(x - 6, scaleHeight() - 2 * kSpace2 + 2),
                                       QPointF(x + 6, scaleHeight() - 2 * kSpace2 + 2),
                                       QPointF(x, scaleHeight() - kSpace1)}));
    }
    if (hasFocus()) {
        painter.setPen(coloursFor(palette()).accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

} // namespace zhitu::widgets
