// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What is there already, for rows that want to come to it: grids by code and by place, rows by
/// what tells them apart, and rows nearby.
#pragma once

#include <QJsonObject>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "data/cache/reader.h"
#include "data/import/fields.h"
#include "data/import/values.h"
#include "data/verify/area_shapes.h"

namespace zhitu::import {

/// A row of the cache, as far as an import could change it.
struct Standing {
    std::int64_t id = 0;
    std::string name;
    QJsonObject values; ///< by the keys of fields; a point under kX and kY
    domain::LonLat place;
    std::string outline; ///< of a grid: its WKB
};

/// Reads one cache; one thread. Everything is asked of the file, so that a city needs no more
/// memory than a district.
class District {
public:
    explicit District(cache::CacheReader& reader);

    [[nodiscard]] bool hasGrid(const std::string& code);
    [[nodiscard]] bool hasVillage(const std::string& code);
    /// A grid that is no longer in use is none.
    [[nodiscard]] std::optional<std::string> gridAt(domain::LonLat place);
    [[nodiscard]] bool isInGrid(domain::LonLat place, const std::string& code);
    [[nodiscard]] bool isInVillage(domain::LonLat place, const std::string& code);
    /// In the middle of its bounds, degrees; and whether a place is within them, some 2 km around.
    [[nodiscard]] domain::LonLat middle() const { return middle_; }
    [[nodiscard]] bool isNear(domain::LonLat place) const;

    /// What a row is the same as, by its key: device id, grid code; name and grid of what has none.
    [[nodiscard]] std::optional<Standing> sameAs(const KindSpec& spec, const QJsonObject& values);
    /// Rows at most so far from there.
    [[nodiscard]] std::vector<Standing> near(const KindSpec& spec, domain::LonLat place,
                                             double metres);
    [[nodiscard]] const ItemNames& items() const { return items_; }

private:
    [[nodiscard]] cache::Statement& statement(const std::string& sql);
    [[nodiscard]] bool exists(const char* sql, const std::string& code);

    cache::Connection& cache_;
    std::map<std::string, cache::Statement> statements_;
    verify::AreaShapes grids_;
    verify::AreaShapes divisions_;
    ItemNames items_;
    domain::LonLat southWest_;
    domain::LonLat northEast_;
    domain::LonLat middle_;
};

} // namespace zhitu::import
