// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How a cell of a list is drawn: what is late stands out.
#pragma once

#include <QStyledItemDelegate>

#include "map/style/palette.h"

namespace zhitu::widgets {

/// GUI thread.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const map::Theme& theme) { theme_ = theme; }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    map::Theme theme_;
};

} // namespace zhitu::widgets
