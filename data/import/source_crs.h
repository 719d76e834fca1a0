// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// In which coordinate system a stranger's file is, and the way from there to ours.
#pragma once

#include <QString>
#include <QStringView>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "data/domain/geometry.h"

namespace zhitu::import {

struct SourceCrs {
    enum class Shift : std::uint8_t { None, Gcj02, Bd09 };
    Shift shift = Shift::None; ///< of a map service; then `epsg` is 4490
    int epsg = 4490;           ///< any that PROJ knows
    bool northFirst = false;   ///< the file has latitude or northing where others have x

    friend bool operator==(const SourceCrs&, const SourceCrs&) = default;
};

/// "cgcs2000", "wgs84", "webmercator", "gcj02", "bd09", "gk:35", "gk:105E", "EPSG:4490" …, with
/// ",north" behind it where the northing stands first.
[[nodiscard]] std::optional<SourceCrs> sourceCrsNamed(QStringView name);
[[nodiscard]] QString nameOf(const SourceCrs& crs);
/// As people call it: "GCJ-02", "CGCS2000 / 3-degree Gauss-Kruger zone 35, northing first".
[[nodiscard]] QString titleOf(const SourceCrs& crs);

/// One thread.
class SourcePath {
public:
    /// \throws UserError where PROJ does not know it
    explicit SourcePath(const SourceCrs& from);
    ~SourcePath();
    SourcePath(SourcePath&&) noexcept;
    SourcePath& operator=(SourcePath&&) = delete;

    /// From x and y as the file has them to CGCS2000 in degrees, longitude first. Nothing: there is
    /// no such place.
    [[nodiscard]] std::optional<domain::LonLat> take(domain::LonLat xy) const;

private:
    struct Proj;
    SourceCrs from_;
    std::unique_ptr<Proj> proj_; ///< null: nothing is to be computed by PROJ
};

/// What systems the numbers of a file look like. Within China there is no telling CGCS2000 from
/// GCJ-02 by numbers alone: all that are possible are named, the likeliest first.
/// \param samples x and y as the file has them
/// \param saidEpsg what the file says of itself, 0: nothing; it is the first then
/// \param middle of the district, degrees
[[nodiscard]] std::vector<SourceCrs> possibleSystems(std::span<const domain::LonLat> samples,
                                                     int saidEpsg, QStringView saidName,
                                                     domain::LonLat middle);

} // namespace zhitu::import
