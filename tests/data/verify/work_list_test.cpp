// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/verify/work_list.h"

#include <gmock/gmock.h>

#include "data/verify/pass.h"
#include "data/verify/quality.h"
#include "tests/data/verify/town.h"
#include "tests/support/files.h"

namespace zhitu::verify {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using Standing = WorkFilter::Standing;

const std::string kNames =
    R"("kind": "missing", "table": "camera", "columns": ["name"], "severity": "warning")";
const std::string kIds =
    R"("kind": "duplicate", "table": "camera", "columns": ["device_id"], "severity": "error")";
const std::string kFirms = R"("kind": "missing", "table": "organisation", "columns": ["name"])";

domain::Instant at(int day)
{
    return domain::Instant{std::chrono::days{20'000 + day}};
}

class VerifyWorkList : public testing::Test {
protected:
    void SetUp() override { makeTown(file_); }

    void name(const char* table, int id, const std::string& name)
    {
        change(file_, "UPDATE " + std::string(table) + " SET name = '" + name
                          + "' WHERE id = " + std::to_string(id));
    }
    /// A run that is kept, and what one works through after it.
    WorkList keep(int day)
    {
        Options options;
        options.waived = history_.waived("demo/1");
        Report report = verified(file_, book_, options);
        (void)history_.record(report, at(day));
        cache::CacheReader reader(file_);
        return makeWorkList(report, &history_, reader);
    }
    /// "r1:3", each with its state: n, k, g, w.
    static std::vector<std::string> shown(const WorkList& list, const WorkFilter& filter)
    {
        std::vector<std::string> lines;
        for (const std::uint32_t item : select(list, filter)) {
            const Finding& finding = list.items[item].finding;
            lines.push_back(textOf(finding.key) + ' '
                            + "?nkgw"[static_cast<std::size_t>(finding.state)]);
        }
        return lines;
    }
    static std::vector<std::string> all(const WorkList& list)
    {
        WorkFilter filter;
        filter.standing = Standing::Any;
        return shown(list, filter);
    }

    test::TemporaryFolder folder_;
    std::filesystem::path file_ = folder_ / "town.gpkg";
    std::shared_ptr<const RuleBook> book_ = bookOf({kNames, kIds, kFirms});
    History history_{folder_ / "verification.db"};
};

TEST_F(VerifyWorkList, BeginsWithErrorsAndSaysSinceWhen)
{
    name("camera", 3, "");
    name("organisation", 7, "无");
    EXPECT_THAT(all(keep(1)), ElementsAre("r3:7 n", "r1:3 n"));
    name("camera", 8, "");
    const WorkList list = keep(5);
    EXPECT_THAT(all(list), ElementsAre("r3:7 k", "r1:3 k", "r1:8 n"));
    EXPECT_EQ(list.items[0].since, at(1));
    EXPECT_EQ(list.items[1].since, at(1));
    EXPECT_EQ(list.items[2].since, at(5));
    EXPECT_EQ(list.items[2].town, QStringLiteral("乙街道"));
    EXPECT_EQ(list.score.n, 48); // 20 names, 20 numbers, 8 firms
    EXPECT_EQ(list.score.found, 3);
    EXPECT_EQ(list.notListed, 0);
    // Without a history nothing is said of earlier runs.
    Report report = verified(file_, book_);
    cache::CacheReader reader(file_);
    const WorkList bare = makeWorkList(report, nullptr, reader);
    EXPECT_THAT(all(bare), ElementsAre("r3:7 n", "r1:3 n", "r1:8 n"));
    EXPECT_EQ(bare.items[0].since, std::nullopt);
}

TEST_F(VerifyWorkList, LetsThroughWhatIsAskedFor)
{
    name("camera", 3, "");    // grid 1
    name("camera", 12, "无"); // grid 3
    name("organisation", 7, "");
    change(file_, "UPDATE camera SET device_id = (SELECT device_id FROM camera WHERE id = 1) "
                  "WHERE id = 2");
    const WorkList list = keep(1);
    ASSERT_EQ(list.items.size(), 4U);
    WorkFilter filter;
    filter.kind = Kind::Duplicate;
    for (const std::string& line : shown(list, filter))
        EXPECT_TRUE(line.starts_with("r2:")) << line;
    EXPECT_FALSE(shown(list, filter).empty());
    filter = {};
    filter.severity = Severity::Warning;
    EXPECT_THAT(shown(list, filter), ElementsAre("r1:3 n", "r1:12 n"));
    filter.area = "500117001001003";
    EXPECT_THAT(shown(list, filter), ElementsAre("r1:12 n"));
    filter = {};
    filter.table = "organisation";
    EXPECT_THAT(shown(list, filter), ElementsAre("r3:7 n"));
    filter.area = "500117002";
    EXPECT_THAT(shown(list, filter), IsEmpty());
}

TEST_F(VerifyWorkList, TellsSystemsApart)
{
    change(file_, "UPDATE camera SET tier = 1 + id % 3; UPDATE camera SET name = '' WHERE id <= 3");
    name("organisation", 7, "");
    const WorkList list = keep(1);
    WorkFilter filter;
    filter.origin = "platform/2";
    EXPECT_THAT(shown(list, filter), ElementsAre("r1:1 n"));
    filter.origin = "";
    EXPECT_THAT(shown(list, filter), ElementsAre("r3:7 n"));
    filter.origin = "channel/1";
    EXPECT_THAT(shown(list, filter), IsEmpty());
    // What is gone is still of its system.
    name("camera", 1, "东门");
    filter = {};
    filter.standing = Standing::Gone;
    filter.origin = "platform/2";
    EXPECT_THAT(shown(keep(2), filter), ElementsAre("r1:1 g"));

    cache::CacheReader reader(file_);
    const Quality quality = qualityOf(history_, reader);
    std::vector<std::string> lines;
    for (const QualityLine& line : quality.origins)
        lines.push_back(line.key.origin + ' ' + std::to_string(line.scores[0].found) + '/'
                        + std::to_string(line.scores[0].n) + ' '
                        + std::to_string(line.scores[1].found));
    EXPECT_THAT(lines, ElementsAre("platform/1 1/12 1", "platform/2 1/14 0", "platform/3 1/14 1",
                                   " 1/8 1"));
}

TEST_F(VerifyWorkList, IsSortedByWhatIsAskedFor)
{
    change(file_, "UPDATE camera SET name = '' WHERE id IN (3, 12)");
    name("organisation", 7, "无");
    keep(1);
    name("camera", 8, "");
    const WorkList list = keep(5);
    WorkFilter filter;
    EXPECT_THAT(shown(list, filter), ElementsAre("r3:7 k", "r1:3 k", "r1:8 n", "r1:12 k"));
    filter.order = WorkOrder::Since;
    EXPECT_THAT(shown(list, filter), ElementsAre("r3:7 k", "r1:3 k", "r1:12 k", "r1:8 n"));
    filter.descending = true;
    EXPECT_THAT(shown(list, filter), ElementsAre("r1:8 n", "r3:7 k", "r1:3 k", "r1:12 k"));
    filter.order = WorkOrder::Severity;
    EXPECT_THAT(shown(list, filter), ElementsAre("r1:3 k", "r1:8 n", "r1:12 k", "r3:7 k"));
    filter.order = WorkOrder::State;
    filter.descending = false;
    EXPECT_THAT(shown(list, filter), ElementsAre("r1:8 n", "r3:7 k", "r1:3 k", "r1:12 k"));
    for (const WorkOrder order : {WorkOrder::Rule, WorkOrder::Object, WorkOrder::Says,
                                  WorkOrder::Value, WorkOrder::Town, WorkOrder::Data}) {
        filter.order = order;
        filter.descending = false;
        std::vector<std::string> up = shown(list, filter);
        filter.descending = true;
        const std::vector<std::string> down = shown(list, filter);
        EXPECT_EQ(up.size(), 4U);
        EXPECT_THAT(down, testing::UnorderedElementsAreArray(up));
    }
    filter.order = WorkOrder::Value;
    EXPECT_EQ(shown(list, filter).front(), "r3:7 k"); // 无 comes behind what is empty
}

TEST_F(VerifyWorkList, HasWhatIsGoneAndWhatStandsWithAReason)
{
    name("camera", 3, "");
    name("camera", 8, "无");
    keep(1);
    history_.waive("demo/1",
                   {{"r1", 8, 0}, digestOf(QStringLiteral("无")), "研判岗", "无名小路", at(1)});
    name("camera", 3, "东门");
    const WorkList list = keep(2);
    EXPECT_THAT(all(list), ElementsAre("r1:8 w", "r1:3 g"));
    EXPECT_THAT(shown(list, {}), IsEmpty()); // nothing is open
    EXPECT_EQ(list.items[0].why, QStringLiteral("研判岗: 无名小路"));
    // What is gone is still to be looked at.
    const Finding& gone = list.items[1].finding;
    EXPECT_EQ(gone.name, QStringLiteral("东门"));
    EXPECT_EQ(gone.subject, (domain::Subject{domain::Subject::Kind::Camera, 3, {}, {}}));
    EXPECT_TRUE(gone.place);
    WorkFilter filter;
    filter.standing = Standing::Waived;
    EXPECT_THAT(shown(list, filter), ElementsAre("r1:8 w"));
    filter.standing = Standing::Gone;
    EXPECT_THAT(shown(list, filter), ElementsAre("r1:3 g"));
}

TEST_F(VerifyWorkList, TakesRulesOfOneTableAnewAndLeavesTheOthers)
{
    name("camera", 3, "");
    name("camera", 8, "");
    name("organisation", 7, "");
    const WorkList list = keep(1);
    name("camera", 3, "东门");
    name("camera", 9, "");
    name("organisation", 7, "某企业"); // nobody asks for it
    const auto part = rulesAbout(*book_, {"camera"});
    ASSERT_TRUE(part);
    EXPECT_EQ(part->rules.size(), 2U);
    cache::CacheReader reader(file_);
    const Report report = verified(file_, part);
    const WorkList again = refreshed(list, makeWorkList(report, &history_, reader));
    EXPECT_THAT(all(again), ElementsAre("r3:7 n", "r1:8 n", "r1:9 n", "r1:3 g"));
    EXPECT_EQ(again.items[1].since, at(1));
    EXPECT_EQ(again.book, list.book);
    EXPECT_EQ(rulesAbout(*book_, {"river"}), nullptr);
}

TEST_F(VerifyWorkList, ScoresAreKeptForEveryRunTableAndTown)
{
    name("camera", 3, "");
    keep(1);
    name("camera", 3, "东门");
    name("organisation", 7, "");
    keep(2);
    Options town;
    town.area = "500117001";
    Report other = verified(file_, book_, town);
    (void)history_.record(other, at(3)); // over another area: not to be compared
    cache::CacheReader reader(file_);
    const Quality quality = qualityOf(history_, reader);
    ASSERT_EQ(quality.runs.size(), 2U);
    EXPECT_EQ(quality.runs[0].at, at(1));
    ASSERT_EQ(quality.all.scores.size(), 2U);
    EXPECT_EQ(quality.all.scores[1].found, 1);
    std::vector<std::string> tables;
    for (const QualityLine& line : quality.tables) {
        ASSERT_EQ(line.scores.size(), 2U);
        tables.push_back(line.key.table + ' ' + std::to_string(line.scores[0].found) + ' '
                         + std::to_string(line.scores[1].found));
    }
    EXPECT_THAT(tables, ElementsAre("camera 1 0", "organisation 0 1"));
    ASSERT_EQ(quality.towns.size(), 1U);
    EXPECT_EQ(quality.towns[0].name, QStringLiteral("乙街道"));
    EXPECT_EQ(qualityOf(history_, reader, "500117001").runs.size(), 1U);
    EXPECT_EQ(qualityOf(history_, reader, {}, 1).runs.front().at, at(2));
}

} // namespace
} // namespace zhitu::verify
