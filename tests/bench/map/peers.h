// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Other programs on the same points and the same cache.
#pragma once

#include <QJsonObject>
#include <QString>

namespace zhitu::bench {

/// supercluster on node, over million(): load_ms, view_us, mean_clusters, node.
[[nodiscard]] QJsonObject superclusterFigures();
/// QGIS, without a window: frame_ms, version.
[[nodiscard]] QJsonObject qgisFigures(const QString& cache);

} // namespace zhitu::bench
