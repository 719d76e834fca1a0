// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Ctrl+K and what comes of it, by keyboard and mouse.
#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTextBrowser>

#include "tests/gui/window.h"
#include "widgets/search/hit_model.h"
#include "widgets/search/search_dialog.h"

using namespace zhitu;
using domain::Subject;

class SearchTest : public QObject {
    Q_OBJECT

private:
    test::DemoWindow window_;

    widgets::SearchDialog* dialog() { return window_->findChild<widgets::SearchDialog*>(); }
    QLineEdit* line() { return dialog()->findChild<QLineEdit*>(); }
    QListView* list() { return dialog()->findChild<QListView*>(); }
    widgets::HitModel& model() { return *qobject_cast<widgets::HitModel*>(list()->model()); }
    QString hint() { return dialog()->findChild<QLabel*>(QStringLiteral("searchHint"))->text(); }

    /// Opens by the shortcut while the map has the focus, types, waits for the hits.
    void searchFor(const QString& text)
    {
        QTest::keyClick(window_.scene(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(dialog()->isVisible());
        line()->clear();
        QTRY_COMPARE(model().rowCount(), 0);
        if (std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; })) {
            QTest::keyClicks(line(), text);
        } else { // as an input method does
            QInputMethodEvent typed;
            typed.setCommitString(text);
            QApplication::sendEvent(line(), &typed);
        }
        QCOMPARE(line()->text(), text);
        QTRY_VERIFY(model().rowCount() > 0);
    }

private Q_SLOTS:
    void initTestCase() { QTRY_VERIFY(!hint().contains(u'%')); }

    void init()
    {
        dialog()->hide();
        window_.map().fitAll();
        window_->select({});
    }

    void initialsAndEnterLeadToATown()
    {
        searchFor(QStringLiteral("hycjd"));
        QCOMPARE(model().hit(list()->currentIndex().row())->name, std::string("合阳城街道"));
        QTest::keyClick(line(), Qt::Key_Return);
        QVERIFY(!dialog()->isVisible());
        QCOMPARE(window_.map().selection().kind, Subject::Kind::Division);
        QVERIFY(window_.map().camera().zoom > 11);
        QTRY_VERIFY(window_->findChild<QTextBrowser*>()->toPlainText().contains(u"合阳城街道"));
    }

    void twoCharactersFindAndTheArrowsPassOverHeadings()
    {
        searchFor(QStringLiteral("合阳"));
        const auto heading = [&](int row) {
            return model().index(row).data(widgets::HitModel::HeadingRole).toBool();
        };
        QVERIFY(heading(0));
        for (int i = 0; i < model().rowCount() + 3; ++i) {
            QVERIFY(!heading(list()->currentIndex().row()));
            QTest::keyClick(line(), Qt::Key_Down);
        }
        QTest::keyClick(line(), Qt::Key_PageUp);
        QVERIFY(!heading(list()->currentIndex().row()));
    }

    void aClickOnACameraFliesToIt()
    {
        searchFor(QStringLiteral("路口天网"));
        int row = 0;
        while (model().hit(row) == nullptr || model().hit(row)->kind != search::HitKind::Camera)
            ++row;
        const search::Hit hit = *model().hit(row);
        list()->scrollTo(model().index(row));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                          list()->visualRect(model().index(row)).center());
        QCOMPARE(window_.map().selection(), hit.subject);
        QVERIFY(window_.map().camera().zoom >= 17);
        const domain::LonLat centre = map::toLonLat(window_.map().camera().centre);
        QVERIFY(std::abs(centre.lon - hit.position.lon) < 1e-6);
        QTRY_VERIFY(window_->findChild<QTextBrowser*>()->toPlainText().contains(u"GB/T 28181"));
    }

    void aClosedCaseIsFoundByItsNumberAndMarkedWhereItWas()
    {
        // The oldest case of the demo is long closed: the map itself does not hold it.
        cache::CacheReader reader(test::demoFile());
        const domain::Case record = reader.caseDetails(1)->record;
        QVERIFY(!domain::isOpen(record.state));
        searchFor(QString::fromStdString(record.number));
        QTest::keyClick(line(), Qt::Key_Return);
        QCOMPARE(window_.map().selection().id, 1);
        QVERIFY(window_.map().positionOf(window_.map().selection()).has_value());
    }

    void aCoordinateIsAPlace()
    {
        searchFor(QStringLiteral("29.98, 106.27"));
        QTest::keyClick(line(), Qt::Key_Return);
        QCOMPARE(window_.map().selection().kind, Subject::Kind::Spot);
        QTRY_VERIFY(window_->findChild<QTextBrowser*>()->toPlainText().contains(u"106.27000"));
    }

    void nothingFoundIsSaidAndEscapeCloses()
    {
        searchFor(QStringLiteral("合阳"));
        line()->setText(QStringLiteral("绝无此名"));
        QTRY_COMPARE(model().rowCount(), 0);
        QTRY_VERIFY(hint().contains(u"未找到"));
        QTest::keyClick(line(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog()->isVisible());
    }

    void theLanguageChangesWhileItIsOpen()
    {
        searchFor(QStringLiteral("合阳"));
        window_.look().setLanguage(translations::Language::English);
        QTRY_VERIFY(model().index(0).data().toString().contains(u"Divisions"));
        QTRY_VERIFY(hint().contains(u"Enter"));
        window_.look().setLanguage(translations::Language::Chinese);
        QTRY_VERIFY(!model().index(0).data().toString().contains(u"Divisions"));
    }
};

QTEST_MAIN(SearchTest)
#include "search_test.moc"
