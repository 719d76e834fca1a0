// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/alarms/alarm_delegate.h"

#include <QPainter>

#include "widgets/alarms/alarm_model.h"
#include "widgets/look/fonts.h"
#include "widgets/look/theme.h"
#include "widgets/trust/colours.h"

namespace zhitu::widgets {
namespace {

constexpr int kEdge = 4; // the mark at the left

} // namespace

void AlarmDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    const auto* model = qobject_cast<const AlarmModel*>(index.model());
    const AlarmLine& line = model->lines()[static_cast<std::size_t>(index.row())];
    const QPalette& colours = option.palette;
    const map::Palette& palette = coloursFor(colours);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected)
        || option.state.testFlag(QStyle::State_MouseOver)) {
        QColor ground = colours.color(QPalette::Highlight);
        ground.setAlpha(option.state.testFlag(QStyle::State_Selected) ? 44 : 18);
        painter->fillRect(option.rect, ground);
    }
    const QRect row = option.rect.adjusted(kSpace2, kSpace1, -kSpace2, -kSpace1);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colourOf(line, palette));
    painter->drawRoundedRect(QRectF(row.left(), row.top() + 1, kEdge, row.height() - 2), 2, 2);

    const QRect inner = row.adjusted(kEdge + kSpace2, 0, 0, 0);
    const QFontMetrics metrics(option.font);
    const QFont strongFont = strong(option.font);
    const QFontMetrics strongMetrics(strongFont);
    const QRect first(inner.left(), inner.top(), inner.width(), metrics.height());
    const QRect second(inner.left(), inner.bottom() - metrics.height() + 1, inner.width(),
                       metrics.height());
    const QString kind = kindText(line);
    painter->setFont(strongFont);
    painter->setPen(line.rings ? colours.color(QPalette::Active, QPalette::Text)
                               : quietText(colours));
    painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter,
                      strongMetrics.elidedText(kind, Qt::ElideRight, first.width()));
    const QString mark = markText(line.alarm);
    const QString right = line.rings || mark.isEmpty() ? sinceText(line) : mark;
    const int room = first.width() - strongMetrics.horizontalAdvance(kind) - kSpace2;
    painter->setFont(option.font);
    painter->setPen(quietText(colours));
    if (room > 0)
        painter->drawText(first, Qt::AlignRight | Qt::AlignVCenter,
                          metrics.elidedText(right, Qt::ElideRight, room));
    painter->setPen(line.rings ? colours.color(QPalette::Active, QPalette::Text)
                               : quietText(colours));
    painter->drawText(second, Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(QString::fromStdString(line.alarm.title), Qt::ElideRight,
                                         second.width()));
    painter->restore();
}

QSize AlarmDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {0, 2 * QFontMetrics(option.font).height() + kSpace1 / 2 + 2 * kSpace1};
}

} // namespace zhitu::widgets
