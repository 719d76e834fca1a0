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

void RowBatch::bind(cache::Statement& statement, std::size_t row) const
{
    const std::size_t columns = values_.size() / ids_.size();
    for (std::size_t i = 0; i < columns; ++i) {
        const Value& value = values_[row * columns + i];
        const int parameter = static_cast<int>(i) + 1;
        switch (value.kind) {
        case Kind::Null:
            statement.bindNull(parameter);
            break;
        case Kind::Integer:
            statement.bind(parameter, value.integer);
            break;
        case Kind::Real:
            statement.bind(parameter, value.real);
            break;
        case Kind::Text:
            statement.bindView(
                parameter,
                {reinterpret_cast<const char*>(bytes_.data()) + value.offset, value.size});
            break;
        case Kind::Blob:
            statement.bindBlobView(parameter, std::span(bytes_).subspan(value.offset, value.size));
            break;
        }
    }
}

} // namespace zhitu::sync
