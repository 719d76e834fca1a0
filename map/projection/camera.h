// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The camera that looks at the map. North is always up.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <algorithm>
#include <cmath>
#include <numbers>

#include "data/space/web_mercator.h"

namespace zhitu::map {

using space::toLonLat;
using space::toWorld;
using space::World;

inline constexpr double kTilePixels = 256;

/// What part of the world is seen: a centre, a zoom (tiles of 256 px) and the size of the view.
struct Camera {
    static constexpr double kMinZoom = 3;
    static constexpr double kMaxZoom = 20;

    World centre;
    double zoom = 10;
    QSizeF size{800, 600};

    friend bool operator==(const Camera&, const Camera&) = default;

    /// Pixels for the width of the world.
    [[nodiscard]] double scale() const noexcept { return kTilePixels * std::exp2(zoom); }

    [[nodiscard]] QPointF toScreen(World w) const noexcept
    {
        return {(w.x - centre.x) * scale() + size.width() / 2,
                (w.y - centre.y) * scale() + size.height() / 2};
    }

    [[nodiscard]] World toWorld(QPointF p) const noexcept
    {
        return {centre.x + (p.x() - size.width() / 2) / scale(),
                centre.y + (p.y() - size.height() / 2) / scale()};
    }

    /// The seen part of the world, grown by a share of its size on every side.
    [[nodiscard]] QRectF bounds(double margin = 0) const noexcept
    {
        const double w = size.width() / scale() * (1 + 2 * margin);
        const double h = size.height() / scale() * (1 + 2 * margin);
        return {centre.x - w / 2, centre.y - h / 2, w, h};
    }

    /// The same view one zoom step on, with the place under `pixel` kept there.
    [[nodiscard]] Camera zoomedAt(QPointF pixel, double newZoom) const noexcept
    {
        Camera next = *this;
        next.zoom = std::clamp(newZoom, kMinZoom, kMaxZoom);
        const World kept = toWorld(pixel);
        const World moved = next.toWorld(pixel);
        next.centre.x += kept.x - moved.x;
        next.centre.y += kept.y - moved.y;
        return next;
    }

    [[nodiscard]] Camera panned(QPointF pixels) const noexcept
    {
        Camera next = *this;
        next.centre.x = std::clamp(centre.x - pixels.x() / scale(), 0.0, 1.0);
        next.centre.y = std::clamp(centre.y - pixels.y() / scale(), 0.0, 1.0);
        return next;
    }

    /// Looks at a part of the world with some air around it.
    [[nodiscard]] Camera fitted(QRectF world) const noexcept
    {
        Camera next = *this;
        next.centre = {world.center().x(), world.center().y()};
        const double perPixel = std::max({world.width() / (size.width() * 0.88),
                                          world.height() / (size.height() * 0.88), 1e-12});
        next.zoom = std::clamp(std::log2(1 / (perPixel * kTilePixels)), kMinZoom, 18.0);
        return next;
    }

    /// Metres on the ground for one pixel at the centre.
    [[nodiscard]] double metresPerPixel() const noexcept
    {
        const double lat = toLonLatAtCentre().lat * std::numbers::pi / 180;
        return space::kWorldM * std::cos(lat) / scale();
    }

    [[nodiscard]] domain::LonLat toLonLatAtCentre() const noexcept { return map::toLonLat(centre); }
};

} // namespace zhitu::map
