// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/space/seeing.h"

#include "data/space/geodesic.h"
#include "data/space/local_metres.h"
#include "map/layers/sector.h"
#include "map/space/points_in.h"

namespace zhitu::map {
namespace {

/// Calls visit(camera, sector) for each whose range may reach into one of the boxes.
template <typename Visit>
bool forEachReaching(std::span<const space::GeoBox> boxes, const Shown& shown,
                     const space::GoOn& goOn, Visit visit)
{
    const CameraPoints& cameras = shown.points->cameraPoints;
    float farthest = 0;
    for (const CameraPoint& c : cameras)
        if (c.rangeM <= space::kMostRangeM) // also no NaN
            farthest = std::max(farthest, c.rangeM);
    const auto grown = [](const space::GeoBox& box, double metres) {
        const double lat = std::min(std::max(std::abs(box.south), std::abs(box.north)) + 1,
                                    space::kMostPlaneLatitude);
        const space::Metres degree = space::metresPerDegree(lat);
        const double east = metres / degree.east * 1.01;
        const double north = metres / degree.north * 1.01;
        return space::GeoBox{box.west - east, box.south - north, box.east + east,
                             box.north + north};
    };
    std::vector<space::GeoBox> wide;
    for (const space::GeoBox& box : boxes)
        wide.push_back(grown(box, farthest));
    return forEachIn(*shown.points->cameraIndex, wide, goOn, [&](std::uint32_t ref) {
        const CameraPoint& camera = cameras[ref];
        if (camera.status != domain::CameraStatus::Online)
            return;
        const space::Sector sector = sectorOf(camera);
        if (space::isUsable(sector) && std::ranges::any_of(boxes, [&](const space::GeoBox& box) {
                return grown(box, sector.rangeM).contains(sector.at);
            }))
            visit(camera, sector);
    });
}

} // namespace

std::optional<std::vector<space::Sector>>
sectorsReaching(std::span<const space::GeoBox> boxes, const Shown& shown, const space::GoOn& goOn)
{
    std::vector<space::Sector> sectors;
    const bool whole =
        forEachReaching(boxes, shown, goOn, [&](const CameraPoint&, const space::Sector& sector) {
            sectors.push_back(sector);
        });
    return whole ? std::optional(std::move(sectors)) : std::nullopt;
}

std::optional<std::vector<Found>> camerasSeeing(domain::LonLat place, const Shown& shown,
                                                const space::GoOn& goOn)
{
    std::vector<Found> found;
    if (!(std::abs(place.lon) <= 180 && std::abs(place.lat) <= space::kMostPlaneLatitude))
        return found;
    const space::GeoBox spot{place.lon, place.lat, place.lon, place.lat};
    const bool whole = forEachReaching(
        {&spot, 1}, shown, goOn, [&](const CameraPoint& camera, const space::Sector& sector) {
            if (space::sees(sector, place))
                found.push_back({{domain::Subject::Kind::Camera, camera.id, {}, {}},
                                 sector.at,
                                 space::distanceM(sector.at, place)});
        });
    if (!whole)
        return std::nullopt;
    std::ranges::sort(found, {}, [](const Found& f) { return std::pair(f.metres, f.subject.id); });
    return found;
}

} // namespace zhitu::map
