// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Secrets in the system keychain: GNOME's, KDE's, or any other Secret Service.
#pragma once

#include <QString>
#include <chrono>

#include "data/policy/key_store.h"

namespace zhitu::policy {

/// Needs a QCoreApplication. The system may ask the user for his keychain's password meanwhile.
///
/// QtKeychain lines its jobs up in an object of the thread that ran the first one, and its answers
/// come by that thread's event loop; so all jobs of the program run in one thread that never ends,
/// and the callers wait for it.
class KeychainStore : public KeyStore {
public:
    /// \param service under what name the keychain shows our entries
    /// \param patience how long the user may think about his password
    explicit KeychainStore(QString service = QStringLiteral("zhitu"),
                           std::chrono::milliseconds patience = std::chrono::minutes(3))
        : service_(std::move(service)), patience_(patience)
    {
    }

    [[nodiscard]] std::optional<Secret> load(const std::string& name) override;
    void store(const std::string& name, const Secret& secret) override;
    void remove(const std::string& name) override;

private:
    QString service_;
    std::chrono::milliseconds patience_;
};

} // namespace zhitu::policy
