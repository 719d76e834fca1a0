// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cache/recent_changes.h"

namespace zhitu::cache {

std::int64_t changeSerialOf(Connection& cache)
{
    return cache.queryInt(
        "SELECT CAST(value AS INTEGER) FROM zhitu_meta WHERE key = 'change_serial'");
}

std::optional<std::vector<std::int64_t>> changedSince(Connection& cache, std::int64_t serial,
                                                      std::string_view table)
{
    if (serial > changeSerialOf(cache)
        || cache.queryInt("SELECT CAST(value AS INTEGER) FROM zhitu_meta WHERE key = 'recent_from'")
               > serial)
        return std::nullopt;
    std::vector<std::int64_t> ids;
    Statement changed = cache.prepare(
        "SELECT DISTINCT id FROM zhitu_recent_change WHERE serial > ? AND table_name = ?");
    changed.bind(1, serial).bind(2, table);
    while (changed.step())
        ids.push_back(changed.integer(0));
    return ids;
}

} // namespace zhitu::cache
