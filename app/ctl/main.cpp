// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// zhituctl, the program without a window: parse arguments, wire, start.
#include <QGuiApplication>
#include <algorithm>
#include <memory>

#include "app/ctl/command_line.h"
#include "app/ctl/commands.h"
#include "app/terminal.h"
#include "data/central/pg.h"
#include "data/support/core_dump.h"
#include "data/user_error.h"
#include "translations/language.h"

namespace {
using namespace zhitu;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::app::Ctl)
};

QString centralUsage()
{
    return Texts::tr(
        "zhituctl central migrate --centre CONNINFO\n"
        "    make a centre in a database, or bring it to the schema of this program\n"
        "zhituctl central status --centre CONNINFO\n"
        "    how the centre stands; exit code 1 if something is wrong\n"
        "zhituctl central load-demo [--from CACHEFILE] --centre CONNINFO\n"
        "    the demo district, or what a cache file holds, into the centre\n"
        "zhituctl central vacuum-log [--keep-months N] --centre CONNINFO\n"
        "    remove old months of the change log, and make those to come\n"
        "zhituctl central user add NAME --role ROLE --post POST --level 4|5|6 --area "
        "PREFIX[,PREFIX…] [--ask-password] --centre CONNINFO\n"
        "    who signs in: operator, analyst, trainer or admin, and where\n"
        "zhituctl central user suspend NAME --centre CONNINFO\n"
        "    take the area away, so that his workstation removes what it holds\n"
        "zhituctl central user remove NAME --centre CONNINFO\n"
        "    take role, area and the right to sign in away\n"
        "zhituctl audit head --out FILE --centre CONNINFO\n"
        "    where the audit chain stands, to be kept elsewhere\n"
        "zhituctl audit verify --head FILE --centre CONNINFO\n"
        "    recompute the audit chain; exit code 1 if it is not sound\n"
        "CONNINFO is a connection string or URI of libpq, without a password: that belongs into "
        "~/.pgpass.");
}

QString syncUsage()
{
    return Texts::tr(
        "zhituctl sync --store FOLDER --centre CONNINFO [--send-to CONNINFO] [--key-folder FOLDER] "
        "[--once] [--verify] [--same-centre]\n"
        "    keep a store in step with the centre; once: until nothing is left to do;\n"
        "    verify: first read every page and compare every village with the centre;\n"
        "    same-centre: also send what was entered for another centre, which has moved to here\n"
        "zhituctl case report --store FOLDER --grid CODE --item ID --title TEXT [--reporter TEXT] "
        "[--phone TEXT] "
        "[--narrative TEXT] [--key-folder FOLDER]\n"
        "    take in a case\n"
        "zhituctl case act --store FOLDER --case ID --action N [--reason TEXT] [--department ID] "
        "[--key-folder FOLDER]\n"
        "    take a case one step on\n"
        "zhituctl case commands --store FOLDER [--key-folder FOLDER]\n"
        "    what was entered, and what became of it\n"
        "zhituctl case decide ENTRY --choice again|drop --store FOLDER [--key-folder FOLDER]\n"
        "    an entry that was refused or met a change: send it all the same, or take it back with "
        "those of the same case behind it");
}

QString drillUsage()
{
    return Texts::tr(
        "zhituctl drill list\n"
        "    the scenarios that come with the program\n"
        "zhituctl drill check SCENARIO [--centre CONNINFO]\n"
        "    read a scenario (a name of the list, or a file); with a centre: whether its places "
        "are there\n"
        "zhituctl drill centre make --title TEXT [--from CACHEFILE] --centre CONNINFO\n"
        "    make a drill centre in an empty database of a server of its own, with the demo "
        "district or "
        "what a cache file holds\n"
        "zhituctl drill play SCENARIO [--speed 1…60] [--from MINUTE] [--leave-out STEP]… --centre "
        "CONNINFO\n"
        "    play it, or go on with it; Ctrl+C pauses; --leave-out: goes on without this step "
        "where "
        "the centre refuses it\n"
        "zhituctl drill inject STEP --centre CONNINFO\n"
        "    do a step of the drill that is being played now\n"
        "zhituctl drill end --centre CONNINFO\n"
        "    end the drill that is being played; cameras that it made fail work again\n"
        "zhituctl drill status --centre CONNINFO\n"
        "    the drills of the centre\n"
        "zhituctl drill score [--run N] --centre CONNINFO\n"
        "    what the trainees earned; without a number: of the last drill\n"
        "zhituctl drill debrief [--run N] --out FILE --centre CONNINFO\n"
        "    the debriefing as .pdf, .docx, .xlsx or .png");
}

QString exportUsage()
{
    return Texts::tr(
        "zhituctl export LAYER --cache CACHE --out FILE [--format FORMAT] [--crs CRS] "
        "[--area CODE] [--from DAY] [--to DAY] [--state STATE[,STATE…]] "
        "[--category CODE[,CODE…]] [--force]\n"
        "    a layer for other programs, with FILE.meta.json that says what it is: cases, cameras, "
        "grids, centres, key_sites, organisations, addresses or divisions;\n"
        "    FORMAT, else by the ending of FILE: gpkg, geojson, shp, fgb, kml, csv, xlsx;\n"
        "    CRS: cgcs2000, wgs84, webmercator, gcj02, gk, gk:35, gk:105E, EPSG:4523 …;\n"
        "    days (of the report, YYYY-MM-DD), STATE (open, handling, closed …) and CODE of a "
        "category narrow cases;\n"
        "    force: a file that is there is replaced");
}

QString reportUsage()
{
    return Texts::tr("zhituctl report TEMPLATE --cache CACHE --out FILE [--from DAY] [--to DAY] "
                     "[--area CODE]\n"
                     "    a report as .pdf, .docx, .xlsx or .png; TEMPLATE: daily, weekly, "
                     "monthly, town, disputes,\n"
                     "    cameras, patrol, key-sites, or a file; without days: the last whole "
                     "day, week, month…");
}

QString verifyUsage()
{
    return Texts::tr(
        "zhituctl verify --cache CACHE [--rules FILE] [--area CODE] [--out FILE.csv|FILE.xlsx] "
        "[--history FILE] [--waive KEY --post POST --reason TEXT] [--lift KEY]\n"
        "    verify the data by rules; exit code 1 if an error was found;\n"
        "    rules: instead of those of the program; out: the findings as a work list;\n"
        "    history: what earlier runs found; waive: let a finding of the list stand; lift: take "
        "that back");
}

QString importUsage()
{
    return Texts::tr(
        "zhituctl import check FILE --kind KIND --cache CACHE [--layer NAME] [--encoding NAME] "
        "[--crs CRS] [--mapping FILE] [--save-mapping FILE] [--outside refuse|place|code] "
        "[--near skip|new|merge] [--mend] [--report FILE.xlsx|FILE.csv] [--centre CONNINFO]\n"
        "    what an import would do; KIND: grids, cameras, organisations, addresses, cases;\n"
        "    FILE: CSV, XLSX, GeoPackage, GeoJSON, Shapefile, FlatGeobuf, KML; exit code 1 if\n"
        "    a row was refused or is likely there already\n"
        "zhituctl import apply FILE --kind KIND --cache CACHE [--layer NAME] [--encoding NAME] "
        "[--crs CRS] [--mapping FILE] [--save-mapping FILE] [--outside refuse|place|code] "
        "[--near skip|new|merge] [--mend] [--report FILE.xlsx|FILE.csv] --centre CONNINFO\n"
        "    the same, and then all rows that were not refused in one go\n"
        "zhituctl import list --centre CONNINFO\n"
        "    one's imports\n"
        "zhituctl import undo ID --centre CONNINFO\n"
        "    take one back");
}

QString usage()
{
    return Texts::tr(
               "zhituctl demo build --out FILE [--seed N] [--scale 1|38]\n"
               "    make the demo district, or a city of 38, as a new cache file\n"
               "zhituctl demo anonymise --cache CACHE --out FILE [--k N] [--seed N]\n"
               "    an anonymised copy for drills and training, with FILE.json that says what was "
               "done;\n"
               "    k: how many cases at least share each combination; seed: for tests only\n"
               "zhituctl cache info CACHE\n"
               "    what the cache holds\n"
               "zhituctl cache check CACHE\n"
               "    read every page, geometry and index entry; exit code 1 if something is wrong\n"
               "zhituctl cache repair CACHE\n"
               "    save what can be read into a new cache; the damaged file is kept\n"
               "zhituctl cache snapshot CACHE --out FILE\n"
               "    a GeoPackage for other programs, while the cache stays in use\n"
               "CACHE is a cache file, or the folder of a store. Each command takes --lang zh_CN "
               "or en.")
           + u'\n' + exportUsage() + u'\n' + importUsage() + u'\n' + reportUsage() + u'\n'
           + Texts::tr("zhituctl support bundle --out FILE.zip [--store FOLDER]\n"
                       "    diagnostics for the support, without personal data")
           + u'\n' + centralUsage() + u'\n' + syncUsage() + u'\n' + verifyUsage() + u'\n'
           + drillUsage();
}

/// What is said of the commands that begin with these words, where there are any.
QString usageOf(const QStringList& words)
{
    const QString beginning = QStringLiteral("zhituctl ") + words.join(u' ') + u' ';
    QStringList said;
    bool wanted = false;
    for (const QString& line : usage().split(u'\n')) {
        if (!line.startsWith(u' '))
            wanted = line.startsWith(beginning);
        if (wanted)
            said += line;
    }
    return said.isEmpty() ? usage() : said.join(u'\n');
}

/// Takes “--lang X” out of the arguments. Without it Chinese is spoken.
void chooseLanguage(QStringList& arguments)
{
    auto language = translations::Language::Chinese;
    translations::installLanguage(language);
    if (const qsizetype at = arguments.indexOf(QStringLiteral("--lang")); at >= 0) {
        const auto named = translations::languageFromName(arguments.value(at + 1));
        if (!named)
            app::refuseValue(QStringLiteral("lang"), arguments.value(at + 1),
                             QStringLiteral("zh_CN, en"));
        language = *named;
        arguments.remove(at, 2);
    }
    translations::installLanguage(language);
}

struct Command {
    const char* words;
    int (*run)(const QStringList&);
};
constexpr Command kCommands[] = {{"demo build", app::runDemoBuild},
                                 {"demo anonymise", app::runDemoAnonymise},
                                 {"cache info", app::runCacheInfo},
                                 {"cache check", app::runCacheCheck},
                                 {"cache repair", app::runCacheRepair},
                                 {"cache snapshot", app::runCacheSnapshot},
                                 {"report", app::runReport},
                                 {"export", app::runExport},
                                 {"import check", app::runImportCheck},
                                 {"import apply", app::runImportApply},
                                 {"import undo", app::runImportUndo},
                                 {"import list", app::runImportList},
                                 {"support bundle", app::runSupportBundle},
                                 {"central migrate", app::runCentralMigrate},
                                 {"central status", app::runCentralStatus},
                                 {"central load-demo", app::runCentralLoadDemo},
                                 {"central vacuum-log", app::runCentralVacuumLog},
                                 {"central user add", app::runCentralUserAdd},
                                 {"central user suspend", app::runCentralUserSuspend},
                                 {"central user remove", app::runCentralUserRemove},
                                 {"audit head", app::runAuditHead},
                                 {"audit verify", app::runAuditVerify},
                                 {"sync", app::runSync},
                                 {"verify", app::runVerify},
                                 {"drill list", app::runDrillList},
                                 {"drill check", app::runDrillCheck},
                                 {"drill centre make", app::runDrillCentreMake},
                                 {"drill play", app::runDrillPlay},
                                 {"drill inject", app::runDrillInject},
                                 {"drill end", app::runDrillEnd},
                                 {"drill status", app::runDrillStatus},
                                 {"drill score", app::runDrillScore},
                                 {"drill debrief", app::runDrillDebrief},
                                 {"case report", app::runCaseReport},
                                 {"case act", app::runCaseAct},
                                 {"case commands", app::runCaseList},
                                 {"case decide", app::runCaseDecide}};

int run(QStringList arguments)
{
    chooseLanguage(arguments);
    const auto options =
        std::ranges::find_if(arguments, [](const QString& word) { return word.startsWith(u'-'); });
    QStringList asked = arguments.first(options - arguments.begin());
    const bool help = options != arguments.end() && (*options == u"--help" || *options == u"-h");
    if (help || (asked.size() <= 2 && (asked.value(0) == u"help" || asked.value(1) == u"help"))) {
        asked.removeAll(QStringLiteral("help"));
        app::printLine(usageOf(asked));
        return 0;
    }
    if (arguments.value(0) == u"--version") {
        app::printLine(QStringLiteral("zhituctl ") + QCoreApplication::applicationVersion());
        return 0;
    }
    for (const Command& known : kCommands)
        if (const QStringList words = QString::fromLatin1(known.words).split(u' ');
            arguments.mid(0, words.size()) == words)
            return known.run(arguments.mid(words.size()));
    throw app::UsageError(
        Texts::tr("“%1” is no command of zhituctl. These are:").arg(arguments.mid(0, 2).join(u' '))
        + u'\n' + usage());
}

/// Reports paint maps, on no screen at all.
std::unique_ptr<QCoreApplication> applicationFor(int& argc, char* argv[])
{
    if (argc < 2 || std::string_view(argv[1]) != "report")
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char* argv[])
{
    support::leaveNoCoreDump();
    const std::unique_ptr<QCoreApplication> core = applicationFor(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("zhituctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ZHITU_VERSION));
    app::catchInterrupt();
    try {
        return run(QCoreApplication::arguments().mid(1));
    } catch (const app::UsageError& error) {
        app::printError(error.message());
        return 2;
    } catch (const central::PgError& error) {
        const bool stopped = error.trouble() == central::PgTrouble::Stopped;
        app::printError(stopped ? Texts::tr("Interrupted. The centre takes back what was not "
                                            "finished.")
                                : error.message());
        return stopped ? app::kInterrupted : 1;
    } catch (const UserError& error) {
        app::printError(error.message());
        return app::interrupted() ? app::kInterrupted : 1;
    }
}
