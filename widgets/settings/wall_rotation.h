// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How long the wall shows each view.
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

} // namespace zhitu::widgets
