// SPDX-License-Identifier: GPL-3.0-or-later
/// The shares against a plain look at every dispute.
#include "data/cases/dispute_shares.h"

#include <gmock/gmock.h>

#include "data/cache/reader.h"
#include "data/cache/sqlite.h"
#include "tests/support/files.h"

namespace zhitu::cases {
namespace {

DisputeShares lookedAt(cache::Connection& connection, domain::Instant now,
                       const std::string& prefix)
{
    const auto at = now.time_since_epoch().count();
    const auto from = at - kIndicatorDays * 86'400;
    DisputeShares shares;
    shares.ofDays = true;
    cache::Statement rows = connection.prepare(
        "SELECT c.grid_code, c.state, c.deadline_at, d.outcome, d.level, coalesce(d.due_at, 0), "
        "d.fulfilled_at IS NOT NULL, d.breached_at IS NOT NULL FROM dispute d JOIN \"case\" c ON "
        "c.id = d.id");
    while (rows.step()) {
        const auto state = static_cast<domain::CaseState>(rows.integer(1));
        if (!rows.text(0).starts_with(prefix) || state == domain::CaseState::Rejected
            || state == domain::CaseState::Suspended || rows.integer(2) >= at
            || rows.integer(2) < from)
            continue;
        ++shares.due;
        const bool agreed = rows.integer(3) == 1;
        const bool broken = rows.integer(7) != 0;
        const bool settled = agreed && !broken;
        shares.settled.part += settled;
        shares.village.part += settled && rows.integer(4) == 6;
        shares.town.part += settled && rows.integer(4) >= 5;
        const bool hasToBe = agreed && rows.integer(5) > 0 && rows.integer(5) < at;
        shares.fulfilled.whole += hasToBe;
        shares.fulfilled.part += hasToBe && rows.integer(6) != 0;
        shares.broken += broken;
    }
    shares.settled.whole = shares.village.whole = shares.town.whole = shares.due;
    return shares;
}

TEST(DisputeShares, AreThoseOfEveryDisputeOfTheDemo)
{
    cache::CacheReader reader(test::demoFile());
    const domain::Instant now = reader.asOf();
    for (const std::string prefix : {"", "500117001", "500117100"}) {
        domain::Filter filter;
        filter.areaPrefix = prefix;
        const auto shares = readDisputeShares(reader, filter, now, [] { return true; });
        ASSERT_TRUE(shares);
        EXPECT_EQ(*shares, lookedAt(reader.connection(), now, prefix)) << prefix;
        if (prefix.empty()) {
            EXPECT_GT(shares->due, 500);
            EXPECT_GT(shares->fulfilled.whole, 0);
            EXPECT_LT(shares->village.part, shares->town.part);
            EXPECT_LT(shares->town.part, shares->settled.part);
        }
    }
    EXPECT_FALSE(readDisputeShares(reader, {}, now, [] { return false; }));
}

TEST(DisputeShares, SayHowManyAreMissingToTheLine)
{
    const auto missing = [](std::int64_t due, std::int64_t settled) {
        DisputeShares shares;
        shares.due = due;
        shares.settled = {settled, due};
        return shares.missing();
    };
    EXPECT_EQ(missing(0, 0), 0);
    EXPECT_EQ(missing(100, 98), 0);
    EXPECT_EQ(missing(100, 97), 1);
    EXPECT_EQ(missing(101, 98), 1) << "98.98 are 99";
    EXPECT_EQ(missing(1, 0), 1);
}

} // namespace
} // namespace zhitu::cases
