// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Compares a cache with the centre village by village, and fetches anew what differs.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "data/cache/writer.h"
#include "data/central/pg.h"
#include "data/sync/puller.h"
#include "data/sync/replica.h"
#include "data/sync/sealer.h"

namespace zhitu::sync {

struct VillageDigest {
    std::int64_t rows = 0;
    std::int64_t digest = 0; ///< exclusive or of eight bytes of SHA-256 of each row

    friend bool operator==(const VillageDigest&, const VillageDigest&) = default;
};
/// By the 12 digits of the village; '' for what belongs to all. The same as zhitu.digests().
using Digests = std::map<std::string, VillageDigest>;

/// Which rows of a cache: with what the user did laid over them, or as the centre sent them.
enum class CacheRows { AsSeen, AsSent };
/// \param goOn asked now and then; PgError Stopped where it returns false
[[nodiscard]] Digests digestsOfCache(
    cache::Connection& cache, const Replica& replica, const Sealer* sealer,
    CacheRows which = CacheRows::AsSeen, const std::function<bool()>& goOn = [] { return true; });

/// Where the session user's area is cut, so that the centre answers for each part in moments, also
/// where the area is a whole city: at its towns.
[[nodiscard]] std::vector<std::string> cutsOf(central::PgConnection& connection);
/// Within the session user's scope.
/// \param cuts sorted area codes; wherever they are, the whole scope is looked at
[[nodiscard]] Digests digestsOfCentre(central::PgConnection& connection, const Replica& replica,
                                      const std::vector<std::string>& cuts = {});

/// Villages by the number of the table in which they differ.
using Differences = std::map<int, std::set<std::string>>;

/// Compares tables with the centre's. That takes minutes for a city: nobody is kept from writing
/// what lies over the rows meanwhile.
/// \param progress told the share done of comparing; PgError Stopped where it returns false
[[nodiscard]] Differences differences(central::PgConnection& connection, cache::Connection& cache,
                                      const std::vector<int>& tables, const Sealer* sealer,
                                      const PullProgress& progress);

/// Fetches what differs anew, in the transaction that the connection is in. Nothing lies over the
/// rows of the batch.
/// \returns how many rows were removed or fetched; `changed` gets their ids
std::int64_t mend(central::PgConnection& connection, cache::CacheWriter::Batch& batch,
                  const Differences& differences, const Sealer* sealer,
                  std::vector<ChangedKeys>& changed, const PullProgress& progress);

} // namespace zhitu::sync
