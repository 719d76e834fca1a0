// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/layers/sprite_sheet.h"

#include <cmath>

namespace zhitu::map {

SpriteSheet::SpriteSheet(World origin, PictureCache& pictures)
    : batch_(std::make_shared<SpriteBatch>()), pictures_(pictures),
      ratio_(pictures.style().devicePixelRatio),
      atlas_(kWidth, 256, QImage::Format_ARGB32_Premultiplied)
{
    batch_->origin = origin;
    atlas_.fill(Qt::transparent);
}

const SpriteSheet::Place& SpriteSheet::placeOf(const QString& key, QSizeF size,
                                               const PictureCache::Paint& paint)
{
    if (const auto found = places_.constFind(key); found != places_.constEnd())
        return *found;
    const QImage picture = pictures_.picture(key, size, paint);
    const int w = picture.width();
    const int h = picture.height();
    if (x_ + w + 1 > kWidth) {
        x_ = 1;
        y_ += rowHeight_ + 1;
        rowHeight_ = 0;
    }
    if (y_ + h + 1 > atlas_.height()) {
        QImage taller(kWidth, std::min(kMaxHeight, std::max(atlas_.height() * 2, y_ + h + 2)),
                      atlas_.format());
        taller.fill(Qt::transparent);
        QPainter(&taller).drawImage(0, 0, atlas_);
        atlas_ = std::move(taller);
    }
    {
        QPainter painter(&atlas_);
        painter.setCompositionMode(QPainter::CompositionMode_Source);
        painter.drawImage(QPoint(x_, y_), picture);
    }
    const Place place{QRectF(x_, y_, w, h)};
    x_ += w + 1;
    rowHeight_ = std::max(rowHeight_, h);
    return *places_.insert(key, place);
}

void SpriteSheet::add(World anchor, const QString& key, QSizeF size,
                      const PictureCache::Paint& paint, QPointF offset)
{
    const QRectF texels = placeOf(key, size, paint).texels;
    const auto x = static_cast<float>(anchor.x - batch_->origin.x);
    const auto y = static_cast<float>(anchor.y - batch_->origin.y);
    const double w = texels.width() / ratio_;
    const double h = texels.height() / ratio_;
    const double left = std::round((offset.x() - w / 2) * ratio_) / ratio_;
    const double top = std::round((offset.y() - h / 2) * ratio_) / ratio_;
    const auto first = static_cast<std::uint32_t>(batch_->vertices.size());
    for (const auto& [cx, cy] : {std::pair{0, 0}, {1, 0}, {0, 1}, {1, 1}})
        batch_->vertices.push_back({x, y, static_cast<float>(left + cx * w),
                                    static_cast<float>(top + cy * h),
                                    static_cast<float>(texels.left() + cx * texels.width()),
                                    static_cast<float>(texels.top() + cy * texels.height())});
    batch_->indices.insert(batch_->indices.end(),
                           {first, first + 1, first + 2, first + 2, first + 1, first + 3});
}

std::shared_ptr<const SpriteBatch> SpriteSheet::take()
{
    for (SpriteBatch::Vertex& v : batch_->vertices) {
        v.u /= static_cast<float>(atlas_.width());
        v.v /= static_cast<float>(atlas_.height());
    }
    batch_->atlas = std::move(atlas_);
    return std::move(batch_);
}

} // namespace zhitu::map
