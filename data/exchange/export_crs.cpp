// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/exchange/export_crs.h"

#include <QString>
#include <array>
#include <cmath>

#include "data/exchange/messages.h"
#include "data/exchange/proj_handles.h"
#include "data/space/china_datums.h"
#include "data/user_error.h"

namespace zhitu::exchange {
namespace {

// EPSG: zones 25 to 45 are 4513 to 4533, their central meridians 75° to 135° E are 4534 to 4554.
constexpr int kCgcs2000 = 4490;
constexpr int kByZone = 4488;     // and the number of the zone
constexpr int kByMeridian = 4509; // the same

struct Named {
    QStringView name;
    ExportCrs crs;
};
constexpr std::array kNamed{
    Named{u"cgcs2000", {CrsKind::Cgcs2000, 4490}}, Named{u"wgs84", {CrsKind::Wgs84, 4326}},
    Named{u"webmercator", {CrsKind::WebMercator, 3857}}, Named{u"gcj02", {CrsKind::Gcj02, 0}},
    Named{u"gk", {CrsKind::GaussKruger, 0}}};

bool isZone(int zone)
{
    return zone >= kFirstZone && zone <= kLastZone;
}

std::optional<ExportCrs> byCode(int epsg)
{
    for (const Named& entry : kNamed)
        if (entry.crs.epsg == epsg && epsg != 0)
            return entry.crs;
    if (isZone(epsg - kByZone) || isZone(epsg - kByMeridian))
        return ExportCrs{CrsKind::GaussKruger, epsg};
    return std::nullopt;
}

/// "35" or "105E".
std::optional<ExportCrs> zoneNamed(QStringView which)
{
    const bool byMeridian = which.endsWith(u'E', Qt::CaseInsensitive);
    bool ok = false;
    const int number = (byMeridian ? which.chopped(1) : which).toInt(&ok);
    const int zone = byMeridian ? number / kZoneWidthDeg : number;
    if (!ok || !isZone(zone) || (byMeridian && number % kZoneWidthDeg != 0))
        return std::nullopt;
    return gaussKruger(zone, !byMeridian);
}

using Context = ProjContext;
using Path = ProjPath;

[[noreturn]] void refuse(PJ_CONTEXT* context, int epsg)
{
    const char* why = proj_context_errno_string(context, proj_context_errno(context));
    throw UserError(Messages::tr("The coordinate system EPSG:%1 could not be made ready: %2. "
                                 "Nothing was written. Ask whoever looks after this computer "
                                 "whether PROJ and its data (proj.db) are installed.")
                        .arg(epsg)
                        .arg(QString::fromUtf8(why != nullptr ? why : "?")));
}

} // namespace

std::optional<ExportCrs> crsNamed(QStringView name)
{
    for (const Named& entry : kNamed)
        if (name.compare(entry.name, Qt::CaseInsensitive) == 0)
            return entry.crs;
    if (name.startsWith(u"gk:", Qt::CaseInsensitive))
        return zoneNamed(name.sliced(3));
    if (name.startsWith(u"EPSG:", Qt::CaseInsensitive)) {
        bool ok = false;
        const int epsg = name.sliced(5).toInt(&ok);
        return ok ? byCode(epsg) : std::nullopt;
    }
    return std::nullopt;
}

QString nameOf(const ExportCrs& crs)
{
    if (const auto zone = zoneOf(crs))
        return isNumbered(crs) ? QStringLiteral("gk:%1").arg(*zone)
                               : QStringLiteral("gk:%1E").arg(*zone * kZoneWidthDeg);
    for (const Named& entry : kNamed)
        if (entry.crs.kind == crs.kind)
            return entry.name.toString();
    return {};
}

QString crsNames()
{
    return QStringLiteral("cgcs2000, wgs84, webmercator, gcj02, gk, gk:25 … gk:45, gk:75E … "
                          "gk:135E, EPSG:4490, 4326, 3857, 4513 … 4554");
}

std::optional<ExportCrs> inZoneOf(const ExportCrs& crs, double lonDeg)
{
    if (crs.kind != CrsKind::GaussKruger || crs.epsg != 0)
        return crs;
    const double zone = std::round(lonDeg / kZoneWidthDeg);
    if (!(zone >= kFirstZone && zone <= kLastZone)) // nor for NaN
        return std::nullopt;
    return gaussKruger(static_cast<int>(zone), true);
}

ExportCrs gaussKruger(int zone, bool numbered) noexcept
{
    return {CrsKind::GaussKruger, zone + (numbered ? kByZone : kByMeridian)};
}

std::optional<int> zoneOf(const ExportCrs& crs) noexcept
{
    if (crs.kind != CrsKind::GaussKruger || crs.epsg == 0)
        return std::nullopt;
    return crs.epsg - (isNumbered(crs) ? kByZone : kByMeridian);
}

bool isNumbered(const ExportCrs& crs) noexcept
{
    return crs.epsg <= kByZone + kLastZone;
}

QString officialName(const ExportCrs& crs)
{
    if (crs.kind == CrsKind::Gcj02)
        return QStringLiteral("GCJ-02 (shifted positions, no EPSG code)");
    const Context context = newProjContext();
    const Path definition(proj_create(context.get(), epsgName(crs.epsg).c_str()));
    if (!definition)
        refuse(context.get(), crs.epsg);
    return QString::fromUtf8(proj_get_name(definition.get()));
}

QString accuracyOf(const ExportCrs& crs)
{
    switch (crs.kind) {
    case CrsKind::Cgcs2000:
        return Messages::tr("As Zhitu keeps them: nothing was computed.");
    case CrsKind::GaussKruger:
        return Messages::tr("Computed from CGCS2000 by a projection, which costs nothing: below a "
                            "millimetre.");
    case CrsKind::Wgs84:
        return Messages::tr("CGCS2000 is taken for WGS 84 (null transformation): the two differ by "
                            "less than 1 m.");
    case CrsKind::WebMercator:
        return Messages::tr("CGCS2000 is taken for WGS 84 (null transformation): the two differ by "
                            "less than 1 m. Web Mercator is for drawing: do not measure lengths or "
                            "areas in it.");
    case CrsKind::Gcj02:
        return Messages::tr("These positions are shifted by some 300 to 700 m, as map services in "
                            "China show them. The formula is not published by who made it; this is "
                            "the one that open-source libraries agree on. Do not lay them over "
                            "data in CGCS2000 or WGS 84.");
    }
    return {};
}

std::optional<double> accuracyM(const ExportCrs& crs) noexcept
{
    switch (crs.kind) {
    case CrsKind::Cgcs2000:
        return 0;
    case CrsKind::GaussKruger:
        return 0.001;
    case CrsKind::Wgs84:
    case CrsKind::WebMercator:
        return 1;
    case CrsKind::Gcj02:
        break;
    }
    return std::nullopt;
}

struct CrsPath::Proj {
    Context context;
    Path path;
};

CrsPath::CrsPath(const ExportCrs& to) : to_(to)
{
    if (to.kind == CrsKind::Cgcs2000 || to.kind == CrsKind::Gcj02)
        return;
    Context context = newProjContext();
    Path path = projPath(context.get(), kCgcs2000, to.epsg);
    if (!path)
        refuse(context.get(), to.epsg);
    proj_ = std::make_unique<Proj>(std::move(context), std::move(path));
}

CrsPath::~CrsPath() = default;

bool CrsPath::take(std::span<domain::LonLat> places) const
{
    if (to_.kind == CrsKind::Gcj02)
        for (domain::LonLat& place : places)
            place = space::fromCgcs2000(place, space::Datum::Gcj02);
    if (!proj_ || places.empty())
        return true;
    static_assert(sizeof(domain::LonLat) == 2 * sizeof(double));
    constexpr std::size_t stride = sizeof(domain::LonLat);
    proj_errno_reset(proj_->path.get());
    const std::size_t taken = proj_trans_generic(proj_->path.get(), PJ_FWD, &places.front().lon,
                                                 stride, places.size(), &places.front().lat, stride,
                                                 places.size(), nullptr, 0, 0, nullptr, 0, 0);
    if (taken != places.size() || proj_errno(proj_->path.get()) != 0)
        return false;
    for (const domain::LonLat& place : places)
        if (!std::isfinite(place.lon) || !std::isfinite(place.lat))
            return false;
    return true;
}

QString CrsPath::operation() const
{
    if (to_.kind == CrsKind::Gcj02)
        return QStringLiteral("CGCS2000 to GCJ-02 (space/china_datums)");
    if (!proj_)
        return QStringLiteral("none");
    const Path used(proj_trans_get_last_used_operation(proj_->path.get()));
    const char* name = used ? proj_get_name(used.get()) : nullptr;
    return QString::fromUtf8(name != nullptr ? name : proj_pj_info(proj_->path.get()).description);
}

} // namespace zhitu::exchange
