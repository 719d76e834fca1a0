// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What became of the disputes, and how far the line of 98 % is.
#pragma once

#include "data/cases/dispute_shares.h"
#include "widgets/charts/share_table.h"

namespace zhitu::widgets {

/// Hidden where none was due. GUI thread.
class DisputeTable : public QWidget {
    Q_OBJECT

public:
    explicit DisputeTable(QWidget* parent = nullptr);

    void setShares(const cases::DisputeShares& shares);
    void retranslate();

private:
    cases::DisputeShares shown_;
    ShareTable* table_;
    QLabel* line_;
};

} // namespace zhitu::widgets
