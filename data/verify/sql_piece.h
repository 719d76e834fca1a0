// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A part of a statement with the values of its parameters. The text comes from the program only:
/// what a rule file names is looked up in the list of sources, what it gives is bound.
#pragma once

#include <string>
#include <vector>

#include "data/cache/conditions.h"

namespace zhitu::verify {

struct SqlPiece {
    std::string text;
    std::vector<cache::SqlValue> values; ///< one for each `?`, in their order

    void append(const SqlPiece& more)
    {
        text += more.text;
        values.insert(values.end(), more.values.begin(), more.values.end());
    }
    void append(std::string_view more) { text += more; }
    /// A `?` for the value.
    void appendValue(cache::SqlValue value)
    {
        text += '?';
        values.push_back(std::move(value));
    }
    /// Both must hold; an empty one always does.
    void requireAlso(const SqlPiece& more)
    {
        if (more.text.empty())
            return;
        text += text.empty() ? "(" : " AND (";
        append(more);
        text += ')';
    }
    /// Binds the values to the parameters from `first` on. \returns the first that is left
    int bind(cache::Statement& statement, int first) const
    {
        for (const cache::SqlValue& value : values) {
            std::visit(
                [&](const auto& held) {
                    using Held = std::decay_t<decltype(held)>;
                    if constexpr (std::is_same_v<Held, std::monostate>)
                        statement.bindNull(first);
                    else if constexpr (std::is_same_v<Held, std::string>)
                        statement.bind(first, std::string_view(held));
                    else
                        statement.bind(first, held);
                },
                value);
            ++first;
        }
        return first;
    }
};

} // namespace zhitu::verify
