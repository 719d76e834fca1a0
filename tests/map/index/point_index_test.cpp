// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/index/point_index.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

#include "tests/support/dice.h"

namespace zhitu::map {
namespace {

constexpr double kRadius = 40;
const QRectF kAll(0, 0, 1, 1);

/// Random changes over random points; whatever was done, the index counts what is there.
TEST(PointIndexTest, CountsAreExactWhateverChanged)
{
    test::Dice dice;
    SCOPED_TRACE(dice.told());
    std::normal_distribution<double> spread(0, 0.0004);
    const auto somewhere = [&](std::uint32_t ref) {
        return IndexPoint{{0.795 + spread(dice.engine()), 0.41 + spread(dice.engine())},
                          ref,
                          dice.between(0, 3) == 0};
    };
    std::map<std::uint32_t, IndexPoint> points;
    for (std::uint32_t ref = 0; ref < 3000; ++ref)
        points[ref] = somewhere(ref);
    std::vector<IndexPoint> list;
    for (const auto& [ref, point] : points)
        list.push_back(point);
    PointIndex index(list, kRadius);
    std::uint32_t next = 3000;
    for (int round = 0; round < 40; ++round) {
        std::vector<PointChange> changes;
        std::set<std::uint32_t> touched;
        for (int i = 0; i < 25; ++i) {
            const auto ref = static_cast<std::uint32_t>(dice.between(0, next - 1));
            const auto found = points.find(ref);
            if (!touched.insert(ref).second)
                continue;
            PointChange change;
            if (found != points.end())
                change.before = found->second;
            switch (dice.between(0, 3)) {
            case 0: // gone
                points.erase(ref);
                break;
            case 1: // moved, or come back
                change.now = somewhere(ref);
                break;
            case 2: // only its state
                change.now = found != points.end() ? found->second : somewhere(ref);
                change.now->flagged = !change.now->flagged;
                break;
            default: // a new one beside it
                change.before.reset();
                change.now = somewhere(next++);
                break;
            }
            if (change.now)
                points[change.now->ref] = *change.now;
            changes.push_back(change);
        }
        index = index.with(changes);
        ASSERT_EQ(index.size(), points.size()) << round;
        std::uint32_t flagged = 0;
        for (const auto& [ref, point] : points)
            flagged += point.flagged ? 1 : 0;
        for (int zoom = ClusterIndex::kMinZoom; zoom <= ClusterIndex::kMaxZoom + 1; ++zoom) {
            std::uint32_t count = 0;
            std::uint32_t marked = 0;
            for (const Cluster& c : index.query(kAll, zoom)) {
                count += c.count;
                marked += c.flagged;
                ASSERT_GT(c.count, 0U);
                ASSERT_TRUE(points.contains(c.ref)) << "a cluster names one that is not there";
                ASSERT_TRUE(kAll.contains(c.at.x, c.at.y));
            }
            ASSERT_EQ(count, points.size()) << "round " << round << " zoom " << zoom;
            ASSERT_EQ(marked, flagged) << "round " << round << " zoom " << zoom;
        }
        // Close in each stands alone, at its own place.
        std::map<std::uint32_t, World> seen;
        for (const Cluster& c : index.query(kAll, ClusterIndex::kMaxZoom + 1))
            seen[c.ref] = c.at;
        ASSERT_EQ(seen.size(), points.size());
        for (const auto& [ref, at] : seen) {
            ASSERT_NEAR(at.x, points.at(ref).at.x, 1e-9);
            ASSERT_NEAR(at.y, points.at(ref).at.y, 1e-9);
        }
    }
    EXPECT_GT(index.changes(), 500U);
}

/// The mean of a cluster is that of the points that are left.
TEST(PointIndexTest, ClustersMoveWithTheirPoints)
{
    std::vector<IndexPoint> list;
    for (std::uint32_t ref = 0; ref < 4; ++ref)
        list.push_back({{0.5 + ref * 1e-7, 0.5}, ref, ref == 3});
    const PointIndex index(list, kRadius);
    ASSERT_EQ(index.query(kAll, 8).size(), 1U);
    const PointChange gone{list[3], {}};
    const PointChange come{{}, IndexPoint{{0.5 + 8e-7, 0.5}, 9, true}};
    const auto fewer = index.with(std::span(&gone, 1)).query(kAll, 8);
    ASSERT_EQ(fewer.size(), 1U);
    EXPECT_EQ(fewer[0].count, 3U);
    EXPECT_EQ(fewer[0].flagged, 0U);
    EXPECT_NEAR(fewer[0].at.x, 0.5 + 1e-7, 1e-9);
    const auto more = index.with(std::span(&come, 1)).query(kAll, 8);
    ASSERT_EQ(more.size(), 1U);
    EXPECT_EQ(more[0].count, 5U);
    EXPECT_EQ(more[0].flagged, 2U);
    EXPECT_NEAR(more[0].at.x, 0.5 + (0 + 1 + 2 + 3 + 8) / 5.0 * 1e-7, 1e-9);
}

TEST(PointIndexTest, OfNothing)
{
    const PointIndex none;
    EXPECT_TRUE(none.query(kAll, 5).empty());
    EXPECT_EQ(none.size(), 0U);
    const PointIndex empty(std::span<const IndexPoint>(), kRadius);
    const PointChange come{{}, IndexPoint{{0.5, 0.5}, 0, false}};
    EXPECT_EQ(empty.with(std::span(&come, 1)).query(kAll, 5).size(), 1U);
}

} // namespace
} // namespace zhitu::map
