// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/verify/history.h"

#include <gmock/gmock.h>

#include "data/verify/pass.h"
#include "data/verify/sheet.h"
#include "tests/data/verify/town.h"
#include "tests/support/files.h"

namespace zhitu::verify {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

const std::string kNames = R"("kind": "missing", "table": "camera", "columns": ["name"])";
const std::string kOwners =
    R"("kind": "missing", "table": "camera", "columns": ["owner"], "severity": "warning")";

domain::Instant at(int day)
{
    return domain::Instant{std::chrono::days{20'000 + day}};
}

class VerifyHistory : public testing::Test {
protected:
    void SetUp() override { makeTown(file_); }

    /// A run over the town as it stands, kept.
    StateCounts keep(int day, const Options& given = {})
    {
        Options options = given;
        options.waived = history_.waived("demo/1");
        last_ = verified(file_, book_, options);
        return history_.record(last_, at(day)).front();
    }
    void name(int camera, const std::string& name)
    {
        change(file_,
               "UPDATE camera SET name = '" + name + "' WHERE id = " + std::to_string(camera));
    }
    FindingState stateOf(std::int64_t row)
    {
        for (const Finding& finding : last_.results[0].findings)
            if (finding.key.row == row)
                return finding.state;
        return FindingState::Gone;
    }

    test::TemporaryFolder folder_;
    std::filesystem::path file_ = folder_ / "town.gpkg";
    std::shared_ptr<const RuleBook> book_ = bookOf({kNames, kOwners});
    History history_{folder_ / "verification.db"};
    Report last_;
};

TEST_F(VerifyHistory, TellsNewKnownGoneAndWaivedOverThreeRuns)
{
    name(3, "无");
    name(7, "");
    EXPECT_EQ(keep(1), (StateCounts{2, 0, 0, 0}));
    EXPECT_EQ(stateOf(3), FindingState::New);

    history_.waive("demo/1",
                   {{"r1", 3, 0}, digestOf(QStringLiteral("无")), "研判岗", "无名小路", at(1)});
    name(7, "路口");
    name(9, "");
    EXPECT_EQ(keep(2), (StateCounts{1, 0, 1, 1}));
    EXPECT_EQ(stateOf(3), FindingState::Waived);
    EXPECT_EQ(stateOf(9), FindingState::New);
    EXPECT_EQ(last_.results[0].total, (Count{20, 1, 1}));
    EXPECT_EQ(last_.foundOf(Severity::Error), 1);
    const auto runs = history_.runs("demo/1");
    ASSERT_EQ(runs.size(), 2U);
    const auto gone = history_.goneIn(runs[0].id);
    ASSERT_EQ(gone.size(), 1U);
    EXPECT_EQ(textOf(gone[0].key), "r1:7");
    EXPECT_EQ(gone[0].area, "500117001001002");

    name(7, ""); // it is back
    EXPECT_EQ(keep(3), (StateCounts{1, 1, 0, 1}));
    EXPECT_EQ(stateOf(7), FindingState::New);
    EXPECT_EQ(stateOf(9), FindingState::Known);
    EXPECT_THAT(history_.goneIn(history_.runs("demo/1")[1].id), IsEmpty());
}

TEST_F(VerifyHistory, AWaiverIsOfAPostForAReasonAndEndsWithTheValue)
{
    name(3, "无");
    keep(1);
    const Waiver waiver{{"r1", 3, 0}, digestOf(QStringLiteral("无")), "研判岗", "无名小路", at(1)};
    for (Waiver wrong :
         {Waiver{waiver.key, "", "", "why", at(1)}, Waiver{waiver.key, "", "who", " \n", at(1)},
          Waiver{waiver.key, "", "who", std::string(501, 'x'), at(1)}})
        EXPECT_THROW(history_.waive("demo/1", wrong), UserError);
    history_.waive("demo/1", waiver);
    const auto kept = history_.waivers("demo/1");
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(kept[0].who, "研判岗");
    EXPECT_EQ(kept[0].why, "无名小路");
    EXPECT_EQ(kept[0].at, at(1));
    EXPECT_EQ(keep(2).waived, 1);
    name(3, "未知"); // as little said, but otherwise
    EXPECT_EQ(keep(3), (StateCounts{0, 1, 0, 0}));
    EXPECT_EQ(last_.foundOf(Severity::Error), 1);
    name(3, "无");
    EXPECT_EQ(keep(4).waived, 1);
    EXPECT_TRUE(history_.lift("demo/1", waiver.key));
    EXPECT_FALSE(history_.lift("demo/1", waiver.key));
    EXPECT_EQ(keep(5), (StateCounts{0, 1, 0, 0}));
}

TEST_F(VerifyHistory, WhatWasNotLookedAtIsNotGone)
{
    name(3, "");
    name(13, "");
    EXPECT_EQ(keep(1), (StateCounts{2, 0, 0, 0}));
    name(3, "路口");
    name(13, "路口");
    Options options;
    options.area = "500117001001003"; // 13 is in it, 3 is not
    EXPECT_EQ(keep(2, options), (StateCounts{0, 0, 1, 0}));
    options.area = {};
    options.mostRows = 0;
    name(9, "");
    EXPECT_EQ(keep(3, options), (StateCounts{0, 0, 0, 0})); // not all rows are named
    EXPECT_EQ(keep(4), (StateCounts{1, 0, 1, 0}));
    // Another book does not speak of it.
    name(9, "路口");
    Report other =
        verified(file_, bookOf({R"("kind": "missing", "table": "grid", "columns": ["name"])"}));
    const_cast<Rule&>(other.book->rules[0]).id = "grid.name";
    EXPECT_EQ(history_.record(other, at(5)).front(), StateCounts());
    EXPECT_EQ(keep(6), (StateCounts{0, 0, 1, 0}));
}

TEST_F(VerifyHistory, SourcesAreNotCompared)
{
    name(3, "");
    keep(1);
    Report other = last_;
    other.source = "another centre/li";
    EXPECT_EQ(history_.record(other, at(2)).front(), (StateCounts{1, 0, 0, 0}));
    EXPECT_EQ(keep(3), (StateCounts{0, 1, 0, 0}));
    EXPECT_EQ(history_.runs("another centre/li").size(), 1U);
    history_.waive("another centre/li", {{"r1", 3, 0}, "x", "岗", "why", at(2)});
    EXPECT_THAT(history_.waived("demo/1"), IsEmpty());
}

TEST_F(VerifyHistory, ShowsATrendWithItsN)
{
    for (int day = 1; day <= 3; ++day) {
        keep(day);
        name(day, "");
    }
    const auto runs = history_.runs("demo/1"); // the newest first
    ASSERT_EQ(runs.size(), 3U);
    for (int day = 0; day < 3; ++day) {
        const PastRun& run = runs[static_cast<std::size_t>(2 - day)];
        EXPECT_EQ(run.at, at(day + 1));
        EXPECT_EQ(run.dataAt, domain::Instant{std::chrono::seconds{kTownNow}});
        const Score score =
            history_.scoresIn(run.id).at({"camera", "500117001", Dimension::Completeness});
        EXPECT_EQ(score.n, 40);
        EXPECT_DOUBLE_EQ(*score.value(), 100 * (1 - day / 40.0));
    }
    EXPECT_EQ(runs[0].checked, 40);
    EXPECT_EQ(runs[0].errors, 2);
    EXPECT_EQ(runs[0].rulesDigest, book_->digest);
}

TEST_F(VerifyHistory, OutlivesTheProgramAndForgetsTheOldest)
{
    name(3, "");
    keep(1);
    name(3, "路口");
    keep(2);
    Report report = verified(file_, book_);
    for (int i = 0; i < History::kMostRuns - 2; ++i)
        history_.record(report, at(3));
    History again(folder_ / "verification.db");
    EXPECT_EQ(std::ssize(again.runs("demo/1")), History::kMostRuns);
    EXPECT_EQ(again.goneIn(2).size(), 1U);
    again.record(report, at(4));
    again.record(report, at(5));
    EXPECT_EQ(std::ssize(again.runs("demo/1")), History::kMostRuns);
    EXPECT_THAT(again.goneIn(2), IsEmpty());
}

/// As the first version made it.
TEST_F(VerifyHistory, OfTheFirstVersionIsTakenOver)
{
    const auto old = folder_ / "old.db";
    name(3, "");
    {
        History history(old);
        Report report = verified(file_, book_);
        history.record(report, at(1));
    }
    change(old, "DROP TABLE origin_score; ALTER TABLE finding DROP COLUMN origin; PRAGMA "
                "user_version = 1");
    History history(old);
    const auto run = history.runs("demo/1").front().id;
    const Scores before = history.scoresIn(run);
    EXPECT_TRUE(before.contains({"camera", kAllTowns, Dimension::All}));
    EXPECT_FALSE(before.contains({"", kAllTowns, Dimension::All, "platform/1"}));
    Report report = verified(file_, book_);
    EXPECT_EQ(history.record(report, at(2)).front(), (StateCounts{0, 1, 0, 0}));
    const Scores now = history.scoresIn(history.runs("demo/1").front().id);
    EXPECT_TRUE(std::ranges::any_of(
        now, [](const auto& each) { return each.first.origin.starts_with("platform/"); }));
}

TEST_F(VerifyHistory, LeavesFilesOfOthersAsTheyAre)
{
    const std::string before = test::readAll(file_);
    EXPECT_THROW(History{file_}, UserError); // the cache itself
    EXPECT_EQ(test::readAll(file_), before);
    test::writeAll(folder_ / "x.db", "no database at all");
    EXPECT_THROW(History{folder_ / "x.db"}, UserError);
    EXPECT_EQ(test::readAll(folder_ / "x.db"), "no database at all");
    {
        cache::Connection newer((folder_ / "verification.db").string(), cache::Access::ReadWrite);
        newer.execute("PRAGMA user_version = 3");
    }
    try {
        History opened(folder_ / "verification.db");
        FAIL();
    } catch (const UserError& error) {
        EXPECT_THAT(error.what(), HasSubstr("newer Zhitu"));
    }
    EXPECT_THROW(History(folder_ / "no" / "v.db"), UserError);
}

/// What is sealed, and every value of a row, stays out of what is kept; sealed columns stay out of
/// everything.
TEST_F(VerifyHistory, HoldsNoValueAndNothingSealedIsTold)
{
    const std::string canary = "金丝雀";
    const std::string blob = "CAST('" + canary + "' AS BLOB)";
    change(file_, "INSERT INTO case_personal VALUES (7, '500117001001001', " + blob + ", " + blob
                      + ", " + blob + ", " + blob + ", " + blob + ", " + blob
                      + "); INSERT INTO visit_personal VALUES (1, '500117001001001', " + blob
                      + "); INSERT INTO patrol_finding VALUES (1, '500117001001001', " + blob
                      + "); INSERT INTO attachment VALUES (1, 7, '500117001001999', " + blob
                      + ", 'x', 1, " + blob + ", 1, 1, 1, '" + canary
                      + "'); INSERT INTO duty VALUES (1, '500117000000', 0, 20251120, 1, 'x', '"
                      + canary + "')");
    const std::string told = "十分独特的点位名称Ａ";
    name(7, told);
    // Every column of the list is looked at in every way that shows values.
    std::vector<std::string> rules;
    for (const Source& source : sources())
        for (const SourceColumn& column : source.columns)
            rules.push_back(R"("kind": "contradictory", "table": ")" + std::string(source.table)
                            + R"(", "parameters": {"any": [[{"column": ")"
                            + std::string(column.name) + R"(", "op": "not_null"}]]})");
    book_ = bookOf(rules);
    keep(1);
    EXPECT_GT(last_.foundOf(Severity::Error), 500);
    writeFindings(last_, folder_ / "f.csv");
    EXPECT_THAT(test::readAll(folder_ / "f.csv"), Not(HasSubstr(canary)));
    EXPECT_THAT(test::readAll(folder_ / "f.csv"), HasSubstr(told)); // else it says nothing
    const std::string kept = test::readAll(folder_ / "verification.db");
    EXPECT_THAT(kept, Not(HasSubstr(canary)));
    EXPECT_THAT(kept, Not(HasSubstr(told)));
    EXPECT_THAT(kept, HasSubstr("500117001001002"));
}

} // namespace
} // namespace zhitu::verify
