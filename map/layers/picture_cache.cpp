// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/layers/picture_cache.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace zhitu::map {

void PictureCache::use(const PictureStyle& style)
{
    if (style == style_)
        return;
    style_ = style;
    pictures_.clear();
    before_.clear();
    bytes_ = 0;
}

QImage PictureCache::picture(const QString& key, QSizeF size, const Paint& paint)
{
    if (const auto found = pictures_.constFind(key); found != pictures_.constEnd())
        return *found;
    if (bytes_ > kManyBytes) {
        before_ = std::exchange(pictures_, {});
        bytes_ = 0;
    }
    QImage image = before_.contains(key) ? before_.take(key) : painted(size, paint);
    bytes_ += image.sizeInBytes();
    pictures_.insert(key, image);
    return image;
}

QImage PictureCache::painted(QSizeF size, const Paint& paint) const
{
    const qreal ratio = style_.devicePixelRatio;
    const auto pixels = [&](qreal length, int most) {
        return static_cast<int>(std::ceil(std::clamp<qreal>(length * ratio, 1, most)));
    };
    QImage image(pixels(size.width(), kWidest), pixels(size.height(), kTallest),
                 QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(ratio, ratio);
        paint(painter, size);
    }
    // What was painted on keeps the painter's own rooms, a hundred kilobytes, as long as it lives.
    return image.copy();
}

} // namespace zhitu::map
