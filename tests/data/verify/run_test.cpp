// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/verify/run.h"

#include <gmock/gmock.h>

#include "data/cache/reader.h"
#include "data/verify/score.h"
#include "data/verify/sheet.h"
#include "data/verify/value_text.h"
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
    R"("kind": "missing", "table": "camera", "columns": ["owner"], "severity": "warning", "weight": 3)";
const std::string kDepartments = R"("kind": "missing", "table": "department", "columns": ["name"])";

class VerifyRun : public testing::Test {
protected:
    void SetUp() override { makeTown(file_); }

    test::TemporaryFolder folder_;
    std::filesystem::path file_ = folder_ / "town.gpkg";
};

TEST_F(VerifyRun, EndsWhereItIsToldToGoOnNoMore)
{
    cache::CacheReader demo(test::demoFile());
    for (const int looks : {0, 1, 5, 40}) {
        Options options;
        int left = looks;
        options.progress = [&left](const RunProgress&) { return left-- > 0; };
        EXPECT_EQ(run(demo, shippedRules(), options), std::nullopt) << looks;
    }
    EXPECT_TRUE(run(demo, bookOf({kNames}), {})); // the reader is as good as before
}

TEST_F(VerifyRun, TellsHowFarItIs)
{
    Options options;
    std::vector<std::size_t> rules;
    double before = -1;
    options.progress = [&](const RunProgress& at) {
        const double share = static_cast<double>(at.rule) + at.share;
        EXPECT_GE(share, before);
        EXPECT_LE(at.share, 1);
        EXPECT_EQ(at.rules, 3U);
        before = share;
        if (rules.empty() || rules.back() != at.rule)
            rules.push_back(at.rule);
        return true;
    };
    cache::CacheReader demo(test::demoFile());
    ASSERT_TRUE(run(demo, bookOf({kNames, kOwners, kDepartments}), options));
    EXPECT_THAT(rules, ElementsAre(0U, 1U, 2U));
}

TEST_F(VerifyRun, IsOfOneStateWhateverIsWrittenBeside)
{
    // As the cache of a store is: readers do not keep the writer waiting.
    cache::Connection(file_.string(), cache::Access::ReadWrite).execute("PRAGMA journal_mode=WAL");
    cache::CacheReader reader(file_);
    Options options;
    bool written = false;
    options.progress = [&](const RunProgress&) {
        if (!written) // the first rule has begun: the state is taken
            change(file_, "UPDATE camera SET owner = ''");
        written = true;
        return true;
    };
    const auto report = run(reader, bookOf({kNames, kOwners}), options);
    ASSERT_TRUE(report);
    EXPECT_TRUE(written);
    EXPECT_EQ(report->results[1].total, (Count{20, 0, 0}));
    EXPECT_EQ(verified(file_, bookOf({kOwners})).results[0].total, (Count{20, 20, 0}));
}

TEST_F(VerifyRun, NamesOnlySoManyAndCountsAll)
{
    change(file_, "UPDATE camera SET name = '' WHERE id > 5");
    Options options;
    options.mostFindings = 3;
    options.mostRows = 7;
    const Report report = verified(file_, bookOf({kNames}), options);
    EXPECT_EQ(report.results[0].total, (Count{20, 15, 0}));
    EXPECT_EQ(report.results[0].findings.size(), 3U);
    EXPECT_THAT(rowsOf(report.results[0]), ElementsAre("6", "7", "8", "9", "10", "11", "12"));
    EXPECT_FALSE(report.results[0].hasAllRows());
    EXPECT_EQ(writeFindings(report, folder_ / "f.csv"), 12);
}

TEST_F(VerifyRun, KeepsToAnArea)
{
    change(file_, "UPDATE camera SET name = ''; UPDATE department SET name = '' WHERE id = 2");
    Options options;
    options.area = "500117001001003";
    const Report report = verified(file_, bookOf({kNames, kDepartments}), options);
    EXPECT_THAT(rowsOf(report.results[0]), ElementsAre("11", "12", "13", "14", "15"));
    EXPECT_THAT(rowsOf(report.results[1]), ElementsAre("2")); // belongs to no area
    options.area = "500117002";
    EXPECT_EQ(verified(file_, bookOf({kNames}), options).results[0].total, (Count{}));
}

/// The centre sends the centres of all towns to everybody, but only one's own divisions.
TEST_F(VerifyRun, LeavesOutWhatTheCacheDoesNotHoldWhole)
{
    const std::string orphan =
        R"("kind": "orphan", "table": "centre", "columns": ["division_code"], "parameters": {"references": {"table": "division", "column": "code"}})";
    change(file_,
           "INSERT INTO centre SELECT 9, geom, name, level, '500117002000' FROM centre WHERE "
           "id = 2");
    EXPECT_THAT(rowsOf(verified(file_, bookOf({orphan})).results[0]), ElementsAre("9"));
    change(file_, "INSERT INTO zhitu_meta VALUES ('centre', 'c/z'), ('user', 'li'), ('watermark', "
                  "'7'), ('scope', '500117001')");
    const Report report = verified(file_, bookOf({orphan}));
    EXPECT_EQ(report.results[0].total, (Count{2, 0, 0})); // the town's and the village's
    EXPECT_EQ(report.source, "c/z/li");
    change(file_, "UPDATE zhitu_meta SET value = '- ' WHERE key = 'scope'"); // everywhere
    EXPECT_EQ(verified(file_, bookOf({orphan})).results[0].total, (Count{4, 1, 0}));
}

TEST_F(VerifyRun, KnowsOnlyRowsThatTheRuleIsAbout)
{
    change(file_, "UPDATE camera SET name = ''");
    const std::string some =
        kNames
        + R"(, "when": [{"column": "azimuth_deg", "op": ">=", "value": 30}, {"column": "grid_code", "op": "ends_with", "value": "002"}])";
    EXPECT_THAT(rowsOf(verified(file_, bookOf({some})).results[0]), ElementsAre("8", "9", "10"));
}

TEST_F(VerifyRun, FindingsCanBeShownOnTheMap)
{
    change(file_,
           "UPDATE camera SET name = '' WHERE id = 7; UPDATE grid_worker SET name = '' WHERE "
           "id = 2; UPDATE visit SET satisfaction = 9 WHERE case_id = 7; UPDATE department "
           "SET name = '' WHERE id = 2; UPDATE grid SET name = '' WHERE id = 3; UPDATE address "
           "SET text = '' WHERE id = 4");
    const Report report = verified(file_, shippedRules());
    const auto subject = [&](const std::string& table) {
        for (const RuleResult& result : report.results)
            for (const Finding& finding : result.findings)
                if (finding.table == table)
                    return finding;
        return Finding();
    };
    using Kind = domain::Subject::Kind;
    EXPECT_EQ(subject("camera").subject, (domain::Subject{Kind::Camera, 7, "", {}}));
    EXPECT_NEAR(subject("camera").place->lon, 106.013, 1e-9);
    EXPECT_EQ(subject("grid_worker").subject,
              (domain::Subject{Kind::Grid, 0, "500117001001002", {}}));
    EXPECT_NEAR(subject("grid_worker").place->lon, 106.015, 1e-9); // the middle of its grid
    EXPECT_EQ(subject("visit").subject, (domain::Subject{Kind::Case, 7, "", {}}));
    EXPECT_EQ(subject("grid").subject, (domain::Subject{Kind::Grid, 0, "500117001001003", {}}));
    EXPECT_EQ(subject("address").subject.kind, Kind::Spot);
    EXPECT_TRUE(subject("department").subject.isNone());
    EXPECT_FALSE(subject("department").place);
}

TEST_F(VerifyRun, WritesTheWorkListWithErrorsFirst)
{
    change(file_,
           "UPDATE camera SET owner = '', name = '=1+1' || char(7) WHERE id = 7; UPDATE camera "
           "SET name = '' WHERE id = 9");
    const Report report =
        verified(file_, bookOf({kOwners, kNames,
                                R"("kind": "malformed", "table": "camera", "columns": ["name"],
                                   "parameters": {"format": "text"}, "severity": "hint")"}));
    EXPECT_EQ(writeFindings(report, folder_ / "f.csv"), 0);
    const std::string csv = test::readAll(folder_ / "f.csv");
    EXPECT_LT(csv.find("Error,Missing"), csv.find("Warning,Missing"));
    EXPECT_LT(csv.find("Warning,Missing"), csv.find("Hint,Malformed"));
    EXPECT_THAT(csv, HasSubstr("'=1+1\\u0007"));
    EXPECT_THAT(csv, HasSubstr("106.013,30.003,Missing: owner."));
    EXPECT_THAT(csv, HasSubstr(",r1:7\r\n"));
    EXPECT_EQ(writeFindings(report, folder_ / "f.xlsx"), 0);
    const test::Outcome seen =
        test::run("/usr/bin/ogrinfo", {"-ro", "-al", "--config", "OGR_XLSX_HEADERS", "FORCE",
                                       (folder_ / "f.xlsx").string()});
    EXPECT_THAT(seen.output, HasSubstr("Feature Count: 3"));
    EXPECT_THAT(seen.output, HasSubstr("what is wrong (String) = Missing: owner."));
    EXPECT_THAT(seen.output, HasSubstr("longitude (Real) = 106.013"));
}

TEST(ValueText, ShowsWhatNobodySees)
{
    EXPECT_EQ(shownText("东门\xE2\x80\x8B"), QStringLiteral("东门\\u200b"));
    EXPECT_EQ(shownText(std::string(5000, 'x')).size(), 201);
}

TEST(TownOf, IsNineDigitsOrSix)
{
    EXPECT_EQ(townOf("500117001001001"), "500117001");
    EXPECT_EQ(townOf("500117001000"), "500117001");
    EXPECT_EQ(townOf("500117000000"), "500117");
    EXPECT_EQ(townOf("500117"), "500117");
    EXPECT_EQ(townOf("5001"), "");
    EXPECT_EQ(townOf("what a hostile file has"), "");
}

/// The same by SQL of another hand.
TEST(Scores, AreWhatSqlCounts)
{
    const test::TemporaryFolder folder;
    const auto file = folder / "demo.gpkg";
    std::filesystem::copy_file(test::demoFile(), file);
    change(file,
           "UPDATE camera SET owner = '' WHERE id % 7 = 0; UPDATE camera SET name = '' WHERE id "
           "% 11 = 0; UPDATE camera SET azimuth_deg = 400 WHERE id % 13 = 0");
    const Scores scores = scoresOf(verified(
        file,
        bookOf(
            {kNames, kOwners,
             R"("kind": "range", "table": "camera", "columns": ["azimuth_deg"], "parameters": {"most": 360})",
             kDepartments})));
    cache::Connection connection(file.string(), cache::Access::ReadOnly);
    cache::Statement rows = connection.prepare("SELECT substr(grid_code, 1, 9), count(*), sum(id % "
                                               "7 = 0), sum(id % 11 = 0), sum(id % 13 = "
                                               "0) FROM camera GROUP BY 1");
    int towns = 0;
    double checks = 0;
    double defects = 0;
    for (; rows.step(); ++towns) {
        const double n = rows.real(1);
        const Score& complete = scores.at({"camera", rows.text(0), Dimension::Completeness});
        EXPECT_DOUBLE_EQ(*complete.value(),
                         100 * (1 - (3 * rows.real(2) + rows.real(3)) / (4 * n)));
        EXPECT_EQ(complete.n, 2 * rows.integer(1));
        EXPECT_EQ(complete.found, rows.integer(2) + rows.integer(3));
        const Score& accurate = scores.at({"camera", rows.text(0), Dimension::Accuracy});
        EXPECT_DOUBLE_EQ(*accurate.value(), 100 * (1 - rows.real(4) / n));
        checks += 5 * n;
        defects += 3 * rows.real(2) + rows.real(3) + rows.real(4);
    }
    EXPECT_EQ(towns, 30);
    EXPECT_DOUBLE_EQ(*scores.at({"camera", kAllTowns, Dimension::All}).value(),
                     100 * (1 - defects / checks));
    EXPECT_DOUBLE_EQ(*scores.at({"", kAllTowns, Dimension::All}).value(),
                     100 * (1 - defects / (checks + 44)));
    EXPECT_DOUBLE_EQ(*scores.at({"department", "", Dimension::All}).value(), 100);
    cache::Statement tiers = connection.prepare("SELECT tier, count(*), sum(id % 7 = 0), sum(id % "
                                                "11 = 0), sum(id % 13 = 0) FROM camera GROUP BY 1");
    int platforms = 0;
    for (; tiers.step(); ++platforms)
        EXPECT_DOUBLE_EQ(
            *scores.at({"", kAllTowns, Dimension::All, "platform/" + tiers.text(0)}).value(),
            100 * (1 - (3 * tiers.real(2) + tiers.real(3) + tiers.real(4)) / (5 * tiers.real(1))));
    EXPECT_EQ(platforms, 3);
    EXPECT_FALSE(scores.contains({"camera", kAllTowns, Dimension::Timeliness}));
    EXPECT_FALSE(Score().value());
}

} // namespace
} // namespace zhitu::verify
