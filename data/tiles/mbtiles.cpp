// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/tiles/mbtiles.h"

#include <QElapsedTimer>
#include <algorithm>

#include "data/paths.h"
#include "data/tiles/messages.h"
#include "data/tiles/picture_kind.h"
#include "data/user_error.h"

namespace zhitu::tiles {
namespace {

constexpr qsizetype kLongestText = 200;
constexpr std::int64_t kOpenMs = 10'000; ///< without an index of levels all rows are read
constexpr std::int64_t kReadMs = 2'000;

} // namespace

MbtilesFile::MbtilesFile(const std::filesystem::path& file)
    : connection_(file.string(), cache::Access::ReadOnly)
{
    try {
        const cache::CancelGuard guard = inTime(kOpenMs);
        const QString format = metadata("format");
        if (format == u"pbf" || format == u"mvt")
            throw UserError(
                Messages::tr("“%1” holds vector tiles, which Zhitu cannot draw. Nothing "
                             "was changed. Choose a file with pictures (PNG or JPEG).")
                    .arg(shown(file)));
        TileLayer layer;
        layer.address = shown(file);
        layer.leastZoom = level("SELECT min(zoom_level) FROM tiles");
        layer.mostZoom = level("SELECT max(zoom_level) FROM tiles");
        description_.layers = {layer};
        description_.name = metadata("name");
        description_.attribution = metadata("attribution");
        description_.isImagery = format == u"jpg" || format == u"jpeg";
    } catch (const cache::SqliteError& error) {
        if (!error.isDamage() && error.primaryCode() != SQLITE_INTERRUPT)
            throw;
        throw UserError(Messages::tr("“%1” is no MBTiles file, or it is damaged. Nothing was "
                                     "changed. Choose another file.")
                            .arg(shown(file)));
    }
}

/// The tables of a file that is not trusted may be views without end.
cache::CancelGuard MbtilesFile::inTime(std::int64_t milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    return {connection_, [clock, milliseconds] { return clock.elapsed() < milliseconds; }};
}

int MbtilesFile::level(std::string_view sql)
{
    return static_cast<int>(std::clamp<std::int64_t>(connection_.queryInt(sql), 0, kMostZoom));
}

QString MbtilesFile::metadata(std::string_view key)
{
    cache::Statement row = connection_.prepare("SELECT value FROM metadata WHERE name = ?");
    row.bind(1, key);
    if (!row.step())
        return {};
    return QString::fromStdString(row.text(0)).simplified().left(kLongestText);
}

TileAnswer MbtilesFile::read(TileId id)
{
    if (!isValid(id))
        return {};
    try {
        const cache::CancelGuard guard = inTime(kReadMs);
        cache::Statement row = connection_.prepare("SELECT tile_data FROM tiles WHERE zoom_level = "
                                                   "? AND tile_column = ? AND tile_row = ?");
        row.bind(1, std::int64_t{id.zoom}).bind(2, std::int64_t{id.x});
        row.bind(3, (std::int64_t{1} << id.zoom) - 1 - id.y); // rows from the south
        if (!row.step())
            return {};
        const auto bytes = row.blob(0);
        if (bytes.size() > kMostTileBytes)
            return {TileAnswer::State::Failed, {}, problemNoPicture()};
        return {TileAnswer::State::Tile,
                QByteArray(reinterpret_cast<const char*>(bytes.data()),
                           static_cast<qsizetype>(bytes.size())),
                {}};
    } catch (const UserError& error) {
        return {TileAnswer::State::Failed, {}, error.message()};
    }
}

} // namespace zhitu::tiles
