// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What was found on a site, and whether it is to become a case.
#pragma once

#include "data/domain/patrol.h"
#include "widgets/cases/entry_dialog.h"

class QCheckBox;
class QPlainTextEdit;

namespace zhitu::widgets {

/// GUI thread.
class FindingDialog : public EntryDialog {
    Q_OBJECT

public:
    /// \param act the site, its day and what was answered; its finding is what is written at first
    /// \param site its name
    FindingDialog(domain::PatrolAct act, const QString& site, DraftService& drafts,
                  QWidget* parent);

    [[nodiscard]] domain::PatrolAct act() const;
    [[nodiscard]] bool wantsCase() const;

private:
    void refresh();

    domain::PatrolAct act_;
    QPlainTextEdit* text_;
    QCheckBox* asCase_;
};

} // namespace zhitu::widgets
