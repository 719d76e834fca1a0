// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The option --centre, which the commands on a centre share.
#pragma once

#include <QCommandLineParser>

#include "data/central/pg.h"

namespace zhitu::app {

/// What a command asks of the database that it is pointed at.
enum class Wanted {
    AnyDatabase,
    Centre,       ///< migrated, to any step
    PresentCentre ///< migrated to the newest step that this program knows, and not beyond
};

void addCentreOption(QCommandLineParser& parser);
/// Ctrl+C ends whatever the connection waits for. \throws UsageError, UserError
[[nodiscard]] central::PgConnection openCentre(const QCommandLineParser& parser, Wanted wanted);

/// The same for what has to be ended in order: Ctrl+C does not end what it waits for, fifteen
/// seconds of silence do.
[[nodiscard]] central::PgConnection openCentreForGood(const QCommandLineParser& parser,
                                                      Wanted wanted);

} // namespace zhitu::app
