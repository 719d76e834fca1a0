// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Where is the centre? The first page of the connection assistant.
#pragma once

#include <QWidget>
#include <vector>

#include "data/sync/profile.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace zhitu::widgets {

/// GUI thread.
class AddressPage : public QWidget {
    Q_OBJECT

public:
    explicit AddressPage(QWidget* parent = nullptr);

    /// \param known to choose from; \param present the one that is shown, empty id: a new one
    void setProfiles(std::vector<sync::CentreProfile> known, const sync::CentreProfile& present);
    /// What is entered, checked; the id of a known centre where it is the same one, else a new id.
    /// Where something is wrong it says so, leads there, and returns nothing.
    [[nodiscard]] std::optional<sync::CentreProfile> checkedProfile();
    void retranslate();

protected:
    void changeEvent(QEvent* event) override;

private:
    void show(const sync::CentreProfile& profile);
    void chooseCertificate();
    void showLocal(bool local);
    void tell(const QString& problem);
    void refreshColours();
    [[nodiscard]] sync::CentreProfile entered() const;
    [[nodiscard]] QLineEdit* lineOf(sync::ProfileField field) const;

    std::vector<sync::CentreProfile> known_;
    QFormLayout* form_;
    QComboBox* choice_;
    QLineEdit* name_;
    QLineEdit* hosts_;
    QLineEdit* database_;
    QLineEdit* certificate_;
    QPushButton* browse_;
    QWidget* certificateRow_;
    QCheckBox* local_;
    QLineEdit* socket_;
    QLabel* hint_;
    QLabel* problem_;
};

} // namespace zhitu::widgets
