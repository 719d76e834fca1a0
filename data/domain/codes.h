// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The codes of the field as value types: what has been parsed is valid.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "data/domain/place.h"

namespace zhitu::domain {

/// The codes that start with these digits are those from `digits` up to, and without, this text.
[[nodiscard]] inline std::string behindPrefix(std::string_view digits)
{
    return std::string(digits) + ':'; // the character behind '9'
}

/// A 12-digit division code (GB/T 2260 six digits, GB/T 10114 three for the town, then three for
/// the village).
class DivisionCode {
public:
    [[nodiscard]] static std::optional<DivisionCode> parse(std::string_view text);

    [[nodiscard]] const std::string& str() const noexcept { return digits_; }
    [[nodiscard]] DivisionLevel level() const noexcept;
    /// The digits that all places within share: 6, 9 or 12 of them. This is the scope of a user.
    [[nodiscard]] std::string_view prefix() const noexcept;
    /// The division one level up; nothing above a district.
    [[nodiscard]] std::optional<DivisionCode> parent() const;

    friend auto operator<=>(const DivisionCode&, const DivisionCode&) = default;

private:
    explicit DivisionCode(std::string digits) : digits_(std::move(digits)) {}
    std::string digits_;
};

/// A 15-digit grid code: village or community (12) and a serial 001–999.
class GridCode {
public:
    [[nodiscard]] static std::optional<GridCode> parse(std::string_view text);

    [[nodiscard]] const std::string& str() const noexcept { return digits_; }
    [[nodiscard]] DivisionCode village() const;
    [[nodiscard]] int serial() const noexcept;

    friend auto operator<=>(const GridCode&, const GridCode&) = default;

private:
    explicit GridCode(std::string digits) : digits_(std::move(digits)) {}
    std::string digits_;
};

/// A 20-digit device id of GB/T 28181 (annex on coding): 8 centre, 2 industry, 3 type, 1 network,
/// 6 serial. Types 131 (camera) and 132 (network camera) are accepted.
class DeviceId {
public:
    [[nodiscard]] static std::optional<DeviceId> parse(std::string_view text);
    /// \pre centre has 8 digits, 0 <= industry <= 99, type is 131 or 132, 0 <= network <= 9,
    /// 0 <= serial <= 999999
    [[nodiscard]] static DeviceId make(std::string_view centre, int industry, int type, int network,
                                       int serial);

    [[nodiscard]] const std::string& str() const noexcept { return digits_; }
    [[nodiscard]] int type() const noexcept;
    [[nodiscard]] int serial() const noexcept;

    friend auto operator<=>(const DeviceId&, const DeviceId&) = default;

private:
    explicit DeviceId(std::string digits) : digits_(std::move(digits)) {}
    std::string digits_;
};

} // namespace zhitu::domain
