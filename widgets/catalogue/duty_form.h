// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Which post is on duty at a centre or a department, for one day or several.
#pragma once

#include <optional>

#include "widgets/catalogue/change_form.h"

class QSpinBox;

namespace zhitu::widgets {

/// GUI thread.
class DutyForm : public ChangeForm {
    Q_OBJECT

public:
    /// \param known what it is filled from
    DutyForm(const CatalogueData& shown, const domain::Duty& known, DraftService& drafts,
             QWidget* parent);

    [[nodiscard]] domain::CatalogueChange change() const override;
    bool fill(const domain::CatalogueChange& change) override;

private:
    QComboBox* division_;
    QComboBox* department_;
    QComboBox* shift_;
    QLineEdit* post_;
    QLineEdit* phone_;
    QDateEdit* first_;
    QSpinBox* days_;
};

[[nodiscard]] QString textOf(domain::DutyShift shift);

} // namespace zhitu::widgets
