// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Rows of one table, checked and sealed, on their way into the cache.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "data/cache/sqlite.h"

namespace zhitu::sync {

/// A value; filled in one thread, bound in another. Each row is added column by column.
class RowBatch {
public:
    void addNull() { values_.push_back({Kind::Null, 0, {}}); }
    void add(std::int64_t value) { values_.push_back({Kind::Integer, 0, {.integer = value}}); }
    void add(double value) { values_.push_back({Kind::Real, 0, {.real = value}}); }
    void add(std::string_view text) { addBytes(Kind::Text, std::as_bytes(std::span(text))); }
    void addBlob(std::span<const std::byte> blob) { addBytes(Kind::Blob, blob); }
    /// All rows have as many values as the first one.
    void endRow(std::int64_t id)
    {
        ids_.push_back(id);
        if (ids_.size() == 1)
            columns_ = values_.size();
    }
    void clear();

    [[nodiscard]] std::size_t rows() const noexcept { return ids_.size(); }
    /// Of all texts and blobs.
    [[nodiscard]] std::size_t bytes() const noexcept { return bytes_.size(); }
    [[nodiscard]] std::span<const std::int64_t> ids() const noexcept { return ids_; }

    /// Binds a row to the parameters 1, 2, … in the order of its columns. The statement has to be
    /// run, or bound anew, while the batch is as it is: nothing is copied.
    void bind(cache::Statement& statement, std::size_t row) const;

    [[nodiscard]] std::size_t columns() const noexcept { return columns_; }
    /// Calls `visitor` with the value: nullptr, std::int64_t, double, std::string_view or
    /// std::span<const std::byte>, which stay as long as the batch is as it is.
    template <typename Visitor>
    void visit(std::size_t row, std::size_t column, Visitor&& visitor) const
    {
        const Value& value = values_[row * columns_ + column];
        switch (value.kind) {
        case Kind::Null:
            return visitor(nullptr);
        case Kind::Integer:
            return visitor(value.integer);
        case Kind::Real:
            return visitor(value.real);
        case Kind::Text:
            return visitor(std::string_view(
                reinterpret_cast<const char*>(bytes_.data()) + value.offset, value.size));
        case Kind::Blob:
            return visitor(std::span(bytes_).subspan(value.offset, value.size));
        }
    }

private:
    enum class Kind : std::uint8_t { Null, Integer, Real, Text, Blob };
    struct Value {
        Kind kind = Kind::Null;
        std::uint32_t size = 0;
        union {
            std::int64_t integer = 0;
            double real;
            std::size_t offset;
        };
    };
    void addBytes(Kind kind, std::span<const std::byte> bytes);

    std::vector<Value> values_;
    std::vector<std::byte> bytes_;
    std::vector<std::int64_t> ids_;
    std::size_t columns_ = 0;
};

} // namespace zhitu::sync
