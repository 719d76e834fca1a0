// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/demo/streets.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numbers>

namespace zhitu::demo {
namespace {

constexpr double kMetresPerDegreeLat = 110850;
constexpr double kMetresPerDegreeLon = kMetresPerDegreeLat * 0.8660254037844386; // at 30° N

double rounded(double degrees)
{
    return std::round(degrees * 1e7) / 1e7;
}

std::uint64_t hashOf(const std::string& text)
{
    std::uint64_t hash = 0xCBF29CE484222325ULL; // FNV-1a
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
    return hash;
}

/// To a tenth of a degree in [0, 360).
double bearingOf(double degrees)
{
    return std::fmod(std::round(degrees * 10) / 10 + 360, 360);
}

} // namespace

Streets::Streets(const GridCell& cell, std::uint64_t seed) : cell_(cell)
{
    Random random(seed ^ hashOf(cell.villageCode));
    const double x = random.uniform(0.1, 1.0);
    const double y = random.uniform(0.1, 1.0);
    const double length = std::sqrt(x * x + y * y);
    east_ = x / length;
    north_ = y / length;
    const double size = std::sqrt(cell.areaKm2) * 1000;
    reach_ = size * 0.62;
    // A rural grid has one road through it, an urban one a net.
    spacing_ = size / (1.5 + 3.0 * cell.density);
}

domain::LonLat Streets::at(double along, double across) const noexcept
{
    const double east = along * east_ - across * north_;
    const double north = along * north_ + across * east_;
    return {rounded(cell_.inside.lon + east / kMetresPerDegreeLon),
            rounded(cell_.inside.lat + north / kMetresPerDegreeLat)};
}

domain::LonLat Streets::within(double along, double across) const noexcept
{
    for (double shrink = 1; shrink > 0.05; shrink *= 0.7)
        if (const domain::LonLat p = at(along * shrink, across * shrink);
            domain::contains(cell_.area, p))
            return p;
    return at(0, 0);
}

double Streets::bearing(bool crossing) const noexcept
{
    const double degrees = std::atan2(east_, north_) * 180 / std::numbers::pi + (crossing ? 90 : 0);
    return bearingOf(degrees);
}

StreetPlace Streets::junction(Random& random) const
{
    const auto lane = [&] { return static_cast<double>(random.below(3)) - 1; };
    const double along = lane() * spacing_;
    const double across = lane() * spacing_;
    const double corner = random.uniform(4, 9);
    const bool crossing = random.chance(0.5);
    return {within(along + (crossing ? corner : -corner), across + corner),
            bearingOf(bearing(crossing) + (random.chance(0.5) ? 180 : 0))};
}

StreetPlace Streets::entrance(Random& random) const
{
    const bool crossing = random.chance(0.4);
    const double along = random.uniform(-reach_, reach_);
    const double lane = (static_cast<double>(random.below(3)) - 1) * spacing_;
    const double front = random.chance(0.5) ? 8 : -8;
    const domain::LonLat p = crossing ? within(lane + front, along) : within(along, lane + front);
    const double facing = bearing(crossing) + 90 + random.uniform(-25, 25);
    return {p, bearingOf(facing + (front > 0 ? 180 : 0))};
}

StreetPlace Streets::beside(const StreetPlace& place, Random& random) const
{
    const double metres = random.uniform(2, 11);
    const double along = (place.bearingDeg + 90) * std::numbers::pi / 180;
    const domain::LonLat p{
        rounded(place.position.lon + metres * std::sin(along) / kMetresPerDegreeLon),
        rounded(place.position.lat + metres * std::cos(along) / kMetresPerDegreeLat)};
    return {domain::contains(cell_.area, p) ? p : place.position,
            bearingOf(place.bearingDeg + random.uniform(-50, 50))};
}

domain::LonLat Streets::nearby(Random& random) const
{
    const double along = random.uniform(-reach_, reach_);
    const double lane = (static_cast<double>(random.below(3)) - 1) * spacing_;
    const double away = random.uniform(-35, 35);
    return random.chance(0.4) ? within(lane + away, along) : within(along, lane + away);
}

} // namespace zhitu::demo
