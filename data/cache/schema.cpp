// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cache/schema.h"

#include <algorithm>
#include <stdexcept>

#include "data/cache/gpkg_geometry.h"
#include "data/cache/rtree_pack.h"
#include "data/cache/rtree_triggers.h"

namespace zhitu::cache {
namespace {

// Times are seconds since 1970-01-01 UTC. Codes and numbers of enums are those of data/domain.
const std::vector<Table>& allTables()
{
    static const std::vector<Table> list{
        {"division",
         "Administrative divisions: district, towns, villages",
         GeometryType::Polygon,
         {{"code", "TEXT NOT NULL"},
          {"level", "INTEGER NOT NULL"},
          {"name", "TEXT NOT NULL"},
          {"parent_code", "TEXT NOT NULL"},
          {"synthetic", "INTEGER NOT NULL"}},
         {{"division_code", "INDEX division_code ON division(code)"},
          {"division_parent", "INDEX division_parent ON division(parent_code)"}}},
        {"grid",
         "Governance grids",
         GeometryType::Polygon,
         {{"code", "TEXT NOT NULL"},
          {"name", "TEXT NOT NULL"},
          {"kind", "INTEGER NOT NULL"},
          {"valid", "INTEGER NOT NULL"},
          {"area_km2", "REAL NOT NULL"},
          {"synthetic", "INTEGER NOT NULL"}},
         {{"grid_code", "INDEX grid_code ON grid(code)"}}},
        {"river",
         "Rivers",
         GeometryType::Line,
         {{"name", "TEXT NOT NULL"},
          {"level", "INTEGER NOT NULL"},
          {"synthetic", "INTEGER NOT NULL"}},
         {}},
        {"camera",
         "Cameras of all tiers",
         GeometryType::Point,
         {{"device_id", "TEXT NOT NULL"},
          {"name", "TEXT NOT NULL"},
          {"tier", "INTEGER NOT NULL"},
          {"status", "INTEGER NOT NULL"},
          {"owner", "TEXT NOT NULL"},
          {"azimuth_deg", "REAL NOT NULL"},
          {"field_of_view_deg", "REAL NOT NULL"},
          {"range_m", "REAL NOT NULL"},
          {"grid_code", "TEXT NOT NULL"},
          {"stream_url", "TEXT NOT NULL"}},
         {{"camera_device", "INDEX camera_device ON camera(device_id)"},
          {"camera_grid", "INDEX camera_grid ON camera(grid_code)"},
          {"camera_name", "INDEX camera_name ON camera(name)"},
          {"camera_status", "INDEX camera_status ON camera(status, tier)"}}},
        {"centre",
         "Governance centres",
         GeometryType::Point,
         {{"name", "TEXT NOT NULL"},
          {"level", "INTEGER NOT NULL"},
          {"division_code", "TEXT NOT NULL"}},
         {{"centre_division", "INDEX centre_division ON centre(division_code)"}}},
        {"key_site",
         "Key sites patrolled by video",
         GeometryType::Point,
         {{"name", "TEXT NOT NULL"}, {"kind", "INTEGER NOT NULL"}, {"grid_code", "TEXT NOT NULL"}},
         {{"key_site_grid", "INDEX key_site_grid ON key_site(grid_code)"}}},
        {"organisation",
         "Enterprises and social organisations",
         GeometryType::Point,
         {{"kind", "INTEGER NOT NULL"}, {"name", "TEXT NOT NULL"}, {"grid_code", "TEXT NOT NULL"}},
         {{"organisation_grid", "INDEX organisation_grid ON organisation(grid_code)"}}},
        {"address",
         "Standard addresses",
         GeometryType::Point,
         {{"text", "TEXT NOT NULL"}, {"grid_code", "TEXT NOT NULL"}},
         {{"address_grid", "INDEX address_grid ON address(grid_code)"}}},
        {"case",
         "Cases",
         GeometryType::Point,
         {{"number", "TEXT NOT NULL"},
          {"title", "TEXT NOT NULL"},
          {"item_id", "INTEGER NOT NULL"},
          {"category_id", "INTEGER NOT NULL"},
          {"state", "INTEGER NOT NULL"},
          {"grade", "INTEGER NOT NULL"},
          {"channel", "INTEGER NOT NULL"},
          {"level", "INTEGER NOT NULL"},
          {"department_id", "INTEGER NOT NULL"},
          {"supervised", "INTEGER NOT NULL"},
          {"grid_code", "TEXT NOT NULL"},
          {"reported_at", "INTEGER NOT NULL"},
          {"deadline_at", "INTEGER NOT NULL"},
          {"resolved_at", "INTEGER"},
          {"closed_at", "INTEGER"},
          {"version", "INTEGER NOT NULL"},
          {"suspended_from", "INTEGER NOT NULL"},
          {"open_parts", "TEXT NOT NULL"},
          {"extension_asked", "INTEGER NOT NULL"},
          {"uuid", "TEXT NOT NULL"},
          {"extension_until", "INTEGER"},
          {"suspended_at", "INTEGER"},
          {"supervised_by", "INTEGER NOT NULL"},
          {"supervise_until", "INTEGER"},
          {"turned_by", "INTEGER NOT NULL"},
          {"turned_at", "INTEGER NOT NULL"}},
         {{"case_number", "INDEX case_number ON \"case\"(number)"},
          // Covers the figures of the grids, so that a city's are counted without its 7.6 M rows.
          {"case_figures",
           "INDEX case_figures ON \"case\"(grid_code, state, deadline_at, resolved_at)"},
          // The orders of the case list, each with the id behind it.
          {"case_reported", "INDEX case_reported ON \"case\"(reported_at)"},
          {"case_deadline", "INDEX case_deadline ON \"case\"(deadline_at)"},
          {"case_state", "INDEX case_state ON \"case\"(state, reported_at)"},
          {"case_state_due", "INDEX case_state_due ON \"case\"(state, deadline_at)"},
          {"case_department", "INDEX case_department ON \"case\"(department_id, deadline_at)"},
          {"case_category", "INDEX case_category ON \"case\"(category_id, reported_at)"},
          {"case_open", "INDEX case_open ON \"case\"(deadline_at) WHERE state NOT IN (9, 10)"},
          // Covers what the departments have on their desks.
          {"case_desk",
           "INDEX case_desk ON \"case\"(department_id, state, deadline_at) WHERE state NOT IN "
           "(9, 10)"},
          // What the desk of a centre has to see to: see data/cases/alarms.cpp.
          {"case_turn",
           "INDEX case_turn ON \"case\"(level, turned_by, turned_at) WHERE state IN (1, 2)"},
          {"case_due",
           "INDEX case_due ON \"case\"(level, deadline_at) WHERE state IN (1, 2, 3, 4, 5)"},
          {"case_extension", "INDEX case_extension ON \"case\"(level) WHERE extension_asked = 1"},
          {"case_supervision",
           "INDEX case_supervision ON \"case\"(supervised_by, supervise_until) WHERE "
           "supervise_until IS NOT NULL AND state IN (1, 2, 3, 4, 5, 11)"},
          // What was done in a shift.
          {"case_turned", "INDEX case_turned ON \"case\"(turned_at)"}}},
        {"case_event",
         "History of the cases",
         GeometryType::None,
         {{"case_id", "INTEGER NOT NULL"},
          {"serial", "INTEGER NOT NULL"},
          {"action", "INTEGER NOT NULL"},
          {"state_after", "INTEGER NOT NULL"},
          {"at", "INTEGER NOT NULL"},
          {"actor", "TEXT NOT NULL"},
          {"reason", "TEXT NOT NULL"},
          {"department_id", "INTEGER NOT NULL"},
          {"until", "INTEGER"},
          {"handler", "TEXT NOT NULL"},
          {"other_case_id", "INTEGER NOT NULL"}},
         {}},
        {"case_personal",
         "What is personal about a case, sealed",
         GeometryType::None,
         {{"grid_code", "TEXT NOT NULL"},
          {"reporter", "BLOB NOT NULL"},
          {"phone", "BLOB NOT NULL"},
          {"phone_digest", "BLOB NOT NULL"},
          {"id_number", "BLOB NOT NULL"},
          {"narrative", "BLOB NOT NULL"},
          {"notes", "BLOB NOT NULL"}},
         {{"case_personal_phone", "INDEX case_personal_phone ON case_personal(phone_digest)"}}},
        {"patrol_plan",
         "Plans of the video patrol",
         GeometryType::None,
         {{"name", "TEXT NOT NULL"},
          {"division_code", "TEXT NOT NULL"},
          {"valid_from", "DATE NOT NULL"},
          {"valid_until", "DATE"}},
         {}},
        {"patrol_stop",
         "Key sites in the order of their round",
         GeometryType::None,
         {{"plan_id", "INTEGER NOT NULL"},
          {"division_code", "TEXT NOT NULL"},
          {"place_in_round", "INTEGER NOT NULL"},
          {"site_id", "INTEGER NOT NULL"},
          {"grid_code", "TEXT NOT NULL"}},
         {{"patrol_stop_round",
           "INDEX patrol_stop_round ON patrol_stop(plan_id, place_in_round)"}}},
        {"patrol_check",
         "What is due on the rounds, and what was done of it",
         GeometryType::None,
         {{"plan_id", "INTEGER NOT NULL"},
          {"division_code", "TEXT NOT NULL"},
          {"site_id", "INTEGER NOT NULL"},
          {"grid_code", "TEXT NOT NULL"},
          {"due_on", "DATE NOT NULL"},
          {"checked_at", "INTEGER"},
          {"found", "INTEGER NOT NULL"},
          {"post", "TEXT NOT NULL"},
          {"answers", "TEXT NOT NULL"}},
         {{"patrol_check_due", "INDEX patrol_check_due ON patrol_check(due_on, plan_id)"},
          {"patrol_check_site", "INDEX patrol_check_site ON patrol_check(site_id, due_on)"}}},
        {"patrol_finding",
         "What was found on the rounds, sealed",
         GeometryType::None,
         {{"grid_code", "TEXT NOT NULL"}, {"finding", "BLOB NOT NULL"}},
         {}},
        {"attachment",
         "What is attached to the cases, sealed; the contents are at the centre",
         GeometryType::None,
         {{"case_id", "INTEGER NOT NULL"},
          {"grid_code", "TEXT NOT NULL"},
          {"file_name", "BLOB NOT NULL"},
          {"media_type", "TEXT NOT NULL"},
          {"bytes", "INTEGER NOT NULL"},
          {"sha256", "BLOB NOT NULL"},
          {"kind", "INTEGER NOT NULL"},
          {"event", "INTEGER NOT NULL"},
          {"attached_at", "INTEGER"},
          {"post", "TEXT NOT NULL"}},
         {{"attachment_case", "INDEX attachment_case ON attachment(case_id)"}}},
        {"dispute",
         "Disputes among the cases",
         GeometryType::None,
         {{"grid_code", "TEXT NOT NULL"},
          {"type", "INTEGER NOT NULL"},
          {"mediation", "INTEGER NOT NULL"},
          {"link", "INTEGER NOT NULL"},
          {"body_id", "INTEGER NOT NULL"},
          {"mediator_id", "INTEGER NOT NULL"},
          {"outcome", "INTEGER NOT NULL"},
          {"level", "INTEGER NOT NULL"},
          {"ended_at", "INTEGER"},
          {"due_at", "INTEGER"},
          {"fulfilled_at", "INTEGER"},
          {"breached_at", "INTEGER"}},
         // Agreements that wait to be fulfilled.
         {{"dispute_due",
           "INDEX dispute_due ON dispute(level, due_at) WHERE due_at IS NOT NULL AND fulfilled_at "
           "IS NULL AND breached_at IS NULL"}}},
        {"dispute_personal",
         "What was agreed on, sealed",
         GeometryType::None,
         {{"grid_code", "TEXT NOT NULL"}, {"agreement", "BLOB NOT NULL"}},
         {}},
        {"visit",
         "Follow-up visits",
         GeometryType::None,
         {{"case_id", "INTEGER NOT NULL"},
          {"grid_code", "TEXT NOT NULL"},
          {"visited_at", "INTEGER NOT NULL"},
          {"satisfaction", "INTEGER NOT NULL"},
          {"resolved", "INTEGER NOT NULL"}},
         {{"visit_case", "INDEX visit_case ON visit(case_id)"}}},
        {"visit_personal",
         "What was said on the visits, sealed",
         GeometryType::None,
         {{"grid_code", "TEXT NOT NULL"}, {"note", "BLOB NOT NULL"}},
         {}},
        {"department",
         "Departments",
         GeometryType::None,
         {{"code", "TEXT NOT NULL"}, {"name", "TEXT NOT NULL"}, {"name_en", "TEXT NOT NULL"}},
         {}},
        {"grid_worker",
         "Grid workers",
         GeometryType::None,
         {{"name", "TEXT NOT NULL"},
          {"grid_code", "TEXT NOT NULL"},
          {"part_time", "INTEGER NOT NULL"}},
         {{"grid_worker_grid", "INDEX grid_worker_grid ON grid_worker(grid_code)"}}},
        {"service_category",
         "Categories of the service catalogue",
         GeometryType::None,
         {{"code", "TEXT NOT NULL"}, {"name", "TEXT NOT NULL"}, {"name_en", "TEXT NOT NULL"}},
         {}},
        {"service_item",
         "Items of the service catalogue",
         GeometryType::None,
         {{"category_id", "INTEGER NOT NULL"},
          {"code", "TEXT NOT NULL"},
          {"name", "TEXT NOT NULL"},
          {"name_en", "TEXT NOT NULL"},
          {"department_id", "INTEGER NOT NULL"},
          {"grade", "INTEGER NOT NULL"},
          {"deadline", "INTEGER NOT NULL"},
          {"deadline_unit", "INTEGER NOT NULL"}},
         {}},
        {"catalogue_version",
         "What is in force of the catalogue from which day on",
         GeometryType::None,
         {{"kind", "INTEGER NOT NULL"},
          {"subject", "INTEGER NOT NULL"},
          {"since", "INTEGER NOT NULL"},
          {"name", "TEXT NOT NULL"},
          {"name_en", "TEXT NOT NULL"},
          {"in_use", "INTEGER NOT NULL"},
          {"department_id", "INTEGER NOT NULL"},
          {"grade", "INTEGER NOT NULL"},
          {"deadline", "INTEGER NOT NULL"},
          {"deadline_unit", "INTEGER NOT NULL"}},
         {}},
        {"duty",
         "Which post is on duty, by day (yyyymmdd) and shift",
         GeometryType::None,
         {{"division_code", "TEXT NOT NULL"},
          {"department_id", "INTEGER NOT NULL"},
          {"day", "INTEGER NOT NULL"},
          {"shift", "INTEGER NOT NULL"},
          {"post", "TEXT NOT NULL"},
          {"phone", "TEXT NOT NULL"}},
         {{"duty_time", "INDEX duty_time ON duty(day, shift, division_code, department_id)"}}},
        {"work_day",
         "Days that are not what their weekday says; the id is the date, yyyymmdd",
         GeometryType::None,
         {{"works", "INTEGER NOT NULL"}, {"name", "TEXT NOT NULL"}, {"name_en", "TEXT NOT NULL"}},
         {}},
        {"work_hours",
         "Working hours in minutes of the day, from the date of the id on, yyyymmdd",
         GeometryType::None,
         {{"opens", "INTEGER NOT NULL"},
          {"pauses", "INTEGER NOT NULL"},
          {"resumes", "INTEGER NOT NULL"},
          {"closes", "INTEGER NOT NULL"}},
         {}},
        {"further_report",
         "What was reported once more; the id is that of the event",
         GeometryType::None,
         {{"case_id", "INTEGER NOT NULL"},
          {"grid_code", "TEXT NOT NULL"},
          {"channel", "INTEGER NOT NULL"},
          {"reported_at", "INTEGER NOT NULL"}},
         {{"further_report_case", "INDEX further_report_case ON further_report(case_id)"}}},
        {"further_report_personal",
         "Who reported once more and what was said, sealed",
         GeometryType::None,
         {{"grid_code", "TEXT NOT NULL"},
          {"reporter", "BLOB NOT NULL"},
          {"phone", "BLOB NOT NULL"},
          {"phone_digest", "BLOB NOT NULL"},
          {"narrative", "BLOB NOT NULL"}},
         {{"further_report_phone",
           "INDEX further_report_phone ON further_report_personal(phone_digest)"}}},
        {"alarm_mark",
         "What was done about the alarms of the desks",
         GeometryType::None,
         {{"case_id", "INTEGER NOT NULL"},
          {"grid_code", "TEXT NOT NULL"},
          {"kind", "INTEGER NOT NULL"},
          {"since", "INTEGER NOT NULL"},
          {"level", "INTEGER NOT NULL"},
          {"mark", "INTEGER NOT NULL"},
          {"marked_at", "INTEGER NOT NULL"},
          {"post", "TEXT NOT NULL"},
          {"until", "INTEGER"},
          {"to_post", "TEXT NOT NULL"}},
         {{"alarm_mark_alarm",
           "INDEX alarm_mark_alarm ON alarm_mark(case_id, kind, since, level)"}}},
        {"shift_handover",
         "How one shift handed over to the next; what was said is sealed",
         GeometryType::None,
         {{"division_code", "TEXT NOT NULL"},
          {"level", "INTEGER NOT NULL"},
          {"begun_at", "INTEGER NOT NULL"},
          {"ended_at", "INTEGER NOT NULL"},
          {"post", "TEXT NOT NULL"},
          {"to_post", "TEXT NOT NULL"},
          {"note", "BLOB NOT NULL"}},
         {{"shift_handover_end",
           "INDEX shift_handover_end ON shift_handover(division_code, level, ended_at)"}}},
        {"mediation_body",
         "Who mediates disputes",
         GeometryType::None,
         {{"name", "TEXT NOT NULL"},
          {"kind", "INTEGER NOT NULL"},
          {"division_code", "TEXT NOT NULL"},
          {"valid", "INTEGER NOT NULL"}},
         {}},
        {"mediator",
         "Mediators",
         GeometryType::None,
         {{"body_id", "INTEGER NOT NULL"},
          {"name", "TEXT NOT NULL"},
          {"valid", "INTEGER NOT NULL"}},
         {}},
        {"dispute_party",
         "Parties of the disputes; who they are is sealed",
         GeometryType::None,
         {{"case_id", "INTEGER NOT NULL"},
          {"grid_code", "TEXT NOT NULL"},
          {"role", "INTEGER NOT NULL"},
          {"kind", "INTEGER NOT NULL"}},
         {{"dispute_party_case", "INDEX dispute_party_case ON dispute_party(case_id)"}}},
        {"dispute_party_personal",
         "Who the parties are, sealed",
         GeometryType::None,
         {{"grid_code", "TEXT NOT NULL"},
          {"name", "BLOB NOT NULL"},
          {"phone", "BLOB NOT NULL"},
          {"phone_digest", "BLOB NOT NULL"},
          {"id_number", "BLOB NOT NULL"}},
         {}},
        {"mediation_session",
         "Sessions of mediation; the id is that of the event",
         GeometryType::None,
         {{"case_id", "INTEGER NOT NULL"},
          {"grid_code", "TEXT NOT NULL"},
          {"held_at", "INTEGER NOT NULL"},
          {"place", "TEXT NOT NULL"},
          {"body_id", "INTEGER NOT NULL"},
          {"mediator_id", "INTEGER NOT NULL"},
          {"outcome", "INTEGER NOT NULL"}},
         {{"mediation_session_case",
           "INDEX mediation_session_case ON mediation_session(case_id)"}}},
        {"mediation_session_personal",
         "What was said in the sessions, sealed",
         GeometryType::None,
         {{"grid_code", "TEXT NOT NULL"},
          {"record", "BLOB NOT NULL"},
          {"agreement", "BLOB NOT NULL"}},
         {}},
        {"patrol_point",
         "What is looked at on the rounds",
         GeometryType::None,
         {{"place_in_list", "INTEGER NOT NULL"},
          {"name", "TEXT NOT NULL"},
          {"name_en", "TEXT NOT NULL"},
          {"valid", "INTEGER NOT NULL"}},
         {}},
        {"patrol_find",
         "That something was found on the rounds, and which case came of it",
         GeometryType::None,
         {{"check_id", "INTEGER NOT NULL"},
          {"grid_code", "TEXT NOT NULL"},
          {"found_at", "INTEGER NOT NULL"},
          {"post", "TEXT NOT NULL"},
          {"uuid", "TEXT NOT NULL"},
          {"case_id", "INTEGER NOT NULL"}},
         {{"patrol_find_check", "INDEX patrol_find_check ON patrol_find(check_id)"},
          {"patrol_find_uuid", "INDEX patrol_find_uuid ON patrol_find(uuid)"}}},
        {"drill_message",
         "What the trainees of a drill are told",
         GeometryType::None,
         {{"told_at", "INTEGER NOT NULL"},
          {"kind", "INTEGER NOT NULL"},
          {"title", "TEXT NOT NULL"},
          {"text", "TEXT NOT NULL"},
          {"lon", "REAL"},
          {"lat", "REAL"},
          {"division_code", "TEXT NOT NULL"}},
         {{"drill_message_told", "INDEX drill_message_told ON drill_message(told_at)"}}},
    };
    return list;
}

const char* typeName(GeometryType type)
{
    switch (type) {
    case GeometryType::Point:
        return "POINT";
    case GeometryType::Line:
        return "LINESTRING";
    case GeometryType::Polygon:
        return "POLYGON";
    case GeometryType::None:
        break;
    }
    return "";
}

std::vector<std::string_view> columnNames(const Table& table)
{
    std::vector<std::string_view> names{"id"};
    if (table.geometry != GeometryType::None)
        names.emplace_back("geom");
    for (const Column& column : table.columns)
        names.push_back(column.name);
    return names;
}

constexpr const char* kGpkgTables = R"sql(
CREATE TABLE gpkg_spatial_ref_sys (
    srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL,
    organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
CREATE TABLE gpkg_contents (
    table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
    description TEXT DEFAULT '',
    last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
    min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
    CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (
    table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL,
    srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL,
    CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
    CONSTRAINT uk_gc_table_name UNIQUE (table_name),
    CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
    CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
CREATE TABLE gpkg_extensions (
    table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, definition TEXT NOT NULL,
    scope TEXT NOT NULL, CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name));
INSERT INTO gpkg_spatial_ref_sys VALUES
    ('Undefined Cartesian SRS', -1, 'NONE', -1, 'undefined', 'undefined Cartesian'),
    ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined', 'undefined geographic'),
    ('WGS 84', 4326, 'EPSG', 4326, 'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4326"]]', 'longitude/latitude, WGS 84'),
    ('China Geodetic Coordinate System 2000', 4490, 'EPSG', 4490, 'GEOGCS["China Geodetic Coordinate System 2000",DATUM["China_2000",SPHEROID["CGCS2000",6378137,298.257222101,AUTHORITY["EPSG","1024"]],AUTHORITY["EPSG","1043"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4490"]]', 'longitude/latitude, CGCS2000');
CREATE TABLE zhitu_meta (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE zhitu_recent_change (
    serial INTEGER NOT NULL, table_name TEXT NOT NULL, id INTEGER NOT NULL,
    PRIMARY KEY (serial, table_name, id)) WITHOUT ROWID;
CREATE TABLE zhitu_laid_over (
    table_name TEXT NOT NULL, id INTEGER NOT NULL, PRIMARY KEY (table_name, id)) WITHOUT ROWID;
)sql";

void createTable(Connection& connection, const Table& table)
{
    std::string sql =
        "CREATE TABLE " + quotedName(table.name) + " (id INTEGER PRIMARY KEY NOT NULL";
    const bool spatial = table.geometry != GeometryType::None;
    if (spatial)
        sql += std::string(", geom ") + typeName(table.geometry);
    for (const Column& column : table.columns)
        sql += ", " + std::string(column.name) + ' ' + std::string(column.declaration);
    connection.execute(sql + ')');

    Statement contents = connection.prepare(
        "INSERT INTO gpkg_contents(table_name, data_type, identifier, description, srs_id) "
        "VALUES (?, ?, ?, ?, ?)");
    contents.bind(1, table.name)
        .bind(2, std::string_view(spatial ? "features" : "attributes"))
        .bind(3, table.name)
        .bind(4, table.description);
    if (spatial)
        contents.bind(5, std::int64_t{kSrsId});
    else
        contents.bind(5, std::int64_t{0});
    contents.run();
    if (!spatial)
        return;
    connection.prepare("INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, ?, 0, 0)")
        .bind(1, table.name)
        .bind(2, std::string_view(typeName(table.geometry)))
        .bind(3, std::int64_t{kSrsId})
        .run();
}

} // namespace

std::span<const Table> tables()
{
    return allTables();
}

const Table& table(std::string_view name)
{
    const auto found = std::find_if(allTables().begin(), allTables().end(),
                                    [&](const Table& t) { return t.name == name; });
    if (found == allTables().end())
        throw std::logic_error("no such table: " + std::string(name));
    return *found;
}

std::string quotedName(std::string_view name)
{
    return '"' + std::string(name) + '"';
}

std::string baseTable(std::string_view table)
{
    return "zhitu_base_" + std::string(table);
}

std::string insertSql(const Table& table)
{
    std::string names;
    std::string parameters;
    for (const std::string_view name : columnNames(table)) {
        names += (names.empty() ? "" : ", ") + std::string(name);
        parameters += parameters.empty() ? "?" : ", ?";
    }
    return "INSERT INTO " + quotedName(table.name) + '(' + names + ") VALUES (" + parameters + ')';
}

std::string upsertSql(const Table& table)
{
    std::string updates;
    for (const std::string_view name : columnNames(table))
        if (name != "id")
            updates += (updates.empty() ? "" : ", ") + std::string(name) + " = excluded."
                       + std::string(name);
    return insertSql(table) + " ON CONFLICT(id) DO UPDATE SET " + updates;
}

std::unique_ptr<Connection> createCache(const std::filesystem::path& file)
{
    auto connection = std::make_unique<Connection>(file.string(), Access::Create);
    registerSpatialFunctions(*connection);
    connection->execute("PRAGMA journal_mode=OFF");
    connection->execute("PRAGMA synchronous=OFF");
    connection->execute("PRAGMA cache_size=-65536");
    connection->execute("PRAGMA application_id = " + std::to_string(kGpkgApplicationId));
    connection->execute("PRAGMA user_version = " + std::to_string(kGpkgUserVersion));
    connection->execute("BEGIN");
    connection->execute(kGpkgTables);
    connection->prepare("INSERT INTO zhitu_meta VALUES ('schema_version', ?)")
        .bind(1, std::string_view(std::to_string(kSchemaVersion)))
        .run();
    for (const Table& table : tables())
        createTable(*connection, table);
    for (const std::string_view name : kLaidOverTables) {
        const std::string base = baseTable(name);
        connection->execute("CREATE TABLE " + base + " AS SELECT * FROM " + quotedName(name)
                            + " WHERE false");
        connection->execute("CREATE UNIQUE INDEX " + base + "_id ON " + base + "(id)");
    }
    return connection;
}

std::string readMeta(Connection& connection, std::string_view key)
{
    Statement row = connection.prepare("SELECT value FROM zhitu_meta WHERE key = ?");
    row.bind(1, key);
    return row.step() ? row.text(0) : std::string();
}

void writeMeta(Connection& connection, std::string_view key, std::string_view value)
{
    connection
        .prepare("INSERT INTO zhitu_meta VALUES (?, ?) ON CONFLICT(key) DO UPDATE SET value = "
                 "excluded.value")
        .bind(1, key)
        .bind(2, value)
        .run();
}

void createIndexes(Connection& connection, const Table& table)
{
    for (const Index& index : table.indexes)
        connection.execute("CREATE " + std::string(index.definition));
}

void createSpatialIndex(Connection& connection, const Table& table)
{
    if (table.geometry == GeometryType::None)
        return;
    const std::string name(table.name);
    connection.execute("CREATE VIRTUAL TABLE \"rtree_" + name
                       + "_geom\" USING rtree(id, minx, maxx, miny, maxy)");
    packRtree(connection, name);
    for (const std::string& trigger : rtreeTriggers(name))
        connection.execute(trigger);
    connection
        .prepare("INSERT INTO gpkg_extensions VALUES (?, 'geom', 'gpkg_rtree_index', "
                 "'http://www.geopackage.org/spec140/#extension_rtree', 'write-only')")
        .bind(1, table.name)
        .run();
}

void refreshContents(Connection& connection)
{
    for (const Table& table : tables()) {
        if (table.geometry == GeometryType::None)
            continue;
        const std::string name(table.name);
        connection.execute(
            "UPDATE gpkg_contents SET (min_x, max_x, min_y, max_y) = (SELECT min(minx), max(maxx), "
            "min(miny), max(maxy) FROM \"rtree_"
            + name
            + "_geom\"), last_change = strftime('%Y-%m-%dT%H:%M:%fZ','now') "
              "WHERE table_name = '"
            + name + "'");
    }
}

} // namespace zhitu::cache
