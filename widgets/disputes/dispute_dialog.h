// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A case is registered as a dispute: what it is about, how it is mediated, the parties.
#pragma once

#include <memory>

#include "widgets/cases/act_form.h"

class QComboBox;

namespace zhitu::widgets {

class MediatorRows;
class PartyEditor;

/// GUI thread.
class DisputeDialog : public ActForm {
    Q_OBJECT

public:
    DisputeDialog(const cache::CaseDetails& details, DraftService& drafts, QWidget* parent);
    ~DisputeDialog() override;

    void fill(const domain::CaseAct& act) override;
    [[nodiscard]] domain::CaseAct act() const override;

private:
    void refresh();

    QComboBox* type_;
    QComboBox* mediation_;
    QComboBox* link_;
    std::unique_ptr<MediatorRows> mediators_;
    PartyEditor* parties_;
    std::size_t known_; ///< parties that are registered already
};

} // namespace zhitu::widgets
