// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Who mediates disputes: the bodies, and the mediators of each.
#pragma once

#include "widgets/catalogue/change_form.h"

class QCheckBox;

namespace zhitu::widgets {

/// GUI thread.
class BodyForm : public ChangeForm {
    Q_OBJECT

public:
    /// \param id 0: a new one
    BodyForm(const CatalogueData& shown, std::int64_t id, DraftService& drafts, QWidget* parent);

    [[nodiscard]] domain::CatalogueChange change() const override;
    bool fill(const domain::CatalogueChange& change) override;

private:
    std::int64_t id_;
    QLineEdit* name_;
    QComboBox* kind_;
    QComboBox* division_;
    QCheckBox* valid_;
};

/// GUI thread.
class MediatorForm : public ChangeForm {
    Q_OBJECT

public:
    /// \param id 0: a new one
    MediatorForm(const CatalogueData& shown, std::int64_t id, DraftService& drafts,
                 QWidget* parent);

    [[nodiscard]] domain::CatalogueChange change() const override;
    bool fill(const domain::CatalogueChange& change) override;

private:
    std::int64_t id_;
    QComboBox* body_;
    QLineEdit* name_;
    QCheckBox* valid_;
};

} // namespace zhitu::widgets
