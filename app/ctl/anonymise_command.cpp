// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QLocale>

#include "app/ctl/cache_argument.h"
#include "app/ctl/command_line.h"
#include "app/ctl/commands.h"
#include "app/terminal.h"
#include "data/anonymise/anonymise.h"
#include "data/paths.h"

namespace zhitu::app {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::app::AnonymiseCommand)
};

QString count(std::int64_t number)
{
    return QLocale().toString(static_cast<qlonglong>(number));
}

QString share(std::int64_t part, std::int64_t of)
{
    return QLocale().toString(
        of > 0 ? 100 * static_cast<double>(part) / static_cast<double>(of) : 0.0, 'f', 2);
}

QString wordOf(anonymise::Quasi quasi)
{
    using anonymise::Quasi;
    switch (quasi) {
    case Quasi::Town:
        return Texts::tr("town");
    case Quasi::Village:
        return Texts::tr("village");
    case Quasi::Grid:
        return Texts::tr("grid");
    case Quasi::Month:
        return Texts::tr("month");
    case Quasi::Item:
        return Texts::tr("item");
    case Quasi::Department:
        return Texts::tr("department");
    case Quasi::Level:
        return Texts::tr("level");
    case Quasi::Channel:
        return Texts::tr("channel");
    case Quasi::Dispute:
        return Texts::tr("dispute");
    }
    return {};
}

void print(const anonymise::Report& r)
{
    const auto percent = [](double value) { return QLocale().toString(100 * value, 'f', 2); };
    printLine(Texts::tr("k = %1. Smallest group in the copy: cases %2, organisations %3, key sites "
                        "%4.")
                  .arg(r.k)
                  .arg(count(r.leastCases), count(r.leastOrganisations), count(r.leastSites)));
    printLine(Texts::tr("Cases: %1 of %2; suppressed as too rare %3 (%4 %), left out as unusable "
                        "%5.")
                  .arg(count(r.casesKept), count(r.cases), count(r.tooRare),
                       share(r.tooRare, r.cases), count(r.unusable)));
    for (std::size_t i = 0; i < anonymise::kQuasis; ++i)
        printLine(Texts::tr("Generalised, %1: %2 cases (%3 %).")
                      .arg(wordOf(static_cast<anonymise::Quasi>(i)), count(r.generalised[i]),
                           share(r.generalised[i], r.casesKept)));
    printLine(Texts::tr("Key sites: %1 of %2. Organisations: %3 of %4.")
                  .arg(count(r.sitesKept), count(r.sites), count(r.organisationsKept),
                       count(r.organisations)));
    printLine(Texts::tr("Largest error of a sum: category %1 %, state %2 %, town %3 %, month %4 %, "
                        "hours of the week %5 %; rates: on time %6, resolved %7 percentage points.")
                  .arg(percent(r.categoryError), percent(r.stateError), percent(r.townError),
                       percent(r.monthError), percent(r.hourError),
                       QLocale().toString(r.onTimeError, 'f', 3),
                       QLocale().toString(r.resolutionError, 'f', 3)));
    printLine(Texts::tr("Places moved by %1 m at least; %2 small grids were merged, %3 rows had no "
                        "usable grid.")
                  .arg(r.leastMoveM)
                  .arg(count(r.gridsMerged), count(r.placesLeftOut)));
}

} // namespace

int runDemoAnonymise(const QStringList& arguments)
{
    QCommandLineParser parser;
    const QString k = QStringLiteral("k");
    const QString seed = QStringLiteral("seed");
    parser.addOptions({{QStringLiteral("cache"), {}, QStringLiteral("CACHE")},
                       {QStringLiteral("out"), {}, QStringLiteral("FILE")},
                       {k, {}, QStringLiteral("N"), QString::number(anonymise::kUsualK)},
                       {seed, {}, QStringLiteral("N")}});
    parse(parser, arguments);
    requireNoMore(parser);
    anonymise::Options options;
    options.target = requiredPath(parser, QStringLiteral("out"));
    options.k =
        static_cast<int>(wholeNumber(k, parser.value(k), anonymise::kLeastK, anonymise::kMostK));
    if (parser.isSet(seed))
        options.seed = wholeNumber(seed, parser.value(seed), 0, 0x7FFF'FFFF);
    if (parser.value(QStringLiteral("cache")).isEmpty())
        throw UsageError(Texts::tr("Which cache? Say --cache FILE, or the folder of a store."));
    options.cacheFile = cacheFile(pathFrom(parser.value(QStringLiteral("cache"))));
    if (options.seed)
        printError(Texts::tr("--seed is for tests: whoever knows the number can go back to the "
                             "source. Do not pass this copy on."));

    std::optional<anonymise::Report> done;
    {
        ProgressBar bar(Texts::tr("Anonymising"));
        done = anonymise::anonymise(options, progressInto(bar));
    }
    if (!done) {
        printError(Texts::tr("Interrupted. Nothing was left behind."));
        return kInterrupted;
    }
    print(*done);
    printLine(
        Texts::tr("“%1” was written; “%1.json” says what was done.").arg(shown(options.target)));
    return 0;
}

} // namespace zhitu::app
