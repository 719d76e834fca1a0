// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The parts of the ground that a filter asks for, in SQL.
#pragma once

#include <string>

#include "data/cache/sqlite.h"
#include "data/domain/filter.h"

namespace zhitu::cache {

/// As the second argument of zhitu_lies_in(): every digit of it is kept.
[[nodiscard]] std::string groundText(const domain::Ground& ground);
/// What groundText() made; a ground without points for anything else.
[[nodiscard]] domain::Ground groundFrom(std::string_view text);

/// Makes `zhitu_lies_in(geom, ground)` known to the connection: 1 where the point of a GeoPackage
/// blob lies in the ground, 0 where it does not or is none.
void registerGroundFunction(Connection& connection);

} // namespace zhitu::cache
