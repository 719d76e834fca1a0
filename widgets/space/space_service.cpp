// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/space/space_service.h"

#include <QElapsedTimer>
#include <QString>
#include <algorithm>
#include <utility>

#include "data/cache/place_rows.h"
#include "data/space/geodesic.h"
#include "map/space/nearest.h"
#include "map/space/seeing.h"

namespace zhitu::widgets {
namespace {

using map::Found;
using map::ThingKind;
using GoOn = NewestWork::GoOn;
using Rest = NewestWork::Rest;

/// Shorter work shows no progress, which would only flicker.
constexpr int kMomentMs = 300;
constexpr int kProgressEveryMs = 100;

template <typename Things>
std::string nameIn(const Things& things, std::int64_t id)
{
    const auto found = std::ranges::find_if(things, [&](const auto& t) { return t.id == id; });
    return found != things.end() ? found->name : std::string();
}

std::string nameOf(ThingKind kind, std::int64_t id, const map::MapData& data,
                   cache::CacheReader* reader)
{
    switch (kind) {
    case ThingKind::Camera:
        return reader != nullptr ? reader->cameraName(id) : std::string();
    case ThingKind::Case:
        return reader != nullptr ? reader->caseTitle(id) : std::string();
    case ThingKind::Centre:
        return nameIn(data.centres, id);
    case ThingKind::KeySite:
        return nameIn(data.keySites, id);
    case ThingKind::GridWorker:
        break; // several of one grid: see workersOf()
    }
    return {};
}

SpaceRows rowsOf(ThingKind kind, const std::vector<Found>& found, const map::MapData& data,
                 cache::CacheReader* reader)
{
    SpaceRows rows;
    for (const Found& f : found)
        rows.push_back({kind, f, QString::fromStdString(nameOf(kind, f.subject.id, data, reader))});
    return rows;
}

/// Those of the grids, in the order of these. \param most so many at most
SpaceRows workersOf(const std::vector<Found>& grids, std::size_t most, const map::MapData& data,
                    cache::CacheReader* reader)
{
    SpaceRows rows;
    for (const Found& grid : grids) {
        const auto at = data.gridByCode.find(grid.subject.code);
        if (reader == nullptr || at == data.gridByCode.end())
            continue;
        const QString name = QString::fromStdString(data.grids[at->second].name);
        for (const domain::GridWorker& worker : reader->gridWorkers(grid.subject.code)) {
            if (rows.size() == most)
                return rows;
            rows.push_back({ThingKind::GridWorker, grid,
                            QString::fromStdString(worker.name) + QStringLiteral(" · ") + name});
        }
    }
    return rows;
}

/// Grids may have several workers or none, so more and more of them are looked at.
std::optional<SpaceRows> nearestWorkers(domain::LonLat spot, std::size_t most,
                                        const map::Shown& shown, cache::CacheReader* reader,
                                        const GoOn& goOn)
{
    for (std::size_t grids = most;; grids *= 4) {
        const auto found = map::nearestTo(spot, ThingKind::GridWorker, grids, shown, goOn);
        if (!found)
            return std::nullopt;
        SpaceRows rows = workersOf(*found, most, *shown.data, reader);
        if (rows.size() == most || found->size() < grids)
            return rows;
    }
}

/// The nearest that are listed; the others are counted, however many there are.
/// \returns false where `goOn` said so
bool addPlaces(cache::PlaceTable table, const space::Region& region, cache::CacheReader& reader,
               const GoOn& goOn, InsideAnswer::Places& places)
{
    const auto metresOf = [](const SpaceRow& row) { return row.found.metres; };
    const domain::LonLat middle = region.middle();
    bool goes = true;
    for (const space::GeoBox& box : region.boxes())
        cache::forEachPlaceIn(reader.connection(), table, {box.west, box.south},
                              {box.east, box.north}, [&](const cache::PlaceRow& row) {
                                  if (region.contains(row.position)) {
                                      ++places.count;
                                      const double metres = space::distanceM(middle, row.position);
                                      const bool full =
                                          places.rows.size() == map::Survey::kMostListed;
                                      if (!full || metres < places.rows.front().found.metres) {
                                          if (full) {
                                              std::ranges::pop_heap(places.rows, {}, metresOf);
                                              places.rows.pop_back();
                                          }
                                          domain::Subject spot;
                                          spot.kind = domain::Subject::Kind::Spot;
                                          spot.code = row.name;
                                          spot.spot = row.position;
                                          places.rows.push_back({ThingKind::KeySite,
                                                                 {spot, row.position, metres},
                                                                 QString::fromStdString(row.name)});
                                          std::ranges::push_heap(places.rows, {}, metresOf);
                                      }
                                  }
                                  goes = goOn();
                                  return goes;
                              });
    std::ranges::sort_heap(places.rows, {}, metresOf);
    return goes;
}

std::shared_ptr<InsideAnswer> inside(const space::Region& region, const map::Shown& shown,
                                     cache::CacheReader* reader, const GoOn& goOn)
{
    auto survey = map::surveyOf(region, shown, goOn);
    if (!survey)
        return nullptr;
    auto answer = std::make_shared<InsideAnswer>();
    for (const ThingKind kind : map::kThingKinds) {
        const auto k = static_cast<std::size_t>(kind);
        const std::vector<Found> nearest = std::exchange(survey->kinds[k].nearest, {});
        if (!goOn())
            return nullptr;
        answer->rows[k] = kind == ThingKind::GridWorker
                              ? workersOf(nearest, map::Survey::kMostListed, *shown.data, reader)
                              : rowsOf(kind, nearest, *shown.data, reader);
    }
    for (std::size_t i = 0; reader != nullptr && i < survey->grids.size(); ++i) {
        if (i % 64 == 0 && !goOn())
            return nullptr;
        answer->gridWorkers += reader->gridWorkers(shown.data->grids[survey->grids[i]].code).size();
    }
    if (reader != nullptr
        && (!addPlaces(cache::PlaceTable::Organisation, region, *reader, goOn,
                       answer->organisations)
            || !addPlaces(cache::PlaceTable::Address, region, *reader, goOn, answer->addresses)))
        return nullptr;
    answer->allCases = shown.points->matching == std::ssize(shown.points->cases);
    answer->survey = std::move(*survey);
    return answer;
}

std::shared_ptr<CoverageAnswer> coverage(const space::Region& region, const map::Shown& shown,
                                         const GoOn& goOn, const space::Progress& progress)
{
    const auto sectors = map::sectorsReaching(region.boxes(), shown, goOn);
    auto area =
        sectors ? space::coverageOf(region.polygon(), *sectors, goOn, progress) : std::nullopt;
    if (!area)
        return nullptr;
    auto answer = std::make_shared<CoverageAnswer>();
    answer->cameras = sectors->size();
    map::Findings findings{
        region.polygon(), area->blind, std::move(area->blindParts), region.axis(), {}};
    if (region.kind() == space::RegionKind::Corridor) {
        answer->way = space::coverageAlong(region.axis(), *sectors, goOn);
        if (!answer->way)
            return nullptr;
        findings.unseen = answer->way->unseen;
    }
    answer->shapes = map::shapesOf(findings);
    answer->area = std::move(*area);
    return answer;
}

std::shared_ptr<SpotAnswer> spotAnswer(domain::LonLat spot, ThingKind kind, std::size_t most,
                                       const map::Shown& shown, cache::CacheReader* reader,
                                       const GoOn& goOn)
{
    auto answer = std::make_shared<SpotAnswer>();
    answer->spot = spot;
    answer->kind = kind;
    const auto seeing = map::camerasSeeing(spot, shown, goOn);
    if (!seeing)
        return nullptr;
    answer->seeing = rowsOf(ThingKind::Camera, *seeing, *shown.data, reader);
    std::optional<SpaceRows> nearest;
    if (kind == ThingKind::GridWorker)
        nearest = nearestWorkers(spot, most, shown, reader, goOn);
    else if (const auto found = map::nearestTo(spot, kind, most, shown, goOn))
        nearest = rowsOf(kind, *found, *shown.data, reader);
    if (!nearest)
        return nullptr;
    answer->nearest = std::move(*nearest);
    return answer;
}

} // namespace

SpaceService::SpaceService(QObject* parent)
    : QObject(parent), inside_(QStringLiteral("space-inside")),
      coverage_(QStringLiteral("space-coverage")), spot_(QStringLiteral("space-spot")),
      outline_(QStringLiteral("space-outline"))
{
    for (const NewestWork* work : {&inside_, &coverage_, &spot_, &outline_})
        connect(work, &NewestWork::failed, this, &SpaceService::failed);
    connect(&coverage_, &NewestWork::workingChanged, this, &SpaceService::coveringChanged);
}

void SpaceService::open(const std::filesystem::path& file)
{
    inside_.open(file);
    spot_.open(file);
    dropCoverage(); // it needs no names
}

void SpaceService::askInside(const space::Region& region, const map::Shown& shown, bool again)
{
    auto work = [this, region, shown](cache::CacheReader* reader, const GoOn& goOn) -> Rest {
        const auto answer = inside(region, shown, reader, goOn);
        return answer ? [this, answer] { Q_EMIT insideReady(answer); } : Rest();
    };
    again ? inside_.follow(std::move(work)) : inside_.ask(std::move(work));
}

void SpaceService::askCoverage(const space::Region& region, const map::Shown& shown, bool again)
{
    auto work = [this, region, shown, asked = ++coverages_](cache::CacheReader*,
                                                            const GoOn& goOn) -> Rest {
        QElapsedTimer began;
        began.start();
        qint64 toldAt = kMomentMs - kProgressEveryMs;
        const auto answer = coverage(region, shown, goOn, [&](double share) {
            if (began.elapsed() - toldAt < kProgressEveryMs)
                return;
            toldAt = began.elapsed();
            QMetaObject::invokeMethod(
                this,
                [this, asked, share] {
                    if (asked == coverages_ && isCovering())
                        Q_EMIT coverageProgressed(share);
                },
                Qt::QueuedConnection);
        });
        return answer ? [this, answer] { Q_EMIT coverageReady(answer); } : Rest();
    };
    again ? coverage_.follow(std::move(work)) : coverage_.ask(std::move(work));
}

void SpaceService::askSpot(domain::LonLat spot, ThingKind kind, std::size_t most,
                           const map::Shown& shown, bool again)
{
    auto work = [this, spot, kind, most, shown](cache::CacheReader* reader,
                                                const GoOn& goOn) -> Rest {
        const auto answer = spotAnswer(spot, kind, most, shown, reader, goOn);
        return answer ? [this, answer] { Q_EMIT spotReady(answer); } : Rest();
    };
    again ? spot_.follow(std::move(work)) : spot_.ask(std::move(work));
}

void SpaceService::askOutline(const space::Region& region)
{
    outline_.ask([this, region](cache::CacheReader*, const GoOn&) -> Rest {
        const auto shapes = map::shapesOf({region.polygon(), {}, {}, region.axis(), {}});
        return [this, shapes] { Q_EMIT outlineReady(shapes); };
    });
}

void SpaceService::dropCoverage()
{
    ++coverages_;
    coverage_.drop();
}

void SpaceService::dropRegion()
{
    inside_.drop();
    outline_.drop();
    dropCoverage();
}

} // namespace zhitu::widgets
