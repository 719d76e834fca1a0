// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Seals with the key of the user who is signed in.
#pragma once

#include "data/policy/digest.h"
#include "data/policy/seal.h"
#include "data/sync/sealer.h"

namespace zhitu::sync {

class UserSealer : public Sealer {
public:
    /// The keys that are used are derived from `key`; `key` itself is not kept.
    explicit UserSealer(const policy::SealKey& key) : sealing_(key), digesting_(key) {}

    [[nodiscard]] std::vector<std::byte> seal(std::string_view text, const std::string& place) const override
    {
        return sealing_.seal(text, place);
    }
    [[nodiscard]] std::optional<std::string> unseal(std::span<const std::byte> sealed,
                                                    const std::string& place) const override
    {
        return sealing_.unseal(sealed, place);
    }
    [[nodiscard]] std::vector<std::byte> digest(std::string_view text) const override
    {
        const auto digest = digesting_.digest("case_personal.phone", text);
        return digest ? std::vector<std::byte>(digest->begin(), digest->end()) : std::vector<std::byte>();
    }

private:
    policy::Sealing sealing_;
    policy::Digesting digesting_;
};

} // namespace zhitu::sync
