// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/report/drill_debrief.h"

#include <QLocale>
#include <algorithm>

#include "data/drill/replay.h"
#include "data/drill/score_words.h"
#include "data/report/messages.h"
#include "data/words/words.h"

namespace zhitu::report {
namespace {

using analysis::FigureCell;
using analysis::FigureTable;
using drill::Verdict;

constexpr int kChartParts = 12;
constexpr std::size_t kMostMoments = 1000; ///< of the replay; a page holds some forty

QString shown(const std::optional<double>& total)
{
    return total ? QLocale().toString(*total, 'f', 1) : QStringLiteral("–");
}

FigureCell text(QString words, analysis::Tone tone = analysis::Tone::Plain)
{
    return {exchange::TableCell(std::move(words)), tone, 0, {}, {}};
}

QString timeOf(drill::Micros wall)
{
    return words::timeText(domain::Instant{std::chrono::floor<std::chrono::seconds>(wall)});
}

int countOf(const drill::Score& score, std::initializer_list<Verdict> verdicts)
{
    return static_cast<int>(std::ranges::count_if(score.reactions, [&](const auto& reaction) {
        return std::ranges::find(verdicts, reaction.verdict) != verdicts.end();
    }));
}

KeyFigures figuresOf(const drill::Score& score)
{
    const auto number = [](int count) { return QLocale().toString(count); };
    return {{Messages::tr("Score"), shown(score.total), Messages::tr("of 100")},
            {Messages::tr("As expected"), number(countOf(score, {Verdict::Full})),
             Messages::tr("of %1 expectations").arg(score.reactions.size())},
            {Messages::tr("Late or in part"),
             number(countOf(score, {Verdict::Late, Verdict::Partly})),
             {}},
            {Messages::tr("Not done"), number(countOf(score, {Verdict::Missed})), {}},
            {Messages::tr("Wrong"), number(countOf(score, {Verdict::Wrong})), {}}};
}

FigureTable traineesOf(const drill::Score& score)
{
    FigureTable table;
    table.title = Messages::tr("Trainees");
    for (const QString& name : {Messages::tr("Post"), Messages::tr("Level"), Messages::tr("Score"),
                                Messages::tr("As expected"), Messages::tr("Late or in part"),
                                Messages::tr("Not done"), Messages::tr("Wrong")})
        table.columns.push_back({name, 0, {}});
    for (const drill::TraineeScore& one : score.trainees)
        table.rows.push_back(
            {text(QString::fromStdString(one.who.post), analysis::Tone::Name),
             text(words::textOf(static_cast<domain::DivisionLevel>(one.who.level))),
             text(shown(one.total)), text(QString::number(one.full)),
             text(QString::number(one.partly)), text(QString::number(one.missed)),
             text(QString::number(one.wrong))});
    table.notes.push_back(
        Messages::tr("A task counts for those in whose area and at whose level it is; "
                     "what a colleague with the same task did is left out."));
    return table;
}

QString lineOf(const drill::ReactionScore& one, const drill::Record& record)
{
    const QString points = one.verdict == Verdict::NotPlayed
                               ? QString()
                               : Messages::tr(", %1 of %2")
                                     .arg(QLocale().toString(one.points, 'f', 2),
                                          QLocale().toString(one.reaction.weight, 'f', 1));
    return Messages::tr("%1: %2%3 – %4")
        .arg(expectedText(one, record), describe(one.verdict), points, reasonText(one, record));
}

/// A heading for each step that something was expected of, and below it what, and what came of it.
/// No table: reasons are sentences, and those of a table are cut at its width.
void appendReactions(std::vector<Block>& blocks, const drill::Record& record,
                     const drill::Score& score)
{
    std::string step;
    for (const drill::ReactionScore& one : score.reactions) {
        if (one.step != step) {
            step = one.step;
            const drill::DoneStep* done = doneIn(record, step);
            const QString title = one.title.local();
            blocks.emplace_back(
                Heading{3, done == nullptr
                               ? title
                               : QStringLiteral("%1  %2").arg(drill::clockText(done->at), title)});
        }
        blocks.emplace_back(Paragraph{lineOf(one, record), one.verdict == Verdict::NotPlayed});
    }
}

/// What the scenario has and nobody saw, so that nobody is asked for it afterwards.
void appendLeftOut(std::vector<Block>& blocks, const drill::Record& record)
{
    if (std::ranges::none_of(record.steps,
                             [](const drill::DoneStep& step) { return step.leftOut.has_value(); }))
        return;
    blocks.emplace_back(Heading{1, Messages::tr("Steps that were left out")});
    blocks.emplace_back(Paragraph{
        Messages::tr("They never took place. What was expected of them does not count."), true});
    for (const drill::DoneStep& step : record.steps)
        if (step.leftOut)
            blocks.emplace_back(Paragraph{
                QStringLiteral("%1  %2 – %3")
                    .arg(drill::clockText(step.at), step.title.local(), describe(*step.leftOut)),
                false});
}

/// What the drill brought and what was done about it, in equal parts of the time.
Chart timeLineOf(const drill::Record& record)
{
    Chart chart;
    chart.kind = ChartKind::Columns;
    chart.title = Messages::tr("The drill in time");
    chart.series = {{Messages::tr("Steps of the drill"), std::vector<double>(kChartParts)},
                    {Messages::tr("Steps of the trainees"), std::vector<double>(kChartParts)}};
    const auto length = std::max<std::int64_t>(1, record.scenario.length.count());
    for (int i = 0; i < kChartParts; ++i)
        chart.labels.push_back(drill::clockText(
            std::chrono::floor<std::chrono::minutes>(record.scenario.length * i / kChartParts)));
    const auto put = [&](std::size_t series, drill::ScenarioTime at) {
        const auto part =
            std::clamp<std::int64_t>(at.count() * kChartParts / length, 0, kChartParts - 1);
        chart.series[series].values[static_cast<std::size_t>(part)] += 1;
    };
    for (const drill::DoneStep& step : record.steps)
        if (!step.leftOut && step.kind != u"end")
            put(0, step.at);
    for (const drill::Act& act : record.acts)
        put(1, act.at);
    return chart;
}

FigureTable replayTable(const drill::Record& record)
{
    const std::vector<drill::Moment> moments = drill::replayOf(record);
    FigureTable table;
    table.title = Messages::tr("Moment by moment");
    for (const QString& name : {Messages::tr("Time"), Messages::tr("Who"), Messages::tr("What")})
        table.columns.push_back({name, 0, {}});
    for (std::size_t i = 0; i < std::min(moments.size(), kMostMoments); ++i)
        table.rows.push_back({text(drill::clockText(moments[i].at), analysis::Tone::Name),
                              text(moments[i].ofDrill ? Messages::tr("drill") : moments[i].who),
                              text(describe(moments[i], record))});
    if (moments.size() > kMostMoments)
        table.notes.push_back(
            Messages::tr("The first %1 of %2 moments.").arg(kMostMoments).arg(moments.size()));
    return table;
}

} // namespace

Document debriefOf(const drill::Record& record, const drill::Score& score)
{
    Document document;
    document.title = Messages::tr("Debriefing: %1").arg(record.scenario.title.local());
    document.subtitle =
        Messages::tr("Drill no. %1, %2").arg(record.run.id).arg(timeOf(record.run.begun));
    document.language =
        QLocale().language() == QLocale::Chinese ? QStringLiteral("zh-CN") : QStringLiteral("en");
    document.asOf = domain::Instant{
        std::chrono::floor<std::chrono::seconds>(record.run.ended.value_or(record.run.begun))};
    document.demo = true; // nothing of it has happened
    document.imprint = {
        Messages::tr("A drill. Nothing in this report has happened."),
        Messages::tr("The clock of the scenario came to %1 of %2.")
            .arg(drill::clockText(record.end), drill::clockText(record.scenario.length)),
        Messages::tr("Scored by the rules of Zhitu, see docs/DRILLS.md.")};
    document.blocks.emplace_back(Heading{1, Messages::tr("Result")});
    document.blocks.emplace_back(Paragraph{record.scenario.summary.local(), false});
    document.blocks.emplace_back(figuresOf(score));
    document.blocks.emplace_back(traineesOf(score));
    document.blocks.emplace_back(timeLineOf(record));
    document.blocks.emplace_back(Heading{1, Messages::tr("Expectations")});
    appendReactions(document.blocks, record, score);
    appendLeftOut(document.blocks, record);
    document.blocks.emplace_back(Heading{1, Messages::tr("Replay")});
    document.blocks.emplace_back(replayTable(record));
    return document;
}

} // namespace zhitu::report
