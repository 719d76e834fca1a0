// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Where a small secret is kept between two runs.
#pragma once

#include <optional>
#include <string>

#include "data/policy/secret.h"
#include "data/user_error.h"

namespace zhitu::policy {

/// What stands in the way of a key.
enum class KeyTrouble {
    Locked,    ///< the keychain is locked, or the user said no
    NoService, ///< nobody keeps secrets on this computer
    Unsafe,    ///< others could read it, so it is not used
    Damaged,   ///< what is there is no key of ours
    Exists,    ///< a key is there and must not be replaced
    Failed     ///< anything else
};

class KeyError : public UserError {
public:
    KeyError(KeyTrouble trouble, QString message) : UserError(std::move(message)), trouble_(trouble)
    {
    }
    [[nodiscard]] KeyTrouble trouble() const noexcept { return trouble_; }

private:
    KeyTrouble trouble_;
};

/// Blocks, perhaps until the user has typed a password: for worker threads only. All methods throw
/// KeyError.
class KeyStore {
public:
    KeyStore() = default;
    virtual ~KeyStore() = default;
    KeyStore(const KeyStore&) = delete;
    KeyStore& operator=(const KeyStore&) = delete;

    /// Nothing only where there surely is no such entry; whatever is in doubt throws.
    [[nodiscard]] virtual std::optional<Secret> load(const std::string& name) = 0;
    /// Replaces what has the name. \param secret text without a zero byte, at most 16 KiB
    virtual void store(const std::string& name, const Secret& secret) = 0;
    /// An entry that is not there is no error.
    virtual void remove(const std::string& name) = 0;
};

} // namespace zhitu::policy
