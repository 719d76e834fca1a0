// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/search/hit_delegate.h"

#include <QPainter>

#include "widgets/look/fonts.h"
#include "widgets/look/theme.h"
#include "widgets/search/hit_model.h"

namespace zhitu::widgets {

void HitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QPalette& colours = option.palette;
    const QColor faint = colours.color(QPalette::PlaceholderText);
    const QRect inner = option.rect.adjusted(kSpace2, 0, -kSpace2, 0);
    QFont font = option.font;
    const auto draw = [&](const QRect& where, const QString& text, const QColor& colour) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(where, Qt::AlignVCenter | Qt::AlignLeft,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, where.width()));
    };
    if (index.data(HitModel::HeadingRole).toBool()) {
        font = strong(font);
        draw(inner.adjusted(0, kSpace2, 0, 0), index.data().toString(), faint);
    } else {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        if (selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(colours.color(QPalette::Highlight));
            painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), 4, 4);
        }
        const QColor text = colours.color(selected ? QPalette::HighlightedText : QPalette::Text);
        const int half = option.rect.height() / 2;
        draw(QRect(inner.left(), inner.top() + kSpace1, inner.width(), half - kSpace1),
             index.data().toString(), text);
        draw(QRect(inner.left(), inner.top() + half, inner.width(), half - kSpace1),
             index.data(HitModel::DetailRole).toString(), selected ? text : faint);
    }
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int line = QFontMetrics(option.font).height();
    return {0, index.data(HitModel::HeadingRole).toBool() ? line + 2 * kSpace2
                                                          : 2 * line + 2 * kSpace1};
}

} // namespace zhitu::widgets
