// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QTemporaryDir>

#include "app/ctl/centre_option.h"
#include "app/ctl/command_line.h"
#include "app/ctl/commands.h"
#include "app/terminal.h"
#include "data/central/demo_load.h"
#include "data/central/log_months.h"
#include "data/central/migrations.h"
#include "data/demo/builder.h"
#include "data/paths.h"

namespace zhitu::app {
namespace {
namespace fs = std::filesystem;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::app::CentralCommands)
};

/// \returns whether it was made
bool buildDemo(const fs::path& file)
{
    ProgressBar bar(Texts::tr("Making the demo"));
    return demo::build(file, {}, progressInto(bar));
}

/// \returns whether it was loaded
bool load(central::PgConnection& connection, const fs::path& file)
{
    ProgressBar bar(Texts::tr("Loading into the centre"));
    return central::loadDemo(connection, file, progressInto(bar));
}

} // namespace

int runCentralMigrate(const QStringList& arguments)
{
    QCommandLineParser parser;
    addCentreOption(parser);
    parse(parser, arguments);
    requireNoMore(parser);
    central::PgConnection connection = openCentre(parser, Wanted::AnyDatabase);
    const int applied = central::migrateCentre(connection, [](const std::string& name) {
        printLine(Texts::tr("applied: %1").arg(QString::fromStdString(name)));
    });
    printLine(applied == 0
                  ? Texts::tr("The centre was up to date already, at schema %1.")
                        .arg(central::newestSchema())
                  : Texts::tr("The centre is now at schema %1.").arg(central::newestSchema()));
    return 0;
}

int runCentralLoadDemo(const QStringList& arguments)
{
    QCommandLineParser parser;
    addCentreOption(parser);
    parser.addOption({QStringLiteral("from"), {}, QStringLiteral("CACHEFILE")});
    parse(parser, arguments);
    requireNoMore(parser);
    central::PgConnection connection = openCentre(parser, Wanted::PresentCentre);
    QTemporaryDir folder; // removed with what is in it
    fs::path file;
    if (parser.isSet(QStringLiteral("from"))) {
        file = requiredPath(parser, QStringLiteral("from"));
    } else {
        if (!folder.isValid())
            throw UserError(Texts::tr("There is no room for a temporary file (%1). Nothing was "
                                      "changed. Make room, or set TMPDIR.")
                                .arg(folder.errorString()));
        file = pathFrom(folder.filePath(QStringLiteral("demo.gpkg")));
        if (!buildDemo(file)) {
            printError(Texts::tr("Interrupted. Nothing was changed."));
            return kInterrupted;
        }
    }
    if (!load(connection, file)) {
        printError(Texts::tr("Interrupted. What was loaded stays; the same command goes on from "
                             "there."));
        return kInterrupted;
    }
    printLine(Texts::tr("The demo district is in the centre."));
    return 0;
}

int runCentralVacuumLog(const QStringList& arguments)
{
    const QString keep = QStringLiteral("keep-months");
    QCommandLineParser parser;
    addCentreOption(parser);
    parser.addOption({keep, {}, QStringLiteral("N"), QStringLiteral("3")});
    parse(parser, arguments);
    requireNoMore(parser);
    const auto months = static_cast<int>(wholeNumber(keep, parser.value(keep), 1, 1200));
    central::PgConnection connection = openCentre(parser, Wanted::Centre);
    const central::TrimmedLog trimmed = central::trimLog(connection, months);
    printLine(Texts::tr("months removed: %1").arg(trimmed.removed));
    printLine(Texts::tr("months made ahead: %1").arg(trimmed.made));
    if (trimmed.removed > 0)
        printLine(Texts::tr("A workstation that has not been in step since then fetches everything "
                            "anew; its own entries are kept."));
    return 0;
}

} // namespace zhitu::app
