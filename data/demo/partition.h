// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Makes a district's ground: towns, villages and grids as exact nested partitions.
#pragma once

#include <cstdint>

#include "data/demo/base_data.h"
#include "data/demo/district.h"

namespace zhitu::demo {

inline constexpr int kGridsPerDistrict = 3633;

/// The base data of the `index`-th district of a city. 0 is Hechuan itself; the others are
/// synthetic: mirrored, bent and moved to a place of their own, with codes of the unassigned range
/// 5009xx so that they can be mistaken for no real district.
[[nodiscard]] BaseData districtVariant(const BaseData& base, int index, std::uint64_t seed);

/// Partitions the district. The same base and seed give the same result on every machine.
/// Pure; about 0.5 s.
[[nodiscard]] District makeDistrict(const BaseData& base, std::uint64_t seed);

} // namespace zhitu::demo
