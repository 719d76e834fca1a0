// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Triangulates a polygon by clipping ears (Meisters 1975; holes bridged as in Eberly 2002).
#pragma once

#include <QPointF>
#include <cstdint>
#include <span>
#include <vector>

namespace zhitu::map {

/// Rings without the repeated last point, outer first, in any orientation.
/// \returns indices into the rings' points counted one ring after the other, three a triangle.
/// Slivers and self-touching rings give a best effort, never a crash.
[[nodiscard]] std::vector<std::uint32_t> earcut(std::span<const std::vector<QPointF>> rings);

} // namespace zhitu::map
