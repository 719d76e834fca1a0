// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/layers/point_set.h"

#include <algorithm>
#include <unordered_set>

#include "data/heavy.h"
#include "map/layers/map_data.h"

namespace zhitu::map {
namespace {

// Wide enough that far out the map under the clusters is still seen.
constexpr double kCameraClusterPixels = 92;
constexpr double kCaseClusterPixels = 64;

/// As a set keeps it: the map shows all surroundings of an area.
domain::Filter wherever(domain::Filter filter)
{
    filter.areaPrefix.clear();
    return filter;
}

/// Of more cases than these it is quicker to read all.
constexpr std::size_t kMostFollowed = 2000;

bool isOverdue(domain::CaseState state, domain::Instant deadline, domain::Instant asOf)
{
    return domain::isOpen(state) && deadline < asOf;
}

CasePoint pointOf(const domain::Case& c, const MapData& data, domain::Instant asOf)
{
    const auto grid = data.gridByCode.find(c.gridCode);
    return {c.id,
            toWorld(c.position),
            grid == data.gridByCode.end() ? kNoGrid : grid->second,
            static_cast<std::uint8_t>(c.categoryId),
            c.state,
            isOverdue(c.state, c.deadlineAt, asOf),
            c.supervised,
            c.deadlineAt,
            c.reportedAt};
}

/// Puts the cases in their order. \param sorted so many of them are, the first ones
void sortCases(std::vector<CasePoint>& cases, std::size_t sorted)
{
    if (std::ranges::is_sorted(cases, {}, &CasePoint::id))
        return;
    const auto middle = cases.begin() + static_cast<std::ptrdiff_t>(sorted);
    std::ranges::sort(middle, cases.end(), {}, &CasePoint::id);
    std::ranges::inplace_merge(cases, middle, {}, &CasePoint::id);
}

template <typename Point>
const Point* withId(const std::vector<Point>& points, std::int64_t id)
{
    const auto at = std::ranges::lower_bound(points, id, {}, &Point::id);
    return at != points.end() && at->id == id ? &*at : nullptr;
}

/// What follows from the cases.
void indexCases(const MapData& data, PointSet& set)
{
    std::vector<IndexPoint> points;
    points.reserve(set.cases.size());
    set.casesPerGrid.assign(data.grids.size(), 0);
    for (const CasePoint& c : set.cases) {
        points.push_back({c.at, static_cast<std::uint32_t>(points.size()), c.overdue});
        if (c.grid != kNoGrid)
            ++set.casesPerGrid[c.grid];
    }
    set.caseIndex = makeHeavy<ClusterIndex>(points, kCaseClusterPixels);
    set.caseTimes = makeHeavy<CaseTimes>(set.cases, *set.caseIndex);
}

bool addCases(const MapData& data, cache::CacheReader& reader, const std::function<bool()>& goOn,
              PointSet& set)
{
    set.serial = reader.changeSerial(); // first: what is newer comes once more, which does no harm
    const domain::Instant asOf = reader.asOf();
    const auto matching = reader.forEachCase(
        set.filter, [&](const domain::Case& c) { set.cases.push_back(pointOf(c, data, asOf)); },
        kMostCases, goOn);
    if (!matching || !goOn())
        return false;
    sortCases(set.cases, 0);
    set.matching = std::ssize(set.cases) < kMostCases ? std::ssize(set.cases) : *matching;
    indexCases(data, set);
    return true;
}

/// Brings the cases of a set to what they are now. \returns false where they have to be read anew
bool bringInCases(const MapData& data, cache::CacheReader& reader, PointSet& set)
{
    // What is overdue may be so by the mere time, and the newest of too many are others now.
    if (set.filter.overdueOnly || set.matching != std::ssize(set.cases))
        return false;
    const auto steady = reader.steady(); // what is forgotten meanwhile would be missed
    const std::int64_t serial = reader.changeSerial();
    const auto changed = reader.changedSince(set.serial, "case");
    if (!changed || changed->size() > kMostFollowed)
        return false;
    set.serial = serial;
    const domain::Instant asOf = reader.asOf();
    const std::unordered_set<std::int64_t> ids(changed->begin(), changed->end());
    std::unordered_set<std::int64_t> known;
    bool differs = std::erase_if(set.cases,
                                 [&](const CasePoint& c) {
                                     if (!ids.contains(c.id))
                                         return false;
                                     known.insert(c.id);
                                     return true;
                                 })
                   > 0;
    set.arrivals.clear();
    for (CasePoint& c : set.cases) {
        const bool overdue = isOverdue(c.state, c.deadline, asOf);
        differs |= overdue != c.overdue;
        c.overdue = overdue;
    }
    const std::size_t kept = set.cases.size();
    reader.forEachCase(set.filter, *changed, [&](const domain::Case& c) {
        set.cases.push_back(pointOf(c, data, asOf));
        if (!known.contains(c.id))
            set.arrivals.push_back(set.cases.back().at);
        differs = true;
    });
    set.matching = std::ssize(set.cases);
    sortCases(set.cases, kept);
    if (differs)
        indexCases(data, set);
    return set.matching <= kMostCases;
}

/// More changes than these are worth a new index.
constexpr std::size_t kMostChanges = 2000;

std::optional<IndexPoint> indexPoint(const domain::Filter& filter, const CameraPoint& c,
                                     std::size_t ref)
{
    if (c.removed || !domain::keepsCamera(filter, c.tier, c.status))
        return std::nullopt;
    return IndexPoint{c.at, static_cast<std::uint32_t>(ref),
                      c.status != domain::CameraStatus::Online};
}

/// What is not as it was; nothing: the index has to be made anew, because others stand between, so
/// that all behind them have other numbers, or because it is too much.
std::optional<std::vector<PointChange>> changesOf(const domain::Filter& filter,
                                                  const std::vector<CameraPoint>& before,
                                                  const std::vector<CameraPoint>& now)
{
    std::vector<PointChange> changes;
    if (now.size() < before.size() || now.size() - before.size() > kMostChanges)
        return std::nullopt;
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (i < before.size() && before[i].id != now[i].id)
            return std::nullopt;
        if (i < before.size() && before[i] == now[i])
            continue;
        changes.push_back({i < before.size() ? indexPoint(filter, before[i], i) : std::nullopt,
                           indexPoint(filter, now[i], i)});
        if (changes.size() > kMostChanges)
            return std::nullopt;
    }
    return changes;
}

/// \param indexed a set whose index may be of the same cameras, or nearly; may be null
void useCameras(const CameraPoints& cameras, const PointSet* indexed, PointSet& set)
{
    set.cameraPoints = cameras;
    if (indexed != nullptr && indexed->filter.tiers == set.filter.tiers
        && indexed->filter.statuses == set.filter.statuses) {
        if (indexed->cameraPoints == cameras) {
            set.cameraIndex = indexed->cameraIndex;
            set.cameras = indexed->cameras;
            return;
        }
        const auto changes = changesOf(set.filter, *indexed->cameraPoints, *cameras);
        if (changes && changes->size() + indexed->cameraIndex->changes() <= kMostChanges) {
            set.cameraIndex = makeHeavy<PointIndex>(indexed->cameraIndex->with(*changes));
            set.cameras = set.cameraIndex->size();
            return;
        }
    }
    std::vector<IndexPoint> points;
    for (std::size_t i = 0; i < cameras->size(); ++i)
        if (const auto point = indexPoint(set.filter, (*cameras)[i], i))
            points.push_back(*point);
    set.cameras = points.size();
    set.cameraIndex = makeHeavy<PointIndex>(points, kCameraClusterPixels);
}

CameraPoint pointOf(const domain::Camera& c)
{
    return {c.id,
            toWorld(c.position),
            c.tier,
            c.status,
            false,
            static_cast<float>(c.azimuthDeg),
            static_cast<float>(c.fieldOfViewDeg),
            static_cast<float>(c.rangeM)};
}

} // namespace

const CameraPoint* PointSet::cameraOf(std::int64_t id) const
{
    const CameraPoint* found = withId(*cameraPoints, id);
    return found != nullptr && !found->removed ? found : nullptr;
}

const CasePoint* PointSet::caseOf(std::int64_t id) const
{
    return withId(cases, id);
}

CameraPoints readCameras(cache::CacheReader& reader)
{
    auto cameras = makeHeavy<std::vector<CameraPoint>>();
    reader.forEachCamera([&](const domain::Camera& c) { cameras->push_back(pointOf(c)); });
    return cameras;
}

CameraPoints followCameras(const CameraPoints& before, std::span<const std::int64_t> changed,
                           cache::CacheReader& reader)
{
    std::vector<CameraPoint> fresh;
    reader.forEachCamera(changed, [&](const domain::Camera& c) { fresh.push_back(pointOf(c)); });
    auto cameras = makeHeavy<std::vector<CameraPoint>>();
    cameras->reserve(before->size() + fresh.size());
    auto next = fresh.begin();
    auto skipped = changed.begin();
    for (const CameraPoint& old : *before) {
        while (next != fresh.end() && next->id <= old.id)
            cameras->push_back(*next++);
        skipped = std::lower_bound(skipped, changed.end(), old.id);
        if (skipped == changed.end() || *skipped != old.id) {
            cameras->push_back(old);
        } else if (cameras->empty() || cameras->back().id != old.id) {
            cameras->push_back(old);
            cameras->back().removed = true;
        }
    }
    cameras->insert(cameras->end(), next, fresh.end());
    return cameras;
}

std::shared_ptr<const PointSet> selectCameras(const domain::Filter& filter,
                                              const CameraPoints& cameras, const PointSet* before)
{
    auto set = makeHeavy<PointSet>();
    set->filter = filter;
    useCameras(cameras, before, *set);
    return set;
}

std::shared_ptr<const PointSet> withCameras(const PointSet& cases, const PointSet& cameras)
{
    auto set = makeHeavy<PointSet>(cases);
    useCameras(cameras.cameraPoints, &cameras, *set);
    return set;
}

std::shared_ptr<const PointSet> selectPoints(const MapData& data, const domain::Filter& filter,
                                             cache::CacheReader& reader,
                                             const std::function<bool()>& goOn,
                                             const PointSet* before)
{
    auto set = makeHeavy<PointSet>();
    set->filter = wherever(filter);
    if (!addCases(data, reader, goOn, *set))
        return nullptr;
    useCameras(before != nullptr ? before->cameraPoints : readCameras(reader), before, *set);
    return set;
}

std::shared_ptr<const PointSet> followCases(const MapData& data, const domain::Filter& filter,
                                            cache::CacheReader& reader,
                                            const std::function<bool()>& goOn,
                                            const PointSet& before)
{
    if (before.filter == wherever(filter)) {
        auto set = makeHeavy<PointSet>(before);
        if (bringInCases(data, reader, *set))
            return set;
    }
    return selectPoints(data, filter, reader, goOn, &before);
}

} // namespace zhitu::map
