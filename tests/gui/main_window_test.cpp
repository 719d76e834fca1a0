// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What an operator does on the first day, by mouse and keyboard.
#include <QAction>
#include <QClipboard>
#include <QDockWidget>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QQuickItem>
#include <QQuickView>
#include <QSignalSpy>
#include <QTextBrowser>
#include <QToolButton>
#include <cmath>

#include "tests/gui/window.h"
#include "widgets/commands/commands.h"
#include "widgets/place/area.h"
#include "widgets/trust/choice_card.h"
#include "widgets/trust/first_run_page.h"

using namespace zhitu;
using domain::Subject;
using map::LayerId;

namespace {

double meanLightness(const QImage& picture)
{
    double sum = 0;
    for (int y = 0; y < picture.height(); y += 4)
        for (int x = 0; x < picture.width(); x += 4)
            sum += picture.pixelColor(x, y).lightnessF();
    return sum / (picture.height() / 4) / (picture.width() / 4);
}

/// Also what a Repeater made, which is no QObject child of the scene.
QQuickItem* itemNamed(QQuickItem* root, const QString& name)
{
    if (root->objectName() == name)
        return root;
    for (QQuickItem* child : root->childItems())
        if (QQuickItem* found = itemNamed(child, name))
            return found;
    return nullptr;
}

bool hasChinese(const QString& text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.script() == QChar::Script_Han; });
}

} // namespace

class MainWindowTest : public QObject {
    Q_OBJECT

private:
    test::DemoWindow window_;

    [[nodiscard]] QString detailsText()
    {
        return window_->findChild<QDockWidget*>(QStringLiteral("detailsDock"))
            ->findChild<QTextBrowser*>()
            ->toPlainText();
    }

    /// A camera of the data with nothing else within `pixels` at zoom 18.
    const map::CameraPoint* lonelyCamera(double pixels)
    {
        const map::MapData& data = *window_.map().data();
        const double room = pixels / (map::kTilePixels * std::exp2(18));
        const auto near = [&](map::World a, map::World b) {
            return std::hypot(a.x - b.x, a.y - b.y) < room;
        };
        for (std::size_t i = 0; i < data.points->cameraPoints.size(); i += 13) {
            const map::CameraPoint& camera = data.points->cameraPoints[i];
            const auto crowded = [&](const auto& list, auto place) {
                return std::ranges::any_of(list, [&](const auto& other) {
                    return static_cast<const void*>(&other) != &camera
                           && near(place(other), camera.at);
                });
            };
            const auto at = [](const auto& e) { return e.at; };
            const auto position = [](const auto& e) { return map::toWorld(e.position); };
            if (!crowded(data.points->cameraPoints, at) && !crowded(data.points->cases, at)
                && !crowded(data.centres, position) && !crowded(data.keySites, position))
                return &camera;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        window_.map().fitAll();
        window_->select({});
        QVERIFY(window_.settle());
    }

    void showsWhatTheDemoHolds()
    {
        const auto text = [this](const char* name) {
            return window_->findChild<QLabel*>(QString::fromLatin1(name))->text();
        };
        QVERIFY(text("counts").contains(u"3,633"));
        QVERIFY(text("counts").contains(u"45,036"));
        QVERIFY(text("counts").contains(u"200,000"));
        QVERIFY(text("dataAge").contains(u"2026-11-20 10:30"));
        QVERIFY(text("mode").contains(u"演示"));
        auto* mark = qobject_cast<QQuickItem*>(window_.item(QStringLiteral("syntheticMark")));
        QVERIFY(mark->isVisible());
        QVERIFY(!qobject_cast<QQuickItem*>(window_.item(QStringLiteral("notice")))->isVisible());
        QVERIFY(detailsText().contains(u"点击"));
    }

    void dragMovesTheMapAndInertiaCarriesItOn()
    {
        const map::World before = window_.map().camera().centre;
        const QPoint from(500, 400);
        QTest::mousePress(window_.scene(), Qt::LeftButton, {}, from);
        for (int i = 1; i <= 10; ++i)
            QTest::mouseMove(window_.scene(), from + QPoint(8 * i, 4 * i), 8);
        const map::World dragged = window_.map().camera().centre;
        const double scale = window_.map().camera().scale();
        QVERIFY(std::abs((before.x - dragged.x) * scale - 80) < 1.5);
        QVERIFY(std::abs((before.y - dragged.y) * scale - 40) < 1.5);
        QTest::mouseRelease(window_.scene(), Qt::LeftButton, {}, from + QPoint(80, 40));
        QTRY_VERIFY((dragged.x - window_.map().camera().centre.x) * scale > 5);
    }

    void aRestingHandDoesNotThrow()
    {
        const QPoint from(500, 400);
        QTest::mousePress(window_.scene(), Qt::LeftButton, {}, from);
        for (int i = 1; i <= 5; ++i)
            QTest::mouseMove(window_.scene(), from + QPoint(8 * i, 0), 8);
        QTest::qWait(200);
        QTest::mouseRelease(window_.scene(), Qt::LeftButton, {}, from + QPoint(40, 0));
        const map::World rested = window_.map().camera().centre;
        QTest::qWait(150);
        QCOMPARE(window_.map().camera().centre, rested);
    }

    void wheelZoomsAtThePointer()
    {
        const QPointF pixel(250, 600);
        const map::World place = window_.map().camera().toWorld(pixel);
        const double zoom = window_.map().camera().zoom;
        window_.wheel(pixel, 2);
        QCOMPARE(window_.map().camera().zoom, zoom + 1);
        const QPointF after = window_.map().camera().toScreen(place);
        QVERIFY(std::hypot(after.x() - pixel.x(), after.y() - pixel.y()) < 0.01);
    }

    void keysZoomPanAndFit()
    {
        const map::Camera before = window_.map().camera();
        QTest::keyClick(window_.scene(), Qt::Key_Plus);
        QVERIFY(window_.map().camera().zoom > before.zoom);
        QTest::keyClick(window_.scene(), Qt::Key_Minus);
        QCOMPARE(window_.map().camera().zoom, before.zoom);
        QTest::keyClick(window_.scene(), Qt::Key_Right);
        QVERIFY(window_.map().camera().centre.x > before.centre.x);
        QTest::keyClick(window_.scene(), Qt::Key_Home);
        QCOMPARE(window_.map().camera().centre, before.centre);
    }

    void shortcutsWorkWhileTheMapHasTheFocus()
    {
        window_.map().setView({106.28, 29.98}, 15);
        QTest::keyClick(window_.scene(), Qt::Key_0, Qt::ControlModifier);
        QVERIFY(window_.map().camera().zoom < 11);
    }

    void altLeftGoesBackAndAltRightForward()
    {
        const map::Camera before = window_.map().camera();
        QTest::qWait(widgets::WorkState::kOneMovementMs);
        window_.map().setView({106.28, 29.98}, 15);
        window_->select({Subject::Kind::Camera, 77, {}, {}});
        QTest::keyClick(window_.scene(), Qt::Key_Left, Qt::AltModifier);
        QVERIFY(window_.map().selection().isNone());
        QTest::keyClick(window_.scene(), Qt::Key_Left, Qt::AltModifier);
        QVERIFY(std::abs(window_.map().camera().zoom - before.zoom) < 1e-9);
        QTest::keyClick(window_.scene(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(window_.map().camera().zoom, 15.0);
        QTest::keyClick(window_.scene(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(window_.map().selection().id, 77);
        QTRY_VERIFY(detailsText().contains(u"GB/T 28181"));
    }

    void fitsTownVillageAndGridHere()
    {
        window_.map().setView({106.28, 29.98}, 12);
        QTest::keyClick(window_.scene(), Qt::Key_1, Qt::ControlModifier);
        const double town = window_.map().camera().zoom;
        window_.map().setView({106.28, 29.98}, 12);
        QTest::keyClick(window_.scene(), Qt::Key_2, Qt::ControlModifier);
        const double village = window_.map().camera().zoom;
        window_.map().setView({106.28, 29.98}, 12);
        QTest::keyClick(window_.scene(), Qt::Key_3, Qt::ControlModifier);
        const double grid = window_.map().camera().zoom;
        QVERIFY(town != 12);
        QVERIFY(town < village);
        QVERIFY(village < grid);
    }

    void doubleClickGoesDownAndBackspaceUp()
    {
        const auto rungs = [this] {
            QStringList names;
            for (const QToolButton* rung :
                 window_->findChildren<QToolButton*>(QStringLiteral("rung")))
                if (!rung->isHidden())
                    names.append(rung->text());
            return names;
        };
        const domain::LonLat place{106.276, 29.99};
        const std::string grid = window_.map().gridAt(place);
        QVERIFY(!grid.empty());
        QCOMPARE(rungs(), QStringList{QStringLiteral("合川区")});
        std::vector<std::string> areas{{}};
        for (const std::size_t digits : {9, 12, 15}) {
            const double zoom = window_.map().camera().zoom;
            QTest::mouseDClick(window_.scene(), Qt::LeftButton, {},
                               window_.pixelOf(place).toPoint());
            areas.push_back(window_->state().area());
            QCOMPARE(widgets::areaPrefix(areas.back()), grid.substr(0, digits));
            QCOMPARE(rungs().size(), static_cast<qsizetype>(areas.size()));
            QVERIFY(window_.map().camera().zoom > zoom);
        }
        QVERIFY(rungs().last().startsWith(u"网格"));
        // Where there is nothing below, a double click looks closer.
        const double zoom = window_.map().camera().zoom;
        QTest::mouseDClick(window_.scene(), Qt::LeftButton, {}, window_.pixelOf(place).toPoint());
        QVERIFY(window_.map().camera().zoom > zoom + 0.9);
        QTest::keyClick(window_.scene(), Qt::Key_Backspace);
        QCOMPARE(window_->state().area(), areas[2]);
        QTest::keyClick(window_.scene(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(window_->state().area(), areas[3]);
        QTest::keyClick(window_.scene(), Qt::Key_Backspace);
        // A click on a rung goes there at once.
        QTRY_COMPARE(window_->findChildren<QToolButton*>(QStringLiteral("rung")).size(), 3);
        QTest::mouseClick(window_->findChildren<QToolButton*>(QStringLiteral("rung")).front(),
                          Qt::LeftButton);
        QCOMPARE(window_->state().area(), std::string());
        QTest::keyClick(window_.scene(), Qt::Key_Backspace); // above the topmost is nothing
        QCOMPARE(rungs(), QStringList{QStringLiteral("合川区")});
    }

    void everyRungShowsItsFigures()
    {
        window_->enterArea("500117001000");
        const map::AreaFigures town = map::figuresWithin(
            *window_.map().data(), *window_.map().figures(), widgets::areaPrefix("500117001000"));
        const auto figures = [this] {
            QStringList texts;
            for (const QLabel* label :
                 window_->findChildren<QLabel*>(QStringLiteral("rungFigures")))
                if (!label->isHidden())
                    texts.append(label->text());
            return texts;
        };
        QTRY_COMPARE(figures().size(), 2);
        const QStringList shown = figures();
        // In a narrow window those further up give way, and the window stays narrow.
        window_->resize(1100, 1000);
        QTRY_COMPARE(figures(), QStringList{shown[1]});
        QCOMPARE(window_->width(), 1100);
        window_->resize(1600, 1000);
        QTRY_COMPARE(figures().size(), 2);
        const QLocale locale;
        QVERIFY(shown[1].contains(locale.toString(town.grids)));
        QVERIFY(shown[1].contains(locale.toString(town.figures.cameras)));
        QVERIFY(shown[1].contains(locale.toString(town.figures.openCases)));
        window_->enterArea({});
    }

    void clickOnACameraShowsIt()
    {
        const map::CameraPoint* camera = lonelyCamera(60);
        QVERIFY(camera != nullptr);
        window_.map().setView(map::toLonLat(camera->at), 18);
        QVERIFY(window_.settle());
        window_.click(window_.map().camera().toScreen(camera->at));
        QCOMPARE(window_.map().selection(), (Subject{Subject::Kind::Camera, camera->id, {}}));
        QTRY_VERIFY(detailsText().contains(u"GB/T 28181"));
        QVERIFY(detailsText().contains(u"方位角"));
    }

    void clickOnAGridShowsItWithItsNeighboursAndALinkLeadsOn()
    {
        window_.map().setLayerVisible(LayerId::Cameras, false);
        window_.map().setLayerVisible(LayerId::Cases, false);
        const auto& data = *window_.map().data();
        const auto& figures = window_.map().figures()->grids;
        const auto most = static_cast<std::size_t>(
            std::ranges::max_element(figures, {}, &cache::GridFigures::openCases)
            - figures.begin());
        const domain::Grid& grid = data.grids[most];
        window_.map().fitArea(grid.code);
        QVERIFY(window_.settle());
        const map::World middle = data.gridMiddles[most];
        window_.click(window_.map().camera().toScreen(middle));
        QTRY_VERIFY(detailsText().contains(QString::fromStdString(grid.code)));
        QVERIFY(detailsText().contains(u"网格员"));
        QVERIFY(detailsText().contains(u"综治中心"));
        QVERIFY(detailsText().contains(u"未办结事件（按紧急程度）"));
        window_.map().setLayerVisible(LayerId::Cameras, true);
        window_.map().setLayerVisible(LayerId::Cases, true);
        auto* page = window_->findChild<QDockWidget*>(QStringLiteral("detailsDock"))
                         ->findChild<QTextBrowser*>();
        const qsizetype at = page->toHtml().indexOf(QStringLiteral("case:"));
        QVERIFY(at > 0);
        Q_EMIT page->anchorClicked(QUrl(page->toHtml().mid(at).section(u'"', 0, 0)));
        QTRY_VERIFY(detailsText().contains(u"办理过程"));
        QCOMPARE(window_.map().selection().kind, Subject::Kind::Case);
    }

    void clickOnAClusterZoomsIn()
    {
        const double zoom = window_.map().camera().zoom;
        const auto clusters = window_.map().data()->points->caseIndex->query(
            window_.map().camera().bounds(), static_cast<int>(std::floor(zoom + 0.3)));
        const auto big = std::ranges::max_element(clusters, {}, &map::Cluster::count);
        window_.click(window_.map().camera().toScreen(big->at));
        QVERIFY(window_.map().camera().zoom > zoom + 1);
        QCOMPARE(window_.map().selection().kind, Subject::Kind::None);
    }

    void thingsThatOverlapOpenAChooser()
    {
        // Skynet cameras stand at one junction, two to four of them.
        const auto& cameras = window_.map().points()->cameraPoints;
        const auto pair = std::ranges::adjacent_find(
            cameras, [](const auto& a, const auto& b) { return a.at == b.at; });
        QVERIFY(pair != cameras.end());
        window_.map().setView(map::toLonLat(pair->at), 18.5);
        QVERIFY(window_.settle());
        window_.click(window_.map().camera().toScreen(pair->at));
        QTRY_VERIFY(window_->findChild<QMenu*>(QStringLiteral("chooser")) != nullptr);
        auto* menu = window_->findChild<QMenu*>(QStringLiteral("chooser"));
        QVERIFY(menu->isVisible());
        QVERIFY(menu->actions().size() >= 2);
        menu->actions().constFirst()->trigger();
        menu->close();
        QCOMPARE(window_.map().selection().kind, Subject::Kind::Camera);
    }

    void coordinatesUnderThePointerCanBeCopied()
    {
        const QPoint pixel(420, 300);
        QTest::mouseMove(window_.scene(), pixel);
        auto* label = window_->findChild<QLabel*>(QStringLiteral("coordinates"));
        QTRY_VERIFY(label->text().contains(u"北纬"));
        QTest::keyClick(window_.scene(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), label->text());
    }

    void languageChangesWhileItRuns()
    {
        const auto* coordinates = window_->findChild<QLabel*>(QStringLiteral("coordinates"));
        QTest::mouseMove(window_.scene(), {400, 300});
        QTRY_VERIFY(hasChinese(coordinates->text()));
        window_.look().setLanguage(translations::Language::English);
        QTRY_COMPARE(window_->windowTitle(), QStringLiteral("Zhitu"));
        QTRY_VERIFY(!coordinates->text().isEmpty() && !hasChinese(coordinates->text()));
        for (const QAction* action : window_->menuBar()->actions())
            QVERIFY2(!hasChinese(action->text()), qPrintable(action->text()));
        const auto* list = window_->findChild<QListWidget*>(QStringLiteral("layerList"));
        for (int i = 0; i < list->count(); ++i)
            QVERIFY2(!hasChinese(list->item(i)->text()), qPrintable(list->item(i)->text()));
        window_.look().setLanguage(translations::Language::Chinese);
        QTRY_COMPARE(window_->windowTitle(), QStringLiteral("治图"));
        for (int i = 0; i < list->count(); ++i)
            QVERIFY(hasChinese(list->item(i)->text()));
    }

    void themeChangesWhileItRuns()
    {
        QVERIFY(meanLightness(window_->grabAll()) > 0.75);
        window_.look().setTone(widgets::Tone::Dark);
        QVERIFY(window_.settle());
        QTRY_VERIFY(meanLightness(window_->grabAll()) < 0.3);
        window_.look().setTone(widgets::Tone::Light);
        QVERIFY(window_.settle());
    }

    /// The menu bar is hidden, and with it what hangs in it.
    void keysWorkInTheFullScreenWhereverTheKeyboardIs()
    {
        QTest::keyClick(window_.scene(), Qt::Key_F11);
        QTRY_VERIFY(window_->isFullScreen());
        QVERIFY(!window_->menuBar()->isVisible());
        auto* search = window_->findChild<QWidget*>(QStringLiteral("searchDialog"));
        QVERIFY(search);
        // A list has the keyboard.
        window_->activateWindow();
        window_->commands()[QStringLiteral("lists")]->trigger();
        QTRY_VERIFY(QApplication::focusWidget() != nullptr
                    && QApplication::activeWindow() == &*window_);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(search->isVisible());
        search->hide();
        QTRY_VERIFY(QApplication::focusWidget() != nullptr
                    && QApplication::activeWindow() == &*window_);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F11);
        QTRY_VERIFY(!window_->isFullScreen());
    }

    void fullScreenAndBack()
    {
        QTest::keyClick(window_.scene(), Qt::Key_F11);
        QTRY_VERIFY(window_->isFullScreen());
        QTRY_COMPARE(window_->size(), window_->screen()->size());
        QTest::keyClick(window_.scene(), Qt::Key_F11);
        QTRY_VERIFY(!window_->isFullScreen());
        QVERIFY(window_->menuBar()->isVisible());
    }

    void aFileThatIsNoneIsExplainedAndAnotherCanBeOpened()
    {
        const test::TemporaryFolder folder;
        test::writeAll(folder / "x.gpkg", std::string(4000, 'x'));
        QSignalSpy failed(&*window_, &widgets::MainWindow::failed);
        window_->openFile(folder / "x.gpkg");
        QVERIFY(failed.wait(test::kPatienceMs));
        auto* notice = qobject_cast<QQuickItem*>(window_.item(QStringLiteral("notice")));
        QTRY_VERIFY(notice->isVisible());
        window_->openFile(test::demoFile());
        QTRY_VERIFY(!notice->isVisible());
        QVERIFY(window_.settle());
    }
};

/// The window as it is before anything is open.
class EmptyWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void offersTheDemoAndCancelLeavesNothing()
    {
        const test::TemporaryFolder folder;
        const test::Home home(folder.path());
        widgets::Settings settings(folder / "settings.json");
        widgets::Look look(settings);
        look.overrideLanguage(translations::Language::English);
        widgets::MainWindow window(settings, look, folder / "demo");
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QQuickView* scene = window.mapView().quickView();
        const auto item = [&](const char* name) {
            return itemNamed(scene->rootObject(), QString::fromLatin1(name));
        };
        const auto press = [&](const char* button) {
            QQuickItem* target = nullptr;
            if (!QTest::qWaitFor([&] { return (target = item(button)) && target->isVisible(); }))
                return false;
            const QPointF middle = target->mapToScene({target->width() / 2, target->height() / 2});
            QTest::mouseClick(scene, Qt::LeftButton, {}, middle.toPoint());
            return true;
        };
        auto* page = window.findChild<widgets::FirstRunPage*>();
        QTRY_VERIFY(page->isVisible() && !window.mapView().isVisible());
        QTest::keyClick(page->findChild<widgets::ChoiceCard*>(), Qt::Key_Return); // the first: demo
        QTRY_VERIFY(window.mapView().isVisible());
        QObject* state = scene->rootObject()->property("view").value<QObject*>();
        QTRY_VERIFY(state->property("progress").toDouble() > 0.02);
        QTest::qWait(100);
        QVERIFY(press("noticeAction0")); // Cancel
        QTRY_COMPARE(state->property("title").toString(),
                     QStringLiteral("The demo district was not made"));
        QCOMPARE(test::namesIn(folder / "demo"), std::vector<std::string>{"lock"});
    }
};

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    int failed = 0;
    {
        EmptyWindowTest empty;
        failed += QTest::qExec(&empty, argc, argv);
    }
    MainWindowTest test;
    failed += QTest::qExec(&test, argc, argv);
    return failed;
}

#include "main_window_test.moc"
