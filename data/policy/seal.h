// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Sealed fields: what stands in the cache and only its user can read.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace zhitu::policy {

using Blob = std::vector<std::byte>;

/// What a key is derived for: one key never does two things.
enum class Purpose : std::uint64_t { Seal = 1, Digest = 2 };

/// 32 secret bytes, and the keys derived from them, in a page of their own, which is not swapped
/// out where the system allows that, and wiped at the end.
class SealKey {
public:
    static constexpr std::size_t kBytes = 32;

    [[nodiscard]] static SealKey random();
    /// The caller wipes his own copy.
    [[nodiscard]] static SealKey fromBytes(std::span<const std::byte, kBytes> bytes);

    [[nodiscard]] std::span<const std::byte, kBytes> bytes() const noexcept;
    /// A key of its own for a purpose. Losing it tells nothing about the one it comes from.
    [[nodiscard]] std::span<const unsigned char, kBytes> derived(Purpose purpose) const noexcept;

private:
    SealKey();
    void derive();

    struct Free {
        void operator()(std::byte* memory) const noexcept;
    };
    std::unique_ptr<std::byte, Free> memory_; ///< guarded: moving a key copies nothing
};

/// XChaCha20-Poly1305-IETF with a random nonce: the algorithm's number (1), the nonce, the sealed
/// bytes. `context` names where the seal belongs, such as "case_personal.phone/42"; elsewhere it
/// does not open.
[[nodiscard]] Blob seal(const SealKey& key, std::string_view plaintext, std::string_view context);

/// Nothing where the blob is short, altered, of another place, of another key or algorithm.
[[nodiscard]] std::optional<std::string> unseal(const SealKey& key, std::span<const std::byte> blob,
                                                std::string_view context);

} // namespace zhitu::policy
