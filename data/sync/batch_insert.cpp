// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sync/batch_insert.h"

#include <sqlite3.h>

#include <new>

#include "data/cache/sqlite_error.h"

namespace zhitu::sync {
namespace {

constexpr const char* kModule = "zhitu_batch";
/// c0, c1, …: more than the widest table has.
constexpr int kColumns = 32;

/// The table: where the rows lie that are being inserted.
struct BatchTable : sqlite3_vtab {
    const RowBatch* const* rows = nullptr;
};
struct BatchCursor : sqlite3_vtab_cursor {
    const RowBatch* rows = nullptr;
    std::size_t at = 0;
};

BatchCursor& cursorOf(sqlite3_vtab_cursor* cursor)
{
    return *static_cast<BatchCursor*>(cursor);
}

/// Gives SQLite a value that stays where it is.
struct Giver {
    sqlite3_context* context;

    void operator()(std::nullptr_t) const { sqlite3_result_null(context); }
    void operator()(std::int64_t value) const { sqlite3_result_int64(context, value); }
    void operator()(double value) const { sqlite3_result_double(context, value); }
    void operator()(std::string_view text) const
    {
        sqlite3_result_text64(context, text.data() ? text.data() : "", text.size(), SQLITE_STATIC,
                              SQLITE_UTF8); // without an address it would be NULL
    }
    void operator()(std::span<const std::byte> blob) const
    {
        sqlite3_result_blob64(context, blob.data() ? blob.data() : static_cast<const void*>(""),
                              blob.size(), SQLITE_STATIC);
    }
};

std::string columnList(int number)
{
    std::string list;
    for (int i = 0; i < number; ++i)
        list += (i == 0 ? "c" : ", c") + std::to_string(i);
    return list;
}

const std::string& declaration()
{
    static const std::string sql = "CREATE TABLE batch (" + columnList(kColumns) + ')';
    return sql;
}

int connect(sqlite3* db, void* rows, int, const char* const*, sqlite3_vtab** made, char**)
{
    if (const int code = sqlite3_declare_vtab(db, declaration().c_str()); code != SQLITE_OK)
        return code;
    auto* table = new (std::nothrow) BatchTable;
    if (table == nullptr)
        return SQLITE_NOMEM;
    table->rows = static_cast<const RowBatch* const*>(rows);
    *made = table;
    return SQLITE_OK;
}

const sqlite3_module& module()
{
    static const sqlite3_module made = [] {
        sqlite3_module m{};
        m.xConnect = connect; // and no xCreate: it is there without being created
        m.xDisconnect = [](sqlite3_vtab* table) {
            delete static_cast<BatchTable*>(table);
            return SQLITE_OK;
        };
        m.xBestIndex = [](sqlite3_vtab*, sqlite3_index_info*) { return SQLITE_OK; };
        m.xOpen = [](sqlite3_vtab* table, sqlite3_vtab_cursor** opened) {
            auto* cursor = new (std::nothrow) BatchCursor;
            if (cursor == nullptr)
                return SQLITE_NOMEM;
            cursor->rows = *static_cast<BatchTable*>(table)->rows;
            *opened = cursor;
            return SQLITE_OK;
        };
        m.xClose = [](sqlite3_vtab_cursor* cursor) {
            delete &cursorOf(cursor);
            return SQLITE_OK;
        };
        m.xFilter = [](sqlite3_vtab_cursor* cursor, int, const char*, int, sqlite3_value**) {
            cursorOf(cursor).at = 0;
            return SQLITE_OK;
        };
        m.xNext = [](sqlite3_vtab_cursor* cursor) {
            ++cursorOf(cursor).at;
            return SQLITE_OK;
        };
        m.xEof = [](sqlite3_vtab_cursor* cursor) {
            const BatchCursor& c = cursorOf(cursor);
            return c.rows == nullptr || c.at >= c.rows->rows() ? 1 : 0;
        };
        m.xColumn = [](sqlite3_vtab_cursor* cursor, sqlite3_context* context, int column) {
            const BatchCursor& c = cursorOf(cursor);
            if (static_cast<std::size_t>(column) < c.rows->columns())
                c.rows->visit(c.at, static_cast<std::size_t>(column), Giver{context});
            return SQLITE_OK;
        };
        m.xRowid = [](sqlite3_vtab_cursor* cursor, sqlite3_int64* id) {
            *id = static_cast<sqlite3_int64>(cursorOf(cursor).at);
            return SQLITE_OK;
        };
        return m;
    }();
    return made;
}

} // namespace

BatchInsert::BatchInsert(cache::Connection& connection) : connection_(connection)
{
    (void)declaration(); // made here: no exception may cross SQLite
    if (sqlite3_create_module(connection.handle(), kModule, &module(), &rows_) != SQLITE_OK)
        throw cache::lastError(connection.handle());
}

BatchInsert::~BatchInsert()
{
    statement_.reset();
    sqlite3_create_module(connection_.handle(), kModule, nullptr, nullptr);
}

void BatchInsert::insert(const cache::Table& table, const RowBatch& rows)
{
    if (rows.rows() == 0)
        return;
    if (table_ != &table) {
        const auto columns = static_cast<int>(rows.columns());
        statement_ = connection_.prepare("INSERT INTO " + cache::quotedName(table.name) + " SELECT "
                                         + columnList(columns) + " FROM " + kModule);
        table_ = &table;
    }
    rows_ = &rows;
    struct Forget {
        const RowBatch*& rows;
        ~Forget() { rows = nullptr; }
    } forget{rows_};
    statement_->run();
}

} // namespace zhitu::sync
