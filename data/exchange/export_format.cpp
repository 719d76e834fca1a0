// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/exchange/export_format.h"

#include <QStringList>

#include "data/exchange/messages.h"
#include "data/paths.h"

namespace zhitu::exchange {
namespace fs = std::filesystem;
namespace {

struct Entry {
    ExportFormat format;
    const char* name;
    const char* title;
};
constexpr Entry kFormats[]{{ExportFormat::GeoPackage, "gpkg", "GeoPackage"},
                           {ExportFormat::GeoJson, "geojson", "GeoJSON (RFC 7946)"},
                           {ExportFormat::Shapefile, "shp", "ESRI Shapefile"},
                           {ExportFormat::FlatGeobuf, "fgb", "FlatGeobuf"},
                           {ExportFormat::Kml, "kml", "KML 2.2"},
                           {ExportFormat::Csv, "csv", "CSV (RFC 4180, UTF-8)"},
                           {ExportFormat::Xlsx, "xlsx", "XLSX"}};

const Entry& entryOf(ExportFormat format)
{
    return kFormats[static_cast<std::size_t>(format)];
}

fs::path withEnding(fs::path file, const char* ending)
{
    return file.replace_extension(ending);
}

} // namespace

QString nameOf(ExportFormat format)
{
    return QString::fromLatin1(entryOf(format).name);
}

QString titleOf(ExportFormat format)
{
    return QString::fromLatin1(entryOf(format).title);
}

std::optional<ExportFormat> formatNamed(QStringView name)
{
    for (const Entry& entry : kFormats)
        if (name.compare(QLatin1StringView(entry.name), Qt::CaseInsensitive) == 0)
            return entry.format;
    return std::nullopt;
}

std::optional<ExportFormat> formatOf(const fs::path& file)
{
    const QString ending = shown(file.extension()).mid(1);
    if (ending.compare(u"json", Qt::CaseInsensitive) == 0)
        return ExportFormat::GeoJson;
    return formatNamed(ending);
}

QString formatNames()
{
    QStringList names;
    for (const Entry& entry : kFormats)
        names += QString::fromLatin1(entry.name);
    return names.join(QStringLiteral(", "));
}

std::vector<fs::path> filesOf(const fs::path& file, ExportFormat format)
{
    if (format != ExportFormat::Shapefile)
        return {file};
    return {file, withEnding(file, ".shx"), withEnding(file, ".dbf"), withEnding(file, ".prj"),
            withEnding(file, ".cpg")};
}

std::vector<fs::path> staleBeside(const fs::path& file, ExportFormat format)
{
    std::vector<fs::path> stale;
    if (format == ExportFormat::Shapefile)
        for (const char* ending : {".qix", ".sbn", ".sbx", ".fbn", ".fbx", ".ain", ".aih", ".atx",
                                   ".idm", ".ind", ".ixs", ".mxs", ".qpj", ".shp.xml"})
            stale.push_back(withEnding(file, ending));
    stale.emplace_back(file.string() + ".aux.xml");
    return stale;
}

fs::path sidecarOf(const fs::path& file)
{
    return file.string() + ".meta.json";
}

std::vector<QString> limitsOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Shapefile:
        return {Messages::tr("A Shapefile has names of at most 10 letters: the list of fields says "
                             "which column each one is."),
                Messages::tr("A Shapefile holds texts of at most 254 bytes of UTF-8 (84 Chinese "
                             "characters): longer ones are cut and counted."),
                Messages::tr("A Shapefile knows no moments: times are texts in ISO 8601 by the "
                             "clock in China, and empty where there is none."),
                Messages::tr("A Shapefile ends at 2 GB for each of its files: what would be larger "
                             "is refused."),
                Messages::tr("A Shapefile is five files that stay together: .shp, .shx, .dbf, .prj "
                             "and .cpg. The last one says that the texts are UTF-8: a program that "
                             "does not read it shows Chinese wrongly until it is told.")};
    case ExportFormat::Kml:
        return {Messages::tr("KML is for looking at: its positions are WGS 84, and many programs "
                             "show no more than some ten thousand places of it well.")};
    case ExportFormat::Csv:
        return {Messages::tr("A text that an office program would take for a formula has an "
                             "apostrophe before it."),
                Messages::tr("CSV does not say what is a text: when opening it in an office "
                             "program, take codes of 15 or 20 digits as texts.")};
    case ExportFormat::Xlsx:
        return {Messages::tr("A sheet ends at 1,048,576 rows: what is longer goes on on a further "
                             "sheet. A cell holds at most 32,767 letters, so areas have no outline "
                             "in it.")};
    case ExportFormat::GeoPackage:
    case ExportFormat::GeoJson:
    case ExportFormat::FlatGeobuf:
        break;
    }
    return {};
}

} // namespace zhitu::exchange
