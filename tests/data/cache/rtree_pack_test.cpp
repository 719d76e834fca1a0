// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cache/rtree_pack.h"

#include <gmock/gmock.h>

#include "data/cache/gpkg_geometry.h"
#include "data/cache/rtree_triggers.h"
#include "data/cache/schema.h"
#include "tests/support/dice.h"
#include "tests/support/files.h"

namespace zhitu::cache {
namespace {

/// Cameras somewhere on the globe, many of them on top of each other.
class RtreePackTest : public testing::Test {
protected:
    void fill(int count)
    {
        connection_ = createCache(folder_ / ("cache-" + std::to_string(++files_) + ".gpkg"));
        Statement insert = connection_->prepare(insertSql(table("key_site")));
        for (int i = 0; i < count; ++i) {
            Blob geometry;
            encodePoint(anywhere(), geometry);
            insert.bind(1, std::int64_t{3} * i + 1).bindBlob(2, geometry).bind(3, "site");
            insert.bind(4, std::int64_t{1}).bind(5, "500117001001001").run();
        }
        createSpatialIndex(*connection_, table("key_site"));
    }

    domain::LonLat anywhere()
    {
        return {static_cast<double>(dice_.between(-1800, 1800)) / 10,
                static_cast<double>(dice_.between(-900, 900)) / 10};
    }

    void expectSound(const std::string& when)
    {
        EXPECT_EQ(connection_->queryText("SELECT rtreecheck('rtree_key_site_geom')"), "ok") << when;
        EXPECT_EQ(connection_->queryInt("SELECT count(*) FROM rtree_key_site_geom"),
                  connection_->queryInt("SELECT count(*) FROM key_site"))
            << when;
        for (int i = 0; i < 20; ++i) {
            const domain::LonLat corner = anywhere();
            const std::string west = std::to_string(corner.lon),
                              east = std::to_string(corner.lon + 40),
                              south = std::to_string(corner.lat),
                              north = std::to_string(corner.lat + 30);
            const auto ids = [&](const std::string& from) {
                return connection_->queryText("SELECT group_concat(id) FROM (SELECT id FROM " + from
                                              + " ORDER BY id)");
            };
            // 32 bits hold these coordinates no closer than 1e-5.
            EXPECT_EQ(ids("key_site WHERE ST_MinX(geom) BETWEEN " + west + " - 0.00001 AND " + east
                          + " + 0.00001 AND ST_MinY(geom) BETWEEN " + south + " - 0.00001 AND "
                          + north + " + 0.00001"),
                      ids("rtree_key_site_geom WHERE maxx >= " + west + " AND minx <= " + east
                          + " AND maxy >= " + south + " AND miny <= " + north))
                << when;
        }
    }

    test::TemporaryFolder folder_;
    std::unique_ptr<Connection> connection_;
    test::Dice dice_;
    int files_ = 0;
};

TEST_F(RtreePackTest, FindsWhatIsThereAtAnySize)
{
    SCOPED_TRACE(dice_.told());
    // A node holds 51, and is filled with 40.
    for (const int count : {0, 1, 40, 51, 52, 81, 1600, 2040, 2041, 30'000}) {
        fill(count);
        expectSound(std::to_string(count) + " rows");
    }
}

TEST_F(RtreePackTest, GoesOnLikeAnyOther)
{
    SCOPED_TRACE(dice_.told());
    fill(5'000);
    Blob geometry;
    for (int i = 0; i < 5'000; ++i) {
        geometry.clear();
        encodePoint(anywhere(), geometry);
        const auto id = dice_.between(0, 20'000);
        if (dice_.between(0, 2) == 0)
            connection_->prepare("DELETE FROM key_site WHERE id = ?").bind(1, id).run();
        else
            connection_->prepare(upsertSql(table("key_site")))
                .bind(1, id)
                .bindBlob(2, geometry)
                .bind(3, "site")
                .bind(4, std::int64_t{1})
                .bind(5, "500117001001001")
                .run();
    }
    expectSound("after changes");
}

TEST_F(RtreePackTest, LeavesOutWhatHasNoPlace)
{
    fill(100);
    connection_ = createCache(folder_ / "broken.gpkg");
    connection_->execute("INSERT INTO key_site VALUES (1, x'', 'a', 1, '500117001001001'), "
                         "(2, x'4750', 'b', 1, '500117001001001')");
    createSpatialIndex(*connection_, table("key_site"));
    EXPECT_EQ(connection_->queryInt("SELECT count(*) FROM rtree_key_site_geom"), 0);
    EXPECT_EQ(connection_->queryText("SELECT rtreecheck('rtree_key_site_geom')"), "ok");
    // Shadow tables are closed again.
    EXPECT_THROW(connection_->execute("DELETE FROM rtree_key_site_geom_node"), SqliteError);
}

} // namespace
} // namespace zhitu::cache
