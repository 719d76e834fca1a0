// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What the commands on drills share: which scenario, which run.
#pragma once

#include <QCommandLineParser>

#include "data/drill/record.h"

namespace zhitu::app {

/// The one positional argument: the name of a scenario that comes with the program, or a file.
/// \throws UsageError, UserError
[[nodiscard]] drill::Scenario scenarioArgument(const QCommandLineParser& parser);

void addRunOption(QCommandLineParser& parser);
/// What --run says, else the last one. \throws UsageError, UserError
[[nodiscard]] drill::Record recordOf(const QCommandLineParser& parser,
                                     central::PgConnection& connection);

} // namespace zhitu::app
