// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The analyst's tables by mouse and keyboard: behind every number stand exactly as many rows.
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

#include "tests/gui/pictures.h"
#include "tests/gui/window.h"
#include "widgets/analysis/analysis_panel.h"
#include "widgets/commands/commands.h"
#include "widgets/lists/list_panel.h"
#include "widgets/reports/reports_dialog.h"

using namespace zhitu;
using analysis::Kind;
using widgets::AnalysisPanel;

class AnalysisTest : public QObject {
    Q_OBJECT

private:
    test::DemoWindow window_;
    cache::CacheReader cache_{test::demoFile()};

    template <typename Widget>
    Widget* child(const char* name)
    {
        return window_->findChild<Widget*>(QString::fromLatin1(name));
    }
    AnalysisPanel& panel() { return *window_->findChild<AnalysisPanel*>(); }
    QTableView& view() { return *child<QTableView>("analysisTable"); }
    QLabel& notes() { return *child<QLabel>("analysisNotes"); }
    widgets::ListModel& rows() { return window_->findChild<widgets::ListPanel*>()->model(); }
    bool lists(std::int64_t number)
    {
        return QTest::qWaitFor([&] { return !rows().isCounting() && rows().listed() == number; },
                               test::kPatienceMs);
    }
    /// Waits until the table is another one than before.
    bool answers(const std::function<void()>& change)
    {
        const auto before = panel().table();
        change();
        return QTest::qWaitFor([&] { return panel().table() && panel().table() != before; },
                               test::kPatienceMs);
    }
    bool shows(Kind kind)
    {
        const auto found = std::ranges::find(analysis::kKinds, kind);
        auto& tabs = *child<QTabBar>("analysisKinds");
        const int tab = static_cast<int>(found - analysis::kKinds.begin());
        return answers([&] {
                   if (tabs.currentIndex() == tab) // asks anew
                       tabs.setCurrentIndex(tab == 0 ? 1 : 0);
                   tabs.setCurrentIndex(tab); // a tab may be scrolled out of sight
               })
               && QTest::qWaitFor([&] { return !notes().text().contains(u'…'); },
                                  test::kPatienceMs);
    }
    static void choose(QComboBox& combo, int value)
    {
        combo.setCurrentIndex(combo.findData(value));
    }
    std::int64_t numberAt(int row, int column)
    {
        const auto& cell =
            panel().table()->rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
        const auto* number = std::get_if<std::int64_t>(&cell.value);
        return number != nullptr ? *number : -1;
    }
    void click(int row, int column)
    {
        const QModelIndex index = view().model()->index(row, column);
        view().scrollTo(index);
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().visualRect(index).center());
    }
    /// From where the numbers were counted.
    void backTo(const domain::Filter& filter)
    {
        window_->state().setFilter(filter);
        window_->enterArea({});
        window_->commands()[QStringLiteral("analysis")]->trigger();
    }

private Q_SLOTS:
    void init()
    {
        window_->resize(1600, 1000);
        domain::Filter all;
        all.reportedFrom = cache_.asOf() - std::chrono::days{180};
        backTo(all);
        window_->resizeDocks({child<QDockWidget>("analysisDock")}, {380}, Qt::Vertical);
        QVERIFY(shows(Kind::CrossTab));
    }

    void hotGridsAndDensityAreColoursOfTheMap()
    {
        auto* colour = child<QToolButton>("analysisColour");
        QVERIFY(!colour->isVisible()); // a cross-tab has no places
        QVERIFY(shows(Kind::HotSpots));
        QTest::mouseClick(colour, Qt::LeftButton);
        map::MapView& map = window_->mapView();
        QCOMPARE(map.layers().grids.measure, map::GridMeasure::HotSpots);
        QTRY_VERIFY(map.isComplete() && map.legend().size() == 7U);
        test::keepPictures(window_.look(), QStringLiteral("analysis-colours"), [&] {
            (void)QTest::qWaitFor([&] { return map.isComplete(); }, test::kPatienceMs);
            return window_->grabAll();
        });
        QVERIFY(shows(Kind::Density));
        QVERIFY(!map.isLayerVisible(map::LayerId::Heat));
        QTest::mouseClick(colour, Qt::LeftButton);
        QVERIFY(map.isLayerVisible(map::LayerId::Heat));
        QTRY_VERIFY(map.isComplete() && !map.heatSteps().empty());
        map.setLayers({});
    }

    void everyKindLeadsToItsRows()
    {
        const domain::Filter before = window_->state().filter();
        for (const Kind kind : analysis::kKinds) {
            QVERIFY(shows(kind));
            if (kind == Kind::Areas) {
                QVERIFY(answers([&] { child<QComboBox>("analysisArea")->setCurrentIndex(3); }));
            }
            QVERIFY2(!panel().table()->rows.empty(), qPrintable(notes().text()));
            QVERIFY(notes().text().contains(QStringLiteral("n = ")));
            const std::int64_t cases = panel().table()->cases;
            int clicked = 0;
            for (const int row : {0, 2}) {
                for (int column = 1; column < view().model()->columnCount() && clicked < 3;
                     ++column) {
                    const std::int64_t number = numberAt(row, column);
                    if (number <= 0
                        || !panel()
                                .table()
                                ->rows[static_cast<std::size_t>(row)]
                                      [static_cast<std::size_t>(column)]
                                .rows)
                        continue;
                    click(row, column);
                    QVERIFY2(lists(number), qPrintable(QStringLiteral("%1 of %2 at %3, %4")
                                                           .arg(rows().listed())
                                                           .arg(number)
                                                           .arg(row)
                                                           .arg(column)));
                    ++clicked;
                    backTo(before);
                    QTRY_VERIFY(panel().table()->cases == cases && numberAt(row, column) == number
                                && !notes().text().contains(u'…'));
                }
            }
            QVERIFY(clicked > 0);
        }
    }

    /// Two areas cannot be told apart by their places: that must not stay for the cross-tab.
    void eachKindKeepsItsOwnRows()
    {
        auto& rows = *child<QComboBox>("analysisDown");
        const QVariant place = rows.currentData();
        QCOMPARE(place.toInt(), static_cast<int>(analysis::Axis::Place));
        QVERIFY(shows(Kind::Areas));
        QVERIFY(rows.findData(place) < 0);
        QVERIFY(shows(Kind::CrossTab));
        QCOMPARE(rows.currentData(), place);
    }

    void aCrossTabIsTurnedAndSorted()
    {
        const auto before = panel().table();
        QVERIFY(answers(
            [&] { QTest::mouseClick(child<QToolButton>("analysisSwap"), Qt::LeftButton); }));
        QCOMPARE(panel().table()->cases, before->cases);
        QVERIFY(panel().table()->title != before->title);
        // By the sums, which stay on top themselves.
        QHeaderView& header = *view().horizontalHeader();
        const QPoint place(header.sectionViewportPosition(1) + header.sectionSize(1) / 2,
                           header.height() / 2);
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, place);
        const auto shown = [&](int row) {
            return QLocale().toLongLong(view().model()->index(row, 1).data().toString());
        };
        QCOMPARE(shown(0), before->cases);
        for (int row = 2; row < view().model()->rowCount(); ++row)
            QVERIFY(shown(row - 1) <= shown(row));
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(shown(0), before->cases);
        for (int row = 2; row < view().model()->rowCount(); ++row)
            QVERIFY(shown(row - 1) >= shown(row));
    }

    void theSameTwiceIsRefusedInWords()
    {
        auto& across = *child<QComboBox>("analysisAcross");
        const int was = across.currentIndex();
        across.setCurrentIndex(child<QComboBox>("analysisDown")->currentIndex());
        QVERIFY(!panel().table());
        QVERIFY(!notes().text().isEmpty());
        QVERIFY(!child<QToolButton>("analysisSave")->isEnabled());
        QVERIFY(answers([&] { across.setCurrentIndex(was); }));
    }

    void followsWordsAndDepartments()
    {
        auto& text = *child<QLineEdit>("filterText");
        text.setFocus();
        const std::int64_t all = panel().table()->cases;
        QVERIFY(answers([&] { QTest::keyClicks(&text, QStringLiteral("HC2026")); }));
        QTRY_VERIFY(panel().table()->cases < all || panel().table()->cases == 0);
        QCOMPARE(window_->state().filter().text, std::string("HC2026"));
        QVERIFY(answers([&] { window_->state().undo(); }));
        QTRY_COMPARE(panel().table()->cases, all);
        QCOMPARE(text.text(), QString()); // undone here too
        auto& departments = *child<QToolButton>("filterDepartments");
        Q_EMIT departments.menu()->aboutToShow();
        QCOMPARE(departments.menu()->actions().size(), 47); // all, a line, none yet, and 44
        QVERIFY(answers([&] { departments.menu()->actions()[5]->trigger(); }));
        QCOMPARE(window_->state().filter().departments.size(), std::size_t{1});
        QTRY_VERIFY(panel().table()->cases < all);
        const std::int64_t number = numberAt(0, 1);
        click(0, 1);
        QVERIFY(lists(number));
    }

    void byKeyboardAlone()
    {
        window_->commands()[QStringLiteral("analysis")]->trigger();
        QTRY_VERIFY(view().hasFocus());
        const std::int64_t number = numberAt(view().currentIndex().row(), 1);
        QTest::keyClick(&view(), Qt::Key_Return);
        QVERIFY(lists(number));
    }

    void aReportIsMadeAndLookedAt()
    {
        window_->commands()[QStringLiteral("reports")]->trigger();
        QTRY_VERIFY(window_->findChild<widgets::ReportsDialog*>() != nullptr);
        auto* dialog = window_->findChild<widgets::ReportsDialog*>();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto& make = *child<QPushButton>("reportMake");
        auto& save = *child<QPushButton>("reportSave");
        auto& page = *child<QLabel>("reportPage");
        QTRY_VERIFY(make.isEnabled());
        QVERIFY(!save.isEnabled());
        QTest::mouseClick(&make, Qt::LeftButton);
        QTRY_VERIFY(save.isEnabled() && !page.pixmap().isNull());
        const qint64 first = page.pixmap().cacheKey();
        QTest::mouseClick(child<QToolButton>("reportNext"), Qt::LeftButton);
        QTRY_VERIFY(page.pixmap().cacheKey() != first);
        QVERIFY(child<QToolButton>("reportBack")->isEnabled());
        using translations::Language;
        const Language before = window_.look().language();
        for (const auto& [language, word] :
             {std::pair(Language::English, "Save…"), std::pair(Language::Chinese, "保存…")}) {
            window_.look().setLanguage(language);
            QTRY_COMPARE(save.text(), QString::fromUtf8(word));
            QVERIFY(!page.pixmap().isNull()); // what was made stays
        }
        window_.look().setLanguage(before);
        test::keepPictures(window_.look(), QStringLiteral("reports"),
                           [&] { return dialog->grab().toImage(); });
        // Another one is begun and given up.
        QTest::mouseClick(&make, Qt::LeftButton);
        QVERIFY(!save.isEnabled());
        QTest::mouseClick(&make, Qt::LeftButton);
        QVERIFY(make.isEnabled());
        dialog->close();
        QTRY_VERIFY(window_->findChild<widgets::ReportsDialog*>() == nullptr);
    }

    void looksWell()
    {
        if (qEnvironmentVariableIsEmpty("ZHITU_PICTURES"))
            return;
        for (const Kind kind : analysis::kKinds) {
            QVERIFY(shows(kind));
            if (kind == Kind::Areas) {
                auto& area = *child<QComboBox>("analysisArea"); // it keeps what it was told before
                QVERIFY(answers([&] { area.setCurrentIndex(area.currentIndex() == 3 ? 4 : 3); }));
            }
            test::keepPictures(
                window_.look(), QStringLiteral("analysis-%1").arg(static_cast<int>(kind)), [&] {
                    QTest::qWait(600); // asked anew in the other language
                    return kind == Kind::CrossTab ? window_->grabAll() : panel().grab().toImage();
                });
        }
    }
};

QTEST_MAIN(AnalysisTest)
#include "analysis_test.moc"
