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
    explicit UserSealer(policy::SealKey key) : key_(std::move(key)) {}

    [[nodiscard]] std::vector<std::byte> seal(std::string_view text,
                                              const std::string& place) const override
    {
        return policy::seal(key_, text, place);
    }
    [[nodiscard]] std::optional<std::string> unseal(std::span<const std::byte> sealed,
                                                    const std::string& place) const override
    {
        return policy::unseal(key_, sealed, place);
    }
    [[nodiscard]] std::vector<std::byte> digest(std::string_view text) const override
    {
        const auto digest = policy::equalityDigest(key_, "case_personal.phone", text);
        return digest ? std::vector<std::byte>(digest->begin(), digest->end())
                      : std::vector<std::byte>();
    }

private:
    policy::SealKey key_;
};

} // namespace zhitu::sync
