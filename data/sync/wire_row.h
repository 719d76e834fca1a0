// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Rows on their way from the centre: fields in PostgreSQL's binary format. Everything about them
/// is checked; nothing of the centre is believed.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "data/cache/gpkg_geometry.h"
#include "data/cache/sqlite.h"
#include "data/central/pg.h"
#include "data/sync/replica.h"
#include "data/sync/row_batch.h"
#include "data/sync/sealer.h"

namespace zhitu::sync {

using WireField = std::optional<std::span<const std::byte>>;

/// Takes the messages of COPY … (FORMAT binary) apart.
class CopyReader {
public:
    /// Calls `row` for the fields of each row in a message; they are valid during the call.
    /// \throws central::PgError (Protocol)
    void read(std::span<const std::byte> message,
              const std::function<void(std::span<const WireField>)>& row);
    /// The end mark has come.
    [[nodiscard]] bool ended() const noexcept { return ended_; }

private:
    bool begun_ = false;
    bool ended_ = false;
    std::vector<WireField> fields_;
};

/// Checks the rows of one table, and seals what is personal.
class RowDecoder {
public:
    /// \param sealer may be null for a table without sealed columns
    RowDecoder(const Replica& replica, const Sealer* sealer);

    /// Adds a row, as the parameters of insertSql() expect it.
    /// \throws UserError that names the table and the column where the row cannot be right; the
    /// batch is of no use then
    void decode(std::span<const WireField> fields, RowBatch& batch);
    /// The same for all rows of a result in binary.
    [[nodiscard]] RowBatch decode(const central::PgResult& rows);

private:
    [[noreturn]] void refuse(const WireColumn& column) const;
    std::int64_t integer(const WireColumn& column, std::span<const std::byte> bytes) const;
    double real(const WireColumn& column, std::span<const std::byte> bytes) const;
    std::string_view text(const WireColumn& column, std::span<const std::byte> bytes) const;

    const Replica& replica_;
    const Sealer* sealer_;
    cache::Blob geometry_;
};

/// The cached row that stands in `row`, selected with cachedColumns(), as the centre sends it: each
/// field with its length before it. What digests are made of. Nothing where a seal does not open.
[[nodiscard]] std::optional<std::vector<std::byte>>
encodeCached(const Replica& replica, const cache::Statement& row, const Sealer* sealer);
/// The columns of the cache's table that encodeCached() reads.
[[nodiscard]] std::string cachedColumns(const Replica& replica);

} // namespace zhitu::sync
