// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Keeps one cache in step with the centre, a pull at a time.
#pragma once

#include <functional>
#include <optional>

#include "data/cache/writer.h"
#include "data/central/pg_snapshot.h"
#include "data/sync/feed.h"
#include "data/sync/sealer.h"
#include "data/sync/slice_pace.h"
#include "data/sync/sync_meta.h"

namespace zhitu::sync {

/// What one pull came to.
struct Pulled {
    enum class Kind {
        Nothing,  ///< in step already
        Applied,  ///< rows were changed, see `changed`
        Purged,   ///< the scope has shrunk; what it no longer covers is gone
        Repaired, ///< the centre had lost its tail; villages that differed were fetched anew
        MustBootstrap
    };
    enum class Why { None, TooOld, ScopeGrown, OtherCentre };

    Kind kind = Kind::Nothing;
    Why why = Why::None;
    FeedState state;
    std::vector<ChangedKeys> changed; ///< by table; of Applied and Repaired
    std::int64_t rows = 0;            ///< put or removed
    /// The centre has more already: this was a slice of it, and what people have changed since.
    bool behind = false;
};

/// Notes in zhitu_meta, "1" while there is something left to do. After a repair: until what had
/// been applied is on its way again.
inline constexpr const char* kSendAgain = "send_again";
/// After a purge: until the free pages and the WAL are clean, see scrubFreePages().
inline constexpr const char* kScrub = "scrub";
/// In place of a generation of more, of another area or user: until no other one is left.
inline constexpr const char* kRemoveOthers = "remove_others";

/// Told the share done of a long pull in [0, 1]; returns false to stop.
using PullProgress = std::function<bool(double)>;

/// What lies over the pulled rows: lifted before they change, laid again afterwards, in the same
/// transaction.
class Overlay {
public:
    virtual ~Overlay() = default;
    virtual void lift(cache::CacheWriter::Batch& batch) = 0;
    /// \param watermark everything below it is in the cache now
    virtual void lay(cache::CacheWriter::Batch& batch, Xid watermark) = 0;
};

/// One thread. After an exception the cache is as it was before the pull.
class Puller {
public:
    /// \param overlay may be null
    Puller(cache::CacheWriter& writer, const Sealer* sealer, Overlay* overlay,
           FeedLimits limits = {});

    /// To be called for each new connection: another server, or another timeline of the same one,
    /// may answer. The next pull checks that it knows what this cache has applied.
    void forgetServer() noexcept
    {
        verified_ = false;
        ahead_ = 0;
        quickest_ = std::chrono::nanoseconds::max();
    }

    /// The next pull compares every village with the centre, whatever the log says.
    void distrust() noexcept
    {
        distrusted_ = true;
        verified_ = false;
    }

    /// \param expectsNews fetches at once; else one short question tells first whether there is
    /// anything new
    /// \throws UserError, central::PgError
    Pulled pull(
        central::PgConnection& connection, bool expectsNews = false,
        const PullProgress& progress = [](double) { return true; });

    /// What the user may no longer see goes at once, whatever else is wrong with this cache: kScrub
    /// is set then. Pulls nothing. \throws as pull()
    void narrow(central::PgConnection& connection);

    [[nodiscard]] const SyncMeta& meta() const noexcept { return meta_; }

    /// For the test that shows why the watermark is a snapshot's xmin: reads by sequence instead.
    void useNaiveWatermarkForTests() noexcept { naive_ = true; }

private:
    Pulled inOneSnapshot(central::PgConnection& connection, const PullProgress& progress);
    [[nodiscard]] FeedState accept(FeedState state);
    [[nodiscard]] bool isInStep(const FeedState& state) const;
    /// What the server knows of the transactions that this cache has applied.
    enum class Knows { All, NotYet, Never };
    [[nodiscard]] Knows whatItKnows(central::PgConnection& connection,
                                    const FeedState& state) const;
    [[nodiscard]] std::optional<Pulled> scopeChange(const FeedState& state);
    [[nodiscard]] bool isBehindUs(const FeedState& state) const;
    void repair(central::PgConnection& connection, central::PgSnapshot& snapshot, Pulled& pulled,
                const PullProgress& progress);
    void apply(central::PgSnapshot& snapshot, const FeedRange& range, Pulled& pulled,
               const PullProgress& progress);
    [[nodiscard]] SliceWanted nextSlice() const;
    FeedRange naiveRange(central::PgConnection& connection);

    cache::CacheWriter& writer_;
    const Sealer* sealer_;
    Overlay* overlay_;
    FeedLimits limits_;
    SlicePace slicePace_;
    std::chrono::nanoseconds quickest_ = std::chrono::nanoseconds::max(); ///< answer of this server
    SyncMeta meta_;
    Xid ahead_ = 0; ///< what people have changed is in the cache up to here, before its turn
    bool verified_ = false;
    bool distrusted_ = false;
    bool wasStandby_ = false;
    bool naive_ = false;
    std::int64_t naiveSequence_ = -1;
};

} // namespace zhitu::sync
