// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A form whose content is one step of a case.
#pragma once

#include "data/cache/reader.h"
#include "data/domain/case_command.h"
#include "widgets/cases/entry_dialog.h"

class QFormLayout;

namespace zhitu::widgets {

/// GUI thread.
class ActForm : public EntryDialog {
    Q_OBJECT

public:
    /// As it stands.
    [[nodiscard]] virtual domain::CaseAct act() const = 0;
    /// What was entered before, and came to nothing.
    virtual void fill(const domain::CaseAct& act) = 0;

protected:
    /// \param kind of the form, where an action has more than one
    ActForm(const domain::Case& record, domain::CaseAction action, QWidget* parent,
            const QString& kind = {});

    [[nodiscard]] const domain::Case& record() const noexcept { return record_; }
    [[nodiscard]] domain::CaseAction action() const noexcept { return action_; }
    /// Says which case it is about. \returns where the rows of the form go
    [[nodiscard]] QFormLayout* begin(QWidget& fields);
    /// The step, with all that does not stand in the form.
    [[nodiscard]] domain::CaseAct step() const;

private:
    domain::Case record_;
    domain::CaseAction action_;
};

} // namespace zhitu::widgets
