// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/layers/picture_cache.h"

#include <cmath>

namespace zhitu::map {

void PictureCache::use(const PictureStyle& style)
{
    if (style == style_)
        return;
    style_ = style;
    pictures_.clear();
    bytes_ = 0;
}

QImage PictureCache::picture(const QString& key, QSizeF size, const Paint& paint)
{
    if (const auto found = pictures_.constFind(key); found != pictures_.constEnd())
        return *found;
    const qreal ratio = style_.devicePixelRatio;
    QImage image(static_cast<int>(std::ceil(size.width() * ratio)),
                 static_cast<int>(std::ceil(size.height() * ratio)),
                 QImage::Format_RGBA8888_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(ratio, ratio);
    paint(painter, size);
    painter.end();
    if (bytes_ > kMostBytes) {
        pictures_.clear();
        bytes_ = 0;
    }
    bytes_ += image.sizeInBytes();
    pictures_.insert(key, image);
    return image;
}

} // namespace zhitu::map
