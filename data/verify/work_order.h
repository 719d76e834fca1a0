// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The order in which one goes through a work list.
#pragma once

#include <cstdint>
#include <vector>

namespace zhitu::verify {

struct WorkList;

enum class WorkOrder : std::uint8_t {
    Listed, ///< as WorkList has them: errors first, then by rules and rows
    Severity,
    State,
    Rule,
    Object,
    Says,
    Value,
    Town,
    Since,
    Data
};

/// Sorts places in the list by that, texts as the user's language sorts them; what is equal stays
/// in its order. Some 0.2 s for 50,000 texts: not for the GUI thread.
void sortBy(const WorkList& list, WorkOrder order, bool descending,
            std::vector<std::uint32_t>& places);

} // namespace zhitu::verify
