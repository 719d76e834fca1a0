// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>
#include <thread>

#include "app/ctl/centre_option.h"
#include "app/ctl/command_line.h"
#include "app/ctl/commands.h"
#include "app/ctl/drill_run_option.h"
#include "app/terminal.h"
#include "data/drill/centre_stage.h"
#include "data/drill/score.h"

namespace zhitu::app {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::app::DrillPlay)
};

constexpr auto kLongestWait = std::chrono::milliseconds(100); ///< until Ctrl+C is seen

drill::Micros monotonic()
{
    return std::chrono::duration_cast<drill::Micros>(
        std::chrono::steady_clock::now().time_since_epoch());
}

void tell(const drill::DoneNow& done)
{
    QString line =
        QStringLiteral("%1  %2").arg(drill::clockText(done.at), done.step->title.local());
    if (done.outcome.again)
        line += Texts::tr(" (had been done)");
    else if (done.outcome.tooLate)
        line += Texts::tr(" (the case has ended: nothing was told)");
    else if (done.outcome.cameras > 0)
        line += Texts::tr(" (%n cameras)", nullptr, static_cast<int>(done.outcome.cameras));
    printLine(line);
}

/// \returns false where it was interrupted
bool playToEnd(drill::Director& director)
{
    while (!director.isOver()) {
        if (interrupted())
            return false;
        director.advance(tell);
        const auto wait = director.untilNext().value_or(kLongestWait);
        std::this_thread::sleep_for(std::min<drill::Micros>(wait, kLongestWait));
    }
    return true;
}

} // namespace

int runDrillPlay(const QStringList& arguments)
{
    const QString speed = QStringLiteral("speed");
    const QString from = QStringLiteral("from");
    QCommandLineParser parser;
    addCentreOption(parser);
    parser.addOptions({{speed, {}, QStringLiteral("N"), QStringLiteral("1")},
                       {from, {}, QStringLiteral("MINUTE"), QStringLiteral("0")}});
    parse(parser, arguments);
    const drill::Scenario scenario = scenarioArgument(parser);
    const auto fast = static_cast<int>(wholeNumber(speed, parser.value(speed), 1, drill::kFastest));
    const std::chrono::minutes begin(
        static_cast<int>(wholeNumber(from, parser.value(from), 0, 1440)));
    central::PgConnection connection = openCentreForGood(parser, Wanted::PresentCentre);

    const auto open = drill::openRunAt(connection);
    if (open && open->scenario.id != scenario.id)
        throw UserError(
            Texts::tr("“%1” is being played at this centre. Nothing was begun; end it first: "
                      "“zhituctl drill end”.")
                .arg(open->scenario.title.local()));
    drill::CentreStage stage = open ? drill::CentreStage::resume(connection, open->id)
                                    : drill::CentreStage::begin(connection, scenario);
    drill::Director director(open ? open->scenario : scenario, stage, monotonic,
                             open ? open->resumed : drill::Resumed{});
    if (open)
        printLine(Texts::tr("Going on with drill no. %1 at %2.")
                      .arg(stage.run())
                      .arg(drill::clockText(director.now())));
    else
        printLine(Texts::tr("Drill no. %1: %2").arg(stage.run()).arg(scenario.title.local()));
    director.jump(begin);
    director.setSpeed(fast);
    director.play();
    if (!playToEnd(director)) {
        director.pause();
        printError(
            Texts::tr("The drill stands at %1. Nothing was lost; the same command goes on with it.")
                .arg(drill::clockText(director.now())));
        return kInterrupted;
    }
    stage.end();
    printLine(Texts::tr("The drill is over."));
    return 0;
}

int runDrillInject(const QStringList& arguments)
{
    QCommandLineParser parser;
    addCentreOption(parser);
    parse(parser, arguments);
    const QString step = onlyWord(parser, Texts::tr("the id of a step"));
    central::PgConnection connection = openCentreForGood(parser, Wanted::PresentCentre);
    const auto open = drill::openRunAt(connection);
    if (!open)
        throw UserError(Texts::tr("No drill is being played at this centre. Nothing was done."));
    drill::CentreStage stage = drill::CentreStage::resume(connection, open->id);
    // Its own clock is not the one that plays: it stands at the time that the centre knows of.
    drill::Resumed resumed = open->resumed;
    resumed.at = drill::readRecord(connection, open->id).end;
    drill::Director director(open->scenario, stage, monotonic, resumed);
    tell(director.inject(step.toStdString()));
    return 0;
}

int runDrillEnd(const QStringList& arguments)
{
    QCommandLineParser parser;
    addCentreOption(parser);
    parse(parser, arguments);
    requireNoMore(parser);
    central::PgConnection connection = openCentreForGood(parser, Wanted::PresentCentre);
    const auto open = drill::openRunAt(connection);
    if (!open)
        throw UserError(Texts::tr("No drill is being played at this centre. Nothing was done."));
    drill::CentreStage::resume(connection, open->id).end();
    printLine(Texts::tr("The drill is over."));
    return 0;
}

} // namespace zhitu::app
