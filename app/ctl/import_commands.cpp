// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QLocale>

#include "app/ctl/cache_argument.h"
#include "app/ctl/centre_option.h"
#include "app/ctl/command_line.h"
#include "app/ctl/commands.h"
#include "app/terminal.h"
#include "data/import/centre_import.h"
#include "data/import/plan.h"
#include "data/import/plan_table.h"
#include "data/import/text_encoding.h"
#include "data/paths.h"
#include "data/words/words.h"

namespace zhitu::app {
namespace {
namespace fs = std::filesystem;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::app::ImportCommands)
};

constexpr std::size_t kMostTold = 20;

auto number(std::int64_t value) -> QString
{
    return QLocale().toString(static_cast<qlonglong>(value));
}

/// One of the words of an option; the first where it is not given.
auto choice(const QCommandLineParser& parser, const char* option, const QStringList& words) -> int
{
    const QString name = QString::fromLatin1(option);
    if (!parser.isSet(name))
        return 0;
    const auto at = words.indexOf(parser.value(name));
    if (at < 0)
        refuseValue(name, parser.value(name), words.join(QStringLiteral(", ")));
    return static_cast<int>(at);
}

auto kindFrom(const QCommandLineParser& parser) -> import::Kind
{
    QStringList names;
    for (const import::KindSpec& spec : import::kindSpecs())
        names.append(import::keyText(spec.name));
    const QString name = parser.value(QStringLiteral("kind"));
    if (const auto kind = import::kindNamed(name))
        return *kind;
    if (name.isEmpty())
        throw UsageError(Texts::tr("What is in it? Say --kind with one of: %1.")
                             .arg(names.join(QStringLiteral(", "))));
    refuseValue(QStringLiteral("kind"), name, names.join(QStringLiteral(", ")));
}

auto sourceFrom(const QCommandLineParser& parser) -> import::Source
{
    import::Source source;
    source.file = onlyPath(parser);
    const auto format = import::sourceFormatOf(source.file);
    if (!format)
        throw UsageError(
            Texts::tr("“%1” is no kind of file that can be imported. Its name ends in "
                      "one of: %2.")
                .arg(shown(source.file), import::sourceEndings().join(QStringLiteral(", "))));
    source.format = *format;
    source.layer = parser.value(QStringLiteral("layer"));
    source.encoding = parser.value(QStringLiteral("encoding"));
    if (!source.encoding.isEmpty() && !import::encodingNamed(source.encoding))
        refuseValue(QStringLiteral("encoding"), source.encoding, QStringLiteral("UTF-8, GB18030"));
    return source;
}

auto optionsFrom(const QCommandLineParser& parser) -> import::PlanOptions
{
    import::PlanOptions options;
    options.outside = static_cast<import::OutsideRule>(
        choice(parser, "outside",
               {QStringLiteral("refuse"), QStringLiteral("place"), QStringLiteral("code")}));
    options.near = static_cast<import::Decision>(choice(
        parser, "near", {QStringLiteral("skip"), QStringLiteral("new"), QStringLiteral("merge")}));
    options.mendShapes = parser.isSet(QStringLiteral("mend"));
    return options;
}

/// What the file looks like and how it is understood; the mapping to go on with.
auto understood(const QCommandLineParser& parser, const import::Source& source, import::Kind kind,
                cache::CacheReader& cache) -> import::Mapping
{
    std::optional<import::Mapping> given;
    if (parser.isSet(QStringLiteral("mapping"))) {
        given = import::readMapping(pathFrom(parser.value(QStringLiteral("mapping"))));
        if (given->kind != kind)
            throw UserError(Texts::tr("The mapping is for %1, not for %2. Nothing was imported.")
                                .arg(import::titleOf(given->kind), import::titleOf(kind)));
    }
    std::optional<import::SourceCrs> crs;
    if (parser.isSet(QStringLiteral("crs"))) {
        crs = import::sourceCrsNamed(parser.value(QStringLiteral("crs")));
        if (!crs)
            refuseValue(QStringLiteral("crs"), parser.value(QStringLiteral("crs")),
                        QStringLiteral("cgcs2000, wgs84, gcj02, bd09, webmercator, gk:35, gk:105E, "
                                       "EPSG:N, …,north"));
    }
    import::Preview preview = import::look(source, kind, given, cache);
    if (crs) {
        preview.mapping.crs = crs;
        preview = import::look(source, kind, preview.mapping, cache);
    }
    printLine(Texts::tr("“%1”, table “%2”: letters %3.")
                  .arg(shown(source.file.filename()), preview.head.layer, preview.head.encoding));
    for (const auto& [key, column] : preview.mapping.columns)
        if (const auto* field = import::fieldNamed(import::specOf(kind), key))
            printLine(QStringLiteral("    %1 ← %2").arg(import::titleOf(*field), column));
    for (const import::CrsChance& chance : preview.chances)
        printLine(chance.named > 0
                      ? Texts::tr("    %1: %2 of %3 places in the district, %4 of %5 in the grid "
                                  "that they name")
                            .arg(import::titleOf(chance.crs))
                            .arg(chance.near)
                            .arg(chance.places)
                            .arg(chance.inOwn)
                            .arg(chance.named)
                      : Texts::tr("    %1: %2 of %3 places in the district")
                            .arg(import::titleOf(chance.crs))
                            .arg(chance.near)
                            .arg(chance.places));
    if (!preview.faults.isEmpty())
        throw UserError(preview.faults.join(u'\n') + u'\n' + Texts::tr("Nothing was imported."));
    printLine(Texts::tr("Taken for %1.").arg(import::titleOf(*preview.mapping.crs)));
    if (!preview.certain)
        printLine(Texts::tr("Other systems fit as well: look on the map, or say --crs."));
    if (parser.isSet(QStringLiteral("save-mapping")))
        import::writeMapping(preview.mapping,
                             pathFrom(parser.value(QStringLiteral("save-mapping"))));
    if (!preview.certain && parser.isSet(QStringLiteral("centre")))
        throw UserError(Texts::tr("In which coordinate system the file is could not be found out "
                                  "for certain. Nothing was imported. Say --crs."));
    return preview.mapping;
}

void tell(const import::Plan& plan)
{
    const import::PlanCounts& n = plan.counts;
    printLine(Texts::tr("%1 rows: %2 new, %3 change a row, %4 stand there already, %5 likely "
                        "there already, %6 refused.")
                  .arg(number(n.rows), number(n.fresh), number(n.updates), number(n.same),
                       number(n.near), number(n.refused)));
    std::size_t told = 0;
    std::int64_t untold = 0;
    for (const import::Planned& row : plan.rows)
        for (const import::Problem& problem : row.problems) {
            if (told == kMostTold) {
                ++untold;
                continue;
            }
            ++told;
            const QString where =
                problem.field.isEmpty() ? QString() : problem.field + QStringLiteral(": ");
            printLine(Texts::tr("    line %1: %2%3").arg(row.line).arg(where, problem.text));
        }
    if (untold > 0)
        printLine(Texts::tr("    and %1 more: --report FILE has them all").arg(number(untold)));
}

void tellLines(const std::vector<import::AtCentre>& lines, std::int64_t inAll)
{
    for (std::size_t i = 0; i < std::min(kMostTold, lines.size()); ++i)
        printLine(Texts::tr("    line %1: %2").arg(lines[i].line).arg(lines[i].why));
    if (inAll > static_cast<std::int64_t>(kMostTold))
        printLine(
            Texts::tr("    and %1 more").arg(number(inAll - static_cast<std::int64_t>(kMostTold))));
}

auto planFrom(const QCommandLineParser& parser, const import::Source& source)
    -> std::optional<import::Plan>
{
    const import::Kind kind = kindFrom(parser);
    const import::PlanOptions options = optionsFrom(parser);
    if (parser.value(QStringLiteral("cache")).isEmpty())
        throw UsageError(Texts::tr("Which cache? Say --cache FILE, or the folder of a store."));
    cache::CacheReader cache(cacheFile(pathFrom(parser.value(QStringLiteral("cache")))));
    const import::Mapping mapping = understood(parser, source, kind, cache);
    std::optional<import::Plan> plan;
    {
        ProgressBar bar(Texts::tr("Checking"));
        plan = import::makePlan(source, mapping, options, cache,
                                [](std::int64_t) { return !interrupted(); });
    }
    if (!plan)
        return plan;
    tell(*plan);
    if (parser.isSet(QStringLiteral("report")))
        import::writePlanTable(*plan, pathFrom(parser.value(QStringLiteral("report"))));
    return plan;
}

int atCentre(const QCommandLineParser& parser, const import::Source& source,
             const import::Plan& plan, bool dry)
{
    central::PgConnection centre = openCentre(parser, Wanted::PresentCentre);
    const auto done = import::applyAtCentre(
        centre, plan, shown(source.file.filename()).toStdString(), import::sha256Of(source.file),
        dry, [](std::int64_t) { return !interrupted(); });
    if (!done) {
        printError(Texts::tr("Interrupted. Nothing was imported."));
        return kInterrupted;
    }
    if (done->refusedInAll > 0) {
        printLine(Texts::tr("The centre refuses %1 rows; all stays as it was.")
                      .arg(number(done->refusedInAll)));
        tellLines(done->refused, done->refusedInAll);
        return 1;
    }
    printLine(dry ? Texts::tr("The centre would take all of it. Nothing was written.")
                  : Texts::tr("Imported: %1 new, %2 changed. To take it back: zhituctl import undo "
                              "%3 --centre …")
                        .arg(number(done->fresh), number(done->updated),
                             QString::fromStdString(done->id)));
    return 0;
}

int runImport(const QStringList& arguments, bool dry)
{
    QCommandLineParser parser;
    for (const char* option : {"kind", "cache", "layer", "encoding", "crs", "mapping",
                               "save-mapping", "outside", "near", "report"})
        parser.addOption({QString::fromLatin1(option), {}, QStringLiteral("VALUE")});
    parser.addOption(QCommandLineOption(QStringLiteral("mend")));
    addCentreOption(parser);
    parse(parser, arguments);
    const import::Source source = sourceFrom(parser);
    if (!dry && parser.value(QStringLiteral("centre")).isEmpty())
        throw UsageError(Texts::tr("Which centre? Say --centre CONNINFO; “zhituctl import check” "
                                   "needs none."));
    const auto plan = planFrom(parser, source);
    if (!plan) {
        printError(Texts::tr("Interrupted. Nothing was imported."));
        return kInterrupted;
    }
    const bool clean = plan->counts.refused == 0 && plan->counts.near == 0;
    if (parser.isSet(QStringLiteral("centre")) && plan->counts.fresh + plan->counts.updates > 0)
        if (const int code = atCentre(parser, source, *plan, dry); code != 0)
            return code;
    return clean ? 0 : 1;
}

} // namespace

int runImportCheck(const QStringList& arguments)
{
    return runImport(arguments, true);
}

int runImportApply(const QStringList& arguments)
{
    return runImport(arguments, false);
}

int runImportUndo(const QStringList& arguments)
{
    QCommandLineParser parser;
    addCentreOption(parser);
    parse(parser, arguments);
    const QString id =
        onlyWord(parser, Texts::tr("Which import? “zhituctl import list” has them."));
    central::PgConnection centre = openCentre(parser, Wanted::PresentCentre);
    const import::Undone undone = import::undoAtCentre(centre, id.toStdString());
    printLine(Texts::tr("Taken back: %1 rows removed, %2 as before.")
                  .arg(number(undone.removed), number(undone.restored)));
    if (undone.keptInAll == 0)
        return 0;
    printLine(Texts::tr("%1 rows stay as they are:").arg(number(undone.keptInAll)));
    tellLines(undone.kept, undone.keptInAll);
    return 1;
}

int runImportList(const QStringList& arguments)
{
    QCommandLineParser parser;
    addCentreOption(parser);
    parse(parser, arguments);
    requireNoMore(parser);
    central::PgConnection centre = openCentre(parser, Wanted::PresentCentre);
    for (const import::PastImport& past : import::pastImports(centre))
        printLine(QStringLiteral("%1  %2  %3  %4  %5")
                      .arg(QString::fromStdString(past.id), words::timeText(past.begunAt),
                           import::titleOf(past.kind), past.source,
                           past.undone    ? Texts::tr("taken back")
                           : past.applied ? Texts::tr("imported")
                                          : Texts::tr("not imported")));
    return 0;
}

} // namespace zhitu::app
