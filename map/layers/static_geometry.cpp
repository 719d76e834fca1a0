// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/layers/static_geometry.h"

#include <future>

#include "map/geometry/fills.h"
#include "map/geometry/world_tiles.h"
#include "map/layers/map_data.h"

namespace zhitu::map {
namespace {

/// The box of a polygon instead of it.
void addSquare(const OffsetBox& box, std::size_t feature, FillBatch& batch)
{
    const auto first = static_cast<std::uint32_t>(batch.vertices.size());
    for (const auto& [x, y] : {std::pair{box.left, box.top},
                               {box.right, box.top},
                               {box.right, box.bottom},
                               {box.left, box.bottom}})
        batch.vertices.push_back({x, y, static_cast<float>(feature)});
    batch.indices.insert(batch.indices.end(),
                         {first, first + 1, first + 2, first, first + 2, first + 3});
}

/// The level that stands for another: a graphics card draws more bends than one sees just as
/// quickly, and each level of a city takes a hundred megabytes.
constexpr std::array<std::size_t, kDetails> kStandsFor{0, 2, 2, 6, 6, 6, 6};

/// The levels of lines, each made in a thread of its own: of a city they take seconds.
class LinesToCome {
public:
    explicit LinesToCome(const LineSet& lines)
    {
        for (std::size_t level = 0; level < kDetails; ++level)
            if (kStandsFor[level] == level)
                levels_[level] = std::async(std::launch::async, [&lines, level] {
                    return makeLines(lines.origin(), lines.polylines(level),
                                     level == 0 ? 0 : kTileSide); // farthest out all are seen
                });
    }

    [[nodiscard]] DetailedBatches take()
    {
        DetailedBatches batches;
        for (std::size_t level = 0; level < kDetails; ++level)
            if (levels_[level].valid())
                batches[level] = levels_[level].get();
        for (std::size_t level = 0; level < kDetails; ++level)
            batches[level] = batches[kStandsFor[level]];
        return batches;
    }

private:
    std::array<std::future<Batches<LineBatch>>, kDetails> levels_;
};

} // namespace

StaticGeometry makeStaticGeometry(const MapData& data)
{
    const MapShapes& shapes = data.shapes;
    LinesToCome gridLines(shapes.gridLines);
    LinesToCome villageLines(shapes.villageLines);
    LinesToCome townLines(shapes.townLines);
    LinesToCome districtLines(shapes.districtLines);
    LinesToCome rivers(shapes.rivers);
    WorldTiles<FillBatch> land(data.origin, 0);
    for (const domain::Division& d : data.divisions)
        if (d.level == domain::DivisionLevel::District)
            addFill(d.area, 0, land.at(data.origin));
    WorldTiles<FillBatch> fill(data.origin, kTileSide);
    WorldTiles<FillBatch> coarse(data.origin, 0);
    for (std::size_t i = 0; i < data.grids.size(); ++i) {
        addFill(data.grids[i].area, i, fill.at(data.gridMiddles[i]));
        addSquare(shapes.grids.box(i), i, coarse.at(data.origin));
    }
    return {land.take(),         fill.take(),      coarse.take(),        gridLines.take(),
            villageLines.take(), townLines.take(), districtLines.take(), rivers.take()};
}

} // namespace zhitu::map
