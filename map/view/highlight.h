// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What is marked on the map: where one works, what the pointer is over, what is chosen.
#pragma once

#include <optional>
#include <string>

#include "data/domain/subject.h"
#include "map/geometry/batch.h"
#include "map/layers/map_data.h"
#include "map/layers/picture_cache.h"
#include "map/style/palette.h"

namespace zhitu::map {

struct Highlight {
    std::string area; ///< code of a division or grid; empty: none
    std::string hoveredGrid;
    domain::Subject hovered; ///< a symbol
    domain::Subject selected;
    /// Of what is selected, where the data do not hold it: a closed case.
    std::optional<domain::LonLat> selectedPlace;

    [[nodiscard]] std::optional<domain::LonLat> placeOfSelected(const MapData& data,
                                                                const PointSet& points) const;
};

/// \param rings of the theme and density of the map
[[nodiscard]] Drawables drawHighlight(const Highlight& highlight, const MapData& data,
                                      const PointSet& points, const Palette& colours,
                                      PictureCache& rings);

} // namespace zhitu::map
