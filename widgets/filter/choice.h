// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The lists of chosen values that a filter holds.
#pragma once

#include <algorithm>
#include <vector>

namespace zhitu::widgets {

template <typename Value>
[[nodiscard]] bool holds(const std::vector<Value>& list, Value value)
{
    return std::ranges::find(list, value) != list.end();
}

/// In the order of the values, so that equal choices are equal filters.
template <typename Value>
void toggle(std::vector<Value>& list, Value value)
{
    if (!std::erase(list, value))
        list.insert(std::ranges::lower_bound(list, value), value);
}

} // namespace zhitu::widgets
