// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Streams of cameras, from a server of this computer: how they play, how they fail, how they come
/// back, and the wall that shows them.
#include <QPushButton>
#include <QTest>
#include <cmath>

#include "tests/bench/stall_meter.h"
#include "tests/gui/patience.h"
#include "tests/gui/pictures.h"
#include "tests/support/files.h"
#include "tests/support/stream_origin.h"
#include "widgets/video/stream_texts.h"
#include "widgets/video/stream_tile.h"
#include "widgets/video/stream_wall.h"

using namespace zhitu;
using namespace std::chrono_literals;
using widgets::CameraStream;
using widgets::StreamFault;
using widgets::StreamPatience;
using widgets::StreamPlayer;
using widgets::StreamState;
using widgets::StreamTile;
using widgets::StreamWall;

namespace {

/// A stream that fails is told to at once, and not after what a person has patience for.
constexpr StreamPatience kShort{.first = 8s, .stall = 1500ms, .end = 4s};

std::optional<domain::StreamAddress> address(const QString& text)
{
    return domain::StreamAddress::parse(text.toStdString());
}

CameraStream camera(int id, const QString& text)
{
    CameraStream made;
    made.id = id;
    made.name = QStringLiteral("滨江路%1号杆").arg(id);
    made.tier = domain::CameraTier::Skynet;
    made.address = address(text);
    return made;
}

bool isLike(const QColor& a, const QColor& b)
{
    constexpr int most = 6; // of 255: what coding takes away
    return std::abs(a.red() - b.red()) <= most && std::abs(a.green() - b.green()) <= most
           && std::abs(a.blue() - b.blue()) <= most;
}

} // namespace

class VideoTest : public QObject {
    Q_OBJECT

private:
    test::TemporaryFolder folder_;
    test::StreamClip clip_{folder_.path()};
    widgets::Settings settings_{folder_ / "settings.json"};
    widgets::Look look_{settings_};

    /// Polls as a tile does until it is so.
    template <typename Condition>
    static bool comesTrue(StreamPlayer& player, Condition isSo, int patienceMs = test::kPatienceMs)
    {
        return QTest::qWaitFor(
            [&] {
                player.poll();
                return isSo();
            },
            patienceMs);
    }
    static bool plays(StreamPlayer& player, int pictures = 3)
    {
        const int before = player.pictures();
        return comesTrue(player, [&] {
            return player.state() == StreamState::Playing && player.pictures() >= before + pictures;
        });
    }
    void checkPicture(const StreamPlayer& player)
    {
        const QImage& picture = player.picture();
        QCOMPARE(picture.size(), clip_.picture.size);
        const QColor seen = picture.pixelColor(picture.width() / 2, 20);
        QVERIFY2(isLike(seen, clip_.picture.ground), qPrintable(seen.name()));
        QVERIFY(test::boxIn(picture));
    }
    static StreamTile* tileAt(StreamWall& wall, std::size_t index)
    {
        return wall.tiles().at(index);
    }

private Q_SLOTS:
    void initTestCase() { widgets::StreamSource::prepare(); }
    void cleanup() { widgets::StreamSource::waitForEnded(test::kPatienceMs); }

    void aStreamPlays_data()
    {
        QTest::addColumn<bool>("rtsp");
        QTest::newRow("HTTP") << false;
        QTest::newRow("RTSP") << true;
    }
    void aStreamPlays()
    {
        QFETCH(bool, rtsp);
        const test::StreamOrigin origin(clip_);
        const QString live = QStringLiteral("live");
        StreamPlayer player(address(rtsp ? origin.rtsp(live) : origin.http(live)), kShort);
        QCOMPARE(player.state(), StreamState::Off);
        QVERIFY(!player.poll());
        player.setWanted(clip_.picture.size);
        player.start();
        QCOMPARE(player.state(), StreamState::Connecting);
        QVERIFY(plays(player));
        checkPicture(player);
        QVERIFY(player.age() < 5s);
        const double box = *test::boxIn(player.picture());
        QVERIFY2(comesTrue(player, [&] { return *test::boxIn(player.picture()) > box + 0.03; }),
                 "the picture goes on");
        QCOMPARE(origin.visits(), 1);
        player.stop();
        QCOMPARE(player.state(), StreamState::Off);
    }

    /// What a player finds out about a stream before it shows anything takes seconds; a camera does
    /// not wait.
    void aStreamCatchesUpWithItsCamera_data() { aStreamPlays_data(); }
    void aStreamCatchesUpWithItsCamera()
    {
        QFETCH(bool, rtsp);
        const test::StreamOrigin origin(clip_);
        const QString live = QStringLiteral("live");
        StreamPlayer player(address(rtsp ? origin.rtsp(live) : origin.http(live)), kShort);
        player.setWanted(clip_.picture.size);
        QElapsedTimer clock;
        clock.start();
        player.start();
        double delay = 0;
        QVERIFY(comesTrue(player, [&] {
            if (player.picture().isNull())
                return false;
            delay = test::delayOf(player.picture(), clip_.picture,
                                  static_cast<double>(clock.elapsed()) / 1000);
            return delay < 1.2;
        }));
        const int pictures = player.pictures();
        QVERIFY2(comesTrue(player, [&] { return player.pictures() > pictures + 20; }),
                 "and goes on");
        delay = test::delayOf(player.picture(), clip_.picture,
                              static_cast<double>(clock.elapsed()) / 1000);
        QVERIFY2(delay < 2, qPrintable(QString::number(delay)));
    }

    void aPictureIsMadeToFit()
    {
        const test::StreamOrigin origin(clip_);
        StreamPlayer player(address(origin.http(QStringLiteral("live"))), kShort);
        player.start();
        QVERIFY2(comesTrue(player, [&] { return player.state() == StreamState::Playing; }),
                 "also where nobody wants a picture");
        QVERIFY(player.picture().isNull());
        player.setWanted({320, 320});
        QVERIFY(plays(player, 1));
        QCOMPARE(player.picture().size(), QSize(320, 180));
        QVERIFY(isLike(player.picture().pixelColor(160, 10), clip_.picture.ground));
    }

    void aStreamThatDiesComesBackByItself_data() { aStreamPlays_data(); }
    void aStreamThatDiesComesBackByItself()
    {
        QFETCH(bool, rtsp);
        test::StreamOrigin origin(clip_);
        const QString live = QStringLiteral("live");
        StreamPlayer player(address(rtsp ? origin.rtsp(live) : origin.http(live)), kShort);
        player.setWanted(clip_.picture.size);
        player.start();
        QVERIFY(plays(player));
        origin.stop();
        QVERIFY(comesTrue(player, [&] { return player.state() == StreamState::Dead; }));
        QVERIFY(!widgets::whyNoPicture(player).isEmpty());
        QVERIFY(player.untilNextTry() <= 32s);
        QVERIFY2(!player.picture().isNull(), "the last one is kept");
        const int visits = origin.visits();
        QVERIFY2(comesTrue(player, [&] { return player.state() == StreamState::Connecting; }),
                 "it is tried again");
        origin.start();
        QVERIFY(plays(player));
        checkPicture(player);
        QVERIFY(origin.visits() > visits);
    }

    void whatFailsSaysWhy_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QList<StreamFault>>("faults");
        using F = StreamFault;
        QTest::newRow("noise") << QStringLiteral("garbage") << QList{F::NoVideo, F::Silent};
        QTest::newRow("denied") << QStringLiteral("denied") << QList{F::Refused, F::NoAnswer};
        QTest::newRow("missing") << QStringLiteral("missing") << QList{F::NoAnswer};
        QTest::newRow("circle") << QStringLiteral("circle") << QList{F::NoAnswer, F::Silent};
        QTest::newRow("silent") << QStringLiteral("silent") << QList{F::NoAnswer, F::Silent};
    }
    void whatFailsSaysWhy()
    {
        QFETCH(QString, path);
        QFETCH(QList<StreamFault>, faults);
        const test::StreamOrigin origin(clip_);
        StreamPlayer player(address(origin.http(path)), kShort);
        player.setWanted(clip_.picture.size);
        bench::StallMeter stalls;
        player.start();
        QVERIFY(comesTrue(player, [&] { return player.state() == StreamState::Dead; }));
        QVERIFY2(faults.contains(player.fault()),
                 qPrintable(QString::number(static_cast<int>(player.fault()))));
        player.retry();
        QCOMPARE(player.state(), StreamState::Connecting);
        player.stop();
        QVERIFY2(stalls.take() < 500, "the window goes on meanwhile");
    }

    /// Neither a redirection nor a play list leads to a file of this computer.
    void noServerLeadsToAFile_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("redirection") << QStringLiteral("file");
        QTest::newRow("play list") << QStringLiteral("list");
    }
    void noServerLeadsToAFile()
    {
        QFETCH(QString, path);
        const test::StreamOrigin origin(clip_,
                                        QString::fromStdString((folder_ / "clip.ts").string()));
        StreamPlayer player(address(origin.http(path)), kShort);
        player.setWanted(clip_.picture.size);
        player.start();
        QVERIFY(comesTrue(player, [&] { return player.state() == StreamState::Dead; }));
        QVERIFY(origin.visits() > 0);
        QCOMPARE(player.pictures(), 0);
        QVERIFY(!player.age());
    }

    void aStreamThatFallsSilentIsStalledThenDead()
    {
        const test::StreamOrigin origin(clip_);
        StreamPlayer player(address(origin.http(QStringLiteral("gap"))), kShort);
        player.setWanted(clip_.picture.size);
        player.start();
        QVERIFY(plays(player, 1));
        QVERIFY(comesTrue(player, [&] { return player.state() != StreamState::Playing; }));
        QVERIFY(player.age() >= kShort.stall || player.state() == StreamState::Dead);
        QVERIFY(comesTrue(player, [&] { return player.state() == StreamState::Dead; }));
    }

    void aPictureThatIsTooLargeIsNotShown()
    {
        const test::TemporaryFolder folder;
        const test::StreamClip huge(folder.path(),
                                    {.size = {4200, 2400}, .framesASecond = 2, .seconds = 30});
        const test::StreamOrigin origin(huge);
        StreamPlayer player(address(origin.http(QStringLiteral("flood"))));
        player.setWanted(clip_.picture.size);
        player.start();
        QVERIFY(comesTrue(player, [&] { return player.state() == StreamState::Dead; }));
        QCOMPARE(player.fault(), StreamFault::TooLarge);
        QVERIFY(player.picture().isNull());
        QVERIFY(widgets::whyNoPicture(player).contains(QStringLiteral("4096")));
    }

    /// More pictures than anybody can see cost the window nothing.
    void aStreamOfTooManyPicturesHoldsNothingUp()
    {
        const test::TemporaryFolder folder;
        const test::StreamClip fast(folder.path(),
                                    {.size = {160, 90}, .framesASecond = 1000, .seconds = 20});
        const test::StreamOrigin origin(fast);
        StreamWall wall(kShort);
        wall.showCameras({camera(1, origin.http(QStringLiteral("flood")))}, {});
        StreamPlayer& player = tileAt(wall, 0)->player();
        QTRY_VERIFY(player.pictures() > 10);
        bench::StallMeter stalls;
        const int before = player.pictures();
        QElapsedTimer clock;
        clock.start();
        QTest::qWait(3000);
        const double rate = 1000.0 * (player.pictures() - before) / clock.elapsed();
        QVERIFY2(rate <= 27, qPrintable(QString::number(rate)));
        QVERIFY(stalls.take() < 1000);
    }

    void aWallShowsEachStreamByItself()
    {
        test::StreamOrigin origin(clip_);
        StreamWall wall(kShort);
        wall.resize(1000, 700);
        std::vector<CameraStream> cameras;
        for (int i = 0; i < 9; ++i)
            cameras.push_back(camera(i, origin.http(QStringLiteral("live"))));
        cameras[1].name = QStringLiteral("滨江大道与文明街交叉口东北角三号高清杆");
        cameras[1].status = domain::CameraStatus::Fault;
        cameras[3].address.reset();
        cameras[5].address = address(origin.http(QStringLiteral("missing")));
        wall.showCameras(cameras, {QStringLiteral("路灯不亮"), 2});
        QVERIFY(QTest::qWaitForWindowActive(&wall));
        QCOMPARE(wall.tiles().size(), 9UL);
        const auto isPlaying = [&](std::size_t i) {
            return tileAt(wall, i)->player().state() == StreamState::Playing
                   && tileAt(wall, i)->player().pictures() > 2;
        };
        QTRY_VERIFY(isPlaying(0) && isPlaying(8));
        // What one sees is the clip, where its tile is.
        const QImage seen = wall.grab().toImage();
        const StreamTile& first = *tileAt(wall, 0);
        const QPoint at = first.mapTo(&wall, QPoint(first.width() / 2, first.height() / 3));
        QVERIFY2(isLike(seen.pixelColor(at), clip_.picture.ground),
                 qPrintable(seen.pixelColor(at).name()));
        // The others say why there is nothing, and only a dead one is tried again.
        QCOMPARE(tileAt(wall, 3)->player().state(), StreamState::NoAddress);
        QVERIFY(tileAt(wall, 3)->findChild<QPushButton*>()->isHidden());
        QTRY_VERIFY(!tileAt(wall, 5)->findChild<QPushButton*>()->isHidden());
        QVERIFY(!tileAt(wall, 5)->accessibleDescription().isEmpty());

        test::keepPictures(look_, QStringLiteral("wall-9"), [&] { return wall.grab().toImage(); });

        // One is large: the others keep their lines, and nobody makes pictures of them.
        QTest::mouseDClick(tileAt(wall, 4), Qt::LeftButton);
        QCOMPARE(wall.large(), tileAt(wall, 4));
        QVERIFY(tileAt(wall, 4)->width() > 900);
        QVERIFY(!tileAt(wall, 0)->isVisible());
        wall.tiles()[0]->player().poll(); // one may be on its way
        const int pictures = tileAt(wall, 0)->player().pictures();
        const int larges = tileAt(wall, 4)->player().pictures();
        QTRY_VERIFY(tileAt(wall, 4)->player().pictures() > larges + 5);
        QVERIFY(tileAt(wall, 0)->player().pictures() <= pictures + 1);
        QCOMPARE(tileAt(wall, 0)->player().state(), StreamState::Playing);
        QTest::keyClick(&wall, Qt::Key_Right);
        QCOMPARE(wall.large(), tileAt(wall, 5));
        QTest::keyClick(&wall, Qt::Key_Escape);
        QVERIFY(wall.large() == nullptr);
        QVERIFY(tileAt(wall, 0)->isVisible());

        // By keys: away with the fifth, down to the row below, in and out of the whole screen.
        StreamTile* sixth = tileAt(wall, 5);
        QTest::keyClick(&wall, Qt::Key_Left);
        QVERIFY(tileAt(wall, 4)->isCurrent());
        QTest::keyClick(&wall, Qt::Key_Delete);
        QCOMPARE(wall.tiles().size(), 8UL);
        QCOMPARE(tileAt(wall, 4), sixth);
        QVERIFY(sixth->isCurrent());
        QTest::keyClick(&wall, Qt::Key_Up);
        QVERIFY(tileAt(wall, 1)->isCurrent());
        QTest::keyClick(&wall, Qt::Key_F11);
        QTRY_VERIFY(wall.isFullScreen());
        QTest::keyClick(&wall, Qt::Key_Escape);
        QTRY_VERIFY(!wall.isFullScreen());

        // Hidden, no line is open; shown again, they are.
        QTest::keyClick(&wall, Qt::Key_Escape);
        QTRY_VERIFY(!wall.isVisible());
        QCOMPARE(tileAt(wall, 0)->player().state(), StreamState::Off);
        QVERIFY(wall.add(camera(7, origin.http(QStringLiteral("live")))));
        QCOMPARE(wall.tiles().size(), 8UL); // it was there already
        QTRY_VERIFY(tileAt(wall, 0)->player().state() == StreamState::Playing);
    }

    void theServerOfAWholeWallGoesAndComesBack()
    {
        test::StreamOrigin origin(clip_);
        StreamWall wall(kShort);
        wall.resize(800, 600);
        std::vector<CameraStream> cameras;
        for (int i = 0; i < 4; ++i)
            cameras.push_back(camera(i, origin.http(QStringLiteral("live"))));
        wall.showCameras(cameras, {});
        const auto all = [&](StreamState state) {
            return std::ranges::all_of(wall.tiles(), [&](StreamTile* tile) {
                return tile->player().state() == state
                       && (state != StreamState::Playing || tile->player().age() < 2s);
            });
        };
        QTRY_VERIFY(all(StreamState::Playing));
        origin.stop();
        QTRY_VERIFY(std::ranges::none_of(wall.tiles(), [](StreamTile* tile) {
            return tile->player().state() == StreamState::Playing;
        }));
        test::keepPictures(look_, QStringLiteral("wall-4-dead"),
                           [&] { return wall.grab().toImage(); });
        // An old picture is grey.
        StreamTile& tile = *tileAt(wall, 0);
        const QColor seen = tile.grab().toImage().pixelColor(tile.width() / 2, tile.height() / 8);
        QVERIFY2(seen.saturation() < 80 && seen.lightness() < 90, qPrintable(seen.name()));
        origin.start();
        QTRY_VERIFY(all(StreamState::Playing));
    }

    void aSeventeenthCameraHasNoRoom()
    {
        StreamWall wall(kShort);
        std::vector<CameraStream> cameras;
        for (int i = 0; i < 20; ++i)
            cameras.push_back(camera(i, {}));
        wall.showCameras(cameras, {QStringLiteral("路灯不亮"), 4});
        QCOMPARE(wall.tiles().size(), std::size_t(StreamWall::kMostTiles));
        QVERIFY(!wall.add(camera(30, {})));
        QCOMPARE(wall.tiles().size(), std::size_t(StreamWall::kMostTiles));
        QVERIFY(wall.titleText().contains(QStringLiteral("16")));
        QVERIFY(wall.titleText().contains(QStringLiteral("4 ")));
        for (int i = 0; i < StreamWall::kMostTiles; ++i)
            QTest::keyClick(&wall, Qt::Key_Delete);
        QVERIFY(wall.tiles().empty());
        QVERIFY2(!wall.isVisible(), "an empty wall is of no use");
    }

    /// Sixteen small streams at once. The figure is in ./dev bench video; here it must only be no
    /// slide show, and the window must go on.
    void sixteenStreamsPlayAtOnce()
    {
        const test::StreamOrigin origin(clip_);
        StreamWall wall;
        wall.resize(1600, 1000);
        std::vector<CameraStream> cameras;
        for (int i = 0; i < StreamWall::kMostTiles; ++i)
            cameras.push_back(camera(i, i % 2 == 0 ? origin.http(QStringLiteral("live"))
                                                   : origin.rtsp(QStringLiteral("live"))));
        wall.showCameras(cameras, {});
        const auto least = [&] {
            return std::ranges::min(wall.tiles(), {},
                                    [](StreamTile* tile) { return tile->player().pictures(); })
                ->player()
                .pictures();
        };
        QTRY_VERIFY(least() > 5);
        test::keepPictures(look_, QStringLiteral("wall-16"), [&] { return wall.grab().toImage(); });
        bench::StallMeter stalls;
        std::vector<int> before;
        for (StreamTile* tile : wall.tiles())
            before.push_back(tile->player().pictures());
        // All go on; how fast is measured by ./dev bench video.
        QTRY_VERIFY([&] {
            for (std::size_t i = 0; i < before.size(); ++i)
                if (tileAt(wall, i)->player().pictures() < before[i] + 20)
                    return false;
            return true;
        }());
        qInfo("the window stood still for at most %.0f ms", stalls.take());
    }
};

QTEST_MAIN(VideoTest)
#include "video_test.moc"
