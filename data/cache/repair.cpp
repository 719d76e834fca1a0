// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cache/repair.h"

#include <algorithm>
#include <limits>

#include "data/cache/durable_file.h"
#include "data/cache/gpkg_geometry.h"
#include "data/cache/messages.h"
#include "data/cache/open_check.h"
#include "data/cache/part_file.h"
#include "data/cache/schema.h"
#include "data/cache/store.h"
#include "data/paths.h"

namespace zhitu::cache {
namespace fs = std::filesystem;
namespace {

struct Cancelled {};

bool hasTable(Connection& connection, const Table& table)
{
    Statement found =
        connection.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?");
    found.bind(1, table.name);
    return found.step();
}

/// Copies one table in the order of its ids. Behind a page that cannot be read it looks for the
/// next id that can, in steps that double, and then works back towards the damage.
class TableCopy {
public:
    TableCopy(Connection& from, Connection& to, const Table& table, const Progress& progress,
              double share)
        : from_(from), table_(table), progress_(progress), share_(share),
          insert_(to.prepare(insertSql(table)))
    {
        result_.name = table.name;
    }

    SavedTable run()
    {
        std::int64_t from = kFirst;
        while (true) {
            std::optional<std::int64_t> last;
            if (copy(from, kLast, "ASC", last) || last == kLast)
                return result_;
            result_.gaps = true;
            if (!progress_(share_))
                throw Cancelled{};
            const std::int64_t unread = last ? next(*last) : from;
            const std::int64_t readable = nextReadable(unread);
            std::optional<std::int64_t> ignored;
            copy(unread, readable, "DESC", ignored);
            if (readable == kLast)
                return result_;
            from = next(readable);
        }
    }

private:
    static constexpr std::int64_t kFirst = std::numeric_limits<std::int64_t>::min();
    static constexpr std::int64_t kLast = std::numeric_limits<std::int64_t>::max();

    static std::int64_t next(std::int64_t id) { return id == kLast ? id : id + 1; }

    /// Copies the rows with low <= id <= high; `last` becomes the id of the last one read.
    /// \returns false at a damaged page
    bool copy(std::int64_t low, std::int64_t high, const char* direction,
              std::optional<std::int64_t>& last)
    {
        try {
            Statement rows = from_.prepare(selectSql("*", direction));
            rows.bind(1, low).bind(2, high);
            while (rows.step()) {
                last = rows.integer(0);
                copyRow(rows);
            }
            return true;
        } catch (const SqliteError& error) {
            if (error.isDamage())
                return false;
            throw;
        }
    }

    /// The last id that a probe in doubling steps skipped before rows could be read again.
    std::int64_t nextReadable(std::int64_t from)
    {
        for (std::uint64_t jump = 1; jump < std::uint64_t(kLast) - std::uint64_t(from); jump *= 2) {
            const auto at = static_cast<std::int64_t>(static_cast<std::uint64_t>(from) + jump);
            try {
                Statement probe = from_.prepare(selectSql("*", "ASC") + " LIMIT 1");
                probe.bind(1, next(at)).bind(2, kLast);
                if (!probe.step())
                    return kLast;
                return probe.integer(0) - 1;
            } catch (const SqliteError& error) {
                if (!error.isDamage())
                    throw;
            }
            if (jump > std::uint64_t{1} << 62)
                break;
        }
        return kLast;
    }

    std::string selectSql(std::string_view what, const char* direction) const
    {
        std::string names(what);
        if (what == "*") {
            names = "id";
            if (table_.geometry != GeometryType::None)
                names += ", geom";
            for (const Column& column : table_.columns)
                names += ", " + std::string(column.name);
        }
        return "SELECT " + names + " FROM \"" + std::string(table_.name)
               + "\" NOT INDEXED WHERE id >= ? AND id <= ? ORDER BY id " + direction;
    }

    void copyRow(const Statement& row)
    {
        if (++read_ % 1000 == 0 && !progress_(share_))
            throw Cancelled{};
        const bool spatial = table_.geometry != GeometryType::None;
        const int columns = static_cast<int>(table_.columns.size()) + (spatial ? 2 : 1);
        if (spatial && !row.isNull(1) && !envelopeOf(row.blob(1))
            && !isEmptyGeometry(row.blob(1))) {
            ++result_.refused;
            return;
        }
        for (int i = 0; i < columns; ++i)
            insert_.bindValue(i + 1, row, i);
        try {
            insert_.run();
            ++result_.saved;
        } catch (const SqliteError& error) {
            if (error.primaryCode() != SQLITE_CONSTRAINT)
                throw;
            ++result_.refused;
        }
    }

    Connection& from_;
    const Table& table_;
    const Progress& progress_;
    double share_;
    Statement insert_;
    SavedTable result_;
    std::int64_t read_ = 0;
};

/// Of a repaired cache everything is in doubt: what it lacks, and what only waits to be sent and
/// lies over it, is found by comparing it with its centre.
void copyMeta(Connection& from, Connection& to)
{
    try {
        Statement rows = from.prepare(
            "SELECT key, value FROM zhitu_meta WHERE key NOT IN ('schema_version', ?)");
        rows.bind(1, std::string_view(kFetchedFrom));
        while (rows.step())
            to.prepare("INSERT OR IGNORE INTO zhitu_meta VALUES (?, ?)")
                .bind(1, std::string_view(rows.text(0)))
                .bind(2, std::string_view(rows.text(1)))
                .run();
    } catch (const SqliteError& error) {
        if (!error.isDamage())
            throw;
    }
    writeMeta(to, kCompare, "1");
}

} // namespace

std::optional<std::vector<SavedTable>> salvage(const fs::path& damaged, const fs::path& target,
                                               const Progress& progress)
{
    if (const FileVerdict verdict = inspectHeader(damaged); verdict != FileVerdict::Damaged)
        requireOk(verdict, damaged);
    PartFile part(target);
    std::vector<SavedTable> saved;
    try {
        Connection from(damaged.string(), Access::ReadOnly);
        if (const FileVerdict verdict = inspectContent(from); verdict != FileVerdict::Damaged)
            requireOk(verdict, damaged);
        {
            const auto to = createCache(part.path());
            copyMeta(from, *to);
            for (const Table& table : tables()) {
                createIndexes(*to, table); // first: they refuse rows that stand twice
                const double share =
                    static_cast<double>(saved.size()) / static_cast<double>(tables().size());
                saved.push_back(hasTable(from, table)
                                    ? TableCopy(from, *to, table, progress, share).run()
                                    : SavedTable{table.name, 0, 0, true});
                createSpatialIndex(*to, table);
            }
            refreshContents(*to);
            to->execute("COMMIT");
        }
    } catch (const Cancelled&) {
        return std::nullopt;
    }
    if (std::ranges::none_of(saved, [](const SavedTable& table) { return table.saved > 0; }))
        throw UserError(Messages::tr("Nothing in “%1” can be read any more. It was left as it is. "
                                     "Make the cache anew: from the centre, or the demo.")
                            .arg(shown(damaged)));
    part.publish();
    progress(1);
    return saved;
}

namespace {

QString inUse(const fs::path& store)
{
    return Messages::tr(
               "The store “%1” is being written to by another program. Nothing was changed. "
               "Close it and try again.")
        .arg(shown(store));
}

} // namespace

std::optional<Repaired> repairFile(const fs::path& file, const Progress& progress)
{
    // A file of a store must not be moved under the one who writes to it.
    const fs::path folder = file.parent_path().empty() ? fs::path(".") : file.parent_path();
    const bool ofStore = fs::exists(folder / "current");
    const auto lock = ofStore ? StoreLock::tryTake(folder) : std::nullopt;
    if (ofStore && !lock)
        throw UserError(inUse(folder));
    const fs::path fresh = file.string() + ".repaired";
    auto tables = salvage(file, fresh, progress);
    if (!tables)
        return std::nullopt;
    fs::path damaged = setAside(file);
    if (const std::error_code error = renameDurably(fresh, file))
        throw UserError(
            Messages::tr("The repaired cache is “%1”, but it could not be renamed (%2). "
                         "The damaged file was kept as “%3”.")
                .arg(shown(fresh), QString::fromStdString(error.message()), shown(damaged)));
    return Repaired{file, std::move(damaged), std::move(*tables)};
}

std::optional<Repaired> repairStore(const fs::path& folder, const Progress& progress)
{
    CacheStore store(folder);
    const auto lock = StoreLock::tryTake(folder);
    if (!lock)
        throw UserError(inUse(folder));
    const auto current = store.current();
    if (!current)
        throw UserError(Messages::tr("The store “%1” has no cache in use. Nothing was changed.")
                            .arg(shown(folder)));
    fs::path generation = store.nextGeneration();
    auto tables = salvage(*current, generation, progress);
    if (!tables)
        return std::nullopt;
    store.switchTo(*lock, generation);
    return Repaired{std::move(generation), setAside(*current), std::move(*tables)};
}

} // namespace zhitu::cache
