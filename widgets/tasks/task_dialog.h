// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A task about a case is given to a grid worker; the history of the case says so, and a slip is
/// printed.
#pragma once

#include "widgets/cases/act_form.h"
#include "widgets/tasks/task_slip.h"

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QPlainTextEdit;

namespace zhitu::widgets {

/// GUI thread.
class TaskDialog : public ActForm {
    Q_OBJECT

public:
    /// \param slip what is known of it already, with a proposed end
    TaskDialog(const cache::CaseDetails& details, TaskSlip slip, DraftService& drafts,
               QWidget* parent);

    void fill(const domain::CaseAct& act) override;
    [[nodiscard]] domain::CaseAct act() const override;
    [[nodiscard]] TaskSlip slip() const;
    [[nodiscard]] bool wantsSlip() const;

private:
    void refresh();

    TaskSlip slip_;
    QComboBox* worker_;
    QPlainTextEdit* task_;
    QDateTimeEdit* dueAt_;
    QCheckBox* wantsSlip_;
};

} // namespace zhitu::widgets
