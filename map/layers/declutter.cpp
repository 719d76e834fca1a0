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

namespace {

/// From the middle of the disc to the box; 0 within.
double distance(const QRectF& box, const Disc& disc)
{
    return std::hypot(disc.middle.x() - std::clamp(disc.middle.x(), box.left(), box.right()),
                      disc.middle.y() - std::clamp(disc.middle.y(), box.top(), box.bottom()));
}

} // namespace

bool LabelRoom::touchesName(const QRectF& box) const
{
    return std::ranges::any_of(names_, [&](const QRectF& other) { return other.intersects(box); });
}

double LabelRoom::hiddenBy(const QRectF& box) const
{
    // What stands in the middle of a disc is its figure.
    constexpr double figure = 0.6;
    double hidden = 0;
    for (const Disc& disc : obstacles_)
        if (const double depth = 1 - distance(box, disc) / disc.radius; depth > 0)
            hidden += depth * depth + (depth > 1 - figure ? 1 : 0);
    return hidden;
}

std::optional<QPointF> LabelRoom::place(QPointF anchor, QSizeF size, bool needed)
{
    constexpr double step = 18;
    const double up = size.height() / 2 + 6;
    const double side = size.width() / 2 + 8;
    const std::array offsets{
        QPointF(0, -up), QPointF(0, up), QPointF(side, 0), QPointF(-side, 0),
        QPointF(0, -up - step), QPointF(0, up + step), QPointF(side, -up), QPointF(-side, -up),
        QPointF(side, up), QPointF(-side, up),
        // Only what is needed goes so far that one must look for what it names.
        QPointF(side, -up - step), QPointF(-side, -up - step), QPointF(side, up + step),
        QPointF(-side, up + step), QPointF(side + step, 0), QPointF(-side - step, 0),
        QPointF(0, -up - 2 * step), QPointF(0, up + 2 * step)};
    constexpr std::size_t near = 10;
    const auto boxAt = [&](QPointF offset) {
        const QPointF middle = anchor + offset;
        return QRectF(middle - QPointF(size.width() / 2, size.height() / 2), size);
    };
    const auto take = [&](QPointF offset) {
        names_.push_back(boxAt(offset));
        return offset;
    };
    std::optional<QPointF> best;
    double least = std::numeric_limits<double>::max();
    for (const QPointF offset : std::span(offsets).first(needed ? offsets.size() : near)) {
        const QRectF box = boxAt(offset);
        if (touchesName(box))
            continue;
        const double hidden = hiddenBy(box);
        if (hidden == 0)
            return take(offset);
        if (needed && hidden < least) {
            least = hidden;
            best = offset;
        }
    }
    return best ? std::optional(take(*best)) : std::nullopt;
}

} // namespace zhitu::map
