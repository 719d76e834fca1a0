// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Draws a problem: when and where, what happened, what is safe, what to do.
#pragma once

#include <QStyledItemDelegate>

namespace zhitu::widgets {

/// Wraps texts at the width of the view, which is its parent.
class ProblemDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
};

} // namespace zhitu::widgets
