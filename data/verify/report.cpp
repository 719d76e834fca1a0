// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/verify/report.h"

#include <algorithm>

namespace zhitu::verify {

std::int64_t Report::foundOf(Severity severity) const
{
    std::int64_t found = 0;
    for (std::size_t i = 0; i < results.size(); ++i)
        if (book->rules[i].severity == severity)
            found += results[i].total.found;
    return found;
}

std::string townOf(std::string_view area)
{
    constexpr std::size_t town = 9;
    constexpr std::size_t district = 6;
    // A code that is none makes no town of its own: a hostile file has millions of them.
    const bool digits =
        std::ranges::all_of(area, [](char c) { return c >= '0' && c <= '9'; }) && area.size() <= 15;
    if (!digits || area.size() < district)
        return {};
    if (area.size() < town || area.substr(district, town - district) == "000")
        return std::string(area.substr(0, district));
    return std::string(area.substr(0, town));
}

} // namespace zhitu::verify
