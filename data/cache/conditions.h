// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The WHERE of a query with its parameters, and what a filter says in SQL.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "data/cache/sqlite.h"
#include "data/domain/filter.h"

namespace zhitu::cache {

using SqlValue = std::variant<std::monostate, std::int64_t, double, std::string>;

/// Conditions that must all hold. SQL text comes from the program only; values are bound.
class Conditions {
public:
    /// \param condition with a `?` for each of `values`, in their order
    void add(const std::string& condition, std::vector<SqlValue> values = {});
    /// The column has one of these values; nothing where there are none.
    template <typename Value>
    void addOneOf(const std::string& column, const std::vector<Value>& wanted)
    {
        std::vector<SqlValue> values;
        for (const Value value : wanted)
            values.emplace_back(static_cast<std::int64_t>(value));
        addOneOf(column, std::move(values));
    }
    /// The column, a code, lies in the area.
    void addArea(const std::string& column, const std::string& prefix);
    /// The column, a time, lies from the one on and before the other.
    void addRange(const std::string& column, const std::optional<domain::Instant>& from,
                  const std::optional<domain::Instant>& before);
    /// The place of a row of the table lies in each of them. Only of connections that
    /// registerGroundFunction() was called for.
    void addGrounds(const std::string& table, const std::vector<domain::Ground>& grounds);
    /// Columns of the table "case"; the area is not looked at.
    /// \param byDeadline in that order, by the index case_open where no ended state is wanted
    void addCases(const domain::Filter& filter, domain::Instant asOf, bool byDeadline = false);
    /// Columns of the table camera; the area is not looked at.
    void addCameras(const domain::Filter& filter);

    /// " WHERE …", or nothing.
    [[nodiscard]] std::string where() const { return text_.empty() ? text_ : " WHERE " + text_; }
    /// Binds the values to the parameters from `first` on.
    void bind(Statement& statement, int first = 1) const;

private:
    void addOneOf(const std::string& column, std::vector<SqlValue> values);

    std::string text_;
    std::vector<SqlValue> values_;
};

} // namespace zhitu::cache
