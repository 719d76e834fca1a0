// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Around a case or any spot, by one key each: cameras that see it and their streams, what is near,
/// what was there before.
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QQuickView>
#include <QStatusBar>
#include <QTabBar>
#include <QToolButton>
#include <QTreeWidget>

#include "data/cache/rtree_triggers.h"
#include "data/cache/sqlite.h"
#include "map/space/nearest.h"
#include "map/space/seeing.h"
#include "tests/gui/pictures.h"
#include "tests/gui/window.h"
#include "tests/support/stream_origin.h"
#include "widgets/commands/commands.h"
#include "widgets/lists/list_panel.h"
#include "widgets/look/texts.h"
#include "widgets/preferences/settings_dialog.h"
#include "widgets/settings/video_gateway.h"
#include "widgets/space/space_desk.h"
#include "widgets/video/stream_tile.h"
#include "widgets/video/stream_wall.h"
#include "widgets/window/video_desk.h"

using namespace zhitu;
using domain::LonLat;
using domain::Subject;
using widgets::SpaceRow;
using widgets::StreamState;
using widgets::StreamTile;
using widgets::StreamWall;

class CommandViewTest : public QObject {
    Q_OBJECT

private:
    test::TemporaryFolder folder_;
    test::StreamClip clip_{folder_.path()};
    test::StreamOrigin origin_{clip_};
    test::DemoWindow window_;

    template <typename Widget>
    Widget& in(const char* name)
    {
        auto* found = window_->findChild<Widget*>(QString::fromLatin1(name));
        if (found == nullptr)
            qFatal("there is no %s", name);
        return *found;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(window_.scene(), key, modifiers);
    }
    [[nodiscard]] StreamWall& wall() { return window_->video().wall(); }
    [[nodiscard]] map::Shown shown()
    {
        return {window_.map().data(), window_.map().points(), window_.map().timeWindow()};
    }
    static bool always() { return true; }
    [[nodiscard]] std::vector<map::Found> seeing(LonLat place)
    {
        return *map::camerasSeeing(place, shown(), always);
    }
    /// An open case that so many cameras see.
    [[nodiscard]] const map::CasePoint& caseSeenBy(std::size_t least, std::size_t most)
    {
        for (const map::CasePoint& one : window_.map().points()->cases)
            if (const auto n = seeing(map::toLonLat(one.at)).size(); n >= least && n <= most)
                return one;
        qFatal("no case is seen by so many cameras");
    }
    void choose(const map::CasePoint& one)
    {
        window_->select({Subject::Kind::Case, one.id, {}, {}});
        in<QDockWidget>("detailsDock").raise();
        QTRY_VERIFY(in<QWidget>("placeBar").isVisible());
    }
    [[nodiscard]] std::vector<std::int64_t> onTheWall()
    {
        std::vector<std::int64_t> ids;
        for (const StreamTile* tile : wall().tiles())
            ids.push_back(tile->camera().id);
        return ids;
    }
    [[nodiscard]] bool wallIs(const std::vector<map::Found>& cameras)
    {
        const std::size_t most = std::min(cameras.size(), std::size_t(StreamWall::kMostTiles));
        if (!wall().isVisible() || wall().tiles().size() != most)
            return false;
        for (std::size_t i = 0; i < most; ++i)
            if (wall().tiles()[i]->camera().id != cameras[i].subject.id)
                return false;
        return true;
    }
    [[nodiscard]] std::vector<SpaceRow> nearestRows()
    {
        std::vector<SpaceRow> rows;
        const QTreeWidget& list = in<QTreeWidget>("spaceNearest");
        for (int i = 0; i < list.topLevelItemCount(); ++i)
            rows.push_back(list.topLevelItem(i)->data(0, Qt::UserRole).value<SpaceRow>());
        return rows;
    }
    [[nodiscard]] QString passing() { return window_->statusBar()->currentMessage(); }

private Q_SLOTS:
    void init()
    {
        window_.settings().set(widgets::videoGatewayKey(),
                               origin_.http(QStringLiteral("live/{device_id}")));
        window_.map().setView({106.276, 29.99}, 14.5);
        window_->state().setFilter(domain::workFilter());
        window_->enterArea({});
        QTRY_COMPARE(window_.map().points()->filter, domain::workFilter());
        QVERIFY(window_.settle());
    }
    void cleanup()
    {
        wall().clear();
        window_->space().clear();
        window_->select({});
        widgets::StreamSource::waitForEnded(test::kPatienceMs);
    }

    void theCamerasThatSeeACaseAreOnTheWall()
    {
        const map::CasePoint& one = caseSeenBy(3, 9);
        const auto cameras = seeing(map::toLonLat(one.at));
        const int visits = origin_.visits();
        choose(one);
        press(Qt::Key_F6);
        QTRY_VERIFY(wallIs(cameras));
        QTRY_VERIFY(std::ranges::all_of(wall().tiles(), [](StreamTile* tile) {
            return tile->player().state() == StreamState::Playing && tile->player().pictures() > 1;
        }));
        QCOMPARE(origin_.visits() - visits, static_cast<int>(cameras.size()));
        for (const StreamTile* tile : wall().tiles()) {
            QVERIFY(!tile->camera().name.isEmpty());
            QVERIFY(tile->camera().address->str().starts_with(
                origin_.http(QStringLiteral("live/5001")).toStdString()));
        }
        test::keepPictures(window_.look(), QStringLiteral("command-view-wall"),
                           [this] { return wall().grab().toImage(); });
        test::keepPictures(window_.look(), QStringLiteral("command-view-case"),
                           [this] { return window_->grabAll(); });

        // The wall's own keys are its own, the program's are the program's.
        wall().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&wall()));
        QTest::keyClick(&wall(), Qt::Key_F11);
        QTRY_VERIFY(wall().isFullScreen());
        QVERIFY(!window_->isFullScreen());
        QTest::keyClick(&wall(), Qt::Key_Escape);
        QTRY_VERIFY(!wall().isFullScreen());
        QTest::keyClick(&wall(), Qt::Key_Escape);
        QTRY_VERIFY(!wall().isVisible());
    }

    void moreThanAWallHoldsAreCounted()
    {
        const map::CasePoint& one = caseSeenBy(17, 1000);
        const auto cameras = seeing(map::toLonLat(one.at));
        window_.settings().set(widgets::videoGatewayKey(), QJsonValue::Undefined);
        choose(one);
        QTest::mouseClick(&in<QToolButton>("placeSeeing"), Qt::LeftButton);
        QTRY_VERIFY(wallIs(cameras));
        QVERIFY2(
            wall().titleText().contains(QString::number(cameras.size() - StreamWall::kMostTiles)),
            qPrintable(wall().titleText()));
        for (StreamTile* tile : wall().tiles())
            QCOMPARE(tile->player().state(), StreamState::NoAddress);
        test::keepPictures(window_.look(), QStringLiteral("command-view-no-address"),
                           [this] { return wall().grab().toImage(); });
    }

    void ctrlAndAClickAskAboutAnySpot()
    {
        choose(caseSeenBy(3, 9)); // the spot is newer, and what is asked about
        const QPointF pixel = window_.pixelOf({106.2765, 29.9905});
        QTest::mouseClick(window_.scene(), Qt::LeftButton, Qt::ControlModifier, pixel.toPoint());
        const LonLat spot = map::toLonLat(window_.map().camera().toWorld(pixel.toPoint()));
        const auto cameras = seeing(spot);
        QVERIFY(!cameras.empty());
        QPushButton& streams = in<QPushButton>("spaceStreams");
        QTRY_VERIFY(streams.isVisible());
        test::keepPictures(window_.look(), QStringLiteral("command-view-spot"),
                           [this] { return window_->grabAll(); });
        press(Qt::Key_F6);
        QTRY_VERIFY(wallIs(cameras));
        QVERIFY(wall().titleText().contains(widgets::coordinateText(spot.lon, spot.lat)));
        wall().clear();
        QTest::mouseClick(&streams, Qt::LeftButton);
        QTRY_VERIFY(wallIs(cameras));
        // Another choice is newer again.
        wall().clear();
        const map::CasePoint& other = caseSeenBy(2, 16);
        choose(other);
        window_->select({});
        choose(other);
        press(Qt::Key_F6);
        QTRY_VERIFY(wallIs(seeing(map::toLonLat(other.at))));
    }

    void theStreamOfACameraIsAddedToTheWall()
    {
        press(Qt::Key_F7);
        QTRY_VERIFY2(!passing().isEmpty(), "no camera is chosen");
        QVERIFY(!in<QWidget>("placeBar").isVisible());
        const auto& cameras = window_.map().points()->cameraPoints;
        std::vector<std::int64_t> ids;
        in<QDockWidget>("detailsDock").raise();
        for (const std::size_t i : {0U, 1U}) {
            ids.push_back(cameras[i].id);
            window_->select({Subject::Kind::Camera, cameras[i].id, {}, {}});
            QTRY_VERIFY(in<QToolButton>("placeStream").isVisible());
            QTest::mouseClick(&in<QToolButton>("placeStream"), Qt::LeftButton);
            QTRY_COMPARE(onTheWall(), ids);
        }
        QTRY_VERIFY(wall().tiles()[1]->player().state() == StreamState::Playing);
        test::keepPictures(window_.look(), QStringLiteral("command-view-camera"),
                           [this] { return window_->grabAll(); });
    }

    /// The demo district has no addresses of its own; a copy of it has one.
    void aCamerasOwnAddressGoesBeforeTheGateway()
    {
        const std::filesystem::path copy = folder_ / "own.gpkg";
        std::filesystem::copy_file(test::demoFile(), copy,
                                   std::filesystem::copy_options::overwrite_existing);
        const std::int64_t id = window_.map().points()->cameraPoints[0].id;
        const std::int64_t wrong = window_.map().points()->cameraPoints[1].id;
        const QString own = origin_.rtsp(QStringLiteral("own"));
        {
            cache::Connection sql(copy.string(), cache::Access::ReadWrite);
            cache::registerSpatialFunctions(sql); // for the triggers of the table
            sql.execute("UPDATE camera SET stream_url = '" + own.toStdString()
                        + "' WHERE id = " + std::to_string(id));
            sql.execute("UPDATE camera SET stream_url = 'file:///etc/passwd' WHERE id = "
                        + std::to_string(wrong));
        }
        window_->video().open(copy);
        window_->video().openCamera(id);
        QTRY_COMPARE(onTheWall(), std::vector{id});
        QCOMPARE(wall().tiles()[0]->camera().address->str(), own.toStdString());
        QTRY_VERIFY(wall().tiles()[0]->player().state() == StreamState::Playing);
        window_->video().openCamera(wrong);
        QTRY_COMPARE(onTheWall(), (std::vector{id, wrong}));
        QCOMPARE(wall().tiles()[1]->player().state(), StreamState::NoAddress);
        window_->video().open(test::demoFile());
    }

    void whereNothingIsChosenThatIsSaid()
    {
        for (const Qt::Key key : {Qt::Key_4, Qt::Key_5, Qt::Key_6, Qt::Key_7}) {
            window_->statusBar()->clearMessage();
            press(key, Qt::ControlModifier);
            QTRY_VERIFY(!passing().isEmpty());
        }
        window_->statusBar()->clearMessage();
        press(Qt::Key_F6);
        QTRY_VERIFY(!passing().isEmpty());
        QVERIFY(!wall().isVisible());
    }

    void whatIsNearestIsOneKeyAway_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<map::ThingKind>("kind");
        QTest::newRow("centre") << Qt::Key_4 << map::ThingKind::Centre;
        QTest::newRow("workers") << Qt::Key_5 << map::ThingKind::GridWorker;
        QTest::newRow("key sites") << Qt::Key_6 << map::ThingKind::KeySite;
    }
    void whatIsNearestIsOneKeyAway()
    {
        QFETCH(Qt::Key, key);
        QFETCH(map::ThingKind, kind);
        const map::CasePoint& one = caseSeenBy(3, 9);
        const LonLat place = map::toLonLat(one.at);
        choose(one);
        press(key, Qt::ControlModifier);
        QTRY_VERIFY(in<QDockWidget>("spaceDock").isVisible());
        QTRY_COMPARE(in<QTabBar>("spaceTabs").currentIndex(), 1);
        const auto expected = map::nearestTo(place, kind, 1, shown(), always);
        QTRY_VERIFY(!nearestRows().empty()
                    && nearestRows().front().found.subject == expected->front().subject);
        const auto rows = nearestRows();
        QVERIFY(rows.size() > 1);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            QCOMPARE(rows[i].kind, kind);
            QVERIFY(!rows[i].name.isEmpty());
            QVERIFY(i == 0 || rows[i].found.metres >= rows[i - 1].found.metres);
        }
        if (kind == map::ThingKind::GridWorker)
            QCOMPARE(rows.front().found.subject.code, window_.map().gridAt(place));
        QCOMPARE(window_->state().chosen().subject.id, one.id);
        QCOMPARE(window_.map().sketch().spots.size(), 1U);
        if (kind == map::ThingKind::GridWorker)
            test::keepPictures(window_.look(), QStringLiteral("command-view-workers"),
                               [this] { return window_->grabAll(); });
    }

    void pastCasesOfTheGridAreOneKeyAway()
    {
        const map::CasePoint& one = caseSeenBy(3, 9);
        choose(one);
        const std::string grid = window_.map().gridAt(map::toLonLat(one.at));
        press(Qt::Key_7, Qt::ControlModifier);
        QTRY_COMPARE(window_->state().area(), grid);
        QVERIFY(window_->state().filter().states.empty());
        auto& panel = in<widgets::ListPanel>("lists");
        QVERIFY(panel.isVisible());
        QTRY_VERIFY(panel.model().rowCount() > 0 && !panel.model().isCounting());
        const auto& spec = panel.model().spec();
        QCOMPARE(spec.kind, lists::ListKind::Cases);
        QCOMPARE(spec.sort, lists::columnNamed(lists::ListKind::Cases, "reported"));
        QVERIFY(spec.descending);
        QCOMPARE(spec.filter.areaPrefix, grid);
        QVERIFY2(spec.filter.states.empty(), "ended ones, too");
        QCOMPARE(window_->state().chosen().subject.id, one.id);
        test::keepPictures(window_.look(), QStringLiteral("command-view-past"),
                           [this] { return window_->grabAll(); });
        // One step back, and all is as it was.
        window_->state().undo();
        QCOMPARE(window_->state().filter(), domain::workFilter());
        QVERIFY(window_->state().area().empty());
    }

    void theGatewayIsASetting()
    {
        (*window_->commands()[QStringLiteral("settings")]).trigger();
        auto* dialog = window_->findChild<widgets::SettingsDialog*>();
        QVERIFY(dialog != nullptr);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto& search = *dialog->findChild<QLineEdit*>(QStringLiteral("settingsSearch"));
        search.setText(QStringLiteral("rtsp"));
        const auto line = [&] {
            return dialog->findChild<QLineEdit*>(QStringLiteral("settingVideoGateway"));
        };
        const auto fault = [&] {
            return dialog->findChild<QLabel*>(QStringLiteral("settingVideoFault"));
        };
        QVERIFY(line()->isVisible());
        QVERIFY(fault()->isHidden());
        const auto kept = [&] {
            return window_.settings().value(widgets::videoGatewayKey()).toString();
        };
        const QString before = kept();
        QCOMPARE(line()->text(), before);
        for (const char* bad :
             {"file:///etc/passwd", "rtsp://me:secret@gateway.example/{device_id}",
              "rtsp://gateway.example/live", "{device_id}"}) {
            line()->setText(QString::fromLatin1(bad));
            QVERIFY2(fault()->isVisible() && !fault()->text().isEmpty(), bad);
            QTRY_VERIFY2(fault()->height() >= fault()->heightForWidth(fault()->width()), bad);
            QCOMPARE(kept(), before);
        }
        if (const QString pictures = qEnvironmentVariable("ZHITU_PICTURES"); !pictures.isEmpty())
            dialog->grab().save(pictures + QStringLiteral("/settings-video-fault.png"));
        test::keepPictures(window_.look(), QStringLiteral("settings-video"),
                           [&] { return dialog->grab().toImage(); });
        const QString good = QStringLiteral("rtsp://gateway.example:554/live/{device_id}");
        line()->setText(good);
        QVERIFY(fault()->isHidden());
        QCOMPARE(kept(), good);
        line()->clear();
        QVERIFY(fault()->isHidden());
        QVERIFY(window_.settings().value(widgets::videoGatewayKey()).isUndefined());
        dialog->close();
    }

    void everythingFollowsTheLanguage()
    {
        choose(caseSeenBy(3, 9));
        press(Qt::Key_F6);
        QTRY_VERIFY(wall().isVisible());
        const QString button = in<QToolButton>("placeSeeing").text();
        const QString title = wall().windowTitle();
        const QString line = wall().titleText();
        window_.look().setLanguage(translations::Language::English);
        QTRY_VERIFY(in<QToolButton>("placeSeeing").text() != button);
        QVERIFY(wall().windowTitle() != title);
        QVERIFY(wall().findChild<QLabel*>(QStringLiteral("streamWallTitle"))->text() != line);
        window_.look().setLanguage(translations::Language::Chinese);
        QTRY_COMPARE(in<QToolButton>("placeSeeing").text(), button);
        QCOMPARE(wall().titleText(), line);
    }

    void nothingOfAWallStaysWhenNothingIsOpen()
    {
        choose(caseSeenBy(3, 9));
        press(Qt::Key_F6);
        QTRY_VERIFY(wall().isVisible());
        window_->video().open({});
        QVERIFY(!wall().isVisible());
        QVERIFY(wall().tiles().empty());
        window_->video().open(test::demoFile());
    }
};

QTEST_MAIN(CommandViewTest)
#include "command_view_test.moc"
