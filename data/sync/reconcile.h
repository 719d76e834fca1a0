// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Compares a cache with the centre village by village, and fetches anew what differs.
#pragma once

#include <map>
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

[[nodiscard]] Digests digestsOfCache(cache::Connection& cache, const Replica& replica,
                                     const Sealer* sealer);

/// Where the session user's area is cut, so that the centre answers for each part in moments, also
/// where the area is a whole city: at its towns.
[[nodiscard]] std::vector<std::string> cutsOf(central::PgConnection& connection);
/// Within the session user's scope.
/// \param cuts sorted area codes; wherever they are, the whole scope is looked at
[[nodiscard]] Digests digestsOfCentre(central::PgConnection& connection, const Replica& replica,
                                      const std::vector<std::string>& cuts = {});

/// Makes the tables equal to the centre's in the transaction that the connection is in.
/// \returns how many rows were removed or fetched; `changed` gets their ids
std::int64_t reconcile(central::PgConnection& connection, cache::CacheWriter::Batch& batch,
                       const std::vector<int>& tables, const Sealer* sealer,
                       std::vector<ChangedKeys>& changed, const PullProgress& progress);

} // namespace zhitu::sync
