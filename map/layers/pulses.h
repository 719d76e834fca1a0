// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Rings that spread around what has just arrived.
#pragma once

#include <chrono>
#include <span>
#include <vector>

#include "map/geometry/batch.h"
#include "map/layers/picture_cache.h"
#include "map/style/palette.h"

namespace zhitu::map {

/// One thread. Costs nothing once the last one is over.
class Pulses {
public:
    using Clock = std::chrono::steady_clock;
    static constexpr std::chrono::milliseconds kLasts = std::chrono::seconds(10);
    /// Of more at once only the last are told: everything would pulse.
    static constexpr std::size_t kMost = 60;

    void add(std::span<const World> places, Clock::time_point now);
    /// \returns whether any is left; takes away those that are over
    bool isActive(Clock::time_point now);
    /// \param pictures set to the style in use
    [[nodiscard]] Drawables draw(Clock::time_point now, World origin, const Palette& colours,
                                 PictureCache& pictures) const;

private:
    struct Pulse {
        World at;
        Clock::time_point since;
    };
    std::vector<Pulse> pulses_; ///< oldest first
};

} // namespace zhitu::map
