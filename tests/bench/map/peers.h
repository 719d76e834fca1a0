// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Other programs: what they print, and those that we race against.
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace zhitu::bench {

/// Runs a program and reads the JSON that it prints; ends this one where that fails.
[[nodiscard]] QJsonObject printedBy(const QString& program, const QStringList& arguments);

/// supercluster on node, over million(): load_ms, view_us, mean_clusters, node.
[[nodiscard]] QJsonObject superclusterFigures();
/// QGIS, without a window: frame_ms, version.
[[nodiscard]] QJsonObject qgisFigures(const QString& cache);
/// MapLibre GL in Chromium, which takes the objects as GeoJSON: p50_ms, p99_ms, first_ms, versions.
[[nodiscard]] QJsonObject browserFigures(const QString& cache);

} // namespace zhitu::bench
