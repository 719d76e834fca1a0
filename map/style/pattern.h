// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Strokes that tell the classes of a choropleth apart without their colours.
#pragma once

#include <QImage>
#include <QPainterPath>

#include "map/projection/camera.h"

namespace zhitu::map {

/// From none (0) to the densest: the higher the class, the more ink, so that their order can be
/// read as well.
inline constexpr int kPatterns = 5;
/// All patterns repeat after so many logical pixels, in both directions.
inline constexpr double kPatternPeriod = 16;

/// \param at logical pixels from where the patterns begin
[[nodiscard]] bool isInked(int pattern, QPointF at) noexcept;

/// The beginning of the patterns that is nearest to the view's corner, on the map's own place and
/// on whole device pixels at the usual ratios: when the map moves they move with it.
[[nodiscard]] QPointF patternAnchor(const Camera& camera, World place);

/// One period of a pattern. \param ratio device pixels a logical one
[[nodiscard]] QImage patternTile(int pattern, const QColor& fill, const QColor& ink, double ratio);

/// The strokes of a pattern as areas, cut off at the edges of what they lie on.
/// \param area of polygons; odd and even
/// \param anchor where the patterns begin
[[nodiscard]] QPainterPath patternStrokes(int pattern, const QPainterPath& area, QPointF anchor);

} // namespace zhitu::map
