// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A record is read in the language of whoever reads it: one and the same in both, without a word
/// of the other.
#include <gmock/gmock.h>

#include <QCoreApplication>
#include <QRegularExpression>
#include <array>

#include "data/drill/replay.h"
#include "data/drill/score_words.h"
#include "data/report/drill_debrief.h"
#include "data/sync/command_json.h"
#include "translations/language.h"

namespace zhitu::drill {
namespace {

using std::chrono::minutes;
using translations::Language;

/// Everything that can stand in one, each once, with names in both languages.
Record everything()
{
    Record record;
    record.scenario.length = minutes(60);
    record.end = minutes(60);
    record.known.departments = {{"D1", 1}, {"D2", 2}};
    record.known.departmentNames = {{1, {QStringLiteral("应急局"), QStringLiteral("Emergency")}},
                                    {2, {QStringLiteral("公安局"), QStringLiteral("Police")}}};
    record.known.items = {{"S1", 1}};
    record.known.itemNames = {{"S1", {QStringLiteral("内涝"), QStringLiteral("Flooding")}}};
    Step step;
    step.id = "water";
    step.kind = StepKind::Report;
    step.title = {QStringLiteral("积水"), QStringLiteral("Water")};
    for (int deed = 1; deed <= kDeeds; ++deed) {
        Reaction reaction;
        reaction.deed = static_cast<Deed>(deed);
        reaction.within = minutes(5);
        reaction.by = domain::DivisionLevel::Village;
        reaction.level = domain::DivisionLevel::District;
        reaction.department = "D1";
        reaction.item = "S1";
        reaction.other = "water";
        reaction.place = DivisionName{"500117001001"}; // a name would be Chinese in both
        step.reactions.push_back(reaction);
    }
    record.scenario.title = step.title;
    record.scenario.summary = step.title;
    record.scenario.steps = {step};
    for (const char* kind :
         {"report", "again", "cameras_fail", "cameras_work", "tell", "note", "end"})
        for (const int number : {0, 1, 3}) {
            DoneStep done;
            done.key = kind + std::to_string(number);
            done.kind = QString::fromLatin1(kind);
            done.title = step.title;
            done.cameras = number;
            done.kept = number;
            done.nothingTold = number == 1 && done.kind == u"again";
            record.steps.push_back(done);
        }
    for (int code = 1; code <= 5; ++code) {
        DoneStep out;
        out.key = "out" + std::to_string(code);
        out.kind = QStringLiteral("left_out");
        out.title = step.title;
        out.leftOut = Refusal{static_cast<RefusalCode>(code), {}};
        record.steps.push_back(out);
    }
    for (const char* kind : {sync::kActOnCase, sync::kReportCase, sync::kMarkAlarm,
                             sync::kCheckSite, sync::kHandOver, sync::kReportAgain, sync::kReveal,
                             sync::kNoteExport, sync::kChangeCatalogue, sync::kLinkFinding}) {
        Act act;
        act.kind = kind;
        act.post = "1";
        act.level = 6;
        act.caseTitle = act.kind == sync::kLinkFinding ? QString() : QStringLiteral("1");
        act.departmentId = 2;
        if (act.kind == sync::kActOnCase)
            act.action = domain::CaseAction::Dispatch;
        record.acts.push_back(act);
    }
    return record;
}

/// All that the program says of it, line by line.
QStringList told(const Record& record)
{
    QStringList lines;
    for (const Moment& moment : replayOf(record))
        lines.append(describe(moment, record));
    ReactionScore score;
    score.act = score.wrongAct = 0;
    score.took = minutes(3);
    for (std::size_t i = 0; i < record.scenario.steps[0].reactions.size(); ++i) {
        score.reaction = record.scenario.steps[0].reactions[i];
        lines.append(expectedText(score, record));
    }
    for (int why = 1; why <= 10; ++why) {
        score.why = static_cast<Why>(why);
        lines.append(reasonText(score, record));
    }
    score.why = Why::Done;
    score.late = score.otherLevel = true;
    for (int flaw = 1; flaw <= 6; ++flaw) {
        score.flaw = static_cast<Flaw>(flaw);
        lines.append(reasonText(score, record));
    }
    for (int verdict = 1; verdict <= 6; ++verdict)
        lines.append(describe(static_cast<Verdict>(verdict)));
    const report::Document document = report::debriefOf(record, scoreOf(record));
    lines << document.title << document.subtitle;
    for (const QString& line : document.imprint)
        lines.append(line);
    for (const report::Block& block : document.blocks)
        if (const auto* heading = std::get_if<report::Heading>(&block))
            lines.append(heading->text);
        else if (const auto* paragraph = std::get_if<report::Paragraph>(&block))
            lines.append(paragraph->text);
    return lines;
}

TEST(DrillWords, AreThoseOfWhoeverReads)
{
    int count = 1;
    std::array<char, 2> name{'x', '\0'};
    std::array<char*, 2> arguments{name.data(), nullptr};
    const QCoreApplication app(count, arguments.data());
    const QLocale before;
    const Record record = everything();
    translations::installLanguage(Language::English);
    const QStringList english = told(record);
    translations::installLanguage(Language::Chinese);
    const QStringList chinese = told(record);
    translations::installLanguage(Language::English);
    QLocale::setDefault(before);
    ASSERT_EQ(english.size(), chinese.size());
    static const QRegularExpression han(QStringLiteral("\\p{Han}"));
    static const QRegularExpression latin(QStringLiteral("[A-Za-z]{2,}"));
    for (qsizetype i = 0; i < english.size(); ++i) {
        EXPECT_FALSE(english[i].isEmpty()) << i << ' ' << chinese[i].toStdString();
        EXPECT_FALSE(english[i].contains(han)) << english[i].toStdString();
        QString rest = chinese[i];
        rest.remove(QStringLiteral("docs/DRILLS.md"));
        EXPECT_FALSE(rest.contains(latin)) << chinese[i].toStdString();
    }
}

} // namespace
} // namespace zhitu::drill
