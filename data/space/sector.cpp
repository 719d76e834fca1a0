// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/space/sector.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "data/space/local_metres.h"

namespace zhitu::space {
namespace {

constexpr double kDegree = std::numbers::pi / 180;
constexpr double kChordDeg = 8;

double spreadOf(const Sector& sector) noexcept
{
    return std::min(sector.fieldOfViewDeg, 360.0);
}

int chordsOf(const Sector& sector) noexcept
{
    return std::max(4, static_cast<int>(std::ceil(spreadOf(sector) / kChordDeg)));
}

} // namespace

bool isUsable(const Sector& sector) noexcept
{
    // Comparisons that a NaN fails.
    return std::abs(sector.at.lon) <= 180 && std::abs(sector.at.lat) <= kMostPlaneLatitude
           && std::isfinite(sector.azimuthDeg) && sector.fieldOfViewDeg > 0 && sector.rangeM > 0
           && sector.rangeM <= kMostRangeM;
}

std::vector<domain::LonLat> farEdge(const Sector& sector)
{
    const Metres scale = metresPerDegree(sector.at.lat);
    const double spread = spreadOf(sector);
    const int chords = chordsOf(sector);
    std::vector<domain::LonLat> edge;
    edge.reserve(static_cast<std::size_t>(chords) + 1);
    for (int i = 0; i <= chords; ++i) {
        const double bearing = (sector.azimuthDeg - spread / 2 + spread * i / chords) * kDegree;
        edge.push_back({sector.at.lon + sector.rangeM * std::sin(bearing) / scale.east,
                        sector.at.lat + sector.rangeM * std::cos(bearing) / scale.north});
    }
    return edge;
}

domain::Ring ringOf(const Sector& sector)
{
    domain::Ring ring = farEdge(sector);
    std::ranges::reverse(ring); // bearings run clockwise
    if (spreadOf(sector) < 360)
        ring.push_back(sector.at);
    else
        ring.pop_back(); // it ends where it began, but for a rounding
    ring.push_back(ring.front());
    return ring;
}

bool sees(const Sector& sector, domain::LonLat place) noexcept
{
    const Metres scale = metresPerDegree(sector.at.lat);
    const double east = (place.lon - sector.at.lon) * scale.east;
    const double north = (place.lat - sector.at.lat) * scale.north;
    const double away = std::hypot(east, north);
    if (!(away <= sector.rangeM))
        return false;
    if (away == 0)
        return true;
    const double spread = spreadOf(sector);
    const double off = std::remainder(std::atan2(east, north) / kDegree - sector.azimuthDeg, 360.0);
    if (spread < 360 && std::abs(off) > spread / 2)
        return false;
    // Nearer than the chord that the bearing meets.
    const double chord = spread / chordsOf(sector);
    const double intoChord = std::fmod(off + spread / 2, chord) - chord / 2;
    return away * std::cos(intoChord * kDegree) <= sector.rangeM * std::cos(chord / 2 * kDegree);
}

} // namespace zhitu::space
