// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/basemap/base_map_painter.h"

#include <algorithm>
#include <cmath>
#include <span>

#include "map/basemap/tile_picture.h"

namespace zhitu::map {
namespace {

/// For all of a sheet: more would be hundreds of MB of somebody's server.
constexpr double kMostTiles = 2000;
constexpr int kMostLevel = 19;
constexpr std::size_t kPiece = 64;

/// The level whose pixels are about those of the picture.
int levelFor(const Camera& camera, double ratio)
{
    int zoom =
        std::clamp(static_cast<int>(std::lround(camera.zoom + std::log2(ratio))), 0, kMostLevel);
    const auto count = [&camera](int level) {
        const double side = kTilePixels * std::exp2(camera.zoom - level); // logical pixels
        return (camera.size.width() / side + 1) * (camera.size.height() / side + 1);
    };
    while (zoom > 0 && count(zoom) > kMostTiles)
        --zoom;
    return zoom;
}

} // namespace

BaseMapPainter::BaseMapPainter(BaseMapSource source, const Camera& camera, double ratio)
    : source_(std::move(source)), camera_(camera), zoom_(levelFor(camera, ratio))
{
}

void BaseMapPainter::fetch(const std::vector<tiles::TileId>& wanted)
{
    std::vector<tiles::TileId> lacking;
    for (const tiles::TileId id : wanted)
        if (!pictures_.contains(id))
            lacking.push_back(id);
    std::erase_if(pictures_, [&](const auto& kept) {
        return !std::ranges::binary_search(wanted, kept.first);
    });
    if (lacking.empty())
        return;
    // In pieces that come within the patience of whoever fetches them.
    for (std::span<const tiles::TileId> left = lacking; !left.empty();) {
        const auto piece = left.first(std::min(left.size(), kPiece));
        left = left.subspan(piece.size());
        if (source_.goOn && !source_.goOn())
            return;
        const auto bytes =
            source_.tiles({{piece.begin(), piece.end()}, source_.dark, source_.goOn});
        for (const tiles::TileId id : piece) {
            const auto found = bytes.find(id);
            QImage& picture = pictures_[id];
            if (found != bytes.end())
                picture = decodeTile(found->second);
            if (picture.isNull())
                ++*source_.missing;
        }
    }
}

void BaseMapPainter::paint(QPainter& painter, const QRectF& part)
{
    const double count = std::exp2(zoom_);
    const World first = camera_.toWorld(part.topLeft());
    const World last = camera_.toWorld(part.bottomRight());
    const auto number = [count](double share) {
        return std::clamp(static_cast<int>(std::floor(share * count)), 0,
                          static_cast<int>(count) - 1);
    };
    std::vector<tiles::TileId> wanted;
    for (int x = number(first.x); x <= number(last.x); ++x)
        for (int y = number(first.y); y <= number(last.y); ++y)
            wanted.push_back({zoom_, x, y});
    fetch(wanted);
    painter.save();
    painter.setOpacity(source_.opacity);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (const auto& [id, picture] : pictures_) {
        if (picture.isNull())
            continue;
        const QPointF corner = camera_.toScreen({id.x / count, id.y / count});
        const QPointF end = camera_.toScreen({(id.x + 1) / count, (id.y + 1) / count});
        painter.drawImage(QRectF(corner, end), picture);
    }
    painter.restore();
}

} // namespace zhitu::map
