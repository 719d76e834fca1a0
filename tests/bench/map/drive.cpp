// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/map/drive.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <cstdio>

#include "tests/bench/statistics.h"
#include "tests/bench/wait_for.h"

namespace zhitu::bench {
namespace {

constexpr int kIdleMs = 10'000;

QJsonObject distribution(const std::vector<double>& times)
{
    return {{QStringLiteral("p50_ms"), percentile(times, 0.5)},
            {QStringLiteral("p95_ms"), percentile(times, 0.95)},
            {QStringLiteral("p99_ms"), percentile(times, 0.99)},
            {QStringLiteral("worst_ms"), percentile(times, 1)}};
}

/// The same way once more, a frame each sixtieth of a second. \returns how many were not fresh
int staleAtSixty(const Driven& driven, const CameraPath& path, FrameClock& clock)
{
    constexpr qint64 kFrameNs = 1'000'000'000 / 60;
    driven.look(path.at(0));
    driven.settle();
    int stale = 0;
    QElapsedTimer way;
    way.start();
    for (int frame = 0; frame < kPathFrames; ++frame) {
        (void)waitFor([&] { return way.nsecsElapsed() >= frame * kFrameNs; }, 1'000);
        (void)clock.time([&] { driven.look(path.at(frame)); });
        stale += driven.isFresh() ? 0 : 1;
    }
    return stale;
}

} // namespace

QJsonObject drive(const Driven& driven, StallMeter& stalls)
{
    FrameClock clock(driven.window);
    QJsonArray paths;
    std::vector<double> all;
    double stall = 0;
    int stale = 0;
    int staleAt60 = 0;
    for (const CameraPath& path : kPaths) {
        driven.look(path.at(0));
        driven.settle();
        (void)stalls.take();
        std::vector<double> times;
        int staleHere = 0;
        for (int frame = 0; frame < kPathFrames; ++frame) {
            times.push_back(clock.time([&] { driven.look(path.at(frame)); }));
            staleHere += driven.isFresh() ? 0 : 1;
        }
        const double stalled = stalls.take();
        QElapsedTimer settling;
        settling.start();
        driven.settle();
        QJsonObject row = distribution(times);
        row.insert(QStringLiteral("name"), QString::fromLatin1(path.name));
        row.insert(QStringLiteral("stall_ms"), stalled);
        row.insert(QStringLiteral("stale_frames"), staleHere);
        row.insert(QStringLiteral("stop_to_complete_ms"),
                   static_cast<double>(settling.nsecsElapsed()) / 1e6);
        const int staleThen = staleAtSixty(driven, path, clock);
        row.insert(QStringLiteral("stale_frames_at_60"), staleThen);
        staleAt60 += staleThen;
        paths.append(row);
        all.insert(all.end(), times.begin(), times.end());
        stall = std::max(stall, stalled);
        stale += staleHere;
    }
    QJsonObject figures = distribution(all);
    figures.insert(QStringLiteral("paths"), paths);
    figures.insert(QStringLiteral("stall_ms"), stall);
    figures.insert(QStringLiteral("stale_frames"), stale);
    figures.insert(QStringLiteral("stale_frames_at_60"), staleAt60);
    return figures;
}

double idleCpuPercent()
{
    const double before = processFigures().cpuSeconds;
    QElapsedTimer clock;
    clock.start();
    QEventLoop nothing;
    QTimer::singleShot(kIdleMs, &nothing, &QEventLoop::quit);
    nothing.exec();
    return (processFigures().cpuSeconds - before) / (static_cast<double>(clock.elapsed()) / 1000)
           * 100;
}

void printFigures(QJsonObject figures)
{
    const ProcessFigures process = processFigures();
    figures.insert(QStringLiteral("rss_mb"), process.rssMb);
    figures.insert(QStringLiteral("peak_rss_mb"), process.peakRssMb);
    std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace zhitu::bench
