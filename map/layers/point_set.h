// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The cases and cameras that a filter lets through, ready to be drawn.
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "data/cache/reader.h"
#include "data/domain/filter.h"
#include "map/index/cluster_index.h"

namespace zhitu::map {

struct MapData;

inline constexpr std::uint32_t kNoGrid = ~std::uint32_t{0};

struct CasePoint {
    std::int64_t id = 0;
    World at;
    std::uint32_t grid = kNoGrid; ///< place in MapData::grids
    std::uint8_t category = 0;
    domain::CaseState state{};
    bool overdue = false;
    bool supervised = false;
};

/// Of more cases than these the map shows the newest.
inline constexpr std::int64_t kMostCases = 1'000'000;

/// Immutable; any thread.
struct PointSet {
    domain::Filter filter;
    std::vector<CasePoint> cases;
    std::int64_t matching = 0; ///< cases that the filter keeps: more than `cases` above kMostCases
    ClusterIndex caseIndex;
    std::vector<std::uint32_t> casesPerGrid;         ///< in the order of MapData::grids
    std::shared_ptr<const ClusterIndex> cameraIndex; ///< its refs count in MapData::cameras
    std::size_t cameras = 0;
};

/// Long: call it in a worker. The filter's area is not looked at: the map shows all of its
/// surroundings. \param data may still lack its `points`
/// \returns null where `goOn` said false
/// \throws UserError
[[nodiscard]] std::shared_ptr<const PointSet> selectPoints(const MapData& data,
                                                           const domain::Filter& filter,
                                                           cache::CacheReader& reader,
                                                           const std::function<bool()>& goOn);

} // namespace zhitu::map
