// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A category, an item, a department or the name of a stage from a day on; or a new one of these.
#pragma once

#include "widgets/catalogue/change_form.h"

class QCheckBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace zhitu::widgets {

/// GUI thread.
class VersionForm : public ChangeForm {
    Q_OBJECT

public:
    /// \param subject 0: something new
    VersionForm(const CatalogueData& shown, domain::CatalogueKind kind, std::int64_t subject,
                DraftService& drafts, QWidget* parent);

    [[nodiscard]] domain::CatalogueChange change() const override;
    bool fill(const domain::CatalogueChange& change) override;

private:
    void addRules(QFormLayout& rows, const domain::CatalogueVersion& now);
    /// What is in force on the day that is chosen, unless something was written already.
    void follow();
    void show(const domain::CatalogueVersion& version);
    [[nodiscard]] domain::CatalogueVersion written() const;
    void refresh();

    domain::CatalogueKind kind_;
    std::int64_t subject_;
    std::shared_ptr<const cases::CatalogueSheet> sheet_;
    domain::CatalogueVersion shown_; ///< what the fields were filled with
    QLabel* later_;                  ///< which version comes behind the day that is chosen
    std::int64_t seen_ = 0;          ///< newest version of it
    QString newest_;                 ///< what that one says
    QLineEdit* basedOn_;             ///< the newest version when what stands here was written
    std::vector<std::string> taken_; ///< codes
    QLineEdit* code_ = nullptr;      ///< of something new
    QComboBox* category_ = nullptr;  ///< of a new item
    QLineEdit* name_;
    QLineEdit* nameEn_;
    QComboBox* department_ = nullptr; ///< of an item, like the next ones
    QComboBox* grade_ = nullptr;
    QSpinBox* deadline_ = nullptr;
    QComboBox* unit_ = nullptr;
    QCheckBox* inUse_ = nullptr; ///< null for a stage that is always used
    QDateEdit* since_;
};

/// How it stands on a day, whatever row says so; its `id` is that of a version, or 0.
/// The version that was put in last; null: none.
[[nodiscard]] const domain::CatalogueVersion*
newestOf(const cases::CatalogueSheet& sheet, domain::CatalogueKind kind, std::int64_t subject);
/// The first one behind a day, yyyymmdd; null: none.
[[nodiscard]] const domain::CatalogueVersion* nextAfter(const cases::CatalogueSheet& sheet,
                                                        domain::CatalogueKind kind,
                                                        std::int64_t subject, std::int64_t day);

[[nodiscard]] domain::CatalogueVersion standsOn(const cases::CatalogueSheet& sheet,
                                                domain::CatalogueKind kind, std::int64_t subject,
                                                std::int64_t day);

} // namespace zhitu::widgets
