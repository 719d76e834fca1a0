// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/data/exchange/read_back.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cctype>
#include <stdexcept>

#include "data/cache/gpkg_geometry.h"
#include "data/china_time.h"
#include "tests/support/files.h"

namespace zhitu::exchange::test_reader {
namespace {

Shape shapeOf(std::span<const std::byte> blob)
{
    if (const auto place = cache::decodePoint(blob))
        return *place;
    if (auto area = cache::decodePolygon(blob))
        return std::move(*area);
    return {};
}

std::string lower(std::string text)
{
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return std::tolower(c); });
    return text;
}

} // namespace

std::vector<ReadRow> readBack(const std::filesystem::path& file)
{
    const test::TemporaryFolder folder;
    const std::string copy = (folder / "copy.gpkg").string();
    std::vector<std::string> arguments{
        "-f", "GPKG", copy,          file.string(), "-nln",
        "t",  "-lco", "FID=ogr_fid", "-lco",        "GEOMETRY_NAME=shape"};
    const std::string ending = lower(file.extension().string());
    if (ending == ".csv")
        arguments.insert(arguments.end(), {"-oo", "X_POSSIBLE_NAMES=lon,lon_gcj02,easting_m", "-oo",
                                           "Y_POSSIBLE_NAMES=lat,lat_gcj02,northing_m", "-oo",
                                           "EMPTY_STRING_AS_NULL=YES"});
    if (ending == ".xlsx")
        arguments.insert(arguments.end(), {"--config", "OGR_XLSX_HEADERS", "FORCE"});
    const test::Outcome told = test::run("/usr/bin/ogr2ogr", arguments);
    if (told.exitCode != 0)
        throw std::runtime_error("ogr2ogr: " + told.errors);

    std::vector<ReadRow> rows;
    cache::Connection copied(copy, cache::Access::ReadOnly);
    cache::Statement row = copied.prepare("SELECT * FROM t ORDER BY CAST(id AS INTEGER)");
    std::vector<std::string> names;
    cache::Statement info = copied.prepare("SELECT name FROM pragma_table_info('t')");
    while (info.step())
        names.push_back(lower(info.text(0)));
    while (row.step()) {
        ReadRow read;
        for (std::size_t i = 0; i < names.size(); ++i) {
            const int column = static_cast<int>(i);
            if (names[i] == "shape")
                read.shape = shapeOf(row.blob(column));
            else if (!row.isNull(column))
                read.cells.emplace(names[i], row.text(column));
        }
        read.id = std::stoll(read.cells.at("id"));
        rows.push_back(std::move(read));
    }
    return rows;
}

std::string summaryOf(const std::filesystem::path& file)
{
    return test::run("/usr/bin/ogrinfo", {"-ro", "-so", "-al", file.string()}).output;
}

std::int64_t secondsOf(const std::string& text)
{
    QString said = QString::fromStdString(text);
    QDateTime at = QDateTime::fromString(said, Qt::ISODateWithMs);
    if (!at.isValid())
        at = QDateTime::fromString(said.replace(u'/', u'-'), Qt::ISODateWithMs);
    if (at.timeSpec() == Qt::LocalTime)
        at.setTimeZone(chinaTime());
    return at.toSecsSinceEpoch();
}

std::map<std::string, std::string> jsonTexts(const std::filesystem::path& sidecar)
{
    const QJsonObject json =
        QJsonDocument::fromJson(QByteArray::fromStdString(test::readAll(sidecar))).object();
    std::map<std::string, std::string> texts;
    for (auto entry = json.begin(); entry != json.end(); ++entry)
        texts.emplace(
            entry.key().toStdString(),
            entry->isString()   ? entry->toString().toStdString()
            : entry->isDouble() ? QString::number(entry->toDouble(), 'g', 17).toStdString()
            : entry->isBool()   ? (entry->toBool() ? "true" : "false")
            : entry->isObject()
                ? QJsonDocument(entry->toObject()).toJson(QJsonDocument::Compact).toStdString()
                : std::string());
    return texts;
}

} // namespace zhitu::exchange::test_reader
