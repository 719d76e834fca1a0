// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Which findings one wants to see: kind of rule, severity, data, state.
#pragma once

#include <QWidget>

#include "data/verify/work_list.h"

class QComboBox;

namespace zhitu::widgets {

/// GUI thread.
class VerifyFilters : public QWidget {
    Q_OBJECT

public:
    explicit VerifyFilters(QWidget* parent = nullptr);

    /// Of what the rules of the list are about. \param list null: there was no run yet
    void offer(const verify::WorkList* list);
    /// Without an area.
    [[nodiscard]] verify::WorkFilter filter() const;
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    QComboBox* kinds_;
    QComboBox* severities_;
    QComboBox* tables_;
    QComboBox* origins_;
    QComboBox* standings_;
};

} // namespace zhitu::widgets
