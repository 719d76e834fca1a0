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
    DutyForm(const CatalogueData& data, const domain::Duty& known, DraftService& drafts,
             QWidget* parent);

    [[nodiscard]] domain::CatalogueChange change() const override;

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

/// The seven days from `day` on as the seven before them are; nothing where those are empty.
[[nodiscard]] domain::DutyChange weekAsBefore(const cases::CatalogueSheet& sheet, std::int64_t day);

} // namespace zhitu::widgets
