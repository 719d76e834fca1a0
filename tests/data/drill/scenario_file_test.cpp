// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Scenario files: what is taken, what is refused with which words, and that writing and reading
/// are each other's way back.
#include <gmock/gmock.h>

#include <QFile>
#include <cstring>

#include "data/drill/scenario_file.h"
#include "tests/support/dice.h"
#include "tests/support/files.h"

namespace zhitu::drill {
namespace {

using testing::HasSubstr;

constexpr const char* kGood = R"({
  "format": 1,
  "id": "small",
  "title": {"zh": "小演练", "en": "A small drill"},
  "summary": {"zh": "说明", "en": "What it is about"},
  "district": "500117",
  "length": "1:00",
  "steps": [
    {"id": "rain", "at": "0:00", "kind": "weather",
     "place": {"division": "合川区"},
     "title": {"zh": "预警", "en": "Warning"},
     "text": {"zh": "注意", "en": "Beware"},
     "expect": [
        {"do": "check", "within": 10, "place": {"site": "甲学校"}},
        {"do": "take_in", "within": 20, "item": "S10", "place": {"division": "500117001001"}, "weight": 2}]},
    {"id": "water", "at": "0:05", "kind": "report",
     "place": {"lon": 106.25, "lat": 29.5},
     "title": {"zh": "积水", "en": "Water"},
     "text": {"zh": "水深", "en": "Deep"},
     "item": "S10", "level": 6, "channel": 2, "reporter": "测试甲",
     "expect": [
        {"do": "accept", "within": 2.5, "by": 6},
        {"do": "raise", "within": 8, "level": 5},
        {"do": "dispatch", "within": 10, "department": "D11"},
        {"do": "keep_open", "for": 30}]},
    {"id": "water-again", "at": "0:07:30", "kind": "again", "of": "water",
     "title": {"zh": "又来电", "en": "Once more"},
     "text": {"zh": "更深", "en": "Deeper"},
     "channel": 1, "reporter": "测试乙"},
    {"id": "line", "at": "0:10", "kind": "cameras_fail",
     "place": {"site": "甲学校"},
     "title": {"zh": "断线", "en": "Cut"},
     "cameras": {"owner": "学校", "tier": 3, "metres": 300.5, "most": 5, "fault": true}},
    {"id": "line-back", "at": "0:20", "kind": "cameras_work", "of": "line",
     "title": {"zh": "恢复", "en": "Back"}},
    {"id": "end", "at": "1:00", "kind": "note",
     "title": {"zh": "讲评", "en": "Talk"}}
  ]
}
)";

std::string refusal(const QByteArray& json)
{
    try {
        (void)readScenario(json);
        return "taken";
    } catch (const ScenarioError& error) {
        return error.message().toStdString();
    }
}

TEST(ScenarioFile, ReadsEveryMember)
{
    const Scenario scenario = readScenario(kGood);
    ASSERT_EQ(scenario.steps.size(), 6U);
    EXPECT_EQ(scenario.length, std::chrono::hours(1));
    EXPECT_EQ(scenario.district, "500117");
    const Step& water = scenario.steps[1];
    EXPECT_EQ(water.at, std::chrono::minutes(5));
    EXPECT_EQ(std::get<domain::LonLat>(*water.place), (domain::LonLat{106.25, 29.5}));
    EXPECT_EQ(water.channel, domain::CaseChannel::GridWorker);
    ASSERT_EQ(water.reactions.size(), 4U);
    EXPECT_EQ(water.reactions[0].within, std::chrono::seconds(150));
    EXPECT_EQ(water.reactions[0].by, domain::DivisionLevel::Village);
    EXPECT_EQ(water.reactions[2].department, "D11");
    EXPECT_EQ(water.reactions[3].deed, Deed::KeepOpen);
    EXPECT_EQ(scenario.steps[2].at, std::chrono::seconds(450));
    EXPECT_EQ(scenario.steps[3].cameras, (CameraChoice{"学校", 3, 300.5, 5, true}));
    EXPECT_EQ(scenario.steps[0].reactions[1].weight, 2);
}

TEST(ScenarioFile, IsWrittenWithTheSameBytes)
{
    EXPECT_EQ(writeScenario(readScenario(kGood)).toStdString(), kGood);
}

TEST(ScenarioFile, ThoseThatComeWithTheProgramAreTakenAndAreWrittenWithTheSameBytes)
{
    const std::vector<std::string> ids = shippedScenarios();
    EXPECT_EQ(ids, (std::vector<std::string>{"camera-outage", "epidemic", "flood", "gas-leak",
                                             "gathering", "missing-person"}));
    for (const std::string& id : ids) {
        const Scenario scenario = shippedScenario(id);
        EXPECT_EQ(scenario.id, id);
        EXPECT_GE(scenario.steps.size(), 12U) << id;
        EXPECT_LE(scenario.steps.size(), 25U) << id;
        QFile file(QStringLiteral(":/zhitu/drills/") + QString::fromStdString(id)
                   + QStringLiteral(".json"));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_EQ(writeScenario(scenario).toStdString(), file.readAll().toStdString());
    }
}

Spot spotOf(const char* was, const char* is)
{
    QByteArray json(kGood);
    const qsizetype at = json.indexOf(was);
    EXPECT_GE(at, 0) << was;
    json.replace(at, static_cast<qsizetype>(std::strlen(was)), is);
    try {
        (void)readScenario(json);
    } catch (const ScenarioError& error) {
        return error.spot();
    }
    ADD_FAILURE() << "taken: " << is;
    return {};
}

TEST(ScenarioFile, SaysToProgramsWhereItIsWrong)
{
    const auto expect = [](const Spot& spot, int step, int reaction, const char* member) {
        EXPECT_EQ(spot.step, step) << member;
        EXPECT_EQ(spot.reaction, reaction) << member;
        EXPECT_EQ(spot.member.toStdString(), member);
    };
    expect(spotOf("\"length\": \"1:00\"", "\"length\": \"x\""), 0, 0, "length");
    expect(spotOf("\"en\": \"A small drill\"", "\"en\": \"\""), 0, 0, "title.en");
    expect(spotOf("\"reporter\": \"测试甲\"", "\"reporter\": \"甲\""), 2, 0, "reporter");
    expect(spotOf("\"lon\": 106.25", "\"lon\": 999"), 2, 0, "place.lon");
    expect(spotOf("\"tier\": 3", "\"tier\": 9"), 4, 0, "cameras.tier");
    expect(spotOf("\"department\": \"D11\"", "\"department\": \"11\""), 2, 3, "department");
    expect(spotOf("\"site\": \"甲学校\"", "\"site\": \"\""), 1, 1, "place.site");
    expect(spotOf("\"of\": \"line\"", "\"of\": \"water\""), 5, 0, "of"); // one step of another
}

struct Fault {
    const char* was;
    const char* is;
    std::vector<const char*> words; ///< of the message
};

TEST(ScenarioFile, RefusesWhatIsWrongWithTheStepTheMemberAndWhatToDo)
{
    const std::vector<Fault> faults{
        {"\"format\": 1", "\"format\": 2", {"“format”", "update"}},
        {"\"format\": 1,", "", {"“format”", "missing"}},
        {"\"id\": \"small\"", "\"id\": \"Sm all\"", {"“id”", "small letters"}},
        {"\"id\": \"small\"", "\"id\": 7", {"“id”", "text"}},
        {"{\"zh\": \"小演练\", \"en\": \"A small drill\"}", "\"x\"", {"“title”", "object"}},
        {"\"en\": \"A small drill\"", "\"en\": \"\"", {"title", "“en”", "empty"}},
        {"\"zh\": \"小演练\", ", "", {"title", "“zh”", "missing"}},
        {"\"district\": \"500117\"", "\"district\": \"5001\"", {"“district”", "six digits"}},
        {"\"length\": \"1:00\"", "\"length\": \"0:00\"", {"“length”", "a minute"}},
        {"\"length\": \"1:00\"", "\"length\": \"25:00\"", {"“length”", "24 hours"}},
        {"\"length\": \"1:00\"", "\"length\": \"0:59\"", {"“end”", "“at”", "behind the end"}},
        {"\"length\": \"1:00\",",
         "\"length\": \"1:00\", \"colour\": 1,",
         {"“colour”", "no such member"}},
        {"\"at\": \"0:05\"", "\"at\": \"5\"", {"“water”", "no. 2", "“at”", "0:05"}},
        {"\"at\": \"0:05\"", "\"at\": \"0:65\"", {"“water”", "“at”"}},
        {"\"at\": \"0:05\"", "\"at\": \"0:08\"", {"“water-again”", "“at”", "earlier"}},
        {"\"kind\": \"weather\"", "\"kind\": \"storm\"", {"“rain”", "“kind”", "storm", "weather"}},
        {"\"place\": {\"lon\": 106.25, \"lat\": 29.5}",
         "\"place\": {}",
         {"“water”", "place", "“division”"}},
        {"\"lat\": 29.5", "\"lat\": 91", {"“water”", "“lat”", "-90"}},
        {"\"lat\": 29.5", "\"lat\": \"29.5\"", {"“lat”", "number"}},
        {"\"item\": \"S10\", \"level\": 6",
         "\"item\": \"10\", \"level\": 6",
         {"“water”", "“item”", "S10"}},
        {"\"level\": 6", "\"level\": 3", {"“level”", "4 to 6"}},
        {"\"level\": 6", "\"level\": 5.5", {"“level”", "whole number"}},
        {"\"channel\": 2", "\"channel\": 9", {"“channel”", "1 to 6"}},
        {"\"reporter\": \"测试甲\"", "\"reporter\": \"张三\"", {"“water”", "“reporter”", "测试"}},
        {"\"do\": \"accept\"",
         "\"do\": \"applaud\"",
         {"“water”", "expectation no. 1", "applaud", "keep_open"}},
        {"\"within\": 2.5", "\"within\": 0", {"expectation no. 1", "“within”", "0.5"}},
        {"\"within\": 2.5", "\"within\": 2.3", {"“within”", "halves"}},
        {"\"department\": \"D11\"", "\"department\": \"消防\"", {"“department”", "D11"}},
        {"\"for\": 30", "\"within\": 30", {"expectation no. 4", "“for”", "missing"}},
        {"\"do\": \"check\", \"within\": 10",
         "\"do\": \"accept\", \"within\": 10",
         {"“rain”", "about a case"}},
        {"\"place\": {\"site\": \"甲学校\"}}",
         "\"place\": {\"division\": \"甲\"}}",
         {"“rain”", "“place”", "“site”"}},
        {"\"weight\": 2", "\"weight\": 0", {"“weight”", "0.1"}},
        {"\"of\": \"water\"", "\"of\": \"rain\"", {"“water-again”", "“of”", "report"}},
        {"\"of\": \"line\"", "\"of\": \"water\"", {"“line-back”", "“of”", "cameras_fail"}},
        {"\"id\": \"line-back\"", "\"id\": \"line\"", {"no. 5", "“id”", "same one"}},
        {"\"metres\": 300.5, ", "", {"“line”", "“cameras”", "metres"}},
        {"\"fault\": true", "\"fault\": 1", {"“fault”", "true or false"}},
        {"\"tier\": 3", "\"tier\": 4", {"“tier”", "1 to 3"}},
        {"\"expect\": [\n        {\"do\": \"accept\"",
         "\"expect\": [7,\n        {\"do\": \"accept\"",
         {"“water”", "no. 1", "object"}},
        {"\"zh\": \"水深\"", "\"zh\": \"水\\u202e深\"", {"“water”", "“zh”", "control characters"}},
        {"\"kind\": \"note\"",
         "\"kind\": \"note\", \"place\": {\"site\": \"x\"}",
         {"“end”", "“place”", "no such member"}},
        {"  \"steps\": [", "  \"steps\": [\n    3,", {"Step no. 1", "object"}},
    };
    EXPECT_GE(faults.size(), 25U);
    for (const Fault& fault : faults) {
        QByteArray json(kGood);
        const qsizetype at = json.indexOf(fault.was);
        ASSERT_GE(at, 0) << fault.was;
        json.replace(at, QByteArray(fault.was).size(), fault.is);
        const std::string said = refusal(json);
        for (const char* words : fault.words)
            EXPECT_THAT(said, HasSubstr(words)) << fault.is;
    }
}

TEST(ScenarioFile, RefusesWhatIsNoScenarioAtAll)
{
    EXPECT_THAT(refusal(""), HasSubstr("not JSON"));
    EXPECT_THAT(refusal("[1]"), HasSubstr("object in braces"));
    EXPECT_THAT(refusal("{\n\"format\": 1,\n}"), HasSubstr("Line 3"));
    EXPECT_THAT(refusal(QByteArray(kMostScenarioBytes + 1, ' ')),
                HasSubstr("larger than 1024 KiB"));
    QByteArray noSteps(kGood);
    noSteps = noSteps.left(noSteps.indexOf("\"steps\"")) + "\"steps\": []}";
    EXPECT_THAT(refusal(noSteps), HasSubstr("1 to 500"));
}

TEST(ScenarioFile, SaysWhichFileCouldNotBeRead)
{
    const test::TemporaryFolder folder;
    test::writeAll(folder / "x.json", "{");
    try {
        (void)readScenarioFile(folder / "x.json");
        FAIL() << "was taken";
    } catch (const UserError& error) {
        EXPECT_THAT(error.message().toStdString(), HasSubstr("x.json"));
        EXPECT_THAT(error.message().toStdString(), HasSubstr("Nothing was played"));
    }
    EXPECT_THROW((void)readScenarioFile(folder / "none.json"), UserError);
}

/// Bytes that are changed by chance are refused or read, and never anything else.
TEST(ScenarioFile, NeverFallsOverDamage)
{
    test::Dice dice;
    for (int i = 0; i < test::rounds(3000); ++i) {
        QByteArray json(kGood);
        for (int n = static_cast<int>(dice.between(1, 4)); n > 0; --n) {
            const qsizetype at = dice.between(0, json.size() - 1);
            if (dice.between(0, 2) == 0)
                json.remove(at, dice.between(1, 30));
            else
                json[at] = static_cast<char>(dice.between(0, 255));
            if (json.isEmpty())
                break;
        }
        try {
            const Scenario scenario = readScenario(json);
            EXPECT_EQ(readScenario(writeScenario(scenario)), scenario) << dice.told();
        } catch (const ScenarioError& error) {
            EXPECT_FALSE(error.message().isEmpty());
        }
    }
}

} // namespace
} // namespace zhitu::drill
