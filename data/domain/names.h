// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Short forms of official names.
#pragma once

#include <string>

namespace zhitu::domain {

/// "营盘街社区" for "营盘街社区居民委员会", "涞滩村" for "涞滩村村民委员会"; other names as they
/// are.
[[nodiscard]] inline std::string withoutCommittee(std::string name)
{
    for (const char* tail : {"居民委员会", "村民委员会", "居委会", "村委会"})
        if (const auto at = name.find(tail); at != std::string::npos && at > 0)
            name.erase(at);
    return name;
}

/// "营盘街社区001网格" for the grid of that village with a code ending in 001.
[[nodiscard]] inline std::string gridName(const std::string& village, const std::string& gridCode)
{
    return withoutCommittee(village) + gridCode.substr(12) + "网格";
}

} // namespace zhitu::domain
