// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include "tests/data/sync/follower.h"

namespace zhitu::sync {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class ReconcileTest : public testing::Test {
protected:
    ReconcileTest()
    {
        centre_.addSmallDistrict();
        centre_.addUser("district", "operator", {"500117"});
        centre_.addUser("town", "operator", {"500117001"});
        centre_.addUser("village", "operator", {"500117001001"});
    }

    test::TemporaryCentre centre_;
};

TEST_F(ReconcileTest, AnAreaIsCutAtItsOwnTowns)
{
    const auto cutsFor = [&](const char* user) {
        central::PgConnection connection = centre_.as(user);
        return cutsOf(connection);
    };
    EXPECT_THAT(cutsFor("district"), ElementsAre("500117001000", "500117002000"));
    EXPECT_THAT(cutsFor("town"), ElementsAre("500117001000"));
    EXPECT_THAT(cutsFor("village"), IsEmpty());
}

TEST_F(ReconcileTest, WhereverAnAreaIsCutItsDigestsAreTheSame)
{
    central::PgConnection connection = centre_.as("district");
    std::int64_t rows = 0;
    for (const Replica& replica : replicas()) {
        const Digests whole = digestsOfCentre(connection, replica);
        for (const auto& [village, digest] : whole)
            rows += digest.rows;
        for (const std::vector<std::string>& cuts :
             {cutsOf(connection), {"1"}, {"5", "500117001001", "50011700100199"}})
            EXPECT_EQ(digestsOfCentre(connection, replica, cuts), whole) << replica.table;
    }
    EXPECT_GT(rows, 50);
}

} // namespace
} // namespace zhitu::sync
