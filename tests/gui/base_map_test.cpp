// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Base maps under the real map: in the right place, at every level, by day and night; a source
/// that is slow, gone or answers rubbish leaves everything else as it is.
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QQuickItem>
#include <QRegularExpression>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <atomic>
#include <cmath>

#include "data/policy/file_key_store.h"
#include "data/space/baidu_mercator.h"
#include "tests/gui/pictures.h"
#include "tests/gui/window.h"
#include "tests/support/tile_origin.h"
#include "tests/support/wmts_documents.h"
#include "widgets/basemap/base_map_dialog.h"
#include "widgets/basemap/base_map_panel.h"
#include "widgets/basemap/base_map_service.h"
#include "widgets/basemap/window_base_map.h"
#include "widgets/commands/commands.h"
#include "widgets/export/export_service.h"
#include "widgets/export/sheet_of.h"
#include "widgets/window/map_window.h"

using namespace zhitu;

class BaseMapTest : public QObject {
    Q_OBJECT

    const domain::LonLat place_{106.2763, 29.9721};
    test::TileOrigin origin_;
    std::atomic<int> eachMs_ = 0; ///< how long it takes over a picture
    test::TemporaryFolder keys_;
    test::DemoWindow window_{
        test::kPatienceMs, {}, std::make_shared<policy::FileKeyStore>(keys_.path())};
    widgets::BaseMapService& service_ = window_->baseMaps();

    /// Between the lightest and the darkest pixel.
    static int contrastOf(const QImage& picture)
    {
        int least = 255;
        int most = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x) {
                const int lightness = picture.pixelColor(x, y).lightness();
                least = std::min(least, lightness);
                most = std::max(most, lightness);
            }
        return most - least;
    }

    /// White, with a red disc of 30 pixels around a place of the source.
    static QByteArray discAt(tiles::TileId id, domain::LonLat place)
    {
        const map::World at = map::toWorld(place);
        const double n = std::exp2(id.zoom);
        return discAt(QPointF(at.x * n - id.x, at.y * n - id.y) * 256);
    }
    /// The same, of tiles that are Baidu's and have its numbers.
    static QByteArray discOfBaidu(tiles::TileId id, domain::LonLat place)
    {
        const space::BaiduPlace at = space::toBaiduMercator(place);
        const double metres = 256 * std::exp2(18 - id.zoom); // of a tile
        return discAt(QPointF(at.east / metres - id.x, id.y + 1 - at.north / metres) * 256);
    }
    static QByteArray discAt(QPointF middle)
    {
        QImage tile(256, 256, QImage::Format_RGB32);
        tile.fill(Qt::white);
        QPainter painter(&tile);
        painter.setBrush(Qt::red);
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(middle, 15, 15);
        painter.end();
        return test::pngOf(tile);
    }
    tiles::BaseMap own(space::Datum datum = space::Datum::Cgcs2000)
    {
        tiles::BaseMap map;
        map.name = QStringLiteral("测试");
        tiles::TileLayer layer;
        layer.address = origin_.address();
        layer.datum = datum;
        map.layers = {layer};
        map.attribution = QStringLiteral("© 测试");
        map.mayBeKept = true;
        return map;
    }
    void removeOwn()
    {
        while (service_.maps().size() > 3)
            service_.remove(service_.maps().back().id);
    }
    QColor colourAt(QPointF pixel)
    {
        const QImage picture = window_.map().grabMap();
        const double ratio = picture.devicePixelRatio();
        return picture.pixelColor((pixel * ratio).toPoint());
    }
    static bool isRed(const QColor& c) { return c.red() > 200 && c.green() < 60 && c.blue() < 60; }
    /// The middle of the red that is seen, in logical pixels.
    std::optional<QPointF> discSeen()
    {
        const QImage picture = window_.map().grabMap();
        QPointF sum;
        int count = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                if (isRed(picture.pixelColor(x, y))) {
                    sum += QPointF(x + 0.5, y + 0.5);
                    ++count;
                }
        if (count < 100)
            return std::nullopt;
        return sum / count / picture.devicePixelRatio();
    }
    void onlyBaseMap()
    {
        map::LayerState layers = window_.map().layers();
        layers.visible.fill(false);
        window_.map().setLayers(layers);
    }
    void look(double zoom)
    {
        window_.map().setView(place_, zoom);
        QVERIFY(window_.settle());
    }

    void keep(QWidget& widget, const char* name)
    {
        test::keepPictures(window_.look(), QLatin1String(name),
                           [&widget] { return widget.grab().toImage(); });
    }

private Q_SLOTS:
    void initTestCase()
    {
        origin_.setPicture([this](tiles::TileId id) { return discAt(id, place_); });
    }
    void cleanup()
    {
        origin_.setMood(test::TileOrigin::Mood::Good);
        removeOwn();
        window_.map().setLayers({});
    }

    void withoutOneTheDrawnMapIsThere()
    {
        QVERIFY(service_.current() == nullptr);
        QVERIFY(window_.item(QStringLiteral("baseMap")) == nullptr);
    }

    void liesWhereItBelongs_data()
    {
        QTest::addColumn<int>("datum");
        QTest::addColumn<int>("grid");
        QTest::addColumn<double>("zoom");
        for (const double zoom : {11.0, 16.0, 19.5})
            QTest::addRow("Baidu at %.1f", zoom)
                << int(space::Datum::Bd09) << int(tiles::TileGrid::Baidu) << zoom;
        for (const auto datum : {space::Datum::Cgcs2000, space::Datum::Gcj02, space::Datum::Bd09})
            for (const double zoom : {10.0, 13.4, 16.0, 18.5, 19.5, 20.0}) {
                // As with a graphics card, which is in the whole suite: all of them.
                if (qEnvironmentVariable("ZHITU_DRAWING") != u"direct"
                    && datum != space::Datum::Gcj02 && zoom != 16 && zoom != 19.5)
                    continue;
                QTest::addRow("%s at %.1f", qPrintable(space::nameOf(datum).toString()), zoom)
                    << int(datum) << int(tiles::TileGrid::WebMercator) << zoom;
            }
    }
    void liesWhereItBelongs()
    {
        QFETCH(int, datum);
        QFETCH(int, grid);
        QFETCH(double, zoom);
        const bool baidu = grid == int(tiles::TileGrid::Baidu);
        const auto meaning = static_cast<space::Datum>(datum);
        const domain::LonLat shifted = space::fromCgcs2000(place_, meaning);
        origin_.setPicture([=](tiles::TileId id) {
            return baidu ? discOfBaidu(id, shifted) : discAt(id, shifted);
        });
        service_.clearCache();
        tiles::BaseMap source = own(meaning);
        source.layers[0].grid = static_cast<tiles::TileGrid>(grid);
        service_.add(source);
        onlyBaseMap();
        look(zoom);
        QTRY_VERIFY(discSeen().has_value());
        const QPointF wanted = window_.pixelOf(place_);
        // Beyond level 18 a pixel of the source is several of the screen.
        const double tolerance = 1.5 * std::exp2(std::max(0.0, zoom - 18)) + 0.5;
        QTRY_VERIFY2(QLineF(discSeen().value_or(QPointF()), wanted).length() < tolerance,
                     qPrintable(QStringLiteral("off by %1")
                                    .arg(QLineF(discSeen().value_or(QPointF()), wanted).length())));
    }

    /// While the hand moves the map, both move as one.
    void movesWithTheLayers()
    {
        origin_.setPicture([this](tiles::TileId id) { return discAt(id, place_); });
        service_.clearCache();
        service_.add(own());
        onlyBaseMap();
        look(14);
        QTRY_VERIFY(discSeen().has_value());
        map::Camera camera = window_.map().camera();
        for (int i = 0; i < 10; ++i) {
            camera.centre.x += 7 / camera.scale();
            camera.centre.y -= 4 / camera.scale();
            window_.map().setCamera(camera);
            const auto seen = discSeen();
            QVERIFY(seen);
            QVERIFY2(QLineF(*seen, window_.pixelOf(place_)).length() < 1.5,
                     qPrintable(QString::number(QLineF(*seen, window_.pixelOf(place_)).length())));
        }
    }

    void gridsLetItShineThrough()
    {
        origin_.setPicture([](tiles::TileId) { return test::plainTile(Qt::blue); });
        service_.clearCache();
        look(13);
        const QPointF middle(window_.map().width() / 2.0, window_.map().height() / 2.0);
        service_.add(own());
        map::LayerState layers;
        layers.visible.fill(false);
        layers.visible[static_cast<std::size_t>(map::LayerId::Grids)] = true;
        window_.map().setLayers(layers);
        QVERIFY(window_.settle());
        const auto isMixed = [&] {
            const QColor c = colourAt(middle);
            return c.blue() > c.red() && (c.red() > 20 || c.green() > 20);
        };
        QTRY_VERIFY(isMixed());
        test::keepPictures(window_.look(), QStringLiteral("base-map-grids"),
                           [this] { return window_->grabAll(); });
        service_.choose({});
        QVERIFY(window_.settle());
        QTRY_VERIFY(!isMixed());
    }

    void opacityAndTone()
    {
        origin_.setPicture([](tiles::TileId) { return test::plainTile(Qt::white); });
        service_.clearCache();
        service_.add(own());
        onlyBaseMap();
        look(13);
        const QPointF at(200, 200);
        QTRY_COMPARE(colourAt(at), QColor(Qt::white));
        auto* tone = window_->findChild<QComboBox*>(QStringLiteral("baseMapTone"));
        QVERIFY(tone->isVisible());
        tone->setFocus();
        QTest::keyClick(tone, Qt::Key_End); // night
        QCOMPARE(service_.tone(), widgets::BaseMapTone::Night);
        QTRY_VERIFY(colourAt(at).lightness() < 40);
        auto* opacity = window_->findChild<QSlider*>(QStringLiteral("baseMapOpacity"));
        opacity->setValue(10);
        QTRY_VERIFY(colourAt(at).lightness() > 150); // the light ground again, nearly
        opacity->setValue(100);
        service_.setTone(widgets::BaseMapTone::AsWindow);
        QTRY_COMPARE(colourAt(at), QColor(Qt::white));
        window_.look().setTone(widgets::Tone::Dark);
        QTRY_VERIFY(colourAt(at).lightness() < 40);
        window_.look().setTone(widgets::Tone::Light);
    }

    /// Whatever the source does, map and layers are as they are without it.
    void aBadSourceDisturbsNothing()
    {
        using Mood = test::TileOrigin::Mood;
        for (const Mood mood : {Mood::Silent, Mood::Page, Mood::Bomb, Mood::Endless, Mood::Cut}) {
            origin_.setMood(mood);
            service_.clearCache();
            service_.add(own());
            window_.map().setView(place_, 13);
            QElapsedTimer clock;
            clock.start();
            QVERIFY(window_.settle());
            QVERIFY2(clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed())));
            // Layers react as ever.
            window_.click(window_.pixelOf(place_));
            window_.wheel(window_.pixelOf(place_), 1);
            QVERIFY(window_.settle());
            if (mood != Mood::Silent) { // the others are known to be bad at once
                auto* problem = window_->findChild<QLabel*>(QStringLiteral("baseMapProblem"));
                QTRY_VERIFY(problem->isVisible());
            }
            removeOwn();
        }
    }

    void comesBackByItself()
    {
        origin_.setPicture([this](tiles::TileId id) { return discAt(id, place_); });
        service_.clearCache();
        origin_.goAway();
        service_.add(own());
        onlyBaseMap();
        look(15);
        QTRY_VERIFY(!service_.problem().isEmpty());
        test::keepPictures(window_.look(), QStringLiteral("base-map-gone"),
                           [this] { return window_->grabAll(); });
        QVERIFY(!discSeen());
        origin_.comeBack();
        QTRY_VERIFY(service_.problem().isEmpty());
        QTRY_VERIFY(discSeen().has_value());
    }

    void anAreaIsThereWithoutTheLine()
    {
        origin_.setPicture([this](tiles::TileId id) {
            QThread::msleep(static_cast<unsigned long>(eachMs_));
            return discAt(id, place_);
        });
        service_.clearCache();
        service_.add(own());
        onlyBaseMap();
        look(15);
        window_->commands()[QStringLiteral("baseMaps")]->trigger();
        auto* dialog = window_->findChild<widgets::BaseMapDialog*>();
        QVERIFY(dialog != nullptr && dialog->isVisible());
        eachMs_ = 100; // so that one can pause it halfway
        QTimer::singleShot(500, [this] {
            for (QWidget* top : QApplication::topLevelWidgets())
                if (top->objectName() == u"areaDialog") {
                    top->findChild<QSpinBox*>(QStringLiteral("areaMostZoom"))->setValue(16);
                    keep(*top, "base-map-area");
                    top->findChild<QPushButton*>(QStringLiteral("areaDownload"))->click();
                }
        });
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("downloadArea")),
                          Qt::LeftButton);
        QTRY_COMPARE(service_.areas().size(), 1U);
        const std::int64_t id = service_.areas().front().area.id;
        QTRY_VERIFY(service_.areas().front().area.done > 3);
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("pauseArea")),
                          Qt::LeftButton);
        QVERIFY(!service_.areas().front().running);
        const std::int64_t paused = service_.areas().front().area.done;
        QTest::qWait(500);
        QCOMPARE(service_.areas().front().area.done, paused);
        keep(*dialog, "base-map-dialog");
        eachMs_ = 0;
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("pauseArea")),
                          Qt::LeftButton);
        QTRY_VERIFY(service_.areas().front().area.done == tileCount(service_.areas().front().area));
        QCOMPARE(service_.areas().front().area.missing, 0);
        QTRY_VERIFY(service_.cacheSize().kept > 0);
        origin_.goAway();
        service_.clearCache(); // what was only looked at
        const QString shown = service_.current()->id;
        service_.choose({});
        service_.choose(shown);
        look(16);
        QTRY_VERIFY(discSeen().has_value());
        origin_.comeBack();
        service_.removeArea(id);
        QTRY_COMPARE(service_.cacheSize().kept, 0);
        dialog->close();
    }

    void anAddressIsAddedByHand()
    {
        window_->commands()[QStringLiteral("baseMaps")]->trigger();
        auto* dialog = window_->findChild<widgets::BaseMapDialog*>();
        QVERIFY(dialog != nullptr);
        QTimer::singleShot(500, [this] {
            QWidget* form = QApplication::activeModalWidget();
            QVERIFY(form != nullptr);
            auto* add = form->findChild<QDialogButtonBox*>()->buttons().last();
            for (QAbstractButton* button : form->findChild<QDialogButtonBox*>()->buttons())
                if (form->findChild<QDialogButtonBox*>()->buttonRole(button)
                    == QDialogButtonBox::AcceptRole)
                    add = button;
            auto* address = form->findChild<QLineEdit*>(QStringLiteral("sourceAddress"));
            QTest::keyClicks(form->findChild<QLineEdit*>(QStringLiteral("sourceName")),
                             QStringLiteral("own"));
            QVERIFY(!add->isEnabled());
            QTest::keyClicks(address, QStringLiteral("ftp://x/{z}"));
            QVERIFY(form->findChild<QLabel*>(QStringLiteral("sourceProblem"))->isVisible());
            QVERIFY(!add->isEnabled());
            auto* grid = form->findChild<QComboBox*>(QStringLiteral("sourceGrid"));
            auto* datum = form->findChild<QComboBox*>(QStringLiteral("sourceDatum"));
            const auto meant = [datum] {
                return static_cast<space::Datum>(datum->currentData().toInt());
            };
            QTest::keyClick(grid, Qt::Key_End);
            QCOMPARE(meant(), space::Datum::Bd09); // Baidu's grid is of nothing else
            keep(*form, "base-map-address");
            QTest::keyClick(grid, Qt::Key_Home);
            QCOMPARE(meant(), space::Datum::Cgcs2000);
            address->setText(origin_.address());
            QVERIFY(add->isEnabled());
            add->click();
        });
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("addBaseMapAddress")),
                          Qt::LeftButton);
        QTRY_VERIFY(service_.current() != nullptr);
        QCOMPARE(service_.current()->name, u"own");
        QCOMPARE(dialog->findChild<QListWidget*>(QStringLiteral("baseMapList"))->count(), 5);
        dialog->close();
    }

    /// Through the dialogs, from the list of a server to the tiles on the screen.
    void aLayerOfAWmtsIsAdded()
    {
        origin_.setPicture([this](tiles::TileId id) { return discAt(id, place_); });
        origin_.setDocument(test::plainDocument(origin_.root()));
        service_.clearCache();
        window_->commands()[QStringLiteral("baseMaps")]->trigger();
        auto* dialog = window_->findChild<widgets::BaseMapDialog*>();
        QVERIFY(dialog != nullptr);
        bool isDone = false;
        QTimer::singleShot(500, [this, &isDone] {
            QWidget* form = QApplication::activeModalWidget();
            QVERIFY(form != nullptr);
            auto* address = form->findChild<QLineEdit*>(QStringLiteral("wmtsAddress"));
            auto* ask = form->findChild<QPushButton*>(QStringLiteral("askWmts"));
            auto* layers = form->findChild<QTreeWidget*>(QStringLiteral("wmtsLayers"));
            auto* said = form->findChild<QLabel*>(QStringLiteral("wmtsSaid"));
            auto* next = form->findChild<QPushButton*>(QStringLiteral("wmtsNext"));
            const auto answer = [&] {
                QTest::mouseClick(ask, Qt::LeftButton);
                QTRY_VERIFY(address->isEnabled());
            };
            QVERIFY(!ask->isEnabled() && !next->isEnabled());
            using Mood = test::TileOrigin::Mood;
            address->setText(origin_.root() + QStringLiteral("/wmts?tk=S3CRET"));
            for (const Mood mood : {Mood::Page, Mood::Error, Mood::Away, Mood::Elsewhere}) {
                origin_.setMood(mood);
                answer();
                QCOMPARE(layers->topLevelItemCount(), 0);
                QVERIFY(said->isVisible() && !said->text().contains(u"S3CRET"));
                QVERIFY(!next->isEnabled());
            }
            keep(*form, "wmts-refused");
            origin_.setMood(Mood::Silent); // and somebody who does not wait
            QTest::mouseClick(ask, Qt::LeftButton);
            QVERIFY(!address->isEnabled());
            QTest::mouseClick(ask, Qt::LeftButton);
            QVERIFY(address->isEnabled() && !said->isVisible());
            origin_.setMood(Mood::Good);
            answer();
            QCOMPARE(layers->topLevelItemCount(), 2);
            keep(*form, "wmts-layers");
            layers->clearFocus();
            for (const auto tone : {widgets::Tone::Dark, widgets::Tone::Light}) {
                window_.look().setTone(tone); // while the list is there
                const QImage row = layers->viewport()
                                       ->grab(layers->visualItemRect(layers->topLevelItem(1)))
                                       .toImage();
                QVERIFY2(contrastOf(row) > 60, qPrintable(QString::number(contrastOf(row))));
            }
            layers->setCurrentItem(layers->topLevelItem(1)); // on another server
            QVERIFY(said->text().contains(u"elsewhere.example"));
            QVERIFY(!next->isEnabled());
            keep(*form, "wmts-elsewhere");
            layers->setCurrentItem(layers->topLevelItem(0));
            QVERIFY(next->isEnabled());
            QTimer::singleShot(500, [this, &isDone] {
                QWidget* details = QApplication::activeModalWidget();
                QVERIFY(details != nullptr && details->objectName() == u"sourceDialog");
                QCOMPARE(details->findChild<QLineEdit*>(QStringLiteral("sourceName"))->text(),
                         QStringLiteral("航拍影像"));
                keep(*details, "wmts-details");
                isDone = true;
                QTest::keyClick(details, Qt::Key_Return);
            });
            next->click();
        });
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("addBaseMapWmts")),
                          Qt::LeftButton);
        QVERIFY(isDone);
        QVERIFY(service_.current() != nullptr);
        const tiles::BaseMap map = *service_.current();
        QCOMPARE(map.name, QStringLiteral("航拍影像"));
        QCOMPARE(map.attribution, QStringLiteral("治图测试"));
        QVERIFY(map.needsKey());
        keep(*dialog, "wmts-added");
        dialog->close();
        onlyBaseMap();
        look(15);
        QTRY_VERIFY(discSeen().has_value());
        QVERIFY(QLineF(*discSeen(), window_.pixelOf(place_)).length() < 2);
        QVERIFY(origin_.requests().back().contains("?tk=S3CRET")); // by way of the keychain
    }

    void tiandituHasTwoGrids()
    {
        window_->commands()[QStringLiteral("baseMaps")]->trigger();
        auto* dialog = window_->findChild<widgets::BaseMapDialog*>();
        auto* list = dialog->findChild<QListWidget*>(QStringLiteral("baseMapList"));
        auto* grid = dialog->findChild<QComboBox*>(QStringLiteral("tiandituGrid"));
        list->setCurrentRow(0);
        QVERIFY(!grid->isVisible());
        list->setCurrentRow(2);
        QVERIFY(grid->isVisible());
        QCOMPARE(service_.maps()[1].layers[0].grid, tiles::TileGrid::WebMercator);
        keep(*dialog, "tianditu-grid");
        grid->setFocus();
        QTest::keyClick(grid, Qt::Key_End);
        QCOMPARE(service_.maps()[1].layers[0].grid, tiles::TileGrid::Geographic);
        QCOMPARE(list->currentRow(), 2);
        QCOMPARE(window_.settings().value(QStringLiteral("basemap.tiandituInDegrees")), true);
        QTest::keyClick(grid, Qt::Key_Home);
        QCOMPARE(service_.maps()[1].layers[0].grid, tiles::TileGrid::WebMercator);
        dialog->close();
    }

    /// Two maps beside each other: the drawn one and photographs, or two years.
    void aFurtherWindowHasItsOwn()
    {
        test::TileOrigin other;
        origin_.setPicture([](tiles::TileId) { return test::plainTile(Qt::red); });
        other.setPicture([](tiles::TileId) { return test::plainTile(Qt::blue); });
        service_.clearCache();
        tiles::BaseMap blue = own();
        blue.name = QStringLiteral("另一年");
        blue.layers[0].address = other.address();
        service_.add(blue);
        const QString blueId = service_.current()->id;
        service_.add(own());
        onlyBaseMap();
        look(13);
        widgets::MapWindow* window = window_->openMapWindow();
        QVERIFY(QTest::qWaitForWindowExposed(window));
        const auto seen = [&] {
            const QImage picture = window->map().grabMap();
            return picture.pixelColor(picture.width() / 2, picture.height() / 4);
        };
        QTRY_COMPARE(seen(), QColor(Qt::red)); // as in the main window
        QTest::mouseClick(window->findChild<QToolButton*>(QStringLiteral("windowLayers")),
                          Qt::LeftButton);
        auto* panel = window->findChild<QWidget*>(QStringLiteral("windowLayerPanel"));
        auto* choice = panel->findChild<QComboBox*>(QStringLiteral("windowBaseMap"));
        auto* opacity = panel->findChild<QSlider*>(QStringLiteral("windowBaseMapOpacity"));
        QVERIFY(choice->isVisible() && !opacity->isVisible());
        choice->setFocus();
        for (int row = choice->findData(blueId); row > 0; --row)
            QTest::keyClick(choice, Qt::Key_Down);
        QCOMPARE(window->baseMap().chosen(), std::optional(blueId));
        QTRY_COMPARE(seen(), QColor(Qt::blue));
        QTRY_COMPARE(colourAt({200, 200}), QColor(Qt::red));
        QVERIFY(opacity->isVisible());
        opacity->setValue(50);
        QTRY_VERIFY(seen().blue() > seen().red() && seen().red() > 80); // the light ground below
        QCOMPARE(colourAt({200, 200}), QColor(Qt::red));
        keep(*panel, "window-base-map");
        // Its panels speak the language that the main window's do, while they are open.
        const auto words = [](const QWidget& of) {
            QStringList texts;
            for (const QLabel* label : of.findChildren<QLabel*>())
                texts += label->text();
            texts += of.findChild<QListWidget*>(QStringLiteral("layerList"))->item(0)->text();
            return texts;
        };
        const QRegularExpression han(QStringLiteral("\\p{Han}"));
        const QRegularExpression latin(QStringLiteral("^[^\\p{Han}]*[A-Za-z]{3}[^\\p{Han}]*$"));
        window_.look().setLanguage(translations::Language::English);
        QTRY_COMPARE(panel->windowTitle(), QStringLiteral("Layers"));
        QCOMPARE(words(*panel).filter(han), QStringList());
        window_.look().setLanguage(translations::Language::Chinese);
        QTRY_COMPARE(panel->windowTitle(), QStringLiteral("图层"));
        QCOMPARE(words(*panel).filter(latin), QStringList());
        // What is on its sheet is what is on its map.
        const auto sheet = window->baseMap().source();
        QVERIFY(sheet);
        QCOMPARE(sheet->opacity, 0.5);
        // It is kept with the window.
        const QJsonObject kept = window->baseMap().toJson();
        opacity->setValue(100);
        window->baseMap().choose(std::nullopt);
        QTRY_COMPARE(seen(), QColor(Qt::red));
        window->baseMap().restore(kept);
        QCOMPARE(window->baseMap().opacity(), 0.5);
        QTRY_VERIFY(seen().blue() > seen().red());
        // The window's colours hold for it as well; and one that is removed is none.
        window_.look().setTone(widgets::Tone::Dark);
        QTRY_VERIFY(seen().lightness() < 120);
        window_.look().setTone(widgets::Tone::Light);
        service_.remove(blueId);
        QTRY_VERIFY(!window->map().hasBaseMap());
        window->baseMap().choose(std::nullopt);
        QTRY_VERIFY(window->map().hasBaseMap());
        window->close();
        QTRY_VERIFY(window_->mapWindows().isEmpty());
        std::map<tiles::TileId, QByteArray> late; // a sheet that outlives the window gets nothing
        std::unique_ptr<QThread> thread(
            QThread::create([&] { late = sheet->tiles({{{7, 101, 52}}, false, {}}); }));
        thread->start();
        thread->wait();
        QVERIFY(late.empty());
    }

    /// Neither for the picture of a sheet nor for its file, whose tiles do not come.
    void leavingWaitsForNoSheet()
    {
        origin_.setPicture([this](tiles::TileId id) { return discAt(id, place_); });
        service_.add(own());
        onlyBaseMap();
        look(15);
        // The window has its tiles: it takes no line away from the sheet.
        QTRY_VERIFY(discSeen().has_value());
        QTest::qWait(500);
        origin_.setMood(test::TileOrigin::Mood::Silent);
        service_.clearCache();
        QTRY_VERIFY(service_.source().has_value());
        map::MapSheet sheet = widgets::sheetOf(window_.map(), QStringLiteral("x"));
        sheet.baseMap = service_.source();
        auto exports = std::make_unique<widgets::ExportService>();
        const int before = origin_.asked();
        exports->askPreview(sheet, {300, 200});
        exports->write(sheet, map::SheetFormat::Png, keys_.path() / "sheet.png", &*window_);
        QTRY_VERIFY(origin_.asked() > before);
        QTest::qWait(500);
        QElapsedTimer clock;
        clock.start();
        exports.reset();
        QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(!std::filesystem::exists(keys_.path() / "sheet.png"));
        delete window_->findChild<QWidget*>(QStringLiteral("mapExportProgress"));
    }

    /// Whatever the window's colours are.
    void aSheetHasTheBaseMapInItsOwnColours()
    {
        origin_.setPicture([](tiles::TileId) { return test::plainTile(Qt::white); });
        service_.clearCache();
        service_.add(own());
        window_.look().setTone(widgets::Tone::Dark);
        QTRY_VERIFY(service_.source().has_value());
        map::MapSheet sheet = widgets::sheetOf(window_.map(), QStringLiteral("x"));
        sheet.baseMap = service_.source();
        const auto lightness = [&](bool dark) {
            widgets::setTheme(sheet, {.dark = dark});
            const map::BaseMapSource& source = *sheet.baseMap;
            std::map<tiles::TileId, QByteArray> tiles;
            std::unique_ptr<QThread> thread(QThread::create(
                [&] { tiles = source.tiles({{{7, 101, 52}}, source.dark, source.goOn}); }));
            thread->start();
            thread->wait();
            return QImage::fromData(tiles[{7, 101, 52}]).pixelColor(9, 9).lightness();
        };
        QCOMPARE(lightness(false), 255);
        QVERIFY(lightness(true) < 40);
        service_.setTone(widgets::BaseMapTone::Day); // the user's own word holds for sheets too
        QTRY_VERIFY(service_.source().has_value());
        sheet.baseMap = service_.source();
        QCOMPARE(lightness(true), 255);
        service_.setTone(widgets::BaseMapTone::AsWindow);
        window_.look().setTone(widgets::Tone::Light);
    }

    void withoutAKeyItSaysSo()
    {
        service_.choose(QStringLiteral("tianditu-vec"));
        QTRY_VERIFY(!service_.problem().isEmpty());
        QVERIFY(window_.item(QStringLiteral("baseMap")) == nullptr);
        service_.choose({});
        QVERIFY(service_.problem().isEmpty());
    }
};

QTEST_MAIN(BaseMapTest)
#include "base_map_test.moc"
