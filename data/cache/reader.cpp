// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cache/reader.h"

#include <algorithm>
#include <limits>
#include <unordered_map>

#include "data/cache/cancel.h"
#include "data/cache/case_pass.h"
#include "data/cache/case_row.h"
#include "data/cache/case_sql.h"
#include "data/cache/conditions.h"
#include "data/cache/gpkg_geometry.h"
#include "data/cache/open_check.h"
#include "data/cache/recent_changes.h"
#include "data/cache/schema.h"
#include "data/domain/codes.h"
#include "data/space/local_metres.h"

namespace zhitu::cache {
namespace {

using domain::Instant;

/// No camera sees farther; a file that says so is wrong.
constexpr double kFarthestM = 20'000;

constexpr const char* kCameraColumns =
    "id, geom, device_id, name, tier, status, owner, azimuth_deg, field_of_view_deg, range_m, "
    "grid_code, stream_url";

std::optional<domain::Camera> cameraOf(const Statement& row)
{
    const auto position = decodePoint(row.blob(1));
    if (!position)
        return std::nullopt;
    domain::Camera c;
    c.id = row.integer(0);
    c.position = *position;
    c.deviceId = row.text(2);
    c.name = row.text(3);
    c.tier = static_cast<domain::CameraTier>(row.integer(4));
    c.status = static_cast<domain::CameraStatus>(row.integer(5));
    c.owner = row.text(6);
    c.azimuthDeg = row.real(7);
    c.fieldOfViewDeg = row.real(8);
    c.rangeM = row.real(9);
    c.gridCode = row.text(10);
    c.streamUrl = row.text(11);
    return c;
}

} // namespace

CacheReader::CacheReader(const std::filesystem::path& file) : connection_(openForReading(file))
{
    connection_->execute("PRAGMA query_only = ON");
}

std::string CacheReader::meta(std::string_view key)
{
    return readMeta(*connection_, key);
}

std::int64_t CacheReader::changeSerial()
{
    return changeSerialOf(*connection_);
}

std::optional<std::vector<std::int64_t>> CacheReader::changedSince(std::int64_t serial,
                                                                   std::string_view table)
{
    return cache::changedSince(*connection_, serial, table);
}

Instant CacheReader::asOf()
{
    return toInstant(
        connection_->queryInt("SELECT CAST(value AS INTEGER) FROM zhitu_meta WHERE key = 'as_of'"));
}

domain::CentreIdentity CacheReader::origin()
{
    return {meta("centre"), meta("user")};
}

bool CacheReader::isDemo()
{
    return meta("origin") == "demo";
}

RowCounts CacheReader::counts()
{
    return {connection_->queryInt("SELECT count(*) FROM grid"),
            connection_->queryInt("SELECT count(*) FROM camera"),
            connection_->queryInt("SELECT count(*) FROM \"case\"")};
}

std::vector<domain::Division> CacheReader::divisions()
{
    std::vector<domain::Division> rows;
    Statement s = connection_->prepare(
        "SELECT geom, code, level, name, parent_code, synthetic FROM division ORDER BY id");
    while (s.step())
        if (auto area = decodePolygon(s.blob(0)))
            rows.push_back({s.text(1), static_cast<domain::DivisionLevel>(s.integer(2)), s.text(3),
                            s.text(4), std::move(*area), s.integer(5) != 0});
    return rows;
}

std::vector<domain::Grid> CacheReader::grids()
{
    std::vector<domain::Grid> rows;
    Statement s = connection_->prepare(
        "SELECT geom, code, name, kind, valid, area_km2, synthetic FROM grid ORDER BY id");
    while (s.step())
        if (auto area = decodePolygon(s.blob(0)); area && domain::GridCode::parse(s.text(1)))
            rows.push_back({s.text(1), s.text(2), static_cast<domain::GridKind>(s.integer(3)),
                            s.integer(4) != 0, std::move(*area), s.real(5), s.integer(6) != 0});
    return rows;
}

std::unordered_map<std::string, GridFigures> CacheReader::gridFigures()
{
    std::unordered_map<std::string, GridFigures> figures;
    Statement cases = connection_->prepare(
        std::string("SELECT grid_code, sum(") + kCaseIsOpen + "), sum(" + kCaseClockRuns
        + " AND deadline_at < ?1), sum(deadline_at < ?1 AND " + kCaseCanBeDue
        + "), sum(deadline_at < ?1 AND resolved_at <= deadline_at) FROM \"case\" GROUP BY "
          "grid_code");
    cases.bind(1, std::int64_t{asOf().time_since_epoch().count()});
    while (cases.step())
        figures[cases.text(0)] = {cases.integer(1), cases.integer(2), cases.integer(3),
                                  cases.integer(4), 0};
    Statement cameras =
        connection_->prepare("SELECT grid_code, count(*) FROM camera GROUP BY grid_code");
    while (cameras.step())
        figures[cameras.text(0)].cameras = cameras.integer(1);
    return figures;
}

std::vector<domain::River> CacheReader::rivers()
{
    std::vector<domain::River> rows;
    Statement s =
        connection_->prepare("SELECT geom, name, level, synthetic FROM river ORDER BY id");
    while (s.step())
        if (auto line = decodeLine(s.blob(0)))
            rows.push_back(
                {s.text(1), static_cast<int>(s.integer(2)), std::move(*line), s.integer(3) != 0});
    return rows;
}

std::vector<domain::Centre> CacheReader::centres()
{
    std::vector<domain::Centre> rows;
    Statement s =
        connection_->prepare("SELECT id, geom, name, level, division_code FROM centre ORDER BY id");
    while (s.step())
        if (const auto position = decodePoint(s.blob(1)))
            rows.push_back({s.integer(0), s.text(2),
                            static_cast<domain::DivisionLevel>(s.integer(3)), s.text(4),
                            *position});
    return rows;
}

std::vector<domain::KeySite> CacheReader::keySites()
{
    std::vector<domain::KeySite> rows;
    Statement s =
        connection_->prepare("SELECT id, geom, name, kind, grid_code FROM key_site ORDER BY id");
    while (s.step())
        if (const auto position = decodePoint(s.blob(1)))
            rows.push_back({s.integer(0), s.text(2), static_cast<domain::KeySiteKind>(s.integer(3)),
                            *position, s.text(4)});
    return rows;
}

domain::Instant CacheReader::now()
{
    const domain::Instant data = asOf();
    return isDemo() ? data
                    : std::max(data, std::chrono::floor<std::chrono::seconds>(
                                         std::chrono::system_clock::now()));
}

std::vector<domain::ServiceCategory> CacheReader::categories()
{
    auto rows = firstCategoriesOf(*connection_);
    const auto versions = catalogueVersions();
    const auto today = domain::dayNumber(now());
    for (domain::ServiceCategory& row : rows)
        row = domain::categoryOn(row, versions, today);
    return rows;
}

namespace {

constexpr const char* kCamerasOfMap =
    "SELECT id, geom, tier, status, azimuth_deg, field_of_view_deg, range_m FROM camera ";

void readCamerasOfMap(Statement& rows, const std::function<void(const domain::Camera&)>& sink)
{
    domain::Camera c;
    while (rows.step())
        if (const auto position = decodePoint(rows.blob(1))) {
            c.id = rows.integer(0);
            c.position = *position;
            c.tier = static_cast<domain::CameraTier>(rows.integer(2));
            c.status = static_cast<domain::CameraStatus>(rows.integer(3));
            c.azimuthDeg = std::clamp(rows.real(4), 0.0, 360.0);
            c.fieldOfViewDeg = std::clamp(rows.real(5), 0.0, 360.0);
            c.rangeM = std::clamp(rows.real(6), 0.0, kFarthestM);
            sink(c);
        }
}

} // namespace

void CacheReader::forEachCamera(const std::function<void(const domain::Camera&)>& sink)
{
    Statement rows = connection_->prepare(std::string(kCamerasOfMap) + "ORDER BY id");
    readCamerasOfMap(rows, sink);
}

void CacheReader::forEachCamera(std::span<const std::int64_t> ids,
                                const std::function<void(const domain::Camera&)>& sink)
{
    Statement rows = connection_->prepare(std::string(kCamerasOfMap) + "WHERE id = ?");
    for (const std::int64_t id : ids) {
        rows.bind(1, id);
        readCamerasOfMap(rows, sink);
        rows.reset();
    }
}

namespace {

constexpr const char* kCasesOfMap = "SELECT id, geom, category_id, state, supervised, reported_at, "
                                    "deadline_at, grid_code FROM ";

void readCasesOfMap(Statement& rows, const std::function<void(const domain::Case&)>& sink)
{
    domain::Case c;
    while (rows.step())
        if (const auto position = decodePoint(rows.blob(1))) {
            c.id = rows.integer(0);
            c.position = *position;
            c.categoryId = static_cast<int>(rows.integer(2));
            c.state = static_cast<domain::CaseState>(rows.integer(3));
            c.supervised = rows.integer(4) != 0;
            c.reportedAt = instant(rows, 5);
            c.deadlineAt = instant(rows, 6);
            c.gridCode = rows.text(7);
            sink(c);
        }
}

} // namespace

std::optional<std::int64_t>
CacheReader::forEachCase(const domain::Filter& filter,
                         const std::function<void(const domain::Case&)>& sink, std::int64_t most,
                         const std::function<bool()>& goOn)
{
    Conditions kept;
    kept.addArea("grid_code", filter.areaPrefix);
    kept.addCases(filter, asOf());
    std::int64_t all = 0;
    const bool done = interruptibly(*connection_, goOn, [&] {
        Statement count = connection_->prepare("SELECT count(*) FROM \"case\"" + kept.where());
        kept.bind(count);
        all = count.step() ? count.integer(0) : 0;
        Statement rows = connection_->prepare(
            kCasesOfMap
            + (all > most ? "\"case\"" + kept.where() + " ORDER BY reported_at DESC LIMIT "
                                + std::to_string(most)
                          : caseTable(*connection_, all) + kept.where()));
        kept.bind(rows);
        readCasesOfMap(rows, sink);
    });
    return done ? std::optional(all) : std::nullopt;
}

void CacheReader::forEachCase(const domain::Filter& filter, std::span<const std::int64_t> ids,
                              const std::function<void(const domain::Case&)>& sink)
{
    Conditions kept;
    kept.add("id = ?", {std::int64_t{0}});
    kept.addArea("grid_code", filter.areaPrefix);
    kept.addCases(filter, asOf());
    Statement rows = connection_->prepare(std::string(kCasesOfMap) + "\"case\"" + kept.where());
    kept.bind(rows);
    for (const std::int64_t id : ids) {
        rows.bind(1, id);
        readCasesOfMap(rows, sink);
        rows.reset();
    }
}

void CacheReader::forEachCaseNear(domain::LonLat place, double metres, domain::Instant since,
                                  const std::function<bool(const domain::Case&)>& sink)
{
    const space::Metres degree = space::metresPerDegree(
        std::clamp(place.lat, -space::kMostPlaneLatitude, space::kMostPlaneLatitude));
    const double east = metres / degree.east;
    const double north = metres / degree.north;
    // By the R-tree and no other index: the plus keeps the planner from it.
    Statement rows = connection_->prepare(
        std::string("SELECT ") + kCaseColumns
        + " FROM \"case\" WHERE id IN (SELECT id FROM rtree_case_geom WHERE maxx >= ? AND minx <= "
          "? AND maxy >= ? AND miny <= ?) AND +reported_at >= ? AND +"
        + kCaseNotEnded);
    rows.bind(1, place.lon - east)
        .bind(2, place.lon + east)
        .bind(3, place.lat - north)
        .bind(4, place.lat + north)
        .bind(5, std::int64_t{since.time_since_epoch().count()});
    while (rows.step())
        if (const auto record = caseOf(rows); record && !sink(*record))
            return;
}

std::optional<domain::Camera> CacheReader::camera(std::int64_t id)
{
    Statement s =
        connection_->prepare(std::string("SELECT ") + kCameraColumns + " FROM camera WHERE id = ?");
    s.bind(1, id);
    return s.step() ? cameraOf(s) : std::nullopt;
}

std::string CacheReader::cameraName(std::int64_t id)
{
    Statement s = connection_->prepare("SELECT name FROM camera WHERE id = ?");
    s.bind(1, id);
    return s.step() ? s.text(0) : std::string();
}

std::string CacheReader::caseTitle(std::int64_t id)
{
    Statement s = connection_->prepare("SELECT title FROM \"case\" WHERE id = ?");
    s.bind(1, id);
    return s.step() ? s.text(0) : std::string();
}

std::vector<domain::GridWorker> CacheReader::gridWorkers(const std::string& gridCode)
{
    std::vector<domain::GridWorker> workers;
    Statement s =
        connection_->prepare("SELECT id, name, part_time FROM grid_worker WHERE grid_code = ?");
    s.bind(1, std::string_view(gridCode));
    while (s.step())
        workers.push_back({s.integer(0), s.text(1), gridCode, s.integer(2) != 0});
    return workers;
}

std::string CacheReader::divisionPath(const std::string& code)
{
    // The prefixes of a 12- or 15-digit code, from the district down.
    std::string path;
    Statement s = connection_->prepare("SELECT name FROM division WHERE code = ?");
    for (const std::size_t digits : {std::size_t{6}, std::size_t{9}, std::size_t{12}}) {
        if (code.size() < digits)
            break;
        std::string division = code.substr(0, digits);
        division.resize(12, '0');
        s.reset();
        s.bind(1, std::string_view(division));
        if (s.step() && !path.ends_with(s.text(0)))
            path += (path.empty() ? "" : " › ") + s.text(0);
    }
    return path;
}

GridFigures CacheReader::figuresOf(const std::string& code)
{
    GridFigures f;
    Statement cases = connection_->prepare(
        std::string("SELECT ifnull(sum(") + kCaseIsOpen + "), 0), ifnull(sum(" + kCaseClockRuns
        + " AND deadline_at < ?1), 0), ifnull(sum(deadline_at < ?1 AND " + kCaseCanBeDue
        + "), 0), ifnull(sum(deadline_at < ?1 AND resolved_at <= deadline_at), 0) FROM \"case\" "
          "WHERE grid_code = ?2");
    cases.bind(1, std::int64_t{asOf().time_since_epoch().count()}).bind(2, std::string_view(code));
    if (cases.step())
        f = {cases.integer(0), cases.integer(1), cases.integer(2), cases.integer(3), 0};
    Statement cameras = connection_->prepare("SELECT count(*) FROM camera WHERE grid_code = ?");
    cameras.bind(1, std::string_view(code));
    if (cameras.step())
        f.cameras = cameras.integer(0);
    return f;
}

std::optional<GridDetails> CacheReader::gridDetails(const std::string& code)
{
    Statement s = connection_->prepare(
        "SELECT geom, code, name, kind, valid, area_km2, synthetic FROM grid WHERE code = ?");
    s.bind(1, std::string_view(code));
    if (!s.step())
        return std::nullopt;
    auto area = decodePolygon(s.blob(0));
    if (!area)
        return std::nullopt;
    GridDetails d;
    d.record = {{s.text(1), s.text(2), static_cast<domain::GridKind>(s.integer(3)),
                 s.integer(4) != 0, std::move(*area), s.real(5), s.integer(6) != 0},
                figuresOf(code)};
    d.divisionPath = divisionPath(code);

    d.workers = gridWorkers(code);

    Statement centre = connection_->prepare(
        "SELECT id, geom, name, level, division_code FROM centre WHERE division_code = ?");
    centre.bind(1, std::string_view(code).substr(0, 12));
    if (centre.step())
        if (const auto position = decodePoint(centre.blob(1)))
            d.centre = domain::Centre{centre.integer(0), centre.text(2),
                                      static_cast<domain::DivisionLevel>(centre.integer(3)),
                                      centre.text(4), *position};

    Statement cameras = connection_->prepare(std::string("SELECT ") + kCameraColumns
                                             + " FROM camera WHERE grid_code = ? ORDER BY tier, id "
                                               "LIMIT ?");
    cameras.bind(1, std::string_view(code)).bind(2, std::int64_t{kNeighbours});
    while (cameras.step())
        if (auto c = cameraOf(cameras))
            d.cameras.push_back(std::move(*c));

    Statement cases = connection_->prepare(std::string("SELECT ") + kCaseColumns
                                           + " FROM \"case\" WHERE grid_code = ? AND " + kCaseIsOpen
                                           + " ORDER BY deadline_at LIMIT ?");
    cases.bind(1, std::string_view(code)).bind(2, std::int64_t{kNeighbours});
    while (cases.step())
        if (auto c = caseOf(cases))
            d.openCases.push_back(std::move(*c));
    return d;
}

std::vector<domain::CatalogueVersion> CacheReader::catalogueVersions()
{
    return catalogueVersionsOf(*connection_);
}

std::vector<domain::ServiceItem> CacheReader::serviceItems()
{
    auto items = firstItemsOf(*connection_);
    const auto versions = catalogueVersions();
    const auto today = domain::dayNumber(now());
    for (domain::ServiceItem& item : items)
        item = domain::itemOn(item, versions, today);
    return items;
}

std::vector<domain::Department> CacheReader::departments()
{
    auto departments = firstDepartmentsOf(*connection_);
    const auto versions = catalogueVersions();
    const auto today = domain::dayNumber(now());
    for (domain::Department& department : departments)
        department = domain::departmentOn(department, versions, today);
    return departments;
}

std::optional<domain::ServiceItem> CacheReader::serviceItem(std::int64_t id)
{
    const auto items = serviceItems();
    const auto found = std::ranges::find(items, id, &domain::ServiceItem::id);
    return found == items.end() ? std::nullopt : std::optional(*found);
}

std::vector<domain::DepartmentLoad> CacheReader::departmentLoads()
{
    std::vector<domain::DepartmentLoad> loads;
    // The first condition is that of the index case_desk, which holds all that is asked for; the
    // plus keeps the planner from another one.
    Statement rows = connection_->prepare(
        std::string("SELECT department_id, count(*), sum(") + kCaseClockRuns
        + " AND deadline_at < ?) FROM \"case\" WHERE " + kCaseNotEnded
        + " AND department_id > 0 AND +" + kCaseIsOpen + " GROUP BY department_id");
    rows.bind(1, std::int64_t{asOf().time_since_epoch().count()});
    while (rows.step())
        loads.push_back({rows.integer(0), rows.integer(1), rows.integer(2)});
    return loads;
}

domain::WorkCalendar CacheReader::workCalendar()
{
    return workCalendarOf(*connection_);
}

std::optional<domain::Case> CacheReader::caseByNumber(const std::string& number)
{
    Statement row = connection_->prepare(std::string("SELECT ") + kCaseColumns
                                         + " FROM \"case\" WHERE number = ?");
    row.bind(1, std::string_view(number));
    return row.step() ? caseOf(row) : std::nullopt;
}

namespace {

/// By the index of the grids' figures, which holds when cases were resolved.
domain::UsualDepartment usualDepartment(Connection& connection, const domain::Case& record,
                                        domain::Instant now)
{
    constexpr std::size_t town = 9;
    Conditions conditions;
    conditions.addArea("grid_code", record.gridCode.substr(0, town));
    conditions.add("item_id = ? AND department_id != 0", {record.itemId});
    conditions.addRange("resolved_at", now - std::chrono::days{domain::kUsualDays}, {});
    Statement rows =
        connection.prepare("SELECT department_id, count(*) AS cases FROM \"case\""
                           + conditions.where() + " GROUP BY 1 ORDER BY cases DESC, 1 LIMIT 1");
    conditions.bind(rows);
    return rows.step() ? domain::UsualDepartment{rows.integer(0), rows.integer(1)}
                       : domain::UsualDepartment{};
}

} // namespace

std::optional<CaseDetails> CacheReader::caseDetails(std::int64_t id)
{
    if (id < 1 || id > std::numeric_limits<std::int64_t>::max() / kEventsPerCase - 1)
        return std::nullopt;
    Statement s =
        connection_->prepare(std::string("SELECT ") + kCaseColumns + " FROM \"case\" WHERE id = ?");
    s.bind(1, id);
    if (!s.step())
        return std::nullopt;
    auto record = caseOf(s);
    if (!record)
        return std::nullopt;
    CaseDetails d;
    d.record = std::move(*record);
    d.divisionPath = divisionPath(d.record.gridCode);

    // It keeps the rules, and the words, of the day that it came in.
    const auto versions = catalogueVersions();
    const auto itsDay = domain::dayNumber(d.record.reportedAt);
    d.profile = domain::profileOn(versions, itsDay);
    if (const auto item = firstItemOf(*connection_, d.record.itemId)) {
        d.item = domain::itemOn(*item, versions, itsDay);
        const auto categories = firstCategoriesOf(*connection_);
        const auto category =
            std::ranges::find(categories, d.item.categoryId, &domain::ServiceCategory::id);
        if (category != categories.end())
            d.category = domain::categoryOn(*category, versions, itsDay);
    }
    const auto departments = firstDepartmentsOf(*connection_);
    const auto lead =
        std::ranges::find(departments, d.record.departmentId, &domain::Department::id);
    if (lead != departments.end()) {
        const auto named = domain::departmentOn(*lead, versions, domain::dayNumber(now()));
        d.departmentName = named.name;
        d.departmentNameEn = named.nameEn;
    }
    Statement events = connection_->prepare("SELECT serial, action, state_after, at, actor, "
                                            "reason, department_id, until, handler, "
                                            "other_case_id FROM case_event "
                                            "WHERE id BETWEEN ? AND ? ORDER BY id");
    events.bind(1, id * kEventsPerCase).bind(2, id * kEventsPerCase + kEventsPerCase - 1);
    while (events.step())
        d.events.push_back({id, static_cast<int>(events.integer(0)),
                            static_cast<domain::CaseAction>(events.integer(1)),
                            static_cast<domain::CaseState>(events.integer(2)), instant(events, 3),
                            events.text(4), events.text(5), events.integer(6),
                            optionalInstant(events, 7), events.text(8), events.integer(9)});
    Statement visits = connection_->prepare(
        "SELECT id, visited_at, satisfaction, resolved FROM visit WHERE case_id = ? ORDER BY id");
    visits.bind(1, id);
    while (visits.step())
        d.visits.push_back({visits.integer(0), id, d.record.gridCode, instant(visits, 1),
                            static_cast<int>(visits.integer(2)), visits.integer(3) != 0});
    Statement files = connection_->prepare(
        "SELECT id, kind, event, attached_at, post, media_type, bytes, "
        "EXISTS (SELECT 1 FROM zhitu_laid_over l WHERE l.table_name = 'attachment' AND l.id = "
        "attachment.id) FROM attachment WHERE case_id = ? ORDER BY id");
    files.bind(1, id);
    while (files.step())
        d.attachments.push_back(
            {files.integer(0), static_cast<domain::AttachmentKind>(files.integer(1)),
             static_cast<int>(files.integer(2)), optionalInstant(files, 3), files.text(4),
             files.text(5), files.integer(6), files.integer(7) != 0});
    d.dispute = disputeRecordOf(*connection_, id);
    d.workers = gridWorkers(d.record.gridCode);
    if (domain::isOpen(d.record.state))
        d.mediation = mediationFor(*connection_, d.record.gridCode);
    if (d.record.state == domain::CaseState::Accepted) {
        d.loads = departmentLoads();
        d.duty = dutyAt(*connection_, domain::dutyTimeOf(now()));
        d.usual = usualDepartment(*connection_, d.record, asOf());
    }
    d.calendar = workCalendar();
    return d;
}

} // namespace zhitu::cache
