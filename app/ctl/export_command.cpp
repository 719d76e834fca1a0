// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QLocale>

#include "app/ctl/cache_argument.h"
#include "app/ctl/command_line.h"
#include "app/ctl/commands.h"
#include "app/ctl/export_filter.h"
#include "app/terminal.h"
#include "data/cache/reader.h"
#include "data/exchange/export_noted.h"
#include "data/exchange/layer_export.h"
#include "data/paths.h"
#include "data/sync/export_journal.h"

namespace zhitu::app {
namespace {
namespace fs = std::filesystem;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::app::ExportCommand)
};

auto layerFrom(const QCommandLineParser& parser) -> exchange::Layer
{
    const QString name =
        onlyWord(parser, Texts::tr("Which layer? Name one of: %1.").arg(exchange::layerNames()));
    if (const auto layer = exchange::layerNamed(name))
        return *layer;
    throw UsageError(Texts::tr("“%1” is no layer that can be exported. These are: %2.")
                         .arg(name, exchange::layerNames()));
}

/// By --format, else by the ending of the file. Where the file has another ending, or none, that of
/// the format is put behind it.
auto formatFor(const QCommandLineParser& parser, fs::path& target) -> exchange::ExportFormat
{
    const QString name = parser.value(QStringLiteral("format"));
    const auto format = parser.isSet(QStringLiteral("format")) ? exchange::formatNamed(name)
                                                               : exchange::formatOf(target);
    if (!format)
        throw UsageError(
            Texts::tr("Which kind of file? Let its name end in one of these, or say --format: %1.")
                .arg(exchange::formatNames()));
    if (exchange::formatOf(target) != format)
        target += "." + exchange::nameOf(*format).toStdString();
    return *format;
}

auto crsFor(const QCommandLineParser& parser, exchange::ExportFormat format)
    -> std::optional<exchange::ExportCrs>
{
    if (!parser.isSet(QStringLiteral("crs")))
        return std::nullopt;
    const QString name = parser.value(QStringLiteral("crs"));
    const auto crs = exchange::crsNamed(name);
    if (!crs)
        refuseValue(QStringLiteral("crs"), name, exchange::crsNames());
    if (const QString refusal = exchange::refusalOf(format, *crs); !refusal.isEmpty())
        throw UsageError(refusal);
    return crs;
}

} // namespace

int runExport(const QStringList& arguments)
{
    QCommandLineParser parser;
    for (const char* option : {"cache", "out", "format", "crs"})
        parser.addOption({QString::fromLatin1(option), {}, QStringLiteral("VALUE")});
    parser.addOption(QCommandLineOption(QStringLiteral("force")));
    addFilterOptions(parser);
    parse(parser, arguments);

    exchange::LayerExport wanted;
    wanted.layer = layerFrom(parser);
    wanted.target = requiredPath(parser, QStringLiteral("out"));
    wanted.format = formatFor(parser, wanted.target);
    wanted.crs = crsFor(parser, wanted.format);
    if (parser.isSet(QStringLiteral("force")))
        wanted.ifThere = cache::IfThere::Replace;
    if (parser.value(QStringLiteral("cache")).isEmpty())
        throw UsageError(Texts::tr("Which cache? Say --cache FILE, or the folder of a store."));
    wanted.cacheFile = cacheFile(pathFrom(parser.value(QStringLiteral("cache"))));
    wanted.filter = filterFrom(parser, wanted.layer, wanted.cacheFile);

    sync::WrittenDownExport written(wanted.cacheFile, cache::CacheReader(wanted.cacheFile).origin(),
                                    exchange::exportNote(wanted, wanted.target, 0));
    std::optional<exchange::LayerExported> done;
    {
        ProgressBar bar(Texts::tr("Exporting"));
        done = exchange::exportLayer(wanted, progressInto(bar));
    }
    if (!done) {
        printError(Texts::tr("Interrupted. Nothing was left behind."));
        return kInterrupted;
    }
    written.done(done->rows);
    printLine(Texts::tr("%1 rows were written to “%2” (%3).")
                  .arg(QLocale().toString(static_cast<qlonglong>(done->rows)),
                       shown(done->files.front()), exchange::officialName(done->crs)));
    printLine(Texts::tr("“%1” says what it is.").arg(shown(done->files.back())));
    for (const QString& note : done->notes)
        printLine(note);
    return 0;
}

} // namespace zhitu::app
