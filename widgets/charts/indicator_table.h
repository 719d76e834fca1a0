// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The shares by which the handling of cases is judged, each with what it is of.
#pragma once

#include <QWidget>
#include <array>

#include "data/cases/ranking.h"

class QLabel;

namespace zhitu::widgets {

/// GUI thread. The formula of a share is its tool tip.
class IndicatorTable : public QWidget {
    Q_OBJECT

public:
    explicit IndicatorTable(QWidget* parent = nullptr);

    void setIndicators(const cases::Indicators& indicators);
    void retranslate();

private:
    static constexpr int kRows = static_cast<int>(cases::kIndicators.size());
    struct Row {
        QLabel* name = nullptr;
        QLabel* value = nullptr;
        QLabel* of = nullptr;
    };

    cases::Indicators shown_;
    QLabel* heading_;
    std::array<Row, kRows> rows_;
};

} // namespace zhitu::widgets
