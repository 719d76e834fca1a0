// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The R-tree triggers of GeoPackage 1.4 (OGC 12-128r19, annex F.3) and the functions they call.
#pragma once

#include <string>
#include <vector>

#include "data/cache/sqlite.h"

namespace zhitu::cache {

/// The statements that keep rtree_<table>_geom in step with <table>.geom. Those of 1.4, which,
/// unlike 1.3's, survive an upsert.
[[nodiscard]] std::vector<std::string> rtreeTriggers(const std::string& table);

/// Registers ST_MinX, ST_MaxX, ST_MinY, ST_MaxY and ST_IsEmpty on the connection.
void registerSpatialFunctions(Connection& connection);

} // namespace zhitu::cache
