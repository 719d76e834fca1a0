// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How fast the map is: frames of the real window over the district and over a city, each run in a
/// process of its own beside the floor, an empty map on the same ways.
///
///     bench_map [--json FILE] [--runs N] [--scenes district,city] [--peers]
///
/// --peers: QGIS on the same caches, MapLibre GL in a browser on the same rows (of the cases those
/// that are not ended: all 7.6 million of a city are more than it can take in), supercluster on the
/// same points. What is not measured stands null in the file.
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <cstdio>
#include <map>
#include <vector>

#include "tests/bench/arguments.h"
#include "tests/bench/city.h"
#include "tests/bench/map/indexes.h"
#include "tests/bench/map/peers.h"
#include "tests/bench/statistics.h"

using namespace zhitu;

namespace {

/// A program of this folder.
QJsonObject figuresOf(const QString& program, const QStringList& arguments)
{
    return bench::printedBy(QCoreApplication::applicationDirPath() + u'/' + program, arguments);
}

/// The runs of one program: of each figure the median.
class Runs {
public:
    void add(const QJsonObject& figures) { all_.push_back(figures); }
    [[nodiscard]] double median(const char* name) const
    {
        std::vector<double> values;
        for (const QJsonObject& one : all_)
            values.push_back(one[QLatin1StringView(name)].toDouble());
        return bench::percentile(values, 0.5);
    }
    [[nodiscard]] QJsonArray all() const
    {
        QJsonArray array;
        for (const QJsonObject& one : all_)
            array.append(one);
        return array;
    }

private:
    std::vector<QJsonObject> all_;
};

QJsonObject sceneRow(const QString& name, const Runs& scene, const Runs& floor,
                     const QJsonValue& qgisMs, const QJsonValue& browser)
{
    const QJsonValue browserP50 = browser.isObject() ? browser[u"p50_ms"] : QJsonValue();
    QJsonObject row{{QStringLiteral("name"), name},
                    {QStringLiteral("floor_p50_ms"), floor.median("p50_ms")},
                    {QStringLiteral("floor_p99_ms"), floor.median("p99_ms")},
                    {QStringLiteral("floor_rss_mb"), floor.median("rss_mb")},
                    {QStringLiteral("floor_first_frame_ms"), floor.median("first_frame_ms")},
                    {QStringLiteral("stall_ms"),
                     std::max(scene.median("stall_ms"), scene.median("load_stall_ms"))},
                    {QStringLiteral("qgis_ms"), qgisMs},
                    {QStringLiteral("browser_p50_ms"), browserP50},
                    {QStringLiteral("browser"), browser}};
    for (const char* same : {"p50_ms", "p95_ms", "p99_ms", "worst_ms", "first_frame_ms",
                             "load_stall_ms", "rss_mb", "peak_rss_mb", "idle_cpu_percent",
                             "stale_frames", "stale_frames_at_60", "grids", "cameras", "cases"})
        row.insert(QLatin1StringView(same), scene.median(same));
    row.insert(QStringLiteral("runs"), scene.all());
    std::printf("%-10s %8.1f ms %6.2f × floor %8.1f ms %6.2f × floor %8.0f ms %8.0f ms %8.0f MB\n",
                qPrintable(name), scene.median("p50_ms"),
                scene.median("p50_ms") / floor.median("p50_ms"), scene.median("p99_ms"),
                scene.median("p99_ms") / floor.median("p99_ms"), scene.median("first_frame_ms"),
                row[u"stall_ms"].toDouble(), scene.median("rss_mb") - floor.median("rss_mb"));
    std::fflush(stdout);
    return row;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int runs = std::max(1, bench::option("--runs", QStringLiteral("3")).toInt());
    const QStringList scenes =
        bench::option("--scenes", QStringLiteral("district,city")).split(u',', Qt::SkipEmptyParts);
    const std::map<QString, int> scales{{QStringLiteral("district"), 1},
                                        {QStringLiteral("city"), 38}};

    const bool peers = arguments.contains(QStringLiteral("--peers"));
    QJsonObject report = bench::indexFigures();
    if (peers) {
        const QJsonObject peer = bench::superclusterFigures();
        report.insert(QStringLiteral("supercluster_1m_ms"), peer[u"load_ms"]);
        report.insert(QStringLiteral("supercluster_view_us"), peer[u"view_us"]);
        report.insert(QStringLiteral("supercluster_view_mean_clusters"), peer[u"mean_clusters"]);
    }
    std::printf(
        "clusters of a million points: %.0f ms, a view %.2f µs (supercluster: %.0f, %.2f)\n",
        report[u"cluster_1m_ms"].toDouble(), report[u"cluster_view_us"].toDouble(),
        report[u"supercluster_1m_ms"].toDouble(), report[u"supercluster_view_us"].toDouble());
    std::printf("%-10s %11s %14s %11s %14s %11s %11s %11s\n", "scene", "p50", "", "p99", "",
                "complete", "GUI stall", "above floor");
    QJsonArray rows;
    double idle = 0;
    for (const QString& name : scenes) {
        const auto scale = scales.find(name);
        if (scale == scales.end())
            qFatal("no scene of the name %s", qPrintable(name));
        const QString cache = QString::fromStdString(bench::cityOf(scale->second).string());
        Runs scene;
        Runs floor;
        Runs based;
        // The first start reads the file from the disk; what is asked for is a warm one.
        (void)figuresOf(QStringLiteral("map_scene"), {cache, QStringLiteral("--only-start")});
        for (int run = 0; run < runs; ++run) { // in turn, so that both see the same machine
            floor.add(figuresOf(QStringLiteral("map_floor"), {}));
            scene.add(figuresOf(QStringLiteral("map_scene"), {cache}));
            based.add(
                figuresOf(QStringLiteral("map_scene"), {cache, QStringLiteral("--base-map")}));
        }
        idle = std::max(idle, scene.median("idle_cpu_percent"));
        const QJsonObject browser = peers ? bench::browserFigures(cache) : QJsonObject();
        QJsonObject row = sceneRow(name, scene, floor,
                                   peers ? bench::qgisFigures(cache)[u"frame_ms"] : QJsonValue(),
                                   browser.isEmpty() ? QJsonValue() : QJsonValue(browser));
        row.insert(QStringLiteral("over_base_map"), based.all());
        std::printf("  over a base map: p50 %.1f ms, p99 %.1f ms, stall %.0f ms\n",
                    based.median("p50_ms"), based.median("p99_ms"), based.median("stall_ms"));
        rows.append(row);
    }
    report.insert(QStringLiteral("suite"), QStringLiteral("map"));
    report.insert(QStringLiteral("scenes"), rows);
    report.insert(QStringLiteral("idle_cpu_percent"), idle);
    return bench::writeReport(report) ? 0 : 1;
}
