// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cases/dispute_shares.h"

#include "data/cache/cancel.h"
#include "data/cache/case_pass.h"
#include "data/cache/reader.h"

namespace zhitu::cases {

using cache::Statement;

std::optional<DisputeShares> readDisputeShares(cache::CacheReader& reader,
                                               const domain::Filter& filter, domain::Instant now,
                                               const std::function<bool()>& goOn)
{
    cache::Connection& connection = reader.connection();
    const cache::DuePass pass(casesDue(filter, now), now);
    const std::string at = std::to_string(now.time_since_epoch().count());
    DisputeShares shares;
    shares.ofDays = isOfDays(filter);
    const bool whole = cache::interruptibly(connection, goOn, [&] {
        // Outcome 1 is agreed; levels are those of GB/T 31000.
        Statement row = connection.prepare(
            "SELECT count(*), total(settled), total(settled AND level = 6), total(settled AND "
            "level "
            "IN (5, 6)), total(agreed AND due_at < "
            + at
            + "), total(fulfilled_at IS NOT NULL AND "
              "due_at < "
            + at
            + "), total(agreed AND NOT settled) FROM (SELECT level, due_at, "
              "fulfilled_at, outcome = 1 AS agreed, outcome = 1 AND breached_at IS NULL AS settled "
              "FROM dispute WHERE id IN (SELECT id FROM "
            + pass.from(connection) + "))");
        pass.bind(row);
        row.step(); // an aggregate always has a row
        shares.due = row.integer(0);
        shares.settled = {row.integer(1), shares.due};
        shares.village = {row.integer(2), shares.due};
        shares.town = {row.integer(3), shares.due};
        shares.fulfilled = {row.integer(5), row.integer(4)};
        shares.broken = row.integer(6);
    });
    return whole ? std::optional(shares) : std::nullopt;
}

} // namespace zhitu::cases
