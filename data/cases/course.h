// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How it went with a case that is due, as few bits as the indicators ask for.
#pragma once

#include <cstdint>
#include <string>

#include "data/cache/sqlite.h"
#include "data/cases/indicators.h"

namespace zhitu::cases {

struct Course {
    /// Steps that its history has, as bits.
    enum Step : std::uint8_t { Dispatched = 1, Returned = 2, Resolved = 4, Reopened = 8 };
    std::uint8_t took = 0;
    bool visited = false;
    bool settled = false;          ///< as the last visit said
    std::uint8_t satisfaction = 0; ///< of that one; 0: not said

    friend bool operator==(const Course&, const Course&) = default;
};

/// Two columns of a row of "case", for courseFrom().
[[nodiscard]] std::string courseColumns();
/// The same, but where the condition does not hold nothing is looked up.
[[nodiscard]] std::string courseColumnsWhere(const std::string& condition);
/// \param first of the two
[[nodiscard]] Course courseFrom(const cache::Statement& row, int first);

/// Counts a case that is due.
void count(const Course& course, bool inTime, bool resolved, Indicators& to);

} // namespace zhitu::cases
