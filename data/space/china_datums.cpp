// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/space/china_datums.h"

#include <array>
#include <cmath>
#include <numbers>

namespace zhitu::space {
namespace {

using domain::LonLat;
using std::numbers::pi;

// Krasovsky's ellipsoid of 1940, which GCJ-02 is computed on.
constexpr double kSemiMajorM = 6378245.0;
constexpr double kEccentricity2 = 0.00669342162296594323;

bool isShifted(LonLat p) noexcept
{
    return p.lon >= 72.004 && p.lon <= 137.8347 && p.lat >= 0.8293 && p.lat <= 55.8271;
}

/// Metres, north.
double northing(double x, double y) noexcept
{
    return -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * std::sqrt(std::abs(x))
           + (20 * std::sin(6 * pi * x) + 20 * std::sin(2 * pi * x)) * 2 / 3
           + (20 * std::sin(pi * y) + 40 * std::sin(pi / 3 * y)) * 2 / 3
           + (160 * std::sin(pi / 12 * y) + 320 * std::sin(pi / 30 * y)) * 2 / 3;
}

/// Metres, east.
double easting(double x, double y) noexcept
{
    return 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * std::sqrt(std::abs(x))
           + (20 * std::sin(6 * pi * x) + 20 * std::sin(2 * pi * x)) * 2 / 3
           + (20 * std::sin(pi * x) + 40 * std::sin(pi / 3 * x)) * 2 / 3
           + (150 * std::sin(pi / 12 * x) + 300 * std::sin(pi / 30 * x)) * 2 / 3;
}

LonLat toGcj02(LonLat p) noexcept
{
    if (!isShifted(p))
        return p;
    const double x = p.lon - 105;
    const double y = p.lat - 35;
    const double lat = p.lat * pi / 180;
    const double w2 = 1 - kEccentricity2 * std::sin(lat) * std::sin(lat);
    const double meridian = kSemiMajorM * (1 - kEccentricity2) / (w2 * std::sqrt(w2));
    const double parallel = kSemiMajorM / std::sqrt(w2) * std::cos(lat);
    return {p.lon + easting(x, y) / parallel * 180 / pi,
            p.lat + northing(x, y) / meridian * 180 / pi};
}

LonLat gcj02ToBd09(LonLat p) noexcept
{
    constexpr double k = 3000 * pi / 180;
    const double radius = std::hypot(p.lon, p.lat) + 0.00002 * std::sin(p.lat * k);
    const double angle = std::atan2(p.lat, p.lon) + 0.000003 * std::cos(p.lon * k);
    return {radius * std::cos(angle) + 0.0065, radius * std::sin(angle) + 0.006};
}

struct Name {
    Datum datum;
    QStringView name;
};
constexpr std::array kNames{Name{Datum::Cgcs2000, u"cgcs2000"}, Name{Datum::Gcj02, u"gcj02"},
                            Name{Datum::Bd09, u"bd09"}};

} // namespace

LonLat fromCgcs2000(LonLat place, Datum to) noexcept
{
    switch (to) {
    case Datum::Gcj02:
        return toGcj02(place);
    case Datum::Bd09:
        return isShifted(place) ? gcj02ToBd09(toGcj02(place)) : place;
    case Datum::Cgcs2000:
        break;
    }
    return place;
}

LonLat toCgcs2000(LonLat place, Datum from) noexcept
{
    if (from == Datum::Cgcs2000)
        return place;
    // The shift hardly changes over its own length (some 600 m), so that each step is a hundred
    // times closer than the one before; the bound is for places at the edge of the box.
    LonLat guess = place;
    for (int i = 0; i < 12; ++i) {
        const LonLat there = fromCgcs2000(guess, from);
        const double east = place.lon - there.lon;
        const double north = place.lat - there.lat;
        guess = {guess.lon + east, guess.lat + north};
        if (std::abs(east) < 1e-10 && std::abs(north) < 1e-10)
            break;
    }
    return guess;
}

QStringView nameOf(Datum datum) noexcept
{
    for (const Name& entry : kNames)
        if (entry.datum == datum)
            return entry.name;
    return {};
}

std::optional<Datum> datumNamed(QStringView name) noexcept
{
    for (const Name& entry : kNames)
        if (entry.name == name)
            return entry.datum;
    return std::nullopt;
}

} // namespace zhitu::space
