// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The areas and lines of the map as a graphics card takes them.
#pragma once

#include <array>

#include "map/geometry/batch.h"
#include "map/geometry/lines.h"

namespace zhitu::map {

struct MapData;

/// By level of detail: see detailAt().
using DetailedBatches = std::array<Batches<LineBatch>, kDetails>;

struct StaticGeometry {
    Batches<FillBatch> land;
    Batches<FillBatch> gridFill;
    /// A square for each grid: where a grid is a pixel or two, it looks the same and costs less.
    Batches<FillBatch> coarseGridFill;
    DetailedBatches gridLines;
    DetailedBatches villageLines;
    DetailedBatches townLines;
    DetailedBatches districtLines;
    DetailedBatches rivers;
};

/// Long: call it in a worker.
[[nodiscard]] StaticGeometry makeStaticGeometry(const MapData& data);

} // namespace zhitu::map
