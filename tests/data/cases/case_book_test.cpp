// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A book that follows the changes against one that is read anew.
#include "data/cases/case_book.h"

#include <gtest/gtest.h>

#include <iostream>
#include <random>

#include "data/cache/reader.h"
#include "data/cache/writer.h"
#include "data/cases/day_picture.h"
#include "tests/data/cache/small_cache.h"
#include "tests/support/files.h"

namespace zhitu::cases {
namespace {

using std::chrono::hours;

constexpr domain::Instant kNow{std::chrono::seconds{1'795'141'800}};
constexpr int kIds = 60;

bool always()
{
    return true;
}

class CaseBookTest : public testing::Test {
protected:
    CaseBookTest()
    {
        cache::makeSmallCache(file_);
        writer_ = std::make_unique<cache::CacheWriter>(lock_, file_);
        reader_ = std::make_unique<cache::CacheReader>(file_);
    }

    domain::Instant about(domain::Instant now)
    {
        return now - hours{24 * 20} + hours{static_cast<int>(random_() % (24 * 40))};
    }

    void change(domain::Instant now)
    {
        cache::CacheWriter::Batch batch(*writer_);
        for (int step = 0; step < 8; ++step) {
            const auto id = static_cast<std::int64_t>(1 + random_() % kIds);
            const auto what = random_() % 8;
            if (what == 0) {
                batch.remove("case", id);
            } else if (what <= 2) {
                const auto serial = static_cast<int>(1 + random_() % 6);
                domain::CaseEvent event;
                event.caseId = id;
                event.serial = serial;
                event.action =
                    static_cast<domain::CaseAction>(std::array{4, 6, 15, 21}.at(random_() % 4));
                batch.put(event);
            } else if (what == 3) {
                const auto visit = static_cast<std::int64_t>(1 + random_() % kIds);
                cache::Statement row = batch.connection().prepare(
                    "INSERT INTO visit(id, case_id, grid_code, visited_at, satisfaction, resolved) "
                    "VALUES (?, ?, '', 0, ?, ?) ON CONFLICT(id) DO UPDATE SET satisfaction = "
                    "excluded.satisfaction, resolved = excluded.resolved");
                row.bind(1, visit)
                    .bind(2, visit)
                    .bind(3, static_cast<std::int64_t>(random_() % 6))
                    .bind(4, static_cast<std::int64_t>(random_() % 2));
                row.run();
                batch.touch("visit", visit);
            } else {
                domain::Case record = cache::sampleCase(id);
                record.state = static_cast<domain::CaseState>(1 + random_() % 11);
                record.level = static_cast<domain::DivisionLevel>(4 + random_() % 3);
                record.categoryId = static_cast<int>(1 + random_() % 3);
                record.departmentId = static_cast<std::int64_t>(random_() % 4);
                record.supervised = random_() % 4 == 0;
                record.gridCode.back() = static_cast<char>('1' + random_() % 4);
                record.reportedAt = about(now) - hours{24 * static_cast<int>(random_() % 60)};
                record.turnedAt = about(now);
                record.deadlineAt = about(now);
                if (random_() % 2 == 0)
                    record.resolvedAt = about(now);
                batch.put(record);
            }
        }
        batch.commit();
    }

    test::TemporaryFolder folder_;
    std::filesystem::path file_ = folder_ / "cache-1.gpkg";
    cache::StoreLock lock_ = *cache::StoreLock::tryTake(folder_.path());
    std::unique_ptr<cache::CacheWriter> writer_;
    std::unique_ptr<cache::CacheReader> reader_;
    const unsigned seed_ = std::random_device{}();
    std::mt19937 random_{seed_};
};

TEST_F(CaseBookTest, FollowsWhatChangesAndTheTime)
{
    std::cout << "seed " << seed_ << std::endl;
    CaseBook book;
    domain::Instant now = kNow;
    for (int round = 0; round < 200; ++round) {
        change(now);
        now += hours{static_cast<int>(random_() % 30)};
        if (random_() % 4 == 0) { // given up somewhere on the way
            int asked = 0;
            const int most = static_cast<int>(random_() % 3);
            (void)book.follow(*reader_, now, [&] { return ++asked < most; });
        }
        ASSERT_TRUE(book.follow(*reader_, now, always));
        CaseBook anew;
        ASSERT_TRUE(anew.follow(*reader_, now, always));
        for (const char* area : {"", "500117001001", "500117001001002", "500117002"})
            ASSERT_EQ(pictureOfDay(book, area, now), pictureOfDay(anew, area, now))
                << "round " << round << " of " << area;
    }
    EXPECT_GT(pictureOfDay(book, {}, now).all.open, 0);
    EXPECT_FALSE(pictureOfDay(book, {}, now).indicators.byDepartment.empty());
}

TEST_F(CaseBookTest, GoesBackInTimeByReadingAnew)
{
    CaseBook book;
    change(kNow);
    ASSERT_TRUE(book.follow(*reader_, kNow + hours{24 * 90}, always));
    ASSERT_TRUE(book.follow(*reader_, kNow, always));
    CaseBook anew;
    ASSERT_TRUE(anew.follow(*reader_, kNow, always));
    EXPECT_EQ(pictureOfDay(book, {}, kNow), pictureOfDay(anew, {}, kNow));
}

TEST(CaseBook, CanBeStoppedAnywhereAndGoesOn)
{
    cache::CacheReader reader(test::demoFile());
    CaseBook whole;
    int asks = 0;
    ASSERT_TRUE(whole.follow(reader, kNow, [&] { return ++asks > 0; }));
    ASSERT_GT(asks, 8);
    for (const int at : {1, asks / 4, asks / 2, asks - 1}) {
        CaseBook book;
        int asked = 0;
        EXPECT_FALSE(book.follow(reader, kNow, [&] { return ++asked < at; })) << at;
        ASSERT_TRUE(book.follow(reader, kNow, always));
        EXPECT_EQ(pictureOfDay(book, {}, kNow), pictureOfDay(whole, {}, kNow)) << at;
    }
}

} // namespace
} // namespace zhitu::cases
