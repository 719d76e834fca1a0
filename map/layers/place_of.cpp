// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/layers/place_of.h"

#include <algorithm>

namespace zhitu::map {
namespace {

template <typename Row>
std::optional<domain::LonLat> positionIn(const std::vector<Row>& rows, std::int64_t id)
{
    const auto found = std::ranges::find(rows, id, &Row::id);
    return found != rows.end() ? std::optional(found->position) : std::nullopt;
}

std::optional<domain::LonLat> lonLatOf(const auto* point)
{
    return point != nullptr ? std::optional(toLonLat(point->at)) : std::nullopt;
}

} // namespace

std::optional<domain::LonLat> placeOf(const domain::Subject& subject, const MapData& data,
                                      const PointSet& points)
{
    switch (subject.kind) {
    case domain::Subject::Kind::Camera:
        return lonLatOf(points.cameraPoints.withId(subject.id));
    case domain::Subject::Kind::Case:
        return lonLatOf(points.cases.withId(subject.id));
    case domain::Subject::Kind::Centre:
        return positionIn(data.centres, subject.id);
    case domain::Subject::Kind::KeySite:
        return positionIn(data.keySites, subject.id);
    case domain::Subject::Kind::Grid:
        if (const auto at = data.gridByCode.find(subject.code); at != data.gridByCode.end())
            return toLonLat(data.gridMiddles[at->second]);
        break;
    case domain::Subject::Kind::Division:
        if (const auto at = data.divisionByCode.find(subject.code); at != data.divisionByCode.end())
            return toLonLat(data.seats[at->second]);
        break;
    case domain::Subject::Kind::Spot:
        return subject.spot;
    case domain::Subject::Kind::None:
        break;
    }
    return std::nullopt;
}

} // namespace zhitu::map
