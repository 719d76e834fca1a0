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

} // namespace

CacheWriter::CacheWriter(const StoreLock&, const std::filesystem::path& file)
{
    requireOk(inspectHeader(file), file);
    connection_ = std::make_unique<Connection>(file.string(), Access::ReadWrite);
    requireOk(inspectContent(*connection_), file);
    registerSpatialFunctions(*connection_);
    connection_->execute("PRAGMA journal_mode=WAL");
    connection_->execute("PRAGMA synchronous=NORMAL"); // what is lost here the centre still has
    migrate(*connection_, versionSlot(), kMigrations);
}

CacheWriter::Batch::Batch(CacheWriter& writer) : writer_(writer), transaction_(*writer.connection_)
{
}

void CacheWriter::Batch::remove(std::string_view table, std::int64_t id)
{
    writer_.connection_
        ->prepare("DELETE FROM \"" + std::string(cache::table(table).name) + "\" WHERE id = ?")
        .bind(1, id)
        .run();
}

void CacheWriter::Batch::commit()
{
    // Sidecars made from the content before are recognised as old by this number.
    writer_.connection_->execute(
        "INSERT INTO zhitu_meta VALUES ('change_serial', '1') ON CONFLICT(key) DO UPDATE SET value "
        "= CAST(value AS INTEGER) + 1");
    transaction_.commit();
}

void CacheWriter::checkpoint()
{
    connection_->execute("PRAGMA wal_checkpoint(PASSIVE)");
}

void CacheWriter::refreshContents()
{
    Transaction transaction(*connection_);
    cache::refreshContents(*connection_);
    transaction.commit();
}

} // namespace zhitu::cache
