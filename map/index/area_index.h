// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Which polygon is under a place: a packed R-tree of the boxes, then the exact test.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "data/domain/geometry.h"

namespace zhitu::map {

/// Immutable; any thread.
class AreaIndex {
public:
    /// \param polygons outlive the index
    explicit AreaIndex(std::span<const domain::Polygon* const> polygons);
    ~AreaIndex();

    /// Position in the list given at construction.
    [[nodiscard]] std::optional<std::size_t> at(domain::LonLat place) const;

    /// All whose box touches this one, in degrees; in the order of the list.
    [[nodiscard]] std::vector<std::size_t> touching(domain::LonLat southWest,
                                                    domain::LonLat northEast) const;

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace zhitu::map
