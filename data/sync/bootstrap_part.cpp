// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sync/bootstrap_part.h"

#include <fstream>

#include "data/cache/open_check.h"
#include "data/cache/rtree_triggers.h"
#include "data/sync/puller.h"

namespace zhitu::sync {
namespace fs = std::filesystem;
namespace {

using cache::Connection;
using cache::Statement;

using cache::kFetchedFrom;
constexpr const char* kPartName = "bootstrap.part";
/// A note in zhitu_meta: which run of which server.
constexpr const char* kServer = "bootstrap_server";

/// What is not flushed is gone after a restart of the machine, or worse.
std::string bootId()
{
    std::ifstream in("/proc/sys/kernel/random/boot_id");
    std::string id;
    std::getline(in, id);
    return id;
}

std::string originOf(const SyncMeta& wanted, int schema)
{
    std::string text = "2|" + wanted.centre + '|' + wanted.user + '|' + bootId() + '|'
                       + std::to_string(schema) + '|' + std::to_string(cache::kSchemaVersion);
    for (const std::string& prefix : wanted.scope)
        text += '|' + prefix;
    for (const int table : wanted.tables)
        text += '|' + std::to_string(table);
    return text;
}

/// Nothing where it cannot be gone on with.
std::unique_ptr<Connection> openToGoOn(const fs::path& file, const SyncMeta& wanted,
                                       const FeedState& state, const std::string& server)
{
    if (cache::inspectHeader(file) != cache::FileVerdict::Ok)
        return nullptr;
    try {
        auto connection = std::make_unique<Connection>(file.string(), cache::Access::ReadWrite);
        cache::registerSpatialFunctions(*connection);
        const auto found = readSyncMeta(*connection);
        if (cache::readMeta(*connection, kFetchedFrom) != originOf(wanted, state.schema) || !found
            || !isOfTheSame(*found, wanted) // it may have been purged since
            || found->watermark < state.horizon)
            return nullptr;
        if (cache::readMeta(*connection, kServer) != server) {
            cache::writeMeta(*connection, cache::kCompare, "1");
            cache::writeMeta(*connection, kServer, server);
        }
        return connection;
    } catch (const cache::SqliteError&) { // whatever is wrong with it, beginning anew is the answer
        return nullptr;
    }
}

} // namespace

BootstrapPart::BootstrapPart(const fs::path& folder, const SyncMeta& wanted, const FeedState& state,
                             const std::string& server)
    : path_(folder / kPartName)
{
    connection_ = openToGoOn(path_, wanted, state, server);
    // A server that is behind it would leave a gap between its rows and those that came before.
    if (connection_ && readSyncMeta(*connection_)->watermark > state.upto)
        connection_.reset();
    resumed_ = connection_ != nullptr;
    if (resumed_)
        settings();
    else
        begin(wanted, originOf(wanted, state.schema), server);
}

void BootstrapPart::begin(const SyncMeta& wanted, const std::string& origin,
                          const std::string& server)
{
    discard();
    connection_ = cache::createCache(path_);
    connection_->execute(
        "CREATE TABLE zhitu_bootstrap (table_name TEXT NOT NULL PRIMARY KEY, "
        "last_id INTEGER NOT NULL, rows INTEGER NOT NULL, whole INTEGER NOT NULL)");
    for (const cache::Table& table : cache::tables())
        connection_->prepare("INSERT INTO zhitu_bootstrap VALUES (?, 0, 0, 0)")
            .bind(1, table.name)
            .run();
    cache::writeMeta(*connection_, kFetchedFrom, origin);
    cache::writeMeta(*connection_, kServer, server);
    writeSyncMeta(*connection_, wanted);
    connection_->execute("COMMIT");
    settings();
}

void BootstrapPart::settings()
{
    // kill -9 loses the rows since the last commit, not the file.
    connection_->execute("PRAGMA journal_mode=TRUNCATE");
    connection_->execute("PRAGMA synchronous=OFF");
    connection_->execute("PRAGMA cache_size=-131072");
    connection_->execute("PRAGMA locking_mode=EXCLUSIVE");
    connection_->execute("BEGIN");
}

void BootstrapPart::commit()
{
    connection_->execute("COMMIT");
    connection_->execute("BEGIN");
}

std::int64_t BootstrapPart::lastId(std::string_view table)
{
    Statement row =
        connection_->prepare("SELECT last_id FROM zhitu_bootstrap WHERE table_name = ?");
    row.bind(1, table);
    return row.step() ? row.integer(0) : 0;
}

bool BootstrapPart::isWhole(std::string_view table)
{
    Statement row = connection_->prepare("SELECT whole FROM zhitu_bootstrap WHERE table_name = ?");
    row.bind(1, table);
    return row.step() && row.integer(0) != 0;
}

std::int64_t BootstrapPart::rows()
{
    return connection_->queryInt("SELECT total(rows) FROM zhitu_bootstrap");
}

void BootstrapPart::keep(std::string_view table, std::int64_t lastId, std::int64_t rows)
{
    connection_
        ->prepare("UPDATE zhitu_bootstrap SET last_id = ?2, rows = rows + ?3 WHERE table_name = ?1")
        .bind(1, table)
        .bind(2, lastId)
        .bind(3, rows)
        .run();
    commit();
}

void BootstrapPart::complete(const cache::Table& table)
{
    cache::createIndexes(*connection_, table);
    cache::createSpatialIndex(*connection_, table);
    connection_->prepare("UPDATE zhitu_bootstrap SET whole = 1 WHERE table_name = ?")
        .bind(1, table.name)
        .run();
    commit();
}

void BootstrapPart::finish()
{
    cache::refreshContents(*connection_);
    connection_->execute("DROP TABLE zhitu_bootstrap");
    connection_->execute("COMMIT");
    connection_.reset();
    std::error_code ignored;
    fs::remove(path_.string() + "-journal", ignored); // empty: everything is committed
}

void BootstrapPart::discard()
{
    connection_.reset();
    std::error_code ignored;
    for (const char* companion : {"", "-journal", "-wal", "-shm"})
        fs::remove(path_.string() + companion, ignored);
}

namespace {

/// What a file notes of a fetch that was never used; nothing where it notes none.
std::optional<SyncMeta> unusedFetch(const fs::path& file)
{
    if (cache::inspectHeader(file) != cache::FileVerdict::Ok)
        return std::nullopt;
    try {
        Connection connection(file.string(), cache::Access::ReadOnly);
        return cache::readMeta(connection, kFetchedFrom).empty() ? std::nullopt
                                                                 : readSyncMeta(connection);
    } catch (const cache::SqliteError&) {
        return std::nullopt;
    }
}

} // namespace

auto fetchedBefore(cache::CacheStore& store, const cache::StoreLock& lock, const SyncMeta& wanted,
                   const FeedState& state, const std::string& server) -> std::optional<fs::path>
{
    auto file = store.notYetUsed();
    if (!file || !unusedFetch(*file))
        return std::nullopt;
    if (openToGoOn(*file, wanted, state, server))
        return file;
    store.remove(lock, *file);
    return std::nullopt;
}

void forgetFetch(Connection& generation)
{
    generation.prepare("DELETE FROM zhitu_meta WHERE key IN (?, ?)")
        .bind(1, std::string_view(kFetchedFrom))
        .bind(2, std::string_view(kServer))
        .run();
}

void removeForeignFetches(cache::CacheStore& store, const cache::StoreLock& lock,
                          const SyncMeta& inUse)
{
    std::vector<fs::path> left{store.folder() / kPartName};
    if (auto whole = store.notYetUsed())
        left.push_back(std::move(*whole));
    for (const fs::path& file : left)
        if (const auto found = unusedFetch(file); !found || !isOfTheSame(*found, inUse))
            store.remove(lock, file);
}

} // namespace zhitu::sync
