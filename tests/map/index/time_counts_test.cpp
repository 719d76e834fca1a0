// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/index/time_counts.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace zhitu::map {
namespace {

/// Against brute force: lists of many lengths, windows of many widths.
TEST(TimeCounts, AreThoseOfAPassOverTheList)
{
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    for (const std::size_t size : {0U, 1U, 63U, 64U, 65U, 128U, 1000U, 5000U})
        for (const std::uint32_t most : {0U, 1U, 7U, 1'000'000U, ~0U}) {
            std::vector<std::uint32_t> times(size);
            for (std::uint32_t& t : times)
                t = most == ~0U ? static_cast<std::uint32_t>(random())
                                : static_cast<std::uint32_t>(random() % (most + 1U));
            const TimeCounts counts(times);
            for (int round = 0; round < 60; ++round) {
                const auto first = static_cast<std::uint32_t>(random() % (size + 1));
                const auto count = static_cast<std::uint32_t>(random() % (size - first + 1));
                const auto any = [&] {
                    return round % 3 == 0 && !times.empty() ? times[random() % size]
                           : most == ~0U                    ? static_cast<std::uint32_t>(random())
                                         : static_cast<std::uint32_t>(random() % (most + 3U));
                };
                const std::uint32_t from = any();
                const std::uint32_t before = any();
                const auto expected =
                    std::count_if(times.begin() + first, times.begin() + first + count,
                                  [&](std::uint32_t t) { return t >= from && t < before; });
                ASSERT_EQ(counts.count(first, count, from, before), expected)
                    << size << ' ' << most << ' ' << first << '+' << count;
            }
        }
}

} // namespace
} // namespace zhitu::map
