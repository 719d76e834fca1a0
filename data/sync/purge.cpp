// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sync/purge.h"

#include <algorithm>

#include "data/domain/codes.h"
#include "data/sync/replica.h"

namespace zhitu::sync {

std::string inScopeSql(std::string_view area, const std::vector<std::string>& scope)
{
    // Prefixes have digits only (parseArray() saw to that), so they may stand in the text.
    const std::string expression(area);
    std::string sql = "(" + expression + " = ''";
    for (const std::string& prefix : scope)
        sql += " OR (" + expression + " >= '" + prefix + "' AND " + expression + " < '"
               + domain::behindPrefix(prefix) + "')";
    return sql + ")";
}

std::int64_t purgeOutOfScope(cache::CacheWriter::Batch& batch,
                             const std::vector<std::string>& scope, const std::vector<int>& tables)
{
    cache::Connection& connection = batch.connection();
    connection.execute("PRAGMA secure_delete=ON");
    std::int64_t gone = 0;
    // Histories before their cases: by these they know where they belong.
    for (auto replica = replicas().rbegin(); replica != replicas().rend(); ++replica) {
        const bool readable =
            std::ranges::find(tables, replica->number) != tables.end() && !scope.empty();
        const std::string area(replica->area);
        const std::string table = '"' + std::string(replica->table) + '"';
        connection.execute(
            "DELETE FROM " + table
            + (readable ? " WHERE coalesce(NOT " + inScopeSql("(" + area + ")", scope) + ", true)"
                        : ""));
        gone += connection.queryInt("SELECT changes()");
    }
    return gone;
}

} // namespace zhitu::sync
