// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A line of what one is told in a drill: symbol, title, time, and the text under it.
#pragma once

#include <QStyledItemDelegate>

#include "data/drill/told.h"

namespace zhitu::widgets {

/// Of an item: its place in the list that the panel shows.
inline constexpr int kToldRole = Qt::UserRole + 1;

class ToldPanel;

/// GUI thread.
class ToldDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit ToldDelegate(const ToldPanel& panel, QObject* parent)
        : QStyledItemDelegate(parent), panel_(panel)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

private:
    [[nodiscard]] const drill::Told* toldAt(const QModelIndex& index) const;

    const ToldPanel& panel_;
};

} // namespace zhitu::widgets
