// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include <cmath>

#include "data/cache/bulk_loader.h"
#include "data/space/geodesic.h"
#include "data/verify/names_alike.h"
#include "tests/data/cache/small_cache.h"
#include "tests/data/verify/town.h"
#include "tests/support/dice.h"
#include "tests/support/files.h"

namespace zhitu::verify {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

double likeness(const char* one, const char* other)
{
    static const NameReader reader(
        {QStringLiteral("重庆市"), QStringLiteral("合川区"), QStringLiteral("有限公司")},
        QStringLiteral("东西"));
    const NameShape a = reader.shapeOf(one);
    const NameShape b = reader.shapeOf(other);
    return a.marks == b.marks ? diceOf(a.pairs, b.pairs) : -1;
}

TEST(NamesAlike, ComparePairsWithoutWhatSaysNothing)
{
    EXPECT_EQ(likeness("重庆市合川区示例机械有限公司", "示例机械"), 1);
    EXPECT_EQ(likeness("ＡＢ（机械）", "ab机械"), 1);
    EXPECT_DOUBLE_EQ(likeness("甲乙丙丁", "甲乙丙戊"), 4.0 / 6); // two of three pairs each
    EXPECT_EQ(likeness("机械", "制造"), 0);
    EXPECT_EQ(likeness("机", "机"), 1);
    EXPECT_EQ(likeness("有限公司", "有限公司"), 1); // nothing else was said
    EXPECT_EQ(likeness("机机机", "机机"), 2.0 / 3); // pairs count as often as they occur
}

TEST(NamesAlike, DigitsAndTellingSignsMakeAnotherThing)
{
    EXPECT_EQ(likeness("枪机1", "枪机2"), -1);
    EXPECT_EQ(likeness("枪机１", "枪机1"), 1);
    EXPECT_EQ(likeness("东门枪机", "西门枪机"), -1);
    EXPECT_EQ(likeness("1路2号", "12路号"), -1);
    EXPECT_EQ(likeness("南门枪机", "北门枪机"), 4.0 / 6); // not among the signs
}

std::string rule(double similarity, double metres, int most)
{
    return R"("kind": "near_duplicate", "table": "camera", "columns": ["name"], "parameters": {"similarity": )"
           + std::to_string(similarity) + ", \"within_m\": " + std::to_string(metres)
           + ", \"most_in_cell\": " + std::to_string(most) + R"(, "telling": "东西南北"})";
}

/// Every row against every row before it.
std::vector<std::string> reference(const std::vector<domain::Camera>& cameras, double similarity,
                                   double within)
{
    const NameReader reader({}, QStringLiteral("东西南北"));
    std::vector<std::string> found;
    for (std::size_t i = 0; i < cameras.size(); ++i) {
        const NameShape one = reader.shapeOf(cameras[i].name);
        std::int64_t partner = 0;
        double best = 0;
        double bestMetres = 0;
        for (std::size_t j = 0; j < i; ++j) {
            const NameShape other = reader.shapeOf(cameras[j].name);
            const double alike = diceOf(one.pairs, other.pairs);
            const double metres = space::distanceM(cameras[i].position, cameras[j].position);
            if (one.marks != other.marks || alike < similarity || metres > within)
                continue;
            if (partner == 0 || alike > best || (alike == best && metres < bestMetres)) {
                partner = cameras[j].id;
                best = alike;
                bestMetres = metres;
            }
        }
        if (partner != 0)
            found.push_back(std::to_string(cameras[i].id) + ":" + std::to_string(partner));
    }
    return found;
}

TEST(NearDuplicate, FindsWhatComparingAllWithAllFinds)
{
    test::Dice dice;
    const char* words[] = {"商铺", "小区", "学校", "大门", "门口", "枪机",
                           "球机", "东",   "西",   "1",    "2"};
    for (int round = 0; round < test::rounds(4); ++round) {
        const test::TemporaryFolder folder;
        const double latitude =
            std::vector<double>{30, 0, -45, 60}[static_cast<std::size_t>(round % 4)];
        std::vector<domain::Camera> cameras;
        for (int id = 1; id <= 700; ++id) {
            domain::Camera camera = cache::sampleCamera(id);
            camera.name.clear();
            for (std::int64_t parts = dice.between(2, 6); parts > 0; --parts)
                camera.name += words[dice.between(0, std::ssize(words) - 1)];
            camera.position = {106 + 1e-6 * static_cast<double>(dice.between(-400, 400)),
                               latitude + 1e-6 * static_cast<double>(dice.between(-400, 400))};
            cameras.push_back(std::move(camera));
        }
        {
            cache::BulkLoader loader(folder / "c.gpkg");
            for (const domain::Camera& camera : cameras)
                loader.add(camera);
            ASSERT_TRUE(loader.finish([](double) { return true; }));
        }
        for (const auto& [similarity, metres] :
             {std::pair(0.5, 15.0), std::pair(0.85, 40.0), std::pair(0.3, 5.0)}) {
            const auto expected = reference(cameras, similarity, metres);
            EXPECT_GT(expected.size(), 5U); // else it says nothing
            const Report report =
                verified(folder / "c.gpkg", bookOf({rule(similarity, metres, 10'000)}));
            EXPECT_EQ(rowsOf(report.results[0]), expected) << dice.told();
            EXPECT_EQ(report.results[0].notCompared, 0);
        }
    }
}

/// 30,000 of one name at one spot: all pairs would be half a thousand million.
TEST(NearDuplicate, SaysHowManyStandTooCloseToBeCompared)
{
    const test::TemporaryFolder folder;
    constexpr int many = 30'000;
    {
        cache::BulkLoader loader(folder / "c.gpkg");
        for (int id = 1; id <= many; ++id) {
            domain::Camera camera = cache::sampleCamera(id);
            camera.name = "广场球机";
            camera.position = {106, 30};
            loader.add(camera);
        }
        ASSERT_TRUE(loader.finish([](double) { return true; }));
    }
    const Report report = verified(folder / "c.gpkg", bookOf({rule(0.9, 10, 100)}));
    EXPECT_EQ(report.results[0].total, (Count{many, 99, 0}));
    EXPECT_EQ(report.results[0].notCompared, many - 100);
    EXPECT_EQ(rowsOf(report.results[0]).front(), "2:1");
    EXPECT_EQ(rowsOf(report.results[0]).back(), "100:1");
}

TEST(NearDuplicate, TellsOfThePartnerAndHowFarItIs)
{
    const test::TemporaryFolder folder;
    makeTown(folder / "t.gpkg");
    change(folder / "t.gpkg",
           "UPDATE camera SET name = '老街口球机', geom = " + pointSql(106.013, 30.003)
               + " WHERE id = 3; UPDATE camera SET name = '老街口枪机', geom = "
               + pointSql(106.0131, 30.003) + " WHERE id = 9");
    const Report report = verified(folder / "t.gpkg", bookOf({rule(0.5, 20, 100)}));
    ASSERT_THAT(rowsOf(report.results[0]), ElementsAre("9:3"));
    const Finding& finding = report.results[0].findings.front();
    EXPECT_EQ(finding.partnerName, QStringLiteral("老街口球机"));
    EXPECT_EQ(finding.says,
              QStringLiteral("Almost the same as “老街口球机”, 10 m away (50 % alike)."));
    EXPECT_THAT(rowsOf(verified(folder / "t.gpkg", bookOf({rule(0.5, 9, 100)})).results[0]),
                IsEmpty());
}

} // namespace
} // namespace zhitu::verify
