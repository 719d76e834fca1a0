// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The base map on a sheet.
#pragma once

#include <QImage>
#include <QPainter>
#include <QString>
#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <vector>

#include "data/tiles/tile_id.h"
#include "map/projection/camera.h"

namespace zhitu::map {

/// Where a sheet gets its base map from.
struct BaseMapSource {
    /// What a sheet wants.
    struct Wish {
        std::vector<tiles::TileId> tiles;
        bool dark = false;            ///< in colours that go with a dark sheet
        std::function<bool()> goOn{}; ///< see below
    };
    /// The pictures that there are of these tiles. Blocks; called in the thread that paints.
    std::function<std::map<tiles::TileId, QByteArray>(const Wish&)> tiles;
    bool dark = false; ///< as the sheet is
    /// Asked many times a second while tiles are waited for; false: what is painted is given up.
    /// Empty: it never is.
    std::function<bool()> goOn;
    double opacity = 1;
    QString attribution;
    /// Tiles that could not be had, over all sheets of this source.
    std::shared_ptr<std::atomic<int>> missing = std::make_shared<std::atomic<int>>(0);
};

/// One thread. Keeps the tiles of the last rows: bands share them.
class BaseMapPainter {
public:
    /// \param ratio pixels of the picture for a logical pixel
    BaseMapPainter(BaseMapSource source, const Camera& camera, double ratio);

    /// \param part logical pixels of the view
    void paint(QPainter& painter, const QRectF& part);

private:
    void fetch(const std::vector<tiles::TileId>& wanted);

    BaseMapSource source_;
    Camera camera_;
    int zoom_;
    std::map<tiles::TileId, QImage> pictures_; ///< null: it could not be had
};

} // namespace zhitu::map
