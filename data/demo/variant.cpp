// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The synthetic neighbour districts of the city-scale demo.
#include <algorithm>
#include <cmath>

#include "data/demo/partition.h"
#include "data/demo/random.h"

namespace zhitu::demo {
namespace {

constexpr int kColumns = 7;
constexpr double kStepLon = 0.76; // Hechuan is 0.72° × 0.54°
constexpr double kStepLat = 0.57;

std::string synthetic(const std::string& code, int index)
{
    return code.empty() ? code
                        : "5009" + std::string(index < 10 ? "0" : "") + std::to_string(index)
                              + code.substr(6);
}

using domain::LonLat;

double turn(LonLat a, LonLat b, LonLat c)
{
    return (b.lon - a.lon) * (c.lat - a.lat) - (b.lat - a.lat) * (c.lon - a.lon);
}

/// True where the segments have a position in common.
bool meet(LonLat a, LonLat b, LonLat c, LonLat d)
{
    return (turn(a, b, c) > 0) != (turn(a, b, d) > 0) && (turn(c, d, a) > 0) != (turn(c, d, b) > 0);
}

/// True where the way a–m–b meets no segment of the ring but the one from a to b, which it
/// replaces.
bool isFree(const domain::Ring& ring, std::size_t edge, LonLat m)
{
    const std::size_t n = ring.size();
    const LonLat a = ring[edge];
    const LonLat b = ring[(edge + 1) % n];
    for (std::size_t i = 0; i < n; ++i) {
        const LonLat c = ring[i];
        const LonLat d = ring[(i + 1) % n];
        if (i == edge)
            continue;
        if (d != a && meet(a, m, c, d))
            return false;
        if (c != b && meet(m, b, c, d))
            return false;
    }
    return true;
}

/// Gives every edge of the open ring a middle vertex pushed to one side, less far where the border
/// would come too near to itself: twice the push must still be free.
domain::Ring bend(domain::Ring ring, Random& random)
{
    for (std::size_t edge = 0; edge < ring.size(); edge += 2) {
        const LonLat a = ring[edge];
        const LonLat b = ring[(edge + 1) % ring.size()];
        double push = random.uniform(-0.18, 0.18);
        const auto middle = [&](double by) {
            return LonLat{std::round(((a.lon + b.lon) / 2 - by * (b.lat - a.lat)) * 1e7) / 1e7,
                          std::round(((a.lat + b.lat) / 2 + by * (b.lon - a.lon)) * 1e7) / 1e7};
        };
        while (std::abs(push) > 0.01 && !isFree(ring, edge, middle(2 * push)))
            push /= 2;
        if (std::abs(push) <= 0.01)
            push = 0;
        ring.insert(ring.begin() + static_cast<std::ptrdiff_t>(edge) + 1, middle(push));
    }
    return ring;
}

} // namespace

BaseData districtVariant(const BaseData& base, int index, std::uint64_t seed)
{
    if (index == 0)
        return base;
    BaseData variant = base;
    const domain::LonLat middle{106.3200, 30.1108};
    // Column 3, row 2 is Hechuan's own place; the others fill the lattice around it.
    const int place = index <= 17 ? index - 1 : index;
    const double shiftLon = (place % kColumns - 3) * kStepLon;
    const double shiftLat = (place / kColumns - 2) * kStepLat;
    const bool mirrorLon = index % 2 == 1;
    const bool mirrorLat = index / 2 % 2 == 1;
    const auto move = [&](domain::LonLat p) {
        const double lon = mirrorLon ? 2 * middle.lon - p.lon : p.lon;
        const double lat = mirrorLat ? 2 * middle.lat - p.lat : p.lat;
        return domain::LonLat{std::round((lon + shiftLon) * 1e7) / 1e7,
                              std::round((lat + shiftLat) * 1e7) / 1e7};
    };

    Random random = Random(seed).fork(7);
    for (domain::LonLat& p : variant.boundary)
        p = move(p);
    variant.boundary.pop_back();
    if (mirrorLon != mirrorLat)
        std::reverse(variant.boundary.begin(), variant.boundary.end());
    variant.boundary = bend(std::move(variant.boundary), random);
    variant.boundary.push_back(variant.boundary.front());

    for (domain::Division& division : variant.divisions) {
        division.code = synthetic(division.code, index);
        division.parentCode = synthetic(division.parentCode, index);
        division.synthetic = true;
        if (division.level == domain::DivisionLevel::District)
            division.name =
                "示范区" + std::string(index < 9 ? "0" : "") + std::to_string(index + 1);
    }
    for (TownSeat& seat : variant.seats) {
        seat.code = synthetic(seat.code, index);
        seat.position = move(seat.position);
    }
    for (domain::River& river : variant.rivers) {
        river.synthetic = true;
        for (domain::LonLat& p : river.line)
            p = move(p);
    }
    return variant;
}

} // namespace zhitu::demo
