// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Draws a hit in two lines and a heading in one.
#pragma once

#include <QStyledItemDelegate>

namespace zhitu::widgets {

class HitDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
};

} // namespace zhitu::widgets
