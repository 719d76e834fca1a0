// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How a copy is made: nothing half-made, nothing overwritten, the source as it was.
#include <gmock/gmock.h>

#include <QJsonDocument>
#include <QJsonObject>

#include "data/anonymise/anonymise.h"
#include "data/cache/reader.h"
#include "data/cache/rtree_triggers.h"
#include "data/cache/sqlite.h"
#include "data/exchange/layer_export.h"
#include "data/user_error.h"
#include "tests/data/anonymise/copies.h"
#include "tests/support/dice.h"
#include "tests/support/files.h"
#include "tests/support/small_disk.h"

namespace zhitu::anonymise {
namespace {
namespace fs = std::filesystem;

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

bool always(double /*share*/)
{
    return true;
}

class AnonymiseRun : public testing::Test {
protected:
    AnonymiseRun()
    {
        test::makeSmallDemo(folder_ / "live.gpkg");
        fs::create_directory(out());
        options_.cacheFile = folder_ / "live.gpkg";
        options_.target = out() / "copy.gpkg";
    }
    [[nodiscard]] fs::path out() const { return folder_.path() / "out"; }
    std::string refusal()
    {
        try {
            static_cast<void>(anonymise(options_, always));
        } catch (const UserError& error) {
            return error.what();
        }
        return {};
    }
    void change(const std::string& sql)
    {
        cache::Connection cache(options_.cacheFile.string(), cache::Access::ReadWrite);
        cache::registerSpatialFunctions(cache);
        cache.execute(sql);
    }

    test::TemporaryFolder folder_;
    Options options_;
};

TEST_F(AnonymiseRun, ReportsWhatItDidAndOpensAsADemo)
{
    const std::string before = test::readAll(options_.cacheFile);
    double last = 0;
    const auto report = anonymise(options_, [&](double share) {
        EXPECT_GE(share, last);
        EXPECT_LE(share, 1);
        last = share;
        return true;
    });
    ASSERT_TRUE(report);
    EXPECT_EQ(last, 1);
    EXPECT_EQ(test::readAll(options_.cacheFile), before);
    EXPECT_THAT(test::namesIn(out()), ElementsAre("copy.gpkg", "copy.gpkg.json"));

    const QJsonObject json =
        QJsonDocument::fromJson(QByteArray::fromStdString(test::readAll(out() / "copy.gpkg.json")))
            .object();
    EXPECT_EQ(json[QLatin1String("k")].toInt(), 5);
    EXPECT_FALSE(json[QLatin1String("seeded")].toBool(true));
    EXPECT_EQ(json[QLatin1String("cases")][QLatin1String("source")].toInt(), 6'000);
    EXPECT_EQ(json[QLatin1String("cases")][QLatin1String("copy")].toInt()
                  + json[QLatin1String("cases")][QLatin1String("suppressed_as_too_rare")].toInt(),
              6'000);
    EXPECT_GE(json[QLatin1String("counted_in_the_copy")][QLatin1String("smallest_group_of_cases")]
                  .toInt(),
              5);
    EXPECT_FALSE(json.contains(QLatin1String("seed")));

    cache::CacheReader reader(options_.target);
    EXPECT_TRUE(reader.isDemo());
    EXPECT_EQ(reader.counts().grids, 3'633);
    EXPECT_EQ(reader.counts().cases, report->casesKept);
}

TEST_F(AnonymiseRun, WhatIsExportedFromACopyDoesNotClaimToBeMadeUp)
{
    ASSERT_TRUE(anonymise(options_, always));
    exchange::LayerExport wanted{options_.target,
                                 out() / "cases.csv",
                                 exchange::Layer::Cases,
                                 exchange::ExportFormat::Csv,
                                 {},
                                 {},
                                 {}};
    ASSERT_TRUE(exchange::exportLayer(wanted, always));
    const std::string said = test::readAll(out() / "cases.csv.meta.json");
    EXPECT_THAT(said, HasSubstr("\"anonymised\""));
    EXPECT_THAT(said, HasSubstr("Anonymised copy of live data"));
    EXPECT_THAT(said, HasSubstr("do not pass it on"));
    EXPECT_THAT(said, testing::Not(HasSubstr("MIT")));
}

TEST_F(AnonymiseRun, SuppressesWhatIsTooRareWithAllThatHangsOnIt)
{
    // Four cases of a category of their own.
    change("INSERT INTO service_category VALUES (99, 'C99', '罕见', 'Rare')");
    change("INSERT INTO service_item SELECT 999, 99, 'I999', '罕见事项', 'Rare', department_id, "
           "grade, deadline, deadline_unit FROM service_item WHERE id = 6");
    change("UPDATE \"case\" SET item_id = 999, category_id = 99 WHERE id IN (SELECT id FROM "
           "\"case\" WHERE department_id <> 0 AND category_id = 2 LIMIT 4)");
    const test::Copied copy = test::copyOf(options_.cacheFile, options_.target, 0);
    EXPECT_GE(copy.report.tooRare, 4);
    EXPECT_EQ(copy.is->queryInt("SELECT count(*) FROM \"case\" WHERE category_id = 99"), 0);
    for (const char* table : {"case_event", "visit", "dispute_party", "mediation_session"})
        EXPECT_EQ(copy.is->queryInt(std::string("SELECT count(*) FROM ") + table
                                    + " WHERE case_id NOT IN (SELECT id FROM \"case\")"),
                  0);
    EXPECT_EQ(copy.is->queryInt("SELECT count(*) FROM \"case\""), 6'000 - copy.report.tooRare);
}

TEST_F(AnonymiseRun, OverwritesNothingAndNeverTheSource)
{
    test::writeAll(options_.target, "mine");
    EXPECT_THAT(refusal(), HasSubstr("exists already"));
    EXPECT_EQ(test::readAll(options_.target), "mine");
    fs::remove(options_.target);
    test::writeAll(out() / "copy.gpkg.json", "mine");
    EXPECT_THAT(refusal(), HasSubstr("exists already"));
    EXPECT_THAT(test::namesIn(out()), ElementsAre("copy.gpkg.json"));
    fs::remove(out() / "copy.gpkg.json");

    const std::string before = test::readAll(options_.cacheFile);
    options_.target = options_.cacheFile;
    EXPECT_THAT(refusal(), HasSubstr("exists already"));
    fs::create_symlink(folder_ / "live.gpkg", out() / "link.gpkg");
    options_.target = out() / "link.gpkg";
    EXPECT_THAT(refusal(), HasSubstr("exists already"));
    EXPECT_EQ(test::readAll(options_.cacheFile), before);

    test::writeAll(out() / "outbox.db", "");
    options_.target = out() / "cache-9.gpkg";
    EXPECT_THAT(refusal(), HasSubstr("is a store"));
    options_.target = folder_ / "none" / "copy.gpkg";
    EXPECT_THAT(refusal(), HasSubstr("could not be made"));
}

TEST_F(AnonymiseRun, RefusesWhatIsNoCache)
{
    test::writeAll(folder_ / "text.gpkg", "nothing of the kind");
    options_.cacheFile = folder_ / "text.gpkg";
    EXPECT_THAT(refusal(), HasSubstr("not a GeoPackage"));
    options_.cacheFile = folder_ / "absent.gpkg";
    EXPECT_THAT(refusal(), HasSubstr("no file"));
    EXPECT_THAT(test::namesIn(out()), IsEmpty());
}

TEST_F(AnonymiseRun, RefusesIdsThatNoCentreGivesOut)
{
    change("UPDATE organisation SET id = 9000000000000000000 WHERE id = 1");
    EXPECT_THAT(refusal(), HasSubstr("organisation"));
    EXPECT_THAT(test::namesIn(out()), IsEmpty());
}

TEST_F(AnonymiseRun, LeavesNothingWhereItIsCancelledAtAnyMoment)
{
    test::Dice dice;
    for (int i = 0; i < test::rounds(8); ++i) {
        const double when = static_cast<double>(dice.between(0, 990)) / 1000;
        EXPECT_FALSE(anonymise(options_, [&](double share) { return share < when; }))
            << when << dice.told();
        EXPECT_THAT(test::namesIn(out()), IsEmpty()) << when << dice.told();
    }
}

TEST_F(AnonymiseRun, LeavesNothingOnADiskThatIsFull)
{
    test::SmallDisk disk("96m");
    if (!disk.isMounted())
        GTEST_SKIP() << "only root may make a small disk";
    options_.target = disk.path() / "copy.gpkg";
    ASSERT_TRUE(anonymise(options_, always));
    const auto whole = static_cast<std::int64_t>(fs::file_size(options_.target));
    for (const std::string& name : test::namesIn(disk.path()))
        fs::remove(disk.path() / name);
    test::Dice dice;
    for (int i = 0; i < test::rounds(5); ++i) {
        const std::int64_t room = dice.between(0, whole - 4096);
        ASSERT_TRUE(disk.leave(room));
        EXPECT_THAT(refusal(), HasSubstr("full")) << room << dice.told();
        EXPECT_THAT(test::namesIn(disk.path()), ElementsAre("ballast")) << room << dice.told();
    }
    disk.makeRoom();
    EXPECT_TRUE(anonymise(options_, always));
}

} // namespace
} // namespace zhitu::anonymise
