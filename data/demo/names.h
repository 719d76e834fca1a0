// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Names that the demo derives from the official ones.
#pragma once

#include <string>

#include "data/demo/district.h"

namespace zhitu::demo {

/// "营盘街社区" for "营盘街社区居民委员会", "涞滩村" for "涞滩村村民委员会".
[[nodiscard]] inline std::string withoutCommittee(std::string name)
{
    for (const char* tail : {"居民委员会", "村民委员会", "居委会", "村委会"})
        if (const auto at = name.find(tail); at != std::string::npos && at > 0)
            name.erase(at);
    return name;
}

/// "营盘街社区001网格".
[[nodiscard]] inline std::string gridName(const std::string& village, const GridCell& cell)
{
    return withoutCommittee(village) + cell.code.substr(12) + "网格";
}

} // namespace zhitu::demo
