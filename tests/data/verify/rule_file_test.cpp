// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/verify/rule_file.h"

#include <gmock/gmock.h>

#include <QFile>

#include "tests/data/verify/town.h"
#include "tests/support/dice.h"
#include "tests/support/files.h"

namespace zhitu::verify {
namespace {

using testing::AllOf;
using testing::HasSubstr;

std::string refusalOf(const std::string& json)
{
    try {
        (void)readRules(QByteArray::fromStdString(json));
    } catch (const RuleFileError& error) {
        return error.message().toStdString();
    }
    return "taken";
}

std::string refusalOfRule(const std::string& rule)
{
    return refusalOf(bookJson({rule}));
}

TEST(RuleFile, IsRefusedWithTheFieldAndWhatIsExpected)
{
    const std::pair<std::string, std::string> wrong[] = {
        {R"("kind": "sql", "table": "camera")", "“sql” is no kind of rule. There are: missing"},
        {R"("kind": 3, "table": "camera")", "field “kind”: a text in quotation marks"},
        {R"("table": "camera")", "field “kind”: it is missing"},
        {R"("kind": "missing", "table": "case_personal", "columns": ["phone"])",
         "no table “case_personal” to verify"},
        {R"("kind": "missing", "table": "sqlite_schema", "columns": ["sql"])",
         "no table “sqlite_schema”"},
        {R"("kind": "missing", "table": "camera\" --", "columns": ["name"])",
         "no table “camera\" --”"},
        {R"("kind": "missing", "table": "camera", "columns": ["name; DROP TABLE camera"])",
         "no column “name; DROP TABLE camera”"},
        {R"("kind": "missing", "table": "case", "columns": ["uuid"])", "no column “uuid”"},
        {R"("kind": "missing", "table": "camera")", "rules of this kind name 1 to 8 columns"},
        {R"("kind": "missing", "table": "camera", "columns": [])", "the list has 0 entries"},
        {R"("kind": "missing", "table": "camera", "columns": "name")", "a list in square brackets"},
        {R"("kind": "missing", "table": "camera", "columns": ["name"], "parameters": 1)",
         "field “parameters”: an object in braces"},
        {R"("kind": "missing", "table": "camera", "columns": ["name"], "parameters": {"zer": true})",
         "field “parameters.zer”: nothing here has that name. There are: placeholders, zero."},
        {R"("kind": "missing", "table": "camera", "columns": ["name"], "parameters": {"zero": 1})",
         "true or false is expected"},
        {R"("kind": "missing", "table": "camera", "columns": ["name"], "sql": "1=1")",
         "field “sql”: nothing here has that name"},
        {R"("kind": "missing", "table": "camera", "columns": ["name"], "severity": "fatal")",
         "“fatal” is none of: error, warning, hint"},
        {R"("kind": "missing", "table": "camera", "columns": ["name"], "weight": 0)",
         "0 is out of range; expected: 0.001 to 100"},
        {R"("kind": "missing", "table": "camera", "columns": ["name"], "weight": "2")",
         "a number is expected"},
        {R"("kind": "malformed", "table": "camera", "columns": ["name"], "parameters": {"format": "regex"})",
         "“regex” is no format. There are: coordinates"},
        {R"("kind": "malformed", "table": "camera", "columns": ["status"], "parameters": {"format": "text"})",
         "“status” holds numbers; texts are expected"},
        {R"("kind": "malformed", "table": "camera", "columns": ["name"], "parameters": {"format": "digits"})",
         "field “parameters.lengths”: it is missing"},
        {R"("kind": "malformed", "table": "department", "parameters": {"format": "coordinates"})",
         "the rows of this table have no place"},
        {R"("kind": "malformed", "table": "camera", "parameters": {"format": "coordinates", "west": 120, "east": 110})",
         "must be greater than “west”"},
        {R"("kind": "contradictory", "table": "case", "parameters": {"any": [[{"column": "state", "op": "LIKE", "value": 1}]]})",
         "“LIKE” is no operator. There are: ="},
        {R"("kind": "contradictory", "table": "case", "parameters": {"any": [[{"column": "state", "op": "=", "value": "9"}]]})",
         "this column holds numbers"},
        {R"("kind": "contradictory", "table": "case", "parameters": {"any": [[{"column": "state", "op": "=", "other": "title"}]]})",
         "texts and numbers cannot be compared"},
        {R"("kind": "contradictory", "table": "case", "parameters": {"any": [{"column": "state", "op": "=", "value": 9}]})",
         "entry 1 must be a list of 1 to 20 comparisons"},
        {R"("kind": "contradictory", "table": "case", "columns": ["state"], "parameters": {"any": [[]]})",
         "rules of this kind name 0 columns"},
        {R"("kind": "duplicate", "table": "camera", "columns": ["name", "owner", "grid_code", "device_id", "tier"])",
         "rules of this kind name 1 to 4 columns"},
        {R"("kind": "near_duplicate", "table": "camera", "columns": ["name"], "parameters": {"similarity": 1.1, "within_m": 10})",
         "field “parameters.similarity”: 1.1 is out of range"},
        {R"("kind": "near_duplicate", "table": "department", "columns": ["name"], "parameters": {"similarity": 0.9, "within_m": 10})",
         "the rows of this table are no points"},
        {R"("kind": "stale", "table": "case", "columns": ["state"], "parameters": {"older_than_days": 3})",
         "the column of this rule is no time"},
        {R"("kind": "outside", "table": "camera", "columns": ["grid_code"], "parameters": {"in": "river", "tolerance_m": 1})",
         "“grid” or “division” is expected"},
        {R"("kind": "orphan", "table": "camera", "columns": ["grid_code"], "parameters": {"references": {"table": "department", "column": "id"}})",
         "field “parameters.references.column”: texts and numbers cannot be compared"},
        {R"("kind": "orphan", "table": "case", "columns": ["department_id"], "parameters": {"references": {"table": "department", "column": "id"}, "prefix": 3})",
         "the column of this rule holds numbers"},
        {R"("kind": "range", "table": "camera", "columns": ["status"])", "a bound is missing"},
        {R"("kind": "range", "table": "camera", "columns": ["status"], "parameters": {"least": 3, "most": 1})",
         "it is greater than the upper bound"},
        {R"("kind": "range", "table": "camera", "columns": ["status"], "parameters": {"most": "now"})",
         "“now” is for columns of times"},
        {R"("kind": "range", "table": "camera", "columns": ["status"], "parameters": {"least": 1, "above": 1})",
         "“least” is given as well"},
        {R"("kind": "unmatched", "table": "grid", "columns": ["code"], "parameters": {"by": {"table": "camera", "column": "grid_code", "when": [{"column": "status", "op": "one_of", "values": []}]}})",
         "field “parameters.by.when[1].values”: the list has 0 entries"},
        {R"("kind": "unmatched", "table": "grid", "columns": ["code"], "parameters": {"by": {"table": "camera", "column": "grid_code"}, "least": 1.5})",
         "a whole number is expected"},
    };
    for (const auto& [rule, message] : wrong)
        EXPECT_THAT(refusalOfRule(rule), AllOf(HasSubstr(message), HasSubstr("“r1” (line 3)")))
            << rule;
}

TEST(RuleFile, SaysOnWhichLineTheRuleBegins)
{
    const std::string good = R"("kind": "missing", "table": "camera",)"
                             "\n\n"
                             R"("columns": ["name", "owner"], "advice2": "a \" } { ] [ \\")";
    // The second rule begins two lines later than without the empty ones in the first.
    const std::string two = bookJson({R"("kind": "missing", "table": "camera", "columns": ["name"],
        "when": [{"column": "name", "op": "!=", "value": "{[\"\\"}])",
                                      R"("kind": "none", "table": "camera")"});
    EXPECT_THAT(refusalOf(two), HasSubstr("Rule “r2” (line 5), field “kind”"));
    EXPECT_THAT(refusalOfRule(good), HasSubstr("field “advice2”"));
}

TEST(RuleFile, IsRefusedAsAWhole)
{
    EXPECT_THAT(refusalOf(""), HasSubstr("Line 1 is not JSON"));
    EXPECT_THAT(refusalOf("{\n\n\"format\": 1,,}"), HasSubstr("Line 3 is not JSON"));
    EXPECT_THAT(refusalOf("[]"), HasSubstr("An object in braces is expected"));
    EXPECT_THAT(refusalOf(R"({"format": 2})"), HasSubstr("knows format 1 only"));
    EXPECT_THAT(refusalOf(R"({"name": {}})"), HasSubstr("Field “format”: it is missing"));
    EXPECT_THAT(refusalOf(R"({"format": 1, "name": {"zh": "规"}})"),
                HasSubstr("Field “name.en”: it is missing"));
    EXPECT_THAT(refusalOf(R"({"format": 1, "name": {"zh": "规", "en": "R"}, "rules": []})"),
                HasSubstr("the list has 0 entries"));
    EXPECT_THAT(refusalOf(R"({"format": 1, "name": {"zh": "规", "en": "R"}, "rules": [7]})"),
                HasSubstr("entry 1 of the list is no object"));
    EXPECT_THAT(refusalOf(std::string(kMostRuleFileBytes + 1, ' ')),
                HasSubstr("larger than 1024 KiB"));
    EXPECT_THAT(refusalOf(std::string(100'000, '[')), HasSubstr("is not JSON"));
    std::string twice = bookJson({R"("kind": "missing", "table": "camera", "columns": ["name"])",
                                  R"("kind": "missing", "table": "camera", "columns": ["owner"])"});
    twice.replace(twice.find("\"r2\""), 4, "\"r1\"");
    EXPECT_THAT(refusalOf(twice), HasSubstr("another rule is called “r1” as well"));
    std::string named = bookJson({R"("kind": "missing", "table": "camera", "columns": ["name"])"});
    named.replace(named.find("\"r1\""), 4, "\"R 1\"");
    EXPECT_THAT(refusalOf(named), AllOf(HasSubstr("Rule “no. 1” (line 3), field “id”"),
                                        HasSubstr("only small letters")));
}

TEST(RuleFile, OfAnOfficeIsNamedInTheMessage)
{
    const test::TemporaryFolder folder;
    const auto refusal = [&](const std::filesystem::path& file) {
        try {
            (void)readRuleFile(file);
        } catch (const RuleFileError& error) {
            return error.message().toStdString();
        }
        return std::string("taken");
    };
    EXPECT_THAT(refusal(folder / "no.json"), HasSubstr("could not be read. Nothing was verified"));
    EXPECT_THAT(refusal(folder.path()), HasSubstr("could not be read"));
    test::writeAll(folder / "r.json", bookJson({R"("kind": "none", "table": "camera")"}));
    EXPECT_THAT(refusal(folder / "r.json"),
                AllOf(HasSubstr("r.json” was not taken. Rule “r1” (line 3)"),
                      HasSubstr("correct the file and try again")));
    test::writeAll(folder / "r.json",
                   bookJson({R"("kind": "missing", "table": "camera", "columns": ["name"])"}));
    EXPECT_EQ(readRuleFile(folder / "r.json")->rules.size(), 1U);
}

/// Whatever a file holds, it is taken or refused; nothing else happens.
TEST(RuleFile, ThatIsDamagedIsTakenOrRefused)
{
    test::Dice dice;
    QFile shipped(QStringLiteral(":/zhitu/verify/rules.json"));
    (void)shippedRules(); // the resource is there
    ASSERT_TRUE(shipped.open(QIODevice::ReadOnly));
    const QByteArray whole = shipped.readAll();
    for (int round = 0; round < test::rounds(200); ++round) {
        QByteArray damaged = whole;
        for (std::int64_t i = dice.between(1, 4); i > 0; --i) {
            const auto at = static_cast<qsizetype>(dice.between(0, damaged.size() - 1));
            if (dice.between(0, 1) == 0)
                damaged[at] = static_cast<char>(dice.between(0, 255));
            else
                damaged.remove(at, dice.between(1, 30));
        }
        try {
            EXPECT_FALSE(readRules(damaged)->rules.empty());
        } catch (const RuleFileError& error) {
            EXPECT_FALSE(error.message().isEmpty()) << dice.told();
        }
    }
}

} // namespace
} // namespace zhitu::verify
