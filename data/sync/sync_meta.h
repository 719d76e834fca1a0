// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What a cache notes of how far it has followed the centre. Written in the transaction of the rows
/// it speaks of.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "data/cache/writer.h"
#include "data/sync/centre_identity.h"
#include "data/sync/feed.h"

namespace zhitu::sync {

struct SyncMeta {
    std::string centre; ///< system identifier of the cluster and name of the database
    std::string user;
    Xid watermark = 0; ///< everything below it has been applied
    std::vector<std::string> scope;
    std::vector<int> tables;
    std::vector<LogToken> tokens; ///< of the last transactions that were applied, newest last

    [[nodiscard]] CentreIdentity origin() const { return {centre, user}; }
};

/// They hold the same rows of the same centre, as far as these have been brought.
[[nodiscard]] inline bool isOfTheSame(const SyncMeta& one, const SyncMeta& other)
{
    return one.origin() == other.origin() && one.scope == other.scope && one.tables == other.tables;
}

/// Nothing where the cache was never filled from a centre.
[[nodiscard]] std::optional<SyncMeta> readSyncMeta(cache::Connection& cache);
void writeSyncMeta(cache::Connection& cache, const SyncMeta& meta);

/// Keeps the newest kTokensKept of both.
void remember(SyncMeta& meta, const std::vector<LogToken>& applied);

} // namespace zhitu::sync
