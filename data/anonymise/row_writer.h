// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Writes the rows of one table of the copy, and holds the writing to the column plan.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "data/anonymise/column_plan.h"
#include "data/cache/schema.h"
#include "data/cache/sqlite.h"
#include "data/domain/geometry.h"

namespace zhitu::anonymise {

/// Set every column, then write(). A column that was not set is empty where the plan withholds it,
/// and an error of the program otherwise.
class RowWriter {
public:
    RowWriter(cache::Connection& target, std::string_view table);

    RowWriter& id(std::int64_t value);
    RowWriter& put(std::string_view column, std::int64_t value);
    RowWriter& put(std::string_view column, std::optional<std::int64_t> value);
    RowWriter& put(std::string_view column, int value) { return put(column, std::int64_t{value}); }
    RowWriter& put(std::string_view column, double value);
    RowWriter& put(std::string_view column, std::string_view value);
    /// The column as the source has it; only where the plan keeps it. What is declared a number
    /// comes through as a number, whatever the source holds there.
    RowWriter& keep(std::string_view column, const cache::Statement& row, int sourceColumn);
    /// Several that stand behind each other in the source's row, from `sourceColumn` on.
    RowWriter& keep(std::initializer_list<std::string_view> columns, const cache::Statement& row,
                    int sourceColumn);
    RowWriter& point(domain::LonLat place);
    /// \pre a blob that was decoded before
    RowWriter& geometry(std::span<const std::byte> blob);
    void write();
    [[nodiscard]] std::int64_t rows() const noexcept { return rows_; }

private:
    struct Slot {
        std::string_view name;
        std::string_view declaration;
        Treatment treatment{};
        bool set = false;
    };
    /// \returns the number of its parameter
    int slot(std::string_view column);

    std::string table_;
    std::vector<Slot> slots_; ///< in the order of the parameters
    cache::Statement insert_;
    std::int64_t rows_ = 0;
};

} // namespace zhitu::anonymise
