// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Days that are not what their weekday says, and the hours that are worked.
#pragma once

#include "widgets/catalogue/change_form.h"

class QTimeEdit;

namespace zhitu::widgets {

/// GUI thread.
class DayForm : public ChangeForm {
    Q_OBJECT

public:
    /// \param day yyyymmdd; 0: to be chosen
    DayForm(const CatalogueData& shown, std::int64_t day, DraftService& drafts, QWidget* parent);

    [[nodiscard]] domain::CatalogueChange change() const override;
    bool fill(const domain::CatalogueChange& change) override;

private:
    void refresh();

    QDateEdit* date_;
    QComboBox* works_;
    QLineEdit* name_;
    QLineEdit* nameEn_;
};

/// GUI thread.
class HoursForm : public ChangeForm {
    Q_OBJECT

public:
    HoursForm(const CatalogueData& shown, DraftService& drafts, QWidget* parent);

    [[nodiscard]] domain::CatalogueChange change() const override;
    bool fill(const domain::CatalogueChange& change) override;

private:
    void refresh();

    QDateEdit* since_;
    QTimeEdit* opens_;
    QTimeEdit* pauses_;
    QTimeEdit* resumes_;
    QTimeEdit* closes_;
};

/// 09:00–12:00, 13:30–17:30
[[nodiscard]] QString hoursText(const domain::WorkHours& hours);

} // namespace zhitu::widgets
