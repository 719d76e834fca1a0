// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sync/connect_service.h"

#include <QStandardPaths>

#include "data/paths.h"
#include "data/policy/file_key_store.h"
#include "data/support/folders.h"

namespace zhitu::widgets {
namespace {

/// Never the name of a seal key: those begin with a number.
std::string passwordName(const std::string& centre, const std::string& user)
{
    return "password " + std::to_string(user.size()) + ':' + user + '@' + centre;
}

} // namespace

ConnectService::ConnectService(std::shared_ptr<policy::KeyStore> keychain,
                               std::filesystem::path data, QObject* parent)
    : QObject(parent), keychain_(std::move(keychain)), data_(std::move(data)),
      connecting_(QStringLiteral("connecting")), asking_(QStringLiteral("keys"))
{
    qRegisterMetaType<zhitu::sync::SignInStep>();
    qRegisterMetaType<zhitu::sync::StepState>();
}

ConnectService::~ConnectService()
{
    ++attempt_;
    ++question_;
    connecting_.stop();
    asking_.stop();
}

std::filesystem::path ConnectService::dataFolder()
{
    return pathFrom(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
           / "zhitu";
}

std::shared_ptr<policy::KeyStore> ConnectService::keys(bool inFolder) const
{
    if (!inFolder)
        return keychain_;
    (void)support::makePrivateFolder(data_); // the store says why it cannot be
    return std::make_shared<policy::FileKeyStore>(keyFolder());
}

void ConnectService::start(ConnectWish wish)
{
    wish.request.root = root();
    const int attempt = ++attempt_;
    connecting_.run([this, attempt, wish = std::move(wish)] {
        const auto wanted = [this, attempt] { return attempt == attempt_; };
        if (!wanted())
            return;
        auto outcome = std::make_shared<ConnectOutcome>();
        outcome->result = sync::signIn(
            wish.request, *keys(wish.keyFolder),
            [&](sync::SignInStep at, sync::StepState state) {
                QMetaObject::invokeMethod(this, [this, attempt, at, state] {
                    if (attempt == attempt_)
                        Q_EMIT step(at, state);
                });
            },
            wanted);
        const std::string name = passwordName(wish.request.profile.id, wish.request.user);
        if (const auto problem = problemOf([&] {
                if (!outcome->result.person || !wanted())
                    return;
                if (wish.remember)
                    keychain_->store(name, policy::Secret(wish.request.password));
                else if (wish.forget)
                    keychain_->remove(name);
            }))
            outcome->rememberProblem = *problem;
        QMetaObject::invokeMethod(this, [this, attempt, outcome] {
            if (attempt == attempt_)
                Q_EMIT finished(outcome);
        });
    });
}

void ConnectService::cancel()
{
    ++attempt_;
}

void ConnectService::check(const sync::CentreProfile& profile, const QString& user,
                           const std::string& password, bool keyFolder)
{
    const int question = ++question_;
    asking_.run([this, question, id = profile.id, user = user.toStdString(), password, keyFolder] {
        bool right = false;
        const auto problem = problemOf([&] {
            const auto store = keys(keyFolder);
            const policy::UserKeys opener(*store, id, user);
            right = opener.open(password).answer == policy::KeyAnswer::Open;
        });
        QMetaObject::invokeMethod(this, [this, question, right, problem] {
            if (question == question_)
                Q_EMIT checked(right, problem.value_or(QString()));
        });
    });
}

void ConnectService::askRemembered(const std::string& centre, const QString& user)
{
    asking_.run([this, centre, user] {
        QString password;
        // A keychain that is locked remembers nothing just now; the user types his password.
        const auto problem = problemOf([&] {
            if (const auto secret = keychain_->load(passwordName(centre, user.toStdString())))
                password = QString::fromUtf8(secret->view().data(),
                                             static_cast<qsizetype>(secret->view().size()));
        });
        if (!problem && !password.isEmpty())
            Q_EMIT remembered(user, password);
    });
}

} // namespace zhitu::widgets
