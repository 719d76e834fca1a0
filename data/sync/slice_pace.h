// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How much of a long log is taken at a time.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>

namespace zhitu::sync {

/// Finds the number of rows whose slice takes about as long as it should. Whoever changes one row
/// during an import waits for the slice that is under way, and the same rows take several times as
/// long on a machine that does other things as well. One thread.
class SlicePace {
public:
    static constexpr int kLeastRows = 500;
    static constexpr int kMostRows = 20'000; ///< that many are held in memory

    /// \param rows of the first slice
    SlicePace(int rows, std::chrono::nanoseconds wanted) : rows_(rows), wanted_(wanted) {}

    [[nodiscard]] int rows() const noexcept { return rows_; }

    /// A slice of rows() took so long, without what it takes whatever it brings: the way there and
    /// back does not become shorter with fewer rows. One that was held up by chance does not decide
    /// alone.
    void took(std::chrono::nanoseconds time) noexcept
    {
        const double factor =
            std::clamp(static_cast<double>(wanted_.count())
                           / static_cast<double>(std::max<std::int64_t>(1, time.count())),
                       0.5, 2.0);
        const auto next = static_cast<int>(rows_ * factor);
        rows_ = std::clamp(next, std::min(rows_, kLeastRows), kMostRows);
    }

private:
    int rows_;
    std::chrono::nanoseconds wanted_;
};

} // namespace zhitu::sync
