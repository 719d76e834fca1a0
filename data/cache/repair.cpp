// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cache/repair.h"

#include <algorithm>

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

bool isDamage(const SqliteError& error)
{
    return error.primaryCode() == SQLITE_CORRUPT || error.primaryCode() == SQLITE_NOTADB
           || error.primaryCode() == SQLITE_IOERR;
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
        std::int64_t after = 0;
        while (after < kEnd && !copy(after, kEnd, "ASC", after)) {
            result_.gaps = true;
            const std::int64_t readable = nextReadable(after);
            std::int64_t ignored = 0;
            copy(after, readable, "DESC", ignored);
            after = readable;
        }
        return result_;
    }

private:
    static constexpr std::int64_t kEnd = std::int64_t{1} << 53;

    /// Copies the rows with low < id <= high; `last` becomes the id of the last one read.
    /// \returns false at a damaged page
    bool copy(std::int64_t low, std::int64_t high, const char* direction, std::int64_t& last)
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
            if (isDamage(error))
                return false;
            throw;
        }
    }

    std::int64_t nextReadable(std::int64_t after)
    {
        for (std::int64_t jump = 1; after + jump < kEnd; jump *= 2) {
            try {
                Statement probe = from_.prepare(selectSql("id", "ASC") + " LIMIT 1");
                probe.bind(1, after + jump).bind(2, kEnd);
                probe.step();
                return after + jump;
            } catch (const SqliteError& error) {
                if (!isDamage(error))
                    throw;
            }
        }
        return kEnd;
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
               + "\" NOT INDEXED WHERE id > ? AND id <= ? ORDER BY id " + direction;
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

void copyMeta(Connection& from, Connection& to)
{
    try {
        Statement rows =
            from.prepare("SELECT key, value FROM zhitu_meta WHERE key <> 'schema_version'");
        while (rows.step())
            to.prepare("INSERT OR IGNORE INTO zhitu_meta VALUES (?, ?)")
                .bind(1, std::string_view(rows.text(0)))
                .bind(2, std::string_view(rows.text(1)))
                .run();
    } catch (const SqliteError& error) {
        if (!isDamage(error))
            throw;
    }
}

} // namespace

std::optional<std::vector<SavedTable>> salvage(const fs::path& damaged, const fs::path& target,
                                               const Progress& progress)
{
    requireOk(inspectHeader(damaged), damaged);
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
                saved.push_back(TableCopy(from, *to, table, progress, share).run());
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

std::optional<Repaired> repairFile(const fs::path& file, const Progress& progress)
{
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
        throw UserError(Messages::tr("The store “%1” is being written to by another program. "
                                     "Nothing was changed. Close it and try again.")
                            .arg(shown(folder)));
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
