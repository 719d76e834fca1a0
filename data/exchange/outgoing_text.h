// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Texts on their way into a file: what no format carries is replaced, what one cannot hold is cut,
/// and both are counted.
#pragma once

#include <QString>
#include <cstdint>
#include <string_view>

namespace zhitu::exchange {

class OutgoingText {
public:
    /// Where a text may be longer than a file can hold; 0: as long as it likes.
    struct Room {
        int bytes = 0;   ///< of UTF-8
        int letters = 0; ///< of UTF-16
    };

    /// From UTF-8 of any origin. NUL, control characters but tab and line ends, halves of
    /// surrogate pairs and non-characters become U+FFFD: XML and DBF know none of them, and every
    /// format is to hold the same. Cut between characters.
    [[nodiscard]] QString from(std::string_view utf8, Room room);

    [[nodiscard]] std::int64_t replaced() const noexcept { return replaced_; } ///< texts
    [[nodiscard]] std::int64_t cut() const noexcept { return cut_; }           ///< texts

private:
    std::int64_t replaced_ = 0;
    std::int64_t cut_ = 0;
};

} // namespace zhitu::exchange
