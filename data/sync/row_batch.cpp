// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sync/row_batch.h"

namespace zhitu::sync {

void RowBatch::clear()
{
    values_.clear();
    bytes_.clear();
    ids_.clear();
}

void RowBatch::addBytes(Kind kind, std::span<const std::byte> bytes)
{
    values_.push_back({kind, static_cast<std::uint32_t>(bytes.size()), {.offset = bytes_.size()}});
    bytes_.insert(bytes_.end(), bytes.begin(), bytes.end());
}

namespace {

struct Binder {
    cache::Statement& statement;
    int parameter;

    void operator()(std::nullptr_t) const { statement.bindNull(parameter); }
    void operator()(std::int64_t value) const { statement.bind(parameter, value); }
    void operator()(double value) const { statement.bind(parameter, value); }
    void operator()(std::string_view text) const { statement.bindView(parameter, text); }
    void operator()(std::span<const std::byte> blob) const
    {
        statement.bindBlobView(parameter, blob);
    }
};

} // namespace

void RowBatch::bind(cache::Statement& statement, std::size_t row) const
{
    for (std::size_t i = 0; i < columns_; ++i)
        visit(row, i, Binder{statement, static_cast<int>(i) + 1});
}

} // namespace zhitu::sync
