// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A text that is wiped when it is no longer needed.
#pragma once

#include <sodium.h>

#include <string_view>
#include <utility>
#include <vector>

namespace zhitu::policy {

/// Move-only, so that it stands in memory once. A vector, because a short std::string is copied
/// when it is moved.
class Secret {
public:
    Secret() = default;
    explicit Secret(std::string_view text) : text_(text.begin(), text.end()) {}
    ~Secret() { sodium_memzero(text_.data(), text_.size()); }
    Secret(Secret&& other) noexcept : text_(std::exchange(other.text_, {})) {}
    Secret& operator=(Secret&& other) noexcept
    {
        text_.swap(other.text_); // what was here is wiped with `other`
        return *this;
    }
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;

    [[nodiscard]] std::string_view view() const noexcept { return {text_.data(), text_.size()}; }

private:
    std::vector<char> text_;
};

} // namespace zhitu::policy
