// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cache/writer.h"

#include <array>

#include "data/cache/migration.h"
#include "data/cache/open_check.h"
#include "data/cache/rtree_triggers.h"

namespace zhitu::cache {
namespace {

/// PRAGMA user_version belongs to GeoPackage, so our version is a row.
const VersionSlot& versionSlot()
{
    static const VersionSlot slot{
        [](Connection& c) {
            return c.queryInt("SELECT value FROM zhitu_meta WHERE key = 'schema_version'");
        },
        [](Connection& c, std::int64_t version) {
            c.prepare("UPDATE zhitu_meta SET value = ? WHERE key = 'schema_version'")
                .bind(1, std::string_view(std::to_string(version)))
                .run();
        }};
    return slot;
}

/// None yet: nothing older than the present version was released.
const std::array<Migration, 0> kMigrations{};

/// A WAL slows every reader down by its length, and stays on the disk when the program ends.
constexpr int kLongLog = 4000;
constexpr int kPageBytes = 4096;

} // namespace

CacheWriter::CacheWriter(const StoreLock&, const std::filesystem::path& file) : file_(file)
{
    requireOk(inspectHeader(file), file);
    connection_ = std::make_unique<Connection>(file.string(), Access::ReadWrite);
    requireOk(inspectContent(*connection_), file);
    registerSpatialFunctions(*connection_);
    connection_->execute("PRAGMA journal_mode=WAL");
    connection_->execute("PRAGMA synchronous=NORMAL"); // what is lost here the centre still has
    connection_->execute("PRAGMA journal_size_limit=" + std::to_string(kLongLog * kPageBytes));
    sqlite3_wal_hook(
        connection_->handle(),
        [](void* pages, sqlite3*, const char*, int now) {
            *static_cast<int*>(pages) = now;
            return SQLITE_OK;
        },
        &pagesInLog_);
    migrate(*connection_, versionSlot(), kMigrations);
}

/// Who has not looked for longer than this many batches reads everything anew.
constexpr std::int64_t kRecentBatches = 2000;

CacheWriter::Batch::Batch(CacheWriter& writer)
    : writer_(writer), alone_(writer.mutex_), transaction_(*writer.connection_),
      serial_(1
              + connection().queryInt(
                  "SELECT CAST(value AS INTEGER) FROM zhitu_meta WHERE key = 'change_serial'"))
{
}

void CacheWriter::Batch::setMeta(std::string_view key, std::string_view value)
{
    writeMeta(connection(), key, value);
}

void CacheWriter::Batch::touch(std::string_view table, std::int64_t id)
{
    if (!touch_)
        touch_ = connection().prepare(
            "INSERT INTO zhitu_recent_change VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
    touch_->bind(1, serial_).bind(2, table).bind(3, id).run();
}

void CacheWriter::Batch::remove(std::string_view table, std::int64_t id)
{
    writer_.connection_
        ->prepare("DELETE FROM \"" + std::string(cache::table(table).name) + "\" WHERE id = ?")
        .bind(1, id)
        .run();
    touch(table, id);
}

std::int64_t CacheWriter::Batch::commit()
{
    // Sidecars made from the content before are recognised as old by this number.
    setMeta("change_serial", std::to_string(serial_));
    if (serial_ % kRecentBatches == 0) {
        connection()
            .prepare("DELETE FROM zhitu_recent_change WHERE serial <= ?")
            .bind(1, serial_ - kRecentBatches)
            .run();
        setMeta("recent_from", std::to_string(serial_ - kRecentBatches));
    }
    transaction_.commit();
    alone_.unlock();
    return serial_;
}

std::string CacheWriter::meta(std::string_view key)
{
    const std::lock_guard guard(mutex_);
    return readMeta(*connection_, key);
}

std::unique_ptr<Connection> CacheWriter::openReader() const
{
    return openForReading(file_);
}

bool CacheWriter::scrubFreePages()
{
    const std::lock_guard guard(mutex_);
    connection_->execute("PRAGMA secure_delete=ON");
    connection_->execute("VACUUM");
    // busy = 1: a reader still looks at what was.
    return connection_->queryInt("PRAGMA wal_checkpoint(TRUNCATE)") == 0;
}

void CacheWriter::checkpoint()
{
    const std::lock_guard guard(mutex_);
    connection_->execute("PRAGMA wal_checkpoint(PASSIVE)");
}

void CacheWriter::checkpointIfLong()
{
    const std::lock_guard guard(mutex_);
    if (pagesInLog_ >= kLongLog)
        connection_->execute("PRAGMA wal_checkpoint(PASSIVE)");
}

void CacheWriter::refreshContents()
{
    const std::lock_guard guard(mutex_);
    Transaction transaction(*connection_);
    cache::refreshContents(*connection_);
    transaction.commit();
}

} // namespace zhitu::cache
