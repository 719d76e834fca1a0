// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What the map costs with the number of its points and areas: ./dev bench growth [--json FILE]
/// [--plots FOLDER]. Each number is measured in a process of its own, on synthetic data.
///
///     bench_growth --one points|areas N
#include <QApplication>
#include <QDir>
#include <QJsonArray>
#include <QPainter>
#include <QProcess>
#include <QQuickView>
#include <QSvgGenerator>
#include <QTest>
#include <cmath>
#include <random>

#include "map/layers/map_data.h"
#include "map/view/map_view.h"
#include "tests/bench/arguments.h"
#include "tests/bench/map/camera_path.h"
#include "tests/bench/map/frame_clock.h"
#include "tests/bench/statistics.h"
#include "tests/bench/wait_for.h"

using namespace zhitu;

namespace {

constexpr int kPatience = 300'000; // ms
constexpr double kHalfLon = 0.45;  // of the district, degrees
constexpr double kHalfLat = 0.35;
constexpr std::array kPoints{10'000, 100'000, 1'000'000, 10'000'000};
constexpr std::array kAreas{1'000, 10'000, 100'000, 500'000};

domain::Polygon box(double west, double south, double east, double north)
{
    return {{{{west, south}, {east, south}, {east, north}, {west, north}, {west, south}}}};
}

/// A district with `points` cameras, dense in the middle, and about `areas` grids of eight edges
/// that meet without a gap.
std::shared_ptr<map::MapData> synthetic(int points, int areas)
{
    using bench::kLat;
    using bench::kLon;
    auto data = std::make_shared<map::MapData>();
    data->synthetic = true;
    domain::Division district;
    district.code = "500117000000";
    district.level = domain::DivisionLevel::District;
    district.area = box(kLon - kHalfLon, kLat - kHalfLat, kLon + kHalfLon, kLat + kHalfLat);
    data->divisions = {district};
    data->bounds = map::worldBounds(district.area);
    data->origin = {data->bounds.center().x(), data->bounds.center().y()};
    const int side = static_cast<int>(std::round(std::sqrt(areas)));
    const auto corner = [&](double column, double row) { // bent, the same from both sides
        const double bend = 0.2 * std::sin(column * 3.1) * std::sin(row * 2.3);
        return domain::LonLat{kLon - kHalfLon + 2 * kHalfLon * (column + bend) / side,
                              kLat - kHalfLat + 2 * kHalfLat * (row + bend) / side};
    };
    for (int row = 0; row < side; ++row)
        for (int column = 0; column < side; ++column) {
            domain::Grid grid;
            grid.code = std::to_string(500117001001001 + data->grids.size());
            domain::Ring ring;
            for (const auto& [x, y] : {std::pair{0.0, 0.0},
                                       {0.5, 0.0},
                                       {1.0, 0.0},
                                       {1.0, 0.5},
                                       {1.0, 1.0},
                                       {0.5, 1.0},
                                       {0.0, 1.0},
                                       {0.0, 0.5},
                                       {0.0, 0.0}})
                ring.push_back(corner(column + x, row + y));
            grid.area = {{ring}};
            data->grids.push_back(std::move(grid));
        }
    map::completeMapData(*data, {});

    std::vector<map::CameraPoint> cameras;
    std::mt19937 random(1);
    std::normal_distribution<double> spread(0, 0.12);
    for (int i = 0; i < points; ++i)
        cameras.push_back(
            {i + 1, map::toWorld({kLon + spread(random), kLat + spread(random)}),
             domain::CameraTier::Skynet,
             i % 20 == 0 ? domain::CameraStatus::Offline : domain::CameraStatus::Online,
             static_cast<float>(i % 360), 60, 80});
    auto set = std::make_shared<map::PointSet>(*map::noMapData()->points);
    set->casesPerGrid.resize(data->grids.size());
    data->points = map::withCameras(
        *set, *map::selectCameras(domain::workFilter(), map::CameraPoints(std::move(cameras))));
    auto figures = std::make_shared<map::MapFigures>();
    figures->grids.resize(data->grids.size());
    for (std::size_t i = 0; i < figures->grids.size(); ++i)
        figures->grids[i].openCases = static_cast<int>(i % 7);
    data->figures = figures;
    return data;
}

int measureOne(int points, int areas)
{
    map::MapView map;
    map.setWindowFlag(Qt::FramelessWindowHint);
    map.resize(bench::kViewWidth, bench::kViewHeight);
    map.show();
    (void)QTest::qWaitForWindowExposed(&map);
    const double before = bench::processFigures().rssMb;
    QElapsedTimer clock;
    clock.start();
    map.setData(synthetic(points, areas));
    const auto settle = [&] { return bench::waitFor([&] { return map.isComplete(); }, kPatience); };
    map.setView({bench::kLon, bench::kLat}, 13);
    if (!settle())
        return 1;
    const auto ready = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    bench::FrameClock frames(*map.quickView());
    std::vector<double> times;
    std::vector<double> complete;
    for (const auto& path : {bench::kPaths[0], bench::kPaths[1], bench::kPaths[2]})
        for (int frame = 0; frame < bench::kPathFrames; frame += 2) {
            const bench::Look at = path.at(frame);
            times.push_back(frames.time([&] { map.setView({at.lon, at.lat}, at.zoom); }));
            if (frame % 24 != 0)
                continue;
            clock.restart();
            if (!settle())
                return 1;
            complete.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        }
    std::printf("%.3f %.3f %.3f %.1f %.1f\n", bench::percentile(times, 0.5),
                bench::percentile(times, 0.99), bench::percentile(complete, 0.9), ready,
                bench::processFigures().rssMb - before);
    return 0;
}

struct Row {
    double n = 0;
    double frameMs = 0;
    double frameP99Ms = 0;
    double completeMs = 0;
    double readyMs = 0;
    double mb = 0;
};

Row measured(const char* what, int n)
{
    QProcess one;
    one.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    one.start(QCoreApplication::applicationFilePath(),
              {QStringLiteral("--one"), QLatin1String(what), QString::number(n)});
    one.waitForFinished(2 * kPatience);
    const QStringList values =
        QString::fromUtf8(one.readAllStandardOutput()).split(u' ', Qt::SkipEmptyParts);
    if (one.exitCode() != 0 || values.size() != 5)
        qFatal("%d %s could not be measured", n, what);
    return {double(n),
            values[0].toDouble(),
            values[1].toDouble(),
            values[2].toDouble(),
            values[3].toDouble(),
            values[4].toDouble()};
}

/// Both axes by powers of ten.
void plot(const QString& file, const QString& title, const std::vector<Row>& rows)
{
    constexpr QRectF frame(70, 40, 560, 320);
    const double leastN = std::log10(rows.front().n);
    const double mostN = std::log10(rows.back().n);
    constexpr double least = 0; // 1 ms, 1 MB
    constexpr double most = 4;
    const auto at = [&](double n, double value) {
        return QPointF(
            frame.left() + frame.width() * (std::log10(n) - leastN) / (mostN - leastN),
            frame.bottom()
                - frame.height()
                      * (std::clamp(std::log10(std::max(value, 1e-9)), least, most) - least)
                      / (most - least));
    };
    QSvgGenerator svg;
    svg.setFileName(file);
    svg.setViewBox(QRect(0, 0, 860, 410));
    svg.setSize({860, 410});
    QPainter p(&svg);
    p.fillRect(QRectF(0, 0, 860, 410), Qt::white);
    QFont font(QStringLiteral("sans-serif"));
    font.setPixelSize(13);
    p.setFont(font);
    p.drawText(QPointF(frame.left(), 24), title);
    for (int power = 0; power <= 4; ++power) {
        const double y = at(rows.front().n, std::pow(10, power)).y();
        p.setPen(QColor(220, 220, 220));
        p.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y));
        p.setPen(Qt::black);
        p.drawText(QRectF(0, y - 9, frame.left() - 8, 18), Qt::AlignRight | Qt::AlignVCenter,
                   QString::number(static_cast<int>(std::pow(10, power))));
    }
    for (const Row& row : rows)
        p.drawText(QRectF(at(row.n, 1).x() - 60, frame.bottom() + 6, 120, 20), Qt::AlignHCenter,
                   QLocale(QLocale::English).toString(qlonglong(row.n)));
    struct Line {
        double Row::* value;
        QColor colour;
        const char* name;
    };
    int legend = 0;
    for (const Line& line :
         {Line{&Row::frameMs, QColor(0, 90, 181), "frame, p50 (ms)"},
          Line{&Row::frameP99Ms, QColor(100, 160, 220), "frame, p99 (ms)"},
          Line{&Row::completeMs, QColor(220, 120, 0), "stop to complete, p90 (ms)"},
          Line{&Row::readyMs, QColor(60, 140, 60), "data to complete (ms)"},
          Line{&Row::mb, QColor(160, 30, 60), "memory (MB)"}}) {
        p.setPen(QPen(line.colour, 2));
        QPolygonF way;
        for (const Row& row : rows)
            way.append(at(row.n, row.*line.value));
        p.drawPolyline(way);
        p.setBrush(line.colour);
        for (const QPointF& point : way)
            p.drawEllipse(point, 3, 3);
        const double y = frame.top() + 22 * legend++;
        p.drawLine(QPointF(frame.right() + 20, y), QPointF(frame.right() + 44, y));
        p.setPen(Qt::black);
        p.drawText(QPointF(frame.right() + 52, y + 5), QLatin1String(line.name));
    }
}

} // namespace

int main(int argc, char* argv[])
{
    bench::FrameClock::unthrottle();
    const QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--one") {
        const int n = arguments.value(3).toInt();
        return arguments.value(2) == u"points" ? measureOne(n, 1'000) : measureOne(1'000, n);
    }
    QJsonObject report;
    const QString plots = bench::option("--plots", {});
    const auto run = [&](const char* what, const auto& numbers, const QString& title) {
        std::vector<Row> rows;
        QJsonArray list;
        for (const int n : numbers) {
            const Row row = measured(what, n);
            std::printf("%10d %s: frame %.1f ms (p99 %.1f), stop to complete %.0f ms, data to "
                        "complete %.0f ms, %.0f MB\n",
                        n, what, row.frameMs, row.frameP99Ms, row.completeMs, row.readyMs, row.mb);
            std::fflush(stdout);
            list.append(QJsonObject{{QStringLiteral("n"), row.n},
                                    {QStringLiteral("frame_p50_ms"), row.frameMs},
                                    {QStringLiteral("frame_p99_ms"), row.frameP99Ms},
                                    {QStringLiteral("stop_to_complete_p90_ms"), row.completeMs},
                                    {QStringLiteral("data_to_complete_ms"), row.readyMs},
                                    {QStringLiteral("memory_mb"), row.mb}});
            rows.push_back(row);
        }
        report.insert(QLatin1String(what), list);
        if (!plots.isEmpty())
            plot(QDir(plots).filePath(QStringLiteral("growth-%1.svg").arg(QLatin1String(what))),
                 title, rows);
    };
    run("points", kPoints, QStringLiteral("Points (1,000 areas), 1920 × 1080"));
    run("areas", kAreas, QStringLiteral("Areas (1,000 points), 1920 × 1080"));
    return bench::writeReport(report) ? 0 : 1;
}
