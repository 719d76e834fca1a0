// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Paints a stop of a round: how it stands, its place in the round, its name, when it was checked.
#pragma once

#include <QStyledItemDelegate>

namespace zhitu::widgets {

class PatrolDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
};

} // namespace zhitu::widgets
