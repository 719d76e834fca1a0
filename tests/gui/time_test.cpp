// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Time over the map: opened, dragged, played and brushed in the real window; what it says against
/// SQL.
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "data/cache/sqlite.h"
#include "tests/gui/pictures.h"
#include "tests/gui/window.h"
#include "widgets/commands/commands.h"
#include "widgets/time/time_bar.h"
#include "widgets/time/time_rail.h"
#include "widgets/time/week_hours.h"

using namespace zhitu;

class TimeTest : public QObject {
    Q_OBJECT

    test::DemoWindow window_;
    widgets::TimeBar& bar_ = window_->timeBar();
    widgets::TimeRail* rail_ = bar_.findChild<widgets::TimeRail*>();
    widgets::WeekHours* hours_ = bar_.findChild<widgets::WeekHours*>();

    /// Cases on the map, in clusters or alone, by a pass over what the map holds.
    std::int64_t rowsIn(const map::TimeWindow& window)
    {
        cache::Connection sql(test::demoFile().string(), cache::Access::ReadOnly);
        std::int64_t rows = 0;
        for (const map::CasePoint& c : window_.map().points()->cases) {
            auto of = sql.prepare("SELECT strftime('%w', reported_at, 'unixepoch', '+8 hours'), "
                                  "strftime('%H', reported_at, 'unixepoch', '+8 hours') FROM "
                                  "\"case\" WHERE id = ?1 AND reported_at / 60 * 60 >= ?2 AND "
                                  "reported_at < ?3");
            of.bind(1, c.id);
            of.bind(2, std::int64_t{window.from.time_since_epoch().count()});
            of.bind(3, std::int64_t{window.before.time_since_epoch().count()});
            if (!of.step())
                continue;
            const int day = (std::stoi(std::string(of.text(0))) + 6) % 7; // Sunday is 0 there
            rows += window.hours.test(
                static_cast<std::size_t>(day * 24 + std::stoi(std::string(of.text(1)))));
        }
        return rows;
    }

    QString text() { return bar_.findChild<QLabel*>(QStringLiteral("timeText"))->text(); }
    void drag(QWidget* on, QPoint from, QPoint to)
    {
        QTest::mousePress(on, Qt::LeftButton, {}, from);
        QTest::mouseMove(on, (from + to) / 2);
        QTest::mouseMove(on, to);
        QTest::mouseRelease(on, Qt::LeftButton, {}, to);
    }
    void verifyShown()
    {
        QVERIFY(window_.settle());
        QVERIFY(window_.map().timeWindow());
        const std::int64_t rows = rowsIn(*window_.map().timeWindow());
        const QString expected = widgets::TimeBar::tr("%1 of %2 cases")
                                     .arg(QLocale().toString(static_cast<qlonglong>(rows)),
                                          QLocale().toString(static_cast<qulonglong>(
                                              window_.map().points()->cases.size())));
        QVERIFY2(text().contains(expected), qPrintable(text() + QStringLiteral(" / ") + expected));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(!window_.map().timeWindow());
        QTest::keyClick(&*window_, Qt::Key_T, Qt::ControlModifier);
        QVERIFY(bar_.isVisible());
    }

    void opensWithTheLastWeek()
    {
        QCOMPARE(window_.map().timeWindow()->before - window_.map().timeWindow()->from,
                 std::chrono::seconds(7 * 86'400));
        verifyShown();
        test::keepPictures(window_.look(), QStringLiteral("time"),
                           [this] { return window_->grabAll(); });
    }

    void isDrawnMovedAndLengthened()
    {
        const int y = rail_->height() / 3;
        const int left = rail_->width() / 5;
        const auto first = *window_.map().timeWindow();
        drag(rail_, {left, y}, {left + 60, y});
        const auto drawn = *window_.map().timeWindow();
        QVERIFY(drawn.before < first.from);
        verifyShown();
        const auto x = [&](domain::Instant at) { return static_cast<int>(rail_->xOf(at)); };
        const int middle = (x(drawn.from) + x(drawn.before)) / 2;
        drag(rail_, {middle, y}, {middle + 40, y});
        const auto moved = *window_.map().timeWindow();
        QVERIFY(moved.from > drawn.from);
        QCOMPARE(moved.before - moved.from, drawn.before - drawn.from);
        drag(rail_, {x(moved.before), y}, {x(moved.before) + 50, y});
        QCOMPARE(window_.map().timeWindow()->from, moved.from);
        QVERIFY(window_.map().timeWindow()->before > moved.before);
        verifyShown();
    }

    void isMovedByTheKeyboard()
    {
        rail_->setFocus();
        QTest::keyClick(rail_, Qt::Key_Home);
        const auto first = *window_.map().timeWindow();
        QTest::keyClick(rail_, Qt::Key_Right);
        QCOMPARE(window_.map().timeWindow()->from - first.from, std::chrono::seconds(86'400));
        QTest::keyClick(rail_, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(window_.map().timeWindow()->before, first.before);
        verifyShown();
    }

    void isPlayedToItsEnd()
    {
        auto* length = bar_.findChild<QComboBox*>(QStringLiteral("timeLength"));
        auto* step = bar_.findChild<QComboBox*>(QStringLiteral("timeStep"));
        auto* speed = bar_.findChild<QComboBox*>(QStringLiteral("timeSpeed"));
        const auto choose = [](QComboBox* box, int index) {
            box->setCurrentIndex(index);
            Q_EMIT box->activated(index);
        };
        choose(length, 4); // 30 days
        choose(step, 3);   // a week
        choose(speed, 3);  // ten a second
        QTest::keyClick(rail_, Qt::Key_End);
        QVERIFY(!bar_.isPlaying());
        QSignalSpy moved(&bar_, &widgets::TimeBar::windowChanged);
        QTest::mouseClick(bar_.findChild<QToolButton*>(QStringLiteral("timePlay")), Qt::LeftButton);
        QVERIFY(bar_.isPlaying());
        const auto begun = *window_.map().timeWindow();
        QVERIFY(QTest::qWaitFor([&] { return !bar_.isPlaying(); }, test::kPatienceMs));
        QVERIFY(moved.size() > 3);
        QVERIFY(window_.map().timeWindow()->before > begun.before);
        verifyShown();
    }

    void hoursOfTheWeekAreBrushed()
    {
        const auto all = rowsIn(*window_.map().timeWindow());
        drag(hours_, hours_->cell(0, 8).center().toPoint(), hours_->cell(4, 17).center().toPoint());
        QCOMPARE(window_.map().timeWindow()->hours.count(), std::size_t{50});
        verifyShown();
        QVERIFY(rowsIn(*window_.map().timeWindow()) < all);
        if (const QString folder = qEnvironmentVariable("ZHITU_PICTURES"); !folder.isEmpty())
            window_->grabAll().save(folder + QStringLiteral("/time-hours.png"));
        hours_->setFocus();
        QTest::keyClick(hours_, Qt::Key_Delete);
        QVERIFY(window_.map().timeWindow()->hours.all());
        QCOMPARE(rowsIn(*window_.map().timeWindow()), all);
    }

    /// Another filter has other days; what is shown follows.
    void followsTheFilter()
    {
        window_->state().setFilter({});
        QVERIFY(
            QTest::qWaitFor([this] { return window_.map().points()->filter == domain::Filter(); },
                            test::kPatienceMs));
        verifyShown();
        window_->state().setFilter(domain::workFilter());
        QVERIFY(QTest::qWaitFor(
            [this] { return window_.map().points()->filter == domain::workFilter(); },
            test::kPatienceMs));
        verifyShown();
    }

    void closedItShowsAllTimes()
    {
        QTest::keyClick(rail_, Qt::Key_Escape);
        QVERIFY(!bar_.isVisible());
        QVERIFY(!window_.map().timeWindow());
        QVERIFY(window_.settle());
    }
};

QTEST_MAIN(TimeTest)
#include "time_test.moc"
