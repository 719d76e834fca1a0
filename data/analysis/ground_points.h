// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The places of cases as a plane of metres, in cells: what is near is found without looking at
/// all.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

#include "data/cache/reader.h"
#include "data/domain/geometry.h"

namespace zhitu::analysis {

/// Metres from the origin of the plane.
struct GroundPoint {
    double east = 0;
    double north = 0;
};

/// Immutable; any thread. Distances are those of the plane about the middle of all places: to 1e-4
/// of them within a city of 100 km.
class GroundPoints {
public:
    /// \param cellM side of a cell in metres
    GroundPoints(std::span<const domain::LonLat> places, double cellM);

    [[nodiscard]] std::size_t size() const noexcept { return points_.size(); }
    [[nodiscard]] domain::LonLat placeOf(GroundPoint point) const noexcept;
    /// Where a point that was found lies, exactly as it was given.
    [[nodiscard]] domain::LonLat placeAt(std::uint32_t index) const noexcept
    {
        return places_[index];
    }

    /// Cells that hold a point, in a fixed order.
    struct Cell {
        std::int32_t column = 0;
        std::int32_t row = 0;
        std::uint32_t begin = 0; ///< of its points
        std::uint32_t end = 0;
    };
    [[nodiscard]] std::span<const Cell> cells() const noexcept { return cells_; }
    [[nodiscard]] std::span<const GroundPoint> pointsOf(const Cell& cell) const noexcept
    {
        return std::span(points_).subspan(cell.begin, cell.end - cell.begin);
    }
    /// Null where nothing lies in it.
    [[nodiscard]] const Cell* cell(std::int32_t column, std::int32_t row) const;
    [[nodiscard]] double cellM() const noexcept { return cellM_; }

    /// Points at most `metres` away.
    void forEachNear(GroundPoint middle, double metres,
                     const std::function<void(std::uint32_t index, double distance2)>& sink) const;
    /// How many lie in a circle on the ellipsoid, as a filter by that circle counts.
    [[nodiscard]] std::int64_t countWithin(GroundPoint middle, double metres) const;

private:
    double cellM_;
    domain::LonLat origin_;
    double eastScale_ = 1; ///< metres a degree
    double northScale_ = 1;
    std::vector<GroundPoint> points_;    ///< cell by cell
    std::vector<domain::LonLat> places_; ///< of them
    std::vector<Cell> cells_;
    std::unordered_map<std::uint64_t, std::uint32_t> cellAt_;
};

/// The places of the cases that a filter keeps, in the order of their numbers.
/// \param filter with its area \returns nothing where `goOn`, asked every few milliseconds, said no
/// \throws UserError
[[nodiscard]] std::optional<std::vector<domain::LonLat>>
readPlaces(cache::CacheReader& reader, const domain::Filter& filter, domain::Instant now,
           const std::function<bool()>& goOn);

} // namespace zhitu::analysis
