// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The outlines of grids or divisions by their codes, as many of them in memory as are in use.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>

#include "data/cache/sqlite.h"
#include "data/domain/geometry.h"

namespace zhitu::verify {

/// One thread, that of the connection.
class AreaShapes {
public:
    enum class Of { Grids, Divisions };
    /// Of so many points the outlines are kept: some 16 MB.
    static constexpr std::size_t kMostPoints = 1'000'000;

    AreaShapes(cache::Connection& connection, Of of);

    /// Null where there is none, or it cannot be read. Valid until the next call.
    [[nodiscard]] const domain::Polygon* find(const std::string& code);
    /// The middle of its bounds.
    [[nodiscard]] std::optional<domain::LonLat> middleOf(const std::string& code);
    /// Code of the grid, or of the smallest division, that the place is in; empty: none.
    [[nodiscard]] std::string codeAt(domain::LonLat place);

private:
    cache::Statement byCode_;
    cache::Statement byPlace_;
    std::unordered_map<std::string, std::optional<domain::Polygon>> known_;
    std::size_t points_ = 0;
};

/// From a place to the nearest edge, in metres, whether inside or not: as distanceToSegment().
[[nodiscard]] double metresToEdge(const domain::Polygon& area, domain::LonLat place);

} // namespace zhitu::verify
