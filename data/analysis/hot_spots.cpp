// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/analysis/hot_spots.h"

#include <algorithm>
#include <boost/geometry.hpp>
#include <boost/geometry/index/rtree.hpp>
#include <cmath>
#include <numbers>

#include "data/analysis/messages.h"
#include "data/space/local_metres.h"

namespace zhitu::analysis {
namespace {

namespace bg = boost::geometry;
using Point = bg::model::point<double, 2, bg::cs::cartesian>;
using Entry = std::pair<Point, std::uint32_t>;

/// In the plane of the latitude in their middle.
std::vector<Entry> inPlane(std::span<const domain::LonLat> places)
{
    double latitude = 0;
    for (const domain::LonLat& place : places)
        latitude += place.lat / static_cast<double>(places.size());
    const space::Metres scale = space::metresPerDegree(
        std::clamp(latitude, -space::kMostPlaneLatitude, space::kMostPlaneLatitude));
    std::vector<Entry> entries;
    entries.reserve(places.size());
    for (const domain::LonLat& place : places)
        entries.emplace_back(Point(place.lon * scale.east, place.lat * scale.north),
                             static_cast<std::uint32_t>(entries.size()));
    return entries;
}

/// The largest p that is still below its bound; negative: none is.
double boundOf(std::vector<double> sorted, double rate)
{
    const auto n = static_cast<double>(sorted.size());
    for (std::size_t rank = sorted.size(); rank > 0; --rank)
        if (sorted[rank - 1] <= rate * static_cast<double>(rank) / n)
            return sorted[rank - 1];
    return -1;
}

} // namespace

Neighbours nearestOf(std::span<const domain::LonLat> places, std::size_t count)
{
    const std::vector<Entry> entries = inPlane(places);
    const bg::index::rtree<Entry, bg::index::rstar<16>> tree(entries);
    Neighbours neighbours(places.size());
    for (const auto& [point, id] : entries) {
        std::vector<Entry> near;
        // One more, as the place itself is among them; of places at one spot it may be any.
        tree.query(bg::index::nearest(point, static_cast<unsigned>(count + 1)),
                   std::back_inserter(near));
        std::ranges::sort(near, {}, [&](const Entry& e) {
            return std::pair(bg::comparable_distance(e.first, point), e.second);
        });
        for (const auto& [at, other] : near)
            if (other != id && neighbours[id].size() < count)
                neighbours[id].push_back(other);
    }
    return neighbours;
}

std::vector<double> getisOrdStar(std::span<const double> values, const Neighbours& neighbours)
{
    const auto n = static_cast<double>(values.size());
    std::vector<double> scores(values.size(), 0);
    double sum = 0;
    for (const double value : values)
        sum += value;
    const double mean = sum / n;
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    const double deviation = std::sqrt(squares / n);
    if (values.size() < 2 || !(deviation > 0))
        return scores;
    for (std::size_t i = 0; i < values.size(); ++i) {
        double local = values[i];
        for (const std::uint32_t other : neighbours[i])
            local += values[other];
        const double weight = 1 + static_cast<double>(neighbours[i].size());
        const double spread = deviation * std::sqrt((n * weight - weight * weight) / (n - 1));
        if (spread > 0)
            scores[i] = (local - mean * weight) / spread;
    }
    return scores;
}

QString textOf(Spot spot)
{
    const int sure = std::abs(static_cast<int>(spot));
    if (sure == 0)
        return Messages::tr("as chance has it");
    const QString percent = sure == 3   ? QStringLiteral("99")
                            : sure == 2 ? QStringLiteral("95")
                                        : QStringLiteral("90");
    return spot > Spot::None ? Messages::tr("hot, %1 %").arg(percent)
                             : Messages::tr("cold, %1 %").arg(percent);
}

double pValue(double z) noexcept
{
    return std::erfc(std::abs(z) / std::numbers::sqrt2);
}

std::vector<Spot> spotsOf(std::span<const double> zScores)
{
    std::vector<double> sorted;
    sorted.reserve(zScores.size());
    for (const double z : zScores)
        sorted.push_back(pValue(z));
    std::ranges::sort(sorted);
    const std::array bounds{boundOf(sorted, 0.1), boundOf(sorted, 0.05), boundOf(sorted, 0.01)};
    std::vector<Spot> spots;
    spots.reserve(zScores.size());
    for (const double z : zScores) {
        const double p = pValue(z);
        const auto sure = std::ranges::count_if(bounds, [p](double bound) { return p <= bound; });
        spots.push_back(static_cast<Spot>(z < 0 ? -sure : sure));
    }
    return spots;
}

} // namespace zhitu::analysis
