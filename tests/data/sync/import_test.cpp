// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// An office's list on its way: judged against a client's cache, written at the centre, seen by
/// every client, taken back, and gone from every client.
#include <gmock/gmock.h>

#include "data/import/centre_import.h"
#include "data/import/plan.h"
#include "tests/data/sync/follower.h"

namespace zhitu::import {
namespace {

class ImportOnItsWay : public testing::Test {
protected:
    ImportOnItsWay()
    {
        centre_.addSmallDistrict();
        centre_.addUser("keeper", "admin", {"500117"});
        centre_.addUser("operator1", "operator", {"500117001"});
    }

    Plan planOf(test::Follower& follower, const std::filesystem::path& list)
    {
        Source source;
        source.file = list;
        source.format = SourceFormat::Csv;
        cache::CacheReader cache(follower.store().current().value());
        const Preview preview = look(source, Kind::Cameras, {}, cache);
        EXPECT_FALSE(preview.certain); // grids of 25 km do not tell a shift of 500 m
        EXPECT_EQ(*preview.mapping.crs, SourceCrs{});
        return makePlan(source, preview.mapping, {}, cache, [](std::int64_t) { return true; })
            .value();
    }

    test::TemporaryCentre centre_;
    test::TemporaryFolder folder_;
};

TEST_F(ImportOnItsWay, IsSeenByEveryClientAndGoneAgain)
{
    test::Follower keeper(centre_, "keeper");
    test::Follower townsman(centre_, "operator1");
    keeper.catchUp();
    townsman.catchUp();
    // Forty cameras in two villages, in GB18030 as offices write it; 甲一村 and 乙一村.
    std::string rows =
        "\xb9\xfa\xb1\xea\xb1\xe0\xc2\xeb,\xb5\xe3\xce\xbb\xc3\xfb\xb3\xc6,"
        "\xc0\xe0\xb1\xf0,\xbd\xa8\xc9\xe8\xb5\xa5\xce\xbb,\xbe\xad\xb6\xc8,"
        "\xce\xb3\xb6\xc8,\xcd\xf8\xb8\xf1\xb1\xe0\xc2\xeb\n"; // the usual seven names
    for (int i = 0; i < 40; ++i) {
        const bool near = i % 2 == 0;
        rows += "500117000013190" + std::to_string(10'000 + i) + ",\xb5\xe3" + std::to_string(i)
                + ",\xcc\xec\xcd\xf8,\xbc\xd7," + (near ? "106.1" : "106.6") + ",29."
                + std::to_string(10 + i) + ',' + (near ? "500117001001001" : "500117002001001")
                + '\n';
    }
    const std::filesystem::path list = folder_ / "cameras.csv";
    test::writeAll(list, rows);
    const Plan plan = planOf(keeper, list);
    ASSERT_EQ(plan.head.encoding, QStringLiteral("GB18030"));
    ASSERT_EQ(plan.counts.fresh, 40);
    central::PgConnection connection = centre_.as("keeper");
    const auto applied = applyAtCentre(connection, plan, "cameras.csv", sha256Of(list), false,
                                       [](std::int64_t) { return true; });
    ASSERT_TRUE(applied->applied);
    EXPECT_EQ(keeper.catchUp(), 40);
    EXPECT_EQ(townsman.catchUp(), 20); // those of his town
    EXPECT_EQ(townsman.count("SELECT count(*) FROM camera WHERE name LIKE '点%'"), 20);
    keeper.expectEqual();
    townsman.expectEqual();
    EXPECT_EQ(planOf(keeper, list).counts.same, 40);
    EXPECT_EQ(undoAtCentre(connection, applied->id).removed, 40);
    EXPECT_EQ(keeper.catchUp(), 40);
    EXPECT_EQ(townsman.catchUp(), 20);
    EXPECT_EQ(townsman.count("SELECT count(*) FROM camera WHERE name LIKE '点%'"), 0);
    keeper.expectEqual();
    townsman.expectEqual();
}

} // namespace
} // namespace zhitu::import
