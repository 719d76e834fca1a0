// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Packs small pictures into one atlas and writes quads that show them.
#pragma once

#include <QHash>
#include <QImage>
#include <QString>

#include "map/geometry/batch.h"
#include "map/layers/picture_cache.h"
#include "map/layers/symbol_sink.h"

namespace zhitu::map {

/// Any one thread. A picture stands once for its key, in rows of an atlas that grows downwards.
class SpriteSheet : public SymbolSink {
public:
    /// \param pictures outlive the sheet
    SpriteSheet(World origin, PictureCache& pictures);

    void add(World anchor, const QString& key, QSizeF size, const PictureCache::Paint& paint,
             QPointF offset = {}) override;

    [[nodiscard]] std::shared_ptr<const SpriteBatch> take();

private:
    struct Place {
        QRectF texels; ///< in device pixels
    };
    const Place& placeOf(const QString& key, QSizeF size, const PictureCache::Paint& paint);

    static constexpr int kWidth = PictureCache::kWidest + 2;
    static constexpr int kMaxHeight = 8192;
    std::shared_ptr<SpriteBatch> batch_;
    PictureCache& pictures_;
    const qreal ratio_;
    QImage atlas_;
    QHash<QString, Place> places_;
    int x_ = 1;
    int y_ = 1;
    int rowHeight_ = 0;
};

} // namespace zhitu::map
