// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drill/told_delegate.h"

#include <QAbstractItemView>
#include <QPainter>
#include <algorithm>
#include <vector>

#include "widgets/drill/told_panel.h"
#include "widgets/drill/told_symbol.h"
#include "widgets/look/fonts.h"
#include "widgets/look/texts.h"
#include "widgets/look/theme.h"
#include "widgets/trust/colours.h"

namespace zhitu::widgets {
namespace {

constexpr int kSymbol = 18;
constexpr int kWrap = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

int wordsWidth(int width)
{
    return std::max(80, width - 3 * kSpace2 - kSymbol);
}

struct Line {
    QString text;
    QFont font;
    bool quiet = false;
};

/// From above.
std::vector<Line> linesOf(const drill::Told& told, const QFont& font)
{
    std::vector<Line> lines{
        {told.title, strong(font)},
        {QStringLiteral("%1 · %2").arg(textOf(told.kind), timeText(told.at)), font, true}};
    if (!told.text.isEmpty())
        lines.push_back({told.text, font});
    return lines;
}

/// As the letters of its words need it: those of one script are taller.
int heightOf(const Line& line, int width)
{
    return QFontMetrics(line.font)
        .boundingRect(QRect(0, 0, width, 10'000), kWrap, line.text)
        .height();
}

} // namespace

const drill::Told* ToldDelegate::toldAt(const QModelIndex& index) const
{
    const auto place = static_cast<std::size_t>(index.data(kToldRole).toLongLong());
    return panel_.told() && place < panel_.told()->size() ? &(*panel_.told())[place] : nullptr;
}

QSize ToldDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const drill::Told* told = toldAt(index);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (told == nullptr || view == nullptr)
        return {};
    const int width = wordsWidth(view->viewport()->width());
    int height = 0;
    for (const Line& line : linesOf(*told, option.font))
        height += heightOf(line, width);
    return {0, height + 2 * kSpace2};
}

void ToldDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const drill::Told* told = toldAt(index);
    if (told == nullptr)
        return;
    const QPalette& colours = option.palette;
    const map::Palette& palette = coloursFor(colours);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)
        || option.state.testFlag(QStyle::State_MouseOver)) {
        QColor ground = colours.color(QPalette::Highlight);
        ground.setAlpha(option.state.testFlag(QStyle::State_Selected) ? 44 : 18);
        painter->fillRect(option.rect, ground);
    }
    const QRect row = option.rect.adjusted(kSpace2, kSpace2, -kSpace2, -kSpace2);
    // Only an order asks for something.
    const bool order = told->kind == drill::ToldKind::Order;
    paintSymbol(*painter, told->kind, QRectF(row.left(), row.top(), kSymbol, kSymbol),
                order ? palette.warning : quietText(colours));
    QRect words(row.left() + kSymbol + kSpace2, row.top(), wordsWidth(option.rect.width()),
                row.height());
    for (const Line& line : linesOf(*told, option.font)) {
        painter->setFont(line.font);
        painter->setPen(line.quiet ? quietText(colours)
                                   : colours.color(QPalette::Active, QPalette::Text));
        painter->drawText(words, kWrap, line.text);
        words.setTop(words.top() + heightOf(line, words.width()));
    }
    painter->restore();
}

} // namespace zhitu::widgets
