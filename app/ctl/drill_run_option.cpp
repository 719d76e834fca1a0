// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/drill_run_option.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/ctl/command_line.h"
#include "data/drill/scenario_file.h"
#include "data/paths.h"

namespace zhitu::app {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::app::DrillRunOption)
};

const QString kRun = QStringLiteral("run");

} // namespace

// Trailing return types: lupdate takes the functions for ones of drill otherwise.
auto scenarioArgument(const QCommandLineParser& parser) -> drill::Scenario
{
    const QString word = onlyWord(
        parser, Texts::tr("the name of a scenario (see “zhituctl drill list”) or its file"));
    const std::vector<std::string> shipped = drill::shippedScenarios();
    if (std::ranges::find(shipped, word.toStdString()) != shipped.end())
        return drill::shippedScenario(word.toStdString());
    return drill::readScenarioFile(pathFrom(word));
}

void addRunOption(QCommandLineParser& parser)
{
    parser.addOption({kRun, {}, QStringLiteral("N")});
}

auto recordOf(const QCommandLineParser& parser, central::PgConnection& connection) -> drill::Record
{
    if (parser.isSet(kRun))
        return drill::readRecord(connection, static_cast<std::int64_t>(wholeNumber(
                                                 kRun, parser.value(kRun), 1, 1'000'000'000)));
    const std::vector<drill::RunInfo> runs = drill::runsOf(connection);
    if (runs.empty())
        throw UserError(
            Texts::tr("No drill was played at this centre yet. Nothing was read; “zhituctl "
                      "drill play” plays one."));
    return drill::readRecord(connection, runs.back().id);
}

} // namespace zhitu::app
