// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trust/problem_delegate.h"

#include <QAbstractItemView>
#include <QPainter>
#include <array>

#include "widgets/look/fonts.h"
#include "widgets/look/theme.h"
#include "widgets/trust/colours.h"
#include "widgets/trust/problem_model.h"

namespace zhitu::widgets {
namespace {

constexpr int kEdge = 3; // the mark at the left
constexpr int kWrap = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

struct Part {
    ProblemModel::Role role;
    bool strong = false;
    bool quiet = false;
    char16_t sign = 0; ///< before the text
};

constexpr std::array kParts{Part{.role = ProblemModel::HeadRole, .quiet = true},
                            Part{.role = ProblemModel::HappenedRole, .strong = true},
                            Part{.role = ProblemModel::SafeRole, .sign = u'✓'},
                            Part{.role = ProblemModel::AdviceRole, .sign = u'→'}};

QFont fontOf(const Part& part, const QFont& font)
{
    return part.strong ? strong(font) : font;
}

QRect innerOf(const QRect& row)
{
    return row.adjusted(kSpace3 + kEdge, kSpace2, -kSpace3, -kSpace2);
}

/// Calls `each` with the place of every text that is there. \returns the height of all
template <typename Each>
int layOut(const QRect& inner, const QFont& font, const QModelIndex& index, Each each)
{
    int top = inner.top();
    for (const Part& part : kParts) {
        const QString text = index.data(part.role).toString();
        if (text.isEmpty())
            continue;
        const QFontMetrics metrics(fontOf(part, font));
        const int indent = part.sign != 0 ? metrics.horizontalAdvance(QChar(u'→')) + kSpace2 : 0;
        QRect place(inner.left() + indent, top, inner.width() - indent, 100'000);
        place.setHeight(metrics.boundingRect(place, kWrap, text).height());
        each(part, place, text);
        top += place.height() + kSpace1;
    }
    return top - kSpace1 - inner.top();
}

} // namespace

void ProblemDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QPalette& colours = option.palette;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect card = option.rect.adjusted(1, kSpace1 / 2, -1, -kSpace1 / 2);
    painter->setPen(selected ? colours.color(QPalette::Highlight) : edgeColour(colours));
    if (selected) {
        QColor ground = colours.color(QPalette::Highlight);
        ground.setAlpha(36);
        painter->setBrush(ground);
    }
    painter->drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter->setPen(Qt::NoPen);
    painter->setBrush(coloursFor(colours).warning);
    painter->drawRoundedRect(card.left() + kSpace1, card.top() + kSpace2, kEdge,
                             card.height() - 2 * kSpace2, 1.5, 1.5);
    layOut(innerOf(option.rect), option.font, index,
           [&](const Part& part, const QRect& place, const QString& text) {
               painter->setFont(fontOf(part, option.font));
               if (part.sign != 0) {
                   const map::Palette& signs = coloursFor(colours);
                   painter->setPen(part.role == ProblemModel::SafeRole ? signs.good : signs.accent);
                   QRect before = place;
                   before.setLeft(innerOf(option.rect).left());
                   painter->drawText(before, Qt::AlignLeft | Qt::AlignTop,
                                     QString(QChar(part.sign)));
               }
               painter->setPen(part.quiet ? quietText(colours)
                                          : colours.color(QPalette::Active, QPalette::Text));
               painter->drawText(place, kWrap, text);
           });
    painter->restore();
}

QSize ProblemDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(parent());
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    const QRect row(0, 0, width, 0);
    const int height =
        layOut(innerOf(row), option.font, index, [](const Part&, const QRect&, const QString&) {});
    return {0, height + 2 * kSpace2};
}

} // namespace zhitu::widgets
