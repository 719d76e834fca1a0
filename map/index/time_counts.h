// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How many of any stretch of a list of times lie in a window: the wavelet matrix of Claude,
/// Navarro and Ordóñez (The wavelet matrix, Information Systems 47, 2015).
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace zhitu::map {

/// Immutable; any thread. A question costs two look-ups for each binary digit of the times, however
/// long the stretch and the window are; memory is some two bits for each of these digits and entry.
class TimeCounts {
public:
    TimeCounts() = default;
    explicit TimeCounts(std::span<const std::uint32_t> times);

    /// How many of times[first] to times[first + count - 1] are in [from, before).
    [[nodiscard]] std::uint32_t count(std::uint32_t first, std::uint32_t count, std::uint32_t from,
                                      std::uint32_t before) const noexcept;

private:
    /// 64 entries of a digit, and how many before them have a 0.
    struct Word {
        std::uint64_t ones = 0;
        std::uint32_t zerosBefore = 0;
    };
    struct Digit {
        std::vector<Word> words;
        std::uint32_t zeros = 0;

        [[nodiscard]] std::uint32_t zerosUpTo(std::uint32_t place) const noexcept;
    };
    [[nodiscard]] std::uint32_t less(std::uint32_t first, std::uint32_t end,
                                     std::uint32_t than) const noexcept;

    std::vector<Digit> digits_; ///< the highest first
};

} // namespace zhitu::map
