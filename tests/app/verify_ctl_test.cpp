// SPDX-License-Identifier: GPL-3.0-or-later
// zhituctl verify as an administrator or a script meets it.
#include <gmock/gmock.h>

#include "data/cache/rtree_triggers.h"
#include "data/cache/sqlite.h"
#include "tests/support/files.h"

namespace zhitu::test {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

class VerifyCommand : public testing::Test {
protected:
    Outcome verify(std::vector<std::string> options, const std::string& language = "en")
    {
        std::vector<std::string> arguments{"verify", "--lang", language, "--cache", file_.string()};
        arguments.insert(arguments.end(), options.begin(), options.end());
        return run(ZHITUCTL_PROGRAM, arguments);
    }
    void change(const std::string& sql)
    {
        cache::Connection connection(file_.string(), cache::Access::ReadWrite);
        cache::registerSpatialFunctions(connection);
        connection.execute(sql);
    }
    void takeTheDemo()
    {
        std::filesystem::copy_file(demoFile(), folder_ / "demo.gpkg");
        file_ = folder_ / "demo.gpkg";
    }
    std::string rules(const std::string& column)
    {
        const auto file = folder_ / "rules.json";
        writeAll(file, R"({"format": 1, "name": {"zh": "本区规则", "en": "Our rules"}, "rules": [
            {"id": "ours", "kind": "missing", "table": "camera", "columns": [")"
                           + column + R"("], "severity": "error",
             "title": {"zh": "点位缺项", "en": "Camera incomplete"},
             "advice": {"zh": "补全。", "en": "Complete it."}}]})");
        return file.string();
    }

    TemporaryFolder folder_;
    std::filesystem::path file_ = demoFile();
};

TEST_F(VerifyCommand, EndsWithZeroWhereThereIsNoError)
{
    const Outcome said = verify({});
    EXPECT_EQ(said.exitCode, 0) << said.errors;
    EXPECT_THAT(
        said.output,
        AllOf(HasSubstr("     45,036         0  camera.device_id.duplicate  Error: Device id "
                        "twice\n"),
              HasSubstr("errors: 0, "), HasSubstr("–  n =           0  Accessibility"),
              HasSubstr("  100.00  n =")));
    EXPECT_FALSE(std::filesystem::exists(file_.parent_path() / "verification.db"));
    EXPECT_THAT(verify({"--area", "500117001000"}, "zh_CN").output, HasSubstr("设备编码重复"));
}

TEST_F(VerifyCommand, EndsWithOneWhereThereIsAndWritesTheList)
{
    takeTheDemo();
    change("UPDATE camera SET owner = '不详' WHERE id IN (17, 4711)");
    const std::string list = (folder_ / "list.csv").string();
    const Outcome said = verify({"--rules", rules("owner"), "--out", list});
    EXPECT_EQ(said.exitCode, 1) << said.errors;
    EXPECT_THAT(said.output, HasSubstr("     45,036         2  ours  Error: Camera incomplete\n"));
    EXPECT_THAT(readAll(list), AllOf(HasSubstr("“owner” says nothing."), HasSubstr(",ours:17\r\n"),
                                     HasSubstr(",ours:4711\r\n")));
    const Outcome again = verify({"--out", list});
    EXPECT_EQ(again.exitCode, 1);
    EXPECT_THAT(again.errors, HasSubstr("exists already"));
    EXPECT_THAT(readAll(list), HasSubstr("ours:17")); // as it was
}

TEST_F(VerifyCommand, RemembersAndLetsStand)
{
    takeTheDemo();
    change("UPDATE camera SET owner = '不详' WHERE id IN (17, 4711)");
    const std::vector<std::string> usual{"--rules", rules("owner"), "--history",
                                         (folder_ / "h.db").string()};
    const auto with = [&](std::vector<std::string> more) {
        more.insert(more.end(), usual.begin(), usual.end());
        return verify(more);
    };
    EXPECT_THAT(with({}).output, HasSubstr(" 2  (2, 0, 0)  ours"));
    const Outcome waived =
        with({"--waive", "ours:17", "--post", "研判岗", "--reason", "权属有争议"});
    EXPECT_THAT(waived.output, HasSubstr("“ours:17” stands as it is"));
    EXPECT_THAT(with({}).output, HasSubstr(" 1  (0, 0, 1)  ours"));
    change("UPDATE camera SET owner = '派出所' WHERE id = 4711");
    const Outcome clean = with({});
    EXPECT_EQ(clean.exitCode, 0);
    EXPECT_THAT(clean.output, HasSubstr(" 0  (0, 1, 1)  ours"));
    EXPECT_EQ(with({"--lift", "ours:17"}).exitCode, 1);
    EXPECT_THAT(with({"--lift", "ours:17"}).errors, HasSubstr("was not let stand"));
    EXPECT_THAT(with({"--waive", "ours:18", "--post", "x", "--reason", "x"}).errors,
                HasSubstr("There is no finding “ours:18”"));
}

TEST_F(VerifyCommand, KeepsTheRunsOfAStoreBesideItsCache)
{
    const auto store = folder_ / "store";
    std::filesystem::create_directory(store);
    std::filesystem::copy_file(demoFile(), store / "cache-1.gpkg");
    writeAll(store / "current", "cache-1.gpkg\n");
    file_ = store;
    EXPECT_THAT(verify({"--rules", rules("name")}).output, HasSubstr("0  (0, 0, 0)  ours"));
    EXPECT_TRUE(std::filesystem::exists(store / "verification.db"));
}

TEST_F(VerifyCommand, ExplainsWhatIsWrongWithTheCommandLine)
{
    for (const std::vector<std::string>& wrong : std::vector<std::vector<std::string>>{
             {"--area", "50011"},
             {"--area", "合川"},
             {"--waive", "ours:17"},
             {"--waive", "ours", "--post", "x", "--reason", "x", "--history", "/tmp/h"},
             {"--reason", "x"},
             {"--lift", "ours:17"},
             {"more"},
             {"--what", "x"}}) {
        const Outcome said = verify(wrong);
        EXPECT_EQ(said.exitCode, 2) << testing::PrintToString(wrong) << said.errors;
    }
    EXPECT_EQ(run(ZHITUCTL_PROGRAM, {"verify"}).exitCode, 2);
    const Outcome refused = verify({"--rules", rules("phone")});
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_THAT(refused.errors,
                HasSubstr("Rule “ours” (line 2), field “columns”: the table “camera” "
                          "has no column “phone”"));
    EXPECT_THAT(refused.output, IsEmpty());
    EXPECT_EQ(verify({"--out", (folder_ / "x.doc").string()}).exitCode, 1);
    EXPECT_THAT(verify({"--history", file_.string()}).errors, HasSubstr("no history of data"));
}

} // namespace
} // namespace zhitu::test
