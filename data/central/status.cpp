// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/central/status.h"

#include "data/central/migrations.h"

namespace zhitu::central {
namespace {

/// SQL: how far the WAL goes here, on a primary and on a standby.
const std::string kWalEnd = "CASE WHEN pg_is_in_recovery() THEN pg_last_wal_receive_lsn() ELSE "
                            "pg_current_wal_lsn() END";

std::string textOf(const PgResult& row, int column)
{
    return std::string(row.text(0, column));
}

std::vector<TableSize> tableSizes(PgConnection& connection)
{
    const PgResult rows = connection.query(
        "SELECT relname, reltuples::bigint FROM pg_class WHERE relnamespace = "
        "'zhitu'::regnamespace AND relkind = 'r' AND NOT relispartition ORDER BY relname");
    std::vector<TableSize> sizes;
    for (int i = 0; i < rows.rows(); ++i) {
        sizes.push_back({std::string(rows.text(i, 0)), std::nullopt});
        if (rows.integer(i, 1) >= 0)
            sizes.back().rows = rows.integer(i, 1);
    }
    return sizes;
}

LogState logState(PgConnection& connection)
{
    LogState log;
    const PgResult parts = connection.query(
        "SELECT c.relname, pg_total_relation_size(c.oid), substr(c.relname, 12) > "
        "to_char(zhitu.month_of_log(clock_timestamp()), 'YYYY_MM') FROM pg_inherits i "
        "JOIN pg_class c ON c.oid = i.inhrelid WHERE i.inhparent = 'zhitu.change_log'::regclass "
        "ORDER BY c.relname");
    for (int i = 0; i < parts.rows(); ++i) {
        const std::string_view name = parts.text(i, 0);
        log.bytes += parts.integer(i, 1);
        if (name == "change_log_rest")
            continue;
        log.months.emplace_back(name.substr(std::string_view("change_log_").size()));
        log.monthsAhead += parts.boolean(i, 2) ? 1 : 0;
    }
    const PgResult rest =
        connection.query("SELECT EXISTS (SELECT FROM zhitu.change_log_rest), (SELECT extract(epoch "
                         "FROM clock_timestamp() - logged_at)::bigint FROM zhitu.change_log "
                         "ORDER BY xid, seq LIMIT 1)");
    log.misplaced = rest.boolean(0, 0);
    if (!rest.isNull(0, 1))
        log.oldestAgeSeconds = rest.integer(0, 1);
    return log;
}

/// The oldest of the whole cluster: a snapshot counts the writers of all its databases.
std::optional<OpenWriter> oldestWriter(PgConnection& connection)
{
    const PgResult row = connection.query(
        "SELECT pid::text, usename, datname, extract(epoch FROM clock_timestamp() - "
        "xact_start)::bigint AS age FROM pg_stat_activity WHERE backend_xid IS NOT NULL AND "
        "pid <> pg_backend_pid() AND usename IS NOT NULL UNION ALL SELECT gid, owner, database, "
        "extract(epoch FROM clock_timestamp() - prepared)::bigint FROM pg_prepared_xacts "
        "ORDER BY age DESC LIMIT 1");
    if (row.rows() == 0)
        return std::nullopt;
    return OpenWriter{textOf(row, 0), textOf(row, 1), textOf(row, 2), row.integer(0, 3)};
}

std::vector<StandbyState> standbyStates(PgConnection& connection)
{
    const PgResult rows = connection.query(
        "SELECT coalesce(nullif(application_name, ''), '?') || coalesce(' ' || client_addr, ''), "
        "coalesce(state, '?'), coalesce(pg_wal_lsn_diff("
        + kWalEnd
        + ", replay_lsn), 0)::bigint, "
          "coalesce(extract(epoch FROM replay_lag), 0)::bigint FROM pg_stat_replication ORDER BY "
          "1");
    std::vector<StandbyState> standbys;
    for (int i = 0; i < rows.rows(); ++i)
        standbys.push_back({std::string(rows.text(i, 0)), std::string(rows.text(i, 1)),
                            rows.integer(i, 2), rows.integer(i, 3)});
    return standbys;
}

std::vector<IdleSlot> idleSlots(PgConnection& connection)
{
    const PgResult rows = connection.query(
        "SELECT slot_name, coalesce(pg_wal_lsn_diff(" + kWalEnd
        + ", restart_lsn), 0)::bigint, "
          "coalesce(wal_status = 'lost', false) FROM pg_replication_slots WHERE NOT active AND NOT "
          "temporary AND NOT synced AND (restart_lsn IS NOT NULL OR wal_status = 'lost') ORDER BY "
          "1");
    std::vector<IdleSlot> slots;
    for (int i = 0; i < rows.rows(); ++i)
        slots.push_back({std::string(rows.text(i, 0)), rows.integer(i, 1), rows.boolean(i, 2)});
    return slots;
}

std::optional<std::vector<std::string>> emptyAreas(PgConnection& connection)
{
    if (connection.query("SELECT row_security_active('zhitu.division')").boolean(0, 0))
        return std::nullopt;
    const PgResult rows = connection.query("SELECT user_name || ' ' || prefix FROM "
                                           "zhitu.user_scope s WHERE prefix <> '' AND NOT EXISTS "
                                           "(SELECT FROM zhitu.division d WHERE "
                                           "d.code ^@ s.prefix::text) ORDER BY 1");
    std::vector<std::string> areas;
    for (int i = 0; i < rows.rows(); ++i)
        areas.emplace_back(rows.text(i, 0));
    return areas;
}

} // namespace

CentreStatus readStatus(PgConnection& connection)
{
    CentreStatus status;
    status.schema = schemaOf(connection);
    status.tables = tableSizes(connection);
    status.log = logState(connection);
    status.oldestWriter = oldestWriter(connection);
    status.standbys = standbyStates(connection);
    status.idleSlots = idleSlots(connection);
    status.archiveFails =
        connection
            .query(
                "SELECT current_setting('archive_mode') <> 'off' AND coalesce(last_failed_time > "
                "coalesce(last_archived_time, '-infinity'), false) FROM pg_stat_archiver")
            .boolean(0, 0);
    status.emptyAreas = emptyAreas(connection);
    const PgResult sessions = connection.query(
        "SELECT count(*), count(*) FILTER (WHERE query ILIKE 'listen %') FROM pg_stat_activity "
        "WHERE datname = current_database() AND backend_type = 'client backend' AND "
        "pid <> pg_backend_pid()");
    status.sessions = sessions.integer(0, 0);
    status.listeners = sessions.integer(0, 1);
    // What a new session gets, whatever this one has set for itself.
    const PgResult settings = connection.query(
        "SELECT current_setting('max_prepared_transactions'), (SELECT reset_val FROM pg_settings "
        "WHERE name = 'transaction_timeout'), pg_has_role('pg_read_all_stats', 'USAGE'), "
        "pg_is_in_recovery()");
    status.maxPrepared = settings.integer(0, 0);
    status.transactionTimeoutMs = settings.integer(0, 1);
    status.seesOthers = settings.boolean(0, 2);
    status.isStandby = settings.boolean(0, 3);
    status.encrypted = connection.isEncrypted();
    status.localSocket = connection.host().starts_with('/');
    return status;
}

} // namespace zhitu::central
