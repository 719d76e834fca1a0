// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The cluster index of a million points.
#pragma once

#include <QJsonObject>
#include <vector>

#include "map/index/cluster_index.h"

namespace zhitu::bench {

/// Spread like a city: dense in the middle.
[[nodiscard]] const std::vector<map::IndexPoint>& million();

/// cluster_1m_ms: to build it, on one core; cluster_view_us: a view of 1920 × 1080, the mean over
/// the zooms 8 to 18.
[[nodiscard]] QJsonObject indexFigures();

} // namespace zhitu::bench
