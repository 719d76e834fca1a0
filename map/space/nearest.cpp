// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/space/nearest.h"

#include "data/space/overlap.h"
#include "map/space/nearest_list.h"
#include "map/space/points_in.h"

namespace zhitu::map {
namespace {

using Kind = domain::Subject::Kind;
using domain::LonLat;
using Entries = std::vector<NearestList::Entry>;

constexpr double kFirstReachM = 200;
constexpr double kWider = 3;
constexpr double kEverywhereM = 21'000'000; // half way around the earth

/// Looks farther and farther until enough is known to be nearer than what has not been looked at.
/// \param look adds what is in the boxes, and says whether to go on
template <typename Look>
std::optional<Entries> widening(LonLat place, std::size_t most, Look look)
{
    for (double reach = kFirstReachM;; reach *= kWider) {
        const space::Region circle = space::Region::circle(place, reach);
        NearestList list(place, most);
        if (!look(circle.boxes(), list))
            return std::nullopt;
        Entries entries = list.take();
        const auto sure = std::ranges::count_if(
            entries, [&](const NearestList::Entry& e) { return e.metres <= reach; });
        if (static_cast<std::size_t>(sure) >= most || reach > kEverywhereM)
            return entries;
    }
}

template <typename Index, typename Points, typename Keeps>
std::optional<Entries> pointsNear(LonLat place, std::size_t most, const Index& index,
                                  const Points& points, const space::GoOn& goOn, Keeps keeps)
{
    return widening(place, most, [&](const std::vector<space::GeoBox>& boxes, NearestList& list) {
        return forEachIn(index, boxes, goOn, [&](std::uint32_t ref) {
            if (keeps(points[ref]))
                list.add(ref, toLonLat(points[ref].at));
        });
    });
}

std::optional<Entries> gridsNear(LonLat place, std::size_t most, const MapData& data,
                                 const space::GoOn& goOn)
{
    for (double reach = kFirstReachM;; reach *= kWider) {
        Entries entries;
        const space::Region circle = space::Region::circle(place, reach);
        for (const space::GeoBox& box : circle.boxes())
            for (const std::size_t i :
                 data.gridAreas->touching({box.west, box.south}, {box.east, box.north})) {
                if (entries.size() % 64 == 0 && !goOn())
                    return std::nullopt;
                entries.push_back({space::distanceToM(data.grids[i].area, place),
                                   static_cast<std::uint32_t>(i), toLonLat(data.gridMiddles[i])});
            }
        std::ranges::sort(entries, {},
                          [](const NearestList::Entry& e) { return std::pair(e.metres, e.ref); });
        const auto sure = std::ranges::count_if(
            entries, [&](const NearestList::Entry& e) { return e.metres <= reach; });
        if (static_cast<std::size_t>(sure) < most && reach <= kEverywhereM)
            continue;
        entries.resize(std::min(entries.size(), most));
        return entries;
    }
}

template <typename Things>
Entries fewNear(LonLat place, std::size_t most, const Things& things)
{
    NearestList list(place, most);
    for (std::size_t i = 0; i < things.size(); ++i)
        list.add(static_cast<std::uint32_t>(i), things[i].position);
    return list.take();
}

std::optional<Entries> entriesNear(LonLat place, ThingKind kind, std::size_t most,
                                   const Shown& shown, const space::GoOn& goOn)
{
    const PointSet& points = *shown.points;
    switch (kind) {
    case ThingKind::Camera:
        return pointsNear(place, most, *points.cameraIndex, points.cameraPoints, goOn,
                          [](const CameraPoint&) { return true; });
    case ThingKind::Case:
        return pointsNear(place, most, *points.caseIndex, points.cases, goOn,
                          [&](const CasePoint& c) {
                              return !shown.window || isWithin(c.reported, *shown.window);
                          });
    case ThingKind::Centre:
        return fewNear(place, most, shown.data->centres);
    case ThingKind::GridWorker:
        return gridsNear(place, most, *shown.data, goOn);
    case ThingKind::KeySite:
        return fewNear(place, most, shown.data->keySites);
    }
    return Entries();
}

domain::Subject subjectOf(ThingKind kind, std::uint32_t ref, const Shown& shown)
{
    switch (kind) {
    case ThingKind::Camera:
        return {Kind::Camera, shown.points->cameraPoints[ref].id, {}, {}};
    case ThingKind::Case:
        return {Kind::Case, shown.points->cases[ref].id, {}, {}};
    case ThingKind::Centre:
        return {Kind::Centre, shown.data->centres[ref].id, {}, {}};
    case ThingKind::GridWorker:
        return {Kind::Grid, 0, shown.data->grids[ref].code, {}};
    case ThingKind::KeySite:
        return {Kind::KeySite, shown.data->keySites[ref].id, {}, {}};
    }
    return {};
}

} // namespace

std::optional<std::vector<Found>> nearestTo(LonLat place, ThingKind kind, std::size_t most,
                                            const Shown& shown, const space::GoOn& goOn)
{
    std::vector<Found> found;
    if (most == 0 || !(std::abs(place.lon) <= 180 && std::abs(place.lat) <= 90))
        return found;
    const auto entries = entriesNear(place, kind, most, shown, goOn);
    if (!entries)
        return std::nullopt;
    for (const NearestList::Entry& e : *entries)
        found.push_back({subjectOf(kind, e.ref, shown), e.place, e.metres});
    return found;
}

} // namespace zhitu::map
