// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/data/exchange/read_back.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cctype>
#include <cstring>
#include <stdexcept>

#include "data/china_time.h"
#include "tests/support/files.h"

namespace zhitu::exchange::test_reader {
namespace {

/// Reads little-endian values one after another. The cache's own decoders take degrees only.
class Bytes {
public:
    explicit Bytes(std::span<const std::byte> bytes) : left_(bytes) {}
    template <typename Value>
    Value next()
    {
        Value value{};
        std::memcpy(&value, left_.subspan(0, sizeof value).data(), sizeof value);
        left_ = left_.subspan(sizeof value);
        return value;
    }
    void skip(std::size_t count) { left_ = left_.subspan(count); }
    domain::LonLat place()
    {
        const double x = next<double>();
        return {x, next<double>()};
    }

private:
    std::span<const std::byte> left_;
};

std::string lower(std::string text)
{
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return std::tolower(c); });
    return text;
}

} // namespace

Shape shapeOf(std::span<const std::byte> blob)
{
    if (blob.size() < 8)
        return {};
    const auto flags = std::to_integer<unsigned>(blob[3]);
    if ((flags & 0x10) != 0)
        return {}; // empty
    Bytes bytes(blob);
    bytes.skip(8);
    constexpr std::size_t envelopes[] = {0, 32, 48, 48, 64};
    bytes.skip(envelopes[flags >> 1 & 7]);
    bytes.skip(1); // little-endian
    if (const auto kind = bytes.next<std::uint32_t>(); kind == 1)
        return bytes.place();
    domain::Polygon area;
    for (auto rings = bytes.next<std::uint32_t>(); rings > 0; --rings) {
        domain::Ring ring;
        for (auto points = bytes.next<std::uint32_t>(); points > 0; --points)
            ring.push_back(bytes.place());
        area.rings.push_back(std::move(ring));
    }
    return area;
}

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
    std::vector<std::string> names;
    cache::Statement info = copied.prepare("SELECT name FROM pragma_table_info('t')");
    while (info.step())
        names.push_back(lower(info.text(0)));
    if (copied.queryInt("SELECT count(*) FROM t") == 0)
        return rows; // a GeoJSON of nothing has no columns either
    cache::Statement row = copied.prepare("SELECT * FROM t ORDER BY CAST(id AS INTEGER)");
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
