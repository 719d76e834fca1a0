// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/domain/codes.h"

#include <algorithm>

namespace zhitu::domain {
namespace {

bool isDigits(std::string_view text, std::size_t length)
{
    return text.size() == length
           && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

int number(std::string_view digits)
{
    int value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

std::string padded(int value, std::size_t width)
{
    std::string digits = std::to_string(value);
    return std::string(width - std::min(width, digits.size()), '0') + digits;
}

} // namespace

std::optional<DivisionCode> DivisionCode::parse(std::string_view text)
{
    if (!isDigits(text, 12) || text.substr(0, 6) == "000000")
        return std::nullopt;
    // A village of no town has no meaning.
    if (text.substr(6, 3) == "000" && text.substr(9, 3) != "000")
        return std::nullopt;
    return DivisionCode(std::string(text));
}

DivisionLevel DivisionCode::level() const noexcept
{
    if (digits_.compare(9, 3, "000") != 0)
        return DivisionLevel::Village;
    return digits_.compare(6, 3, "000") != 0 ? DivisionLevel::Town : DivisionLevel::District;
}

std::string_view DivisionCode::prefix() const noexcept
{
    switch (level()) {
    case DivisionLevel::District:
        return std::string_view(digits_).substr(0, 6);
    case DivisionLevel::Town:
        return std::string_view(digits_).substr(0, 9);
    case DivisionLevel::Village:
        break;
    }
    return digits_;
}

std::optional<DivisionCode> DivisionCode::parent() const
{
    switch (level()) {
    case DivisionLevel::Village:
        return DivisionCode(digits_.substr(0, 9) + "000");
    case DivisionLevel::Town:
        return DivisionCode(digits_.substr(0, 6) + "000000");
    case DivisionLevel::District:
        break;
    }
    return std::nullopt;
}

std::optional<GridCode> GridCode::parse(std::string_view text)
{
    if (!isDigits(text, 15) || text.substr(12) == "000")
        return std::nullopt;
    const auto village = DivisionCode::parse(text.substr(0, 12));
    if (!village || village->level() != DivisionLevel::Village)
        return std::nullopt;
    return GridCode(std::string(text));
}

DivisionCode GridCode::village() const
{
    return *DivisionCode::parse(std::string_view(digits_).substr(0, 12));
}

int GridCode::serial() const noexcept
{
    return number(std::string_view(digits_).substr(12));
}

std::optional<DeviceId> DeviceId::parse(std::string_view text)
{
    if (!isDigits(text, 20))
        return std::nullopt;
    const std::string_view type = text.substr(10, 3);
    if (type != "131" && type != "132")
        return std::nullopt;
    return DeviceId(std::string(text));
}

DeviceId DeviceId::make(std::string_view centre, int industry, int type, int network, int serial)
{
    return DeviceId(std::string(centre) + padded(industry, 2) + padded(type, 3) + padded(network, 1)
                    + padded(serial, 6));
}

int DeviceId::type() const noexcept
{
    return number(std::string_view(digits_).substr(10, 3));
}

int DeviceId::serial() const noexcept
{
    return number(std::string_view(digits_).substr(14));
}

} // namespace zhitu::domain
