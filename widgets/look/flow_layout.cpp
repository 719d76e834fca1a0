// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/flow_layout.h"

#include <QWidget>
#include <algorithm>

namespace zhitu::widgets {

FlowLayout::FlowLayout(QWidget* parent, int spacing) : QLayout(parent), spacing_(spacing) {}

FlowLayout::~FlowLayout()
{
    while (QLayoutItem* item = FlowLayout::takeAt(0))
        delete item;
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? items_[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    QLayoutItem* item = itemAt(index);
    if (item != nullptr)
        items_.erase(items_.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    const QMargins m = contentsMargins();
    QSize size;
    for (const QLayoutItem* item : items_)
        if (!item->isEmpty()) {
            const QSize hint = item->sizeHint();
            size = {size.width() + hint.width() + spacing_, std::max(size.height(), hint.height())};
        }
    return size.grownBy(m);
}

/// As wide as the widest item: everything else goes onto lines of its own.
QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : items_)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool apply) const
{
    const QMargins m = contentsMargins();
    const QRect area = rect.marginsRemoved(m);
    const QLayoutItem* last = nullptr;
    for (const QLayoutItem* item : items_)
        if (!item->isEmpty())
            last = item;
    int x = area.left();
    int y = area.top();
    int line = 0; // its height
    for (QLayoutItem* item : items_) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint().boundedTo(QSize(area.width(), QWIDGETSIZE_MAX));
        if (x > area.left() && x + size.width() > area.right() + 1) {
            x = area.left();
            y += line + spacing_;
            line = 0;
        }
        if (apply)
            item->setGeometry(QRect(
                QPoint(item == last ? std::max(x, area.right() + 1 - size.width()) : x, y), size));
        x += size.width() + spacing_;
        line = std::max(line, size.height());
    }
    return y + line - rect.top() + m.bottom();
}

} // namespace zhitu::widgets
