// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The catalogue at a real window with a real centre: an administrator changes it, others look.
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>

#include "tests/data/sync/follower.h"
#include "tests/gui/case_window.h"
#include "tests/gui/intake.h"
#include "widgets/catalogue/catalogue_window.h"
#include "widgets/sync/sync_panel.h"
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
    void cleanup()
    {
        close();
        centre_->admin().execute("SET session_replication_role = replica; DELETE FROM "
                                 "zhitu.catalogue_version; DELETE FROM zhitu.duty");
    }
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
        QTRY_COMPARE(
            atCentre("SELECT name || ' ' || deadline || ' ' || (since > zhitu.today()) FROM "
                     "zhitu.catalogue_version WHERE kind = 2"),
            std::string("路灯维修 3 true"));
        QTRY_VERIFY(table().topLevelItem(0)->text(7).contains(QStringLiteral("3 working")));
        QVERIFY2(!table().topLevelItem(0)->text(5).startsWith(QStringLiteral("3 ")), "not yet");
        keepPicture("catalogue", catalogue());
        // Not in force yet: it is taken back.
        auto* history = catalogue()->findChild<QTreeWidget*>(QStringLiteral("catalogueHistory"));
        QCOMPARE(history->topLevelItemCount(), 1);
        history->setCurrentItem(history->topLevelItem(0));
        QTest::mouseClick(button(*catalogue(), "catalogueWithdraw"), Qt::LeftButton);
        QTRY_COMPARE(atCentre("SELECT count(*) FROM zhitu.catalogue_version"), std::string("0"));
        QTRY_COMPARE(history->topLevelItemCount(), 0);
        // Who keeps the catalogue takes no step of a case.
        window_->select({domain::Subject::Kind::Case, 1, {}, {}});
        QTRY_VERIFY(page().contains(QStringLiteral("Case ")));
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
        QTRY_COMPARE(atCentre("SELECT count(*) FROM zhitu.duty WHERE post = 'Desk 7'"),
                     std::string("3"));
        QTRY_VERIFY(table().topLevelItemCount() == 1
                    && table().topLevelItem(0)->text(3) == u"Desk 7");
        keepPicture("roster", catalogue());
    }

    /// Two weeks that are alike, but for what somebody has changed: not without being asked.
    void aWeekIsCopiedAndReplacesNothingUnasked()
    {
        centre_->admin().execute(
            "DELETE FROM zhitu.duty; INSERT INTO zhitu.duty(division_code, day, shift, post, "
            "phone) "
            "SELECT '500117000000', to_char((now() AT TIME ZONE 'Asia/Shanghai')::date + d, "
            "'YYYYMMDD')::bigint, 1, 'Desk ' || d, '' FROM unnest(ARRAY[-6, -5, 2]) d");
        sit("admin1");
        openCatalogue(Section::Roster);
        QTRY_COMPARE(catalogue()->data().sheet->duty.size(), 3U);
        auto* copy = button(*catalogue(), "copyWeek");
        QTest::mouseClick(copy, Qt::LeftButton);
        auto* question = catalogue()->findChild<QMessageBox*>(QStringLiteral("copyQuestion"));
        QVERIFY(question);
        QVERIFY2(question->text().startsWith(QStringLiteral("1 post")),
                 qPrintable(question->text()));
        QCOMPARE(atCentre("SELECT count(*) FROM zhitu.duty"), std::string("3"));
        keepPicture("copy", question);
        for (QAbstractButton* each : question->buttons())
            if (question->buttonRole(each) == QMessageBox::AcceptRole)
                QTest::mouseClick(each, Qt::LeftButton);
        QTRY_COMPARE(atCentre("SELECT string_agg(post, ',' ORDER BY day) FROM zhitu.duty"),
                     std::string("Desk -6,Desk -5,Desk -6,Desk -5"));
    }

    void aStageIsLeftOutFromADayOn()
    {
        sit("admin1");
        openCatalogue(Section::Stages);
        table().setCurrentItem(table().topLevelItem(3)); // signed for: cases go through it
        QTest::mouseClick(button(*catalogue(), "catalogueChange"), Qt::LeftButton);
        QPointer<widgets::EntryDialog> form = shown();
        QVERIFY(form);
        QVERIFY2(button(*form, "inUse") == nullptr, "it cannot be left out");
        form->reject();
        QTRY_VERIFY(form.isNull());
        table().setCurrentItem(table().topLevelItem(7)); // the visit
        QTest::mouseClick(button(*catalogue(), "catalogueChange"), Qt::LeftButton);
        form = shown();
        QVERIFY(form);
        button(*form, "inUse")->setChecked(false);
        keepPicture("stage", form);
        QVERIFY(confirm(form));
        QTRY_COMPARE(
            atCentre("SELECT subject || ' ' || in_use FROM zhitu.catalogue_version WHERE kind = 4"),
            std::string("8 false"));
        QTRY_VERIFY(table().topLevelItem(7)->text(4).contains(QStringLiteral("left out")));
        QCOMPARE(table().topLevelItem(7)->text(3), QStringLiteral("used"));
        keepPicture("stages", catalogue());
    }

    /// Somebody else was quicker; what was written is there, beside what stands there now.
    void whatWasRefusedIsWrittenAnew()
    {
        sit("admin1");
        openCatalogue(Section::Items);
        table().setCurrentItem(table().topLevelItem(0));
        QTest::mouseClick(button(*catalogue(), "catalogueChange"), Qt::LeftButton);
        QPointer<widgets::EntryDialog> form = shown();
        QVERIFY(form);
        form->findChild<QSpinBox*>(QStringLiteral("deadline"))->setValue(7);
        cut("admin1", true);
        centre_->admin().execute(
            "INSERT INTO zhitu.catalogue_version(kind, subject, since, name, name_en, in_use, "
            "department_id, grade, deadline, deadline_unit) SELECT 2, id, to_char((now() AT TIME "
            "ZONE 'Asia/Shanghai')::date + 5, 'YYYYMMDD')::bigint, '别人的', 'Theirs', true, 1, 1, "
            "9, 2 FROM zhitu.service_item ORDER BY id LIMIT 1");
        QVERIFY(confirm(form));
        cut("admin1", false);
        QTRY_COMPARE(window_->sync().status().conflicts, 1);
        Q_EMIT window_->findChild<widgets::SyncPanel*>()->wantedAgain(theRefused());
        QTRY_VERIFY((form = shown()));
        QCOMPARE(form->findChild<QSpinBox*>(QStringLiteral("deadline"))->value(), 7);
        const auto trouble = [&] {
            return form->findChild<QLabel*>(QStringLiteral("entryTrouble"))->text();
        };
        QVERIFY2(trouble().contains(QStringLiteral("Theirs")), qPrintable(trouble()));
        keepPicture("again", form);
        QVERIFY(confirm(form));
        QTRY_COMPARE(window_->sync().status().conflicts, 0);
        QTRY_COMPARE(atCentre("SELECT string_agg(deadline::text, ',' ORDER BY since) FROM "
                              "zhitu.catalogue_version WHERE kind = 2"),
                     std::string("7,9"));
    }

    void whatIsNotInUseIsNotOffered()
    {
        centre_->admin().execute(
            "INSERT INTO zhitu.service_item SELECT 99, category_id, 'I99', '别的', 'Other', "
            "department_id, grade, deadline, deadline_unit FROM zhitu.service_item WHERE id = 1; "
            "SET session_replication_role = replica; INSERT INTO zhitu.catalogue_version(kind, "
            "subject, since, name, name_en, in_use, department_id, grade, deadline, deadline_unit) "
            "SELECT 2, id, 20200101, name, name_en, false, department_id, grade, deadline, "
            "deadline_unit FROM zhitu.service_item WHERE id = 1; INSERT INTO "
            "zhitu.catalogue_version(kind, subject, since, name, name_en, in_use) SELECT 3, id, "
            "20200101, name, name_en, false FROM zhitu.department WHERE id = 2");
        sit("operator1");
        const auto& data = *window_->mapView().data();
        const auto item = std::ranges::find(data.items, 1, &domain::ServiceItem::id);
        QVERIFY(item != data.items.end() && !item->inUse);
        window_->enterArea("500117001001001");
        press(Qt::CTRL | Qt::Key_R);
        QPointer<widgets::EntryDialog> form = shown();
        QVERIFY(form);
        const auto picked = [&](const domain::ServiceItem& wanted) {
            form->findChild<QLineEdit*>(QStringLiteral("item"))->clear();
            pickItem(*form, QString::fromStdString(wanted.code));
            return form->findChild<QLineEdit*>(QStringLiteral("itemId"))->text().toLongLong();
        };
        const auto offered = std::ranges::find(data.items, true, &domain::ServiceItem::inUse);
        QVERIFY(offered != data.items.end());
        QCOMPARE(picked(*offered), qint64{offered->id});
        QCOMPARE(picked(*item), qint64{0});
        form->reject();
        if (auto* away = window_->findChild<QAbstractButton*>(QStringLiteral("throwAway")))
            away->click();
        QTRY_VERIFY(form.isNull());
        choose(1);
        QVERIFY(take(CaseAction::Accept) == nullptr);
        QVERIFY(reaches(domain::CaseState::Accepted));
        form = take(CaseAction::Dispatch);
        QVERIFY(form);
        const auto* departments = form->findChild<QComboBox*>(QStringLiteral("department"));
        QVERIFY(departments->count() > 0);
        QCOMPARE(departments->findData(qint64{2}), -1);
        keepPicture("dispatch", form);
        form->reject();
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
    /// The command that the centre refused, as soon as what is kept is read with its answer: an
    /// earlier reading may still be under way.
    sync::KeptCommand theRefused()
    {
        QSignalSpy read(&window_->sync(), &widgets::SyncService::commandsRead);
        std::optional<sync::KeptCommand> refused;
        const auto isThere = [&] {
            window_->sync().readCommands();
            (void)QTest::qWaitFor([&] { return !read.isEmpty(); }, test::kPatienceMs);
            for (; !read.isEmpty(); read.removeFirst())
                for (const auto& kept :
                     read.first().front().value<std::vector<sync::KeptCommand>>())
                    if (kept.status == sync::KeptCommand::Status::Refused)
                        refused = kept;
            return refused.has_value();
        };
        if (!QTest::qWaitFor(isThere, test::kPatienceMs))
            throw std::runtime_error("no command was refused");
        return *refused;
    }
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
