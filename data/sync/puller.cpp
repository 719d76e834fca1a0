// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sync/puller.h"

#include <algorithm>

#include "data/cache/schema.h"
#include "data/central/migrations.h"
#include "data/central/pg_errors.h"
#include "data/central/pg_transaction.h"
#include "data/sync/bootstrap.h"
#include "data/sync/messages.h"
#include "data/sync/purge.h"
#include "data/sync/reconcile.h"
#include "data/sync/wire_row.h"

namespace zhitu::sync {
namespace {

/// Keys in one question; their rows are held in memory.
constexpr std::size_t kKeysAtOnce = 2000;
/// Up to so many rows are fetched before the cache is locked, so that a slow line keeps nobody from
/// writing; of more the memory would be the worse cost.
constexpr std::size_t kFetchedAhead = 20'000;

bool covers(const std::vector<std::string>& scope, const std::string& prefix)
{
    return std::ranges::any_of(scope,
                               [&](const std::string& wider) { return prefix.starts_with(wider); });
}

/// Of a pull: begin, probe, slice, rows, commit.
constexpr int kQuestions = 5;

/// Read-only, and sees one state of the centre however long it takes.
constexpr const char* kSnapshot =
    "SET transaction_timeout = 0; BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";

} // namespace

Puller::Puller(cache::CacheWriter& writer, const Sealer* sealer, Overlay* overlay,
               FeedLimits limits)
    : writer_(writer), sealer_(sealer), overlay_(overlay), limits_(limits),
      slicePace_(limits.sliceRows, limits.sliceTime)
{
    const auto meta = writer.read([](cache::Connection& cache) { return readSyncMeta(cache); });
    if (!meta)
        throw std::logic_error("not a cache of a centre");
    meta_ = *meta;
}

Pulled Puller::pull(central::PgConnection& connection, const PullProgress& progress)
{
    Pulled pulled;
    if (!verified_) {
        const CentreIdentity identity = identityOf(connection);
        if (identity.centre != meta_.centre || identity.user != meta_.user) {
            pulled.kind = Pulled::Kind::MustBootstrap;
            pulled.why = Pulled::Why::OtherCentre;
            return pulled;
        }
    }
    pulled.state = probe(connection, meta_.watermark);
    // A standby that was promoted goes on with the same connections, on another timeline.
    if (pulled.state.standby != wasStandby_)
        verified_ = false;
    wasStandby_ = pulled.state.standby;
    pulled.state.tables = followedTables(pulled.state.tables, sealer_ != nullptr);
    const bool scopeChanged =
        pulled.state.scope != meta_.scope || pulled.state.tables != meta_.tables;
    if (verified_ && !pulled.state.news && !scopeChanged && !naive_)
        return pulled;
    return inOneSnapshot(connection, progress);
}

bool Puller::hasLostItsTail(central::PgConnection& connection, const FeedState& state) const
{
    std::vector<LogToken> asked;
    std::ranges::copy_if(meta_.tokens, std::back_inserter(asked),
                         [&](const LogToken& token) { return token.xid >= state.horizon; });
    if (asked.empty() || countKnown(connection, asked) == std::ssize(asked))
        return false;
    // A standby that has not come so far is only late.
    return !state.standby || state.upto > asked.back().xid;
}

std::optional<Pulled> Puller::scopeChange(const FeedState& state)
{
    if (state.scope == meta_.scope && state.tables == meta_.tables)
        return std::nullopt;
    Pulled pulled;
    pulled.state = state;
    const bool grown =
        std::ranges::any_of(state.scope,
                            [&](const std::string& prefix) { return !covers(meta_.scope, prefix); })
        || std::ranges::any_of(state.tables, [&](int table) {
               return std::ranges::find(meta_.tables, table) == meta_.tables.end();
           });
    // What is no longer his goes first, whatever else has to be fetched.
    cache::CacheWriter::Batch batch(writer_);
    if (overlay_ != nullptr)
        overlay_->lift(batch);
    SyncMeta next = meta_;
    // A prefix that was added inside or outside of the old area is not in the cache as a whole.
    std::erase_if(next.scope,
                  [&](const std::string& prefix) { return !covers(state.scope, prefix); });
    for (const std::string& prefix : state.scope)
        if (covers(meta_.scope, prefix)
            && std::ranges::find(next.scope, prefix) == next.scope.end())
            next.scope.push_back(prefix);
    std::ranges::sort(next.scope);
    std::erase_if(next.tables, [&](int table) {
        return std::ranges::find(state.tables, table) == state.tables.end();
    });
    pulled.rows = purgeOutOfScope(batch, next.scope, next.tables);
    writeSyncMeta(batch.connection(), next);
    if (pulled.rows > 0)
        batch.setMeta("scrub",
                      "1"); // until the free pages and the WAL are clean, see scrubFreePages()
    if (overlay_ != nullptr)
        overlay_->lay(batch, next.watermark);
    batch.commit();
    meta_ = next;
    pulled.kind = grown ? Pulled::Kind::MustBootstrap : Pulled::Kind::Purged;
    pulled.why = grown ? Pulled::Why::ScopeGrown : Pulled::Why::None;
    return pulled;
}

Pulled Puller::inOneSnapshot(central::PgConnection& connection, const PullProgress& progress)
{
    const auto start = std::chrono::steady_clock::now();
    central::PgTransaction snapshot(connection, kSnapshot);
    Pulled pulled;
    const auto asked = std::chrono::steady_clock::now();
    pulled.state = probe(connection, meta_.watermark);
    quickest_ =
        std::min<std::chrono::nanoseconds>(quickest_, std::chrono::steady_clock::now() - asked);
    FeedState& state = pulled.state;
    state.tables = followedTables(state.tables, sealer_ != nullptr);
    if (auto changed = scopeChange(state))
        return *changed;
    if (meta_.watermark < state.horizon) {
        pulled.kind = Pulled::Kind::MustBootstrap;
        pulled.why = Pulled::Why::TooOld;
        return pulled;
    }
    const bool lost = distrusted_ || (!verified_ && hasLostItsTail(connection, state));
    // Another server may number its transactions anew behind the last one that it shares with the
    // one before: what is below the watermark is read again from there.
    Xid from = meta_.watermark;
    if (!verified_ && !meta_.tokens.empty())
        from = std::min(from, meta_.tokens.back().xid);
    if (lost) {
        repair(connection, pulled, progress);
        snapshot.commit();
        return pulled;
    }
    if (state.upto > from || naive_)
        apply(connection, naive_ ? naiveRange(connection) : slice(connection, from, pulled), pulled,
              progress);
    snapshot.commit();
    if (pulled.behind) // a whole slice
        slicePace_.took(std::chrono::steady_clock::now() - start - kQuestions * quickest_);
    verified_ = true;
    return pulled;
}

/// Comparing is the long part of it.
void Puller::repair(central::PgConnection& connection, Pulled& pulled, const PullProgress& progress)
{
    constexpr double kComparing = 0.8;
    const Differences found =
        differences(connection, *writer_.openReader(), meta_.tables, sealer_,
                    [&](double share) { return progress(kComparing * share); });
    SyncMeta next = meta_;
    next.watermark = pulled.state.upto;
    next.tokens = lastTokens(connection, next.watermark);
    cache::CacheWriter::Batch batch(writer_);
    if (overlay_ != nullptr)
        overlay_->lift(batch);
    pulled.kind = Pulled::Kind::Repaired;
    pulled.rows =
        mend(connection, batch, found, sealer_, pulled.changed,
             [&](double share) { return progress(kComparing + (1 - kComparing) * share); });
    writeSyncMeta(batch.connection(), next);
    if (overlay_ != nullptr)
        overlay_->lay(batch, next.watermark);
    batch.commit();
    meta_ = next;
    verified_ = true;
    distrusted_ = false;
}

namespace {

/// Some keys of one table, and their rows once they are there.
struct Portion {
    const Replica* replica = nullptr;
    std::span<const std::int64_t> ids;
    std::optional<central::PgResult> rows;
};

std::vector<Portion> portionsOf(const FeedRange& range, const std::vector<int>& tables)
{
    std::vector<Portion> portions;
    for (const ChangedKeys& keys : range.changed) {
        const Replica* replica = replicaByNumber(keys.table);
        if (replica == nullptr || std::ranges::find(tables, keys.table) == tables.end())
            continue;
        for (std::size_t at = 0; at < keys.ids.size(); at += kKeysAtOnce)
            portions.push_back(
                {replica,
                 std::span(keys.ids).subspan(at, std::min(kKeysAtOnce, keys.ids.size() - at)),
                 std::nullopt});
    }
    return portions;
}

/// In one go: on a busy server each question waits for its turn.
void fetch(central::PgConnection& connection, std::span<Portion> portions)
{
    std::vector<central::PgQuestion> questions;
    for (const Portion& portion : portions)
        questions.push_back({wireSelect(*portion.replica) + " WHERE id = ANY ($1::bigint[])",
                             {arrayOf(portion.ids)}});
    std::vector<central::PgResult> answers = connection.preparedTogether(questions, true);
    for (std::size_t i = 0; i < portions.size(); ++i)
        portions[i].rows = std::move(answers[i]);
}

/// Puts the rows that are there and removes those that are not.
void put(cache::CacheWriter::Batch& batch, const Portion& portion, const Sealer* sealer)
{
    const std::string_view table = portion.replica->table;
    cache::RowUpsert upsert(batch.connection(), cache::table(table));
    const RowBatch rows = RowDecoder(*portion.replica, sealer).decode(*portion.rows);
    for (std::size_t i = 0; i < rows.rows(); ++i)
        upsert.put([&](cache::Statement& statement) { rows.bind(statement, i); });
    std::vector<std::int64_t> present(rows.ids().begin(), rows.ids().end());
    std::ranges::sort(present);
    for (const std::int64_t id : portion.ids)
        if (std::ranges::binary_search(present, id))
            batch.touch(table, id);
        else
            batch.remove(table, id);
}

} // namespace

/// The next slice of the log, and what is taken ahead of its turn. That comes again when its turn
/// has come: a row is always fetched as it stands, so that twice is as good as once.
FeedRange Puller::slice(central::PgConnection& connection, Xid from, Pulled& pulled)
{
    const Xid upto = pulled.state.upto;
    const SliceWanted wanted{from, std::max(from, meta_.watermark), upto, ahead_,
                             slicePace_.rows()};
    FeedRange range = readSlice(connection, wanted, limits_);
    pulled.behind = range.upto < upto;
    ahead_ = upto;
    return range;
}

void Puller::apply(central::PgConnection& connection, const FeedRange& range, Pulled& pulled,
                   const PullProgress& progress)
{
    std::vector<Portion> portions = portionsOf(range, meta_.tables);
    std::size_t total = 0;
    for (const Portion& portion : portions)
        total += portion.ids.size();
    const bool ahead = total <= kFetchedAhead;
    if (ahead)
        fetch(connection, portions);
    cache::CacheWriter::Batch batch(writer_);
    if (overlay_ != nullptr)
        overlay_->lift(batch);
    for (Portion& portion : portions) {
        if (!progress(static_cast<double>(pulled.rows) / static_cast<double>(total)))
            throw central::PgError(central::PgTrouble::Stopped, Messages::tr("Stopped."));
        if (!ahead)
            fetch(connection, std::span(&portion, 1));
        put(batch, portion, sealer_);
        portion.rows.reset();
        pulled.rows += std::ssize(portion.ids);
    }
    pulled.changed = range.changed;
    SyncMeta next = meta_;
    if (!naive_)
        next.watermark = std::max(meta_.watermark, range.upto);
    remember(next, range.tokens);
    writeSyncMeta(batch.connection(), next);
    if (!pulled.behind)
        batch.setMeta("as_of", std::to_string(pulled.state.serverTime));
    if (overlay_ != nullptr)
        overlay_->lay(batch, next.watermark);
    batch.commit();
    meta_ = next;
    if (pulled.rows > 0)
        pulled.kind = Pulled::Kind::Applied;
}

FeedRange Puller::naiveRange(central::PgConnection& connection)
{
    FeedRange range;
    const central::PgResult rows =
        connection.query("SELECT table_id, key, seq FROM zhitu.change_log WHERE seq > $1::bigint "
                         "ORDER BY table_id, key",
                         {std::to_string(naiveSequence_)});
    for (int i = 0; i < rows.rows(); ++i) {
        const int table = static_cast<int>(rows.integer(i, 0));
        if (range.changed.empty() || range.changed.back().table != table)
            range.changed.push_back({table, {}});
        if (range.changed.back().ids.empty()
            || range.changed.back().ids.back() != rows.integer(i, 1))
            range.changed.back().ids.push_back(rows.integer(i, 1));
        naiveSequence_ = std::max(naiveSequence_, rows.integer(i, 2));
    }
    return range;
}

} // namespace zhitu::sync
