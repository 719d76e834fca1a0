// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What the search index stores of a name, and what it is asked for a query. The index is SQLite's
/// FTS5 with the tokenizer kTokenizer; Chinese has no spaces, so the tokens are ours:
/// - pairs of neighbouring characters ("合阳", "阳城"), so that any two of them are found;
/// - the pinyin initials in twos and threes ("_hy", "_hyc"), digits also in fours;
/// - the start of the name ("^合阳", "^_hy"), so that what begins with the query comes first;
/// - the last digits of a number, backwards ("$21000"), as people read them out.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace zhitu::search {

inline constexpr std::string_view kTokenizer = "unicode61 remove_diacritics 0 tokenchars '_^$'";

/// Digits of a number's tail that are stored.
inline constexpr std::size_t kTail = 5;

/// Compatibility forms folded (NFKC), lower case; what is no letter, digit or Han becomes a space.
[[nodiscard]] std::u32string foldText(std::string_view utf8);

/// The words of a folded text.
[[nodiscard]] std::vector<std::u32string> wordsOf(std::u32string_view folded);

/// Nothing but the digits 0 to 9.
[[nodiscard]] bool isNumber(std::u32string_view word);

/// Tokens of one row, separated by spaces.
/// \param number a code of digits whose end is asked for, or empty
/// \param single also every character by itself: for the few rows that one character may find
void appendTokens(std::string& tokens, std::string_view name, std::string_view number, bool single);

/// A query as FTS5 MATCH expressions. Holds no character of the user's that FTS5 would interpret.
struct Expressions {
    std::string all;     ///< every row that may match; empty: the query is too short
    std::string leading; ///< only rows whose name or initials start with the first word
};
[[nodiscard]] Expressions expressionsOf(const std::vector<std::u32string>& words);

/// How well a name answers a query: the tokens only promise it.
enum class Match { None, Inside, InitialsInside, InitialsStart, Start, InitialsWhole, Whole };
[[nodiscard]] Match matchOf(const std::vector<std::u32string>& words, std::string_view name,
                            std::string_view number);

} // namespace zhitu::search
