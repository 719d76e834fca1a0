// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/tiles/file_tiles.h"

#include <array>
#include <fstream>

#include "data/paths.h"
#include "data/tiles/mbtiles.h"
#include "data/tiles/messages.h"
#include "data/tiles/raster_file.h"
#include "data/user_error.h"

namespace zhitu::tiles {
namespace {

namespace fs = std::filesystem;

/// An SQLite file that has no GeoPackage's mark.
bool isMbtiles(const fs::path& file)
{
    std::array<char, 100> head{};
    std::ifstream in(file, std::ios::binary);
    in.read(head.data(), head.size());
    const std::string_view bytes(head.data(), head.size());
    return in && bytes.starts_with("SQLite format 3") && bytes.substr(68, 2) != "GP";
}

} // namespace

std::unique_ptr<TileFile> openTileFile(const fs::path& file)
{
    std::error_code error;
    if (!fs::is_regular_file(file, error))
        throw UserError(Messages::tr("“%1” is no file that can be read. Check that it is there and "
                                     "that you may read it.")
                            .arg(shown(file)));
    if (isMbtiles(file))
        return std::make_unique<MbtilesFile>(file);
    return std::make_unique<RasterFile>(file);
}

FileTiles::FileTiles(QString file) : path_(std::move(file)), thread_(QStringLiteral("tile-file")) {}

FileTiles::~FileTiles()
{
    {
        const std::scoped_lock held(mutex_);
        isEnding_ = true;
        if (file_)
            file_->giveUp();
    }
    thread_.stop();
}

void FileTiles::fetch(TileId id, TileHandler handler)
{
    thread_.run([this, id, handler = std::move(handler)] { handler(read(id)); });
}

TileAnswer FileTiles::read(TileId id)
{
    try {
        if (!file_) {
            auto opened = openTileFile(pathFrom(path_));
            const std::scoped_lock held(mutex_);
            file_ = std::move(opened);
            if (isEnding_)
                file_->giveUp();
        }
        return file_->read(id);
    } catch (const UserError& error) {
        return {TileAnswer::State::Failed, {}, error.message()};
    } catch (const std::exception& error) {
        return {TileAnswer::State::Failed, {}, QString::fromUtf8(error.what())};
    }
}

} // namespace zhitu::tiles
