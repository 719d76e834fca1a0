// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sync/puller.h"

#include <algorithm>

#include "data/cache/schema.h"
#include "data/central/migrations.h"
#include "data/central/pg_errors.h"
#include "data/sync/centre_identity.h"
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

/// Of a pull: the slice, its rows.
constexpr int kRounds = 2;

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
    distrusted_ = writer.meta(cache::kCompare) == "1";
}

Pulled Puller::pull(central::PgConnection& connection, bool expectsNews,
                    const PullProgress& progress)
{
    Pulled pulled;
    if (!verified_ && identityOf(connection) != meta_.origin()) {
        pulled.kind = Pulled::Kind::MustBootstrap;
        pulled.why = Pulled::Why::OtherCentre;
        return pulled;
    }
    if (!expectsNews || !verified_) {
        const auto asked = std::chrono::steady_clock::now();
        pulled.state = accept(probe(connection, meta_.watermark));
        quickest_ =
            std::min<std::chrono::nanoseconds>(quickest_, std::chrono::steady_clock::now() - asked);
        if (isInStep(pulled.state))
            return pulled;
    }
    return inOneSnapshot(connection, progress);
}

void Puller::narrow(central::PgConnection& connection)
{
    if (identityOf(connection) == meta_.origin())
        (void)scopeChange(accept(probe(connection, meta_.watermark)));
}

Puller::Knows Puller::whatItKnows(central::PgConnection& connection, const FeedState& state) const
{
    std::vector<LogToken> asked;
    std::ranges::copy_if(meta_.tokens, std::back_inserter(asked),
                         [&](const LogToken& token) { return token.xid >= state.horizon; });
    if (asked.empty() || countKnown(connection, asked) == std::ssize(asked))
        return Knows::All;
    // A standby that has not come so far is only late.
    return state.standby && state.upto <= asked.back().xid ? Knows::NotYet : Knows::Never;
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
        batch.setMeta(kScrub, "1");
    if (overlay_ != nullptr)
        overlay_->lay(batch, next.watermark);
    batch.commit();
    meta_ = next;
    pulled.kind = grown ? Pulled::Kind::MustBootstrap : Pulled::Kind::Purged;
    pulled.why = grown ? Pulled::Why::ScopeGrown : Pulled::Why::None;
    return pulled;
}

FeedState Puller::accept(FeedState state)
{
    // A standby that was promoted goes on with the same connections, on another timeline.
    if (state.standby != wasStandby_)
        verified_ = false;
    wasStandby_ = state.standby;
    state.tables = followedTables(state.tables, sealer_ != nullptr);
    return state;
}

bool Puller::isInStep(const FeedState& state) const
{
    return verified_ && !state.news && state.scope == meta_.scope && state.tables == meta_.tables
           && !naive_;
}

/// What is taken ahead of its turn comes again when its turn has come: a row is always fetched as
/// it stands, so that twice is as good as once.
SliceWanted Puller::nextSlice() const
{
    // Another server may number its transactions anew behind the last one that it shares with the
    // one before: what is below the watermark is read again from there.
    Xid from = meta_.watermark;
    if (!verified_ && !meta_.tokens.empty())
        from = std::min(from, meta_.tokens.back().xid);
    return {from, meta_.watermark, ahead_, slicePace_.rows()};
}

Pulled Puller::inOneSnapshot(central::PgConnection& connection, const PullProgress& progress)
{
    const auto start = std::chrono::steady_clock::now();
    const SliceWanted wanted = nextSlice();
    const bool verified = verified_;
    central::PgSnapshot snapshot(connection);
    const auto answers =
        snapshot.ask({probeQuestion(meta_.watermark), sliceQuestion(wanted, limits_)});
    Pulled pulled;
    const FeedState& state = pulled.state = accept(stateOf(answers[0]));
    if (verified && !verified_) { // promoted just now: the slice has to begin elsewhere
        snapshot.end();
        return inOneSnapshot(connection, progress);
    }
    if (isInStep(state)) {
        snapshot.end();
        return pulled;
    }
    if (auto changed = scopeChange(state))
        return *changed;
    if (meta_.watermark < state.horizon) {
        pulled.kind = Pulled::Kind::MustBootstrap;
        pulled.why = Pulled::Why::TooOld;
        return pulled;
    }
    const Knows known = verified_ ? Knows::All : whatItKnows(connection, state);
    if (distrusted_ || known == Knows::Never) {
        repair(connection, snapshot, pulled, progress);
        return pulled;
    }
    if (naive_) {
        apply(snapshot, naiveRange(connection), pulled, progress);
    } else if (state.upto > wanted.from || isBehindUs(state)) {
        const FeedRange slice = sliceOf(answers[1], wanted, state.upto, limits_);
        pulled.behind = slice.upto < state.upto;
        apply(snapshot, slice, pulled, progress);
        ahead_ = state.upto;
    } else {
        snapshot.end();
    }
    if (pulled.behind) // a whole slice
        slicePace_.took(std::chrono::steady_clock::now() - start - kRounds * quickest_);
    // A standby that has not come so far may still turn out to have lost what comes then.
    verified_ = !state.standby || (known == Knows::All && state.upto >= wanted.begins);
    return pulled;
}

/// A primary that numbers its transactions anew, below what the one before had come to.
bool Puller::isBehindUs(const FeedState& state) const
{
    return !state.standby && state.upto < meta_.watermark;
}

/// Comparing is the long part of it.
void Puller::repair(central::PgConnection& connection, central::PgSnapshot& snapshot,
                    Pulled& pulled, const PullProgress& progress)
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
    pulled.rows = mend(connection, batch, found, sealer_, pulled.changed, [&](double share) {
        return progress(kComparing + (1 - kComparing) * share);
    });
    writeSyncMeta(batch.connection(), next);
    batch.setMeta(kSendAgain, "1");
    batch.setMeta(cache::kCompare, "0");
    if (overlay_ != nullptr)
        overlay_->lay(batch, next.watermark);
    snapshot.end(); // what fails here has changed nothing
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

std::vector<central::PgQuestion> questionsFor(std::span<const Portion> portions)
{
    std::vector<central::PgQuestion> questions;
    for (const Portion& portion : portions)
        questions.push_back({wireSelect(*portion.replica) + " WHERE id = ANY ($1::bigint[])",
                             {arrayOf(portion.ids)}});
    return questions;
}

void give(std::span<Portion> portions, std::vector<central::PgResult> rows)
{
    for (std::size_t i = 0; i < portions.size(); ++i) {
        if (rows[i].columns() != std::ssize(portions[i].replica->columns))
            throw central::protocolError(); // no rows at all would mean that all were deleted
        portions[i].rows = std::move(rows[i]);
    }
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

void Puller::apply(central::PgSnapshot& snapshot, const FeedRange& range, Pulled& pulled,
                   const PullProgress& progress)
{
    std::vector<Portion> portions = portionsOf(range, meta_.tables);
    std::size_t total = 0;
    for (const Portion& portion : portions)
        total += portion.ids.size();
    const bool ahead = total <= kFetchedAhead;
    if (ahead)
        give(portions, snapshot.askLast(questionsFor(portions), true));
    cache::CacheWriter::Batch batch(writer_);
    if (overlay_ != nullptr)
        overlay_->lift(batch);
    for (Portion& portion : portions) {
        if (!progress(static_cast<double>(pulled.rows) / static_cast<double>(total)))
            throw central::stoppedError();
        if (const std::span one(&portion, 1); !ahead)
            give(one, snapshot.ask(questionsFor(one), true));
        put(batch, portion, sealer_);
        portion.rows.reset();
        pulled.rows += std::ssize(portion.ids);
    }
    if (!ahead)
        snapshot.end();
    pulled.changed = range.changed;
    SyncMeta next = meta_;
    if (!naive_)
        next.watermark =
            isBehindUs(pulled.state) ? range.upto : std::max(meta_.watermark, range.upto);
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
