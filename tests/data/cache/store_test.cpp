// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cache/store.h"

#include <gmock/gmock.h>
#include <sys/wait.h>
#include <unistd.h>

#include "data/cache/part_file.h"
#include "data/cache/same_store.h"
#include "data/user_error.h"
#include "data/verify/history.h"
#include "tests/support/files.h"

namespace zhitu::cache {
namespace {

using test::TemporaryFolder;
using test::writeAll;
using testing::ElementsAre;
namespace fs = std::filesystem;

StoreLock lockOf(const fs::path& folder)
{
    auto lock = StoreLock::tryTake(folder);
    EXPECT_TRUE(lock);
    return std::move(*lock);
}

TEST(CacheStore, HasNoCurrentGenerationAtFirst)
{
    const TemporaryFolder folder;
    const CacheStore store(folder / "a/b");
    EXPECT_EQ(store.current(), std::nullopt);
    EXPECT_EQ(store.nextGeneration(), folder / "a/b/cache-1.gpkg");
}

TEST(CacheStore, SwitchesForwardKeepsTheOneBeforeAndDropsOlderOnes)
{
    const TemporaryFolder folder;
    CacheStore store(folder.path());
    const StoreLock lock = lockOf(folder.path());
    for (int i = 1; i <= 3; ++i) {
        const fs::path next = store.nextGeneration();
        writeAll(next, "generation " + std::to_string(i));
        writeAll(next.string() + ".part", "left by a killed build");
        store.switchTo(lock, next);
        EXPECT_EQ(store.current(), next);
    }
    EXPECT_THAT(test::namesIn(folder.path()),
                ElementsAre("cache-2.gpkg", "cache-3.gpkg", "current", "lock"));
}

TEST(CacheStore, KnowsTheOneThatIsNotYetUsed)
{
    const TemporaryFolder folder;
    CacheStore store(folder.path());
    const StoreLock lock = lockOf(folder.path());
    EXPECT_EQ(store.notYetUsed(), std::nullopt);
    for (const char* name : {"cache-1.gpkg", "cache-2.gpkg", "cache-2.gpkg-wal",
                             "cache-3.gpkg.part", "cache-4.gpkg.set-aside-1"})
        writeAll(folder / name, "x");
    EXPECT_EQ(store.notYetUsed(), folder / "cache-2.gpkg"); // no pointer yet
    store.switchTo(lock, folder / "cache-1.gpkg");
    EXPECT_EQ(store.notYetUsed(), folder / "cache-2.gpkg");
    EXPECT_THROW(store.remove(lock, folder / "cache-1.gpkg"), std::logic_error);
    EXPECT_THROW(store.remove(lock, folder / "other/cache-2.gpkg"), std::logic_error);
    store.remove(lock, folder / "cache-2.gpkg");
    EXPECT_EQ(store.notYetUsed(), std::nullopt);
    EXPECT_FALSE(fs::exists(folder / "cache-2.gpkg-wal"));
    EXPECT_TRUE(fs::exists(folder / "cache-1.gpkg"));
}

TEST(CacheStore, LeavesNothingBesideTheOneInUse)
{
    const auto left = [](void (CacheStore::*remove)(const StoreLock&, const fs::path&)) {
        const TemporaryFolder folder;
        CacheStore store(folder.path());
        const StoreLock lock = lockOf(folder.path());
        for (const char* name :
             {"cache-1.gpkg", "cache-1.gpkg.search", "cache-2.gpkg", "cache-2.gpkg-wal",
              "cache-2.gpkg.search", "cache-2.gpkg.set-aside-1", "cache-12.gpkg", "cache-3.gpkg",
              "bootstrap.part", "bootstrap.part-journal", "outbox.db"})
            writeAll(folder / name, "x");
        store.switchTo(lock, folder / "cache-2.gpkg");
        (store.*remove)(lock, folder / "cache-2.gpkg");
        return test::namesIn(folder.path());
    };
    EXPECT_THAT(left(&CacheStore::removeOthers),
                ElementsAre("cache-2.gpkg", "cache-2.gpkg-wal", "cache-2.gpkg.search", "current",
                            "lock", "outbox.db"));
    EXPECT_THAT(left(&CacheStore::removeAllBut),
                ElementsAre("cache-2.gpkg", "cache-2.gpkg-wal", "current", "lock", "outbox.db"));
}

/// What somebody may not see any more is on the disk in no file, and in no history of what
/// verification found there.
TEST(CacheStore, KeepsOnlyTheOutboxWhereNothingMayBeSeen)
{
    const TemporaryFolder folder;
    CacheStore store(folder.path());
    const StoreLock lock = lockOf(folder.path());
    for (const char* name : {"cache-1.gpkg", "cache-1.gpkg.search", "cache-1.gpkg-wal",
                             "bootstrap.part", "verification.db-journal", "outbox.db"})
        writeAll(folder / name, "x");
    const std::string canary = "CANARY-reason";
    {
        verify::History history(verify::historyIn(folder.path()));
        history.waive("centre", {{"rule", 1, 0}, "digest", "post", canary, {}});
    }
    EXPECT_THAT(test::readAll(verify::historyIn(folder.path())), testing::HasSubstr(canary));
    store.switchTo(lock, folder / "cache-1.gpkg");
    store.removeAll(lock);
    EXPECT_THAT(test::namesIn(folder.path()), ElementsAre("lock", "outbox.db"));
    for (const std::string& name : test::namesIn(folder.path()))
        EXPECT_THAT(test::readAll(folder / name), testing::Not(testing::HasSubstr(canary)));
}

TEST(CacheStore, DoesNotTrustThePointer)
{
    const TemporaryFolder folder;
    const CacheStore store(folder.path());
    writeAll(folder / "secret.gpkg", "x");
    writeAll(folder / "cache-1.gpkg", "x");
    for (const char* text : {"../secret.gpkg", "secret.gpkg", "/etc/passwd", "cache-1.gpkg.part",
                             "cache-0.gpkg", "cache--1.gpkg", "cache-99999999999.gpkg", "", "\n",
                             "cache-1.gpkg/../secret.gpkg", "cache-7.gpkg"}) {
        writeAll(folder / "current", text);
        EXPECT_EQ(store.current(), std::nullopt) << text;
    }
    writeAll(folder / "current", "cache-1.gpkg\n");
    EXPECT_EQ(store.current(), folder / "cache-1.gpkg");
}

TEST(CacheStore, NumbersAboveWhatWasSetAside)
{
    const TemporaryFolder folder;
    const CacheStore store(folder.path());
    writeAll(folder / "cache-4.gpkg.set-aside-1", "x");
    EXPECT_EQ(store.nextGeneration(), folder / "cache-5.gpkg");
}

TEST(SameStore, HasGenerationsAndNoFilesOfOnesOwn)
{
    EXPECT_TRUE(sameStore("/a/cache-1.gpkg", "/a/cache-12.gpkg"));
    EXPECT_TRUE(sameStore("/a/own.gpkg", "/a/own.gpkg"));
    EXPECT_FALSE(sameStore("/a/own.gpkg", "/a/other.gpkg"));
    EXPECT_FALSE(sameStore("/a/cache-1.gpkg", "/a/other.gpkg"));
    EXPECT_FALSE(sameStore("/a/cache-1.gpkg", "/b/cache-1.gpkg"));
    EXPECT_FALSE(sameStore("/a/cache-1.gpkg", ""));
    EXPECT_FALSE(sameStore("", ""));
}

TEST(SetAside, TakesCompanionsAlongAndNeverOverwrites)
{
    const TemporaryFolder folder;
    for (int i = 0; i < 2; ++i) {
        writeAll(folder / "c.gpkg", "main");
        writeAll(folder / "c.gpkg-wal", "wal");
        writeAll(folder / "c.gpkg-journal", "journal");
        setAside(folder / "c.gpkg");
    }
    EXPECT_THAT(test::namesIn(folder.path()),
                ElementsAre("c.gpkg.set-aside-1", "c.gpkg.set-aside-1-journal",
                            "c.gpkg.set-aside-1-wal", "c.gpkg.set-aside-2",
                            "c.gpkg.set-aside-2-journal", "c.gpkg.set-aside-2-wal"));
    EXPECT_EQ(test::readAll(folder / "c.gpkg.set-aside-1"), "main");
}

TEST(StoreLock, IsHeldByOneProcessAndFreedWhenItIsKilled)
{
    const TemporaryFolder folder;
    int ready[2];
    ASSERT_EQ(::pipe(ready), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const auto lock = StoreLock::tryTake(folder.path());
        const char byte = lock ? 'y' : 'n';
        [[maybe_unused]] const auto written = ::write(ready[1], &byte, 1);
        ::pause();
        ::_exit(0);
    }
    char byte = 0;
    ASSERT_EQ(::read(ready[0], &byte, 1), 1);
    EXPECT_EQ(byte, 'y');
    EXPECT_FALSE(StoreLock::tryTake(folder.path()));
    int asked = 0;
    EXPECT_FALSE(StoreLock::wait(folder.path(), [&] { return ++asked < 3; }));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    EXPECT_TRUE(StoreLock::tryTake(folder.path()));
    ::close(ready[0]);
    ::close(ready[1]);
}

TEST(PartFile, AppearsOnlyWhenPublished)
{
    const TemporaryFolder folder;
    {
        const PartFile part(folder / "x.gpkg");
        writeAll(part.path(), "half");
        writeAll(part.path().string() + "-journal", "half");
    }
    EXPECT_TRUE(test::namesIn(folder.path()).empty());
    {
        PartFile part(folder / "x.gpkg");
        writeAll(part.path(), "whole");
        part.publish();
    }
    EXPECT_EQ(test::readAll(folder / "x.gpkg"), "whole");
    EXPECT_THROW(PartFile(folder / "x.gpkg"), UserError);
    EXPECT_EQ(test::readAll(folder / "x.gpkg"), "whole");
}

TEST(PartFile, IsWrittenByOneAtATime)
{
    const TemporaryFolder folder;
    const PartFile first(folder / "x.gpkg");
    writeAll(first.path(), "half");
    EXPECT_THROW(PartFile(folder / "x.gpkg"), UserError);
    EXPECT_EQ(test::readAll(first.path()), "half");
}

TEST(PartFile, DoesNotOverwriteWhatAppearedMeanwhile)
{
    const TemporaryFolder folder;
    PartFile part(folder / "x.gpkg");
    writeAll(part.path(), "ours");
    writeAll(folder / "x.gpkg", "another's");
    EXPECT_THROW(part.publish(), UserError);
    EXPECT_EQ(test::readAll(folder / "x.gpkg"), "another's");
}

} // namespace
} // namespace zhitu::cache
