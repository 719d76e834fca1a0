// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/tiles/tile_cache.h"

#include "data/cache/file_header.h"
#include "data/cache/sqlite_error.h"
#include "data/tiles/messages.h"
#include "data/tiles/seconds.h"
#include "data/user_error.h"

namespace zhitu::tiles {
namespace {

namespace fs = std::filesystem;

constexpr int kPutsBetweenMeasures = 200; ///< another program may put as well
constexpr std::size_t kLooksKept = 500;
constexpr int kFormat = 1;

std::int64_t keyOf(TileId id)
{
    return std::int64_t{id.zoom} << 48 | std::int64_t{id.x} << 24 | std::int64_t{id.y};
}

} // namespace

TileCache::TileCache(fs::path file, std::int64_t limit) : file_(std::move(file)), limit_(limit) {}

TileCache::~TileCache()
{
    try {
        writeLooks();
    } catch (const UserError&) { // they only say what goes first
    }
}

void TileCache::open()
{
    if (connection_)
        return;
    fs::create_directories(file_.parent_path());
    auto opened = std::make_unique<cache::Connection>(file_.string(), cache::Access::Create);
    // One journal that each program ends by itself; a WAL would need somebody to check it in.
    opened->execute("PRAGMA journal_mode=TRUNCATE");
    opened->execute("PRAGMA synchronous=NORMAL");
    connection_ = std::move(opened);
    try {
        makeTables();
        measure();
    } catch (...) {
        connection_.reset(); // whatever it was: it is looked at again next time
        throw;
    }
}

void TileCache::makeTables()
{
    std::int64_t format = connection_->queryInt("PRAGMA user_version");
    if (format == kFormat)
        return;
    if (format != 0)
        refuseFormat();
    connection_->execute("PRAGMA auto_vacuum=INCREMENTAL");
    cache::Transaction transaction(*connection_); // another program may be making it too
    format = connection_->queryInt("PRAGMA user_version");
    if (format == kFormat)
        return;
    if (format != 0)
        refuseFormat();
    connection_->execute(
        "CREATE TABLE source (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);"
        "CREATE TABLE tile (id INTEGER PRIMARY KEY, source INTEGER NOT NULL, key INTEGER NOT NULL,"
        " fetched INTEGER NOT NULL, used INTEGER NOT NULL, areas INTEGER NOT NULL DEFAULT 0,"
        " size INTEGER NOT NULL, bytes BLOB NOT NULL, UNIQUE (source, key));"
        "CREATE INDEX tile_goes ON tile (areas, used, size);"
        "CREATE TABLE area (id INTEGER PRIMARY KEY, base_map TEXT NOT NULL,"
        " name TEXT NOT NULL, west REAL NOT NULL, south REAL NOT NULL, east REAL NOT NULL,"
        " north REAL NOT NULL, least_zoom INTEGER NOT NULL, most_zoom INTEGER NOT NULL,"
        " done INTEGER NOT NULL, missing INTEGER NOT NULL);"
        "CREATE TABLE area_tile (area INTEGER NOT NULL, tile INTEGER NOT NULL,"
        " PRIMARY KEY (area, tile)) WITHOUT ROWID;"
        "PRAGMA user_version=1");
    transaction.commit();
}

/// A number that nobody knows is another Zhitu's, or of a file that is damaged in more than that.
void TileCache::refuseFormat()
{
    if (!refusedAsSound_) {
        try {
            const std::string found = connection_->queryText("PRAGMA integrity_check(1)");
            if (found != "ok")
                throw cache::SqliteError(SQLITE_CORRUPT, found.c_str(), file_);
        } catch (const cache::SqliteError& error) {
            // Anything else may be something of the other's that this one does not know.
            if (error.primaryCode() == SQLITE_CORRUPT || error.primaryCode() == SQLITE_NOTADB)
                throw;
        }
        refusedAsSound_ = true; // all of it was read: once, and not for each tile
    }
    throw UserError(Messages::tr("The tiles on the disk are those of another Zhitu. They are "
                                 "left as they are; remove “%1” if it is not used any more.")
                        .arg(QString::fromStdString(file_.string())));
}

void TileCache::measure()
{
    size_.passing = connection_->queryInt("SELECT sum(size) FROM tile WHERE areas = 0");
    size_.kept = connection_->queryInt("SELECT sum(size) FROM tile WHERE areas > 0");
    putsSinceMeasured_ = 0;
}

bool TileCache::isBroken(const cache::SqliteError& error) const
{
    if (error.primaryCode() == SQLITE_READONLY) {
        const auto header = cache::readHeader(file_);
        return header && !header->versionsKnown;
    }
    return error.isDamage() || error.isContradiction();
}

template <class Work>
auto TileCache::guarded(Work work)
{
    const std::scoped_lock held(mutex_);
    try {
        open();
        return work();
    } catch (const cache::SqliteError& error) {
        connection_.reset(); // opened again next time, whatever it was
        sources_.clear();
        if (!isBroken(error))
            throw;
    }
    looked_.clear();
    std::error_code ignored;
    fs::remove(file_, ignored);
    fs::remove(file_.string() + "-journal", ignored);
    open();
    return work();
}

std::int64_t TileCache::sourceId(const std::string& source)
{
    if (const auto known = sources_.find(source); known != sources_.end())
        return known->second;
    connection_->prepare("INSERT OR IGNORE INTO source (name) VALUES (?)").bind(1, source).run();
    cache::Statement row = connection_->prepare("SELECT id FROM source WHERE name = ?");
    row.bind(1, source);
    row.step();
    return sources_[source] = row.integer(0);
}

std::optional<std::int64_t> TileCache::rowOf(const std::string& source, TileId id)
{
    cache::Statement row = connection_->prepare("SELECT id FROM tile WHERE source = ? AND key = ?");
    row.bind(1, sourceId(source)).bind(2, keyOf(id));
    return row.step() ? std::optional(row.integer(0)) : std::nullopt;
}

void TileCache::setLimit(std::int64_t bytes)
{
    guarded([&] {
        limit_ = bytes;
        shrink();
    });
}

std::optional<CachedTile> TileCache::find(const std::string& source, TileId id)
{
    return guarded([&]() -> std::optional<CachedTile> {
        cache::Statement row = connection_->prepare(
            "SELECT id, fetched, bytes FROM tile WHERE source = ? AND key = ?");
        row.bind(1, sourceId(source)).bind(2, keyOf(id));
        if (!row.step())
            return std::nullopt;
        looked_[row.integer(0)] = secondsNow();
        const auto bytes = row.blob(2);
        CachedTile tile{QByteArray(reinterpret_cast<const char*>(bytes.data()),
                                   static_cast<qsizetype>(bytes.size())),
                        row.integer(1)};
        row.reset();
        if (looked_.size() >= kLooksKept)
            writeLooks();
        return tile;
    });
}

void TileCache::writeLooks()
{
    if (!connection_ || looked_.empty())
        return;
    cache::Transaction transaction(*connection_);
    cache::Statement update = connection_->prepare("UPDATE tile SET used = ? WHERE id = ?");
    for (const auto& [row, when] : looked_)
        update.bind(1, when).bind(2, row).run();
    transaction.commit();
    looked_.clear();
}

std::optional<QString> TileCache::put(const std::string& source, TileId id, const CachedTile& tile)
{
    try {
        guarded([&] {
            connection_
                ->prepare("INSERT INTO tile (source, key, fetched, used, size, bytes)"
                          " VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (source, key) DO UPDATE SET"
                          " fetched = ?3, used = ?4, size = ?5, bytes = ?6"
                          " WHERE areas = 0 OR ?5 > 0") // nothing is no news of a kept picture
                .bind(1, sourceId(source))
                .bind(2, keyOf(id))
                .bind(3, tile.fetched)
                .bind(4, secondsNow())
                .bind(5, std::int64_t{tile.bytes.size()})
                .bindBlob(6, std::as_bytes(std::span(tile.bytes.constData(),
                                                     static_cast<std::size_t>(tile.bytes.size()))))
                .run();
            size_.passing += tile.bytes.size();
            if (++putsSinceMeasured_ >= kPutsBetweenMeasures || size_.passing > limit_)
                shrink();
        });
        return std::nullopt;
    } catch (const std::exception& error) {
        return QString::fromUtf8(error.what());
    }
}

/// Down to nine tenths of the limit, so that it is not called for each tile.
void TileCache::shrink()
{
    measure();
    if (size_.passing <= limit_)
        return;
    writeLooks();
    cache::Transaction transaction(*connection_);
    std::vector<std::int64_t> rows;
    {
        cache::Statement oldest = connection_->prepare(
            "SELECT id, size FROM tile WHERE areas = 0 ORDER BY used, size DESC");
        while (size_.passing > limit_ / 10 * 9 && oldest.step()) {
            rows.push_back(oldest.integer(0));
            size_.passing -= oldest.integer(1);
        }
    }
    cache::Statement remove = connection_->prepare("DELETE FROM tile WHERE id = ?");
    for (const std::int64_t row : rows)
        remove.bind(1, row).run();
    transaction.commit();
    connection_->execute("PRAGMA incremental_vacuum");
}

bool TileCache::keep(std::int64_t area, const std::string& source, TileId id)
{
    return guarded([&] {
        const auto row = rowOf(source, id);
        if (!row)
            return false;
        cache::Transaction transaction(*connection_);
        connection_
            ->prepare("INSERT OR IGNORE INTO area_tile (area, tile)"
                      " SELECT id, ?2 FROM area WHERE id = ?1")
            .bind(1, area)
            .bind(2, *row)
            .run();
        connection_
            ->prepare("UPDATE tile SET areas = (SELECT count(*) FROM area_tile WHERE tile = ?1)"
                      " WHERE id = ?1 AND EXISTS (SELECT 1 FROM area WHERE id = ?2)")
            .bind(1, *row)
            .bind(2, area)
            .run();
        const bool kept = connection_->queryInt("SELECT changes()") > 0;
        transaction.commit();
        return kept;
    });
}

TileCache::Size TileCache::size()
{
    return guarded([&] {
        measure();
        return size_;
    });
}

void TileCache::clear()
{
    guarded([&] {
        connection_->execute("DELETE FROM tile WHERE areas = 0");
        connection_->execute("PRAGMA incremental_vacuum");
        measure();
    });
}

std::vector<OfflineArea> TileCache::areas()
{
    return guarded([&] {
        std::vector<OfflineArea> all;
        cache::Statement row = connection_->prepare(
            "SELECT id, base_map, name, west, south, east, north, least_zoom, most_zoom,"
            " done, missing FROM area ORDER BY id");
        while (row.step())
            all.push_back({row.integer(0),
                           row.text(1),
                           QString::fromStdString(row.text(2)),
                           {row.real(3), row.real(4), row.real(5), row.real(6)},
                           static_cast<int>(row.integer(7)),
                           static_cast<int>(row.integer(8)),
                           row.integer(9),
                           row.integer(10)});
        return all;
    });
}

std::int64_t TileCache::store(const OfflineArea& area)
{
    return guarded([&] {
        if (area.id != 0) { // one that was removed meanwhile stays away
            connection_->prepare("UPDATE area SET name = ?, done = ?, missing = ? WHERE id = ?")
                .bind(1, area.name.toStdString())
                .bind(2, area.done)
                .bind(3, area.missing)
                .bind(4, area.id)
                .run();
            return area.id;
        }
        cache::Statement row =
            connection_->prepare("INSERT INTO area VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        row.bind(1, area.baseMap).bind(2, area.name.toStdString());
        row.bind(3, area.box.west).bind(4, area.box.south);
        row.bind(5, area.box.east).bind(6, area.box.north);
        row.bind(7, std::int64_t{area.leastZoom}).bind(8, std::int64_t{area.mostZoom});
        row.bind(9, area.done).bind(10, area.missing).run();
        return connection_->queryInt("SELECT last_insert_rowid()");
    });
}

void TileCache::removeArea(std::int64_t id)
{
    guarded([&] {
        cache::Transaction transaction(*connection_);
        connection_
            ->prepare("UPDATE tile SET areas = areas - 1"
                      " WHERE id IN (SELECT tile FROM area_tile WHERE area = ?)")
            .bind(1, id)
            .run();
        connection_->prepare("DELETE FROM area_tile WHERE area = ?").bind(1, id).run();
        connection_->prepare("DELETE FROM area WHERE id = ?").bind(1, id).run();
        transaction.commit();
        shrink();
    });
}

} // namespace zhitu::tiles
