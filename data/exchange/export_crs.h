// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The coordinate systems that a layer can leave in, and the way there.
///
/// Everything inside is CGCS2000 in degrees, longitude first. In every file x is east and y is
/// north (longitude or easting first), whatever order EPSG's definition has: OGR's “traditional GIS
/// order”, which GeoPackage, Shapefile, GeoJSON and KML ask for.
#pragma once

#include <QStringView>
#include <memory>
#include <optional>
#include <span>

#include "data/domain/geometry.h"

namespace zhitu::exchange {

enum class CrsKind : std::uint8_t {
    Cgcs2000,    ///< degrees, EPSG:4490
    GaussKruger, ///< metres, CGCS2000 in zones of three degrees
    Wgs84,       ///< degrees, EPSG:4326
    WebMercator, ///< metres, EPSG:3857
    Gcj02        ///< degrees, shifted; EPSG has no code for it
};

struct ExportCrs {
    CrsKind kind = CrsKind::Cgcs2000;
    /// EPSG code; 0: there is none (GCJ-02), or the zone is still to be chosen (see inZoneOf()).
    int epsg = 4490;

    [[nodiscard]] bool isGeographic() const noexcept
    {
        return kind != CrsKind::GaussKruger && kind != CrsKind::WebMercator;
    }
    friend bool operator==(const ExportCrs&, const ExportCrs&) = default;
};

/// Zones of three degrees about the meridians 75° to 135° E; that of zone N is 3° times N.
inline constexpr int kFirstZone = 25;
inline constexpr int kLastZone = 45;
inline constexpr int kZoneWidthDeg = 3;

/// As one says it on a command line: "cgcs2000", "wgs84", "webmercator", "gcj02"; "gk" for the
/// zone of the district, "gk:35" for a zone (25 to 45: EPSG 4513 to 4533, easting with the zone's
/// number before it), "gk:105E" for a central meridian (75E to 135E: EPSG 4534 to 4554, easting
/// without it); or "EPSG:4490" with the code of any of these. In any case of letters.
[[nodiscard]] std::optional<ExportCrs> crsNamed(QStringView name);
/// What crsNamed() takes back.
[[nodiscard]] QString nameOf(const ExportCrs& crs);
/// What crsNamed() takes, for messages.
[[nodiscard]] QString crsNames();
/// A Gauss–Krüger system without a zone gets the one whose central meridian (3° times its number)
/// is nearest. Nothing where `lonDeg` lies in none of the zones 25 to 45; others are as they are.
[[nodiscard]] std::optional<ExportCrs> inZoneOf(const ExportCrs& crs, double lonDeg);

/// \param numbered the easting has the zone's number before it \pre the zone is one of those above
[[nodiscard]] ExportCrs gaussKruger(int zone, bool numbered) noexcept;
/// Of Gauss–Krüger with a zone; else nothing.
[[nodiscard]] std::optional<int> zoneOf(const ExportCrs& crs) noexcept;
/// The easting has the zone's number before it, as where no zone is chosen yet. \pre Gauss–Krüger
[[nodiscard]] bool isNumbered(const ExportCrs& crs) noexcept;

/// "CGCS2000 / 3-degree Gauss-Kruger zone 35": PROJ's name; of GCJ-02, ours. \throws UserError
[[nodiscard]] QString officialName(const ExportCrs& crs);
/// A sentence about how exact positions are, in the user's language.
[[nodiscard]] QString accuracyOf(const ExportCrs& crs);
/// Metres; 0: the same positions; nothing: nobody has published it.
[[nodiscard]] std::optional<double> accuracyM(const ExportCrs& crs) noexcept;
/// Definition of GCJ-02 for files that want one: a geographic system of its own, so that no program
/// takes it for WGS 84 unasked. WKT 1.
inline constexpr const char* kGcj02Wkt =
    R"wkt(GEOGCS["GCJ-02 (shifted positions, no EPSG code)",DATUM["GCJ-02",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433],AXIS["Longitude",EAST],AXIS["Latitude",NORTH]])wkt";

/// Takes positions from CGCS2000 to another system. One thread.
class CrsPath {
public:
    /// \pre the zone is chosen \throws UserError where PROJ cannot do it
    explicit CrsPath(const ExportCrs& to);
    ~CrsPath();
    CrsPath(const CrsPath&) = delete;
    CrsPath& operator=(const CrsPath&) = delete;

    /// In place: degrees, longitude first, become degrees or metres, east first.
    /// \returns false where one of them has no position there; they are then of no use
    [[nodiscard]] bool take(std::span<domain::LonLat> places) const;
    /// What PROJ does, in its words: "axis order change", "CGCS2000 to WGS 84 …".
    [[nodiscard]] QString operation() const;

private:
    struct Proj;
    ExportCrs to_;
    std::unique_ptr<Proj> proj_; ///< null: nothing is to be computed by PROJ
};

} // namespace zhitu::exchange
