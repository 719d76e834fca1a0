// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What was found out about a part of the map, and how it looks: the outline that was asked about,
/// blind spots and blind stretches.
#pragma once

#include <memory>
#include <vector>

#include "data/domain/geometry.h"
#include "map/geometry/batch.h"
#include "map/style/palette.h"

namespace zhitu::map {

struct Findings {
    domain::Polygon outline;                ///< without rings: none
    std::vector<domain::Polygon> blind;     ///< blind spots
    std::vector<domain::Ring> blindParts;   ///< the same in pieces of three or four corners
    domain::LineString way;                 ///< axis of a corridor
    std::vector<domain::LineString> unseen; ///< its blind stretches
};

/// Ready to be drawn in any theme. Immutable.
struct FindingShapes {
    Batches<FillBatch> area;
    Batches<LineBatch> outline;
    Batches<FillBatch> blind;
    Batches<LineBatch> hatching; ///< of the blind spots
    Batches<LineBatch> blindEdges;
    Batches<LineBatch> way;
    Batches<LineBatch> unseen;
};

/// Long for blind spots of a whole town: call it in a worker.
[[nodiscard]] std::shared_ptr<const FindingShapes> shapesOf(const Findings& findings);

[[nodiscard]] Drawables drawFindings(const FindingShapes& shapes, const Palette& colours);

} // namespace zhitu::map
