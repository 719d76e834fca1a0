// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How long to wait before the next try.
#pragma once

#include <algorithm>
#include <chrono>
#include <random>

namespace zhitu::sync {

/// Exponential with full jitter, from 1 s to 32 s, without end.
class Backoff {
public:
    /// Up to 1 s after the first failure, up to 32 s from the sixth on; at least a tenth of a
    /// second.
    [[nodiscard]] std::chrono::milliseconds next()
    {
        constexpr int most = 32'000;
        const int ceiling = std::min(most, 1000 << std::min(failures_++, 5));
        return std::chrono::milliseconds(
            100 + std::uniform_int_distribution<>(0, ceiling - 100)(random_));
    }
    void reset() noexcept { failures_ = 0; }
    [[nodiscard]] int failures() const noexcept { return failures_; }

private:
    int failures_ = 0;
    std::mt19937 random_{std::random_device{}()};
};

} // namespace zhitu::sync
