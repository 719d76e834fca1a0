// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The demo's random numbers: the same on every machine and compiler, unlike std distributions.
#pragma once

#include <cstdint>

namespace zhitu::demo {

/// SplitMix64 (Steele, Lea, Flood 2014). Cheap to fork, so that each part of the demo draws from
/// a stream of its own and adding a part does not shift the others.
class Random {
public:
    explicit constexpr Random(std::uint64_t seed) noexcept : state_(seed) {}

    /// A stream for the part `tag` of the same seed.
    [[nodiscard]] constexpr Random fork(std::uint64_t tag) const noexcept
    {
        Random mixed(state_ ^ (tag * 0xD1B54A32D192ED03ULL));
        return Random(mixed.next());
    }

    constexpr std::uint64_t next() noexcept
    {
        std::uint64_t z = (state_ += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }

    /// Uniform in [0, 1), with 53 bits.
    constexpr double uniform() noexcept { return static_cast<double>(next() >> 11) * 0x1.0p-53; }

    /// Uniform in [low, high).
    constexpr double uniform(double low, double high) noexcept
    {
        return low + (high - low) * uniform();
    }

    /// Uniform in [0, n), n > 0.
    constexpr std::uint32_t below(std::uint32_t n) noexcept
    {
        return static_cast<std::uint32_t>(((next() >> 32) * n) >> 32);
    }

    constexpr bool chance(double probability) noexcept { return uniform() < probability; }

private:
    std::uint64_t state_;
};

} // namespace zhitu::demo
