// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The catalogue at a real window with a real centre: an administrator changes it, others look.
#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>

#include "tests/data/sync/follower.h"
#include "tests/gui/case_window.h"
#include "widgets/catalogue/catalogue_window.h"
#include "widgets/window/main_window.h"

namespace zhitu::test {

using widgets::Section;

class CatalogueTest : public QObject, private CaseWindow {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        makeCentre();
        centre_->addUser("operator1", "operator", {"500117"});
        centre_->addUser("admin1", "admin", {"500117"});
        centre_->admin().execute("DELETE FROM zhitu.catalogue_version");
    }
    void init() { open(); }
    void cleanup() { close(); }
    void cleanupTestCase() { centre_.reset(); }

    void anItemChangesFromADayOn()
    {
        sit("admin1");
        openCatalogue(Section::Items);
        QVERIFY(table().topLevelItemCount() > 0);
        table().setCurrentItem(table().topLevelItem(0));
        QTest::mouseClick(button(*catalogue(), "catalogueChange"), Qt::LeftButton);
        const QPointer<widgets::EntryDialog> form = shown();
        QVERIFY(form);
        auto* name = form->findChild<QLineEdit*>(QStringLiteral("name"));
        name->clear();
        QVERIFY2(!button(*form, "putInForce")->isEnabled(), "it needs a name");
        name->setText(QStringLiteral("路灯维修"));
        form->findChild<QSpinBox*>(QStringLiteral("deadline"))->setValue(3);
        auto* since = form->findChild<QDateEdit*>(QStringLiteral("since"));
        const QDate tomorrow = since->date();
        since->setDate(tomorrow.addDays(-1));
        QCOMPARE(since->date(), tomorrow); // what is in force stays as it is
        keepPicture("item", form);
        QVERIFY(confirm(form));
        QTRY_COMPARE_WITH_TIMEOUT(
            atCentre("SELECT name || ' ' || deadline || ' ' || (since > zhitu.today()) FROM "
                     "zhitu.catalogue_version WHERE kind = 2"),
            std::string("路灯维修 3 true"), kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(
            table().topLevelItem(0)->text(7).contains(QStringLiteral("3 working")), kPatienceMs);
        QVERIFY2(!table().topLevelItem(0)->text(5).startsWith(QStringLiteral("3 ")), "not yet");
        keepPicture("catalogue", catalogue());
        // Not in force yet: it is taken back.
        auto* history = catalogue()->findChild<QTreeWidget*>(QStringLiteral("catalogueHistory"));
        QCOMPARE(history->topLevelItemCount(), 1);
        history->setCurrentItem(history->topLevelItem(0));
        QTest::mouseClick(button(*catalogue(), "catalogueWithdraw"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(atCentre("SELECT count(*) FROM zhitu.catalogue_version"),
                                  std::string("0"), kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(history->topLevelItemCount(), 0, kPatienceMs);
        // Who keeps the catalogue takes no step of a case.
        window_->select({domain::Subject::Kind::Case, 1, {}, {}});
        QTRY_VERIFY_WITH_TIMEOUT(page().contains(QStringLiteral("Case ")), kPatienceMs);
        QVERIFY(!window_->commands()[QStringLiteral("case.step2")]->isEnabled());
    }

    void aPostIsPutOnDutyForSomeDays()
    {
        sit("admin1");
        openCatalogue(Section::Roster);
        QTest::mouseClick(button(*catalogue(), "catalogueAdd"), Qt::LeftButton);
        const QPointer<widgets::EntryDialog> form = shown();
        QVERIFY(form);
        QTest::keyClicks(form->focusWidget(), QStringLiteral("Desk 7"));
        form->findChild<QSpinBox*>(QStringLiteral("days"))->setValue(3);
        keepPicture("duty", form);
        QVERIFY(confirm(form));
        QTRY_COMPARE_WITH_TIMEOUT(atCentre("SELECT count(*) FROM zhitu.duty WHERE post = 'Desk 7'"),
                                  std::string("3"), kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(table().topLevelItemCount() == 1
                                     && table().topLevelItem(0)->text(3) == u"Desk 7",
                                 kPatienceMs);
        keepPicture("roster", catalogue());
    }

    void othersLook()
    {
        sit("operator1");
        openCatalogue(Section::Items);
        QVERIFY(!button(*catalogue(), "catalogueAdd")->isEnabled());
        table().setCurrentItem(table().topLevelItem(0));
        QVERIFY(!button(*catalogue(), "catalogueChange")->isEnabled());
        QVERIFY(catalogue()
                    ->findChild<QLabel*>(QStringLiteral("catalogueSaid"))
                    ->text()
                    .contains(QStringLiteral("administrator")));
    }

private:
    void openCatalogue(Section section)
    {
        window_->commands()[QStringLiteral("catalogue")]->trigger();
        QTRY_VERIFY(catalogue() != nullptr && catalogue()->data().sheet);
        catalogue()
            ->findChild<QListWidget*>(QStringLiteral("catalogueSections"))
            ->setCurrentRow(static_cast<int>(section));
        QVERIFY(QTest::qWaitForWindowExposed(catalogue()));
    }
    widgets::CatalogueWindow* catalogue()
    {
        return window_->findChild<widgets::CatalogueWindow*>();
    }
    QTreeWidget& table()
    {
        return *catalogue()->findChild<QTreeWidget*>(QStringLiteral("catalogueTable"));
    }
};

} // namespace zhitu::test

QTEST_MAIN(zhitu::test::CatalogueTest)
#include "catalogue_test.moc"
