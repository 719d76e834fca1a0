// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What seals the personal columns on their way into the cache.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace zhitu::sync {

/// May be used by several threads at once.
class Sealer {
public:
    virtual ~Sealer() = default;

    /// \param place where the seal belongs, such as "case_personal.phone/42"; elsewhere it does not
    /// open
    [[nodiscard]] virtual std::vector<std::byte> seal(std::string_view text,
                                                      const std::string& place) const = 0;
    /// Nothing for what was not sealed here with this key.
    [[nodiscard]] virtual std::optional<std::string> unseal(std::span<const std::byte> sealed,
                                                            const std::string& place) const = 0;
    /// Equal texts have equal digests; without the key it says nothing.
    [[nodiscard]] virtual std::vector<std::byte> digest(std::string_view text) const = 0;
};

/// "case_personal.phone/42"
[[nodiscard]] inline std::string sealPlace(std::string_view table, std::string_view column,
                                           std::int64_t id)
{
    return std::string(table) + '.' + std::string(column) + '/' + std::to_string(id);
}

} // namespace zhitu::sync
