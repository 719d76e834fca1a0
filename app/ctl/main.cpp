// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// zhituctl, the program without a window: parse arguments, wire, start.
#include <QCoreApplication>

#include "app/ctl/command_line.h"
#include "app/ctl/commands.h"
#include "app/terminal.h"
#include "data/user_error.h"
#include "translations/language.h"

namespace {
using namespace zhitu;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::app::Ctl)
};

QString usage()
{
    return Texts::tr(
               "zhituctl demo build --out FILE [--seed N] [--scale 1|38]\n"
               "    make the demo district, or a city of 38, as a new cache file\n"
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
           + u'\n'
           + Texts::tr("zhituctl support bundle --out FILE.zip [--store FOLDER]\n"
                       "    diagnostics for the support, without personal data")
           + u'\n'
           + Texts::tr("zhituctl sync --store FOLDER --centre CONNINFO [--send-to CONNINFO] [--once]\n"
                       "    keep a store in step with the centre; once: until nothing is left to do\n"
                       "zhituctl case report --store FOLDER --grid CODE --item ID --title TEXT\n"
                       "                     [--reporter TEXT] [--phone TEXT] [--narrative TEXT]\n"
                       "zhituctl case act --store FOLDER --case ID --action N [--reason TEXT]\n"
                       "                  [--department ID]\n"
                       "zhituctl case commands --store FOLDER\n"
                       "    enter commands, and see what became of them\n"
                       "These four keep the seal key in the system keychain, or in --key-folder FOLDER.");
}

/// Takes “--lang X” out of the arguments. Without it Chinese is spoken.
void chooseLanguage(QStringList& arguments)
{
    auto language = translations::Language::Chinese;
    translations::installLanguage(language);
    if (const qsizetype at = arguments.indexOf(QStringLiteral("--lang")); at >= 0) {
        const auto named = translations::languageFromName(arguments.value(at + 1));
        if (!named)
            throw app::UsageError(Texts::tr("“%1” is no value for --%2. Expected: %3.")
                                      .arg(arguments.value(at + 1), QStringLiteral("lang"),
                                           QStringLiteral("zh_CN, en")));
        language = *named;
        arguments.remove(at, 2);
    }
    translations::installLanguage(language);
}

int run(QStringList arguments)
{
    chooseLanguage(arguments);
    const QString room = arguments.value(0);
    const QString command = arguments.value(1);
    if (room == u"--help" || room == u"-h" || room == u"help") {
        app::printLine(usage());
        return 0;
    }
    if (room == u"--version") {
        app::printLine(QStringLiteral("zhituctl ") + QCoreApplication::applicationVersion());
        return 0;
    }
    const QStringList rest = arguments.mid(2);
    if (room == u"demo" && command == u"build")
        return app::runDemoBuild(rest);
    if (room == u"cache" && command == u"info")
        return app::runCacheInfo(rest);
    if (room == u"cache" && command == u"check")
        return app::runCacheCheck(rest);
    if (room == u"cache" && command == u"repair")
        return app::runCacheRepair(rest);
    if (room == u"cache" && command == u"snapshot")
        return app::runCacheSnapshot(rest);
    if (room == u"support" && command == u"bundle")
        return app::runSupportBundle(rest);
    if (room == u"sync")
        return app::runSync(arguments.mid(1));
    if (room == u"case" && command == u"report")
        return app::runCaseReport(rest);
    if (room == u"case" && command == u"act")
        return app::runCaseAct(rest);
    if (room == u"case" && command == u"commands")
        return app::runCaseList(rest);
    throw app::UsageError(Texts::tr("“%1” is no command of zhituctl. These are:")
                              .arg((room + u' ' + command).trimmed())
                          + u'\n' + usage());
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication core(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("zhituctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ZHITU_VERSION));
    app::catchInterrupt();
    try {
        return run(QCoreApplication::arguments().mid(1));
    } catch (const app::UsageError& error) {
        app::printError(error.message());
        return 2;
    } catch (const UserError& error) {
        app::printError(error.message());
        return 1;
    }
}
