// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/analysis/circle_facts.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "data/cache/case_pass.h"
#include "data/cache/case_row.h"

namespace zhitu::analysis {

std::optional<CircleFacts> factsOf(cache::CacheReader& reader, const domain::Filter& filter,
                                   domain::LonLat middle, double radiusM, domain::Instant now)
{
    domain::Filter within = filter;
    within.grounds.push_back({{middle}, radiusM});
    const cache::CasePass pass(within, now);
    CircleFacts facts;
    std::map<std::string, std::int64_t> grids;
    std::map<std::int64_t, std::int64_t> categories;
    cache::Statement rows =
        reader.connection().prepare("SELECT grid_code, category_id, reported_at FROM "
                                    + pass.from(reader.connection()) + " ORDER BY reported_at");
    pass.bind(rows);
    while (rows.step()) {
        ++grids[rows.text(0)];
        ++categories[rows.integer(1)];
        facts.last = cache::instant(rows, 2);
        if (facts.cases++ == 0)
            facts.first = facts.last;
    }
    if (facts.cases == 0)
        return std::nullopt;
    const auto byCount = [](const auto& a, const auto& b) { return a.second < b.second; };
    facts.gridCode = std::ranges::max_element(grids, byCount)->first;
    std::tie(facts.categoryId, facts.ofCategory) = *std::ranges::max_element(categories, byCount);
    return facts;
}

} // namespace zhitu::analysis
