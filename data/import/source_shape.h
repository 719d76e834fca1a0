// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Shapes of strangers' files: of all that WKB can hold only a point or one polygon.
#pragma once

#include <QByteArray>
#include <optional>

#include "data/domain/geometry.h"

namespace zhitu::import {

/// One point, also where it is the only one of several. As the file has it: x, y.
[[nodiscard]] std::optional<domain::LonLat> pointFrom(const QByteArray& wkb);
/// One polygon, also where it is the only one of several; nothing where there are more.
[[nodiscard]] std::optional<domain::Polygon> polygonFrom(const QByteArray& wkb);
/// The middle of its bounds.
[[nodiscard]] domain::LonLat middleOf(const domain::Polygon& polygon);

} // namespace zhitu::import
