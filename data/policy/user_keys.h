// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The seal key of one user of one centre.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "data/policy/key_record.h"
#include "data/policy/key_store.h"
#include "data/policy/seal.h"

namespace zhitu::policy {

enum class KeyAnswer {
    Open,
    Absent, ///< he never had one here, or it was removed
    WrongPassword
};

struct OpenedKey {
    KeyAnswer answer = KeyAnswer::Absent;
    std::optional<SealKey> key; ///< where it is Open
    bool wrapped = false;       ///< a password guards it
};

/// Made at the first sign-in and then kept: a new key would make everything unreadable that the
/// old one sealed, so only create() makes one, and only where there is none. An empty password is
/// that of somebody who signs in without one: his key is kept as it is, and its record says so.
/// Blocks; all methods throw KeyError.
class UserKeys {
public:
    /// \param centre what tells this centre from others, the same at every sign-in
    UserKeys(KeyStore& store, const std::string& centre, const std::string& user,
             PasswordCost cost = {});

    [[nodiscard]] OpenedKey open(std::string_view password) const;
    /// \throws KeyError (Exists) where there is one
    [[nodiscard]] SealKey create(std::string_view password);
    /// The same key under another password. \returns Open where it was done
    [[nodiscard]] KeyAnswer rewrap(std::string_view oldPassword, std::string_view newPassword);
    /// What the key sealed cannot be read any more.
    void remove();

private:
    void write(const SealKey& key, std::string_view password);

    KeyStore& store_;
    std::string name_; ///< also what the record is bound to
    PasswordCost cost_;
};

} // namespace zhitu::policy
