// SPDX-License-Identifier: GPL-3.0-or-later
// Faults strewn over the demo district by chance: all of them are found, and nothing else.
#include <gmock/gmock.h>

#include <set>

#include "tests/data/verify/town.h"
#include "tests/support/dice.h"
#include "tests/support/files.h"

namespace zhitu::verify {
namespace {

using Found = std::set<std::string>;

Found foundIn(const Report& report)
{
    const std::vector<std::string> rows = rowsOf(report);
    return {rows.begin(), rows.end()};
}

/// Every fault touches another row, so that none hides another.
class Sower {
public:
    explicit Sower(test::Dice& dice) : dice_(dice) {}

    void sow(int faults)
    {
        for (int i = 0; i < faults; ++i)
            switch (dice_.between(0, 9)) {
            case 0:
                plain("camera", 45'036, "name = ''", "camera.name.missing");
                break;
            case 1:
                plain("camera", 45'036, "device_id = '50011701001320' || id",
                      "camera.device_id.malformed");
                break;
            case 2:
                plain("case", 200'000, "grid_code = '500117001001999'", "case.grid.orphan");
                break;
            case 3:
                plain("address", 20'000, "text = text || char(9)", "address.text.malformed");
                break;
            case 4:
                plain("camera", 45'036, "azimuth_deg = -1", "camera.azimuth.range");
                break;
            case 5:
                plain("case", 200'000, "geom = " + pointSql(30.1, 106.2),
                      "case.position.malformed");
                break;
            case 6:
                plain("organisation", 956, "name = ''", "organisation.name.missing");
                break;
            case 7:
                plain("camera", 45'036, "geom = " + pointSql(106.9 + degrees(), 30.1 + degrees()),
                      "camera.grid.outside");
                break;
            case 8:
                twice("camera", 45'036, "device_id", "camera.device_id.duplicate");
                break;
            default:
                twice("case", 200'000, "number", "case.number.duplicate");
            }
    }

    const std::string& sql() const { return sql_; }
    const Found& expected() const { return expected_; }

private:
    /// Some kilometres: what is moved away is not moved to each other.
    double degrees() { return 1e-6 * static_cast<double>(dice_.between(0, 100'000)); }

    std::int64_t freshRow(const std::string& table, std::int64_t most)
    {
        for (;;)
            if (const std::int64_t id = dice_.between(1, most); used_.insert({table, id}).second)
                return id;
    }

    void plain(const std::string& table, std::int64_t most, const std::string& assignment,
               const std::string& rule)
    {
        const std::string id = std::to_string(freshRow(table, most));
        sql_ += "UPDATE \"" + table + "\" SET " + assignment + " WHERE id = " + id + ';';
        expected_.insert(rule + ":" + id);
    }

    void twice(const std::string& table, std::int64_t most, const std::string& column,
               const std::string& rule)
    {
        auto one = freshRow(table, most);
        auto other = freshRow(table, most);
        sql_ += "UPDATE \"" + table + "\" SET " + column + " = (SELECT " + column + " FROM \""
                + table + "\" WHERE id = " + std::to_string(one)
                + ") WHERE id = " + std::to_string(other) + ';';
        expected_.insert(rule + ":" + std::to_string(std::max(one, other)) + ":"
                         + std::to_string(std::min(one, other)));
    }

    test::Dice& dice_;
    std::set<std::pair<std::string, std::int64_t>> used_;
    std::string sql_;
    Found expected_;
};

TEST(PlantedFaults, AreAllFoundAndNothingElse)
{
    test::Dice dice;
    const test::TemporaryFolder folder;
    const auto file = folder / "demo.gpkg";
    std::filesystem::copy_file(test::demoFile(), file);
    const Found before = foundIn(verified(file, shippedRules()));
    Sower sower(dice);
    sower.sow(120);
    change(file, sower.sql());
    const Report report = verified(file, shippedRules());
    Found expected = before;
    expected.insert(sower.expected().begin(), sower.expected().end());
    EXPECT_EQ(foundIn(report), expected) << dice.told();
    EXPECT_GE(sower.expected().size(), 120U);
    EXPECT_EQ(report.foundOf(Severity::Error) + report.foundOf(Severity::Warning)
                  + report.foundOf(Severity::Hint),
              std::ssize(expected));
}

/// What the demo has by itself: nothing but open cases that nobody has touched for two months.
TEST(DemoDistrict, IsInOrder)
{
    const Report report = verified(test::demoFile(), shippedRules());
    EXPECT_EQ(report.foundOf(Severity::Error), 0);
    EXPECT_EQ(report.foundOf(Severity::Hint), 0);
    for (std::size_t i = 0; i < report.results.size(); ++i)
        if (report.book->rules[i].id != "case.turned.stale") {
            EXPECT_EQ(report.results[i].total.found, 0) << report.book->rules[i].id;
        }
}

} // namespace
} // namespace zhitu::verify
