// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// New times for everything that happened to one case: in the same order, equal where they were
/// equal, on the same side of the present; each span between two of them is stretched or shrunk by
/// a random factor of its own.
#pragma once

#include <cstdint>
#include <vector>

#include "data/anonymise/run_key.h"

namespace zhitu::anonymise {

class CourseTimes {
public:
    /// A span becomes 1 − kStretch to 1 + kStretch times as long, where the present leaves room.
    static constexpr double kStretch = 0.25;

    struct Present {
        std::int64_t was = 0; ///< of the source
        std::int64_t is = 0;  ///< of the copy
    };

    /// All times are seconds since 1970-01-01 UTC.
    /// \param instants in any order \param start one of them \param newStart what becomes of it,
    /// not behind the present where `start` is not; it moves some seconds only where the present
    /// leaves no room behind it
    CourseTimes(std::vector<std::int64_t> instants, std::int64_t start, std::int64_t newStart,
                Present present, Chance chance);

    /// \pre one of the instants
    [[nodiscard]] std::int64_t operator()(std::int64_t instant) const;

private:
    std::vector<std::int64_t> was_; ///< ascending, each once
    std::vector<std::int64_t> is_;
};

} // namespace zhitu::anonymise
