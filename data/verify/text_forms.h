// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What texts from many offices look like: words that say nothing, forms of letters, edges.
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <string>
#include <string_view>

namespace zhitu::verify {

/// Full-width forms (ＡＢ１２（）) become plain ones, runs of spaces one, none at the edges;
/// control and format characters are left out. Chinese punctuation stays.
[[nodiscard]] QString plainForm(std::string_view utf8);

/// Compatibility forms folded (NFKC), small letters, no spaces: what is compared.
[[nodiscard]] std::u32string comparedForm(std::string_view utf8);

/// Words that stand where nothing was known: 无, 未知, 不详, 测试, N/A, 0 …
[[nodiscard]] const QStringList& usualPlaceholders();

enum class TextFault : std::uint8_t {
    None,
    NotUtf8,  ///< or the sign that stands for what was lost on the way (U+FFFD)
    Control,  ///< control or format characters, which nobody sees
    Edges,    ///< spaces at its edges, or several in a row
    FullWidth ///< full-width letters or digits
};
[[nodiscard]] TextFault faultOf(std::string_view utf8);

} // namespace zhitu::verify
