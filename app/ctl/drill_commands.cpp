// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QLocale>

#include "app/ctl/centre_option.h"
#include "app/ctl/command_line.h"
#include "app/ctl/commands.h"
#include "app/ctl/drill_run_option.h"
#include "app/terminal.h"
#include "data/drill/centre_places.h"
#include "data/drill/mark.h"
#include "data/drill/scenario_file.h"
#include "data/drill/score_words.h"
#include "data/paths.h"
#include "data/report/drill_debrief.h"
#include "data/report/write_report.h"
#include "data/words/words.h"

namespace zhitu::app {
namespace {
namespace fs = std::filesystem;

constexpr int kPictureDpi = 120;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::app::DrillCommands)
};

QString points(const std::optional<double>& total)
{
    return total ? QLocale().toString(*total, 'f', 1) : QStringLiteral("–");
}

} // namespace

int runDrillList(const QStringList& arguments)
{
    QCommandLineParser parser;
    parse(parser, arguments);
    requireNoMore(parser);
    for (const std::string& id : drill::shippedScenarios()) {
        const drill::Scenario scenario = drill::shippedScenario(id);
        printLine(QStringLiteral("%1  %2  %3")
                      .arg(QString::fromStdString(id), -16)
                      .arg(drill::clockText(scenario.length), scenario.title.local()));
    }
    return 0;
}

int runDrillCheck(const QStringList& arguments)
{
    QCommandLineParser parser;
    addCentreOption(parser);
    parse(parser, arguments);
    const drill::Scenario scenario = scenarioArgument(parser);
    std::size_t expected = 0;
    for (const drill::Step& step : scenario.steps)
        expected += step.reactions.size();
    printLine(Texts::tr("%1: %2, steps: %3, expectations: %4")
                  .arg(scenario.title.local(), drill::clockText(scenario.length))
                  .arg(scenario.steps.size())
                  .arg(expected));
    if (!parser.isSet(QStringLiteral("centre")))
        return 0;
    central::PgConnection connection = openCentre(parser, Wanted::PresentCentre);
    drill::requireDrill(connection);
    const std::vector<QString> problems = drill::problemsAt(connection, scenario);
    for (const QString& problem : problems)
        printLine(problem);
    if (problems.empty())
        printLine(Texts::tr("It can be played at this centre."));
    return problems.empty() ? 0 : 1;
}

int runDrillStatus(const QStringList& arguments)
{
    QCommandLineParser parser;
    addCentreOption(parser);
    parse(parser, arguments);
    requireNoMore(parser);
    central::PgConnection connection = openCentre(parser, Wanted::PresentCentre);
    const auto mark = drill::markOf(connection);
    drill::requireDrill(connection);
    printLine(Texts::tr("Drill centre “%1”").arg(QString::fromStdString(mark->title)));
    for (const drill::RunInfo& run : drill::runsOf(connection)) {
        const drill::Record record = drill::readRecord(connection, run.id);
        printLine(
            QStringLiteral("%1  %2  %3  %4")
                .arg(run.id)
                .arg(words::timeText(
                         domain::Instant{std::chrono::floor<std::chrono::seconds>(run.begun)}),
                     run.title.local(),
                     run.ended
                         ? Texts::tr("over, at %1").arg(drill::clockText(record.end))
                         : Texts::tr("is being played, at %1").arg(drill::clockText(record.end))));
    }
    return 0;
}

int runDrillScore(const QStringList& arguments)
{
    QCommandLineParser parser;
    addCentreOption(parser);
    addRunOption(parser);
    parse(parser, arguments);
    requireNoMore(parser);
    central::PgConnection connection = openCentre(parser, Wanted::PresentCentre);
    const drill::Record record = recordOf(parser, connection);
    const drill::Score score = drill::scoreOf(record);
    printLine(Texts::tr("Drill no. %1: %2").arg(record.run.id).arg(record.run.title.local()));
    for (const drill::ReactionScore& one : score.reactions)
        printLine(QStringLiteral("%1  %2: %3 – %4")
                      .arg(QLocale().toString(one.points, 'f', 2).rightJustified(6),
                           one.title.local(), expectedText(one, record), reasonText(one, record)));
    for (const drill::TraineeScore& one : score.trainees)
        printLine(Texts::tr("%1: %2 of 100")
                      .arg(QString::fromStdString(one.who.post), points(one.total)));
    printLine(Texts::tr("In all: %1 of 100").arg(points(score.total)));
    return 0;
}

int runDrillDebrief(const QStringList& arguments)
{
    QCommandLineParser parser;
    addCentreOption(parser);
    addRunOption(parser);
    parser.addOption({QStringLiteral("out"), {}, QStringLiteral("FILE")});
    parse(parser, arguments);
    requireNoMore(parser);
    const fs::path target = requiredPath(parser, QStringLiteral("out"));
    if (!report::isReportName(target))
        throw UsageError(
            Texts::tr("A debriefing is a .pdf, .docx, .xlsx or .png; “%1” is none of them.")
                .arg(shown(target)));
    central::PgConnection connection = openCentre(parser, Wanted::PresentCentre);
    const drill::Record record = recordOf(parser, connection);
    const report::Document document = report::debriefOf(record, drill::scoreOf(record));
    if (!report::writeReport(document, target, kPictureDpi,
                             [](double) { return !interrupted(); })) {
        printError(Texts::tr("Interrupted. Nothing was written."));
        return kInterrupted;
    }
    return 0;
}

} // namespace zhitu::app
