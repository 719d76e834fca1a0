// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The shifted positions of Chinese map services: GCJ-02 (火星坐标) and, on top of it, BD-09.
///
/// Neither is published by who made it. The formulas are those that open-source libraries agree on
/// (eviltransform, proj4leaflet's users, coordtransform); they are defined from WGS 84 to the
/// shifted position. CGCS2000 and WGS 84 differ by centimetres, which is below what the shift is
/// known to. The way back is found by iteration, to 1e-10 degrees (0.01 mm).
#pragma once

#include <QStringView>
#include <optional>

#include "data/domain/geometry.h"

namespace zhitu::space {

/// What the coordinates of a data set mean.
enum class Datum { Cgcs2000, Gcj02, Bd09 };

/// Degrees to degrees; any thread. A position outside of the box 72.004 to 137.8347° E, 0.8293 to
/// 55.8271° N is not shifted, as the services do it.
[[nodiscard]] domain::LonLat fromCgcs2000(domain::LonLat place, Datum to) noexcept;
[[nodiscard]] domain::LonLat toCgcs2000(domain::LonLat place, Datum from) noexcept;

/// "cgcs2000", "gcj02", "bd09": as files and settings hold it.
[[nodiscard]] QStringView nameOf(Datum datum) noexcept;
[[nodiscard]] std::optional<Datum> datumNamed(QStringView name) noexcept;

} // namespace zhitu::space
