// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/demo/terrain.h"

#include <algorithm>

namespace zhitu::demo {
namespace {

constexpr double kKmPerDegreeLat = 110.85;
constexpr double kCosLat = 0.8660254037844386; // at 30° N, the middle of Hechuan
constexpr double kCentreRadiusKm = 2.6;
constexpr double kSeatRadiusKm = 0.8;
constexpr double kCentreWeight = 70;
constexpr double kSeatWeight = 9;

double squared(PlanePoint a, PlanePoint b) noexcept
{
    return (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y);
}

} // namespace

Terrain::Terrain(const std::vector<TownSeat>& seats)
{
    PlanePoint sum;
    double weight = 0;
    origin_ = seats.front().position;
    for (const TownSeat& seat : seats) {
        const PlanePoint p = toPlane(seat.position);
        seats_.push_back(p);
        if (seat.urban >= 1) {
            sum.x += p.x;
            sum.y += p.y;
            weight += 1;
        }
    }
    if (weight > 0)
        centre_ = {sum.x / weight, sum.y / weight};
}

PlanePoint Terrain::toPlane(domain::LonLat p) const noexcept
{
    return {(p.lon - origin_.lon) * kKmPerDegreeLat * kCosLat,
            (p.lat - origin_.lat) * kKmPerDegreeLat};
}

domain::LonLat Terrain::toLonLat(PlanePoint p) const noexcept
{
    return {origin_.lon + p.x / (kKmPerDegreeLat * kCosLat), origin_.lat + p.y / kKmPerDegreeLat};
}

double Terrain::centreNearness(PlanePoint p) const noexcept
{
    const double falloff = 1 + squared(p, centre_) / (kCentreRadiusKm * kCentreRadiusKm);
    return 1 / (falloff * falloff);
}

double Terrain::seatNearness(PlanePoint p) const noexcept
{
    double nearest = 1e9;
    for (const PlanePoint& seat : seats_)
        nearest = std::min(nearest, squared(p, seat));
    const double falloff = 1 + nearest / (kSeatRadiusKm * kSeatRadiusKm);
    return 1 / (falloff * falloff);
}

double Terrain::density(domain::LonLat position) const noexcept
{
    const PlanePoint p = toPlane(position);
    return std::min(1.0, 0.04 + 0.9 * centreNearness(p) + 0.35 * seatNearness(p));
}

double Terrain::gridWeight(domain::LonLat position) const noexcept
{
    const PlanePoint p = toPlane(position);
    return 1 + kCentreWeight * centreNearness(p) + kSeatWeight * seatNearness(p);
}

double Terrain::maxGridWeight() noexcept
{
    return 1 + kCentreWeight + kSeatWeight;
}

} // namespace zhitu::demo
