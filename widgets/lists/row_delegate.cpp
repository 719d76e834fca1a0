// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lists/row_delegate.h"

#include "widgets/lists/list_model.h"

namespace zhitu::widgets {

void RowDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (option->text.startsWith(u'⚠') && index.data(ListModel::OverdueRole).toBool())
        option->palette.setColor(QPalette::Text, map::paletteOf(theme_).alarm);
}

} // namespace zhitu::widgets
