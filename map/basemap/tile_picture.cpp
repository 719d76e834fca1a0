// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/basemap/tile_picture.h"

#include <QBuffer>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "data/tiles/picture_kind.h"

namespace zhitu::map {
namespace {

using tiles::kNet;
using tiles::TileId;
using tiles::TilePlace;
using tiles::TilePlan;

/// The pixels of the tiles beside each other, read at places in tiles.
class Mosaic {
public:
    Mosaic(const TilePlan& plan, const std::map<TileId, QImage>& sources)
        : zoom_(plan.zoom), first_(plan.tiles.front()), last_(plan.tiles.back())
    {
        for (const auto& [id, picture] : sources)
            if (!picture.isNull())
                side_ = std::max(side_, picture.width());
        for (const auto& [id, picture] : sources)
            if (!picture.isNull())
                pictures_[id] = picture.size() == QSize(side_, side_)
                                    ? picture
                                    : picture.scaled(side_, side_, Qt::IgnoreAspectRatio,
                                                     Qt::SmoothTransformation);
    }
    [[nodiscard]] bool isEmpty() const { return pictures_.empty(); }

    /// Between the four pixels around it.
    [[nodiscard]] QRgb at(TilePlace place) const
    {
        const double x = place.x * side_ - 0.5;
        const double y = place.y * side_ - 0.5;
        const double left = std::floor(x);
        const double top = std::floor(y);
        const auto u = static_cast<unsigned>(std::lround((x - left) * 256));
        const auto v = static_cast<unsigned>(std::lround((y - top) * 256));
        const auto column = static_cast<long>(left);
        const auto row = static_cast<long>(top);
        return mixed(mixed(pixel(column, row), pixel(column + 1, row), u),
                     mixed(pixel(column, row + 1), pixel(column + 1, row + 1), u), v);
    }

private:
    static QRgb mixed(QRgb a, QRgb b, unsigned share)
    {
        // Two channels at a time; share counts to 256.
        const quint32 even = (a & 0xff00ff) * (256 - share) + (b & 0xff00ff) * share;
        const quint32 odd = ((a >> 8) & 0xff00ff) * (256 - share) + ((b >> 8) & 0xff00ff) * share;
        return ((even >> 8) & 0xff00ff) | (odd & 0xff00ff00);
    }
    /// Half a pixel beyond the tiles of the plan their outermost pixels go on.
    [[nodiscard]] QRgb pixel(long column, long row) const
    {
        column = std::clamp(column, long{first_.x} * side_, (long{last_.x} + 1) * side_ - 1);
        row = std::clamp(row, long{first_.y} * side_, (long{last_.y} + 1) * side_ - 1);
        const TileId id{zoom_, static_cast<int>(column / side_), static_cast<int>(row / side_)};
        if (!near_ || nearId_ != id) {
            const auto found = pictures_.find(id);
            near_ = found != pictures_.end() ? &found->second : &missing_;
            nearId_ = id;
        }
        if (near_->isNull())
            return 0;
        return reinterpret_cast<const QRgb*>(
            near_->constScanLine(static_cast<int>(row % side_)))[column % side_];
    }

    std::map<TileId, QImage> pictures_;
    int zoom_;
    TileId first_; ///< of the plan, in the north-west
    TileId last_;  ///< in the south-east
    int side_ = 1;
    QImage missing_;
    mutable const QImage* near_ = nullptr; ///< neighbours are mostly in the same
    mutable TileId nearId_;
};

} // namespace

QImage decodeTile(const QByteArray& bytes)
{
    if (!tiles::beginsLikePicture(bytes) || bytes.size() > qsizetype(tiles::kMostTileBytes))
        return {};
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QByteArray format = reader.format();
    const QSize size = reader.size();
    // The size is known before anything is unpacked.
    if ((format != "png" && format != "jpeg" && format != "webp") || !size.isValid()
        || size.width() > kMostTileSide || size.height() > kMostTileSide
        || size.width() != size.height())
        return {};
    const QImage picture = reader.read();
    return picture.isNull() ? picture
                            : picture.convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

QImage tileFrom(const TilePlan& plan, const std::map<TileId, QImage>& sources)
{
    QImage tile(kTileSide, kTileSide, QImage::Format_ARGB32_Premultiplied);
    tile.fill(Qt::transparent);
    if (plan.tiles.empty())
        return tile;
    const Mosaic mosaic(plan, sources);
    if (mosaic.isEmpty())
        return tile;
    if (plan.asItIs) {
        const QImage& only = sources.begin()->second;
        return only.width() == kTileSide ? only
                                         : only.scaled(kTileSide, kTileSide, Qt::IgnoreAspectRatio,
                                                       Qt::SmoothTransformation);
    }
    constexpr int kCell = kTileSide / kNet;
    const auto corner = [&](int row, int column) {
        return plan.net[std::size_t(row) * (kNet + 1) + std::size_t(column)];
    };
    const auto between = [](TilePlace a, TilePlace b, double share) {
        return TilePlace{a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share};
    };
    for (int y = 0; y < kTileSide; ++y) {
        auto* line = reinterpret_cast<QRgb*>(tile.scanLine(y));
        const int row = y / kCell;
        const double down = (y % kCell + 0.5) / kCell;
        for (int column = 0; column < kNet; ++column) {
            const TilePlace left = between(corner(row, column), corner(row + 1, column), down);
            const TilePlace right =
                between(corner(row, column + 1), corner(row + 1, column + 1), down);
            for (int x = 0; x < kCell; ++x)
                line[column * kCell + x] = mosaic.at(between(left, right, (x + 0.5) / kCell));
        }
    }
    return tile;
}

void toneTile(QImage& tile, TileTone tone)
{
    if (tone == TileTone::Day || tile.isNull())
        return;
    tile = tile.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < tile.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(tile.scanLine(y));
        for (int x = 0; x < tile.width(); ++x) {
            const int alpha = qAlpha(line[x]);
            int red = qRed(line[x]);
            int green = qGreen(line[x]);
            int blue = qBlue(line[x]);
            if (tone == TileTone::Dusk) {
                red = red * 5 / 8;
                green = green * 5 / 8;
                blue = blue * 5 / 8;
            } else {
                // The greatest and the least of the three change places: lightness is turned over,
                // hue and saturation stay. White becomes a dark grey rather than black.
                const int flip = std::max({red, green, blue}) + std::min({red, green, blue});
                const auto turned = [&](int channel) {
                    return std::clamp((alpha - flip + channel) * 3 / 4 + alpha * 3 / 32, 0, alpha);
                };
                red = turned(red);
                green = turned(green);
                blue = turned(blue);
            }
            line[x] = qRgba(red, green, blue, alpha);
        }
    }
}

QByteArray encodeTile(const QImage& tile)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    writer.setQuality(90); // of PNG: how little it is compressed
    writer.write(tile);
    return bytes;
}

} // namespace zhitu::map
