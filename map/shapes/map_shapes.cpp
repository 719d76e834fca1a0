// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/shapes/map_shapes.h"

#include <cmath>

namespace zhitu::map {
namespace {

using domain::DivisionLevel;
using Areas = std::vector<const domain::Polygon*>;

Areas areasOf(const std::vector<domain::Division>& divisions, DivisionLevel level)
{
    Areas areas;
    for (const domain::Division& d : divisions)
        if (d.level == level)
            areas.push_back(&d.area);
    return areas;
}

double meanSide(const PolygonSet& areas)
{
    double sides = 0;
    for (std::size_t i = 0; i < areas.size(); ++i) {
        const OffsetBox& box = areas.box(i);
        if (box.left <= box.right)
            sides += std::sqrt(static_cast<double>(box.right - box.left)
                               * static_cast<double>(box.bottom - box.top));
    }
    return areas.size() == 0 ? 0 : sides / static_cast<double>(areas.size());
}

} // namespace

MapShapes makeShapes(World origin, const std::vector<domain::Division>& divisions,
                     const std::vector<domain::Grid>& grids,
                     const std::vector<domain::River>& rivers)
{
    const auto borders = [&](const Areas& areas) { return LineSet(origin, sharedBorders(areas)); };
    Areas gridAreas;
    for (const domain::Grid& grid : grids)
        gridAreas.push_back(&grid.area);
    std::vector<Polyline> courses;
    for (const domain::River& river : rivers)
        courses.push_back(polylineOf(river.line));

    MapShapes shapes;
    shapes.land = {origin, areasOf(divisions, DivisionLevel::District)};
    shapes.grids = {origin, gridAreas};
    shapes.gridSide = meanSide(shapes.grids);
    shapes.gridLines = borders(gridAreas);
    shapes.villageLines = borders(areasOf(divisions, DivisionLevel::Village));
    shapes.townLines = borders(areasOf(divisions, DivisionLevel::Town));
    shapes.districtLines = borders(areasOf(divisions, DivisionLevel::District));
    shapes.rivers = {origin, courses};
    return shapes;
}

} // namespace zhitu::map
