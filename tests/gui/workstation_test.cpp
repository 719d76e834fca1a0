// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What makes the window a place to work in: saved views, several maps, layouts and monitors, the
/// wall, settings and shortcuts, a screen reader, an input method.
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QFile>
#include <QInputMethodEvent>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenuBar>
#include <QQuickView>
#include <QScreen>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QStatusBar>
#include <QToolButton>
#include <QTreeWidget>

#include "tests/gui/monitors.h"
#include "tests/gui/once_there.h"
#include "tests/gui/window.h"
#include "widgets/commands/commands.h"
#include "widgets/day/day_desk.h"
#include "widgets/day/day_wall.h"
#include "widgets/preferences/settings_dialog.h"
#include "widgets/preferences/shortcuts_dialog.h"
#include "widgets/search/search_dialog.h"
#include "widgets/settings/wall_rotation.h"
#include "widgets/sync/centre_profiles.h"
#include "widgets/trust/diagnostics_dialog.h"
#include "widgets/views/saved_views.h"
#include "widgets/window/layout_keeper.h"
#include "widgets/window/map_window.h"
#include "widgets/window/wall_mode.h"

using namespace zhitu;

namespace {

/// Of the process, in MiB.
double residentMiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').front().toDouble() / 1024;
    return 0;
}

bool isOnAScreen(const QWidget& window)
{
    return std::ranges::any_of(QGuiApplication::screens(), [&](const QScreen* screen) {
        const QRect seen = window.frameGeometry().intersected(screen->geometry());
        return seen.width() > 80 && seen.height() > 80;
    });
}

} // namespace

class WorkstationTest : public QObject {
    Q_OBJECT

private:
    test::DemoWindow window_;

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(window_.scene(), key, modifiers);
    }
    template <typename Dialog>
    Dialog* dialog()
    {
        return window_->findChild<Dialog*>();
    }
    domain::LonLat centre() { return map::toLonLat(window_.map().camera().centre); }

    /// Saves what is seen by Ctrl+S under this name, with the key that is offered.
    void save(const QString& name)
    {
        const auto answer = test::answerModal<QDialog>(name, QStringLiteral("viewName"));
        key(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(answer.isDone());
        QVERIFY(window_->views().named(name) != nullptr);
    }
    void closeMaps()
    {
        for (widgets::MapWindow* window : QList(window_->mapWindows()))
            window->close();
        QTRY_VERIFY(window_->mapWindows().isEmpty());
    }

private Q_SLOTS:
    void init()
    {
        window_->state().setFilter(domain::workFilter());
        window_->enterArea({});
        window_->select({});
        QVERIFY(window_.settle());
    }

    void aViewIsSavedAndItsKeyBringsItBack()
    {
        domain::Filter filter = domain::workFilter();
        filter.overdueOnly = true;
        window_->enterArea("500117001000");
        window_->state().setFilter(filter);
        window_.map().setLayerVisible(map::LayerId::Cameras, false);
        const domain::LonLat there = centre();
        save(QStringLiteral("合阳超期"));
        QCOMPARE(window_->views().named(QStringLiteral("合阳超期"))->key, 1);

        window_->state().setFilter(domain::workFilter());
        window_->enterArea({});
        window_.map().setLayerVisible(map::LayerId::Cameras, true);
        key(Qt::Key_1);
        QCOMPARE(window_->state().area(), std::string("500117001000"));
        QCOMPARE(window_->state().filter(), filter);
        QVERIFY(!window_.map().isLayerVisible(map::LayerId::Cameras));
        QVERIFY(std::abs(centre().lon - there.lon) < 1e-9);
        key(Qt::Key_Left, Qt::AltModifier); // one step back
        QCOMPARE(window_->state().area(), std::string());
        QCOMPARE(window_->state().filter(), domain::workFilter());
        window_.map().setLayerVisible(map::LayerId::Cameras, true);
    }

    void aKeyThatCallsNothingDoesNothing()
    {
        const domain::LonLat before = centre();
        key(Qt::Key_9);
        QCOMPARE(centre().lon, before.lon);
    }

    void theListOfViewsCallsOneByAClick()
    {
        auto* list = window_->findChild<QListWidget*>(QStringLiteral("viewList"));
        window_->findChild<QDockWidget*>(QStringLiteral("viewsDock"))->raise();
        QTRY_VERIFY(list->isVisible());
        QCOMPARE(list->count(), 1);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualItemRect(list->item(0)).center());
        QCOMPARE(window_->state().area(), std::string("500117001000"));
        window_.map().setLayerVisible(map::LayerId::Cameras, true);
        window_->findChild<QDockWidget*>(QStringLiteral("layerDock"))->raise();
    }

    /// A place that goes to the map and back comes back a hair beside itself: no step may come of
    /// it.
    void backAndForwardThroughManyPlacesLoseNothing()
    {
        window_->openMapWindow(); // linked: it takes every place as well
        QTest::qWait(100);
        std::vector<widgets::View> places;
        for (int i = 0; i < 12; ++i) {
            window_.map().setView({106.1 + 0.0171717 * i, 29.9 + 0.0133333 * i}, 11 + 0.123 * i);
            places.push_back(window_->state().view());
            QTest::qWait(widgets::WorkState::kOneMovementMs + 20);
        }
        for (int i = 10; i >= 0; --i) {
            key(Qt::Key_Left, Qt::AltModifier);
            QTRY_COMPARE(window_->state().view(), places[static_cast<std::size_t>(i)]);
        }
        for (int i = 1; i < 12; ++i) {
            key(Qt::Key_Right, Qt::AltModifier);
            QTRY_COMPARE(window_->state().view(), places[static_cast<std::size_t>(i)]);
        }
        closeMaps();
    }

    /// The key of a command that closes the window whose key it was.
    void aKeyMayCloseTheMapWindowThatHasIt()
    {
        window_->commands().setKeys(QStringLiteral("resetLayout"), QKeySequence(Qt::Key_F9));
        widgets::MapWindow* other = window_->openMapWindow();
        QVERIFY(QTest::qWaitForWindowExposed(other));
        QTest::keyClick(other->map().quickView(), Qt::Key_F9);
        QTRY_VERIFY(window_->mapWindows().isEmpty());
        window_->commands().resetKeys();
        QTest::qWait(100);
        QVERIFY(window_.settle());
    }

    void anotherMapWindowIsLinkedAndMayBeFree()
    {
        key(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(window_->mapWindows().size(), 1);
        widgets::MapWindow* other = window_->mapWindows().front();
        QVERIFY(QTest::qWaitForWindowExposed(other));
        QTRY_VERIFY(other->map().isComplete());
        // Linked: it goes where the main map goes, and the other way.
        window_.map().setView({106.3, 29.99}, 14);
        QVERIFY(std::abs(other->map().camera().zoom - 14) < 1e-9);
        other->map().setView({106.25, 29.95}, 15);
        QVERIFY(std::abs(centre().lon - 106.25) < 1e-9);
        // Free: its own place, the same selection and filter.
        QTest::mouseClick(other->findChild<QToolButton*>(QStringLiteral("linked")), Qt::LeftButton);
        window_.map().setView({106.3, 29.99}, 13);
        QVERIFY(std::abs(other->map().camera().zoom - 15) < 1e-9);
        const domain::Subject camera{domain::Subject::Kind::Camera,
                                     window_.map().points()->cameraPoints.begin()->id,
                                     {},
                                     {}};
        window_->select(camera);
        QCOMPARE(other->map().selection(), camera);
        domain::Filter filter = domain::workFilter();
        filter.supervisedOnly = true;
        window_->state().setFilter(filter);
        QTRY_COMPARE(other->map().points()->filter, filter);
        // A click on it chooses for all.
        QTest::mouseClick(other->map().quickView(), Qt::LeftButton, {}, QPoint(5, 5));
        QTRY_COMPARE(window_->state().chosen().subject, other->map().selection());
        // Shortcuts work there as well.
        QTest::keyClick(other->map().quickView(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(window_->findChild<widgets::SearchDialog*>()->isVisible());
        window_->findChild<widgets::SearchDialog*>()->hide();
        closeMaps();
    }

    void fourMapWindowsShowTheSameCity()
    {
        const double before = residentMiB();
        while (window_->mapWindows().size() < 3)
            window_->openMapWindow();
        for (widgets::MapWindow* window : window_->mapWindows())
            QTRY_VERIFY(window->map().isComplete());
        const double after = residentMiB();
        qInfo("four map windows: %.0f MiB resident, %.0f MiB for one, %.0f MiB for each further",
              after, before, (after - before) / 3);
        for (widgets::MapWindow* window : window_->mapWindows()) {
            QCOMPARE(window->map().data(), window_.map().data()); // shared, not copied
            QVERIFY(!window->map().grabMap().isNull());
        }
        closeMaps();
    }

    void windowsStandSideBySideByOneKey()
    {
        widgets::MapWindow* other = window_->openMapWindow();
        QVERIFY(QTest::qWaitForWindowExposed(other));
        const QSize before = window_->size();
        key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(window_->frameGeometry().right() <= other->frameGeometry().left() + 4);
        QTRY_VERIFY(std::abs(window_->height() - other->height()) < 60);
        closeMaps();
        window_->resize(before);
        QTRY_COMPARE(window_->size(), before);
        QVERIFY(window_.settle());
    }

    void theLayoutIsThereAtTheNextStart()
    {
        const test::TemporaryFolder folder;
        widgets::Settings settings(folder / "settings.json");
        widgets::Look look(settings);
        {
            widgets::MainWindow first(settings, look, folder / "demo");
            first.restoreLayout();
            first.show();
            QVERIFY(QTest::qWaitForWindowExposed(&first));
            first.resize(1200, 800);
            first.findChild<QDockWidget*>(QStringLiteral("listDock"))->hide();
            widgets::MapWindow* map = first.openMapWindow();
            map->resize(500, 400);
            map->setLinked(false);
            QTest::qWait(100);
            first.close();
        }
        widgets::Settings again(folder / "settings.json");
        widgets::MainWindow second(again, look, folder / "demo");
        second.restoreLayout();
        second.show();
        QVERIFY(QTest::qWaitForWindowExposed(&second));
        QVERIFY(!second.findChild<QDockWidget*>(QStringLiteral("listDock"))->isVisible());
        QVERIFY(second.findChild<QDockWidget*>(QStringLiteral("detailsDock"))->isVisible());
        QTRY_COMPARE(second.size(), QSize(1200, 800));
        QCOMPARE(second.mapWindows().size(), 1);
        QVERIFY(!second.mapWindows().front()->link().isLinked());
        QTRY_COMPARE(second.mapWindows().front()->size(), QSize(500, 400));
        // Another role starts with a layout of its own, and the first is still there behind it.
        second.layouts().setRole(widgets::Role::Trainer);
        QVERIFY(second.mapWindows().isEmpty());
        QVERIFY(!second.findChild<QDockWidget*>(QStringLiteral("layerDock"))->isVisible());
        second.layouts().setRole(widgets::Role::Operator);
        QCOMPARE(second.mapWindows().size(), 1);
        second.close();
    }

    void aRunForAPictureKeepsNoLayout()
    {
        const test::TemporaryFolder folder;
        widgets::Settings settings(folder / "settings.json");
        widgets::Look look(settings);
        widgets::MainWindow window(settings, look, folder / "demo"); // its layout is not restored
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.resize(1100, 700);
        window.close();
        QVERIFY(settings.value(QStringLiteral("layout.operator")).isUndefined());
    }

    void aWindowOfAMonitorThatIsGoneComesBack()
    {
        const test::TwoMonitors monitors;
        QTRY_COMPARE(QGuiApplication::screens().size(), 2);
        widgets::MapWindow* other = window_->openMapWindow();
        QVERIFY(QTest::qWaitForWindowExposed(other));
        other->setGeometry(1100, 200, 600, 500);
        QTRY_VERIFY(other->frameGeometry().left() >= 960);
        test::TwoMonitors::remove("RIGHT");
        QTRY_COMPARE(QGuiApplication::screens().size(), 1);
        QTRY_VERIFY(isOnAScreen(*other));
        QTRY_VERIFY(other->map().isComplete());
        closeMaps();
    }

    void aLayoutOfMonitorsThatAreGoneIsBroughtOntoOneThatIsThere()
    {
        QWidget window;
        window.resize(400, 300);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.move(9000, 5000);
        QTRY_VERIFY(!isOnAScreen(window));
        widgets::LayoutKeeper::bringOntoAScreen(window);
        QTRY_VERIFY(isOnAScreen(window));
    }

    void theWallShowsOneViewAfterAnotherInLargeType()
    {
        window_->enterArea("500117002000");
        save(QStringLiteral("第二"));
        window_.settings().set(QStringLiteral("wall.seconds"), widgets::kLeastWallSeconds);
        const double typeBefore = window_.look().typeScale();
        const double zoomBefore = window_.map().camera().zoom;
        const domain::LonLat placeBefore = centre();
        key(Qt::Key_F12);
        QTRY_VERIFY(window_->isFullScreen());
        auto* band = window_->findChild<QWidget*>(QStringLiteral("wallBand"));
        auto* name = window_->findChild<QLabel*>(QStringLiteral("wallName"));
        QVERIFY(band->isVisible());
        QCOMPARE(name->text(), QStringLiteral("合阳超期"));
        QVERIFY(!window_->menuBar()->isVisible());
        QVERIFY(!window_->statusBar()->isVisible());
        for (const QDockWidget* dock : window_->findChildren<QDockWidget*>())
            QVERIFY(!dock->isVisible());
        QVERIFY(window_.look().typeScale() > typeBefore * 1.5);
        QTRY_COMPARE_WITH_TIMEOUT(name->text(), QStringLiteral("第二"),
                                  2000 * widgets::kLeastWallSeconds);
        QCOMPARE(window_->state().area(), std::string("500117002000"));
        key(Qt::Key_Space);
        QTRY_VERIFY(name->text().contains(u"⏸"));
        key(Qt::Key_Escape);
        QTRY_VERIFY(!window_->isFullScreen());
        QVERIFY(!band->isVisible());
        QTRY_VERIFY(window_->findChild<QDockWidget*>(QStringLiteral("listDock"))->isVisible());
        QCOMPARE(window_.look().typeScale(), typeBefore);
        // What was seen before the wall is seen again.
        QTRY_VERIFY(std::abs(centre().lon - placeBefore.lon) < 1e-3);
        QTRY_VERIFY(std::abs(window_.map().camera().zoom - zoomBefore) < 0.02);
        QTRY_COMPARE(window_->state().area(), std::string("500117002000"));
        window_.map().setLayerVisible(map::LayerId::Cameras, true);
    }

    /// On the wall of a hall the figures of the day have their turn among the maps.
    void thePictureOfTheDayHasItsTurnOnTheWall()
    {
        window_.settings().set(QStringLiteral("wall.seconds"), widgets::kLeastWallSeconds);
        window_.settings().set(QStringLiteral("wall.day"), true);
        key(Qt::Key_F12);
        auto& day = window_->day().wall();
        auto* name = window_->findChild<QLabel*>(QStringLiteral("wallName"));
        QTRY_VERIFY(window_->isFullScreen());
        const QString first = name->text();
        QVERIFY(!day.isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(day.isVisible(), 4000 * widgets::kLeastWallSeconds);
        QCOMPARE(day.screen(), window_->screen());
        QTRY_VERIFY_WITH_TIMEOUT(!day.isVisible() && name->text() == first,
                                 2000 * widgets::kLeastWallSeconds);
        QTRY_VERIFY_WITH_TIMEOUT(day.isVisible(), 4000 * widgets::kLeastWallSeconds);
        QVERIFY(QTest::qWaitForWindowActive(&day));
        QTest::keyClick(&day, Qt::Key_Escape);
        QTRY_VERIFY(!window_->isFullScreen());
        QVERIFY(!day.isVisible());
        window_.settings().set(QStringLiteral("wall.day"), false);
    }

    void settingsAreFoundAndHoldAtOnce()
    {
        key(Qt::Key_Comma, Qt::ControlModifier);
        auto* settings = dialog<widgets::SettingsDialog>();
        QTRY_VERIFY(settings != nullptr && settings->isVisible());
        auto* line = settings->findChild<QLineEdit*>(QStringLiteral("settingsSearch"));
        auto* tone = settings->findChild<QComboBox*>(QStringLiteral("settingTone"));
        auto* type = settings->findChild<QSlider*>(QStringLiteral("settingType"));
        line->setText(QStringLiteral("字号"));
        QTRY_VERIFY(type->isVisible() && !tone->isVisible());
        line->setText(QStringLiteral("language")); // also by its name in another language
        QTRY_VERIFY(settings->findChild<QComboBox*>(QStringLiteral("settingLanguage"))->isVisible()
                    && !type->isVisible());
        line->setText(QStringLiteral("绝无此项"));
        QTRY_VERIFY(
            !settings->findChild<QComboBox*>(QStringLiteral("settingLanguage"))->isVisible());
        line->setText(QStringLiteral("锁定"));
        auto* minutes = settings->findChild<QSpinBox*>(QStringLiteral("settingLockMinutes"));
        auto* wall = settings->findChild<QComboBox*>(QStringLiteral("settingWallStaysOpen"));
        QTRY_VERIFY(minutes->isVisible() && wall->isVisible() && !tone->isVisible());
        QCOMPARE(minutes->value(), widgets::CentreProfiles::kUsualLockMinutes);
        minutes->setFocus();
        QTest::keyClick(minutes, Qt::Key_Up);
        QCOMPARE(widgets::CentreProfiles::lockMinutes(window_.settings()), 11);
        QVERIFY(!widgets::CentreProfiles::wallStaysOpen(window_.settings()));
        QTest::keyClick(wall, Qt::Key_End);
        QVERIFY(widgets::CentreProfiles::wallStaysOpen(window_.settings()));
        line->clear();
        QTRY_VERIFY(tone->isVisible());
        tone->setFocus();
        QTest::keyClick(tone, Qt::Key_End);
        QTRY_VERIFY(window_.look().theme().dark);
        QTest::keyClick(tone, Qt::Key_Home);
        QTRY_VERIFY(!window_.look().theme().dark);
        const int height = QApplication::font().pointSize();
        type->setFocus();
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(type, Qt::Key_Right);
        QTRY_COMPARE(window_.look().typePercent(), 150);
        QVERIFY(QApplication::font().pointSize() > height);
        window_.look().setTypePercent(100);
        auto* vision = settings->findChild<QComboBox*>(QStringLiteral("settingVision"));
        vision->setFocus();
        QTest::keyClick(vision, Qt::Key_End);
        QTRY_COMPARE(window_.map().theme().vision, map::Vision::BlueYellow);
        QTest::keyClick(vision, Qt::Key_Home);
        QTRY_COMPARE(window_.map().theme().vision, map::Vision::Usual);
        window_.look().setLanguage(translations::Language::English);
        QTRY_COMPARE(settings->windowTitle(), QStringLiteral("Settings"));
        window_.look().setLanguage(translations::Language::Chinese);
        settings->close();
    }

    void shortcutsAreShownAndChanged()
    {
        key(Qt::Key_F1);
        auto* shortcuts = dialog<widgets::ShortcutsDialog>();
        QTRY_VERIFY(shortcuts != nullptr && shortcuts->isVisible());
        auto* tree = shortcuts->findChild<QTreeWidget*>();
        const auto itemOf = [&](const QString& id) -> QTreeWidgetItem* {
            for (QTreeWidgetItemIterator it(tree); *it; ++it)
                if ((*it)->data(0, Qt::UserRole).toString() == id)
                    return *it;
            return nullptr;
        };
        QCOMPARE(itemOf(QStringLiteral("search"))->text(1), QStringLiteral("Ctrl+K"));
        tree->setCurrentItem(itemOf(QStringLiteral("search")));
        auto* edit = shortcuts->findChild<QKeySequenceEdit*>();
        auto* hint = shortcuts->findChild<QLabel*>(QStringLiteral("shortcutHint"));
        const auto set = [&](const QKeySequence& keys) {
            edit->setKeySequence(keys);
            QTest::mouseClick(shortcuts->findChild<QWidget*>(QStringLiteral("shortcutSet")),
                              Qt::LeftButton);
        };
        edit->setKeySequence(QKeySequence(Qt::CTRL | Qt::Key_L)); // the list has it
        QTRY_VERIFY(hint->text().contains(u"列表"));
        set(QKeySequence(Qt::CTRL | Qt::Key_J));
        QCOMPARE(itemOf(QStringLiteral("search"))->text(1), QStringLiteral("Ctrl+J"));
        auto* search = window_->findChild<widgets::SearchDialog*>();
        key(Qt::Key_K, Qt::ControlModifier);
        QTest::qWait(50);
        QVERIFY(!search->isVisible());
        key(Qt::Key_J, Qt::ControlModifier);
        QTRY_VERIFY(search->isVisible());
        search->hide();
        // Taking another command's keys takes them away from it, and says so before.
        tree->setCurrentItem(itemOf(QStringLiteral("search")));
        set(QKeySequence(Qt::CTRL | Qt::Key_L));
        QVERIFY(itemOf(QStringLiteral("lists"))->text(1).isEmpty());
        QTest::mouseClick(shortcuts->findChild<QWidget*>(QStringLiteral("shortcutReset")),
                          Qt::LeftButton);
        QCOMPARE(itemOf(QStringLiteral("search"))->text(1), QStringLiteral("Ctrl+K"));
        QCOMPARE(itemOf(QStringLiteral("lists"))->text(1), QStringLiteral("Ctrl+L"));
        shortcuts->close();
    }

    void everythingThatOneUsesHasANameForAScreenReader()
    {
        for (const auto language :
             {translations::Language::Chinese, translations::Language::English}) {
            window_.look().setLanguage(language);
            key(Qt::Key_Comma, Qt::ControlModifier);
            key(Qt::Key_F1);
            QTest::qWait(200);
            QStringList nameless;
            int seen = 0;
            const auto walk = [&](QAccessibleInterface* at, const auto& self) -> void {
                if (at == nullptr || !at->isValid() || at->state().invisible)
                    return;
                switch (at->role()) {
                case QAccessible::Button:
                case QAccessible::ButtonMenu:
                case QAccessible::ButtonDropDown:
                case QAccessible::CheckBox:
                case QAccessible::ComboBox:
                case QAccessible::EditableText:
                case QAccessible::Slider:
                case QAccessible::SpinBox:
                case QAccessible::List:
                case QAccessible::Table:
                case QAccessible::Tree:
                case QAccessible::PageTab:
                case QAccessible::MenuItem:
                    ++seen;
                    if (at->text(QAccessible::Name).isEmpty()) {
                        const QObject* object = at->object();
                        nameless.append(
                            QStringLiteral("%1 %2 in %3")
                                .arg(at->role())
                                .arg(object != nullptr ? object->objectName() : QString(),
                                     object != nullptr && object->parent() != nullptr
                                         ? object->parent()->objectName()
                                         : QString()));
                    }
                    break;
                default:
                    break;
                }
                // The rows of a table are as many as there are cases.
                for (int i = 0; i < std::min(at->childCount(), 60); ++i)
                    self(at->child(i), self);
            };
            walk(QAccessible::queryAccessibleInterface(&*window_), walk);
            for (QWidget* widget : QApplication::topLevelWidgets())
                if (widget != &*window_ && widget->isVisible())
                    walk(QAccessible::queryAccessibleInterface(widget), walk);
            QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
            QVERIFY2(seen > 50, qPrintable(QString::number(seen)));
            dialog<widgets::SettingsDialog>()->close();
            dialog<widgets::ShortcutsDialog>()->close();
        }
        window_.look().setLanguage(translations::Language::Chinese);
    }

    void anInputMethodTypesIntoWhatHasTheKeyboardAfterTheMapHadIt()
    {
        QTest::mouseClick(window_.scene(), Qt::LeftButton, {}, QPoint(300, 300));
        QTRY_COMPARE(QGuiApplication::focusWindow(), window_.scene());
        // On the map there is nothing to type into: what is typed goes nowhere and does no harm.
        QInputMethodEvent stray;
        stray.setCommitString(QStringLiteral("合"));
        QGuiApplication::sendEvent(QGuiApplication::focusObject(), &stray);
        key(Qt::Key_K, Qt::ControlModifier);
        auto* search = window_->findChild<widgets::SearchDialog*>();
        QTRY_VERIFY(search->isActiveWindow());
        auto* line = search->findChild<QLineEdit*>();
        line->clear();
        QTRY_COMPARE(QGuiApplication::focusObject(), line);
        QVERIFY(line->testAttribute(Qt::WA_InputMethodEnabled));
        // Letters being composed, then the word: as fcitx does it.
        QInputMethodEvent composing(QStringLiteral("he'chuan"), {});
        QGuiApplication::sendEvent(QGuiApplication::focusObject(), &composing);
        QVERIFY(line->text().isEmpty());
        QInputMethodEvent typed;
        typed.setCommitString(QStringLiteral("合川"));
        QGuiApplication::sendEvent(QGuiApplication::focusObject(), &typed);
        QCOMPARE(line->text(), QStringLiteral("合川"));
        QVERIFY(line->inputMethodQuery(Qt::ImCursorRectangle).toRect().isValid());
        search->hide();
    }

    void whatWentWrongIsAmongTheRecentProblemsInTheUsersWords()
    {
        const test::TemporaryFolder folder;
        test::writeAll(folder / "x.gpkg", std::string(4000, 'x'));
        QSignalSpy failed(&*window_, &widgets::MainWindow::failed);
        window_->openFile(folder / "x.gpkg");
        QVERIFY(failed.wait(test::kPatienceMs));
        window_->commands()[QStringLiteral("problems")]->trigger();
        auto* list = window_->findChild<QDockWidget*>(QStringLiteral("problemsDock"))
                         ->findChild<QListView*>();
        QTRY_VERIFY(list->isVisible() && list->model()->rowCount() > 0);
        QVERIFY(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().size()
                    + list->model()->index(0, 0).data().toString().size()
                > 10);
        window_->openFile(test::demoFile());
        QTRY_VERIFY(window_.map().isComplete());
        window_->findChild<QDockWidget*>(QStringLiteral("listDock"))->raise();
    }

    void diagnosticsAreOfferedFromTheHelpMenu()
    {
        window_->commands()[QStringLiteral("diagnostics")]->trigger();
        auto* diagnostics = dialog<widgets::DiagnosticsDialog>();
        QTRY_VERIFY(diagnostics != nullptr && diagnostics->isVisible());
        diagnostics->close();
        QTRY_VERIFY(dialog<widgets::DiagnosticsDialog>() == nullptr);
    }
};

QTEST_MAIN(WorkstationTest)
#include "workstation_test.moc"
