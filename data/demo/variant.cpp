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
    // Bend: every edge gets a middle vertex pushed to one side.
    domain::Ring bent;
    for (std::size_t i = 0; i < variant.boundary.size(); ++i) {
        const domain::LonLat a = variant.boundary[i];
        const domain::LonLat b = variant.boundary[(i + 1) % variant.boundary.size()];
        bent.push_back(a);
        const double push = std::clamp(random.uniform(-0.18, 0.18), -0.18, 0.18);
        const domain::LonLat m{(a.lon + b.lon) / 2 - push * (b.lat - a.lat),
                               (a.lat + b.lat) / 2 + push * (b.lon - a.lon)};
        bent.push_back(m);
    }
    bent.push_back(bent.front());
    variant.boundary = std::move(bent);

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
