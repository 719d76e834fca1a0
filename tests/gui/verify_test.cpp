// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Data verification at a real window: what the rules find is worked through in the list and on the
/// map, let stand, corrected at a real centre; how good the data was is seen over the runs.
#include <QComboBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTableWidget>
#include <QTreeWidget>

#include <algorithm>

#include "data/cache/rtree_triggers.h"
#include "data/cache/store.h"
#include "tests/gui/case_window.h"
#include "widgets/sync/sync_panel.h"
#include "widgets/verify/correction_form.h"
#include "widgets/verify/verify_panel.h"
#include "widgets/verify/waiver_form.h"

namespace zhitu::test {

using widgets::FindingModel;
using Standing = verify::WorkFilter::Standing;

class VerifyTest : public QObject, private CaseWindow {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        makeCentre();
        centre_->addUser("admin1", "admin", {"500117"});
        centre_->addUser("operator1", "operator", {"500117"});
    }
    void init() { open(); }
    void cleanup() { close(); }
    void cleanupTestCase() { centre_.reset(); }

    void theListFollowsFiltersAndTheAreaAndLeadsToTheMap()
    {
        sitAtTheDemo();
        QVERIFY(runs());
        const int open = rows();
        QVERIFY2(open >= 3, qPrintable(text("verifyHead")));
        QVERIFY(text("verifyHead").contains(QStringLiteral("n = ")));
        // Errors first.
        QCOMPARE(cell(0, FindingModel::Severity), QStringLiteral("Error"));
        // One kind, one table.
        filterBy("verifyKinds", static_cast<int>(verify::Kind::Missing));
        QTRY_VERIFY(rows() > 0 && rows() < open);
        for (int row = 0; row < rows(); ++row)
            QCOMPARE(ruleOf(row).kind, verify::Kind::Missing);
        const int row = rowOf("camera.name.missing", 17);
        QVERIFY(row >= 0);
        click(row);
        const auto& chosen = window_->state().chosen();
        QCOMPARE(chosen.subject, (domain::Subject{domain::Subject::Kind::Camera, 17, {}, {}}));
        const auto place = panel().model().at(row).finding.place;
        QVERIFY(place);
        QTRY_VERIFY(window_->mapView().isComplete());
        QCOMPARE(window_->mapView().selection(), chosen.subject);
        QVERIFY(window_->mapView().camera().zoom >= 15);
        const QPointF pixel = window_->mapView().camera().toScreen(map::toWorld(*place));
        QVERIFY(window_->mapView().rect().contains(pixel.toPoint()));
        QTRY_VERIFY(std::ranges::find(window_->mapView().marks(), *place, &map::Mark::at)
                    != window_->mapView().marks().end());
        QTRY_VERIFY(page().contains(QStringLiteral("17")) || !page().isEmpty());
        keepPicture("verify-list", window_.get());
        // The area that one works in.
        const std::string grid = panel().model().at(row).finding.area;
        window_->enterArea(grid);
        QTRY_VERIFY(rows() >= 1 && rowOf("camera.name.missing", 17) >= 0);
        for (int each = 0; each < rows(); ++each)
            QCOMPARE(panel().model().at(each).finding.area, grid);
        window_->enterArea({});
        filterBy("verifyKinds", -1);
        QTRY_COMPARE(rows(), open);
        // Nobody sees the list: nothing is marked.
        child<QDockWidget>("listDock")->raise();
        QTRY_VERIFY(window_->mapView().marks().empty());
    }

    void aFindingThatIsRightStaysAwayUntilTheValueChanges()
    {
        sitAtTheDemo();
        QVERIFY(runs());
        const int open = rows();
        const int row = rowOf("camera.name.missing", 17);
        QVERIFY(row >= 0);
        click(row);
        QVERIFY2(!button(*window_, "verifyCorrect")->isVisible(), "the demo has no centre");
        QTest::mouseClick(button(*window_, "verifyWaive"), Qt::LeftButton);
        QPointer<widgets::EntryDialog> form = shown();
        QVERIFY(form);
        QVERIFY2(!button(*form, "letStand")->isEnabled(), "without a reason");
        form->findChild<QPlainTextEdit*>(QStringLiteral("waiverWhy"))
            ->setPlainText(QStringLiteral("无名小路，现场核实"));
        keepPicture("verify-right", form);
        QVERIFY(confirm(form));
        QTRY_COMPARE(rows(), open - 1);
        filterBy("verifyStandings", static_cast<int>(Standing::Waived));
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(cell(0, FindingModel::State), QStringLiteral("Right as it is"));
        click(0);
        QVERIFY2(text("verifyDetail").contains(QStringLiteral("无名小路，现场核实")),
                 qPrintable(text("verifyDetail")));
        // The next run knows it as well.
        QVERIFY(runs());
        QTRY_COMPARE(rows(), 1);
        // As said, as long as the value is the same.
        change("UPDATE camera SET name = '未知' WHERE id = 17");
        QVERIFY(runs());
        QTRY_COMPARE(rows(), 0);
        filterBy("verifyStandings", static_cast<int>(Standing::Open));
        QTRY_VERIFY(rowOf("camera.name.missing", 17) >= 0);
        // And it may be taken back.
        change("UPDATE camera SET name = '无' WHERE id = 17");
        QVERIFY(runs());
        QTRY_VERIFY(rowOf("camera.name.missing", 17) < 0);
        filterBy("verifyStandings", static_cast<int>(Standing::Waived));
        QTRY_COMPARE(rows(), 1);
        click(0);
        QTest::mouseClick(button(*window_, "verifyLift"), Qt::LeftButton);
        QTRY_COMPARE(rows(), 0);
        filterBy("verifyStandings", static_cast<int>(Standing::Open));
        QTRY_VERIFY(rowOf("camera.name.missing", 17) >= 0);
    }

    void whatIsMendedIsToldAndTheScoresAreComparedWithTheRunBefore()
    {
        sitAtTheDemo();
        QVERIFY(runs());
        change("UPDATE camera SET name = '东门' WHERE id = 17");
        QVERIFY(runs());
        filterBy("verifyStandings", static_cast<int>(Standing::Gone));
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(cell(0, FindingModel::State), QStringLiteral("Corrected"));
        QVERIFY(cell(0, FindingModel::Object).contains(QStringLiteral("东门")));
        click(0);
        QCOMPARE(window_->state().chosen().subject.id, 17);
        child<QTabBar>("verifyTabs")->setCurrentIndex(1);
        auto& scores = *child<QTableWidget>("verifyScores");
        QTRY_VERIFY(scores.isVisible() && scores.rowCount() > 10);
        const auto lineOf = [&](const QString& name) {
            for (int row = 0; row < scores.rowCount(); ++row)
                if (scores.item(row, 0)->text() == name && scores.item(row, 1) != nullptr)
                    return row;
            return -1;
        };
        // 45,000 cameras and one of them: less than the last digit that is shown, or more.
        const int cameras = lineOf(QStringLiteral("Cameras"));
        QVERIFY(cameras >= 0);
        QTRY_VERIFY(scores.item(cameras, 2)->text() != QStringLiteral("–")); // of both runs
        const int organisations = lineOf(QStringLiteral("Organisations"));
        QCOMPARE(scores.item(organisations, 2)->text(), QStringLiteral("as before"));
        scores.setCurrentCell(cameras, 0);
        keepPicture("verify-quality", window_.get());
        // A change that one sees.
        change("UPDATE camera SET owner = '' WHERE id <= 2000");
        QVERIFY(runs());
        QTRY_VERIFY(scores.item(lineOf(QStringLiteral("Cameras")), 2)->text().startsWith(u'▼'));
        keepPicture("verify-quality-worse", window_.get());
    }

    void theListIsThereAgainAfterARestart()
    {
        sitAtTheDemo();
        QVERIFY(!service().list()); // nobody has asked for one yet
        QVERIFY(runs());
        const int open = rows();
        window_.reset();
        comeIn();
        QTRY_COMPARE(rows(), open);
        QCOMPARE(cell(0, FindingModel::State), QStringLiteral("New")); // as the run said
        QCOMPARE(child<QTableWidget>("verifyScores")->rowCount() > 0, true);
        child<QTableView>("verifyTable")
            ->horizontalHeader()
            ->setSortIndicator(FindingModel::Object, Qt::DescendingOrder);
        QTRY_VERIFY(
            cell(0, FindingModel::Object).localeAwareCompare(cell(rows() - 1, FindingModel::Object))
            >= 0);
    }

    void aRunThatIsStoppedLeavesNothing()
    {
        sitAtTheDemo();
        QSignalSpy running(&service(), &widgets::VerifyService::runningChanged);
        QTest::mouseClick(button(*window_, "verifyRun"), Qt::LeftButton);
        QTRY_VERIFY(service().isRunning());
        QTest::mouseClick(button(*window_, "verifyRun"), Qt::LeftButton);
        QTRY_VERIFY(!service().isRunning());
        QCOMPARE(running.count(), 2);
        QCOMPARE(rows(), 0);
        QVERIFY(!service().list());
        QVERIFY(!text("verifyHead").contains(QStringLiteral("n = ")));
        QVERIFY(runs()); // and the next one is whole
        QVERIFY(rows() > 0);
    }

    void everyWordIsInTheLanguageThatIsChosen()
    {
        sitAtTheDemo();
        QVERIFY(runs());
        const int open = rows();
        look_->setLanguage(translations::Language::Chinese);
        QTRY_VERIFY(rowOf("camera.name.missing", 17) >= 0
                    && cell(rowOf("camera.name.missing", 17), FindingModel::Rule)
                           == QStringLiteral("点位名称缺失")
                    && !saysLatin());
        QCOMPARE(rows(), open);
        look_->setLanguage(translations::Language::English);
        QTRY_VERIFY(rowOf("camera.name.missing", 17) >= 0
                    && cell(rowOf("camera.name.missing", 17), FindingModel::Says)
                           .contains(QRegularExpression(QStringLiteral("[a-z]"))));
        // To speak anew is no run.
        child<QTabBar>("verifyTabs")->setCurrentIndex(1);
        QVERIFY(text("verifyScoreNote").contains(QStringLiteral("the last 1 of them")));
    }

    void anAdministratorCorrectsAndTheFindingIsGone()
    {
        centre_->admin().execute(
            "UPDATE zhitu.camera SET name = '无', owner = '单位' WHERE id = 1");
        sit("admin1");
        showPanel();
        QVERIFY(runs());
        const int row = rowOf("camera.name.missing", 1);
        QVERIFY(row >= 0);
        click(row);
        QVERIFY2(!button(*window_, "verifyCase")->isVisible(), "he takes no cases in");
        QTest::mouseClick(button(*window_, "verifyCorrect"), Qt::LeftButton);
        QTRY_VERIFY(shown());
        const QPointer<widgets::EntryDialog> form = shown();
        QVERIFY(!button(*form, "correctIt")->isEnabled());
        line(*form, "correct_name")->setText(QStringLiteral("东门"));
        QVERIFY2(!button(*form, "correctIt")->isEnabled(), "without a reason");
        form->findChild<QPlainTextEdit*>(QStringLiteral("correctWhy"))
            ->setPlainText(QStringLiteral("现场核实"));
        line(*form, "correct_azimuth_deg")->setText(QStringLiteral("361"));
        QVERIFY(!button(*form, "correctIt")->isEnabled());
        QVERIFY(form->findChild<QLabel*>(QStringLiteral("entryTrouble"))
                    ->text()
                    .contains(QStringLiteral("360")));
        line(*form, "correct_azimuth_deg")->setText(QStringLiteral("90"));
        QVERIFY(button(*form, "correctIt")->isEnabled());
        keepPicture("verify-correct", form);
        QVERIFY(confirm(form));
        QTRY_COMPARE(atCentre("SELECT name || ' ' || azimuth_deg FROM zhitu.camera WHERE id = 1"),
                     std::string("东门 90"));
        // It is looked at again without a run.
        QTRY_VERIFY(rowOf("camera.name.missing", 1) < 0);
        filterBy("verifyStandings", static_cast<int>(Standing::Gone));
        QTRY_VERIFY(rowOf("camera.name.missing", 1) >= 0);
        QCOMPARE(cell(rowOf("camera.name.missing", 1), FindingModel::State),
                 QStringLiteral("Corrected"));
    }

    /// Without a line it waits; with one the centre says that somebody was quicker, and both
    /// versions are there to be seen.
    void whatSomebodyElseHasChangedIsSeenBesideOnesOwn()
    {
        centre_->admin().execute("UPDATE zhitu.camera SET name = '无' WHERE id = 2");
        sit("admin1");
        showPanel();
        QVERIFY(runs());
        click(rowOf("camera.name.missing", 2));
        cut("admin1", true);
        QTRY_VERIFY(window_->sync().status().link != sync::LinkState::Live);
        QTest::mouseClick(button(*window_, "verifyCorrect"), Qt::LeftButton);
        QTRY_VERIFY(shown());
        QPointer<widgets::EntryDialog> form = shown();
        line(*form, "correct_name")->setText(QStringLiteral("西门"));
        form->findChild<QPlainTextEdit*>(QStringLiteral("correctWhy"))
            ->setPlainText(QStringLiteral("电话核实"));
        QVERIFY(confirm(form));
        QTRY_COMPARE(cell(rowOf("camera.name.missing", 2), FindingModel::State),
                     QStringLiteral("Correction on its way"));
        keepPicture("verify-waiting", window_.get());
        centre_->admin().execute("UPDATE zhitu.camera SET name = '未知' WHERE id = 2");
        cut("admin1", false);
        window_->sync().retryNow();
        QTRY_COMPARE(cell(rowOf("camera.name.missing", 2), FindingModel::State),
                     QStringLiteral("Correction refused"));
        QCOMPARE(atCentre("SELECT name FROM zhitu.camera WHERE id = 2"), std::string("未知"));
        QTRY_COMPARE(window_->sync().status().link, sync::LinkState::Live);
        // From the centre's panel it is written anew.
        auto* panel = window_->findChild<widgets::SyncPanel*>();
        window_->findChild<QDockWidget*>(QStringLiteral("syncDock"))->show();
        window_->findChild<QDockWidget*>(QStringLiteral("syncDock"))->raise();
        auto* list = panel->findChild<QTreeWidget*>();
        QTRY_VERIFY(list->topLevelItemCount() == 1);
        list->setCurrentItem(list->topLevelItem(0));
        QVERIFY(list->topLevelItem(0)->text(0).contains(QStringLiteral("Correction of data")));
        QTRY_VERIFY([&] {
            if (!shown())
                QTest::mouseClick(button(*panel, "syncAgain"), Qt::LeftButton);
            QTest::qWait(200);
            return shown() != nullptr;
        }());
        form = shown();
        QCOMPARE(line(*form, "correct_name")->text(), QStringLiteral("西门"));
        auto* note = form->findChild<QLabel*>(QStringLiteral("correct_name_note"));
        QVERIFY(note->isVisible());
        QVERIFY2(note->text().contains(QStringLiteral("未知"))
                     && note->text().contains(QStringLiteral("无")),
                 qPrintable(note->text()));
        keepPicture("verify-anew", form);
        QVERIFY(confirm(form));
        QTRY_COMPARE(atCentre("SELECT name FROM zhitu.camera WHERE id = 2"), std::string("西门"));
        QTRY_VERIFY(rowOf("camera.name.missing", 2) < 0);
    }

    void anOperatorReportsItAsACase()
    {
        centre_->admin().execute("UPDATE zhitu.camera SET name = '无' WHERE id = 3");
        sit("operator1");
        showPanel();
        QVERIFY(runs());
        click(rowOf("camera.name.missing", 3));
        QVERIFY2(!button(*window_, "verifyCorrect")->isVisible(), "he corrects nothing");
        QTest::mouseClick(button(*window_, "verifyCase"), Qt::LeftButton);
        QTRY_VERIFY(shown());
        auto* title = shown()->findChild<QLineEdit*>(QStringLiteral("title"));
        QVERIFY2(title->text().startsWith(QStringLiteral("Data to be mended")),
                 qPrintable(title->text()));
        keepPicture("verify-case", shown());
    }

private:
    template <typename Widget>
    Widget* child(const char* name)
    {
        return window_->findChild<Widget*>(QString::fromLatin1(name));
    }
    static QLineEdit* line(QWidget& form, const char* name)
    {
        return form.findChild<QLineEdit*>(QString::fromLatin1(name));
    }
    widgets::VerifyPanel& panel() { return *window_->findChild<widgets::VerifyPanel*>(); }
    widgets::VerifyService& service() { return *window_->findChild<widgets::VerifyService*>(); }
    QTableView& view() { return *child<QTableView>("verifyTable"); }
    QString text(const char* label) { return child<QLabel>(label)->text(); }
    int rows() { return panel().model().rowCount(); }
    QString cell(int row, int column)
    {
        return row < 0 ? QString() : panel().model().index(row, column).data().toString();
    }
    const verify::Rule& ruleOf(int row)
    {
        const auto& list = panel().model().list();
        return list->book->rules[panel().model().at(row).rule];
    }
    int rowOf(const std::string& rule, std::int64_t id)
    {
        for (int row = 0; row < rows(); ++row)
            if (panel().model().at(row).finding.key.rule == rule
                && panel().model().at(row).finding.key.row == id)
                return row;
        return -1;
    }
    bool saysLatin()
    {
        const QString says = cell(rowOf("camera.name.missing", 17), FindingModel::Says);
        return says.isEmpty() || says.contains(QRegularExpression(QStringLiteral("[a-z]{3}")));
    }
    void filterBy(const char* box, int value)
    {
        auto& combo = *child<QComboBox>(box);
        combo.setCurrentIndex(combo.findData(value));
    }
    void click(int row)
    {
        QVERIFY(row >= 0);
        const QModelIndex index = view().model()->index(row, FindingModel::Rule);
        view().scrollTo(index);
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().visualRect(index).center());
    }
    void showPanel()
    {
        window_->commands()[QStringLiteral("verify")]->trigger();
        window_->resizeDocks({child<QDockWidget>("verifyDock")}, {360}, Qt::Vertical);
        QTRY_VERIFY(panel().isVisible());
    }
    /// A store of the demo, with one camera whose name says nothing.
    void sitAtTheDemo()
    {
        const std::filesystem::path store = *folder_ / "demo";
        {
            cache::CacheStore made(store);
            std::filesystem::copy_file(demoFile(), store / "cache-1.gpkg");
            made.switchTo(*cache::StoreLock::tryTake(store), store / "cache-1.gpkg");
        }
        change("UPDATE camera SET name = '无' WHERE id = 17");
        comeIn();
    }
    /// A new window of that store.
    void comeIn()
    {
        const std::filesystem::path store = *folder_ / "demo";
        window_ = std::make_unique<widgets::MainWindow>(*settings_, *look_, store);
        window_->resize(1600, 1000);
        window_->show();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        window_->openDemo();
        QTRY_VERIFY(window_->mapView().data() && !window_->mapView().data()->grids.empty()
                    && window_->mapView().isComplete());
        showPanel();
    }
    void change(const std::string& sql)
    {
        cache::Connection cache((*folder_ / "demo" / "cache-1.gpkg").string(),
                                cache::Access::ReadWrite);
        cache.execute("PRAGMA busy_timeout = 60000"); // lists may be read meanwhile
        cache::registerSpatialFunctions(cache);
        cache.execute(sql);
    }
    /// A whole run, by the button.
    bool runs()
    {
        const auto before = service().list();
        if (!button(*window_, "verifyRun")->isEnabled())
            return false;
        QTest::mouseClick(button(*window_, "verifyRun"), Qt::LeftButton);
        return QTest::qWaitFor(
            [&] {
                return !service().isRunning() && service().list() && service().list() != before
                       && panel().model().list() == service().list();
            },
            kPatienceMs);
    }
};

} // namespace zhitu::test

QTEST_MAIN(zhitu::test::VerifyTest)
#include "verify_test.moc"
