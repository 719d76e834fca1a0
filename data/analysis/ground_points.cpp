// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/analysis/ground_points.h"

#include <algorithm>
#include <cmath>

#include "data/cache/cancel.h"
#include "data/cache/case_pass.h"
#include "data/cache/gpkg_geometry.h"
#include "data/space/local_metres.h"
#include "data/space/region.h"

namespace zhitu::analysis {
namespace {

std::uint64_t keyOf(std::int32_t column, std::int32_t row) noexcept
{
    return static_cast<std::uint64_t>(static_cast<std::uint32_t>(column)) << 32
           | static_cast<std::uint32_t>(row);
}

} // namespace

GroundPoints::GroundPoints(std::span<const domain::LonLat> places, double cellM) : cellM_(cellM)
{
    const auto n = static_cast<double>(places.size());
    for (const domain::LonLat& place : places) {
        origin_.lon += place.lon / n;
        origin_.lat += place.lat / n;
    }
    const space::Metres scale = space::metresPerDegree(
        std::clamp(origin_.lat, -space::kMostPlaneLatitude, space::kMostPlaneLatitude));
    eastScale_ = scale.east;
    northScale_ = scale.north;
    struct Placed {
        std::uint64_t key = 0;
        GroundPoint point;
        domain::LonLat place;
    };
    std::vector<Placed> placed;
    placed.reserve(places.size());
    const auto cellOf = [cellM](double metres) {
        return static_cast<std::int32_t>(std::floor(metres / cellM));
    };
    for (const domain::LonLat& place : places) {
        const GroundPoint point{(place.lon - origin_.lon) * eastScale_,
                                (place.lat - origin_.lat) * northScale_};
        placed.push_back({keyOf(cellOf(point.east), cellOf(point.north)), point, place});
    }
    std::ranges::stable_sort(placed, {}, &Placed::key);
    points_.reserve(placed.size());
    places_.reserve(placed.size());
    for (const auto& [key, point, place] : placed) {
        const auto at = static_cast<std::uint32_t>(points_.size());
        if (cellAt_.try_emplace(key, static_cast<std::uint32_t>(cells_.size())).second)
            cells_.push_back({cellOf(point.east), cellOf(point.north), at, at});
        ++cells_.back().end;
        points_.push_back(point);
        places_.push_back(place);
    }
}

domain::LonLat GroundPoints::placeOf(GroundPoint point) const noexcept
{
    return {origin_.lon + point.east / eastScale_, origin_.lat + point.north / northScale_};
}

const GroundPoints::Cell* GroundPoints::cell(std::int32_t column, std::int32_t row) const
{
    const auto found = cellAt_.find(keyOf(column, row));
    return found == cellAt_.end() ? nullptr : &cells_[found->second];
}

void GroundPoints::forEachNear(GroundPoint middle, double metres,
                               const std::function<void(std::uint32_t, double)>& sink) const
{
    const auto first = [&](double at) {
        return static_cast<std::int32_t>(std::floor((at - metres) / cellM_));
    };
    const auto last = [&](double at) {
        return static_cast<std::int32_t>(std::floor((at + metres) / cellM_));
    };
    for (std::int32_t row = first(middle.north); row <= last(middle.north); ++row)
        for (std::int32_t column = first(middle.east); column <= last(middle.east); ++column) {
            const Cell* found = cell(column, row);
            if (found == nullptr)
                continue;
            for (std::uint32_t i = found->begin; i < found->end; ++i) {
                const double east = points_[i].east - middle.east;
                const double north = points_[i].north - middle.north;
                if (const double distance2 = east * east + north * north;
                    distance2 <= metres * metres)
                    sink(i, distance2);
            }
        }
}

std::int64_t GroundPoints::countWithin(GroundPoint middle, double metres) const
{
    constexpr double slack = 1.001; // the plane only says which are near enough to be asked
    const space::Region circle = space::Region::circle(placeOf(middle), metres);
    std::int64_t inside = 0;
    forEachNear(middle, metres * slack, [&](std::uint32_t index, double) {
        inside += circle.contains(places_[index]) ? 1 : 0;
    });
    return inside;
}

std::optional<std::vector<domain::LonLat>> readPlaces(cache::CacheReader& reader,
                                                      const domain::Filter& filter,
                                                      domain::Instant now,
                                                      const std::function<bool()>& goOn)
{
    std::vector<domain::LonLat> places;
    cache::Connection& connection = reader.connection();
    const bool done = cache::interruptibly(connection, goOn, [&] {
        const cache::CasePass pass(filter, now);
        cache::Statement rows = connection.prepare("SELECT geom FROM " + pass.from(connection));
        pass.bind(rows);
        while (rows.step())
            if (const auto place = cache::decodePoint(rows.blob(0)))
                places.push_back(*place);
    });
    return done ? std::optional(std::move(places)) : std::nullopt;
}

} // namespace zhitu::analysis
