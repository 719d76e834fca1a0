// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What the wall shows one after the other, and how long.
#pragma once

#include <algorithm>

#include "widgets/settings/settings.h"

namespace zhitu::widgets {

inline constexpr int kLeastWallSeconds = 5;
inline constexpr int kMostWallSeconds = 600;
inline constexpr int kUsualWallSeconds = 20;

[[nodiscard]] inline QString wallSecondsKey()
{
    return QStringLiteral("wall.seconds");
}

/// Within its limits, whatever the settings hold.
[[nodiscard]] inline int wallSeconds(const Settings& settings)
{
    return std::clamp(settings.value(wallSecondsKey()).toInt(kUsualWallSeconds), kLeastWallSeconds,
                      kMostWallSeconds);
}

[[nodiscard]] inline QString wallShowsDayKey()
{
    return QStringLiteral("wall.day");
}

/// The picture of the day has its turn behind the views.
[[nodiscard]] inline bool wallShowsDay(const Settings& settings)
{
    return settings.value(wallShowsDayKey()).toBool();
}

} // namespace zhitu::widgets
