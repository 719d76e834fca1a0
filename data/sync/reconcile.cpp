// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sync/reconcile.h"

#include <QCryptographicHash>
#include <algorithm>
#include <bit>
#include <set>

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

class Reconciler {
public:
    Reconciler(central::PgConnection& centre, cache::CacheWriter::Batch& batch,
               const Sealer* sealer, std::vector<ChangedKeys>& changed)
        : centre_(centre), batch_(batch), sealer_(sealer), changed_(changed), cuts_(cutsOf(centre))
    {
    }

    /// Villages that differ in this table; found before any table is touched.
    void compare(const Replica& replica)
    {
        const Digests here = digestsOfCache(batch_.connection(), replica, sealer_);
        // What lies in a grid the centre finds by an index; the others are small.
        const bool inGrids = replica.area.find("grid_code") != std::string_view::npos;
        const Digests there =
            digestsOfCentre(centre_, replica, inGrids ? cuts_ : std::vector<std::string>());
        std::set<std::string>& wrong = wrong_[replica.number];
        for (const auto& [village, digest] : here)
            if (const auto found = there.find(village);
                found == there.end() || found->second != digest)
                wrong.insert(village);
        for (const auto& [village, digest] : there)
            if (!here.contains(village))
                wrong.insert(village);
    }

    void remove(const Replica& replica)
    {
        const std::set<std::string>& wrong = wrong_[replica.number];
        if (wrong.empty())
            return;
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
        for (const std::string& village : wrong_[replica.number]) {
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

    std::int64_t report()
    {
        std::int64_t rows = 0;
        for (const auto& [table, ids] : touched_) {
            if (ids.empty())
                continue;
            changed_.push_back({table, {ids.begin(), ids.end()}});
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
    std::vector<ChangedKeys>& changed_;
    const std::vector<std::string> cuts_;
    std::map<int, std::set<std::string>> wrong_;
    std::map<int, std::set<std::int64_t>> touched_;
};

} // namespace

Digests digestsOfCache(cache::Connection& cache, const Replica& replica, const Sealer* sealer)
{
    Digests digests;
    Statement rows = cache.prepare("SELECT " + cachedColumns(replica) + ", " + villageOf(replica)
                                   + " FROM " + cache::quotedName(replica.table));
    const int village = static_cast<int>(replica.columns.size());
    while (rows.step()) {
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

std::int64_t reconcile(central::PgConnection& connection, cache::CacheWriter::Batch& batch,
                       const std::vector<int>& tables, const Sealer* sealer,
                       std::vector<ChangedKeys>& changed, const PullProgress& progress)
{
    Reconciler reconciler(connection, batch, sealer, changed);
    std::vector<const Replica*> wanted;
    for (const Replica& replica : replicas())
        if (std::ranges::find(tables, replica.number) != tables.end())
            wanted.push_back(&replica);
    double done = 0;
    const auto step = [&] {
        if (!progress(done++ / (3.0 * static_cast<double>(wanted.size()))))
            throw central::PgError(central::PgTrouble::Stopped, QString());
    };
    for (const Replica* replica : wanted) {
        step();
        reconciler.compare(*replica);
    }
    for (auto replica = wanted.rbegin(); replica != wanted.rend();
         ++replica) { // histories before cases
        step();
        reconciler.remove(**replica);
    }
    for (const Replica* replica : wanted) {
        step();
        reconciler.fetch(*replica);
    }
    return reconciler.report();
}

} // namespace zhitu::sync
