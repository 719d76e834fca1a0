// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lists/row_delegate.h"

#include "widgets/lists/list_model.h"

namespace zhitu::widgets {

void RowDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool late = option->text.startsWith(u'⚠');
    if (!late && !option->text.startsWith(u'◔'))
        return; // a title may begin so
    const auto urgency = static_cast<domain::Urgency>(index.data(ListModel::UrgencyRole).toInt());
    const map::Palette& palette = map::paletteOf(theme_);
    if (urgency == domain::Urgency::Late && late)
        option->palette.setColor(QPalette::Text, palette.alarm);
    else if (urgency == domain::Urgency::Close && !late)
        option->palette.setColor(QPalette::Text, palette.warning);
}

} // namespace zhitu::widgets
