// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Chance that can be had again: ZHITU_SEED replays a run, ZHITU_ROUNDS makes it longer.
#pragma once

#include <gtest/gtest.h>

#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <random>
#include <string>

namespace zhitu::test {

/// How often a case is repeated: `core`, or what the nightly run asks for.
inline int rounds(int core)
{
    const char* asked = std::getenv("ZHITU_ROUNDS");
    return asked != nullptr ? std::atoi(asked) : core;
}
inline bool isNightly()
{
    return std::getenv("ZHITU_ROUNDS") != nullptr;
}

class Dice {
public:
    Dice()
    {
        const char* given = std::getenv("ZHITU_SEED");
        seed_ = given != nullptr ? std::strtoull(given, nullptr, 10) : std::random_device{}();
        engine_.seed(seed_);
        std::printf("ZHITU_SEED=%llu\n", static_cast<unsigned long long>(seed_));
        std::fflush(stdout);
    }
    /// In [least, most].
    std::int64_t between(std::int64_t least, std::int64_t most)
    {
        return std::uniform_int_distribution<std::int64_t>(least, most)(engine_);
    }
    std::chrono::milliseconds upTo(std::chrono::milliseconds most)
    {
        return std::chrono::milliseconds(between(0, most.count()));
    }
    [[nodiscard]] std::mt19937_64& engine() noexcept { return engine_; }
    [[nodiscard]] std::string told() const { return "ZHITU_SEED=" + std::to_string(seed_); }

private:
    std::uint64_t seed_ = 0;
    std::mt19937_64 engine_;
};

} // namespace zhitu::test
