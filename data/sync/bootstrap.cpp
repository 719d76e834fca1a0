// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sync/bootstrap.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <map>
#include <thread>
#include <utility>

#include "data/cache/durable_file.h"
#include "data/cache/schema.h"
#include "data/central/long_patience.h"
#include "data/central/pg_errors.h"
#include "data/central/pg_transaction.h"
#include "data/paths.h"
#include "data/sync/batch_insert.h"
#include "data/sync/bootstrap_part.h"
#include "data/sync/centre_identity.h"
#include "data/sync/conveyor.h"
#include "data/sync/messages.h"
#include "data/sync/wire_row.h"

namespace zhitu::sync {
namespace fs = std::filesystem;
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::int64_t kRowsKept = 50'000;
constexpr std::size_t kRowsTogether = 4000;
constexpr std::size_t kBytesTogether = 512 * 1024;
constexpr std::size_t kUnderway = 96; ///< deliveries that wait for their turn, of a megabyte each
constexpr std::chrono::milliseconds kTellEvery{200};
struct Stopped {};

std::string rowsOf(const Replica& replica, std::int64_t behind)
{
    return wireSelect(replica) + " WHERE id > " + std::to_string(behind) + " ORDER BY id";
}

/// What is known of the tables before they are read.
struct Outlook {
    double share = 1; ///< of the centre's rows that lie in the user's area, about
    std::map<std::string, double, std::less<>> rows; ///< of each table in the whole centre, about
};

/// Towns are known to everybody, also those of other areas: they are what an area is measured by.
Outlook outlookOf(central::PgConnection& connection, const std::vector<std::string>& scope)
{
    constexpr std::size_t villageDigits = 12;
    constexpr double villagesOfTown = 15;
    const auto villages = static_cast<double>(std::ranges::count(
        scope, villageDigits, [](const std::string& prefix) { return prefix.size(); }));
    const central::PgResult towns =
        connection.query("SELECT count(*) FILTER (WHERE code ^@ ANY ($1::text[])), count(*) FROM "
                         "zhitu.wire_division WHERE level = 5",
                         {arrayOf(scope)});
    Outlook outlook;
    if (const auto all = static_cast<double>(towns.integer(0, 1)); all > 0)
        outlook.share = std::min(
            1.0, (static_cast<double>(towns.integer(0, 0)) + villages / villagesOfTown) / all);
    const central::PgResult rows =
        connection.query("SELECT relname, greatest(reltuples, 0)::bigint FROM pg_class WHERE "
                         "relnamespace = 'zhitu'::regnamespace AND relkind = 'r'");
    for (int i = 0; i < rows.rows(); ++i)
        outlook.rows.emplace(rows.text(i, 0), static_cast<double>(rows.integer(i, 1)));
    return outlook;
}

/// The planner cannot know how much of a table lies in the user's area, and expects next to
/// nothing. It would read all and sort it, where an index has the order already: until the last row
/// is read nothing could be received.
const char* beginOf(const Outlook& outlook)
{
    return outlook.share > 0.5 ? "BEGIN READ ONLY; SET LOCAL enable_sort = off" : "BEGIN READ ONLY";
}

/// A table that is still to be fetched, from behind an id on.
struct Wanted {
    const Replica* replica = nullptr;
    std::int64_t behind = 0;
};

/// Some rows of a table, the last of them where it ends.
struct Delivery {
    const Replica* replica = nullptr;
    RowBatch rows;
    std::int64_t bytes = 0; ///< as received
    bool last = false;
};
using Deliveries = Conveyor<Delivery>;

/// Receives, checks and seals, in a thread of its own: half of the work.
class Receiver {
public:
    /// \param begin how a transaction begins that reads a table
    Receiver(central::PgConnection& centre, const char* begin, const Sealer* sealer,
             std::vector<Wanted> wanted)
        : centre_(centre), begin_(begin), sealer_(sealer), wanted_(std::move(wanted)),
          thread_([this] { run(); })
    {
    }
    ~Receiver() { deliveries_.abandon(); }
    Receiver(const Receiver&) = delete;
    Receiver& operator=(const Receiver&) = delete;

    [[nodiscard]] Deliveries& deliveries() { return deliveries_; }

private:
    void run()
    {
        try {
            for (const Wanted& wanted : wanted_)
                receive(wanted);
            deliveries_.end();
        } catch (const Stopped&) {
            deliveries_.end(); // nobody listens
        } catch (...) {
            deliveries_.end(std::current_exception());
        }
    }

    void receive(const Wanted& wanted)
    {
        Delivery delivery{wanted.replica, {}, 0, false};
        RowDecoder decoder(*wanted.replica, sealer_);
        CopyReader reader;
        const auto row = [&](std::span<const WireField> fields) {
            decoder.decode(fields, delivery.rows);
        };
        const auto send = [&] {
            if (!deliveries_.bring(std::exchange(delivery, {wanted.replica, {}, 0, false})))
                throw Stopped{};
        };
        central::PgTransaction reading(centre_, begin_);
        centre_.copyOut("COPY (" + rowsOf(*wanted.replica, wanted.behind)
                            + ") TO STDOUT (FORMAT binary)",
                        [&](std::span<const std::byte> message) {
                            delivery.bytes += std::ssize(message);
                            reader.read(message, row);
                            if (delivery.rows.rows() >= kRowsTogether
                                || delivery.rows.bytes() >= kBytesTogether)
                                send();
                        });
        if (!reader.ended())
            throw central::protocolError();
        reading.commit();
        delivery.last = true;
        send();
    }

    central::PgConnection& centre_;
    const char* begin_;
    const Sealer* sealer_;
    std::vector<Wanted> wanted_;
    Deliveries deliveries_{kUnderway};
    std::jthread thread_; ///< the last member: what it uses is there before it, and after it
};

/// Puts what is received into the part.
class Fetcher {
public:
    Fetcher(central::PgConnection& centre, BootstrapPart& part, const Outlook& outlook,
            const Sealer* sealer, const BootstrapReport& report)
        : centre_(centre), part_(part), outlook_(outlook), sealer_(sealer), report_(report),
          insert_(part.connection())
    {
        progress_.rows = part.rows();
        rowsBefore_ = progress_.rows;
    }

    void run(const std::vector<int>& tables)
    {
        Receiver receiver(centre_, beginOf(outlook_), sealer_, stillWanted(tables));
        tell();
        while (!receiver.deliveries().isEmptied()) {
            if (const auto delivery = receiver.deliveries().take(kTellEvery))
                insert(*delivery);
            if (Clock::now() - told_ > kTellEvery)
                tell();
        }
        progress_.table.clear();
        for (const cache::Table& table : cache::tables())
            if (!part_.isWhole(table.name)) {
                requireNotWanted(table, tables);
                tell();
                part_.complete(table);
            }
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
    /// Those whose indexes take longest come first: these are made while the others are received.
    std::vector<Wanted> stillWanted(const std::vector<int>& tables)
    {
        std::vector<Wanted> wanted;
        for (const Replica& replica : replicas()) {
            if (std::ranges::find(tables, replica.number) == tables.end())
                continue;
            progress_.expectedRows += std::llround(expectedRows(replica));
            if (!part_.isWhole(replica.table))
                wanted.push_back({&replica, part_.lastId(replica.table)});
        }
        std::ranges::stable_sort(wanted, std::ranges::greater{}, [this](const Wanted& w) {
            const cache::Table& table = cache::table(w.replica->table);
            const auto indexes = static_cast<double>(table.indexes.size())
                                 + (table.geometry == cache::GeometryType::None ? 0 : 1);
            return indexes * expectedRows(*w.replica);
        });
        return wanted;
    }

    [[nodiscard]] double expectedRows(const Replica& replica) const
    {
        const auto known = outlook_.rows.find(replica.table);
        if (known == outlook_.rows.end())
            return 0;
        const bool forAll = replica.area == "''";
        return forAll ? known->second : known->second * outlook_.share;
    }

    /// A table that he may not read stays empty, and no other.
    static void requireNotWanted(const cache::Table& table, const std::vector<int>& wanted)
    {
        for (const int number : wanted)
            if (replicaByNumber(number)->table == table.name)
                throw std::logic_error("a table was not fetched to its end");
    }

    void insert(const Delivery& delivery)
    {
        const cache::Table& table = cache::table(delivery.replica->table);
        progress_.table = table.name;
        insert_.insert(table, delivery.rows);
        const auto rows = std::ssize(delivery.rows.ids());
        progress_.rows += rows;
        progress_.bytes += delivery.bytes;
        unkept_ += rows;
        if (rows > 0)
            last_ = delivery.rows.ids().back();
        if (unkept_ >= kRowsKept || (delivery.last && unkept_ > 0))
            part_.keep(table.name, last_, std::exchange(unkept_, 0));
        if (delivery.last) {
            progress_.table.clear();
            part_.complete(table);
        }
    }

    central::PgConnection& centre_;
    BootstrapPart& part_;
    const Outlook& outlook_;
    const Sealer* sealer_;
    const BootstrapReport& report_;
    BootstrapProgress progress_;
    BatchInsert insert_;
    std::int64_t unkept_ = 0; ///< rows of progress_.table since the last commit
    std::int64_t last_ = 0;   ///< the id of the last one
    std::int64_t rowsBefore_ = 0;
    Clock::time_point start_ = Clock::now();
    Clock::time_point told_ = start_;
};

/// Over the rows of other areas the server passes in silence, and on a busy disk that takes more
/// than the usual patience; whether the line itself still stands is found out by its own
/// keep-alives.
constexpr std::chrono::seconds kLongSilence{45};

/// One run of one server: what it has shown it has, until it is started anew.
std::string serverOf(central::PgConnection& connection)
{
    const central::PgResult row =
        connection.query("SELECT extract(epoch FROM pg_postmaster_start_time())");
    return std::string(row.text(0, 0));
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

std::optional<fs::path> bootstrap(central::PgConnection& connection, cache::CacheStore& store,
                                  const cache::StoreLock& lock, const Sealer* sealer,
                                  const BootstrapReport& report)
{
    // Reading holds nobody back, however long it takes.
    connection.execute("SET transaction_timeout = 0; SET statement_timeout = 0");
    const CentreIdentity identity = identityOf(connection);
    const FeedState state = probe(connection, 0);
    SyncMeta wanted{identity.centre, identity.user, state.upto, state.scope, state.tables, {}};
    wanted.tables = followedTables(wanted.tables, sealer != nullptr);
    const std::string server = serverOf(connection);
    if (auto before = fetchedBefore(store, lock, wanted, state, server))
        return before;
    wanted.tokens = lastTokens(connection, state.upto);
    const Outlook outlook = outlookOf(connection, state.scope);
    BootstrapPart part(store.folder(), wanted, state, server);
    try {
        const central::LongPatience patience(connection, kLongSilence);
        Fetcher(connection, part, outlook, sealer, report).run(wanted.tables);
        part.connection()
            .prepare("INSERT INTO zhitu_meta VALUES ('as_of', ?) ON CONFLICT DO NOTHING")
            .bind(1, std::string_view(std::to_string(state.serverTime)))
            .run();
        part.finish();
    } catch (const Stopped&) {
        return std::nullopt;
    } catch (const cache::SqliteError& error) {
        if (!error.isDamage() && !error.isContradiction())
            throw;
        part.discard(); // it would be met again and again
        if (!part.isResumed())
            throw;
        // The connection is in the middle of a table: it is of no use any more.
        throw central::PgError(central::PgTrouble::Lost,
                               Messages::tr("What had been fetched so far turned out to be damaged "
                                            "and was removed. It is fetched anew. What you have is "
                                            "unchanged."));
    }
    const fs::path generation = store.nextGeneration();
    publish(part.path(), generation);
    return generation;
}

} // namespace zhitu::sync
