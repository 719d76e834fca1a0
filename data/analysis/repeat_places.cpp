// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/analysis/repeat_places.h"

#include <algorithm>
#include <cmath>

#include "data/cache/cancel.h"

namespace zhitu::analysis {
namespace {

struct Candidate {
    GroundPoint middle;
    std::int64_t cases = 0;
};

GroundPoint meanOf(std::span<const GroundPoint> points)
{
    GroundPoint mean;
    for (const GroundPoint& point : points) {
        mean.east += point.east / static_cast<double>(points.size());
        mean.north += point.north / static_cast<double>(points.size());
    }
    return mean;
}

} // namespace

std::optional<std::vector<RepeatCircle>> repeatCircles(std::span<const domain::LonLat> cases,
                                                       double radiusM,
                                                       const std::function<bool()>& goOn)
{
    const GroundPoints points(cases, radiusM);
    std::vector<Candidate> candidates;
    for (const GroundPoints::Cell& cell : points.cells()) {
        if (!goOn())
            return std::nullopt;
        Candidate candidate{meanOf(points.pointsOf(cell)), 0};
        points.forEachNear(candidate.middle, radiusM,
                           [&](std::uint32_t, double) { ++candidate.cases; });
        if (candidate.cases >= kLeastRepeats)
            candidates.push_back(candidate);
    }
    std::ranges::stable_sort(candidates, std::ranges::greater{}, &Candidate::cases);
    std::vector<RepeatCircle> places;
    std::vector<GroundPoint> taken;
    for (const Candidate& candidate : candidates) {
        if (places.size() == kMostRepeatPlaces)
            break;
        constexpr double apart = 2.001;
        const bool free = std::ranges::none_of(taken, [&](GroundPoint other) {
            return std::hypot(other.east - candidate.middle.east,
                              other.north - candidate.middle.north)
                   <= apart * radiusM;
        });
        if (!free)
            continue;
        taken.push_back(candidate.middle);
        if (const auto n = points.countWithin(candidate.middle, radiusM); n >= kLeastRepeats)
            places.push_back({points.placeOf(candidate.middle), n});
    }
    std::ranges::stable_sort(places, std::ranges::greater{}, &RepeatCircle::cases);
    return places;
}

std::optional<RepeatPlaces> readRepeatPlaces(cache::CacheReader& reader,
                                             const domain::Filter& filter, double radiusM,
                                             domain::Instant now, const std::function<bool()>& goOn)
{
    RepeatPlaces found{filter, radiusM, {}, 0};
    const auto cases = readPlaces(reader, filter, now, goOn);
    if (!cases)
        return std::nullopt;
    found.cases = static_cast<std::int64_t>(cases->size());
    const auto circles = repeatCircles(*cases, radiusM, goOn);
    if (!circles)
        return std::nullopt;
    const bool done = cache::interruptibly(reader.connection(), goOn, [&] {
        for (const RepeatCircle& circle : *circles)
            if (const auto facts = factsOf(reader, filter, circle.middle, radiusM, now))
                found.places.push_back({circle.middle, *facts});
    });
    return done ? std::optional(std::move(found)) : std::nullopt;
}

} // namespace zhitu::analysis
