// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Reports, exports and imports of the demo district, against ogr2ogr on the same rows of the same
/// run: what leaves from the cache, what comes in from a file, and what a report asks of the cases.
/// Median of three.
///
///     bench_report [--json FILE] [--only centre]
#include <QCoreApplication>
#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

#include "data/cache/reader.h"
#include "data/exchange/layer_export.h"
#include "data/import/centre_import.h"
#include "data/import/plan.h"
#include "tests/bench/arguments.h"
#include "tests/bench/demo.h"
#include "tests/bench/demo_centre.h"
#include "tests/bench/measure.h"

using namespace zhitu;
using bench::percentile;
using bench::seconds;

namespace {

class Bench {
public:
    void exportsOf(exchange::Layer layer, const char* table, const std::string& columns)
    {
        for (const auto& [format, driver, ending] :
             {std::tuple{exchange::ExportFormat::GeoPackage, "GPKG", "gpkg"},
              std::tuple{exchange::ExportFormat::Shapefile, "ESRI Shapefile", "shp"},
              std::tuple{exchange::ExportFormat::FlatGeobuf, "FlatGeobuf", "fgb"},
              std::tuple{exchange::ExportFormat::GeoJson, "GeoJSON", "geojson"},
              std::tuple{exchange::ExportFormat::Csv, "CSV", "csv"}}) {
            const auto ours = median([&, format = format, ending = ending] {
                (void)exchange::exportLayer(
                    {bench::demoFile(), fresh(ending), layer, format, {}, {}, {}},
                    [](double) { return true; });
            });
            // The same columns, in the same coordinate system; coordinates as text for CSV.
            const auto theirs = median([&, driver = driver, ending = ending] {
                ogr("-f '" + std::string(driver) + "' '" + fresh(ending).string() + "' '"
                    + bench::demoFile().string() + "' -sql 'SELECT " + columns + " FROM " + table
                    + "'"
                    + (std::string(driver) == "CSV"
                           ? (layer == exchange::Layer::Grids ? " -lco GEOMETRY=AS_WKT"
                                                              : " -lco GEOMETRY=AS_XY")
                           : "")
                    + (std::string(driver) == "ESRI Shapefile" ? " -lco ENCODING=UTF-8" : ""));
            });
            tell("export " + std::string(table) + " " + ending, ours, "ogr2ogr", theirs);
        }
    }

    /// 45,036 cameras of an office's list that stand there already but for their status.
    void importOf(const char* ending, exchange::ExportFormat format)
    {
        const std::filesystem::path file = fresh(ending);
        (void)exchange::exportLayer(
            {bench::demoFile(), file, exchange::Layer::Cameras, format, {}, {}, {}},
            [](double) { return true; });
        import::Source source;
        source.file = file;
        source.format = *import::sourceFormatOf(file);
        const auto theirs = median(
            [&] { ogr("-f GPKG '" + fresh("gpkg").string() + "' '" + file.string() + "'"); });
        const auto read = median([&] {
            (void)import::readSource(source, {[](const import::SourceHead&) {},
                                              [](import::SourceRows&&) { return true; }});
        });
        tell("import: read cameras " + std::string(ending), read, "ogr2ogr to GeoPackage", theirs);
        const auto planned = median([&] {
            cache::CacheReader cache(bench::demoFile());
            const auto preview = import::look(source, import::Kind::Cameras, {}, cache);
            (void)import::makePlan(source, preview.mapping, {}, cache,
                                   [](std::int64_t) { return true; });
        });
        tell("import: judge cameras " + std::string(ending), planned, "ogr2ogr to GeoPackage",
             theirs);
    }

    /// As many new cameras, written at a centre that has the district.
    void importAtCentre()
    {
        bench::DemoCentre demo;
        demo.centre().addUser("keeper", "admin", {"500117"});
        cache::CacheReader cache(bench::demoFile());
        import::Plan plan;
        plan.mapping.kind = import::Kind::Cameras;
        cache::Statement cameras = cache.connection().prepare(
            "SELECT device_id, grid_code, (minx + maxx) / 2, (miny + maxy) / 2 FROM camera JOIN "
            "rtree_camera_geom r ON r.id = camera.id");
        while (cameras.step()) {
            import::Planned row;
            row.line = std::ssize(plan.rows) + 2;
            row.verdict = import::Verdict::New;
            std::string id = cameras.text(0);
            id[13] = '9';
            row.row = QByteArray::fromStdString(
                R"({"device_id":")" + id
                + R"(","name":"新","tier":2,"status":1,"owner":"甲","azimuth_deg":0,)"
                  R"("field_of_view_deg":60,"range_m":50,"x":)"
                + std::to_string(cameras.real(2)) + ",\"y\":" + std::to_string(cameras.real(3))
                + R"(,"grid_code":")" + cameras.text(1) + "\"}");
            plan.rows.push_back(std::move(row));
        }
        central::PgConnection centre = demo.centre().as("keeper");
        const std::string none(64, '0');
        std::optional<import::Applied> applied;
        const double ours = seconds([&] {
            applied = import::applyAtCentre(centre, plan, "bench", none, false,
                                            [](std::int64_t) { return true; });
        });
        if (!applied || !applied->applied)
            throw std::runtime_error("the centre did not take it"
                                     + (applied && !applied->refused.empty()
                                            ? ": " + applied->refused[0].why.toStdString()
                                            : std::string()));
        // Into a table that has no constraints, no log, no row security and no undo.
        const double theirs = seconds([&] {
            ogr("-f PostgreSQL 'PG:" + demo.centre().cluster().conninfo() + "' '"
                + bench::demoFile().string()
                + "' -nln public.bare_camera --config PG_USE_COPY YES -sql 'SELECT device_id, "
                  "name, tier, "
                  "status, owner, azimuth_deg, field_of_view_deg, range_m, grid_code, geom FROM "
                  "camera'");
        });
        tell("import: 45,036 new cameras at the centre", ours, "ogr2ogr into a bare table", theirs);
        const double undone = seconds([&] { (void)import::undoAtCentre(centre, applied->id); });
        tell("import: taken back", undone, "ogr2ogr into a bare table", theirs);
    }

    void reports()
    {
        // What a report cannot do without: a look at every case.
        const auto floor = median([&] {
            ogr("-f CSV /vsistdout/ '" + bench::demoFile().string()
                + "' -sql 'SELECT category_id, item_id, state, level, department_id, grid_code, "
                  "reported_at, "
                  "deadline_at, resolved_at, closed_at FROM \"case\"' > /dev/null");
        });
        for (const char* form : {"daily", "weekly", "monthly"}) {
            const auto ours = median([&] {
                bench::shell(std::string(ZHITUCTL_PROGRAM) + " report " + form + " --cache '"
                             + bench::demoFile().string() + "' --out '" + fresh("pdf").string()
                             + "' > /dev/null 2>&1");
            });
            tell("report " + std::string(form), ours, "ogr2ogr of all cases to CSV", floor);
        }
    }

    QJsonObject report;

private:
    static double median(const std::function<void()>& work)
    {
        std::vector<double> times;
        for (int i = 0; i < 3; ++i)
            times.push_back(seconds(work));
        return percentile(times, 0.5);
    }
    static void ogr(const std::string& arguments)
    {
        bench::shell("ogr2ogr -q " + arguments + " 2>/dev/null");
    }
    std::filesystem::path fresh(const std::string& ending)
    {
        return folder_ / ("x" + std::to_string(++made_) + '.' + ending);
    }
    void tell(const std::string& what, double ours, const char* peer, double theirs)
    {
        std::printf("%-48s %8.2f s   %-28s %8.2f s   ratio %.2f\n", what.c_str(), ours, peer,
                    theirs, ours / theirs);
        std::fflush(stdout);
        report[QString::fromStdString(what)] =
            QJsonObject{{QStringLiteral("seconds"), ours},
                        {QString::fromLatin1(peer), theirs},
                        {QStringLiteral("ratio"), ours / theirs}};
    }

    test::TemporaryFolder folder_;
    int made_ = 0;
};

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    Bench work;
    if (bench::option("--only", {}) == QStringLiteral("centre")) {
        work.importAtCentre();
        return 0;
    }
    work.exportsOf(exchange::Layer::Cameras, "camera",
                   "device_id, name, tier, status, owner, azimuth_deg, field_of_view_deg, range_m, "
                   "grid_code, geom");
    work.exportsOf(exchange::Layer::Grids, "grid",
                   "code, name, kind, valid, area_km2, synthetic, geom");
    work.importOf("csv", exchange::ExportFormat::Csv);
    work.importOf("xlsx", exchange::ExportFormat::Xlsx);
    work.importOf("gpkg", exchange::ExportFormat::GeoPackage);
    work.importAtCentre();
    work.reports();
    return bench::writeReport(work.report) ? 0 : 1;
}
