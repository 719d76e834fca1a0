// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Finding equal texts in a sealed column without opening it.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "data/policy/seal.h"

namespace zhitu::policy {

using Digest = std::array<std::byte, 16>;

/// As people type the same number or name in more ways than one: full-width forms become plain
/// ones, letters small; spaces, hyphens and other marks between are left out.
[[nodiscard]] std::string normalisedForDigest(std::string_view text);

/// Digests with one key, derived once. Several threads may use it.
class Digesting {
public:
    explicit Digesting(const SealKey& key) : own_(derive(key, Purpose::Digest)) {}

    /// Keyed BLAKE2b over the normalised text. Equal texts of one column have equal digests; without
    /// the key nobody can try numbers. Nothing where no letter or digit is left.
    [[nodiscard]] std::optional<Digest> digest(std::string_view column, std::string_view text) const;

private:
    SealKey own_;
};

/// The same, once.
[[nodiscard]] inline std::optional<Digest> equalityDigest(const SealKey& key, std::string_view column,
                                                          std::string_view text)
{
    return Digesting(key).digest(column, text);
}

} // namespace zhitu::policy
