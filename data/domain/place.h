// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Places: administrative divisions, grids, rivers and key sites.
#pragma once

#include <cstdint>
#include <string>

#include "data/domain/geometry.h"

namespace zhitu::domain {

/// Level of a division. The numbers are the level codes of GB/T 31000.
enum class DivisionLevel : std::uint8_t { District = 4, Town = 5, Village = 6 };

/// A district, town (镇街) or village (村社区). `code` is the 12-digit statistical code
/// (GB/T 2260 + GB/T 10114): district 500117000000, town 500117001000, village 500117001005.
struct Division {
    std::string code;
    DivisionLevel level = DivisionLevel::Village;
    std::string name;
    std::string parentCode; ///< empty for the district
    Polygon area;
    bool synthetic = true; ///< the geometry is a demo partition, not a surveyed boundary
};

/// Kind of a grid (GB/T 34300): basic (基础网格) or dedicated (专属网格: a campus, a plant, a
/// mall).
enum class GridKind : std::uint8_t { Basic = 1, Dedicated = 2 };

/// A governance grid. `code` has 15 digits: the 12-digit village code and a serial 001–999,
/// counted west to east, then north to south.
struct Grid {
    std::string code;
    std::string name;
    GridKind kind = GridKind::Basic;
    bool valid = true;
    Polygon area;
    double areaKm2 = 0; ///< geodesic, on the CGCS2000 ellipsoid
    bool synthetic = true;
};

/// A river's centre line. `level` is the class of its source (GSHHG/WDBII: 2 = major, 3 = lesser).
struct River {
    std::string name; ///< empty where the source names none
    int level = 0;
    LineString line;
    bool synthetic = false;
};

/// A place that is patrolled by video each day (重点部位).
enum class KeySiteKind : std::uint8_t {
    School = 1,
    Hospital,
    Station,
    Square,
    Market,
    Scenic,
    Government,
    Bridge,
    Plant,
    WaterIntake
};

struct KeySite {
    std::int64_t id = 0;
    std::string name;
    KeySiteKind kind = KeySiteKind::School;
    LonLat position;
    std::string gridCode;
};

/// A standard address (标准地址): a door with a street and a number.
struct Address {
    std::int64_t id = 0;
    std::string text; ///< from the town down: "合阳城街道营盘街社区2支路18号"
    LonLat position;
    std::string gridCode;
};

} // namespace zhitu::domain
