// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A category, an item, a department or the name of a stage from a day on; or a new one of these.
#pragma once

#include "widgets/catalogue/change_form.h"

class QCheckBox;
class QFormLayout;
class QSpinBox;

namespace zhitu::widgets {

/// GUI thread.
class VersionForm : public ChangeForm {
    Q_OBJECT

public:
    /// \param subject 0: something new
    VersionForm(const CatalogueData& data, domain::CatalogueKind kind, std::int64_t subject,
                DraftService& drafts, QWidget* parent);

    [[nodiscard]] domain::CatalogueChange change() const override;

private:
    void addRules(QFormLayout& rows, const domain::CatalogueVersion& now);
    void refresh();

    domain::CatalogueKind kind_;
    std::int64_t subject_;
    std::int64_t seen_ = 0;          ///< newest version of it
    std::vector<std::string> taken_; ///< codes
    QLineEdit* code_ = nullptr;      ///< of something new
    QComboBox* category_ = nullptr;  ///< of a new item
    QLineEdit* name_;
    QLineEdit* nameEn_;
    QComboBox* department_ = nullptr; ///< of an item, like the next ones
    QComboBox* grade_ = nullptr;
    QSpinBox* deadline_ = nullptr;
    QComboBox* unit_ = nullptr;
    QCheckBox* inUse_ = nullptr; ///< a stage is always used
    QDateEdit* since_;
};

/// How it stands on a day, whatever row says so; its `id` is that of a version, or 0.
[[nodiscard]] domain::CatalogueVersion standsOn(const cases::CatalogueSheet& sheet,
                                                domain::CatalogueKind kind, std::int64_t subject,
                                                std::int64_t day);

} // namespace zhitu::widgets
