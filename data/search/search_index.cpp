// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/search/search_index.h"

#include <algorithm>
#include <string>

#include "data/cache/open_check.h"
#include "data/cache/part_file.h"
#include "data/cache/recent_changes.h"
#include "data/search/rows.h"
#include "data/search/tokens.h"

namespace zhitu::search {
namespace fs = std::filesystem;
namespace {

using cache::Access;
using cache::Connection;
using cache::Statement;

constexpr std::int64_t kApplicationId = 0x5A485453; // "ZHTS"

/// Changes whenever a row that is searched may have: what the cache was made from, its batches, and
/// the last id of each table. Costs a few look-ups.
std::string fingerprintOf(Connection& cacheFile)
{
    std::string print = "v" + std::to_string(kIndexVersion);
    Statement meta = cacheFile.prepare(
        "SELECT key, value FROM zhitu_meta WHERE key IN ('schema_version', 'origin', "
        "'demo_version', 'seed', 'centre', 'user', 'change_serial') ORDER BY key");
    while (meta.step())
        print += ";" + meta.text(0) + "=" + meta.text(1);
    for (const KindRows& rows : kKindRows)
        print +=
            std::string(";") + rows.table + "="
            + std::to_string(cacheFile.queryInt(std::string("SELECT max(id) FROM ") + rows.table));
    return print;
}

class Builder {
public:
    Builder(Connection& source, Connection& target, const std::function<bool(double)>& progress)
        : source_(source), target_(target), progress_(progress)
    {
        for (const KindRows& rows : kKindRows)
            total_ += source_.queryInt(std::string("SELECT max(id) FROM ") + rows.table);
    }

    bool run()
    {
        target_.execute("PRAGMA journal_mode=OFF");
        target_.execute("PRAGMA synchronous=OFF");
        target_.execute("PRAGMA cache_size=-65536");
        target_.execute("PRAGMA application_id = " + std::to_string(kApplicationId));
        target_.execute("BEGIN");
        target_.execute("CREATE VIRTUAL TABLE names USING fts5(tokens, content='', "
                        "contentless_delete=1, detail=none, tokenize=\""
                        + std::string(kTokenizer) + "\")");
        target_.execute("CREATE TABLE origin (fingerprint TEXT NOT NULL, serial INTEGER NOT NULL)");
        // Few large segments: nothing is merged while it is made.
        target_.execute("INSERT INTO names(names, rank) VALUES ('automerge', 0)");
        target_.execute("INSERT INTO names(names, rank) VALUES ('crisismerge', 1000)");
        target_.execute("INSERT INTO names(names, rank) VALUES ('hashsize', 67108864)");
        for (const KindRows& rows : kKindRows)
            if (!add(rows))
                return false;
        target_.prepare("INSERT INTO origin VALUES (?, ?)")
            .bind(1, std::string_view(fingerprintOf(source_)))
            .bind(2, cache::changeSerialOf(source_))
            .run();
        target_.execute("COMMIT");
        return progress_(1);
    }

private:
    bool add(const KindRows& rows)
    {
        Statement read =
            source_.prepare(std::string("SELECT id, ") + rows.name + ", " + rows.number + " FROM "
                            + rows.table + " WHERE id BETWEEN 1 AND ? ORDER BY id");
        read.bind(1, (std::int64_t{1} << kKindShift) - 1);
        Statement write = target_.prepare("INSERT INTO names(rowid, tokens) VALUES (?, ?)");
        std::string tokens;
        while (read.step()) {
            tokens.clear();
            appendTokens(tokens, read.text(1), read.text(2), rows.single);
            write.bind(1, firstRow(rows.kind) + read.integer(0))
                .bind(2, std::string_view(tokens))
                .run();
            if (++done_ % 4096 == 0
                && !progress_(0.99 * static_cast<double>(done_)
                              / static_cast<double>(std::max(total_, done_))))
                return false;
        }
        return true;
    }

    Connection& source_;
    Connection& target_;
    const std::function<bool(double)>& progress_;
    std::int64_t total_ = 0;
    std::int64_t done_ = 0;
};

} // namespace

fs::path sidecarOf(const fs::path& cacheFile)
{
    fs::path file = cacheFile;
    file += ".search";
    return file;
}

bool isCurrent(const fs::path& sidecar, const fs::path& cacheFile)
{
    std::error_code ignored;
    if (!fs::is_regular_file(sidecar, ignored))
        return false;
    const auto source = cache::openForReading(cacheFile);
    try {
        Connection index(sidecar.string(), Access::ReadOnly);
        return index.queryInt("PRAGMA application_id") == kApplicationId
               && index.queryText("SELECT fingerprint FROM origin") == fingerprintOf(*source);
    } catch (const cache::SqliteError&) {
        return false; // whatever is wrong with it, making it anew is the answer
    }
}

namespace {

/// Takes a row out, and puts it in again where it is still there.
void renew(Connection& source, Connection& index, const KindRows& rows, std::int64_t id)
{
    index.prepare("DELETE FROM names WHERE rowid = ?").bind(1, firstRow(rows.kind) + id).run();
    Statement read = source.prepare(std::string("SELECT ") + rows.name + ", " + rows.number
                                    + " FROM " + rows.table + " WHERE id = ?");
    read.bind(1, id);
    if (!read.step())
        return;
    std::string tokens;
    appendTokens(tokens, read.text(0), read.text(1), rows.single);
    index.prepare("INSERT INTO names(rowid, tokens) VALUES (?, ?)")
        .bind(1, firstRow(rows.kind) + id)
        .bind(2, std::string_view(tokens))
        .run();
}

bool bringIn(Connection& source, Connection& index)
{
    if (index.queryInt("PRAGMA application_id") != kApplicationId
        || index.queryText("SELECT fingerprint FROM origin")
                   .rfind("v" + std::to_string(kIndexVersion) + ";", 0)
               != 0)
        return false;
    const std::int64_t from = index.queryInt("SELECT serial FROM origin");
    const std::int64_t to = cache::changeSerialOf(source);
    if (from == to)
        return index.queryText("SELECT fingerprint FROM origin") == fingerprintOf(source);
    cache::Transaction transaction(index);
    for (const KindRows& rows : kKindRows) {
        std::string table = rows.table;
        std::erase(table, '"');
        const auto changed = cache::changedSince(source, from, table);
        if (!changed)
            return false; // what the cache no longer remembers cannot be brought in
        for (const std::int64_t id : *changed)
            if (id >= 1 && id < std::int64_t{1} << kKindShift)
                renew(source, index, rows, id);
    }
    index.prepare("UPDATE origin SET fingerprint = ?, serial = ?")
        .bind(1, std::string_view(fingerprintOf(source)))
        .bind(2, to)
        .run();
    transaction.commit();
    return true;
}

} // namespace

bool updateSidecar(const fs::path& cacheFile, const fs::path& sidecar)
{
    std::error_code ignored;
    if (!fs::is_regular_file(sidecar, ignored))
        return false;
    const auto source = cache::openForReading(cacheFile);
    const cache::Transaction steady(*source, "BEGIN");
    try {
        Connection index(sidecar.string(), Access::ReadWrite);
        return bringIn(*source, index);
    } catch (const cache::SqliteError&) {
        return false; // whatever is wrong with it, making it anew is the answer
    }
}

bool buildSidecar(const fs::path& cacheFile, const fs::path& sidecar,
                  const std::function<bool(double)>& progress)
{
    const auto source = cache::openForReading(cacheFile);
    // All tables as they stood at one moment.
    const cache::Transaction steady(*source, "BEGIN");
    cache::PartFile part(sidecar, cache::IfThere::Replace);
    {
        Connection target(part.path().string(), Access::Create);
        if (!Builder(*source, target, progress).run())
            return false;
    }
    part.publish();
    return true;
}

} // namespace zhitu::search
