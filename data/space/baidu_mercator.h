// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The plane that Baidu's map service (百度地图) cuts its tiles from, "BD09MC".
///
/// The service does not publish it; open-source libraries (gcoord and others) have its polynomials,
/// one for each 15 degrees of latitude. They are the Mercator projection of the ellipsoid Clarke
/// 1866 (EPSG ellipsoid 7008; IOGP Guidance Note 7-2, Mercator variant A) to 0.5 m between 60° S
/// and 60° N and to 0.1 m between 15° and 45° N, where a pixel of the most detailed level is half a
/// metre.
#pragma once

#include <algorithm>
#include <cmath>
#include <numbers>

#include "data/domain/geometry.h"

namespace zhitu::space {

/// Metres of the projection.
struct BaiduPlace {
    double east = 0;  ///< of Greenwich
    double north = 0; ///< of the equator
};

/// \param position in BD-09, degrees; beyond 80° N or S: there
[[nodiscard]] inline BaiduPlace toBaiduMercator(domain::LonLat position) noexcept
{
    constexpr double a = 6378206.4;
    constexpr double b = 6356583.8;
    constexpr double degree = std::numbers::pi / 180;
    const double e = std::sqrt(1 - b * b / (a * a));
    const double sine = std::sin(std::clamp(position.lat, -80.0, 80.0) * degree);
    return {a * position.lon * degree, a * (std::atanh(sine) - e * std::atanh(e * sine))};
}

} // namespace zhitu::space
