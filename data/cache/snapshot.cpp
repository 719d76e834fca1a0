// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cache/snapshot.h"

#include <algorithm>

#include "data/cache/cancel.h"
#include "data/cache/open_check.h"
#include "data/cache/part_file.h"

namespace zhitu::cache {
namespace fs = std::filesystem;

bool writeSnapshot(const fs::path& source, const fs::path& target, const Progress& progress)
{
    requireOk(inspectHeader(source), source);
    PartFile part(target);
    try {
        Connection connection(source.string(), Access::ReadOnly);
        requireOk(inspectContent(connection), source);
        std::error_code ignored;
        const auto whole = static_cast<double>(std::max<std::uintmax_t>(
            1, static_cast<std::uintmax_t>(connection.queryInt("PRAGMA page_count")
                                           * connection.queryInt("PRAGMA page_size"))));
        const auto share = [&] {
            const auto written = fs::file_size(part.path(), ignored);
            return ignored ? 0.0 : std::min(1.0, static_cast<double>(written) / whole);
        };
        const CancelGuard guard(connection, [&] { return progress(share()); });
        connection.prepare("VACUUM INTO ?").bind(1, std::string_view(part.path().string())).run();
    } catch (const SqliteError& error) {
        if (error.primaryCode() == SQLITE_INTERRUPT)
            return false;
        if (error.primaryCode()
            == SQLITE_FULL) // it names the source, but the target is what is full
            throw SqliteError(error.code(), error.what(), target);
        throw;
    }
    part.publish();
    progress(1);
    return true;
}

} // namespace zhitu::cache
