// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/index/time_counts.h"

#include <algorithm>
#include <bit>

namespace zhitu::map {

TimeCounts::TimeCounts(std::span<const std::uint32_t> times)
{
    if (times.empty())
        return;
    std::vector<std::uint32_t> order(times.begin(), times.end());
    std::vector<std::uint32_t> ones;
    ones.reserve(order.size());
    const int digits =
        std::max(1, static_cast<int>(std::bit_width(*std::ranges::max_element(order))));
    for (int bit = digits - 1; bit >= 0; --bit) {
        Digit digit;
        digit.words.resize(order.size() / 64 + 1);
        ones.clear();
        std::uint32_t zeros = 0;
        for (std::size_t i = 0; i < order.size(); ++i) {
            Word& word = digit.words[i / 64];
            if (i % 64 == 0)
                word.zerosBefore = zeros;
            if ((order[i] >> bit & 1U) != 0) {
                word.ones |= std::uint64_t{1} << i % 64;
                ones.push_back(order[i]);
            } else {
                order[zeros++] = order[i]; // what has a 0 goes to the front, in its order
            }
        }
        if (order.size() % 64 == 0)
            digit.words.back().zerosBefore = zeros;
        digit.zeros = zeros;
        std::ranges::copy(ones, order.begin() + zeros);
        digits_.push_back(std::move(digit));
    }
}

std::uint32_t TimeCounts::Digit::zerosUpTo(std::uint32_t place) const noexcept
{
    const Word& word = words[place / 64];
    const std::uint32_t within = place % 64;
    const std::uint64_t mask = (std::uint64_t{1} << within) - 1;
    return word.zerosBefore + within - static_cast<std::uint32_t>(std::popcount(word.ones & mask));
}

std::uint32_t TimeCounts::less(std::uint32_t first, std::uint32_t end,
                               std::uint32_t than) const noexcept
{
    if (std::bit_width(than) > static_cast<int>(digits_.size()))
        return end - first;
    std::uint32_t found = 0;
    for (std::size_t d = 0; d < digits_.size(); ++d) {
        const Digit& digit = digits_[d];
        const std::uint32_t zerosFirst = digit.zerosUpTo(first);
        const std::uint32_t zerosEnd = digit.zerosUpTo(end);
        if ((than >> (digits_.size() - 1 - d) & 1U) != 0) {
            found += zerosEnd - zerosFirst; // a 0 here, and all before alike: less
            first = digit.zeros + (first - zerosFirst);
            end = digit.zeros + (end - zerosEnd);
        } else {
            first = zerosFirst;
            end = zerosEnd;
        }
    }
    return found;
}

std::uint32_t TimeCounts::count(std::uint32_t first, std::uint32_t count, std::uint32_t from,
                                std::uint32_t before) const noexcept
{
    if (digits_.empty() || count == 0 || before <= from)
        return 0;
    return less(first, first + count, before) - less(first, first + count, from);
}

} // namespace zhitu::map
