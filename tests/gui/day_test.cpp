// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The picture of the day by mouse and keyboard, against what the cache says: behind every figure
/// stand exactly as many rows.
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

#include "data/cache/bulk_loader.h"
#include "tests/data/cache/small_cache.h"
#include "tests/gui/pictures.h"
#include "tests/gui/window.h"
#include "widgets/commands/commands.h"
#include "widgets/day/day_desk.h"
#include "widgets/day/day_panel.h"
#include "widgets/day/day_wall.h"
#include "widgets/day/figure_button.h"
#include "widgets/day/ranking_table.h"
#include "widgets/lists/list_panel.h"

using namespace zhitu;
using widgets::DayFigure;
using widgets::RankingTable;

class DayTest : public QObject {
    Q_OBJECT

private:
    test::DemoWindow window_;
    cache::CacheReader cache_{test::demoFile()};

    widgets::DayPanel& panel() { return *window_->day().panel(); }
    template <typename Widget>
    Widget* child(const char* name)
    {
        return window_->findChild<Widget*>(QString::fromLatin1(name));
    }
    widgets::ListModel& rows() { return window_->findChild<widgets::ListPanel*>()->model(); }
    bool lists(std::int64_t number)
    {
        return QTest::qWaitFor([&] { return !rows().isCounting() && rows().listed() == number; },
                               test::kPatienceMs);
    }
    /// Waits until the picture is of this place.
    bool shows(const std::string& prefix)
    {
        const bool there = QTest::qWaitFor(
            [&] { return panel().picture() && panel().picture()->areaPrefix == prefix; },
            test::kPatienceMs);
        QTest::qWait(50); // everything stands where it will stand
        return there;
    }
    /// In plain SQL, by somebody who has not read the program.
    std::int64_t count(const QString& where)
    {
        QString sql = QStringLiteral("SELECT count(*) FROM \"case\" WHERE ") + where;
        sql.replace(QStringLiteral("NOW"),
                    QString::number(cache_.asOf().time_since_epoch().count()));
        return cache_.connection().queryInt(sql.toStdString());
    }
    static std::int64_t numberOf(const QAbstractButton& button)
    {
        bool ok = false;
        const auto number = QLocale().toLongLong(button.text(), &ok);
        return ok ? number : -1;
    }
    /// The pointer comes first, and with it what was still to be laid out: only then it is known
    /// where the place is.
    template <typename Place>
    static void click(QWidget& widget, Place place)
    {
        const auto now = [&] { return QPointF(place()).toPoint(); };
        QTest::mouseMove(&widget, now());
        QTest::mouseClick(&widget, Qt::LeftButton, {}, now());
    }
    static void clickCell(RankingTable& table, int column)
    {
        click(*table.viewport(),
              [&] { return table.visualItemRect(table.item(0, column)).center(); });
    }
    void wide(int pixels)
    {
        window_->resizeDocks({child<QDockWidget>("dayDock")}, {pixels}, Qt::Horizontal);
        QTest::qWait(100);
    }

private Q_SLOTS:
    void init()
    {
        window_->state().setFilter(domain::workFilter());
        window_->enterArea({});
        window_->commands()[QStringLiteral("day")]->trigger();
        QVERIFY(shows({}));
        child<QComboBox>("dayMeasure")->setFocus();
        QTest::keyClick(child<QComboBox>("dayMeasure"), Qt::Key_Home);
    }

    void looksWell()
    {
        if (qEnvironmentVariableIsEmpty("ZHITU_PICTURES"))
            return;
        for (const int width : {380, 700}) {
            window_->resize(width == 380 ? QSize(1600, 900) : QSize(1920, 1080));
            wide(width);
            test::keepPictures(window_.look(), QStringLiteral("day-%1").arg(width), [&] {
                wide(width);
                return window_->grabAll();
            });
            test::keepPictures(window_.look(), QStringLiteral("day-%1-whole").arg(width), [&] {
                wide(width);
                return panel().grab().toImage();
            });
        }
        window_->day().showWall();
        widgets::DayWall& wall = window_->day().wall();
        QTRY_VERIFY(wall.picture());
        test::keepPictures(window_.look(), QStringLiteral("day-wall"),
                           [&] { return wall.grab().toImage(); });
        wall.close();
        window_->resize(1600, 1000);
        wide(380);
    }

    void showsWhatTheCacheSays()
    {
        // 24,300 s: from midnight in China to 10:30, and 4 weeks back.
        const QString today = QStringLiteral("%1 BETWEEN NOW - 37800 AND NOW");
        const QString open = QStringLiteral("state IN (1, 2, 3, 4, 5, 11)");
        const auto shown = [&](int figure) {
            return numberOf(
                *child<QAbstractButton>(qPrintable(QStringLiteral("dayFigure%1").arg(figure))));
        };
        QTRY_COMPARE(shown(0), count(today.arg(QStringLiteral("reported_at"))));
        QCOMPARE(shown(1), count(today.arg(QStringLiteral("resolved_at"))));
        QCOMPARE(shown(2), count(open));
        QCOMPARE(shown(3), count(QStringLiteral("state IN (1, 2, 3, 4, 5) AND deadline_at < NOW")));
        QCOMPARE(shown(4), count(open + QStringLiteral(" AND supervised")));
        QVERIFY(shown(0) > 0 && shown(3) > 0 && shown(4) > 0);
        const QString week = QStringLiteral("%1 BETWEEN NOW - 604800 * %2 - 37800 AND "
                                            "NOW - 604800 * %2");
        for (int ago = 1; ago <= 4; ++ago) {
            auto* before =
                child<QAbstractButton>(qPrintable(QStringLiteral("dayFigure0w%1").arg(ago)));
            QCOMPARE(numberOf(*before), count(week.arg(QStringLiteral("reported_at")).arg(ago)));
        }
    }

    void aClickOnALargeFigureListsItsRows()
    {
        for (int figure = 0; figure < 5; ++figure)
            for (int ago = 0; ago <= (figure < 4 ? 4 : 0); ++ago) {
                QString name = QStringLiteral("dayFigure%1").arg(figure);
                if (ago > 0)
                    name += QStringLiteral("w%1").arg(ago);
                auto* button = child<QAbstractButton>(qPrintable(name));
                QTest::mouseClick(button, Qt::LeftButton);
                QVERIFY2(lists(numberOf(*button)),
                         qPrintable(name + QStringLiteral(": ") + button->text()
                                    + QStringLiteral(", listed: ")
                                    + QString::number(rows().listed())));
                QVERIFY(button->accessibleName().contains(button->text()));
            }
        QVERIFY(child<QDockWidget>("listDock")->isVisible());
    }

    void aDayOfTheTrendListsItsRows()
    {
        auto* flow = child<widgets::TrendChart>("dayFlow");
        auto* open = child<widgets::TrendChart>("dayOpen");
        const auto& trend = panel().picture()->trend;
        click(*flow->viewport(), [&] { return flow->placeOf(0, 12); });
        QVERIFY(lists(trend[12].takenIn));
        click(*flow->viewport(), [&] { return flow->placeOf(1, 21); });
        QVERIFY(lists(trend[21].resolved));
        click(*open->viewport(), [&] { return open->placeOf(0, 9); });
        QVERIFY(lists(trend[9].open));
        QVERIFY(child<QToolButton>("filterOpenAt")->isVisible());
        click(*open->viewport(), [&] { return open->placeOf(0, 29); });
        QVERIFY(lists(panel().picture()->all.open));
    }

    void aBarListsItsRows_data()
    {
        QTest::addColumn<int>("measure");
        QTest::newRow("open") << 0;
        QTest::newRow("overdue") << 1;
        QTest::newRow("supervised") << 2;
    }
    void aBarListsItsRows()
    {
        QFETCH(int, measure);
        auto* choice = child<QComboBox>("dayMeasure");
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Home);
        for (int i = 0; i < measure; ++i)
            QTest::keyClick(choice, Qt::Key_Down);
        QCOMPARE(choice->currentIndex(), measure);
        const auto& all = panel().picture()->all;
        const std::int64_t sum = measure == 0   ? all.open
                                 : measure == 1 ? all.overdue
                                                : all.supervised;
        for (const char* name : {"dayLevels", "dayCategories", "dayDepartments", "dayPlaces"}) {
            auto* chart = child<widgets::LoadChart>(name);
            std::int64_t listed = 0;
            for (const widgets::LoadBar& bar : chart->bars())
                listed += bar.value;
            QCOMPARE(listed, sum); // nothing falls between the rows
            for (const std::size_t row : {std::size_t{0}, chart->bars().size() - 1}) {
                const widgets::LoadBar bar = chart->bars()[row];
                click(*chart->viewport(), [&] { return chart->rowRect(row).center(); });
                QVERIFY2(lists(bar.value), qPrintable(bar.name));
                window_->state().undo(); // one step, wherever it led
                QCOMPARE(window_->state().area(), std::string());
                QVERIFY(shows({}));
            }
        }
    }

    void placesAndDepartmentsStandInTheOrderOneChooses()
    {
        auto* chart = child<widgets::LoadChart>("dayPlaces");
        const auto values = [&] {
            std::vector<std::int64_t> found;
            for (const widgets::LoadBar& bar : chart->bars())
                found.push_back(bar.value);
            return found;
        };
        QVERIFY(std::ranges::is_sorted(values(), std::ranges::greater{}));
        QCOMPARE(values().size(), 30U);
        auto* choice = child<QComboBox>("dayOrder");
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_End);
        QVERIFY(!std::ranges::is_sorted(values(), std::ranges::greater{}));
        QCOMPARE(window_.settings().value(QStringLiteral("day.order")).toInt(), 1);
        QTest::keyClick(choice, Qt::Key_Home);
    }

    void everyCellOfARankingListsItsRows()
    {
        auto* choice = child<QComboBox>("dayIndicator");
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Home);
        for (int i = 0; i < choice->count(); ++i) {
            if (i > 0)
                QTest::keyClick(choice, Qt::Key_Down);
            QCOMPARE(choice->currentIndex(), i);
            for (const char* name : {"dayPlaceRanking", "dayDepartmentRanking"}) {
                auto* table = child<RankingTable>(name);
                const RankingTable::Line line = table->lines().front();
                for (const auto& [column, number] :
                     {std::pair{RankingTable::Name, line.share.whole},
                      {RankingTable::Value, line.share.part},
                      {RankingTable::Rest,
                       i == 2 || i == 3 ? line.share.part : line.share.whole - line.share.part},
                      {RankingTable::Whole, line.share.whole}}) {
                    clickCell(*table, column);
                    QVERIFY2(lists(number),
                             qPrintable(QStringLiteral("%1 %2 %3 column %4: %5, listed %6 in %7")
                                            .arg(QLatin1StringView(name), line.name)
                                            .arg(i)
                                            .arg(column)
                                            .arg(number)
                                            .arg(rows().listed())
                                            .arg(QString::fromStdString(window_->state().area()))));
                    window_->state().undo();
                    QCOMPARE(window_->state().area(), std::string());
                    QVERIFY(shows({}));
                }
            }
        }
        QTest::keyClick(choice, Qt::Key_Home);
    }

    void fewCasesAreShownButNotRanked()
    {
        auto* table = child<RankingTable>("dayDepartmentRanking");
        bool few = false;
        int last = 1;
        for (const RankingTable::Line& line : table->lines()) {
            QCOMPARE(line.rank == 0, line.share.whole < cases::kLeastRanked);
            few = few || line.rank == 0;
            QVERIFY(line.rank == 0 || (line.rank >= last && !few)); // they stand behind the others
            last = std::max(last, line.rank);
        }
        QVERIFY(few);
    }

    void thePartsOfTheFilterStandInTheBarAndCanBeTakenAway()
    {
        auto* table = child<RankingTable>("dayDepartmentRanking");
        clickCell(*table, RankingTable::Rest);
        for (const char* name : {"filterDepartments", "filterOutcome", "filterDeadline"})
            QTRY_VERIFY(child<QToolButton>(name)->isVisible());
        QVERIFY(!child<QToolButton>("filterLevels")->isVisible());
        test::keepPictures(window_.look(), QStringLiteral("day-rows"),
                           [&] { return window_->grabAll(); });
        QVERIFY(child<QToolButton>("filterDepartments")
                    ->accessibleName()
                    .contains(table->lines().front().name));
        for (const char* name : {"filterOutcome", "filterDeadline"}) {
            QTest::mouseClick(child<QToolButton>(name), Qt::LeftButton);
            QVERIFY(!child<QToolButton>(name)->isVisible());
        }
        // Departments have a menu of their own; its first entry chooses all again.
        QMenu& departments = *child<QToolButton>("filterDepartments")->menu();
        Q_EMIT departments.aboutToShow();
        departments.actions().front()->trigger();
        QCOMPARE(window_->state().filter(), domain::Filter{});
    }

    void theKeyboardReachesEverything()
    {
        auto* chart = child<widgets::LoadChart>("dayDepartments");
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Home);
        QTest::keyClick(chart, Qt::Key_Down);
        QTest::keyClick(chart, Qt::Key_Down);
        QTest::keyClick(chart, Qt::Key_Up);
        QVERIFY(chart->accessibleDescription().startsWith(chart->bars()[1].name));
        QTest::keyClick(chart, Qt::Key_Return);
        QVERIFY(lists(chart->bars()[1].value));

        auto* flow = child<widgets::TrendChart>("dayFlow");
        flow->setFocus();
        for (int i = 0; i < 40; ++i)
            QTest::keyClick(flow, Qt::Key_Left);
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(flow, Qt::Key_Right);
        QTest::keyClick(flow, Qt::Key_Down);
        QTest::keyClick(flow, Qt::Key_Return);
        QVERIFY(lists(panel().picture()->trend[4].resolved));

        auto* table = child<RankingTable>("dayDepartmentRanking");
        table->setFocus();
        table->setCurrentCell(0, RankingTable::Name);
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Right);
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(lists(table->lines()[1].share.part));

        auto* button = child<QAbstractButton>("dayFigure3");
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Return);
        QVERIFY(lists(panel().picture()->all.overdue));
        // Tab leads from the first figure to the last table, and back by none of them twice.
        child<QAbstractButton>("dayFigure0")->setFocus();
        QSet<QWidget*> been;
        for (int i = 0; i < 60 && QApplication::focusWidget() != table; ++i) {
            QVERIFY(!been.contains(QApplication::focusWidget()));
            been.insert(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(QApplication::focusWidget(), table);
    }

    void ofATownItTellsTheVillagesApart()
    {
        window_->enterArea("500117001000");
        QVERIFY(shows("500117001"));
        auto* places = child<widgets::LoadChart>("dayPlaces");
        QTRY_VERIFY(places->bars().size() > 5);
        std::int64_t sum = 0;
        for (const widgets::LoadBar& bar : places->bars())
            sum += bar.value;
        QCOMPARE(sum, panel().picture()->all.open);
        QCOMPARE(sum, count(QStringLiteral(
                          "state IN (1, 2, 3, 4, 5, 11) AND grid_code LIKE '500117001%'")));
        const auto village = places->bars().front();
        click(*places->viewport(), [&] { return places->rowRect(0).center(); });
        QVERIFY(lists(village.value));
        QCOMPARE(window_->state().area().size(), 12U);
        QVERIFY(shows(window_->state().area())); // now of the village's grids
    }

    void theOtherDocksMayHideItAndItAsksNothingMeanwhile()
    {
        child<QDockWidget>("detailsDock")->raise();
        QTest::qWait(100);
        const auto before = panel().picture();
        window_->enterArea("500117002000");
        QTest::qWait(500);
        QCOMPARE(panel().picture(), before);
        child<QDockWidget>("dayDock")->raise();
        QVERIFY(shows("500117002"));
    }

    void languageAndThemeChangeWhileItIsShown()
    {
        auto* table = child<RankingTable>("dayPlaceRanking");
        const QString chinese = table->horizontalHeaderItem(RankingTable::Value)->text();
        auto* title = child<QDockWidget>("dayDock");
        QCOMPARE(title->windowTitle(), QStringLiteral("今日态势"));
        child<QComboBox>("dayMeasure")->setCurrentIndex(1);
        window_.look().setLanguage(translations::Language::English);
        QTRY_COMPARE(title->windowTitle(), QStringLiteral("Today"));
        QTRY_VERIFY(table->horizontalHeaderItem(RankingTable::Value)->text() != chinese);
        QCOMPARE(child<QComboBox>("dayMeasure")->currentIndex(), 1); // what is chosen stays
        const QImage light = panel().grab().toImage();
        window_.look().setTone(widgets::Tone::Dark);
        QTest::qWait(300);
        const QImage dark = panel().grab().toImage();
        QVERIFY(light.pixelColor(2, 2).lightness() > 128);
        QVERIFY(dark.pixelColor(2, 2).lightness() < 128);
        window_.look().setTone(widgets::Tone::Light);
        window_.look().setLanguage(translations::Language::Chinese);
        QTRY_COMPARE(table->horizontalHeaderItem(RankingTable::Value)->text(), chinese);
        child<QComboBox>("dayMeasure")->setCurrentIndex(0);
    }

    void theWallShowsTheSameFiguresAndGoesByEscape()
    {
        window_->commands()[QStringLiteral("dayWall")]->trigger();
        widgets::DayWall& wall = window_->day().wall();
        QVERIFY(QTest::qWaitForWindowExposed(&wall));
        QTRY_VERIFY(wall.picture());
        QVERIFY(wall.isFullScreen());
        auto* overdue = wall.findChild<QAbstractButton*>(QStringLiteral("dayFigure3"));
        QTRY_COMPARE(numberOf(*overdue), panel().picture()->all.overdue);
        QTRY_COMPARE(wall.size(), wall.screen()->size());
        window_.look().setLanguage(translations::Language::English); // longer words
        QTest::qWait(300);
        QCOMPARE(wall.size(), wall.screen()->size());
        window_.look().setLanguage(translations::Language::Chinese);
        // The type of the desk is none of the wall's business.
        auto* alarms = wall.findChild<QLabel*>(QStringLiteral("dayWallAlarms"));
        const QFont before = alarms->font();
        window_.look().setTypePercent(150);
        window_.look().setTone(widgets::Tone::Dark);
        QTest::qWait(500);
        QCOMPARE(alarms->font().pointSizeF(), before.pointSizeF());
        QVERIFY(QFontMetrics(overdue->font()).height() > wall.height() / 15);
        QCOMPARE(wall.size(), wall.screen()->size());
        window_.look().setTypePercent(100);
        window_.look().setTone(widgets::Tone::Light);
        QTest::qWait(500);
        QCOMPARE(alarms->font().pointSizeF(), before.pointSizeF());
        // A thirtieth of the height is some 3 cm on a screen of a metre: read from three metres.
        QVERIFY(QFontMetrics(overdue->font()).height() > wall.height() / 15);
        QVERIFY(QFontMetrics(wall.font()).height() > wall.height() / 40);
        QTest::keyClick(&wall, Qt::Key_Escape);
        QTRY_VERIFY(!wall.isVisible());
        QVERIFY(window_->isVisible());
    }

    void changesWithoutEndDoNotKeepItBusy()
    {
        widgets::DayService service;
        const QSignalSpy read(&service, &widgets::DayService::read);
        service.open(test::demoFile());
        service.follow();
        QTest::qWait(200);
        QCOMPARE(read.size(), 0); // nobody has asked
        service.ask({});
        QTRY_COMPARE(read.size(), 1);
        for (int i = 0; i < 75; ++i) { // fifty times a second
            service.follow();
            QTest::qWait(20);
        }
        QVERIFY(read.size() <= 2);
        QTRY_COMPARE(read.size(), 2); // but it comes
        service.open({});
    }

    void nothingStaysOnceNothingIsOpen()
    {
        window_->day().showWall();
        widgets::DayWall& wall = window_->day().wall();
        QTRY_VERIFY(wall.picture());
        window_->day().open({});
        window_->day().setData(map::noMapData());
        QTRY_VERIFY(!wall.isVisible());
        QVERIFY(!wall.picture());
        QVERIFY(!panel().picture());
        QVERIFY(!child<QAbstractButton>("dayFigure0")->isVisible());
        window_->day().open(test::demoFile());
        window_->day().setData(window_.map().data());
        QVERIFY(shows({}));
    }

    /// Last: another cache is open afterwards.
    void whereThereIsNothingItSaysSo()
    {
        const test::TemporaryFolder folder;
        cache::BulkLoader loader(folder / "empty.gpkg");
        loader.add(domain::Division{"500117000000", domain::DivisionLevel::District, "空区", "",
                                    cache::square(106, 29, 1), true});
        loader.add(domain::Grid{"500117001001001", "G", domain::GridKind::Basic, true,
                                cache::square(106, 29, 0.5), 1, true});
        loader.setMeta("as_of", "1795141800");
        QVERIFY(loader.finish([](double) { return true; }));
        window_->openFile(folder / "empty.gpkg");
        auto* said = child<QLabel>("dayEmpty");
        QTRY_VERIFY(said->isVisible());
        QVERIFY(said->text().contains(QStringLiteral("30")));
        QVERIFY(!child<QAbstractButton>("dayFigure0")->isVisible());
    }
};

QTEST_MAIN(DayTest)
#include "day_test.moc"
