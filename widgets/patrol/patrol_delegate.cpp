// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/patrol/patrol_delegate.h"

#include <QPainter>

#include "widgets/look/fonts.h"
#include "widgets/patrol/patrol_model.h"
#include "widgets/patrol/patrol_texts.h"
#include "widgets/trust/colours.h"

namespace zhitu::widgets {
namespace {

using patrol::StopState;

/// A ring for what is open, a dot for what is done: not by colour alone.
void paintState(QPainter& painter, const QRectF& box, StopState state, const QColor& colour)
{
    painter.setPen(QPen(colour, 1.6));
    painter.setBrush(state == StopState::Open || state == StopState::Missed ? QBrush(Qt::NoBrush)
                                                                            : QBrush(colour));
    painter.drawEllipse(box);
    if (state == StopState::Missed)
        painter.drawLine(box.topRight(), box.bottomLeft());
}

/// What stands at the right.
QString noteOf(const patrol::Stop& stop)
{
    if (stop.checkedAt)
        return clockText(*stop.checkedAt);
    if (stop.missedBefore > 0)
        return PatrolDelegate::tr("missed ×%1", "on so many of the last days")
            .arg(stop.missedBefore);
    return {};
}

} // namespace

void PatrolDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const auto* model = qobject_cast<const PatrolModel*>(index.model());
    const patrol::Stop& stop = model->stop(index.row());
    const QPalette& colours = option.palette;
    const map::Palette& palette = coloursFor(colours);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen || option.state.testFlag(QStyle::State_MouseOver)) {
        QColor ground = colours.color(QPalette::Highlight);
        ground.setAlpha(chosen ? 44 : 18);
        painter->fillRect(option.rect, ground);
    }
    const QRect row = option.rect.adjusted(kSpace2, 0, -kSpace2, 0);
    const QFontMetrics metrics(option.font);
    const int dot = metrics.ascent() * 2 / 3;
    paintState(*painter, QRectF(row.left() + 1, row.center().y() - dot / 2.0 + 0.5, dot, dot),
               stop.state, colourOf(stop.state, palette));
    const bool done = stop.state == StopState::Done;
    const QColor ink = done ? quietText(colours) : colours.color(QPalette::Active, QPalette::Text);
    const int number = metrics.horizontalAdvance(QStringLiteral("000"));
    QRect text = row.adjusted(dot + kSpace2, 0, 0, 0);
    painter->setFont(option.font);
    painter->setPen(quietText(colours));
    painter->drawText(QRect(text.left(), text.top(), number, text.height()),
                      Qt::AlignRight | Qt::AlignVCenter, QString::number(index.row() + 1));
    text.adjust(number + kSpace2, 0, 0, 0);
    const QString note = noteOf(stop);
    const int room = note.isEmpty() ? 0 : metrics.horizontalAdvance(note) + kSpace2;
    // Once happens; what is missed again and again needs somebody.
    painter->setPen(stop.checkedAt || stop.missedBefore < 2 ? quietText(colours) : palette.alarm);
    painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter, note);
    const QFont font = chosen ? strong(option.font) : option.font;
    painter->setFont(font);
    painter->setPen(ink);
    painter->drawText(
        text.adjusted(0, 0, -room, 0), Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(font).elidedText(nameOf(stop), Qt::ElideRight, text.width() - room));
    painter->restore();
}

QSize PatrolDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {0, QFontMetrics(option.font).height() + kSpace2};
}

} // namespace zhitu::widgets
