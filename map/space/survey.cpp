// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/space/survey.h"

#include "data/space/overlap.h"
#include "map/space/nearest_list.h"
#include "map/space/points_in.h"

namespace zhitu::map {
namespace {

using Kind = domain::Subject::Kind;
using domain::LonLat;

domain::LonLat middleOf(const MapData& data, std::uint32_t grid)
{
    return toLonLat(data.gridMiddles[grid]);
}

class Surveyor {
public:
    Surveyor(const space::Region& region, const Shown& shown, const space::GoOn& goOn)
        : region_(region), shown_(shown), goOn_(goOn)
    {
    }

    std::optional<Survey> survey()
    {
        if (!cameras() || !cases() || !grids())
            return std::nullopt;
        few(shown_.data->centres, ThingKind::Centre, Kind::Centre);
        few(shown_.data->keySites, ThingKind::KeySite, Kind::KeySite);
        return std::move(survey_);
    }

private:
    Survey::OfKind& of(ThingKind kind) { return survey_.kinds[static_cast<std::size_t>(kind)]; }
    [[nodiscard]] NearestList list() const { return {region_.middle(), Survey::kMostListed}; }

    template <typename SubjectOf>
    void put(ThingKind kind, NearestList& list, SubjectOf subjectOf)
    {
        for (const NearestList::Entry& e : list.take())
            of(kind).nearest.push_back({subjectOf(e.ref), e.place, e.metres});
    }

    bool cameras()
    {
        const CameraPoints& all = shown_.points->cameraPoints;
        NearestList nearest = list();
        const bool whole =
            forEachIn(*shown_.points->cameraIndex, region_.boxes(), goOn_, [&](std::uint32_t ref) {
                const LonLat place = toLonLat(all[ref].at);
                if (!region_.contains(place))
                    return;
                ++of(ThingKind::Camera).count;
                survey_.camerasWorking += all[ref].status == domain::CameraStatus::Online;
                nearest.add(ref, place);
            });
        put(ThingKind::Camera, nearest,
            [&](std::uint32_t ref) { return domain::Subject{Kind::Camera, all[ref].id, {}, {}}; });
        return whole;
    }

    bool cases()
    {
        const CasePoints& all = shown_.points->cases;
        NearestList nearest = list();
        const bool whole =
            forEachIn(*shown_.points->caseIndex, region_.boxes(), goOn_, [&](std::uint32_t ref) {
                const LonLat place = toLonLat(all[ref].at);
                if (!region_.contains(place)
                    || (shown_.window && !isWithin(all[ref].reported, *shown_.window)))
                    return;
                ++of(ThingKind::Case).count;
                survey_.casesOverdue += all[ref].overdue;
                nearest.add(ref, place);
            });
        put(ThingKind::Case, nearest,
            [&](std::uint32_t ref) { return domain::Subject{Kind::Case, all[ref].id, {}, {}}; });
        return whole;
    }

    bool grids()
    {
        const MapData& data = *shown_.data;
        NearestList nearest = list();
        for (const space::GeoBox& box : region_.boxes())
            for (const std::size_t i :
                 data.gridAreas->touching({box.west, box.south}, {box.east, box.north})) {
                if (survey_.grids.size() % 64 == 0 && !goOn_())
                    return false;
                const auto grid = static_cast<std::uint32_t>(i);
                const domain::Polygon& area = data.grids[grid].area;
                // Most have a point within: that is told at once.
                const LonLat middle = middleOf(data, grid);
                if (!(domain::contains(area, middle) && region_.contains(middle))
                    && !space::overlap(area, region_.polygon()))
                    continue;
                survey_.grids.push_back(grid);
                nearest.add({space::distanceToM(area, region_.middle()), grid, middle});
            }
        of(ThingKind::GridWorker).count = survey_.grids.size();
        put(ThingKind::GridWorker, nearest, [&](std::uint32_t grid) {
            return domain::Subject{Kind::Grid, 0, data.grids[grid].code, {}};
        });
        return true;
    }

    template <typename Things>
    void few(const Things& things, ThingKind kind, Kind subject)
    {
        NearestList nearest = list();
        for (std::size_t i = 0; i < things.size(); ++i)
            if (region_.contains(things[i].position)) {
                ++of(kind).count;
                nearest.add(static_cast<std::uint32_t>(i), things[i].position);
            }
        put(kind, nearest,
            [&](std::uint32_t i) { return domain::Subject{subject, things[i].id, {}, {}}; });
    }

    const space::Region& region_;
    const Shown& shown_;
    const space::GoOn& goOn_;
    Survey survey_;
};

} // namespace

std::optional<Survey> surveyOf(const space::Region& region, const Shown& shown,
                               const space::GoOn& goOn)
{
    return Surveyor(region, shown, goOn).survey();
}

} // namespace zhitu::map
