// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/anonymise/ground.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numbers>

#include "data/cache/gpkg_geometry.h"
#include "data/domain/codes.h"
#include "data/domain/names.h"
#include "data/space/geodesic.h"
#include "data/space/local_metres.h"

namespace zhitu::anonymise {
namespace {

constexpr double kSmallM2 = 4 * std::numbers::pi * kLeastMoveM * kLeastMoveM;
constexpr int kTries = 20'000;

double apart(domain::LonLat a, domain::LonLat b)
{
    const space::Metres step = space::stepFrom(a, b);
    return std::hypot(step.east, step.north);
}

struct Box {
    domain::LonLat least{181, 91};
    domain::LonLat most{-181, -91};
};

Box boxOf(const domain::Polygon& area)
{
    Box box;
    for (const domain::LonLat p : area.rings.front()) {
        box.least = {std::min(box.least.lon, p.lon), std::min(box.least.lat, p.lat)};
        box.most = {std::max(box.most.lon, p.lon), std::max(box.most.lat, p.lat)};
    }
    return box;
}

} // namespace

std::int64_t placeNumber(std::string_view gridCode, std::size_t digits)
{
    std::int64_t number = 0;
    for (const char digit : gridCode.substr(0, digits))
        number = number * 10 + (digit - '0');
    return number;
}

Ground::Ground(cache::Connection& source)
{
    cache::Statement divisions = source.prepare("SELECT code, name FROM division");
    while (divisions.step())
        names_.emplace(divisions.text(0), divisions.text(1));
    cache::Statement rows = source.prepare("SELECT code, geom FROM grid ORDER BY code");
    while (rows.step()) {
        auto area = cache::decodePolygon(rows.blob(1));
        const auto code = domain::GridCode::parse(rows.text(0));
        if (!code || !area || area->rings.empty() || index_.contains(code->str()))
            continue;
        const Box box = boxOf(*area);
        const int index = static_cast<int>(grids_.size());
        index_.emplace(code->str(), index);
        grids_.push_back({code->str(),
                          domain::gridName(divisionName(code->village().str()), code->str()),
                          std::move(*area),
                          0,
                          {(box.least.lon + box.most.lon) / 2, (box.least.lat + box.most.lat) / 2},
                          index});
        grids_.back().areaM2 = space::areaM2(grids_.back().area);
    }
    merge();
}

void Ground::merge()
{
    std::map<std::string, std::vector<int>> large; // by village, town, district
    for (const Grid& grid : grids_)
        if (grid.areaM2 >= kSmallM2)
            for (const std::size_t digits : {12U, 9U, 6U})
                large[grid.code.substr(0, digits)].push_back(grid.holder);
    for (Grid& grid : grids_) {
        if (grid.areaM2 >= kSmallM2)
            continue;
        ++merged_;
        for (const std::size_t digits : {12U, 9U, 6U}) {
            const auto near = large.find(grid.code.substr(0, digits));
            if (near == large.end())
                continue;
            grid.holder = *std::ranges::min_element(near->second, {}, [&](int other) {
                return apart(grid.middle, grids_[static_cast<std::size_t>(other)].middle);
            });
            break;
        }
    }
}

std::optional<int> Ground::holderOf(std::string_view code) const
{
    const auto found = index_.find(std::string(code));
    return found == index_.end() ? std::nullopt : std::optional(grid(found->second).holder);
}

std::optional<domain::LonLat> Ground::placeIn(int index, std::optional<domain::LonLat> from,
                                              Chance& chance) const
{
    const domain::Polygon& area = grid(index).area;
    const Box box = boxOf(area);
    for (int i = 0; i < kTries; ++i) {
        const domain::LonLat place{chance.uniform(box.least.lon, box.most.lon),
                                   chance.uniform(box.least.lat, box.most.lat)};
        // A thousandth more: the distance in the plane is not quite the geodesic.
        if (domain::contains(area, place) && (!from || apart(*from, place) > kLeastMoveM * 1.001))
            return place;
    }
    return std::nullopt;
}

std::string Ground::divisionName(std::string_view code) const
{
    const auto found = names_.find(std::string(code));
    return found == names_.end() ? std::string() : found->second;
}

std::vector<int> Ground::gridsWithin(std::string_view divisionCode) const
{
    std::vector<int> within;
    const auto code = domain::DivisionCode::parse(divisionCode);
    if (code)
        for (const Grid& grid : grids_)
            if (grid.areaM2 >= kSmallM2 && grid.code.starts_with(code->prefix()))
                within.push_back(*holderOf(grid.code));
    return within;
}

} // namespace zhitu::anonymise
