// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sync/sign_in.h"

#include "widgets/sync/connect_dialog.h"
#include "widgets/sync/session_guard.h"

namespace zhitu::widgets {

SignIn::SignIn(QWidget& window, Settings& settings, std::shared_ptr<policy::KeyStore> keychain,
               std::filesystem::path data)
    : QObject(&window), window_(window), profiles_(new CentreProfiles(settings, this)),
      service_(new ConnectService(std::move(keychain), std::move(data), this)),
      dialog_(new ConnectDialog(*service_, *profiles_, &window)),
      guard_(new SessionGuard(window, settings, this))
{
    connect(dialog_, &ConnectDialog::signedIn, this, &SignIn::take);
    connect(dialog_, &ConnectDialog::rememberFailed, this, &SignIn::told);
    connect(guard_, &SessionGuard::switchWanted, this, &SignIn::switchUser);
    connect(guard_, &SessionGuard::passwordEntered, this, [this](const QString& password) {
        service_->check(person_->profile, person_->user, password.toStdString(),
                        profiles_->usesKeyFolder(person_->profile.id));
    });
    connect(service_, &ConnectService::checked, this, [this](bool right, const QString& problem) {
        if (right)
            guard_->unlock();
        else
            guard_->refuse(problem.isEmpty() ? tr("This is not your password. It stays locked.")
                                             : problem);
    });
}

void SignIn::popUp()
{
    if (guard_->isLocked())
        guard_->admit(dialog_);
    dialog_->show();
    dialog_->raise();
    dialog_->activateWindow();
}

void SignIn::connectAnew()
{
    dialog_->connectAnew();
    popUp();
}

void SignIn::offer()
{
    if (const auto last = profiles_->last()) {
        dialog_->signIn(*last, profiles_->lastUser(last->id));
        popUp();
    }
}

void SignIn::switchUser()
{
    if (!person_) {
        offer();
        return;
    }
    dialog_->signIn(person_->profile, {});
    popUp();
}

void SignIn::take(const sync::SignedIn& person)
{
    person_ = Person{person.profile, QString::fromStdString(person.user), person.guarded};
    Q_EMIT signedIn(person);
    guard_->rest();
    if (person.guarded)
        guard_->watch(user(), QString::fromStdString(person.profile.title()));
    Q_EMIT personChanged();
    if (person.offline)
        Q_EMIT told(tr("You work offline, on what is kept on this computer. %1").arg(person.note));
}

void SignIn::lock()
{
    if (canLock())
        guard_->lock();
    else if (person_)
        Q_EMIT told(tr("You are signed in without a password, so there is nothing to unlock with. "
                       "Lock the screen of the computer, or sign out."));
}

void SignIn::signOut()
{
    if (!person_)
        return;
    person_.reset();
    Q_EMIT signedOut();
    guard_->rest();
    Q_EMIT personChanged();
}

bool SignIn::canSignIn() const
{
    return person_ || profiles_->last();
}

bool SignIn::isLocked() const
{
    return guard_->isLocked();
}

QString SignIn::user() const
{
    return person_ ? person_->user : QString();
}

QString SignIn::description() const
{
    return person_
               ? tr("%1 at %2").arg(person_->user, QString::fromStdString(person_->profile.title()))
               : tr("Nobody is signed in");
}

} // namespace zhitu::widgets
