// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Places and boxes as single precision offsets from an origin: half the memory, exact to some
/// centimetres within a city.
#pragma once

#include <QRectF>
#include <algorithm>

#include "map/projection/camera.h"

namespace zhitu::map {

/// In world units, from the origin of the set that it is in.
struct Offset {
    float x = 0;
    float y = 0;

    friend bool operator==(const Offset&, const Offset&) = default;
};

[[nodiscard]] inline Offset offsetOf(World place, World origin) noexcept
{
    return {static_cast<float>(place.x - origin.x), static_cast<float>(place.y - origin.y)};
}

/// In world units, from the origin of a set. Empty until something is added.
struct OffsetBox {
    float left = 1;
    float top = 1;
    float right = -1;
    float bottom = -1;

    void add(Offset p) noexcept
    {
        if (left > right) {
            left = right = p.x;
            top = bottom = p.y;
            return;
        }
        left = std::min(left, p.x);
        right = std::max(right, p.x);
        top = std::min(top, p.y);
        bottom = std::max(bottom, p.y);
    }
    [[nodiscard]] bool touches(const OffsetBox& other) const noexcept
    {
        return left <= other.right && right >= other.left && top <= other.bottom
               && bottom >= other.top;
    }
};

[[nodiscard]] inline OffsetBox offsetBox(const QRectF& world, World origin) noexcept
{
    return {static_cast<float>(world.left() - origin.x), static_cast<float>(world.top() - origin.y),
            static_cast<float>(world.right() - origin.x),
            static_cast<float>(world.bottom() - origin.y)};
}

} // namespace zhitu::map
