// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The lists and the filter by mouse and keyboard, against what the cache says.
#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QTabBar>
#include <QTextBrowser>
#include <QToolButton>

#include "data/cases/indicators.h"
#include "tests/gui/once_there.h"
#include "tests/gui/pictures.h"
#include "tests/gui/window.h"
#include "widgets/charts/bar_button.h"
#include "widgets/charts/figures_panel.h"
#include "widgets/charts/time_chart.h"
#include "widgets/lists/list_panel.h"

using namespace zhitu;
using domain::Subject;
using lists::ListKind;

class ListTest : public QObject {
    Q_OBJECT

private:
    test::DemoWindow window_;
    cache::CacheReader cache_{test::demoFile()};

    widgets::ListPanel& panel() { return *window_->findChild<widgets::ListPanel*>(); }
    widgets::RowView& view() { return panel().view(); }
    widgets::ListModel& model() { return panel().model(); }
    template <typename Widget>
    Widget* child(const char* name)
    {
        return window_->findChild<Widget*>(QString::fromLatin1(name));
    }
    QString count() { return child<QLabel>("listCount")->text(); }

    bool counted(std::int64_t rows)
    {
        return QTest::qWaitFor([&] { return !model().isCounting() && model().listed() == rows; },
                               test::kPatienceMs);
    }
    std::int64_t casesOf(const domain::Filter& filter)
    {
        return *cache_.forEachCase(filter, [](const domain::Case&) {});
    }
    QString cell(int row, const char* column)
    {
        const auto at = lists::columnNamed(model().spec().kind, column);
        return model().index(row, static_cast<int>(at)).data().toString();
    }
    QPoint rowMiddle(int row) { return view().visualRect(model().index(row, 0)).center(); }
    bool loaded(int row)
    {
        return QTest::qWaitFor([&] { return model().row(row) != nullptr; }, test::kPatienceMs);
    }
    /// Opens a button's menu by mouse and takes the entries of these texts by keyboard.
    bool pickFrom(const char* button, const QStringList& texts)
    {
        auto* tool = child<QToolButton>(button);
        qsizetype found = 0;
        const test::OnceThere pick([&] {
            QMenu* menu = tool->menu();
            if (menu == nullptr || !menu->isVisible())
                return false;
            for (QAction* action : menu->actions())
                if (texts.contains(action->text())) {
                    ++found;
                    menu->setActiveAction(action);
                    QTest::keyClick(menu, Qt::Key_Return);
                    if (!menu->isVisible())
                        return true;
                }
            menu->close();
            return true;
        });
        QTest::mouseClick(tool, Qt::LeftButton);
        return found == texts.size();
    }
    static QString titleOfCase(std::string_view column)
    {
        return widgets::titleOf(
            ListKind::Cases,
            lists::columnsOf(ListKind::Cases)[lists::columnNamed(ListKind::Cases, column)]);
    }
    void clickHeader(const char* column)
    {
        QHeaderView* header = view().header();
        const auto at = static_cast<int>(lists::columnNamed(model().spec().kind, column));
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          {header->sectionViewportPosition(at) + 20, header->height() / 2});
    }
    void showKind(ListKind kind)
    {
        auto* tabs = child<QTabBar>("listKinds");
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(static_cast<int>(kind)).center());
    }

    /// Raises the figures.
    widgets::FiguresPanel* figures()
    {
        window_->findChild<QDockWidget*>(QStringLiteral("figuresDock"))->raise();
        return window_->findChild<widgets::FiguresPanel*>();
    }
    widgets::BarButton* bar(const QString& text)
    {
        for (widgets::BarButton* button : figures()->findChildren<widgets::BarButton*>())
            if (button->text() == text)
                return button;
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        showKind(ListKind::Cases);
        window_->state().setFilter(domain::workFilter());
        window_->enterArea({});
        window_->select({});
        QVERIFY(counted(casesOf(domain::workFilter())));
        QVERIFY(loaded(0));
    }

    void showsTheNewestCasesThatAreNotEnded()
    {
        QVERIFY(count().contains(QLocale().toString(casesOf(domain::workFilter()))));
        for (int row = 1; row < 200; ++row)
            QVERIFY(cell(row, "reported") <= cell(row - 1, "reported"));
    }

    void everyListHasItsRows()
    {
        const std::pair<ListKind, std::int64_t> expected[]{{ListKind::Cameras, 45'036},
                                                           {ListKind::Grids, 3'633},
                                                           {ListKind::Centres, 450},
                                                           {ListKind::KeySites, 100}};
        for (const auto& [kind, rows] : expected) {
            showKind(kind);
            QVERIFY(counted(rows));
            QVERIFY(loaded(0));
            QVERIFY(!cell(0, "name").isEmpty());
        }
    }

    void theEndOfALongListIsThereAtOnce()
    {
        window_->state().setFilter({});
        QVERIFY(counted(200'000));
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_End);
        QCOMPARE(view().currentIndex().row(), 199'999);
        QVERIFY(loaded(199'999));
        QTest::keyClick(&view(), Qt::Key_PageUp);
        QVERIFY(view().currentIndex().row() < 199'999);
        QTest::keyClick(&view(), Qt::Key_Home);
        QCOMPARE(view().currentIndex().row(), 0);
    }

    void aClickOnAHeadSortsAndAnotherTurnsItRound()
    {
        clickHeader("deadline");
        QVERIFY(loaded(100));
        for (int row = 1; row < 100; ++row)
            QVERIFY(
                model().row(row)->cells[lists::columnNamed(ListKind::Cases, "deadline")]
                >= model().row(row - 1)->cells[lists::columnNamed(ListKind::Cases, "deadline")]);
        const QString first = cell(0, "deadline");
        QVERIFY(first.contains(u"⚠")); // the longest overdue says so in words
        clickHeader("deadline");
        QVERIFY(loaded(0));
        QVERIFY(cell(0, "deadline") != first);
        clickHeader("reported");
        clickHeader("reported");
    }

    void theFilterBarNarrowsMapAndListAndBackUndoesIt()
    {
        QTest::mouseClick(child<QToolButton>("filterOverdue"), Qt::LeftButton);
        domain::Filter overdue = domain::workFilter();
        overdue.overdueOnly = true;
        QVERIFY(counted(casesOf(overdue)));
        QTRY_COMPARE(window_.map().points()->matching, casesOf(overdue));
        for (const map::CasePoint& c : window_.map().points()->cases)
            QVERIFY(c.overdue);
        QVERIFY(child<QToolButton>("filterReset")->isVisible());
        QTest::keyClick(window_.scene(), Qt::Key_Left, Qt::AltModifier);
        QVERIFY(counted(casesOf(domain::workFilter())));
        QTRY_COMPARE(window_.map().points()->matching, casesOf(domain::workFilter()));
        QVERIFY(!child<QToolButton>("filterOverdue")->isChecked());
    }

    void endedCasesAndATimeWindowComeByTheMenus()
    {
        QVERIFY(pickFrom("filterStates", {QStringLiteral("全部事件（含已结案）")}));
        QVERIFY(counted(200'000));
        QVERIFY(pickFrom("filterTimes", {QStringLiteral("近7天")}));
        const domain::Filter& filter = window_->state().filter();
        QVERIFY(filter.reportedFrom && filter.states.empty());
        QVERIFY(counted(casesOf(filter)));
        QVERIFY(model().listed() < 10'000);
        QTRY_COMPARE(window_.map().points()->matching, casesOf(filter));
        QVERIFY(std::ranges::any_of(window_.map().points()->cases, [](const map::CasePoint& c) {
            return domain::isEnded(c.state);
        }));
    }

    void severalCategoriesAreTickedInOneGo()
    {
        const auto& categories = window_.map().data()->categories;
        QVERIFY(pickFrom("filterCategories", {QString::fromStdString(categories[0].name),
                                              QString::fromStdString(categories[2].name)}));
        QCOMPARE(window_->state().filter().categories.size(), std::size_t{2});
        QVERIFY(counted(casesOf(window_->state().filter())));
    }

    void thePlaceNarrowsTheList()
    {
        const std::int64_t all = model().listed();
        window_->enterArea("500117001000");
        QVERIFY(QTest::qWaitFor([&] { return !model().isCounting() && model().listed() < all; }));
        QVERIFY(model().listed() > 0);
        QVERIFY(loaded(0));
        QVERIFY(cell(0, "place").startsWith(u"合阳城街道"));
    }

    void aClickShowsTheRowAndADoubleClickGoesThere()
    {
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, rowMiddle(2));
        const Subject subject = model().row(2)->subject;
        QTRY_COMPARE(window_->state().chosen().subject, subject);
        QTRY_VERIFY(window_->findChild<QTextBrowser*>()->toPlainText().contains(cell(2, "number")));
        const double zoom = window_.map().camera().zoom;
        QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, rowMiddle(2));
        QTRY_VERIFY(window_.map().camera().zoom > zoom + 3);
    }

    void whatIsChosenOnTheMapIsMarkedInTheList()
    {
        const lists::ListRow row = *model().row(5);
        window_->select(row.subject, row.position);
        QTRY_COMPARE(view().currentIndex().row(), 5);
    }

    void groupsOpenAndCloseByMouseAndKeyboard()
    {
        QVERIFY(pickFrom("listGroup", {titleOfCase("category")}));
        QTRY_VERIFY(model().rowCount() > 1 && model().isHeading(0));
        QCOMPARE(model().listed(), casesOf(domain::workFilter()));
        QCOMPARE(model().rowCount(), 7); // closed at first
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, rowMiddle(1));
        QTRY_VERIFY(model().rowCount() > 7);
        QVERIFY(loaded(2));
        QVERIFY(model().index(1, 0).data().toString().contains(cell(2, "category")));
        view().setCurrentIndex(model().index(1, 0));
        QTest::keyClick(&view(), Qt::Key_Left);
        QCOMPARE(model().rowCount(), 7);
        QVERIFY(pickFrom("listGroup", {QStringLiteral("不分组")}));
        QVERIFY(counted(casesOf(domain::workFilter())));
    }

    void columnsAreChosenAndKept()
    {
        const auto channel = static_cast<int>(lists::columnNamed(ListKind::Cases, "channel"));
        QVERIFY(view().header()->isSectionHidden(channel));
        QVERIFY(pickFrom("listColumns", {titleOfCase("channel")}));
        QVERIFY(!view().header()->isSectionHidden(channel));
        showKind(ListKind::Grids);
        QVERIFY(counted(3'633));
        showKind(ListKind::Cases);
        QVERIFY(!view().header()->isSectionHidden(channel));
        QVERIFY(window_.settings().value(QStringLiteral("lists.cases")).isObject());
        QVERIFY(pickFrom("listColumns", {QStringLiteral("恢复默认列")}));
        QVERIFY(view().header()->isSectionHidden(channel));
    }

    void copiesRowsAsATableAlsoThoseNeverSeen()
    {
        window_->state().setFilter({});
        QVERIFY(counted(200'000));
        view().setFocus();
        view().setCurrentIndex(model().index(0, 0));
        QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::clipboard()->text().contains(cell(0, "number")));
        // A thousand rows in the middle, of which none was looked at.
        view().selectionModel()->select(
            {model().index(50'000, 0), model().index(50'999, model().columnCount() - 1)},
            QItemSelectionModel::ClearAndSelect);
        QTest::mouseClick(child<QToolButton>("listCopy"), Qt::LeftButton);
        QTRY_COMPARE(QApplication::clipboard()->text().count(u'\n'), 1001);
        QVERIFY(QApplication::clipboard()->mimeData()->html().contains(u"<table"));
        QVERIFY(loaded(50'000));
        QVERIFY(QApplication::clipboard()->text().contains(cell(50'000, "number")));
        view().selectAll();
        QTest::mouseClick(child<QToolButton>("listCopy"), Qt::LeftButton);
        QTest::qWait(100); // too many: the clipboard stays as it is
        QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 1001);
    }

    void exportsWhatIsShown()
    {
        // Grouped, the rows come group after group.
        QVERIFY(pickFrom("listGroup", {titleOfCase("category")}));
        QTRY_VERIFY(model().rowCount() > 1 && model().isHeading(0));
        const test::TemporaryFolder folder;
        const QString file = QString::fromStdString((folder / "list.csv").string());
        const auto answer = test::answerModal<QFileDialog>(file);
        QTest::mouseClick(child<QToolButton>("listExport"), Qt::LeftButton);
        QVERIFY(answer.isDone());
        QTRY_VERIFY(QFile::exists(file));
        const std::string text = test::readAll(folder / "list.csv");
        QCOMPARE(std::ranges::count(text, '\n'), 1 + casesOf(domain::workFilter()));
        std::vector<std::size_t> firsts;
        for (const domain::ServiceCategory& category : window_.map().data()->categories)
            firsts.push_back(text.find(',' + category.name + ','));
        QVERIFY(std::ranges::is_sorted(firsts) && firsts.back() != std::string::npos);
        for (std::size_t i = 1; i < firsts.size(); ++i) // the group before has ended
            QVERIFY(text.rfind(',' + window_.map().data()->categories[i - 1].name + ',')
                    < firsts[i]);
        QVERIFY(pickFrom("listGroup", {QStringLiteral("不分组")}));
    }

    void aBarOfAChartIsTheNumberOfItsRowsAndAClickFilters()
    {
        const domain::ServiceCategory& category = window_.map().data()->categories[1];
        const QString name = QString::fromStdString(category.name);
        domain::Filter only = domain::workFilter();
        only.categories = {static_cast<int>(category.id)};
        QTRY_VERIFY(bar(name) != nullptr);
        const QString number = QLocale().toString(static_cast<qlonglong>(casesOf(only)));
        QTRY_VERIFY(bar(name)->accessibleName().endsWith(QStringLiteral(": ") + number));
        QTest::mouseClick(bar(name), Qt::LeftButton);
        QCOMPARE(window_->state().filter(), only);
        QVERIFY(counted(casesOf(only)));
        QTRY_VERIFY(bar(name)->isChecked());
        // The other bars stay: they say what else there is. By keyboard it is let go of again.
        bar(name)->setFocus();
        QTest::keyClick(bar(name), Qt::Key_Space);
        QCOMPARE(window_->state().filter(), domain::workFilter());
    }

    void aStretchOfTimeIsDraggedOnTheChart()
    {
        auto* chart = figures()->findChild<widgets::TimeChart*>();
        QTRY_VERIFY(chart->isVisible());
        QTRY_VERIFY(chart->accessibleDescription().contains(
            QLocale().toString(static_cast<qlonglong>(casesOf(domain::workFilter())))));
        const int y = chart->height() / 3;
        QTest::mousePress(chart, Qt::LeftButton, {}, QPoint(chart->width() * 6 / 10, y));
        QTest::mouseMove(chart, QPoint(chart->width() * 8 / 10, y));
        QTest::mouseRelease(chart, Qt::LeftButton, {}, QPoint(chart->width() * 8 / 10, y));
        const domain::Filter dragged = window_->state().filter();
        QVERIFY(dragged.reportedFrom && dragged.reportedBefore);
        QVERIFY(counted(casesOf(dragged)));
        QVERIFY(child<QToolButton>("filterTimes")->text().contains(u'–'));
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Right);
        QVERIFY(*window_->state().filter().reportedFrom > *dragged.reportedFrom);
        QTest::keyClick(chart, Qt::Key_Delete);
        QCOMPARE(window_->state().filter(), domain::workFilter());
        window_->findChild<QDockWidget*>(QStringLiteral("detailsDock"))->raise();
    }

    /// Which they are is tested below the window; here: of the filter, and with what they are of.
    void theSharesFollowTheFilter()
    {
        cache::CacheReader reader(test::demoFile());
        const auto expect = [&](const domain::Filter& filter) {
            const auto found =
                cases::readIndicators(reader, filter, reader.asOf(), [] { return true; });
            return QLocale().toString(*found->inTime.value() * 100, 'f', 1);
        };
        auto* inTime = figures()->findChild<QLabel*>(QStringLiteral("indicator0"));
        QTRY_VERIFY(inTime->text().startsWith(expect({})));
        test::keepPictures(window_.look(), QStringLiteral("indicators"),
                           [&] { return window_->grabAll(); });
        window_->enterArea("500117001000");
        domain::Filter town;
        town.areaPrefix = "500117001";
        QVERIFY(expect(town) != expect({}));
        QTRY_VERIFY(inTime->text().startsWith(expect(town)));
        QVERIFY(inTime->toolTip().contains(u'÷'));
        window_->findChild<QDockWidget*>(QStringLiteral("detailsDock"))->raise();
    }

    void theLanguageChangesWhileItIsShown()
    {
        window_.look().setLanguage(translations::Language::English);
        QTRY_VERIFY(count().contains(u"rows"));
        QCOMPARE(model().headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("Number"));
        window_.look().setLanguage(translations::Language::Chinese);
        QTRY_VERIFY(!count().contains(u"rows"));
    }
};

QTEST_MAIN(ListTest)
#include "list_test.moc"
