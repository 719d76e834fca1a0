// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The cases and cameras that a filter lets through, ready to be drawn.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "data/cache/reader.h"
#include "data/domain/filter.h"
#include "map/index/point_index.h"
#include "map/layers/case_times.h"
#include "map/layers/points.h"

namespace zhitu::map {

struct MapData;

/// Of more cases than these the map shows the newest.
inline constexpr std::int64_t kMostCases = 10'000'000;

/// An open case becomes overdue by the mere time.
struct Deadline {
    domain::Instant at{};
    Ref ref = 0; ///< in PointSet::cases
};

/// Immutable; any thread. A copy shares everything large.
struct PointSet {
    domain::Filter filter;
    CasePoints cases;
    std::int64_t matching = 0; ///< cases that the filter keeps: more than `cases` above kMostCases
    std::int64_t serial = 0;   ///< of the cache's batches: they are read as far as this one
    domain::Instant asOf{};    ///< overdue is what was so then
    std::shared_ptr<const std::vector<Deadline>> deadlines; ///< of cases.first(), by time
    std::shared_ptr<const PointIndex> caseIndex;            ///< its refs are those of `cases`
    std::shared_ptr<const CaseTimes> caseTimes;             ///< of the cases
    std::vector<World> arrivals; ///< of cases that were not there in the set that was followed
    std::vector<std::uint32_t> casesPerGrid;       ///< in the order of MapData::grids
    CameraPoints cameraPoints;                     ///< all of them
    std::shared_ptr<const PointIndex> cameraIndex; ///< its refs are those of `cameraPoints`
    std::size_t cameras = 0;                       ///< that the filter keeps

    /// The cases in a part of the world at an integer zoom. \param window only what was reported in
    /// it; nothing: all
    [[nodiscard]] std::vector<Cluster> caseClusters(const QRectF& world, int zoom,
                                                    const std::optional<TimeWindow>& window) const;
    /// Cases that were reported in the window, wherever they are.
    [[nodiscard]] std::uint32_t casesWithin(const TimeWindow& window) const;
};

/// Reads all cameras.
[[nodiscard]] CameraPoints readCameras(cache::CacheReader& reader);

/// The cameras as they are now, where only some are not what they were.
/// \param changed their ids, each once
[[nodiscard]] CameraPoints followCameras(CameraPoints before, std::span<const std::int64_t> changed,
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
/// changed since are read, if that can be known, and the indexes are changed by them instead of
/// being made anew, unless they are many.
[[nodiscard]] std::shared_ptr<const PointSet>
followCases(const MapData& data, const domain::Filter& filter, cache::CacheReader& reader,
            const std::function<bool()>& goOn, const PointSet& before);

} // namespace zhitu::map
