// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cache/sqlite.h"

namespace zhitu::cache {
namespace {

int flagsFor(Access access)
{
    switch (access) {
    case Access::ReadOnly:
        return SQLITE_OPEN_READONLY;
    case Access::ReadWrite:
        return SQLITE_OPEN_READWRITE;
    case Access::Create:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    }
    return SQLITE_OPEN_READONLY;
}

void configure(sqlite3* db)
{
    sqlite3_extended_result_codes(db, 1);
    sqlite3_busy_timeout(db, 2000);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    sqlite3_wal_autocheckpoint(db, 0);
    // A hostile file may hold huge values; ours never come near these.
    sqlite3_limit(db, SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024);
}

} // namespace

Connection::Connection(const std::string& path, Access access)
{
    sqlite3* raw = nullptr;
    const int code =
        sqlite3_open_v2(path.c_str(), &raw, flagsFor(access) | SQLITE_OPEN_NOMUTEX, nullptr);
    handle_.reset(raw);
    if (code != SQLITE_OK)
        throw raw != nullptr ? SqliteError(sqlite3_extended_errcode(raw), sqlite3_errmsg(raw), path)
                             : SqliteError(code, "out of memory", path);
    configure(raw);
    execute("PRAGMA mmap_size=0");
}

void Connection::execute(const std::string& sql)
{
    if (sqlite3_exec(handle(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        throw lastError(handle());
}

Statement Connection::prepare(std::string_view sql)
{
    return {handle(), sql};
}

std::int64_t Connection::queryInt(std::string_view sql)
{
    Statement statement = prepare(sql);
    return statement.step() ? statement.integer(0) : 0;
}

std::string Connection::queryText(std::string_view sql)
{
    Statement statement = prepare(sql);
    return statement.step() ? statement.text(0) : std::string();
}

Statement::Statement(sqlite3* db, std::string_view sql) : db_(db)
{
    sqlite3_stmt* raw = nullptr;
    const int code = sqlite3_prepare_v3(db, sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &raw, nullptr);
    statement_.reset(raw);
    check(code);
}

void Statement::check(int code) const
{
    if (code != SQLITE_OK)
        throw lastError(db_);
}

Statement& Statement::bind(int index, std::int64_t value)
{
    check(sqlite3_bind_int64(statement_.get(), index, value));
    return *this;
}

Statement& Statement::bind(int index, double value)
{
    check(sqlite3_bind_double(statement_.get(), index, value));
    return *this;
}

Statement& Statement::bindText(int index, std::string_view value, sqlite3_destructor_type keeps)
{
    // Without an address SQLite would bind NULL.
    check(sqlite3_bind_text64(statement_.get(), index, value.data() ? value.data() : "",
                              value.size(), keeps, SQLITE_UTF8));
    return *this;
}

Statement& Statement::bindBytes(int index, std::span<const std::byte> value,
                                sqlite3_destructor_type keeps)
{
    check(sqlite3_bind_blob64(statement_.get(), index,
                              value.empty() ? "" : static_cast<const void*>(value.data()),
                              value.size(), keeps));
    return *this;
}

Statement& Statement::bind(int index, std::string_view value)
{
    return bindText(index, value, SQLITE_TRANSIENT);
}

Statement& Statement::bindBlob(int index, std::span<const std::byte> value)
{
    return bindBytes(index, value, SQLITE_TRANSIENT);
}

Statement& Statement::bindView(int index, std::string_view value)
{
    return bindText(index, value, SQLITE_STATIC);
}

Statement& Statement::bindBlobView(int index, std::span<const std::byte> value)
{
    return bindBytes(index, value, SQLITE_STATIC);
}

Statement& Statement::bindNull(int index)
{
    check(sqlite3_bind_null(statement_.get(), index));
    return *this;
}

Statement& Statement::bindValue(int index, const Statement& row, int column)
{
    check(sqlite3_bind_value(statement_.get(), index,
                             sqlite3_column_value(row.statement_.get(), column)));
    return *this;
}

bool Statement::step()
{
    const int code = sqlite3_step(statement_.get());
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        throw lastError(db_);
    return false;
}

void Statement::run()
{
    try {
        while (step()) {
        }
    } catch (...) {
        sqlite3_reset(statement_.get());
        throw;
    }
    sqlite3_reset(statement_.get());
}

void Statement::reset()
{
    sqlite3_reset(statement_.get());
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(statement_.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(statement_.get(), column);
}

std::string Statement::text(int column) const
{
    const auto* chars =
        reinterpret_cast<const char*>(sqlite3_column_text(statement_.get(), column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column));
    return chars != nullptr ? std::string(chars, size) : std::string();
}

std::span<const std::byte> Statement::blob(int column) const
{
    const auto* bytes =
        static_cast<const std::byte*>(sqlite3_column_blob(statement_.get(), column));
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column))};
}

int Statement::type(int column) const
{
    return sqlite3_column_type(statement_.get(), column);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL;
}

Transaction::Transaction(Connection& connection, const char* begin) : connection_(connection)
{
    connection_.execute(begin);
}

Transaction::~Transaction()
{
    if (open_)
        sqlite3_exec(connection_.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    connection_.execute("COMMIT");
    open_ = false;
}

} // namespace zhitu::cache
