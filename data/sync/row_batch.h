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
    void endRow(std::int64_t id) { ids_.push_back(id); }
    void clear();

    [[nodiscard]] std::size_t rows() const noexcept { return ids_.size(); }
    /// Of all texts and blobs.
    [[nodiscard]] std::size_t bytes() const noexcept { return bytes_.size(); }
    [[nodiscard]] std::span<const std::int64_t> ids() const noexcept { return ids_; }

    /// Binds a row to the parameters 1, 2, … in the order of its columns. The statement has to be
    /// run, or bound anew, while the batch is as it is: nothing is copied.
    void bind(cache::Statement& statement, std::size_t row) const;

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
};

} // namespace zhitu::sync
