// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Makes the part of the picture that depends on where one looks: symbols, clusters, sectors and
/// labels for one camera. Runs in a worker.
#pragma once

#include <array>
#include <memory>
#include <optional>

#include "map/heat/heat_picture.h"
#include "map/layers/layer_state.h"
#include "map/layers/map_data.h"
#include "map/layers/picture_cache.h"
#include "map/layers/symbol_list.h"
#include "map/style/palette.h"

namespace zhitu::map {

/// Symbols reach this share of the view beyond its edges, so that panning shows no empty rim.
inline constexpr double kComposeMargin = 0.35;

struct ComposeRequest {
    std::uint64_t serial = 0;
    std::shared_ptr<const MapData> data;
    std::shared_ptr<const PointSet> points;
    Camera camera;
    Theme theme = Theme::Light;
    qreal devicePixelRatio = 1;
    double typeScale = 1; ///< of the names
    std::array<bool, kLayers.size()> visible{};
    std::optional<TimeWindow> window; ///< only cases that were reported in it
    HeatStyle heat;
    double margin = kComposeMargin; ///< how far beyond the view symbols reach
    bool asPainters = false;        ///< no pictures: Composition::painted, for files
};

/// A symbol that can be hit.
struct Symbol {
    LayerId layer{};
    World at;
    float radius = 8;        ///< logical pixels
    float lift = 0;          ///< how far its middle stands above its place, logical pixels
    std::uint32_t count = 1; ///< more than one: a cluster
    std::uint32_t ref = 0;   ///< index into the layer's list in MapData
};

struct Composition {
    std::uint64_t serial = 0;
    std::shared_ptr<const MapData> data;    ///< what the symbols' refs count in
    std::shared_ptr<const PointSet> points; ///< and those of cases
    Camera camera;
    bool failed = false;                                ///< there is nothing in it
    std::array<Drawables, kLayers.size()> layers;       ///< only those of symbols are filled
    std::array<PaintedSymbols, kLayers.size()> painted; ///< where they were asked for as painters
    std::vector<HeatStep> heat;                         ///< what the heat map's colours mean
    std::vector<Symbol> symbols;                        ///< topmost last
};

/// \param pictures of earlier compositions, to be used again
[[nodiscard]] Composition compose(const ComposeRequest& request, PictureCache& pictures);

} // namespace zhitu::map
