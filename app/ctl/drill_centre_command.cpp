// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QTemporaryDir>

#include "app/ctl/centre_option.h"
#include "app/ctl/command_line.h"
#include "app/ctl/commands.h"
#include "app/terminal.h"
#include "data/central/demo_load.h"
#include "data/central/migrations.h"
#include "data/demo/builder.h"
#include "data/drill/mark.h"
#include "data/paths.h"

namespace zhitu::app {
namespace {
namespace fs = std::filesystem;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::app::DrillCentre)
};

/// A drill that was made and not filled may be filled; everything else must be empty.
void mark(central::PgConnection& connection, const QString& title)
{
    if (drill::markOf(connection))
        return;
    drill::requireServerOfItsOwn(connection);
    (void)central::migrateCentre(connection, [](const std::string&) {});
    drill::markAsDrill(connection, title.toStdString());
    printLine(Texts::tr("“%1” is a drill centre from now on, and stays one.").arg(title));
}

} // namespace

int runDrillCentreMake(const QStringList& arguments)
{
    QCommandLineParser parser;
    addCentreOption(parser);
    parser.addOptions({{QStringLiteral("title"), {}, QStringLiteral("TEXT")},
                       {QStringLiteral("from"), {}, QStringLiteral("CACHEFILE")}});
    parse(parser, arguments);
    requireNoMore(parser);
    const QString title = parser.value(QStringLiteral("title")).trimmed();
    if (title.isEmpty() || title.size() > 100)
        throw UsageError(
            Texts::tr("What is the drill centre called? Say --title TEXT, of at most 100 "
                      "characters."));
    central::PgConnection connection = openCentre(parser, Wanted::AnyDatabase);
    mark(connection, title);
    QTemporaryDir folder; // removed with what is in it
    fs::path file;
    if (parser.isSet(QStringLiteral("from"))) {
        file = requiredPath(parser, QStringLiteral("from"));
    } else {
        if (!folder.isValid())
            throw UserError(
                Texts::tr("There is no room for a temporary file (%1). The centre is marked and "
                          "empty. Make room, or set TMPDIR, and say the same command again.")
                    .arg(folder.errorString()));
        file = pathFrom(folder.filePath(QStringLiteral("demo.gpkg")));
        ProgressBar bar(Texts::tr("Making the demo"));
        // Few cases, so that those of the drill are not lost among them.
        if (!demo::build(file, {1, 1, 3000}, progressInto(bar)))
            return kInterrupted;
    }
    ProgressBar bar(Texts::tr("Loading into the drill centre"));
    if (!central::loadDemo(connection, file, progressInto(bar))) {
        printError(
            Texts::tr("Interrupted. What was loaded stays; the same command goes on from there."));
        return kInterrupted;
    }
    return 0;
}

} // namespace zhitu::app
