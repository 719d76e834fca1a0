// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How a seal key is written down.
///
///     zhitu-key 1 bare KEY CHECK
///     zhitu-key 1 argon2id13 PASSES KIB SALT SEALED-KEY CHECK
///
/// Numbers are decimal, all else hexadecimal. The check covers the line before it and the owner,
/// so that a damaged record is told from a wrong password.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "data/policy/seal.h"
#include "data/policy/secret.h"

namespace zhitu::policy {

/// What a try of a password costs.
struct PasswordCost {
    std::uint64_t passes = 3;
    std::uint64_t kib = 256 * 1024; ///< some 0.5 s on a workstation
};

class KeyRecord {
public:
    /// The key as it is: who can read the record has it.
    [[nodiscard]] static Secret bare(const SealKey& key, std::string_view owner);
    /// Sealed with a key that Argon2id makes of the password. \throws KeyError without the memory
    [[nodiscard]] static Secret wrapped(const SealKey& key, std::string_view owner,
                                        std::string_view password, const PasswordCost& cost);

    /// Nothing where the record is damaged, of another owner, or of a newer format.
    [[nodiscard]] static std::optional<KeyRecord> parse(std::string_view text,
                                                        std::string_view owner);

    [[nodiscard]] bool isWrapped() const noexcept { return wrapped_; }
    /// Nothing where the password is wrong; a bare key needs none. \throws KeyError
    [[nodiscard]] std::optional<SealKey> open(std::string_view password) const;

private:
    KeyRecord() = default;

    bool wrapped_ = false;
    std::string owner_;
    PasswordCost cost_;
    std::string salt_;
    Secret body_; ///< the key, or the seal with the key in it
};

} // namespace zhitu::policy
