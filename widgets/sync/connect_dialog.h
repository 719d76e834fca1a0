// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The assistant that leads to the centre: where it is, who one is, and how far one has come.
#pragma once

#include <QDialog>

#include "widgets/sync/centre_profiles.h"
#include "widgets/sync/connect_service.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace zhitu::widgets {

class AddressPage;
class PersonPage;
class StepsPage;

/// GUI thread. One is made once and shown again; each time it holds no password.
class ConnectDialog : public QDialog {
    Q_OBJECT

public:
    ConnectDialog(ConnectService& service, CentreProfiles& profiles, QWidget* parent = nullptr);

    /// Asks for the address first.
    void connectAnew();
    /// Asks who one is. \param user empty: somebody else than last time
    void signIn(const sync::CentreProfile& profile, const QString& user);

Q_SIGNALS:
    void signedIn(const zhitu::sync::SignedIn& person);
    /// The sign-in worked, but the keychain did not take the password or gave it not up.
    void rememberFailed(const QString& message);

protected:
    void changeEvent(QEvent* event) override;
    void done(int result) override;
    void showEvent(QShowEvent* event) override;

private:
    void goOn();
    void goBack();
    void showPage(QWidget* page);
    void askPerson(const QString& user);
    /// Offers his password where the keychain has it.
    void recall(const QString& user);
    void start(bool mayMakeNewKey = false);
    void finish(const ConnectOutcome& outcome);
    void retranslate();
    void fit();
    void refreshLook();

    ConnectService& service_;
    CentreProfiles& profiles_;
    QLabel* title_;
    QLabel* sentence_;
    QStackedWidget* pages_;
    AddressPage* address_;
    PersonPage* person_;
    StepsPage* steps_;
    QPushButton* back_;
    QPushButton* cancel_;
    QPushButton* next_;
    sync::CentreProfile profile_;
    bool keyFolder_ = false;
    bool running_ = false;
};

} // namespace zhitu::widgets
