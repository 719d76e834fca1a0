// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Draws a line of the alarm queue: what it is and since when, which case, who sees to it.
#pragma once

#include <QStyledItemDelegate>

namespace zhitu::widgets {

/// Every line is equally high, so that the queue is read at a glance. \pre the model is an
/// AlarmModel
class AlarmDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
};

} // namespace zhitu::widgets
