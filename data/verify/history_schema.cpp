// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/verify/history_schema.h"

#include "data/cache/migration.h"
#include "data/paths.h"
#include "data/user_error.h"
#include "data/verify/messages.h"

namespace zhitu::verify {
namespace {

constexpr std::int64_t kApplicationId = 0x5A485456; // "ZHTV"

const std::vector<cache::Migration>& migrations()
{
    // Times are seconds since 1970-01-01 UTC; numbers of enums are those of rule.h. A finding is
    // there where gone_run is 0.
    static const std::vector<cache::Migration> list{
        {1,
         [](cache::Connection& connection) {
             connection.execute("PRAGMA application_id = " + std::to_string(kApplicationId));
             connection.execute(R"sql(
CREATE TABLE run (
    id INTEGER PRIMARY KEY AUTOINCREMENT, source TEXT NOT NULL, area TEXT NOT NULL,
    at INTEGER NOT NULL, data_at INTEGER NOT NULL, rules_digest TEXT NOT NULL,
    checked INTEGER NOT NULL, errors INTEGER NOT NULL, warnings INTEGER NOT NULL,
    hints INTEGER NOT NULL);
CREATE INDEX run_source ON run(source, area);
CREATE TABLE rule_count (
    run INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE, rule TEXT NOT NULL,
    severity INTEGER NOT NULL, checked INTEGER NOT NULL, found INTEGER NOT NULL,
    waived INTEGER NOT NULL, PRIMARY KEY (run, rule)) WITHOUT ROWID;
CREATE TABLE score (
    run INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE, table_name TEXT NOT NULL,
    town TEXT NOT NULL, dimension INTEGER NOT NULL, n INTEGER NOT NULL, found INTEGER NOT NULL,
    checks REAL NOT NULL, defects REAL NOT NULL,
    PRIMARY KEY (run, table_name, town, dimension)) WITHOUT ROWID;
CREATE TABLE finding (
    source TEXT NOT NULL, rule TEXT NOT NULL, row INTEGER NOT NULL, partner INTEGER NOT NULL,
    area TEXT NOT NULL, first_run INTEGER NOT NULL, last_run INTEGER NOT NULL,
    gone_run INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (source, rule, row, partner)) WITHOUT ROWID;
CREATE INDEX finding_gone ON finding(gone_run) WHERE gone_run > 0;
CREATE TABLE waiver (
    source TEXT NOT NULL, rule TEXT NOT NULL, row INTEGER NOT NULL, partner INTEGER NOT NULL,
    value_digest TEXT NOT NULL, who TEXT NOT NULL, why TEXT NOT NULL, at INTEGER NOT NULL,
    PRIMARY KEY (source, rule, row, partner)) WITHOUT ROWID;
)sql");
         }},
        // Until here nothing was known of where rows come from; a finding says so when it is met
        // again.
        {2, [](cache::Connection& connection) {
             connection.execute(R"sql(
CREATE TABLE origin_score (
    run INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE, origin TEXT NOT NULL,
    dimension INTEGER NOT NULL, n INTEGER NOT NULL, found INTEGER NOT NULL, checks REAL NOT NULL,
    defects REAL NOT NULL, PRIMARY KEY (run, origin, dimension)) WITHOUT ROWID;
ALTER TABLE finding ADD COLUMN origin TEXT NOT NULL DEFAULT '';
)sql");
         }}};
    return list;
}

const cache::VersionSlot& versionSlot()
{
    static const cache::VersionSlot slot{
        [](cache::Connection& c) { return c.queryInt("PRAGMA user_version"); },
        [](cache::Connection& c, std::int64_t version) {
            c.execute("PRAGMA user_version = " + std::to_string(version));
        }};
    return slot;
}

} // namespace

void prepareHistory(cache::Connection& connection, const std::filesystem::path& file)
{
    {
        // One look at the file: another process may be making it just now.
        const cache::Transaction look(connection, "BEGIN");
        const std::int64_t id = connection.queryInt("PRAGMA application_id");
        const bool empty = connection.queryInt("SELECT count(*) FROM sqlite_schema") == 0;
        if (id != kApplicationId && !(id == 0 && empty))
            throw UserError(Messages::tr("“%1” is no history of data verification. It was left as "
                                         "it is; please name another file.")
                                .arg(shown(file)));
        if (versionSlot().read(connection) > migrations().back().to)
            throw UserError(Messages::tr("The history “%1” was written by a newer Zhitu. It was "
                                         "left as it is. Please update this program.")
                                .arg(shown(file)));
    }
    cache::migrate(connection, versionSlot(), migrations());
}

} // namespace zhitu::verify
