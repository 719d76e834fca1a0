// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Whatever lies where the cache should be: a clear message, the file untouched, the outbox whole.
#include <gmock/gmock.h>
#include <sys/stat.h>

#include <random>

#include "data/cache/check.h"
#include "data/cache/open_check.h"
#include "data/cache/reader.h"
#include "data/cache/store.h"
#include "data/cache/writer.h"
#include "data/sync/outbox.h"
#include "data/sync/uuid7.h"
#include "data/user_error.h"
#include "tests/data/cache/small_cache.h"
#include "tests/support/files.h"

namespace zhitu::cache {
namespace {

using test::readAll;
using test::writeAll;
namespace fs = std::filesystem;

/// A store with a current generation and 50 commands waiting in its outbox.
class DamageTest : public testing::Test {
protected:
    DamageTest()
    {
        makeSmallCache(file_);
        store_.switchTo(*StoreLock::tryTake(folder_.path()), file_);
        sync::Outbox outbox(store_.outboxFile());
        for (int i = 0; i < 50; ++i)
            outbox.append({sync::makeUuid7(), "case.comment", "{}", 1, i});
    }

    ~DamageTest() override { EXPECT_EQ(sync::Outbox(store_.outboxFile()).waiting().size(), 50U); }

    /// Opening must fail with a message that names the file and has `words`, and change nothing.
    void expectRefused(const char* words)
    {
        const std::string before = readAll(file_);
        try {
            const CacheReader reader(file_);
            ADD_FAILURE() << "was opened";
        } catch (const UserError& error) {
            EXPECT_TRUE(error.message().contains(QString::fromUtf8(words)))
                << error.message().toStdString();
            EXPECT_TRUE(error.message().contains(QStringLiteral("cache-1.gpkg")));
        }
        EXPECT_EQ(readAll(file_), before);
        EXPECT_FALSE(fs::exists(file_.string() + "-wal"));
        const fs::path aside = setAside(file_);
        EXPECT_EQ(readAll(aside), before);
        EXPECT_NE(store_.nextGeneration(), file_);
    }

    void execute(const std::string& sql)
    {
        Connection(file_.string(), Access::ReadWrite).execute(sql);
    }

    test::TemporaryFolder folder_;
    CacheStore store_{folder_.path()};
    fs::path file_ = folder_ / "cache-1.gpkg";
};

TEST_F(DamageTest, AnotherKindOfFile)
{
    writeAll(file_, std::string(5000, 'x'));
    expectRefused("is not a GeoPackage");
}

TEST_F(DamageTest, AnEmptyFile)
{
    writeAll(file_, "");
    expectRefused("is not a GeoPackage");
}

TEST_F(DamageTest, AFolder)
{
    fs::remove(file_);
    fs::create_directory(file_);
    EXPECT_EQ(inspectHeader(file_), FileVerdict::Unreadable);
}

TEST_F(DamageTest, ADatabaseOfSomethingElse)
{
    fs::remove(file_);
    Connection(file_.string(), Access::Create).execute("CREATE TABLE a (b)");
    expectRefused("not a cache of Zhitu");
}

TEST_F(DamageTest, AGeoPackageOfSomethingElse)
{
    execute("DROP TABLE zhitu_meta");
    expectRefused("not a cache of Zhitu");
}

TEST_F(DamageTest, AFileOfANewerZhitu)
{
    execute("UPDATE zhitu_meta SET value = value + 1 WHERE key = 'schema_version'");
    expectRefused("newer Zhitu");
}

TEST_F(DamageTest, AFileOfAPreviewOfZhitu)
{
    execute("UPDATE zhitu_meta SET value = value - 1 WHERE key = 'schema_version'");
    expectRefused("preview of Zhitu");
}

TEST_F(DamageTest, ATableThatIsGone)
{
    execute("DROP TABLE grid_worker");
    expectRefused("is damaged");
}

/// SQLite takes a file with such a version for one that it must not write to.
TEST_F(DamageTest, AVersionOfTheFormatThatIsNone)
{
    const std::string whole = readAll(file_);
    for (const char version : {'\0', '\3', '\xff'}) {
        std::string broken = whole;
        broken[18] = version;
        writeAll(file_, broken);
        EXPECT_EQ(inspectHeader(file_), FileVerdict::Damaged);
    }
    expectRefused("is damaged");
}

TEST_F(DamageTest, ATriggerThatIsNoSentenceAnyMore)
{
    std::string broken = readAll(file_);
    const std::string called = "ST_IsEmpty";
    for (std::size_t at = 0; (at = broken.find(called, at)) != std::string::npos; ++at)
        broken[at + 4] = 'X';
    writeAll(file_, broken);
    CacheWriter writer(*StoreLock::tryTake(folder_.path()), file_);
    CacheWriter::Batch batch(writer);
    try {
        batch.put(sampleCamera(77));
        ADD_FAILURE() << "was written";
    } catch (const SqliteError& error) {
        EXPECT_TRUE(error.isDamage()) << error.what();
    }
}

TEST_F(DamageTest, ALockedFile)
{
    Connection other(file_.string(), Access::ReadWrite);
    other.execute("BEGIN EXCLUSIVE");
    try {
        const CacheReader reader(file_);
        ADD_FAILURE() << "was opened";
    } catch (const UserError& error) {
        EXPECT_TRUE(error.message().contains(u"in use")) << error.message().toStdString();
    }
    other.execute("COMMIT");
    EXPECT_NO_THROW(CacheReader{file_});
}

TEST_F(DamageTest, AReadOnlyFileInAReadOnlyFolderIsReadAllTheSame)
{
    fs::permissions(file_, fs::perms::owner_read);
    fs::permissions(folder_.path(), fs::perms::owner_read | fs::perms::owner_exec);
    EXPECT_EQ(CacheReader(file_).counts().grids, 4);
    fs::permissions(folder_.path(), fs::perms::owner_all);
}

TEST_F(DamageTest, ATruncatedFile)
{
    const std::string whole = readAll(file_);
    for (const std::size_t size : {std::size_t{16}, std::size_t{99}, std::size_t{100},
                                   std::size_t{4096}, whole.size() / 2}) {
        writeAll(file_, whole.substr(0, size));
        try {
            CacheReader reader(file_);
            (void)reader.counts();
            (void)reader.grids();
            reader.forEachCamera([](const domain::Camera&) {});
            reader.forEachCase({}, [](const domain::Case&) {});
            ADD_FAILURE() << "was read whole at " << size;
        } catch (const UserError&) {
        }
        EXPECT_EQ(readAll(file_), whole.substr(0, size));
    }
}

/// Flipped bytes anywhere: reading ends well or with a message, the check ends, nothing is written.
TEST_F(DamageTest, FlippedBytes)
{
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    const std::string whole = readAll(file_);
    int refused = 0;
    for (int round = 0; round < 150; ++round) {
        std::string broken = whole;
        for (unsigned flips = 1 + random() % 40; flips > 0; --flips)
            broken[random() % (round % 2 == 0 ? 8192 : broken.size())] =
                static_cast<char>(random());
        writeAll(file_, broken);
        try {
            CacheReader reader(file_);
            (void)reader.counts();
            (void)reader.divisions();
            (void)reader.grids();
            reader.forEachCamera([](const domain::Camera&) {});
            reader.forEachCase({}, [](const domain::Case&) {});
        } catch (const UserError& error) {
            EXPECT_FALSE(error.message().isEmpty());
            ++refused;
        }
        try {
            (void)checkCache(file_, [](double) { return true; });
        } catch (const UserError&) {
        }
        ASSERT_EQ(readAll(file_), broken);
    }
    EXPECT_GT(refused, 0);
}

} // namespace
} // namespace zhitu::cache
