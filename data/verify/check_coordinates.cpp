// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/verify/check_coordinates.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

#include "data/cache/gpkg_geometry.h"
#include "data/space/region.h"
#include "data/verify/messages.h"
#include "data/verify/row_check.h"

namespace zhitu::verify {
namespace {

QString shownPlace(domain::LonLat place)
{
    return QStringLiteral("%1, %2").arg(place.lon, 0, 'f', 6).arg(place.lat, 0, 'f', 6);
}

/// As it stands, also where it is no place on earth: 106 degrees north, or metres.
std::optional<domain::LonLat> rawPoint(std::span<const std::byte> blob)
{
    // A point's WKB is the end of the blob: byte order, type, two doubles.
    constexpr std::size_t header = 8;
    constexpr std::size_t wkb = 21;
    if (blob.size() < header + wkb || blob[0] != std::byte{'G'} || blob[1] != std::byte{'P'})
        return std::nullopt;
    const auto end = blob.last(wkb);
    const bool little = end[0] == std::byte{1};
    const auto read = [&]<typename Number>(std::size_t at, Number) {
        std::array<std::byte, sizeof(Number)> bytes{};
        std::copy_n(end.begin() + static_cast<std::ptrdiff_t>(at), bytes.size(), bytes.begin());
        if (!little)
            std::ranges::reverse(bytes);
        return std::bit_cast<Number>(bytes);
    };
    const domain::LonLat place{read(5, double{}), read(13, double{})};
    if (read(1, std::uint32_t{}) != 1 || !std::isfinite(place.lon) || !std::isfinite(place.lat))
        return std::nullopt;
    return place;
}

class Coordinates : public RowCheck {
public:
    explicit Coordinates(const CheckMaterial& material)
        : bounds_{material.parameters.number("west", -180, 180, 73),
                  material.parameters.number("south", -90, 90, 3),
                  material.parameters.number("east", -180, 180, 136),
                  material.parameters.number("north", -90, 90, 54)}
    {
        if (bounds_.west >= bounds_.east)
            material.parameters.refuse("east", Messages::tr("it must be greater than “west”."));
        if (bounds_.south >= bounds_.north)
            material.parameters.refuse("north", Messages::tr("it must be greater than “south”."));
    }

protected:
    std::vector<SqlPiece> extra(const Pass&) const override { return {}; }

    std::optional<Fault> judge(const cache::Statement& row, Pass& pass) const override
    {
        const auto blob = row.blob(Pass::Geometry);
        if (pass.source().geometry != cache::GeometryType::Point)
            return judgeBounds(cache::envelopeOf(blob));
        const auto place = rawPoint(blob);
        if (!place)
            return Fault{Messages::tr("It has no position that can be read."), {}, {}};
        if (bounds_.contains(*place))
            return std::nullopt;
        Fault fault{Messages::tr("The position is out of bounds."), shownPlace(*place), {}};
        // Latitude and longitude changed places: the commonest of all mistakes.
        if (const domain::LonLat turned{place->lat, place->lon}; bounds_.contains(turned)) {
            fault.says = Messages::tr("Longitude and latitude have changed places.");
            fault.suggestion = shownPlace(turned);
        }
        return fault;
    }

private:
    std::optional<Fault> judgeBounds(const std::optional<cache::Envelope>& found) const
    {
        if (!found)
            return Fault{Messages::tr("It has no outline that can be read."), {}, {}};
        const domain::LonLat southWest{found->minX, found->minY};
        const domain::LonLat northEast{found->maxX, found->maxY};
        if (bounds_.contains(southWest) && bounds_.contains(northEast))
            return std::nullopt;
        return Fault{Messages::tr("The outline is out of bounds."),
                     shownPlace(southWest) + QStringLiteral(" – ") + shownPlace(northEast),
                     {}};
    }

    space::GeoBox bounds_;
};

} // namespace

MadeCheck makeCoordinates(const CheckMaterial& material)
{
    if (material.source.geometry == cache::GeometryType::None)
        material.parameters.refuse("format", Messages::tr("the rows of this table have no place."));
    return std::make_shared<Coordinates>(material);
}

} // namespace zhitu::verify
