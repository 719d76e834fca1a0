// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/layers/point_set.h"

#include "map/layers/map_data.h"

namespace zhitu::map {
namespace {

// Wide enough that far out the map under the clusters is still seen.
constexpr double kCameraClusterPixels = 92;
constexpr double kCaseClusterPixels = 64;

bool addCases(const MapData& data, cache::CacheReader& reader, const std::function<bool()>& goOn,
              PointSet& set)
{
    const domain::Instant asOf = reader.asOf();
    std::vector<IndexPoint> points;
    set.casesPerGrid.assign(data.grids.size(), 0);
    const auto matching = reader.forEachCase(
        set.filter,
        [&](const domain::Case& c) {
            const World at = toWorld(c.position);
            const bool overdue = domain::isOpen(c.state) && c.deadlineAt < asOf;
            const auto grid = data.gridByCode.find(c.gridCode);
            points.push_back({at, static_cast<std::uint32_t>(set.cases.size()), overdue,
                              static_cast<std::uint8_t>(c.categoryId)});
            set.cases.push_back({c.id, at, grid == data.gridByCode.end() ? kNoGrid : grid->second,
                                 static_cast<std::uint8_t>(c.categoryId), c.state, overdue,
                                 c.supervised});
            if (grid != data.gridByCode.end())
                ++set.casesPerGrid[grid->second];
        },
        kMostCases, goOn);
    if (!matching || !goOn())
        return false;
    set.matching = *matching;
    set.caseIndex = ClusterIndex(points, kCaseClusterPixels);
    return true;
}

void addCameras(cache::CacheReader& reader, const PointSet* before, PointSet& set)
{
    set.cameraPoints = before != nullptr ? before->cameraPoints : readCameras(reader);
    if (before != nullptr && before->filter.tiers == set.filter.tiers
        && before->filter.statuses == set.filter.statuses) {
        set.cameraIndex = before->cameraIndex;
        set.cameras = before->cameras;
        return;
    }
    const std::vector<CameraPoint>& cameras = *set.cameraPoints;
    std::vector<IndexPoint> points;
    for (std::size_t i = 0; i < cameras.size(); ++i)
        if (const CameraPoint& c = cameras[i]; domain::keepsCamera(set.filter, c.tier, c.status))
            points.push_back({c.at, static_cast<std::uint32_t>(i),
                              c.status != domain::CameraStatus::Online,
                              static_cast<std::uint8_t>(c.tier)});
    set.cameras = points.size();
    set.cameraIndex = std::make_shared<const ClusterIndex>(points, kCameraClusterPixels);
}

} // namespace

CameraPoints readCameras(cache::CacheReader& reader)
{
    auto cameras = std::make_shared<std::vector<CameraPoint>>();
    reader.forEachCamera([&](const domain::Camera& c) {
        cameras->push_back({c.id, toWorld(c.position), c.tier, c.status,
                            static_cast<float>(c.azimuthDeg), static_cast<float>(c.fieldOfViewDeg),
                            static_cast<float>(c.rangeM)});
    });
    return cameras;
}

std::shared_ptr<const PointSet> selectPoints(const MapData& data, const domain::Filter& filter,
                                             cache::CacheReader& reader,
                                             const std::function<bool()>& goOn,
                                             const PointSet* before)
{
    auto set = std::make_shared<PointSet>();
    set->filter = filter;
    set->filter.areaPrefix.clear();
    if (!addCases(data, reader, goOn, *set))
        return nullptr;
    addCameras(reader, before, *set);
    return set;
}

} // namespace zhitu::map
