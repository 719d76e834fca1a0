// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A wall of streams from a server of this computer, against ffmpeg that only decodes the same.
/// Options: --streams N (16), --seconds N (20), --json FILE.
#include <QApplication>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QProcess>
#include <cstdio>
#include <ctime>
#include <sys/resource.h>

#include "tests/bench/arguments.h"
#include "tests/bench/stall_meter.h"
#include "tests/bench/wait_for.h"
#include "tests/support/files.h"
#include "tests/support/stream_origin.h"
#include "widgets/video/stream_tile.h"
#include "widgets/video/stream_wall.h"

using namespace zhitu;

namespace {

constexpr int kPatience = 60'000;

double seconds(const timeval& time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

/// Processor seconds of this program, or of those that it ran and that have ended.
double spentBy(int whom)
{
    rusage use{};
    getrusage(whom, &use);
    return seconds(use.ru_utime) + seconds(use.ru_stime);
}

double spentByThisThread()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

/// Processor seconds of ffmpeg for so many seconds of one stream.
double floorOf(const test::StreamClip& clip, int length)
{
    const double before = spentBy(RUSAGE_CHILDREN);
    QProcess ffmpeg;
    ffmpeg.start(QStringLiteral("ffmpeg"),
                 {QStringLiteral("-loglevel"), QStringLiteral("error"), QStringLiteral("-threads"),
                  QStringLiteral("1"), QStringLiteral("-i"),
                  QString::fromStdString(clip.file.string()), QStringLiteral("-t"),
                  QString::number(length), QStringLiteral("-f"), QStringLiteral("null"),
                  QStringLiteral("-")});
    if (!ffmpeg.waitForFinished(kPatience) || ffmpeg.exitCode() != 0)
        qFatal("ffmpeg cannot decode the clip");
    return spentBy(RUSAGE_CHILDREN) - before;
}

widgets::CameraStream camera(int id, const test::StreamOrigin& origin)
{
    widgets::CameraStream made;
    made.id = id;
    made.name = QStringLiteral("%1").arg(id);
    const QString live = QStringLiteral("live");
    made.address = domain::StreamAddress::parse(
        (id % 2 == 0 ? origin.http(live) : origin.rtsp(live)).toStdString());
    return made;
}

/// How a stream begins, in seconds.
struct Start {
    double first = 0;  ///< until the first picture
    double behind = 0; ///< how old that is
};

Start startOf(widgets::StreamWall& wall, std::size_t index, const QElapsedTimer& opened,
              const test::ClipPicture& clip)
{
    widgets::StreamPlayer& player = wall.tiles()[index]->player();
    if (!bench::waitFor([&] { return player.pictures() > 0; }, kPatience))
        qFatal("a stream does not play");
    const double first = static_cast<double>(opened.elapsed()) / 1000;
    return {first, test::delayOf(player.picture(), clip, first)};
}

} // namespace

int main(int argc, char* argv[])
{
    widgets::StreamSource::prepare();
    QApplication app(argc, argv);
    const int streams = std::clamp(bench::option("--streams", QStringLiteral("16")).toInt(), 1,
                                   widgets::StreamWall::kMostTiles);
    const int length = std::clamp(bench::option("--seconds", QStringLiteral("20")).toInt(), 2, 60);
    const test::TemporaryFolder folder;
    const test::StreamClip clip(folder.path(), {.noise = 12});
    const test::StreamOrigin origin(clip);
    widgets::StreamWall wall;
    wall.resize(1920, 1080);
    std::vector<widgets::CameraStream> cameras;
    for (int i = 0; i < streams; ++i)
        cameras.push_back(camera(i, origin));
    QElapsedTimer clock;
    clock.start();
    wall.showCameras(cameras, {});
    const QElapsedTimer opened = clock;
    const Start http = startOf(wall, 0, opened, clip.picture);
    const Start rtsp = streams > 1 ? startOf(wall, 1, opened, clip.picture) : Start();
    const auto allPlay = [&] {
        return std::ranges::all_of(
            wall.tiles(), [](widgets::StreamTile* tile) { return tile->player().pictures() > 5; });
    };
    if (!bench::waitFor(allPlay, kPatience))
        qFatal("not all streams play");

    std::vector<int> before;
    for (widgets::StreamTile* tile : wall.tiles())
        before.push_back(tile->player().pictures());
    bench::StallMeter stalls;
    const double spent = spentBy(RUSAGE_SELF);
    const double thread = spentByThisThread();
    clock.restart();
    (void)bench::waitFor([&] { return clock.elapsed() >= length * 1000; }, 2 * kPatience);
    const double wallTime = static_cast<double>(clock.elapsed()) / 1000;
    const double spentByWall = spentBy(RUSAGE_SELF) - spent;
    const double share = (spentByThisThread() - thread) / wallTime;
    double least = 1e9;
    for (std::size_t i = 0; i < before.size(); ++i)
        least = std::min(least, (wall.tiles()[i]->player().pictures() - before[i]) / wallTime);
    const double stall = stalls.take();
    double oldest = 0;
    for (widgets::StreamTile* tile : wall.tiles())
        oldest = std::max(oldest, test::delayOf(tile->player().picture(), clip.picture,
                                                static_cast<double>(opened.elapsed()) / 1000));
    const double decoding = streams * floorOf(clip, length);

    std::printf("%d streams of 640 × 360, 10 pictures a second, %.1f kbit/s each\n", streams,
                static_cast<double>(clip.transport.size()) * 8 / 1000 / clip.picture.seconds);
    for (const auto& [name, start] : {std::pair("HTTP", http), std::pair("RTSP", rtsp)})
        std::printf("%s: first picture after     %6.1f s, and as old as %.1f s\n", name,
                    start.first, start.behind);
    std::printf("later, as old as at most      %6.1f s\n", oldest);
    std::printf("pictures a second, the least  %6.1f\n", least);
    std::printf(
        "processor                     %6.2f of a core; ffmpeg, decoding only: %.2f; ×%.1f\n",
        spentByWall / wallTime, decoding / length, spentByWall / decoding);
    std::printf("thread of the windows         %6.1f %% busy, at most %.0f ms without a break\n",
                100 * share, stall);
    wall.clear();
    widgets::StreamSource::waitForEnded(kPatience);
    return bench::writeReport(QJsonObject{{QStringLiteral("streams"), streams},
                                          {QStringLiteral("httpFirstPicture"), http.first},
                                          {QStringLiteral("httpBehind"), http.behind},
                                          {QStringLiteral("rtspFirstPicture"), rtsp.first},
                                          {QStringLiteral("rtspBehind"), rtsp.behind},
                                          {QStringLiteral("laterBehind"), oldest},
                                          {QStringLiteral("leastPicturesASecond"), least},
                                          {QStringLiteral("cores"), spentByWall / wallTime},
                                          {QStringLiteral("timesFfmpeg"), spentByWall / decoding},
                                          {QStringLiteral("windowThreadShare"), share},
                                          {QStringLiteral("longestStallMs"), stall}})
               ? 0
               : 1;
}
