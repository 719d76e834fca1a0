// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/import/source_crs.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "data/exchange/export_crs.h"
#include "data/exchange/proj_handles.h"
#include "data/import/messages.h"
#include "data/space/china_datums.h"
#include "data/user_error.h"

namespace zhitu::import {
namespace {

constexpr int kCgcs2000 = 4490;
constexpr int kWgs84 = 4326;
constexpr int kWebMercator = 3857;
// As in export_crs: EPSG codes of the zones and of the central meridians.
constexpr int kByZone = 4488;
constexpr int kByMeridian = 4509;
constexpr double kZoneWidthDeg = 3;
constexpr QStringView kNorth = u",north";

double shareOf(std::span<const domain::LonLat> samples, auto predicate)
{
    if (samples.empty())
        return 0;
    return static_cast<double>(std::ranges::count_if(samples, predicate))
           / static_cast<double>(samples.size());
}

domain::LonLat turned(domain::LonLat xy)
{
    return {xy.lat, xy.lon};
}

/// China and what surrounds it.
bool looksLikeDegrees(domain::LonLat xy)
{
    return xy.lon >= 70 && xy.lon <= 140 && xy.lat >= 0 && xy.lat <= 56;
}

bool looksLikeMercator(domain::LonLat xy)
{
    return xy.lon >= 7.8e6 && xy.lon <= 15.6e6 && xy.lat >= 0 && xy.lat <= 7.6e6;
}

/// Easting of a zone of three degrees: 500 km at its middle, at most some 200 km to either side.
bool looksLikeZone(domain::LonLat xy, int zone)
{
    const double easting = xy.lon - zone * 1e6;
    return easting >= 250e3 && easting <= 750e3 && xy.lat >= 300e3 && xy.lat <= 6.2e6;
}

struct Named {
    QStringView name;
    SourceCrs crs;
};
const Named kNamed[] = {{u"cgcs2000", {SourceCrs::Shift::None, kCgcs2000}},
                        {u"wgs84", {SourceCrs::Shift::None, kWgs84}},
                        {u"webmercator", {SourceCrs::Shift::None, kWebMercator}},
                        {u"gcj02", {SourceCrs::Shift::Gcj02, kCgcs2000}},
                        {u"bd09", {SourceCrs::Shift::Bd09, kCgcs2000}}};

QString officialName(int epsg)
{
    const exchange::ProjContext context = exchange::newProjContext();
    const exchange::ProjPath definition(
        proj_create(context.get(), exchange::epsgName(epsg).c_str()));
    return definition ? QString::fromUtf8(proj_get_name(definition.get()))
                      : QStringLiteral("EPSG:%1").arg(epsg);
}

[[noreturn]] void refuse(int epsg)
{
    throw UserError(Messages::tr("The coordinate system EPSG:%1 is not known or leads nowhere. "
                                 "Nothing was imported. Choose the one that the file is in.")
                        .arg(epsg));
}

/// Both ways round; the usual one first.
void addIfLike(std::vector<SourceCrs>& systems, std::span<const domain::LonLat> samples,
               const std::vector<SourceCrs>& what, auto looksLike)
{
    constexpr double kMost = 0.8; // a few zeros and slips are in every file
    for (const bool northFirst : {false, true})
        if (shareOf(samples,
                    [&](domain::LonLat xy) { return looksLike(northFirst ? turned(xy) : xy); })
            >= kMost)
            for (SourceCrs crs : what) {
                crs.northFirst = northFirst;
                systems.push_back(crs);
            }
}

} // namespace

std::optional<SourceCrs> sourceCrsNamed(QStringView name)
{
    if (name.endsWith(kNorth)) {
        auto crs = sourceCrsNamed(name.chopped(kNorth.size()));
        if (crs)
            crs->northFirst = true;
        return crs;
    }
    for (const Named& entry : kNamed)
        if (name.compare(entry.name, Qt::CaseInsensitive) == 0)
            return entry.crs;
    if (const auto known = exchange::crsNamed(name); known && known->epsg != 0)
        return SourceCrs{SourceCrs::Shift::None, known->epsg};
    bool ok = false;
    const int epsg = name.startsWith(u"EPSG:", Qt::CaseInsensitive) ? name.sliced(5).toInt(&ok) : 0;
    if (ok && epsg > 0 && epsg <= 1'000'000)
        return SourceCrs{SourceCrs::Shift::None, epsg};
    return std::nullopt;
}

QString nameOf(const SourceCrs& crs)
{
    QString name = QStringLiteral("EPSG:%1").arg(crs.epsg);
    for (const Named& entry : kNamed)
        if (entry.crs.shift == crs.shift && entry.crs.epsg == crs.epsg)
            name = entry.name.toString();
    return crs.northFirst ? name + kNorth.toString() : name;
}

QString titleOf(const SourceCrs& crs)
{
    const QString name = crs.shift == SourceCrs::Shift::Gcj02  ? QStringLiteral("GCJ-02")
                         : crs.shift == SourceCrs::Shift::Bd09 ? QStringLiteral("BD-09")
                         : crs.epsg == kCgcs2000 ? Messages::tr("CGCS2000, longitude and latitude")
                                                 : officialName(crs.epsg);
    return crs.northFirst ? Messages::tr("%1, northing first").arg(name) : name;
}

struct SourcePath::Proj {
    exchange::ProjContext context;
    exchange::ProjPath path;
};

SourcePath::SourcePath(const SourceCrs& from) : from_(from)
{
    if (from.shift != SourceCrs::Shift::None || from.epsg == kCgcs2000)
        return;
    exchange::ProjContext context = exchange::newProjContext();
    exchange::ProjPath path = exchange::projPath(context.get(), from.epsg, kCgcs2000);
    if (!path)
        refuse(from.epsg);
    proj_ = std::make_unique<Proj>(std::move(context), std::move(path));
}

SourcePath::~SourcePath() = default;
SourcePath::SourcePath(SourcePath&&) noexcept = default;

std::optional<domain::LonLat> SourcePath::take(domain::LonLat xy) const
{
    if (from_.northFirst)
        xy = turned(xy);
    if (!std::isfinite(xy.lon) || !std::isfinite(xy.lat))
        return std::nullopt;
    if (proj_) {
        proj_errno_reset(proj_->path.get());
        const PJ_COORD out =
            proj_trans(proj_->path.get(), PJ_FWD, proj_coord(xy.lon, xy.lat, 0, 0));
        if (proj_errno(proj_->path.get()) != 0)
            return std::nullopt;
        xy = {out.xy.x, out.xy.y};
    }
    if (!(std::abs(xy.lon) <= 180 && std::abs(xy.lat) <= 90)) // nor infinity
        return std::nullopt;
    if (from_.shift == SourceCrs::Shift::Gcj02)
        return space::toCgcs2000(xy, space::Datum::Gcj02);
    if (from_.shift == SourceCrs::Shift::Bd09)
        return space::toCgcs2000(xy, space::Datum::Bd09);
    return xy;
}

std::vector<SourceCrs> possibleSystems(std::span<const domain::LonLat> samples, int saidEpsg,
                                       QStringView saidName, domain::LonLat middle)
{
    std::vector<SourceCrs> systems;
    const SourceCrs gcj02{SourceCrs::Shift::Gcj02, kCgcs2000};
    const SourceCrs bd09{SourceCrs::Shift::Bd09, kCgcs2000};
    if (saidName.contains(u"GCJ", Qt::CaseInsensitive))
        systems.push_back(gcj02);
    else if (saidName.contains(u"BD-09", Qt::CaseInsensitive)
             || saidName.contains(u"BD09", Qt::CaseInsensitive))
        systems.push_back(bd09);
    else if (saidEpsg != 0)
        systems.push_back({SourceCrs::Shift::None, saidEpsg});
    // The two are the same to a metre: a file that says the one is not asked whether it is the
    // other.
    const int degrees = saidEpsg == kWgs84 ? kWgs84 : kCgcs2000;
    addIfLike(systems, samples, {{SourceCrs::Shift::None, degrees}, gcj02, bd09}, looksLikeDegrees);
    for (int zone = 25; zone <= 45; ++zone)
        addIfLike(systems, samples, {{SourceCrs::Shift::None, kByZone + zone}},
                  [zone](domain::LonLat xy) { return looksLikeZone(xy, zone); });
    const int nearest =
        std::clamp(static_cast<int>(std::round(middle.lon / kZoneWidthDeg)), 26, 44);
    std::vector<SourceCrs> meridians;
    for (const int zone : {nearest, nearest - 1, nearest + 1})
        meridians.push_back({SourceCrs::Shift::None, kByMeridian + zone});
    addIfLike(systems, samples, meridians, [](domain::LonLat xy) { return looksLikeZone(xy, 0); });
    addIfLike(systems, samples, {{SourceCrs::Shift::None, kWebMercator}}, looksLikeMercator);
    std::vector<SourceCrs> once;
    for (const SourceCrs& crs : systems)
        if (std::ranges::find(once, crs) == once.end())
            once.push_back(crs);
    return once;
}

} // namespace zhitu::import
