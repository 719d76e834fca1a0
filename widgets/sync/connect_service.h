// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The way to the centre and to the keychain at a sign-in: both may be slow, and the window is not.
#pragma once

#include <QObject>
#include <atomic>
#include <filesystem>
#include <memory>

#include "data/sync/sign_in.h"
#include "data/worker_thread.h"

namespace zhitu::widgets {

/// How an attempt to sign in ended.
struct ConnectOutcome {
    sync::SignInResult result;
    QString rememberProblem; ///< the password could not be put into the keychain, or taken out
};

/// What one attempt needs besides the request itself.
struct ConnectWish {
    sync::SignInRequest request; ///< its root is filled in here
    bool keyFolder = false;      ///< keys are in a folder, because the user wanted it so
    bool remember = false;       ///< put the password into the keychain
    bool forget = false;         ///< take it out
};

/// GUI thread; answers come as signals.
class ConnectService : public QObject {
    Q_OBJECT

public:
    /// \param keychain keeps keys and remembered passwords
    /// \param data where stores and, if need be, keys are kept; see dataFolder()
    ConnectService(std::shared_ptr<policy::KeyStore> keychain, std::filesystem::path data,
                   QObject* parent = nullptr);
    ~ConnectService() override;

    /// <GenericDataLocation>/zhitu
    [[nodiscard]] static std::filesystem::path dataFolder();
    [[nodiscard]] std::filesystem::path root() const { return data_ / "centres"; }
    [[nodiscard]] std::filesystem::path keyFolder() const { return data_ / "keys"; }

    /// Goes through the steps: step() for each, then finished(). One attempt at a time: the one
    /// before is given up.
    void start(ConnectWish wish);
    /// Gives up; finished() does not come any more.
    void cancel();

    /// Whether this password opens the key of somebody who signed in here: checked(). Needs no
    /// line. The newest question is answered.
    void check(const sync::CentreProfile& profile, const QString& user, const std::string& password,
               bool keyFolder);
    /// Asks the keychain for a password that it was told to remember: remembered(), if it is there.
    void askRemembered(const std::string& centre, const QString& user);

Q_SIGNALS:
    void step(zhitu::sync::SignInStep step, zhitu::sync::StepState state);
    void finished(std::shared_ptr<const zhitu::widgets::ConnectOutcome> outcome);
    /// \param problem why it could not be found out; empty: `right` is the answer
    void checked(bool right, const QString& problem);
    void remembered(const QString& user, const QString& password);

private:
    [[nodiscard]] std::shared_ptr<policy::KeyStore> keys(bool inFolder) const;

    std::shared_ptr<policy::KeyStore> keychain_;
    std::filesystem::path data_;
    std::atomic<int> attempt_ = 0; ///< a newer one ends older ones
    std::atomic<int> question_ = 0;
    WorkerThread connecting_;
    WorkerThread asking_; ///< is not behind a server that is silent
};

} // namespace zhitu::widgets
