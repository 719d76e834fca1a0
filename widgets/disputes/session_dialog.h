// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A session of mediation: when, where, who mediated, what it came to.
#pragma once

#include <memory>

#include "widgets/cases/act_form.h"

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace zhitu::widgets {

class MediatorRows;

/// GUI thread.
class SessionDialog : public ActForm {
    Q_OBJECT

public:
    /// \param now that is proposed as the time of the session
    SessionDialog(const cache::CaseDetails& details, domain::Instant now, DraftService& drafts,
                  QWidget* parent);
    ~SessionDialog() override;

    void fill(const domain::CaseAct& act) override;
    [[nodiscard]] domain::CaseAct act() const override;

private:
    void refresh();
    [[nodiscard]] bool hasAgreed() const;

    domain::Instant now_;
    QFormLayout* rows_;
    QDateTimeEdit* heldAt_;
    QLineEdit* place_;
    std::unique_ptr<MediatorRows> mediators_;
    QComboBox* outcome_;
    QPlainTextEdit* agreement_;
    QCheckBox* later_; ///< it is to be fulfilled by some day, and was not on the spot
    QDateTimeEdit* dueAt_;
    QPlainTextEdit* record_;
};

} // namespace zhitu::widgets
