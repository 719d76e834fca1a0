// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/centre_option.h"

#include <QCoreApplication>

#include "app/ctl/command_line.h"
#include "app/terminal.h"
#include "data/central/conninfo.h"
#include "data/central/migrations.h"

namespace zhitu::app {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::app::CentreOption)
};

const QString kOption = QStringLiteral("centre");

void require(central::PgConnection& connection, Wanted wanted)
{
    const int schema = central::schemaOf(connection);
    if (schema == 0)
        throw UserError(
            Texts::tr("This database holds no centre. Nothing was changed. “zhituctl central "
                      "migrate” makes one in it; check the address first."));
    if (wanted == Wanted::PresentCentre && schema != central::newestSchema())
        throw UserError(Texts::tr("The centre has schema %1, and this program was made for %2. "
                                  "Nothing was changed. Run “zhituctl central migrate”, or update "
                                  "the program.")
                            .arg(schema)
                            .arg(central::newestSchema()));
}

} // namespace

void addCentreOption(QCommandLineParser& parser)
{
    parser.addOption({kOption, {}, QStringLiteral("CONNINFO")});
}

// Trailing return types: lupdate takes the functions for ones of central otherwise.
static auto conninfoOf(const QCommandLineParser& parser) -> std::string
{
    if (parser.value(kOption).isEmpty())
        throw UsageError(Texts::tr("Which centre? Say --%1 CONNINFO.").arg(kOption));
    try {
        return central::checkedConninfo(parser.value(kOption).toStdString());
    } catch (const UserError& error) {
        throw UsageError(error.message());
    }
}

auto openCentre(const QCommandLineParser& parser, Wanted wanted) -> central::PgConnection
{
    central::PgOptions options;
    options.goOn = [] { return !interrupted(); };
    central::PgConnection connection(conninfoOf(parser), {}, options);
    // From here on only the administrator himself decides how long he waits.
    (void)connection.setPatience(std::chrono::hours(24));
    if (wanted != Wanted::AnyDatabase)
        require(connection, wanted);
    return connection;
}

auto openCentreForGood(const QCommandLineParser& parser, Wanted wanted) -> central::PgConnection
{
    central::PgConnection connection(conninfoOf(parser), {});
    if (wanted != Wanted::AnyDatabase)
        require(connection, wanted);
    return connection;
}

} // namespace zhitu::app
