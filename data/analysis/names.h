// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What the rows and columns of figures are called.
#pragma once

#include <QString>
#include <map>
#include <string>
#include <unordered_map>

#include "data/analysis/axis.h"
#include "data/cache/reader.h"

namespace zhitu::analysis {

/// In the language that was in use when they were read.
struct Names {
    std::unordered_map<std::string, QString> places; ///< by the code of a division or grid
    QString everything;                              ///< the only district, else "everything"
    std::map<std::int64_t, QString> categories;
    std::map<std::int64_t, QString> items;
    std::map<std::int64_t, QString> departments;
};

/// \throws UserError
[[nodiscard]] Names readNames(cache::CacheReader& reader);

/// Its number where it has no name any more.
[[nodiscard]] QString nameOf(Axis axis, AxisKey key, const Division& division, const Names& names);
/// Of an area by its first digits; of everything where there are none.
[[nodiscard]] QString areaName(const std::string& prefix, const Names& names);
/// "合阳城街道 营盘街社区 第3网格" for the code of a grid.
[[nodiscard]] QString gridPlace(const std::string& gridCode, const Names& names);
/// What an axis is called.
[[nodiscard]] QString nameOf(Axis axis);

} // namespace zhitu::analysis
