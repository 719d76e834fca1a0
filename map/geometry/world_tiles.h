// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The world cut into squares, so that geometry that is not seen is not drawn.
#pragma once

#include <QRectF>
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <memory>

#include "map/geometry/batch.h"

namespace zhitu::map {

/// Sorts pieces of geometry into one batch for each square. A piece belongs to the square of one of
/// its points, and may reach beyond it: the bounds of the batch say how far.
template <typename Batch>
class WorldTiles {
public:
    /// \param side of a square, in world units; 0: all in one batch
    WorldTiles(World origin, double side) : origin_(origin), side_(side) {}

    /// The batch for a piece at this place.
    Batch& at(World place)
    {
        const auto cell = [this](double v) {
            return side_ > 0 ? static_cast<std::int64_t>(std::floor(v / side_)) : 0;
        };
        auto& batch = batches_[{cell(place.y), cell(place.x)}];
        if (!batch) {
            batch = std::make_shared<Batch>();
            batch->origin = origin_;
        }
        return *batch;
    }

    [[nodiscard]] Batches<Batch> take()
    {
        Batches<Batch> all;
        for (auto& [cell, batch] : batches_) {
            batch->bounds = boundsOf(*batch);
            batch->vertices.shrink_to_fit(); // it stays as it is for long
            batch->indices.shrink_to_fit();
            all.push_back(std::move(batch));
        }
        batches_.clear();
        return all;
    }

private:
    QRectF boundsOf(const Batch& batch) const
    {
        double left = 1;
        double top = 1;
        double right = -1;
        double bottom = -1;
        for (const auto& v : batch.vertices) {
            left = std::min<double>(left, v.x);
            right = std::max<double>(right, v.x);
            top = std::min<double>(top, v.y);
            bottom = std::max<double>(bottom, v.y);
        }
        constexpr double hair = 1e-9; // a line that is straight has bounds as well
        return QRectF(origin_.x + left, origin_.y + top, right - left, bottom - top)
            .adjusted(-hair, -hair, hair, hair);
    }

    World origin_;
    double side_;
    std::map<std::pair<std::int64_t, std::int64_t>, std::shared_ptr<Batch>> batches_;
};

/// About 17 km in the latitude of the reference district: some fifteen squares a district.
inline constexpr double kTileSide = 1.0 / 2048;

} // namespace zhitu::map
