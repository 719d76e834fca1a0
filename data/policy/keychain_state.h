// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How the system keychain stands, asked without disturbing the user.
#pragma once

#include <QString>

namespace zhitu::policy {

enum class KeychainState {
    NoService, ///< no session bus, or nobody on it keeps secrets
    Locked,    ///< the entry, or the place where it would be, is locked
    Unsure,    ///< it gave no clear answer
    Open
};

/// libsecret answers "no such entry" also where the user closed the question for his password, so
/// that has to be told apart from an entry that was never there. Asks the Secret Service (and
/// knows KWallet by name); at most some seconds.
[[nodiscard]] KeychainState keychainState(const QString& service, const QString& key);

} // namespace zhitu::policy
