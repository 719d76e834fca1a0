// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The first letters of how Chinese is read: what people type when they are in a hurry.
#pragma once

#include <string>
#include <string_view>

namespace zhitu::search {

/// "hyc" for 合阳城, "cq" for 重庆, "e3q" for E3区: one lower-case letter for each Han character,
/// ASCII letters and digits as they are, everything else left out. Readings are ICU's
/// (CLDR Han-Latin), but for phrases that are read otherwise; see pinyin.cpp.
/// \param folded lower-case text, as foldText() returns it
[[nodiscard]] std::string pinyinInitials(std::u32string_view folded);

} // namespace zhitu::search
