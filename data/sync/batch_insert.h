// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Many rows into a table at once.
#pragma once

#include <optional>

#include "data/cache/schema.h"
#include "data/cache/sqlite.h"
#include "data/sync/row_batch.h"

namespace zhitu::sync {

/// INSERT … SELECT from the batch itself, which SQLite reads as a virtual table: less than half of
/// what binding and running row by row costs. One at a time on a connection, which outlives it.
class BatchInsert {
public:
    explicit BatchInsert(cache::Connection& connection);
    ~BatchInsert();
    BatchInsert(const BatchInsert&) = delete;
    BatchInsert& operator=(const BatchInsert&) = delete;

    /// All of them or none. \throws SqliteError
    void insert(const cache::Table& table, const RowBatch& rows);

private:
    cache::Connection& connection_;
    const RowBatch* rows_ = nullptr;      ///< that are being inserted
    const cache::Table* table_ = nullptr; ///< that the statement inserts into
    std::optional<cache::Statement> statement_;
};

} // namespace zhitu::sync
