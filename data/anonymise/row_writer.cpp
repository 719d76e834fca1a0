// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/anonymise/row_writer.h"

#include <stdexcept>

#include "data/cache/gpkg_geometry.h"

namespace zhitu::anonymise {

RowWriter::RowWriter(cache::Connection& target, std::string_view table)
    : table_(table), insert_(target.prepare(cache::insertSql(cache::table(table))))
{
    const auto add = [&](std::string_view column, std::string_view declaration) {
        slots_.push_back({column, declaration, treatmentOf(table, column).value(), false});
    };
    add("id", "INTEGER NOT NULL");
    if (cache::table(table).geometry != cache::GeometryType::None)
        add("geom", "BLOB");
    for (const cache::Column& column : cache::table(table).columns)
        add(column.name, column.declaration);
}

int RowWriter::slot(std::string_view column)
{
    for (std::size_t i = 0; i < slots_.size(); ++i)
        if (slots_[i].name == column) {
            if (slots_[i].treatment == Treatment::Withheld)
                break;
            slots_[i].set = true;
            return static_cast<int>(i) + 1;
        }
    throw std::logic_error("no column to be written: " + table_ + '.' + std::string(column));
}

RowWriter& RowWriter::id(std::int64_t value)
{
    insert_.bind(slot("id"), value);
    return *this;
}

RowWriter& RowWriter::put(std::string_view column, std::int64_t value)
{
    insert_.bind(slot(column), value);
    return *this;
}

RowWriter& RowWriter::put(std::string_view column, std::optional<std::int64_t> value)
{
    if (value)
        insert_.bind(slot(column), *value);
    else
        insert_.bindNull(slot(column));
    return *this;
}

RowWriter& RowWriter::put(std::string_view column, double value)
{
    insert_.bind(slot(column), value);
    return *this;
}

RowWriter& RowWriter::put(std::string_view column, std::string_view value)
{
    insert_.bind(slot(column), value);
    return *this;
}

RowWriter& RowWriter::keep(std::string_view column, const cache::Statement& row, int sourceColumn)
{
    const int at = slot(column);
    const Slot& kept = slots_[static_cast<std::size_t>(at) - 1];
    if (kept.treatment != Treatment::Kept)
        throw std::logic_error("not to be kept: " + table_ + '.' + std::string(column));
    if (kept.declaration.starts_with("INTEGER"))
        insert_.bind(at, row.integer(sourceColumn));
    else if (kept.declaration.starts_with("REAL"))
        insert_.bind(at, row.real(sourceColumn));
    else
        insert_.bind(at, std::string_view(row.text(sourceColumn)));
    return *this;
}

RowWriter& RowWriter::keep(std::initializer_list<std::string_view> columns,
                           const cache::Statement& row, int sourceColumn)
{
    for (const std::string_view column : columns)
        keep(column, row, sourceColumn++);
    return *this;
}

RowWriter& RowWriter::point(domain::LonLat place)
{
    cache::Blob blob;
    cache::encodePoint(place, blob);
    insert_.bindBlob(slot("geom"), blob);
    return *this;
}

RowWriter& RowWriter::geometry(std::span<const std::byte> blob)
{
    insert_.bindBlob(slot("geom"), blob);
    return *this;
}

void RowWriter::write()
{
    for (std::size_t i = 0; i < slots_.size(); ++i) {
        const int at = static_cast<int>(i) + 1;
        if (!slots_[i].set && slots_[i].treatment != Treatment::Withheld)
            throw std::logic_error("nothing was said of " + table_ + '.'
                                   + std::string(slots_[i].name));
        if (!slots_[i].set) {
            if (slots_[i].declaration.starts_with("TEXT"))
                insert_.bind(at, std::string_view());
            else
                insert_.bind(at, std::int64_t{0});
        }
        slots_[i].set = false;
    }
    insert_.run();
    ++rows_;
}

} // namespace zhitu::anonymise
