// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// SQLite as values: a connection, a statement, a transaction. Nothing here knows our tables.
/// Whatever fails throws SqliteError.
#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "data/cache/sqlite_error.h"

namespace zhitu::cache {

class Statement;

enum class Access { ReadOnly, ReadWrite, Create };

/// One connection, for one thread at a time. Opened DEFENSIVE, trusted_schema off, mmap off; it
/// never checkpoints on close (only the writer checkpoints, see CacheWriter).
class Connection {
public:
    Connection(const std::string& path, Access access);

    void execute(const std::string& sql);
    [[nodiscard]] Statement prepare(std::string_view sql);
    /// The first column of the first row as a number; 0 where there is no row.
    [[nodiscard]] std::int64_t queryInt(std::string_view sql);
    [[nodiscard]] std::string queryText(std::string_view sql);

    [[nodiscard]] sqlite3* handle() const noexcept { return handle_.get(); }

private:
    struct Closer {
        void operator()(sqlite3* db) const noexcept { sqlite3_close_v2(db); }
    };
    std::unique_ptr<sqlite3, Closer> handle_;
};

/// A prepared statement. Parameters count from 1, columns from 0. Text and blobs are copied.
class Statement {
public:
    Statement(sqlite3* db, std::string_view sql);

    Statement& bind(int index, std::int64_t value);
    Statement& bind(int index, double value);
    Statement& bind(int index, std::string_view value);
    Statement& bindBlob(int index, std::span<const std::byte> value);
    /// The same without a copy: what is bound must stay where it is until the statement has run.
    Statement& bindView(int index, std::string_view value);
    Statement& bindBlobView(int index, std::span<const std::byte> value);
    Statement& bindNull(int index);
    /// A column of another statement's present row, as it is.
    Statement& bindValue(int index, const Statement& row, int column);

    /// True while there is a row.
    bool step();
    /// Runs a statement that returns no row, and makes it ready to run again.
    void run();
    void reset();

    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] std::string text(int column) const;
    /// Valid until the next step or reset.
    [[nodiscard]] std::span<const std::byte> blob(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    /// SQLITE_INTEGER, SQLITE_FLOAT, SQLITE_TEXT, SQLITE_BLOB or SQLITE_NULL, as the row has it.
    [[nodiscard]] int type(int column) const;

private:
    void check(int code) const;
    /// \param keeps SQLITE_TRANSIENT for a copy, SQLITE_STATIC for none
    Statement& bindText(int index, std::string_view value, sqlite3_destructor_type keeps);
    Statement& bindBytes(int index, std::span<const std::byte> value,
                         sqlite3_destructor_type keeps);

    struct Finalizer {
        void operator()(sqlite3_stmt* s) const noexcept { sqlite3_finalize(s); }
    };
    sqlite3* db_;
    std::unique_ptr<sqlite3_stmt, Finalizer> statement_;
};

/// Rolls back unless committed.
class Transaction {
public:
    explicit Transaction(Connection& connection, const char* begin = "BEGIN IMMEDIATE");
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit();

private:
    Connection& connection_;
    bool open_ = true;
};

} // namespace zhitu::cache
