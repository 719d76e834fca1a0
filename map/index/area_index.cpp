// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/index/area_index.h"

#include <algorithm>
#include <boost/geometry.hpp>
#include <boost/geometry/index/rtree.hpp>
#include <vector>

namespace zhitu::map {
namespace bg = boost::geometry;
using Point = bg::model::d2::point_xy<double>;
using Box = bg::model::box<Point>;
using Entry = std::pair<Box, std::size_t>;

struct AreaIndex::Impl {
    std::vector<const domain::Polygon*> polygons;
    bg::index::rtree<Entry, bg::index::rstar<16>> tree;
};

AreaIndex::AreaIndex(std::span<const domain::Polygon* const> polygons)
    : impl_(std::make_unique<Impl>())
{
    std::vector<Entry> entries;
    for (const domain::Polygon* polygon : polygons) {
        Box box;
        bg::assign_inverse(box);
        for (const domain::LonLat& p : polygon->rings.front())
            bg::expand(box, Point(p.lon, p.lat));
        entries.emplace_back(box, impl_->polygons.size());
        impl_->polygons.push_back(polygon);
    }
    impl_->tree = decltype(impl_->tree)(entries); // packed
}

AreaIndex::~AreaIndex() = default;

std::optional<std::size_t> AreaIndex::at(domain::LonLat place) const
{
    for (auto it = impl_->tree.qbegin(bg::index::contains(Point(place.lon, place.lat)));
         it != impl_->tree.qend(); ++it)
        if (domain::contains(*impl_->polygons[it->second], place))
            return it->second;
    return std::nullopt;
}

std::vector<std::size_t> AreaIndex::touching(domain::LonLat southWest,
                                             domain::LonLat northEast) const
{
    std::vector<std::size_t> found;
    const Box box(Point(southWest.lon, southWest.lat), Point(northEast.lon, northEast.lat));
    for (auto entry = impl_->tree.qbegin(bg::index::intersects(box)); entry != impl_->tree.qend();
         ++entry)
        found.push_back(entry->second);
    std::ranges::sort(found);
    return found;
}

} // namespace zhitu::map
