// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Who works here: signing in, locking, handing over, signing out.
#pragma once

#include <QObject>
#include <memory>
#include <optional>

#include "widgets/sync/centre_profiles.h"
#include "widgets/sync/connect_service.h"

namespace zhitu::widgets {

class ConnectDialog;
class SessionGuard;

/// GUI thread. It keeps no password and no key: those go to whoever follows signedIn(), and he lets
/// go of them at signedOut(), or at the next signedIn(), which means that somebody else took over.
class SignIn : public QObject {
    Q_OBJECT

public:
    /// \param window owns this object, and the dialogs
    /// \param keychain keeps keys and remembered passwords
    /// \param data see ConnectService
    SignIn(QWidget& window, Settings& settings, std::shared_ptr<policy::KeyStore> keychain,
           std::filesystem::path data);

    /// The assistant, from the address on.
    void connectAnew();
    /// Where somebody signed in last time: asks for his password. Otherwise nothing.
    void offer();
    /// Somebody else takes over; until he has signed in, nothing changes.
    void switchUser();
    void lock();
    void signOut();

    [[nodiscard]] bool isSignedIn() const noexcept { return person_.has_value(); }
    /// There is a centre that was signed in at before.
    [[nodiscard]] bool canSignIn() const;
    /// The user's name at the centre; empty: nobody is signed in.
    [[nodiscard]] QString user() const;
    /// The name and where he is signed in.
    [[nodiscard]] QString description() const;
    [[nodiscard]] bool isLocked() const;
    /// A password guards the key, so that there is something to unlock with.
    [[nodiscard]] bool canLock() const noexcept { return person_ && person_->guarded; }
    [[nodiscard]] SessionGuard& guard() noexcept { return *guard_; }

Q_SIGNALS:
    void signedIn(const zhitu::sync::SignedIn& person);
    void signedOut();
    /// After either, when all is done.
    void personChanged();
    /// Something to tell in passing.
    void told(const QString& message);

private:
    struct Person {
        sync::CentreProfile profile;
        QString user;
        bool guarded = false;
    };
    void take(const sync::SignedIn& person);
    void popUp();

    QWidget& window_;
    CentreProfiles* profiles_;
    ConnectService* service_;
    ConnectDialog* dialog_;
    SessionGuard* guard_;
    std::optional<Person> person_;
};

} // namespace zhitu::widgets
