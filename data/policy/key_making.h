// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Two that start at once must not make two keys: what the first one sealed would be lost.
#pragma once

#include <filesystem>
#include <functional>
#include <string_view>

#include "data/policy/user_keys.h"

namespace zhitu::policy {

struct KeyMaking {
    std::filesystem::path folder; ///< where the lock lies; it must be there
    /// Called just before a key is made; where it throws, none is.
    std::function<void()> before = [] {};
    /// Asked while somebody else makes one; where it says false, the wait ends with an error.
    std::function<bool()> goOn = [] { return true; };
};

/// Makes the key of a user who has none, and opens it; where another process of this user on this
/// computer has made it meanwhile, opens that one. Blocks.
/// \throws UserError
[[nodiscard]] OpenedKey makeKeyOnce(UserKeys& keys, std::string_view password,
                                    const KeyMaking& making);

} // namespace zhitu::policy
