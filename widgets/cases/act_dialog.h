// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// One step of a case, with what that step has to say: a reason, a department, a time limit, how a
/// visit went.
#pragma once

#include <map>

#include "data/domain/dispatch_proposal.h"
#include "map/layers/map_data.h"
#include "widgets/cases/act_form.h"

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace zhitu::widgets {

/// GUI thread.
class ActDialog : public ActForm {
    Q_OBJECT

public:
    /// Nothing has to be said with this action: it needs no dialog.
    [[nodiscard]] static bool saysNothing(domain::CaseAction action) noexcept;

    /// \param calendar what the limits that are proposed are worked out by
    ActDialog(const cache::CaseDetails& details, domain::CaseAction action,
              const map::MapData& mapData, const domain::WorkCalendar& calendar,
              DraftService& drafts, QWidget* parent);

    void fill(const domain::CaseAct& act) override;
    [[nodiscard]] domain::CaseAct act() const override;

private:
    void addDepartments(QFormLayout& form, const cache::CaseDetails& details,
                        const map::MapData& mapData);
    static QString reasonFor(const domain::DispatchProposal& proposal,
                             const cache::CaseDetails& details);
    void addProposal(QFormLayout& form, std::map<qint64, QString> reasons,
                     std::vector<domain::DepartmentLoad> loads);
    void addHandler(QFormLayout& form, std::vector<domain::Duty> duty);
    void addUntil(QFormLayout& form, const domain::WorkCalendar& calendar);
    void addDays(QFormLayout& form);
    void addVisit(QFormLayout& form);
    void addReason(QFormLayout& form);
    void refresh();

    // Null where this action does not ask for them.
    QComboBox* departments_ = nullptr;
    QLineEdit* handler_ = nullptr;
    QString proposed_; ///< post that the roster names for the chosen department
    QDateTimeEdit* until_ = nullptr;
    QSpinBox* days_ = nullptr;
    QComboBox* satisfaction_ = nullptr;
    QCheckBox* resolved_ = nullptr;
    QPlainTextEdit* note_ = nullptr;
    QPlainTextEdit* reason_ = nullptr;
};

} // namespace zhitu::widgets
