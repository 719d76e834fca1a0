// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The cases and cameras that a filter lets through, ready to be drawn.
#pragma once

#include <functional>
#include <memory>
#include <span>
#include <vector>

#include "data/cache/reader.h"
#include "data/domain/filter.h"
#include "map/index/cluster_index.h"
#include "map/index/point_index.h"
#include "map/layers/case_times.h"

namespace zhitu::map {

struct MapData;

inline constexpr std::uint32_t kNoGrid = ~std::uint32_t{0};

struct CameraPoint {
    std::int64_t id = 0;
    World at;
    domain::CameraTier tier{};
    domain::CameraStatus status{};
    bool removed =
        false; ///< it is no more; its row stands for it, so that others keep their places
    float azimuthDeg = 0;
    float fieldOfViewDeg = 0;
    float rangeM = 0;

    friend bool operator==(const CameraPoint&, const CameraPoint&) = default;
};
using CameraPoints = std::shared_ptr<const std::vector<CameraPoint>>; ///< by their ids

struct CasePoint {
    std::int64_t id = 0;
    World at;
    std::uint32_t grid = kNoGrid; ///< place in MapData::grids
    std::uint8_t category = 0;
    domain::CaseState state{};
    bool overdue = false;
    bool supervised = false;
    domain::Instant deadline{};
    domain::Instant reported{};

    friend bool operator==(const CasePoint&, const CasePoint&) = default;
};

/// Of more cases than these the map shows the newest.
inline constexpr std::int64_t kMostCases = 10'000'000;

/// Immutable; any thread.
struct PointSet {
    domain::Filter filter;
    std::vector<CasePoint> cases; ///< by their ids
    std::int64_t matching = 0; ///< cases that the filter keeps: more than `cases` above kMostCases
    std::int64_t serial = 0;   ///< of the cache's batches: they are read as far as this one
    std::shared_ptr<const ClusterIndex> caseIndex; ///< its refs count in `cases`
    std::shared_ptr<const CaseTimes> caseTimes;    ///< of the cases
    std::vector<World> arrivals; ///< of cases that were not there in the set that was followed
    std::vector<std::uint32_t> casesPerGrid;       ///< in the order of MapData::grids
    CameraPoints cameraPoints;                     ///< all of them
    std::shared_ptr<const PointIndex> cameraIndex; ///< its refs count in `cameraPoints`
    std::size_t cameras = 0;                       ///< that the filter keeps

    // Null for an id that is not there, or no more. Quick, however many there are.
    [[nodiscard]] const CameraPoint* cameraOf(std::int64_t id) const;
    [[nodiscard]] const CasePoint* caseOf(std::int64_t id) const;
};

/// Reads all cameras.
[[nodiscard]] CameraPoints readCameras(cache::CacheReader& reader);

/// The cameras as they are now, where only some are not what they were `before`. One that is gone
/// keeps its row until all are read again.
/// \param changed their ids, sorted, each once
[[nodiscard]] CameraPoints followCameras(const CameraPoints& before,
                                         std::span<const std::int64_t> changed,
                                         cache::CacheReader& reader);

/// The cameras alone: for withCameras().
/// \param before an earlier set: where only some cameras are not what they were in it, its index is
/// changed instead of being made anew; may be null
[[nodiscard]] std::shared_ptr<const PointSet> selectCameras(const domain::Filter& filter,
                                                            const CameraPoints& cameras,
                                                            const PointSet* before = nullptr);

/// The cases of one set with the cameras of another; no index is made where both are of the same
/// filter.
[[nodiscard]] std::shared_ptr<const PointSet> withCameras(const PointSet& cases,
                                                          const PointSet& cameras);

/// Long: call it in a worker. The filter's area is not looked at: the map shows all of its
/// surroundings.
/// \param before an earlier one whose cameras are still as they are in the cache; may be null: they
/// are read
/// \returns null where `goOn` said false
/// \throws UserError
[[nodiscard]] std::shared_ptr<const PointSet>
selectPoints(const MapData& data, const domain::Filter& filter, cache::CacheReader& reader,
             const std::function<bool()>& goOn, const PointSet* before = nullptr);

/// The same as selectPoints(); where `before` is of the same filter, only the cases that were
/// changed since are read, if that can be known.
[[nodiscard]] std::shared_ptr<const PointSet>
followCases(const MapData& data, const domain::Filter& filter, cache::CacheReader& reader,
            const std::function<bool()>& goOn, const PointSet& before);

} // namespace zhitu::map
