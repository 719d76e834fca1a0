// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sync/reconcile.h"

#include <QCryptographicHash>
#include <algorithm>
#include <bit>

#include "data/cache/schema.h"
#include "data/central/pg_errors.h"
#include "data/sync/wire_row.h"

namespace zhitu::sync {
namespace {

using cache::Statement;

/// A history of a case that is not there belongs nowhere.
std::string villageOf(const Replica& replica)
{
    return "substr(coalesce(" + std::string(replica.area) + ", '?'), 1, 12)";
}

std::int64_t firstEightBytes(const std::vector<std::byte>& row)
{
    const QByteArray hash = QCryptographicHash::hash(QByteArrayView(row.data(), std::ssize(row)),
                                                     QCryptographicHash::Sha256);
    std::uint64_t value = 0;
    for (int i = 0; i < 8; ++i)
        value = value << 8 | static_cast<unsigned char>(hash[i]);
    return std::bit_cast<std::int64_t>(value);
}

/// What was laid over is put by as it was, see CaseOverlay.
std::string sentRows(const Replica& replica)
{
    const std::string table = cache::quotedName(replica.table);
    const std::string sent = "SELECT * FROM " + table
                             + " WHERE id NOT IN (SELECT id FROM zhitu_laid_over WHERE "
                               "table_name = '"
                             + std::string(replica.table) + "')";
    if (std::ranges::find(cache::kLaidOverTables, replica.table)
        == std::end(cache::kLaidOverTables))
        return '(' + sent + ") AS " + table;
    const std::string base = cache::baseTable(replica.table);
    return '(' + sent + " AND id NOT IN (SELECT id FROM " + base + ") UNION ALL SELECT * FROM "
           + base + ") AS " + table;
}

/// Villages that are not the same on both sides.
std::set<std::string> unlike(const Digests& here, const Digests& there)
{
    std::set<std::string> villages;
    for (const auto& [village, digest] : here)
        if (const auto found = there.find(village); found == there.end() || found->second != digest)
            villages.insert(village);
    for (const auto& [village, digest] : there)
        if (!here.contains(village))
            villages.insert(village);
    return villages;
}

/// Tells how far it is after each of its steps.
class Steps {
public:
    Steps(const PullProgress& progress, std::size_t count)
        : progress_(progress), count_(static_cast<double>(count))
    {
    }
    void next()
    {
        ++done_;
        if (!goesOn())
            throw central::stoppedError();
    }
    [[nodiscard]] bool goesOn() const { return progress_((done_ - 1) / count_); }

private:
    const PullProgress& progress_;
    const double count_;
    double done_ = 0;
};

class Mender {
public:
    Mender(central::PgConnection& centre, cache::CacheWriter::Batch& batch, const Sealer* sealer,
           const Differences& differences)
        : centre_(centre), batch_(batch), sealer_(sealer), differences_(differences)
    {
    }

    void remove(const Replica& replica)
    {
        const std::set<std::string>& wrong = differences_.at(replica.number);
        Statement rows = batch_.connection().prepare("SELECT id, " + villageOf(replica) + " FROM "
                                                     + cache::quotedName(replica.table));
        while (rows.step())
            if (wrong.contains(rows.text(1)))
                touched_[replica.number].insert(rows.integer(0));
        Statement remove = batch_.connection().prepare(
            "DELETE FROM " + cache::quotedName(replica.table) + " WHERE id = ?");
        for (const std::int64_t id : touched_[replica.number])
            remove.bind(1, id).run();
    }

    void fetch(const Replica& replica)
    {
        cache::RowUpsert upsert(batch_.connection(), cache::table(replica.table));
        RowDecoder decoder(replica, sealer_);
        for (const std::string& village : differences_.at(replica.number)) {
            if (village == "?")
                continue;
            // What belongs to all has no code; everything else a range that an index knows.
            const central::PgResult rows = centre_.query(
                wireSelect(replica)
                    + (village.empty() ? " WHERE area_code = $1"
                                       : " WHERE area_code >= $1 AND area_code < $1 || ':'"),
                {village}, true);
            const RowBatch decoded = decoder.decode(rows);
            for (std::size_t i = 0; i < decoded.rows(); ++i)
                upsert.put([&](Statement& statement) { decoded.bind(statement, i); });
            touched_[replica.number].insert(decoded.ids().begin(), decoded.ids().end());
        }
    }

    std::int64_t report(std::vector<ChangedKeys>& changed)
    {
        std::int64_t rows = 0;
        for (const auto& [table, ids] : touched_) {
            if (ids.empty())
                continue;
            changed.push_back({table, {ids.begin(), ids.end()}});
            rows += std::ssize(ids);
            for (const std::int64_t id : ids)
                batch_.touch(replicaByNumber(table)->table, id);
        }
        return rows;
    }

private:
    central::PgConnection& centre_;
    cache::CacheWriter::Batch& batch_;
    const Sealer* sealer_;
    const Differences& differences_;
    std::map<int, std::set<std::int64_t>> touched_;
};

} // namespace

Digests digestsOfCache(cache::Connection& cache, const Replica& replica, const Sealer* sealer,
                       CacheRows which, const std::function<bool()>& goOn)
{
    Digests digests;
    Statement rows = cache.prepare(
        "SELECT " + cachedColumns(replica) + ", " + villageOf(replica) + " FROM "
        + (which == CacheRows::AsSeen ? cache::quotedName(replica.table) : sentRows(replica)));
    const int village = static_cast<int>(replica.columns.size());
    constexpr int often = 4096;
    for (std::int64_t read = 0; rows.step(); ++read) {
        if (read % often == 0 && !goOn())
            throw central::stoppedError();
        VillageDigest& digest = digests[rows.text(village)];
        ++digest.rows;
        // A seal that does not open is a difference like any other.
        if (const auto row = encodeCached(replica, rows, sealer))
            digest.digest ^= firstEightBytes(*row);
        else
            digest.digest ^= 1;
    }
    return digests;
}

std::vector<std::string> cutsOf(central::PgConnection& connection)
{
    const central::PgResult towns =
        connection.query("SELECT code FROM zhitu.wire_division WHERE level = 5 AND code ^@ ANY "
                         "($1::text[]) ORDER BY code COLLATE \"C\"",
                         {arrayOf(probe(connection, 0).scope)});
    std::vector<std::string> cuts;
    for (int i = 0; i < towns.rows(); ++i)
        cuts.emplace_back(towns.text(i, 0));
    return cuts;
}

Digests digestsOfCentre(central::PgConnection& connection, const Replica& replica,
                        const std::vector<std::string>& cuts)
{
    Digests digests;
    std::string from;
    const auto read = [&](const std::string& before) {
        const central::PgResult rows =
            connection.prepared("SELECT village, rows, digest FROM zhitu.digests($1, $2, $3)",
                                {std::string(replica.table), from, before});
        for (int i = 0; i < rows.rows(); ++i) {
            VillageDigest& digest = digests[std::string(rows.text(i, 0))];
            digest.rows += rows.integer(i, 1);
            digest.digest ^= rows.integer(i, 2);
        }
        from = before;
    };
    for (const std::string& cut : cuts)
        read(cut);
    read(":"); // behind every digit
    return digests;
}

Differences differences(central::PgConnection& connection, cache::Connection& cache,
                        const std::vector<int>& tables, const Sealer* sealer,
                        const PullProgress& progress)
{
    Differences differences;
    const std::vector<std::string> cuts = cutsOf(connection);
    Steps steps(progress, tables.size());
    for (const Replica& replica : replicas()) {
        if (std::ranges::find(tables, replica.number) == tables.end())
            continue;
        steps.next();
        // What lies in a grid the centre finds by an index; the others are small.
        const bool inGrids = replica.area.find("grid_code") != std::string_view::npos;
        std::set<std::string> villages = unlike(
            digestsOfCache(cache, replica, sealer, CacheRows::AsSent,
                           [&] { return steps.goesOn(); }),
            digestsOfCentre(connection, replica, inGrids ? cuts : std::vector<std::string>()));
        if (!villages.empty())
            differences[replica.number] = std::move(villages);
    }
    return differences;
}

std::int64_t mend(central::PgConnection& connection, cache::CacheWriter::Batch& batch,
                  const Differences& differences, const Sealer* sealer,
                  std::vector<ChangedKeys>& changed, const PullProgress& progress)
{
    std::vector<const Replica*> wanted;
    for (const Replica& replica : replicas())
        if (differences.contains(replica.number))
            wanted.push_back(&replica);
    Mender mender(connection, batch, sealer, differences);
    Steps steps(progress, 2 * wanted.size());
    for (auto replica = wanted.rbegin(); replica != wanted.rend();
         ++replica) { // histories before cases
        steps.next();
        mender.remove(**replica);
    }
    for (const Replica* replica : wanted) {
        steps.next();
        mender.fetch(*replica);
    }
    return mender.report(changed);
}

} // namespace zhitu::sync
