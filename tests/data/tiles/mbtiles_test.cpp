// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/tiles/mbtiles.h"

#include <gtest/gtest.h>

#include "data/tiles/picture_kind.h"
#include "data/user_error.h"
#include "tests/support/files.h"

namespace zhitu::tiles {
namespace {

namespace fs = std::filesystem;

class MbtilesTest : public ::testing::Test {
protected:
    void make(const std::string& sql = {})
    {
        fs::remove(file_);
        cache::Connection connection(file_.string(), cache::Access::Create);
        connection.execute(
            "CREATE TABLE metadata (name TEXT, value TEXT);"
            "CREATE TABLE tiles (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER,"
            " tile_data BLOB);"
            "INSERT INTO metadata VALUES ('name', 'Town'), ('format', 'png'),"
            " ('attribution', '<a href=\"x\">©</a>');"
            "INSERT INTO tiles VALUES (3, 5, 1, x'89504e470d0a1a0a'), (9, 400, 300, x'ffd8ff')");
        if (!sql.empty())
            connection.execute(sql);
    }
    [[nodiscard]] QString refusal() const
    {
        try {
            (void)openTileFile(file_);
        } catch (const UserError& error) {
            return error.message();
        }
        return {};
    }

    test::TemporaryFolder folder_;
    fs::path file_ = folder_.path() / "map.mbtiles";
};

TEST_F(MbtilesTest, RowsAreCountedFromTheSouth)
{
    make();
    const auto file = openTileFile(file_);
    EXPECT_EQ(file->read({3, 5, 6}).state, TileAnswer::State::Tile); // 8 rows: 7 - 1
    EXPECT_EQ(file->read({3, 5, 6}).bytes, QByteArray("\x89PNG\r\n\x1a\n"));
    EXPECT_EQ(file->read({3, 5, 1}).state, TileAnswer::State::None);
    EXPECT_EQ(file->read({9, 400, 511 - 300}).state, TileAnswer::State::Tile);
    EXPECT_EQ(file->read({40, 1, 1}).state, TileAnswer::State::None);
    const BaseMap map = file->description();
    EXPECT_EQ(map.name, u"Town");
    EXPECT_EQ(map.layers.front().leastZoom, 3);
    EXPECT_EQ(map.layers.front().mostZoom, 9);
}

TEST_F(MbtilesTest, FilesThatCannotBeUsedSayWhy)
{
    make("UPDATE metadata SET value = 'pbf' WHERE name = 'format'");
    EXPECT_TRUE(refusal().contains(u"vector tiles"));
    make("DROP TABLE tiles");
    EXPECT_TRUE(refusal().contains(u"no MBTiles"));
    make();
    test::writeAll(file_, test::readAll(file_).substr(0, 700));
    EXPECT_TRUE(refusal().contains(u"no MBTiles")) << refusal().toStdString();
    fs::remove(file_);
    EXPECT_TRUE(refusal().contains(u"no file"));
    fs::create_directory(file_);
    EXPECT_TRUE(refusal().contains(u"no file"));
}

TEST_F(MbtilesTest, AValueInsteadOfAPictureDisturbsNothing)
{
    make("UPDATE tiles SET tile_data = zeroblob(50000000) WHERE zoom_level = 3;"
         "UPDATE tiles SET tile_data = 'text', tile_column = 'x' WHERE zoom_level = 9;"
         "INSERT INTO tiles VALUES (-5, 0, 0, NULL), (99, 0, 0, NULL)");
    const auto file = openTileFile(file_);
    EXPECT_EQ(file->read({3, 5, 6}).state, TileAnswer::State::Failed);
    EXPECT_EQ(file->read({9, 400, 211}).state, TileAnswer::State::None);
    EXPECT_EQ(file->description().layers.front().leastZoom, 0);
    EXPECT_EQ(file->description().layers.front().mostZoom, kMostZoom);
}

/// A view may go on for ever: it is given up, and says so.
TEST_F(MbtilesTest, TilesWithoutEndAreGivenUp)
{
    make("ALTER TABLE tiles RENAME TO some;"
         "CREATE VIEW tiles AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
         " SELECT i AS zoom_level, i AS tile_column, i AS tile_row, x'00' AS tile_data FROM n");
    EXPECT_TRUE(refusal().contains(u"no MBTiles"));
}

TEST(PictureKindTest, OnlyPicturesBeginLikeOne)
{
    EXPECT_TRUE(beginsLikePicture(QByteArray("\x89PNG\r\n\x1a\nrest")));
    EXPECT_TRUE(beginsLikePicture("\xff\xd8\xff\xe0 rest"));
    EXPECT_TRUE(beginsLikePicture("RIFF1234WEBPVP8 "));
    for (const char* other :
         {"", "<html>", "<svg", "GIF89a", "RIFF1234WAVE", "BM", "\x89PNG", "P6"})
        EXPECT_FALSE(beginsLikePicture(other)) << other;
}

} // namespace
} // namespace zhitu::tiles
