// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Who are you? The second page of the connection assistant.
#pragma once

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace zhitu::widgets {

/// GUI thread.
class PersonPage : public QWidget {
    Q_OBJECT

public:
    explicit PersonPage(QWidget* parent = nullptr);

    /// \param centre what people call it \param mustHavePassword false: a local socket may ask none
    void setCentre(const QString& centre, bool mustHavePassword);
    /// Empty: the keyboard goes there first.
    void setUser(const QString& user);
    /// Whether the keychain holds the password of the one who is entered.
    void setRemembered(bool remembered);
    /// What the keychain remembered; not over what somebody has typed.
    void offerPassword(const QString& password);
    /// The password is in nobody's hands any more.
    void forgetPassword();
    /// Says what is missing and leads there.
    [[nodiscard]] bool check();
    void retranslate();

    [[nodiscard]] QString user() const;
    [[nodiscard]] QString password() const;
    [[nodiscard]] bool remember() const;

Q_SIGNALS:
    /// Another name has been entered.
    void userEdited(const QString& user);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void tell(const QString& problem);
    void refreshColours();

    QFormLayout* form_;
    QLabel* centreName_;
    QLineEdit* user_;
    QLineEdit* password_;
    QCheckBox* remember_;
    QLabel* hint_;
    QLabel* problem_;
    bool mustHavePassword_ = true;
};

} // namespace zhitu::widgets
