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
    if (done.leftOut)
        line += Texts::tr(" (left out: it follows from a step that was)");
    else if (done.outcome.again)
        line += Texts::tr(" (had been done)");
    else if (done.outcome.tooLate)
        line += Texts::tr(" (the case has ended: nothing was told)");
    else if (done.outcome.cameras > 0)
        line += Texts::tr(" (%n cameras)", nullptr, static_cast<int>(done.outcome.cameras));
    printLine(line);
}

/// The clock stands when a step is refused: nothing of the time is lost while the trainer decides.
[[noreturn]] void refuse(const drill::Director& director, const drill::StepRefused& refused)
{
    throw UserError(Texts::tr("%1\nThe drill stands at %2, and nothing was lost. The same command "
                              "tries the step again; with “--leave-out %3” it goes on without it.")
                        .arg(refused.message(), drill::clockText(director.now()),
                             QString::fromStdString(refused.step())));
}

void tellEnd(const drill::EndOutcome& end)
{
    const auto number = [](std::int64_t count) {
        return static_cast<int>(std::min<std::int64_t>(count, 1'000'000));
    };
    printLine(Texts::tr("The drill is over."));
    if (end.cameras > 0)
        printLine(
            Texts::tr("%n cameras that it made fail work again.", nullptr, number(end.cameras)));
    if (end.kept > 0)
        printLine(
            Texts::tr("%n cameras stay as somebody else has set them.", nullptr, number(end.kept)));
}

/// \param without steps that are left out where they are refused
/// \returns false where it was interrupted
bool playToEnd(drill::Director& director, const QStringList& without)
{
    while (!director.isOver()) {
        if (interrupted())
            return false;
        try {
            director.advance(tell);
        } catch (const drill::StepRefused& refused) {
            if (!without.contains(QString::fromStdString(refused.step())))
                refuse(director, refused);
            director.leaveOutRefused();
            printLine(Texts::tr("%1  left out: %2 (%3)")
                          .arg(drill::clockText(director.now()),
                               QString::fromStdString(refused.step()),
                               describe(refused.refusal())));
            director.play();
            continue;
        }
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
    const QString leaveOut = QStringLiteral("leave-out");
    QCommandLineParser parser;
    addCentreOption(parser);
    parser.addOptions({{speed, {}, QStringLiteral("N"), QStringLiteral("1")},
                       {from, {}, QStringLiteral("MINUTE"), QStringLiteral("0")},
                       {leaveOut, {}, QStringLiteral("STEP")}});
    parse(parser, arguments);
    const drill::Scenario scenario = scenarioArgument(parser);
    const QStringList without = parser.values(leaveOut);
    for (const QString& step : without)
        if (drill::stepOf(scenario, step.toStdString()) == nullptr)
            throw UsageError(
                Texts::tr("“%1” is no step of this scenario; --leave-out names the id of one.")
                    .arg(step));
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
    if (begin < director.now() && parser.isSet(from))
        printLine(
            Texts::tr("It is past that minute already: what was told cannot be taken back. To "
                      "begin anew, end this drill (“zhituctl drill end”) and play again."));
    director.jump(begin);
    director.setSpeed(fast);
    director.play();
    if (!playToEnd(director, without)) {
        director.pause();
        printError(
            Texts::tr("The drill stands at %1. Nothing was lost; the same command goes on with it.")
                .arg(drill::clockText(director.now())));
        return kInterrupted;
    }
    tellEnd(stage.end());
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
    tellEnd(drill::CentreStage::resume(connection, open->id).end());
    return 0;
}

} // namespace zhitu::app
