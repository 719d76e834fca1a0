// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Two that start at once must not make two keys: what the first one sealed would be lost.
#pragma once

#include <filesystem>
#include <functional>

namespace zhitu::policy {

/// Held by whoever is about to make a key; another one that wants to waits, and then looks again
/// whether there is one. Blocks. Of this user's processes on this computer.
class KeyMaking {
public:
    /// \param folder where the lock lies; it must be there
    /// \param goOn asked while it waits; where it says false, the wait ends with an error
    /// \throws UserError
    explicit KeyMaking(
        const std::filesystem::path& folder,
        const std::function<bool()>& goOn = [] { return true; });
    ~KeyMaking();
    KeyMaking(const KeyMaking&) = delete;
    KeyMaking& operator=(const KeyMaking&) = delete;

private:
    int descriptor_;
};

} // namespace zhitu::policy
