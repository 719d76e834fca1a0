// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/report/report_template.h"

#include <gmock/gmock.h>

#include "data/report/tables.h"
#include "data/report/values.h"
#include "data/user_error.h"
#include "tests/support/files.h"

namespace zhitu::report {
namespace {

using testing::HasSubstr;

std::string messageOf(const QByteArray& json)
{
    try {
        static_cast<void>(templateFrom(json, QStringLiteral("own")));
    } catch (const UserError& error) {
        return error.message().toStdString();
    }
    return {};
}

QByteArray withPart(const QByteArray& part)
{
    return R"({"zhitu-report": 1, "name": {"en": "Own"}, "period": "day", "parts": [)" + part
           + "]}";
}

TEST(ReportTemplate, EveryOneThatComesWithTheProgramIsSound)
{
    const QStringList names = shippedTemplates();
    ASSERT_EQ(names.size(), 8);
    for (const QString& name : names) {
        const ReportTemplate form = loadTemplate(name);
        EXPECT_EQ(form.id, name);
        EXPECT_FALSE(form.name.chinese.isEmpty()) << name.toStdString();
        EXPECT_FALSE(form.name.english.isEmpty()) << name.toStdString();
        EXPECT_FALSE(form.parts.empty());
    }
}

TEST(ReportTemplate, WhatIsWrongIsSaidWithItsPlace)
{
    const std::vector<std::pair<QByteArray, const char*>> wrong{
        {"", "JSON"},
        {"{\n\n\"zhitu-report\": 1,,", "3"},
        {"[]", "zhitu-report"},
        {R"({"zhitu-report": 2})", "zhitu-report"},
        {R"({"zhitu-report": 1, "colour": 1})", "colour"},
        {R"({"zhitu-report": 1, "name": "x"})", "name"},
        {R"({"zhitu-report": 1, "name": {"en": "x"}, "period": "decade", "parts": []})", "quarter"},
        {R"({"zhitu-report": 1, "name": {"en": "x"}, "period": "day", "parts": []})", "parts"},
        {R"({"zhitu-report": 1, "name": {"en": "x"}, "period": "day", "parts": "all"})", "parts"},
        {withPart("{}"), "heading"},
        {withPart("7"), "heading"},
        {withPart(R"({"heading": "x"})"), "heading"},
        {withPart(R"({"heading": {"en": "x"}, "level": 9})"), "level"},
        {withPart(R"({"heading": {"en": "x"}, "level": 1.5})"), "level"},
        {withPart(R"({"text": {"en": "{cases.invented}"}})"), "cases.invented"},
        {withPart(R"({"text": {"fr": "x"}})"), "fr"},
        {withPart(R"({"text": {"en": "x"}, "note": "yes"})"), "note"},
        {withPart(R"({"figures": ["nothing"]})"), "nothing"},
        {withPart(R"({"figures": []})"), "figures"},
        {withPart(R"({"table": "people"})"), "cross-tab"},
        {withPart(R"({"table": "cross-tab", "rows": "colour"})"), "category"},
        {withPart(R"({"table": "cross-tab", "rows": "place", "columns": "place"})"), "different"},
        {withPart(R"({"table": "shares", "most": 0})"), "most"},
        {withPart(R"({"table": "shares", "sql": "SELECT 1"})"), "sql"},
        {withPart(R"({"chart": "days", "kind": "pie"})"), "columns"},
        {withPart(R"({"chart": "days", "series": [0]})"), "series"},
        {withPart(R"({"map": {"colour": "pink"}})"), "overdue"},
        {withPart(R"({"map": {"url": "http://x"}})"), "url"},
        {withPart(R"({"each": "grid", "parts": [{"page-break": true}]})"), "place"},
        {withPart(R"({"each": "place", "parts": [{"each": "place", "parts": []}]})"), "heading"}};
    for (const auto& [json, said] : wrong) {
        const std::string message = messageOf(json);
        EXPECT_THAT(message, HasSubstr(said)) << json.toStdString();
        EXPECT_THAT(message, HasSubstr("own")) << "which file";
    }
    EXPECT_THAT(messageOf(withPart(R"({"page-break": true}, {"table": "people"})")), HasSubstr("2"))
        << "which part";
    EXPECT_EQ(messageOf(withPart(R"({"page-break": true})")), "");
    EXPECT_NE(messageOf(withPart(R"({"text": {"en": ")" + QByteArray(30'000, 'x') + R"("}})")), "");
    EXPECT_NE(messageOf(QByteArray(100'000, '[')), "") << "deeply nested";
}

TEST(ReportTemplate, AFileThatIsTooLargeOrNotThereIsRefused)
{
    const test::TemporaryFolder folder;
    test::writeAll(folder / "large.json", std::string(300'000, ' '));
    for (const char* name : {"large.json", "none.json"})
        EXPECT_THROW(
            static_cast<void>(loadTemplate(QString::fromStdString((folder / name).string()))),
            UserError);
    EXPECT_THROW(static_cast<void>(loadTemplate(QStringLiteral("../../etc/passwd"))), UserError);
}

TEST(ReportTemplate, NamesInATextAreFound)
{
    EXPECT_EQ(namesIn(QStringLiteral("a {place} b {cases.taken-in} {} {X} {")),
              (QStringList{QStringLiteral("place"), QStringLiteral("cases.taken-in")}));
}

} // namespace
} // namespace zhitu::report
