// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/layers/point_set.h"

#include <algorithm>
#include <unordered_set>

#include "data/heavy.h"
#include "data/space/region.h"
#include "data/space/web_mercator.h"
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
    return domain::clockRuns(state) && deadline < asOf;
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

/// Null, and what is not in the world: nothing for the index.
std::optional<IndexPoint> indexPoint(const CasePoint* c, Ref ref)
{
    if (c == nullptr || !ClusterIndex::takes(c->at))
        return std::nullopt;
    return IndexPoint{c->at, ref, c->overdue};
}

/// What the filter says of a camera, its outlines worked out once.
class CameraFilter {
public:
    explicit CameraFilter(const domain::Filter& filter) : filter_(filter)
    {
        for (const domain::Ground& ground : filter.grounds)
            grounds_.push_back(space::regionOf(ground));
    }
    [[nodiscard]] bool keeps(const CameraPoint& camera) const
    {
        return domain::keepsCamera(filter_, camera.tier, camera.status)
               && std::ranges::all_of(grounds_, [&](const space::Region& ground) {
                      return ground.contains(space::toLonLat(camera.at));
                  });
    }

private:
    const domain::Filter& filter_;
    std::vector<space::Region> grounds_;
};

std::optional<IndexPoint> indexPoint(const CameraFilter& filter, const CameraPoint* c, Ref ref)
{
    if (c == nullptr || !ClusterIndex::takes(c->at) || !filter.keeps(*c))
        return std::nullopt;
    return IndexPoint{c->at, ref, c->status != domain::CameraStatus::Online};
}

/// What came back to what it was differs in nothing, but has left its traces in the index.
template <typename Row>
bool isWorn(const PointIndex& index, const RowTable<Row>& rows)
{
    return rows.isWorn() || index.changes() > 2 * mostChanges(rows.first()->size());
}

/// Makes what follows from the cases.
void indexCases(const MapData& data, PointSet& set)
{
    if (!set.cases.isLaidDown())
        set.cases = set.cases.laidDown();
    const std::vector<CasePoint>& cases = *set.cases.first();
    std::vector<IndexPoint> points;
    points.reserve(cases.size());
    std::vector<Deadline> deadlines;
    set.casesPerGrid.assign(data.grids.size(), 0);
    for (std::size_t i = 0; i < cases.size(); ++i) {
        const CasePoint& c = cases[i];
        const auto ref = static_cast<Ref>(i);
        if (const auto point = indexPoint(&c, ref))
            points.push_back(*point);
        if (domain::clockRuns(c.state))
            deadlines.push_back({c.deadline, ref});
        if (c.grid != kNoGrid)
            ++set.casesPerGrid[c.grid];
    }
    std::ranges::sort(deadlines, {}, &Deadline::at);
    set.deadlines = makeHeavy<const std::vector<Deadline>>(std::move(deadlines));
    set.caseIndex = makeHeavy<PointIndex>(points, kCaseClusterPixels);
    set.caseTimes = makeHeavy<CaseTimes>(cases, set.caseIndex->leaves());
}

/// Changes what follows from the cases by what is not as it was. \param before of the same set
void followIndex(const MapData& data, const CasePoints& before, PointSet& set)
{
    std::vector<PointChange> places;
    std::vector<TimeChange> times;
    set.cases.forEachDifference(before, [&](Ref ref, const CasePoint* was, const CasePoint* is) {
        if (was != nullptr && was->grid != kNoGrid)
            --set.casesPerGrid[was->grid];
        if (is != nullptr && is->grid != kNoGrid)
            ++set.casesPerGrid[is->grid];
        const PointChange place{indexPoint(was, ref), indexPoint(is, ref)};
        TimeChange time;
        if (place.before)
            time.before = was->reported;
        if (place.now)
            time.now = is->reported;
        if (place.before != place.now || time.before != time.now) {
            places.push_back(place);
            times.push_back(time);
        }
    });
    if (set.cases.isWorn())
        return indexCases(data, set);
    if (places.empty())
        return;
    auto followed = set.caseTimes->with(times);
    auto index = makeHeavy<PointIndex>(set.caseIndex->with(places));
    if (!followed || isWorn(*index, set.cases))
        return indexCases(data, set);
    set.caseTimes = makeHeavy<CaseTimes>(std::move(*followed));
    set.caseIndex = std::move(index);
}

bool addCases(const MapData& data, cache::CacheReader& reader, const std::function<bool()>& goOn,
              PointSet& set)
{
    set.serial = reader.changeSerial(); // first: what is newer comes once more, which does no harm
    set.asOf = reader.asOf();
    std::vector<CasePoint> cases;
    const auto matching = reader.forEachCase(
        set.filter, [&](const domain::Case& c) { cases.push_back(pointOf(c, data, set.asOf)); },
        kMostCases, goOn);
    if (!matching || !goOn())
        return false;
    set.cases = CasePoints(std::move(cases));
    set.matching = std::ssize(set.cases) < kMostCases ? std::ssize(set.cases) : *matching;
    indexCases(data, set);
    return true;
}

/// Marks what has become overdue, or is so no more, by the mere time.
void followTime(domain::Instant asOf, PointSet& set)
{
    const auto mark = [&](Ref ref) {
        const CasePoint* c = set.cases.at(ref);
        if (c == nullptr || c->overdue == isOverdue(c->state, c->deadline, asOf))
            return;
        CasePoint other = *c;
        other.overdue = !other.overdue;
        set.cases.put(other);
    };
    const auto [earlier, later] = std::minmax(set.asOf, asOf);
    for (auto due = std::ranges::lower_bound(*set.deadlines, earlier, {}, &Deadline::at);
         due != set.deadlines->end() && due->at < later; ++due)
        mark(due->ref);
    std::vector<Ref> changed;
    set.cases.forEachChange(
        [&](Ref ref, const CasePoint*, const CasePoint*) { changed.push_back(ref); });
    std::ranges::for_each(changed, mark);
    set.asOf = asOf;
}

/// Brings the cases of a set to what they are now. \returns false where they have to be read anew
bool bringInCases(const MapData& data, cache::CacheReader& reader, PointSet& set)
{
    // What is overdue or due may be so by the mere time, and the newest of too many are others now.
    if (set.filter.overdueOnly || set.filter.outcome || set.matching != std::ssize(set.cases))
        return false;
    const auto steady = reader.steady(); // what is forgotten meanwhile would be missed
    const std::int64_t serial = reader.changeSerial();
    const auto changed = reader.changedSince(set.serial, "case");
    if (!changed || changed->size() > kMostFollowed)
        return false;
    set.serial = serial;
    set.arrivals.clear();
    const CasePoints before = set.cases;
    const domain::Instant asOf = reader.asOf();
    std::unordered_set<std::int64_t> gone(changed->begin(), changed->end());
    reader.forEachCase(set.filter, *changed, [&](const domain::Case& c) {
        const CasePoint point = pointOf(c, data, asOf);
        if (set.cases.withId(point.id) == nullptr)
            set.arrivals.push_back(point.at);
        set.cases.put(point);
        gone.erase(point.id);
    });
    for (const std::int64_t id : gone)
        set.cases.remove(id);
    followTime(asOf, set);
    set.matching = std::ssize(set.cases);
    if (set.matching > kMostCases)
        return false;
    followIndex(data, before, set);
    return true;
}

/// \param indexed a set whose index may be of the same cameras, or nearly; may be null
std::shared_ptr<const PointIndex>
cameraIndexOf(const domain::Filter& filter, const CameraPoints& cameras, const PointSet* indexed)
{
    const CameraFilter kept(filter);
    if (indexed != nullptr && indexed->filter.tiers == filter.tiers
        && indexed->filter.statuses == filter.statuses && indexed->filter.grounds == filter.grounds
        && indexed->cameraPoints.first() == cameras.first()) {
        std::vector<PointChange> changes;
        cameras.forEachDifference(
            indexed->cameraPoints, [&](Ref ref, const CameraPoint* was, const CameraPoint* is) {
                const PointChange change{indexPoint(kept, was, ref), indexPoint(kept, is, ref)};
                if (change.before != change.now)
                    changes.push_back(change);
            });
        if (changes.empty())
            return indexed->cameraIndex;
        auto followed = makeHeavy<PointIndex>(indexed->cameraIndex->with(changes));
        if (!isWorn(*followed, cameras))
            return followed;
    }
    std::vector<IndexPoint> points;
    for (auto c = cameras.begin(); c != cameras.end(); ++c)
        if (const auto point = indexPoint(kept, &*c, c.ref()))
            points.push_back(*point);
    return makeHeavy<PointIndex>(points, kCameraClusterPixels);
}

void useCameras(const CameraPoints& cameras, const PointSet* indexed, PointSet& set)
{
    set.cameraIndex = cameraIndexOf(set.filter, cameras, indexed);
    set.cameraPoints = cameras;
    set.cameras = set.cameraIndex->size();
}

CameraPoint pointOf(const domain::Camera& c)
{
    return {c.id,
            toWorld(c.position),
            c.tier,
            c.status,
            static_cast<float>(c.azimuthDeg),
            static_cast<float>(c.fieldOfViewDeg),
            static_cast<float>(c.rangeM)};
}

} // namespace

std::vector<Cluster> PointSet::caseClusters(const QRectF& world, int zoom,
                                            const std::optional<TimeWindow>& window) const
{
    if (!window)
        return caseIndex->query(world, zoom);
    auto clusters = caseIndex->query(world, zoom, CasesWithin(*caseTimes, cases, *window));
    // What is left of a cluster alone stands where it is.
    for (Cluster& c : clusters)
        if (c.count == 1)
            c.at = cases[c.ref].at;
    return clusters;
}

std::uint32_t PointSet::casesWithin(const TimeWindow& window) const
{
    return caseIndex->count(CasesWithin(*caseTimes, cases, window));
}

CameraPoints readCameras(cache::CacheReader& reader)
{
    std::vector<CameraPoint> cameras;
    reader.forEachCamera([&](const domain::Camera& c) { cameras.push_back(pointOf(c)); });
    return CameraPoints(std::move(cameras));
}

CameraPoints followCameras(CameraPoints before, std::span<const std::int64_t> changed,
                           cache::CacheReader& reader)
{
    std::unordered_set<std::int64_t> gone(changed.begin(), changed.end());
    reader.forEachCamera(changed, [&](const domain::Camera& c) {
        before.put(pointOf(c));
        gone.erase(c.id);
    });
    for (const std::int64_t id : gone)
        before.remove(id);
    return before.isWorn() ? before.laidDown() : before;
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
