// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/domain/identity_number.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace zhitu::domain {
namespace {

constexpr std::size_t kLength = 18;
constexpr std::size_t kBirth = 6; // where the date of birth begins

int number(std::string_view digits)
{
    int value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

bool isLetterOrDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

bool isDate(std::string_view digits)
{
    using namespace std::chrono;
    return number(digits.substr(0, 4)) >= 1800
           && year_month_day{year{number(digits.substr(0, 4))},
                             month{static_cast<unsigned>(number(digits.substr(4, 2)))},
                             day{static_cast<unsigned>(number(digits.substr(6, 2)))}}
                  .ok();
}

} // namespace

bool isCitizenNumber(std::string_view text) noexcept
{
    if (text.size() != kLength
        || !std::ranges::all_of(text.substr(0, kLength - 1),
                                [](char c) { return c >= '0' && c <= '9'; })
        || !isDate(text.substr(kBirth, 8)))
        return false;
    // GB 11643: weights 2^(18 - i) mod 11, the check characters in the order of the rest.
    constexpr std::array<int, kLength - 1> weights{7, 9, 10, 5,  8, 4, 2, 1, 6,
                                                   3, 7, 9,  10, 5, 8, 4, 2};
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * (text[i] - '0');
    const char check = text.back() == 'x' ? 'X' : text.back();
    return check == std::string_view("10X98765432")[static_cast<std::size_t>(sum % 11)];
}

bool isCreditCode(std::string_view text) noexcept
{
    // GB 32100: no I, O, S, V, Z; weights 3^(i - 1) mod 31.
    constexpr std::string_view letters = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    if (text.size() != kLength)
        return false;
    int sum = 0;
    int weight = 1;
    for (std::size_t i = 0; i + 1 < kLength; ++i) {
        const auto at = letters.find(text[i]);
        if (at == std::string_view::npos)
            return false;
        sum += weight * static_cast<int>(at);
        weight = weight * 3 % 31;
    }
    return text.back() == letters[static_cast<std::size_t>((31 - sum % 31) % 31)];
}

bool mayNamePerson(std::string_view text) noexcept
{
    if (text.size() == kLength)
        return isCitizenNumber(text);
    return text.size() >= 5 && text.size() <= 20 && std::ranges::all_of(text, isLetterOrDigit);
}

bool mayNameOrganisation(std::string_view text) noexcept
{
    if (text.size() == kLength)
        return isCreditCode(text);
    return text.size() >= 8 && text.size() <= 20
           && std::ranges::all_of(text, [](char c) { return isLetterOrDigit(c) || c == '-'; });
}

} // namespace zhitu::domain
