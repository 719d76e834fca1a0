// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How alike two names are: the measure behind likely duplicates.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <QStringList>

namespace zhitu::verify {

/// A name taken apart.
struct NameShape {
    /// Pairs of neighbouring letters, ascending; of a name of one letter that letter.
    std::vector<std::uint32_t> pairs;
    /// Digest of what tells names of one kind apart, in its order: digits, and the signs that
    /// NameReader was given. Another one is another thing: camera 3 is not camera 4.
    std::uint64_t marks = 0;
};

/// Immutable, any thread.
class NameReader {
public:
    /// \param strip words that say nothing (重庆市, 有限公司), in any form
    /// \param telling signs that tell things apart like digits do (东南西北, 一二三)
    NameReader(const QStringList& strip, const QString& telling);

    /// Without regard to full width, capitals, spaces and punctuation.
    [[nodiscard]] NameShape shapeOf(std::string_view utf8) const;

private:
    std::vector<std::u32string> strip_; ///< longest first
    std::u32string telling_;
};

/// The Sørensen–Dice coefficient of two lists of pairs, counted as often as they occur: twice what
/// they share by what they have. L. R. Dice, Measures of the amount of ecologic association between
/// species, Ecology 26 (1945). In [0, 1]; 0 where one has none.
[[nodiscard]] double diceOf(std::span<const std::uint32_t> one,
                            std::span<const std::uint32_t> other) noexcept;

} // namespace zhitu::verify
