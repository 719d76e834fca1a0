// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Numbers that name a person or an organisation for good: are they written as they must be? Nobody
/// is looked up by them.
#pragma once

#include <string_view>

namespace zhitu::domain {

/// A citizen's number (公民身份号码), GB 11643-1999: 17 digits, of which eight are a date of birth,
/// and a check character of ISO 7064 MOD 11-2.
[[nodiscard]] bool isCitizenNumber(std::string_view text) noexcept;

/// A unified social credit code (统一社会信用代码), GB 32100-2015: 17 characters and a check
/// character of MOD 31.
[[nodiscard]] bool isCreditCode(std::string_view text) noexcept;

/// A citizen's number, or that of another document (护照, 港澳台通行证 …): 5 to 20 letters and
/// digits. What has the 18 characters of a citizen's is one, and has to be right.
[[nodiscard]] bool mayNamePerson(std::string_view text) noexcept;

/// A unified social credit code, or what came before it (组织机构代码, 注册号): 8 to 20 letters,
/// digits and hyphens. What has 18 characters is a credit code, and has to be right.
[[nodiscard]] bool mayNameOrganisation(std::string_view text) noexcept;

} // namespace zhitu::domain
