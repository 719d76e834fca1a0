// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/layers/declutter.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace zhitu::map {

void pushOff(std::span<Disc> movable, std::span<const Disc> fixed, double reach)
{
    constexpr int rounds = 3;
    constexpr double gap = 2;
    for (Disc& disc : movable) {
        const QPointF home = disc.middle;
        for (int round = 0; round < rounds; ++round) {
            for (const Disc& other : fixed) {
                QPointF away = disc.middle - other.middle;
                double distance = std::hypot(away.x(), away.y());
                const double wanted = disc.radius + other.radius + gap;
                if (distance >= wanted)
                    continue;
                if (distance < 0.01) { // just below: the name stands above
                    away = {0, 1};
                    distance = 1;
                }
                disc.middle = other.middle + away / distance * wanted;
            }
        }
        const QPointF moved = disc.middle - home;
        if (const double length = std::hypot(moved.x(), moved.y()); length > reach)
            disc.middle = home + moved / length * reach;
    }
}

bool LabelRoom::touchesName(const QRectF& box) const
{
    return std::ranges::any_of(names_, [&](const QRectF& other) { return other.intersects(box); });
}

std::ptrdiff_t LabelRoom::obstaclesTouched(const QRectF& box) const
{
    return std::ranges::count_if(obstacles_, [&](const Disc& disc) {
        const double dx = disc.middle.x() - std::clamp(disc.middle.x(), box.left(), box.right());
        const double dy = disc.middle.y() - std::clamp(disc.middle.y(), box.top(), box.bottom());
        return dx * dx + dy * dy < disc.radius * disc.radius;
    });
}

std::optional<QPointF> LabelRoom::place(QPointF anchor, QSizeF size, bool needed)
{
    const double up = size.height() / 2 + 6;
    const double side = size.width() / 2 + 8;
    const std::array offsets{QPointF(0, -up),    QPointF(0, up),       QPointF(side, 0),
                             QPointF(-side, 0),  QPointF(0, -up - 18), QPointF(0, up + 18),
                             QPointF(side, -up), QPointF(-side, -up),  QPointF(side, up),
                             QPointF(-side, up)};
    const auto boxAt = [&](QPointF offset) {
        const QPointF middle = anchor + offset;
        return QRectF(middle - QPointF(size.width() / 2, size.height() / 2), size);
    };
    const auto take = [&](QPointF offset) {
        names_.push_back(boxAt(offset));
        return offset;
    };
    for (const QPointF offset : offsets)
        if (const QRectF box = boxAt(offset); !touchesName(box) && obstaclesTouched(box) == 0)
            return take(offset);
    if (!needed)
        return std::nullopt;
    std::optional<QPointF> best;
    std::ptrdiff_t fewest = std::numeric_limits<std::ptrdiff_t>::max();
    for (const QPointF offset : offsets)
        if (const QRectF box = boxAt(offset); !touchesName(box))
            if (const auto touched = obstaclesTouched(box); touched < fewest) {
                fewest = touched;
                best = offset;
            }
    return best ? std::optional(take(*best)) : std::nullopt;
}

} // namespace zhitu::map
