// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Where the symbols of a composition go.
#pragma once

#include <QPointF>
#include <QString>

#include "map/layers/picture_cache.h"
#include "map/projection/camera.h"

namespace zhitu::map {

/// Takes symbols one by one, each with the way it is painted.
class SymbolSink {
public:
    virtual ~SymbolSink() = default;

    /// The middle of the picture stands `offset` logical pixels from the anchor.
    /// \param key tells everything that the picture depends on beside the style
    /// \param size in logical pixels
    /// \param paint may be kept: it refers to nothing that ends before the composition's data
    virtual void add(World anchor, const QString& key, QSizeF size,
                     const PictureCache::Paint& paint, QPointF offset = {}) = 0;
};

} // namespace zhitu::map
