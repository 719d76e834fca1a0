// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The shares by which the handling of cases is judged, each with what it is of.
#pragma once

#include "data/cases/ranking.h"
#include "widgets/charts/share_table.h"

namespace zhitu::widgets {

/// GUI thread. The formula of a share is its tool tip.
class IndicatorTable : public ShareTable {
    Q_OBJECT

public:
    explicit IndicatorTable(QWidget* parent = nullptr);

    void setIndicators(const cases::Indicators& indicators);
    void retranslate();

private:
    cases::Indicators shown_;
};

} // namespace zhitu::widgets
