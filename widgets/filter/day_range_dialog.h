// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Asks for the first and the last day of a time window.
#pragma once

#include <QDialog>

#include "widgets/filter/day_range.h"

class QDateEdit;

namespace zhitu::widgets {

/// GUI thread.
class DayRangeDialog : public QDialog {
    Q_OBJECT

public:
    explicit DayRangeDialog(const DayRange& days, QWidget* parent = nullptr);

    [[nodiscard]] DayRange days() const;

private:
    QDateEdit* first_;
    QDateEdit* last_;
};

} // namespace zhitu::widgets
