// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Secrets in a folder, for servers that have no keychain.
#pragma once

#include <filesystem>

#include "data/policy/key_store.h"

namespace zhitu::policy {

/// A folder (0700) with a file (0600) for each secret, all owned by the account that runs the
/// program. What others could read, or have written, is refused.
class FileKeyStore : public KeyStore {
public:
    explicit FileKeyStore(const std::filesystem::path& folder);

    [[nodiscard]] std::optional<Secret> load(const std::string& name) override;
    void store(const std::string& name, const Secret& secret) override;
    void remove(const std::string& name) override;

private:
    [[nodiscard]] std::filesystem::path fileOf(const std::string& name) const;
    /// \returns whether the folder is there
    bool requireSafeFolder() const;

    std::filesystem::path folder_;
};

} // namespace zhitu::policy
