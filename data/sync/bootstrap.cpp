// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sync/bootstrap.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <chrono>
#include <fstream>

#include "data/cache/durable_file.h"
#include "data/cache/open_check.h"
#include "data/cache/rtree_triggers.h"
#include "data/cache/schema.h"
#include "data/central/pg_errors.h"
#include "data/paths.h"
#include "data/sync/messages.h"
#include "data/sync/sync_meta.h"
#include "data/sync/wire_row.h"

namespace zhitu::sync {
namespace fs = std::filesystem;
namespace {

using Clock = std::chrono::steady_clock;
using cache::Connection;
using cache::Statement;

constexpr std::int64_t kRowsKept = 50'000;
struct Stopped {};

/// The part file is not flushed to the disk while it grows: it outlives the process, not the
/// machine.
std::string bootId()
{
    std::ifstream in("/proc/sys/kernel/random/boot_id");
    std::string id;
    std::getline(in, id);
    return id;
}

/// bootstrap.part: a cache without indexes, and how far each table has come.
class Part {
public:
    /// A part from before `horizon`, or from what this server does not know, is begun anew.
    Part(const fs::path& folder, const SyncMeta& wanted, const FeedState& state)
        : path_(folder / "bootstrap.part"), origin_(originOf(wanted, state.schema))
    {
        if (!resume(state))
            begin(wanted);
    }

    [[nodiscard]] Connection& connection() { return *connection_; }
    [[nodiscard]] const fs::path& path() const { return path_; }

    [[nodiscard]] std::int64_t lastId(std::string_view table)
    {
        Statement row =
            connection_->prepare("SELECT last_id FROM zhitu_bootstrap WHERE table_name = ?");
        row.bind(1, table);
        return row.step() ? row.integer(0) : 0;
    }

    [[nodiscard]] std::int64_t rows()
    {
        return connection_->queryInt("SELECT total(rows) FROM zhitu_bootstrap");
    }

    /// Ends the transaction and begins the next.
    void keep(std::string_view table, std::int64_t lastId, std::int64_t rows)
    {
        connection_
            ->prepare("INSERT INTO zhitu_bootstrap VALUES (?, ?, ?) ON CONFLICT(table_name) DO "
                      "UPDATE SET "
                      "last_id = excluded.last_id, rows = rows + excluded.rows")
            .bind(1, table)
            .bind(2, lastId)
            .bind(3, rows)
            .run();
        connection_->execute("COMMIT");
        connection_->execute("BEGIN");
    }

    void close() { connection_.reset(); }

    void discard()
    {
        close();
        std::error_code ignored;
        for (const char* companion : {"", "-journal", "-wal", "-shm"})
            fs::remove(path_.string() + companion, ignored);
    }

private:
    static std::string originOf(const SyncMeta& wanted, int schema)
    {
        std::string text = wanted.centre + '|' + wanted.user + '|' + bootId() + '|'
                           + std::to_string(schema) + '|' + std::to_string(cache::kSchemaVersion);
        for (const std::string& prefix : wanted.scope)
            text += '|' + prefix;
        for (const int table : wanted.tables)
            text += '|' + std::to_string(table);
        return text;
    }

    bool resume(const FeedState& state)
    {
        if (cache::inspectHeader(path_) != cache::FileVerdict::Ok)
            return false;
        try {
            connection_ = std::make_unique<Connection>(path_.string(), cache::Access::ReadWrite);
            cache::registerSpatialFunctions(*connection_);
            const auto found = readSyncMeta(*connection_);
            if (connection_->queryText(
                    "SELECT value FROM zhitu_meta WHERE key = 'bootstrap_origin'")
                    == origin_
                && found && found->watermark >= state.horizon && found->watermark <= state.upto) {
                settings();
                return true;
            }
        } catch (
            const cache::SqliteError&) { // whatever is wrong with it, beginning anew is the answer
        }
        connection_.reset();
        return false;
    }

    void begin(const SyncMeta& wanted)
    {
        discard();
        connection_ = cache::createCache(path_);
        connection_->execute(
            "CREATE TABLE zhitu_bootstrap (table_name TEXT NOT NULL PRIMARY KEY, last_id "
            "INTEGER NOT NULL, rows INTEGER NOT NULL)");
        connection_->prepare("INSERT INTO zhitu_meta VALUES ('bootstrap_origin', ?)")
            .bind(1, std::string_view(origin_))
            .run();
        writeSyncMeta(*connection_, wanted);
        connection_->execute("COMMIT");
        settings();
    }

    void settings()
    {
        // kill -9 loses the rows since the last commit, not the file.
        connection_->execute("PRAGMA journal_mode=TRUNCATE");
        connection_->execute("PRAGMA synchronous=OFF");
        connection_->execute("PRAGMA cache_size=-131072");
        connection_->execute("PRAGMA locking_mode=EXCLUSIVE");
        connection_->execute("BEGIN");
    }

    fs::path path_;
    std::string origin_;
    std::unique_ptr<Connection> connection_;
};

std::string rowsOf(const Replica& replica, std::int64_t behind)
{
    return "SELECT " + wireColumns(replica) + " FROM zhitu.wire_" + std::string(replica.table)
           + " WHERE id > " + std::to_string(behind) + " ORDER BY id";
}

/// How many rows the planner expects.
std::int64_t expectedRows(central::PgConnection& connection, const Replica& replica)
{
    const central::PgResult plan = connection.query("EXPLAIN (FORMAT JSON) " + rowsOf(replica, 0));
    const std::string_view text = plan.text(0, 0);
    const QJsonDocument json = QJsonDocument::fromJson(QByteArray(text.data(), std::ssize(text)));
    return json.array()
        .at(0)
        .toObject()[QLatin1StringView("Plan")]
        .toObject()[QLatin1StringView("Plan Rows")]
        .toInteger();
}

class Fetcher {
public:
    Fetcher(central::PgConnection& centre, Part& part, const Sealer* sealer,
            const BootstrapReport& report)
        : centre_(centre), part_(part), sealer_(sealer), report_(report)
    {
        progress_.rows = part.rows();
        rowsBefore_ = progress_.rows;
    }

    void run(const std::vector<int>& tables)
    {
        for (const Replica& replica : replicas())
            if (isWanted(replica, tables))
                progress_.expectedRows += expectedRows(centre_, replica);
        for (const Replica& replica : replicas())
            if (isWanted(replica, tables))
                fetch(replica);
        progress_.table.clear();
        tell();
    }

    void tell()
    {
        progress_.expectedRows = std::max(progress_.expectedRows, progress_.rows);
        const double seconds = std::chrono::duration<double>(Clock::now() - start_).count();
        if (const auto fetched = static_cast<double>(progress_.rows - rowsBefore_);
            seconds > 1 && fetched > 0)
            progress_.secondsLeft =
                static_cast<double>(progress_.expectedRows - progress_.rows) * seconds / fetched;
        told_ = Clock::now();
        if (!report_(progress_))
            throw Stopped{};
    }

private:
    static bool isWanted(const Replica& replica, const std::vector<int>& tables)
    {
        return std::ranges::find(tables, replica.number) != tables.end();
    }

    void fetch(const Replica& replica)
    {
        progress_.table = replica.table;
        std::int64_t last = part_.lastId(replica.table);
        std::int64_t unkept = 0;
        Statement insert =
            part_.connection().prepare(cache::insertSql(cache::table(replica.table)));
        RowBinder binder(replica, sealer_);
        CopyReader reader;
        const auto row = [&](std::span<const WireField> fields) {
            last = binder.bind(insert, fields);
            insert.run();
            ++progress_.rows;
            if (++unkept == kRowsKept) {
                part_.keep(replica.table, last, unkept);
                unkept = 0;
            }
        };
        centre_.copyOut("COPY (" + rowsOf(replica, last) + ") TO STDOUT (FORMAT binary)",
                        [&](std::span<const std::byte> message) {
                            progress_.bytes += std::ssize(message);
                            reader.read(message, row);
                            if ((progress_.rows & 1023) == 0
                                && Clock::now() - told_ > std::chrono::milliseconds(200))
                                tell();
                        });
        if (!reader.ended())
            throw central::protocolError();
        part_.keep(replica.table, last, unkept);
    }

    central::PgConnection& centre_;
    Part& part_;
    const Sealer* sealer_;
    const BootstrapReport& report_;
    BootstrapProgress progress_;
    std::int64_t rowsBefore_ = 0;
    Clock::time_point start_ = Clock::now();
    Clock::time_point told_ = start_;
};

/// What a cache needs beside its rows; one transaction, done again where it was cut off.
void finish(Connection& connection, const std::function<void()>& tell)
{
    for (const cache::Table& table : cache::tables()) {
        tell();
        cache::createIndexes(connection, table);
        cache::createSpatialIndex(connection, table);
    }
    cache::refreshContents(connection);
    connection.execute("DROP TABLE zhitu_bootstrap");
    connection.execute("DELETE FROM zhitu_meta WHERE key = 'bootstrap_origin'");
    connection.execute("COMMIT");
}

void publish(const fs::path& part, const fs::path& generation)
{
    std::error_code error = cache::makeDurable(part);
    if (!error)
        error = cache::renameToFreeName(part, generation);
    if (error)
        throw UserError(
            Messages::tr(
                "The fetched data could not be put in its place as “%1” (%2). What you have is "
                "unchanged. Check the folder and the room on the disk.")
                .arg(shown(generation), QString::fromStdString(error.message())));
}

} // namespace

CentreIdentity identityOf(central::PgConnection& connection)
{
    const central::PgResult row = connection.query("SELECT zhitu.centre_identity(), session_user");
    return {std::string(row.text(0, 0)), std::string(row.text(0, 1))};
}

std::optional<fs::path> bootstrap(central::PgConnection& connection, cache::CacheStore& store,
                                  const cache::StoreLock&, const Sealer* sealer,
                                  const BootstrapReport& report)
{
    // Reading holds nobody back, however long it takes.
    connection.execute("SET transaction_timeout = 0; SET statement_timeout = 0");
    const CentreIdentity identity = identityOf(connection);
    const FeedState state = probe(connection, 0);
    SyncMeta wanted{identity.centre, identity.user, state.upto, state.scope, state.tables, {}};
    wanted.tables = followedTables(wanted.tables, sealer != nullptr);
    wanted.tokens = lastTokens(connection, state.upto);
    Part part(store.folder(), wanted, state);
    try {
        Fetcher fetcher(connection, part, sealer, report);
        fetcher.run(wanted.tables);
        part.connection()
            .prepare("INSERT INTO zhitu_meta VALUES ('as_of', ?) ON CONFLICT DO NOTHING")
            .bind(1, std::string_view(std::to_string(state.serverTime)))
            .run();
        finish(part.connection(), [&] { fetcher.tell(); });
    } catch (const Stopped&) {
        return std::nullopt;
    } catch (const cache::SqliteError& error) {
        if (error.isDamage()) // it would be met again and again
            part.discard();
        throw;
    }
    const fs::path path = part.path();
    part.close();
    fs::remove(path.string() + "-journal"); // empty: everything is committed
    const fs::path generation = store.nextGeneration();
    publish(path, generation);
    return generation;
}

} // namespace zhitu::sync
