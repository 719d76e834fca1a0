// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What the map knows of the cache: one immutable snapshot, loaded in a worker and shared by all
/// views.
#pragma once

#include <QPolygonF>
#include <QRectF>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>
#include <vector>

#include "data/cache/reader.h"
#include "data/domain/case_machine.h"
#include "map/index/area_index.h"
#include "map/layers/point_set.h"
#include "map/layers/static_geometry.h"
#include "map/shapes/map_shapes.h"

namespace zhitu::map {

/// What is counted. Places stay where they are; this follows every change of a row.
struct MapFigures {
    domain::Instant asOf{};
    cache::RowCounts counts;
    std::vector<cache::GridFigures> grids; ///< in the order of MapData::grids
};

struct MapData {
    std::string centre; ///< that filled it, with its user; empty: none did
    bool demo = false;
    bool synthetic = false; ///< some geometry is no survey
    World origin;
    QRectF bounds; ///< of the districts, in world units

    std::vector<domain::Division> divisions;
    std::unordered_map<std::string, std::uint32_t> divisionByCode; ///< place in `divisions`
    std::vector<World> seats; ///< of the divisions, in their order: where their centre stands
    std::vector<domain::Grid> grids;
    std::vector<World> gridMiddles;                            ///< in the order of the grids
    std::unordered_map<std::string, std::uint32_t> gridByCode; ///< place in `grids`
    std::vector<domain::Centre> centres;
    std::vector<domain::KeySite> keySites;
    std::vector<domain::ServiceCategory> categories;
    std::vector<domain::ServiceItem> items;
    std::vector<domain::Department> departments;
    std::vector<domain::CatalogueVersion> stages; ///< what they are called here; may be empty
    std::int64_t day = 0; ///< yyyymmdd that catalogue and stages are in force on
    domain::WorkCalendar calendar = domain::WorkCalendar::china();
    std::shared_ptr<const PointSet> points;    ///< as they stood when it was loaded
    std::shared_ptr<const MapFigures> figures; ///< as they stood when it was loaded

    // Null for a code that is not in the data.
    [[nodiscard]] const domain::Division* division(const std::string& code) const
    {
        const auto found = divisionByCode.find(code);
        return found == divisionByCode.end() ? nullptr : &divisions[found->second];
    }

    [[nodiscard]] const domain::Grid* grid(const std::string& code) const
    {
        const auto found = gridByCode.find(code);
        return found == gridByCode.end() ? nullptr : &grids[found->second];
    }
    /// Of a division or grid.
    [[nodiscard]] const domain::Polygon* areaOf(const std::string& code) const
    {
        if (const domain::Grid* of = grid(code))
            return &of->area;
        const domain::Division* of = division(code);
        return of != nullptr ? &of->area : nullptr;
    }

    std::unique_ptr<AreaIndex> gridAreas;
    MapShapes shapes;

    /// For a graphics card; made when it is first asked for, which takes long: ask in a worker.
    [[nodiscard]] const StaticGeometry& geometry() const
    {
        std::call_once(made_, [this] { geometry_ = makeStaticGeometry(*this); });
        return geometry_;
    }

private:
    mutable std::once_flag made_;
    mutable StaticGeometry geometry_;
};

/// Reads and prepares everything. Long: call it in a worker.
/// \param filter which points; its area is not looked at
/// \throws UserError
[[nodiscard]] std::shared_ptr<const MapData>
loadMapData(cache::CacheReader& reader, const domain::Filter& filter = domain::workFilter());

/// Works out what follows from divisions, grids and centres: middles, indexes, shapes. Long.
/// \pre origin and bounds are set
void completeMapData(MapData& data, const std::vector<domain::River>& rivers);

/// What a map shows that nothing is open on: not even what was open before.
[[nodiscard]] std::shared_ptr<const MapData> noMapData();

/// Long: call it in a worker. \throws UserError
[[nodiscard]] std::shared_ptr<const MapFigures> readFigures(const MapData& data,
                                                            cache::CacheReader& reader);

/// The figures of all grids of an area.
struct AreaFigures {
    std::int64_t grids = 0;
    cache::GridFigures figures;
};

/// \param prefix the digits that the codes of the grids start with; empty: all
[[nodiscard]] AreaFigures figuresWithin(const MapData& data, const MapFigures& figures,
                                        const std::string& prefix);

/// Bounds of a polygon in world units.
[[nodiscard]] QRectF worldBounds(const domain::Polygon& polygon);

} // namespace zhitu::map
