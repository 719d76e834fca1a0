// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporary_centre.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <fstream>
#include <stdexcept>

#include "data/central/migrations.h"

namespace zhitu::test {
namespace fs = std::filesystem;
namespace {

constexpr const char* kNobody = "65534";

fs::path binaries()
{
    fs::path newest;
    for (const fs::directory_entry& entry : fs::directory_iterator("/usr/lib/postgresql"))
        newest = std::max(newest, entry.path() / "bin");
    return newest;
}

bool isRoot()
{
    return ::geteuid() == 0;
}

} // namespace

void TemporaryCluster::runTool(const std::string& tool,
                               const std::vector<std::string>& arguments) const
{
    std::vector<std::string> all = arguments;
    std::string program = (binaries() / tool).string();
    if (isRoot()) {
        all.insert(all.begin(), {std::string("--reuid=") + kNobody,
                                 std::string("--regid=") + kNobody, "--clear-groups", program});
        program = "setpriv";
    }
    const Outcome outcome = run(program, all);
    if (outcome.exitCode != 0)
        throw std::runtime_error(tool + ": " + outcome.output + outcome.errors);
}

TemporaryCluster::TemporaryCluster(Empty)
{
    if (isRoot() && ::chown(folder_.path().c_str(), 65534, 65534) != 0)
        throw std::runtime_error("chown failed");
}

TemporaryCluster::TemporaryCluster(const std::string& settings, int port)
    : TemporaryCluster(Empty{})
{
    port_ = port;
    runTool("initdb", {"--no-sync", "-D", data().string(), "-U", "zhitu", "--auth=trust",
                       "--encoding=UTF8", "--locale=C.UTF-8", "--wal-segsize=1"});
    configure(settings);
    start();
}

TemporaryCluster::TemporaryCluster(const fs::path& twin, const std::string& settings, int port)
    : TemporaryCluster(Empty{})
{
    port_ = port;
    const Outcome copied = run("cp", {"-a", twin.string(), data().string()});
    if (copied.exitCode != 0)
        throw std::runtime_error(copied.errors);
    configure(settings);
    start();
}

TemporaryCluster::~TemporaryCluster()
{
    try {
        control({"-m", "immediate", "stop"});
    } catch (const std::exception&) { // stopped already
    }
}

void TemporaryCluster::configure(const std::string& settings) const
{
    std::ofstream(data() / "postgresql.conf", std::ios::app)
        << "\nlisten_addresses = ''\nunix_socket_directories = '" << folder_.path().string()
        << "'\nfsync = off\nlog_min_messages = warning\nwal_level = replica\nmax_wal_senders = 10\n"
        // It does not live long enough to write over what it has written.
        << "wal_recycle = off\nwal_init_zero = off\n"
        << (port_ != 0 ? "port = " + std::to_string(port_) + '\n' : "") << settings << '\n';
}

void TemporaryCluster::control(std::vector<std::string> arguments) const
{
    arguments.insert(arguments.begin(),
                     {"-D", data().string(), "-w", "-s", "-l", (folder_ / "log").string()});
    runTool("pg_ctl", arguments);
}

void TemporaryCluster::start()
{
    // The server must not keep the test's own pipes open.
    control({"start"});
}

std::unique_ptr<TemporaryCluster> TemporaryCluster::makeStandby(const std::string& delay)
{
    std::unique_ptr<TemporaryCluster> standby(new TemporaryCluster(Empty{}));
    runTool("pg_basebackup", {"-D", standby->data().string(), "-d", conninfo("zhitu", "template1"),
                              "-R", "-X", "stream", "--no-sync", "-c", "fast"});
    standby->configure("hot_standby = on\nrecovery_min_apply_delay = '" + delay + "'");
    standby->start();
    return standby;
}

std::string TemporaryCluster::conninfo(const std::string& user, const std::string& database) const
{
    return "host=" + folder_.path().string() + " user=" + user + " dbname=" + database
           + (port_ != 0 ? " port=" + std::to_string(port_) : "");
}

void TemporaryCluster::writePrivate(const std::string& name, const std::string& content) const
{
    const fs::path file = data() / name;
    writeAll(file, content);
    fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write);
    if (isRoot() && ::chown(file.c_str(), 65534, 65534) != 0)
        throw std::runtime_error("chown failed");
}

namespace {

void makeCentre(const TemporaryCluster& cluster)
{
    central::PgConnection(cluster.conninfo("zhitu", "postgres"), {})
        .execute("CREATE DATABASE centre");
    central::PgConnection connection(cluster.conninfo(), {});
    central::migrateCentre(connection, [](const std::string&) {});
}

/// The data folder of a centre that was made once, for all programs of this build to copy: making
/// one takes ten times as long. Another one for other migrations, another account, another month
/// (the log has partitions by months). As long as this lives nobody takes it away.
class PreparedCentre {
public:
    PreparedCentre()
    {
        const std::string mine = "centre-" + std::to_string(::geteuid()) + '-';
        const fs::path folder = fs::path(PREPARED_CENTRES);
        fs::create_directories(folder);
        data = folder / (mine + print());
        lock_ = ::open((folder / (mine + "lock")).c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        if (lock_ < 0 || ::flock(lock_, LOCK_EX) != 0)
            throw std::runtime_error("the prepared centre cannot be locked");
        if (!fs::exists(data)) {
            for (const fs::directory_entry& entry : fs::directory_iterator(folder))
                if (entry.is_directory() && entry.path().filename().string().starts_with(mine))
                    fs::remove_all(entry.path());
            make(folder / (mine + "part"));
        }
        ::flock(lock_, LOCK_SH);
    }
    ~PreparedCentre() { ::close(lock_); }
    PreparedCentre(const PreparedCentre&) = delete;
    PreparedCentre& operator=(const PreparedCentre&) = delete;

    fs::path data;

private:
    static std::string print()
    {
        std::size_t migrations = 0;
        for (const central::CentralMigration& migration : central::centralMigrations())
            migrations = migrations * 31 + std::hash<std::string>{}(migration.sha256);
        const auto today = std::chrono::year_month_day(
            std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()));
        return binaries().parent_path().filename().string() + '-' + std::to_string(migrations) + '-'
               + std::to_string(static_cast<int>(today.year())) + '-'
               + std::to_string(static_cast<unsigned>(today.month()));
    }
    void make(const fs::path& part) const
    {
        TemporaryCluster cluster;
        makeCentre(cluster);
        // What no test asks for need not be copied hundreds of times.
        central::PgConnection admin(cluster.conninfo(), {});
        admin.execute("ALTER DATABASE template0 IS_TEMPLATE false");
        admin.execute("DROP DATABASE template0");
        admin.execute("DROP DATABASE postgres");
        cluster.stop();
        if (const Outcome copied = run("cp", {"-a", cluster.data().string(), part.string()});
            copied.exitCode != 0)
            throw std::runtime_error(copied.errors);
        fs::rename(part, data);
    }

    int lock_ = -1;
};

std::atomic<int> centresAlive = 0;

} // namespace

TemporaryCentre::Alive::Alive() : alone(centresAlive++ == 0) {}

TemporaryCentre::Alive::~Alive()
{
    --centresAlive;
}

TemporaryCentre::TemporaryCentre(const std::string& settings, int port)
    : cluster_(alive_.alone ? TemporaryCluster(PreparedCentre().data, settings, port)
                            : TemporaryCluster(settings, port))
{
    if (!alive_.alone)
        makeCentre(cluster_);
}

central::PgConnection TemporaryCentre::admin() const
{
    return as("zhitu");
}

central::PgConnection TemporaryCentre::as(const std::string& user) const
{
    return {cluster_.conninfo(user), {}};
}

void TemporaryCentre::addUser(const std::string& name, const std::string& role,
                              std::vector<std::string> prefixes, const std::string& password)
{
    central::PgConnection connection = admin();
    central::putAccount(connection, {name, role, "岗位" + name, 4, std::move(prefixes)}, password);
}

void TemporaryCentre::addSmallDistrict()
{
    central::PgConnection connection = admin();
    connection.execute(R"sql(
BEGIN;
SET LOCAL ROLE zhitu_loader;
INSERT INTO zhitu.division(code, level, name, parent_code, geom, synthetic) VALUES
    ('500117000000', 4, '合川区', NULL, ST_MakeEnvelope(106, 29, 107, 30, 4490), true),
    ('500117001000', 5, '甲镇', '500117000000', ST_MakeEnvelope(106, 29, 106.5, 30, 4490), true),
    ('500117002000', 5, '乙镇', '500117000000', ST_MakeEnvelope(106.5, 29, 107, 30, 4490), true),
    ('500117001001', 6, '甲一村', '500117001000', ST_MakeEnvelope(106, 29, 106.25, 30, 4490), true),
    ('500117001002', 6, '甲二村', '500117001000', ST_MakeEnvelope(106.25, 29, 106.5, 30, 4490), true),
    ('500117002001', 6, '乙一村', '500117002000', ST_MakeEnvelope(106.5, 29, 106.75, 30, 4490), true),
    ('500117002002', 6, '乙二村', '500117002000', ST_MakeEnvelope(106.75, 29, 107, 30, 4490), true);
INSERT INTO zhitu.grid(code, name, kind, valid, geom, area_km2, synthetic)
SELECT code || '001', name || '001网格', 1, true, geom, 100, true FROM zhitu.division WHERE level = 6;
INSERT INTO zhitu.river(name, level, geom, synthetic) VALUES ('江', 2, ST_GeomFromText('LINESTRING(106 29, 107 30)', 4490), true);
INSERT INTO zhitu.centre(name, level, division_code, geom)
SELECT name || '综治中心', level, code, ST_Centroid(geom) FROM zhitu.division;
INSERT INTO zhitu.department(id, code, name, name_en)
SELECT n, 'D0' || n, '部门' || n, 'Department ' || n FROM generate_series(1, 4) n;
INSERT INTO zhitu.service_category VALUES (1, 'C1', '类别', 'Category');
INSERT INTO zhitu.service_item VALUES (1, 1, 'I1', '事项', 'Item', 1, 3, 5, 2);
INSERT INTO zhitu.camera(device_id, name, tier, status, owner, geom, azimuth_deg, field_of_view_deg, range_m, grid_code)
SELECT '5001170100132' || lpad(g.id::text || n, 7, '0'), '摄像机' || g.id || '-' || n, 3, 1, '单位',
       ST_SetSRID(ST_MakePoint(ST_XMin(g.geom) + n * 0.01, 29.5), 4490), n, 60, 80, g.code
FROM zhitu.grid g, generate_series(1, 5) n;
INSERT INTO zhitu.address(text, geom, grid_code) SELECT g.name || '1号', ST_Centroid(g.geom), g.code FROM zhitu.grid g;
INSERT INTO zhitu.organisation(kind, name, geom, grid_code) SELECT 1, g.name || '企业', ST_Centroid(g.geom), g.code FROM zhitu.grid g;
INSERT INTO zhitu.grid_worker(name, grid_code, part_time) SELECT '网格员' || g.id, g.code, false FROM zhitu.grid g;
INSERT INTO zhitu.key_site(name, kind, geom, grid_code) SELECT g.name || '学校', 1, ST_Centroid(g.geom), g.code FROM zhitu.grid g;
INSERT INTO zhitu."case"(number, title, item_id, category_id, state, grade, channel, level, supervised, geom, grid_code,
                         reported_at, deadline_at, last_serial)
SELECT '50011720261101' || lpad((g.id * 10 + n)::text, 5, '0'), g.name || '事件' || n, 1, 1, 1, 3, 2, 6, false,
       ST_Centroid(g.geom), g.code, '2026-11-01 09:00+08', '2026-11-08 17:30+08', 1
FROM zhitu.grid g, generate_series(1, 3) n;
INSERT INTO zhitu.case_event(case_id, serial, action, state_after, at, actor, reason, grid_code)
SELECT id, 1, 1, 1, reported_at, '网格员', '', grid_code FROM zhitu."case";
INSERT INTO zhitu.case_personal(id, grid_code, reporter, phone, id_number, narrative, notes)
SELECT id, grid_code, '示例报告人' || id, '0000000' || id, '', '经过', '' FROM zhitu."case";
INSERT INTO zhitu.patrol_plan(name, division_code, valid_from) SELECT name || '巡检', code, '2026-01-01' FROM zhitu.division;
INSERT INTO zhitu.patrol_stop(plan_id, division_code, place_in_round, site_id, grid_code)
SELECT p.id, p.division_code, s.id, s.id, s.grid_code FROM zhitu.patrol_plan p
JOIN zhitu.key_site s ON s.grid_code ^@ zhitu.division_prefix(p.division_code);
INSERT INTO zhitu.patrol_check(plan_id, division_code, site_id, grid_code, due_on, checked_at, found, post, answers)
SELECT plan_id, division_code, site_id, grid_code, day, CASE day WHEN '2026-11-01' THEN '2026-11-01 10:00+08'::timestamptz END,
       day = '2026-11-01', CASE day WHEN '2026-11-01' THEN '巡查岗' END, CASE day WHEN '2026-11-01' THEN '1+,3-' ELSE '' END
FROM zhitu.patrol_stop, unnest('{2026-11-01,2026-11-02}'::date[]) day;
INSERT INTO zhitu.patrol_find(check_id, grid_code, found_at, post)
SELECT id, grid_code, checked_at, post FROM zhitu.patrol_check WHERE found ORDER BY id;
INSERT INTO zhitu.patrol_finding(id, grid_code, finding) SELECT id, grid_code, '通道堵塞' FROM zhitu.patrol_find;
INSERT INTO zhitu.attachment(case_id, grid_code, file_name, media_type, bytes, sha256)
SELECT id, grid_code, '现场照片.jpg', 'image/jpeg', 19, sha256(number::bytea) FROM zhitu."case";
INSERT INTO zhitu.attachment_content SELECT a.id, 19, a.sha256, c.number::bytea
FROM zhitu.attachment a JOIN zhitu."case" c ON c.id = a.case_id;
INSERT INTO zhitu.dispute(id, grid_code, type, mediation) SELECT id, grid_code, 2, 1 FROM zhitu."case";
INSERT INTO zhitu.dispute_personal(id, grid_code, agreement) SELECT id, grid_code, '协议' FROM zhitu.dispute;
INSERT INTO zhitu.mediation_body(name, kind, division_code) SELECT name || '人民调解委员会', 1, code FROM zhitu.division, generate_series(1, 2) ORDER BY id;
INSERT INTO zhitu.mediator(body_id, name) SELECT id, '调解员' || id FROM zhitu.mediation_body ORDER BY id;
INSERT INTO zhitu.dispute_party(case_id, grid_code, role, kind) SELECT id, grid_code, 1, 1 FROM zhitu.dispute ORDER BY id;
INSERT INTO zhitu.dispute_party_personal(id, grid_code, name, phone, id_number)
SELECT id, grid_code, '示例当事人' || id, '0000000' || id, '' FROM zhitu.dispute_party;
INSERT INTO zhitu.mediation_session(id, case_id, grid_code, held_at, place, body_id, mediator_id, outcome)
SELECT id * 1024 + 1, id, grid_code, '2026-11-04 09:00+08', '调解室', 1, 1, 0 FROM zhitu.dispute;
INSERT INTO zhitu.mediation_session_personal(id, grid_code, record, agreement) SELECT id, grid_code, '笔录', '' FROM zhitu.mediation_session;
INSERT INTO zhitu.visit(case_id, grid_code, visited_at, satisfaction, resolved)
SELECT id, grid_code, '2026-11-05 09:00+08', 5, true FROM zhitu."case";
INSERT INTO zhitu.visit_personal(id, grid_code, note) SELECT id, grid_code, '满意' FROM zhitu.visit;
INSERT INTO zhitu.further_report(id, case_id, grid_code, channel, reported_at)
SELECT id * 1024 + 1, id, grid_code, 1, '2026-11-03 09:00+08' FROM zhitu."case";
INSERT INTO zhitu.further_report_personal(id, grid_code, reporter, phone, narrative)
SELECT id, grid_code, '示例报告人' || case_id, '0000000' || case_id, '又来电' FROM zhitu.further_report;
INSERT INTO zhitu.alarm_mark(case_id, grid_code, kind, since, level, mark, marked_at, post)
SELECT id, grid_code, 6, '2026-11-03 09:00+08', 4, 1, '2026-11-04 09:00+08', '值班席' FROM zhitu."case" ORDER BY id;
INSERT INTO zhitu.shift_handover(division_code, level, begun_at, ended_at, post, to_post, note)
SELECT code, level, '2026-11-04 08:00+08', '2026-11-04 16:00+08', '值班席', '夜班席', '注意水位' FROM zhitu.division, generate_series(1, 2) ORDER BY id;
INSERT INTO zhitu.catalogue_version(kind, subject, since, name, name_en, in_use, department_id, grade, deadline, deadline_unit)
SELECT 2, id, 20990101, name, name_en, true, department_id, grade, deadline + 1, deadline_unit FROM zhitu.service_item ORDER BY id;
INSERT INTO zhitu.duty(division_code, department_id, day, shift, post, phone)
SELECT code, NULL, 20261104, n, '值班席0' || n, '' FROM zhitu.division, generate_series(1, 2) n ORDER BY code, n;
RESET ROLE;
INSERT INTO zhitu.drill_message(told_at, kind, title, text, lon, lat, division_code)
SELECT '2026-11-04 08:00+08', 2, name || '暴雨预警', '请做好准备', CASE level WHEN 6 THEN 106.1 END, CASE level WHEN 6 THEN 29.5 END, code
FROM zhitu.division ORDER BY code;
COMMIT;
)sql");
}

} // namespace zhitu::test
