// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cache/info.h"

#include "data/cache/cancel.h"
#include "data/cache/open_check.h"
#include "data/cache/schema.h"

namespace zhitu::cache {

CacheInfo readInfo(const std::filesystem::path& file, const std::function<bool()>& goOn)
{
    const auto opened = openForReading(file);
    Connection& connection = *opened;
    CacheInfo info;
    std::error_code ignored;
    info.bytes = std::filesystem::file_size(file, ignored);
    Statement meta = connection.prepare("SELECT key, value FROM zhitu_meta ORDER BY key");
    while (meta.step())
        info.meta.emplace_back(meta.text(0), meta.text(1));
    info.schemaVersion =
        connection.queryInt("SELECT value FROM zhitu_meta WHERE key = 'schema_version'");
    const CancelGuard guard(connection, goOn);
    try {
        for (const Table& table : tables())
            info.rows.emplace_back(
                table.name,
                connection.queryInt("SELECT count(*) FROM \"" + std::string(table.name) + '"'));
    } catch (const SqliteError&) {
        if (goOn())
            throw;
    }
    return info;
}

} // namespace zhitu::cache
