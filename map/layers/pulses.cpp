// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/layers/pulses.h"

#include <algorithm>
#include <cmath>

#include "map/layers/sprite_sheet.h"

namespace zhitu::map {
namespace {

constexpr std::chrono::milliseconds kPeriod{1600};
constexpr int kSteps = 16; ///< pictures of a ring, so that few are painted
constexpr double kLeastRadius = 10;
constexpr double kMostRadius = 30;

} // namespace

void Pulses::add(std::span<const World> places, Clock::time_point now)
{
    for (const World& at : places.last(std::min(places.size(), kMost)))
        pulses_.push_back({at, now});
    if (pulses_.size() > kMost)
        pulses_.erase(pulses_.begin(), pulses_.end() - kMost);
}

bool Pulses::isActive(Clock::time_point now)
{
    std::erase_if(pulses_, [now](const Pulse& pulse) { return now - pulse.since >= kLasts; });
    return !pulses_.empty();
}

Drawables Pulses::draw(Clock::time_point now, World origin, const Palette& colours,
                       PictureCache& pictures) const
{
    if (pulses_.empty())
        return {};
    SpriteSheet sprites(origin, pictures);
    constexpr double side = 2 * kMostRadius + 6;
    for (const Pulse& pulse : pulses_) {
        const auto age = std::chrono::duration<double>(now - pulse.since) / kPeriod;
        const int step = static_cast<int>((age - std::floor(age)) * kSteps) % kSteps;
        sprites.add(pulse.at, QStringLiteral("pulse%1").arg(step), {side, side},
                    [&](QPainter& p, QSizeF size) {
                        const double share = (step + 0.5) / kSteps;
                        QColor colour = colours.accent;
                        colour.setAlphaF(static_cast<float>(1 - share));
                        p.setPen(QPen(colour, 3));
                        const double radius = kLeastRadius + (kMostRadius - kLeastRadius) * share;
                        p.drawEllipse(QPointF(size.width() / 2, size.height() / 2), radius, radius);
                    });
    }
    return {SpriteDrawable{{sprites.take()}}};
}

} // namespace zhitu::map
