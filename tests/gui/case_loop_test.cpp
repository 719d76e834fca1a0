// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A case goes its way in the real window, as somebody at a desk takes it: by keys and by the
/// buttons over the details; what he enters is what the centre has.
#include <QAbstractButton>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QQuickView>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>

#include "data/cache/reader.h"
#include "map/projection/camera.h"
#include "tests/gui/case_window.h"
#include "tests/gui/intake.h"
#include "tests/gui/window.h"
#include "widgets/cases/entry_dialog.h"
#include "widgets/cases/step_bar.h"
#include "widgets/commands/commands.h"
#include "widgets/look/texts.h"
#include "widgets/sync/sync_service.h"

namespace zhitu::test {

using domain::CaseAction;

class CaseLoopTest : public QObject, private CaseWindow {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        makeCentre();
        centre_->addUser("operator1", "operator", {"500117"});
        centre_->addUser("villager", "operator", {"500117001001"});
        centre_->admin().execute(
            "UPDATE zhitu.account SET level = 6 WHERE user_name = 'villager'; "
            "SET ROLE zhitu_loader; UPDATE zhitu.\"case\" SET deadline_at = '2027-01-08 17:30+08'");
    }
    void init() { open(); }
    void cleanup() { close(); }
    void cleanupTestCase() { centre_.reset(); }

    void fromReportToCloseByKeysAlone()
    {
        sit("operator1");
        choose(1);
        keepPicture("bar", window_.get());
        press(Qt::CTRL | Qt::Key_E); // accepting says nothing
        QVERIFY(reaches(domain::CaseState::Accepted));
        press(Qt::CTRL | Qt::Key_E);
        {
            const QPointer<widgets::EntryDialog> form = shown();
            QVERIFY(form);
            auto* departments = form->findChild<QComboBox*>(QStringLiteral("department"));
            QCOMPARE(departments->count(), 4);
            QCOMPARE(departments->currentData().toInt(), 1); // the catalogue's
            QVERIFY(form->findChild<QLabel*>(QStringLiteral("proposal"))
                        ->text()
                        .contains(QStringLiteral("the catalogue names it")));
            keepPicture("dispatch", form);
            QVERIFY(confirm(form));
        }
        QVERIFY(reaches(domain::CaseState::Dispatched));
        press(Qt::CTRL | Qt::Key_E);
        QVERIFY(reaches(domain::CaseState::SignedFor));
        press(Qt::CTRL | Qt::Key_E);
        QVERIFY(reaches(domain::CaseState::Handling));
        press(Qt::CTRL | Qt::Key_E);
        {
            const QPointer<widgets::EntryDialog> form = shown();
            QVERIFY(form);
            QVERIFY(!button(*form, "doIt")->isEnabled()); // a result is needed
            QTest::keyClicks(form->focusWidget(), QStringLiteral("Lamp replaced"));
            QVERIFY(confirm(form));
        }
        QVERIFY(reaches(domain::CaseState::Resolved));
        press(Qt::CTRL | Qt::Key_E);
        QVERIFY(reaches(domain::CaseState::Reviewed));
        press(Qt::CTRL | Qt::Key_E);
        {
            const QPointer<widgets::EntryDialog> form = shown();
            QVERIFY(form);
            QTest::keyClick(form->focusWidget(), Qt::Key_Down); // satisfied
            form->findChild<QPlainTextEdit*>(QStringLiteral("note"))
                ->setPlainText(QStringLiteral("来电人表示满意"));
            keepPicture("visit", form);
            QVERIFY(confirm(form));
        }
        QVERIFY(reaches(domain::CaseState::Visited));
        press(Qt::CTRL | Qt::Key_E);
        QVERIFY(reaches(domain::CaseState::Closed));
        QTRY_VERIFY(!bar().findChild<QWidget*>(QStringLiteral("mainStep"))->isVisible());
        keepPicture("closed", window_.get());
        QTRY_COMPARE(window_->sync().status().waiting, 0);
        QCOMPARE(atCentre("SELECT string_agg(action::text, ' ' ORDER BY serial) FROM "
                          "zhitu.case_event WHERE case_id = 1"),
                 std::string("1 2 4 5 7 15 16 18 19"));
        QCOMPARE(
            atCentre("SELECT satisfaction || ' ' || resolved || ' ' || note FROM zhitu.visit v "
                     "JOIN zhitu.visit_personal p USING (id) WHERE v.case_id = 1 ORDER BY "
                     "v.id DESC LIMIT 1"),
            std::string("4 true 来电人表示满意"));
        QCOMPARE(atCentre("SELECT department_id FROM zhitu.\"case\" WHERE id = 1"),
                 std::string("1"));
    }

    void partsAndLimitsByTheMenu()
    {
        sit("operator1");
        choose(2);
        QVERIFY(handle());
        {
            const QPointer<widgets::EntryDialog> form = take(CaseAction::AddSubtask);
            QVERIFY(form);
            auto* departments = form->findChild<QComboBox*>(QStringLiteral("department"));
            QCOMPARE(departments->count(), 3); // not the lead
            QTest::keyClicks(form->findChild<QPlainTextEdit*>(QStringLiteral("reason")),
                             QStringLiteral("measure the noise"));
            keepPicture("part", form);
            QVERIFY(confirm(form));
        }
        QTRY_COMPARE(atCentre("SELECT open_parts::text FROM zhitu.\"case\" WHERE id = 2"),
                     std::string("{2}"));
        QTRY_VERIFY(page().contains(QStringLiteral("Still working")));
        {
            const QPointer<widgets::EntryDialog> form = take(CaseAction::AskExtension);
            QVERIFY(form);
            auto* until = form->findChild<QDateTimeEdit*>(QStringLiteral("until"));
            const QDateTime proposed = until->dateTime();
            QCOMPARE(proposed.toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                     QStringLiteral("2027-01-13 17:30")); // over a weekend
            QTest::keyClicks(form->findChild<QPlainTextEdit*>(QStringLiteral("reason")),
                             QStringLiteral("waiting for parts"));
            until->setDateTime(proposed.addDays(-8));
            QVERIFY(!button(*form, "doIt")->isEnabled());
            keepPicture("too-early", form);
            until->setDateTime(proposed);
            QVERIFY(confirm(form));
        }
        QTRY_VERIFY(page().contains(QStringLiteral("to be decided")));
        // What was asked for is decided first: it is the next step.
        press(Qt::CTRL | Qt::Key_E);
        {
            const QPointer<widgets::EntryDialog> form = shown();
            QVERIFY(form);
            QVERIFY(confirm(form));
        }
        QTRY_COMPARE(
            atCentre("SELECT deadline_at AT TIME ZONE 'Asia/Shanghai' FROM zhitu.\"case\" WHERE id "
                     "= 2"),
            std::string("2027-01-13 17:30:00"));
        QTRY_VERIFY(page().contains(QStringLiteral("deadline 2027-01-13 17:30")));
        {
            const QPointer<widgets::EntryDialog> form = take(CaseAction::Supervise);
            QVERIFY(form);
            form->findChild<QSpinBox*>(QStringLiteral("days"))->setValue(5);
            form->findChild<QPlainTextEdit*>(QStringLiteral("reason"))
                ->setPlainText(QStringLiteral("群众多次反映"));
            keepPicture("supervise", form);
            QVERIFY(confirm(form));
        }
        QTRY_COMPARE(
            atCentre("SELECT supervised_by FROM zhitu.\"case\" WHERE id = 2 AND supervise_until > "
                     "now()"),
            std::string("4"));
        QTRY_VERIFY(page().contains(QStringLiteral("by the District")));
        {
            const QPointer<widgets::EntryDialog> form = take(CaseAction::FinishSubtask);
            QVERIFY(form);
            QCOMPARE(form->findChild<QComboBox*>(QStringLiteral("department"))->count(), 1);
            form->findChild<QPlainTextEdit*>(QStringLiteral("reason"))
                ->setPlainText(QStringLiteral("已测量，未超标"));
            QVERIFY(confirm(form));
        }
        QTRY_COMPARE(atCentre("SELECT open_parts::text FROM zhitu.\"case\" WHERE id = 2"),
                     std::string("{}"));
        keepPicture("history", window_.get());
    }

    void aVillageSeesWhatIsHeldAboveAndTakesNoStep()
    {
        const std::string id = atCentre(
            "SELECT max(id) FROM zhitu.\"case\" WHERE grid_code ^@ '500117001001' AND state = 1");
        centre_->admin().query("UPDATE zhitu.\"case\" SET level = 5 WHERE id = $1", {id});
        sit("villager");
        choose(std::stoll(id));
        QTRY_VERIFY(bar().isVisible());
        QVERIFY(!bar().findChild<QWidget*>(QStringLiteral("mainStep"))->isVisible());
        QVERIFY(bar().findChild<QWidget*>(QStringLiteral("commentStep"))->isVisible());
        QVERIFY(!window_->commands()[QStringLiteral("case.step2")]->isEnabled());
        press(Qt::CTRL | Qt::Key_E);
        QVERIFY(shown() == nullptr);
        const QPointer<widgets::EntryDialog> form = take(CaseAction::Comment);
        QVERIFY(form);
        form->findChild<QPlainTextEdit*>(QStringLiteral("reason"))
            ->setPlainText(QStringLiteral("现场仍未处理"));
        QVERIFY(confirm(form));
        QTRY_COMPARE(
            atCentre("SELECT count(*) FROM zhitu.case_event WHERE action = 26 AND case_id = " + id),
            std::string("1"));
    }

    void anIntakeTakesFewKeys()
    {
        sit("operator1");
        window_->enterArea("500117002001001");
        press(Qt::CTRL | Qt::Key_R);
        QPointer<widgets::EntryDialog> form = shown();
        QVERIFY(form);
        auto* item = form->findChild<QLineEdit*>(QStringLiteral("item"));
        QCOMPARE(form->focusWidget(), item);
        QVERIFY(!button(*form, "takeIn")->isEnabled());
        int keys = 1; // Ctrl+R
        QTest::keyClicks(item, QStringLiteral("i1"));
        QTest::keyClick(item, Qt::Key_Return);
        keys += 3;
        QVERIFY(button(*form, "takeIn")->isEnabled());
        auto* title = form->findChild<QLineEdit*>(QStringLiteral("title"));
        QCOMPARE(title->placeholderText(), QStringLiteral("乙一村001网格：事项"));
        keepPicture("intake", form);
        QVERIFY(confirm(form));
        ++keys; // Ctrl+Enter
        qInfo("a case is taken in with %d keys", keys);
        QTRY_COMPARE(
            atCentre("SELECT grid_code || ' ' || channel || ' ' || item_id FROM zhitu.\"case\" "
                     "WHERE title = '乙一村001网格：事项'"),
            std::string("500117002001001 1 1"));
    }

    void aPlaceIsFoundByWhatItIsCalled()
    {
        sit("operator1");
        window_->enterArea("500117002001001");
        press(Qt::CTRL | Qt::Key_R);
        const QPointer<widgets::EntryDialog> form = shown();
        QVERIFY(form);
        pickItem(*form);
        auto* place = form->findChild<QLineEdit*>(QStringLiteral("place"));
        place->setFocus();
        place->setText(QStringLiteral("29.5")); // nothing is asked, so nothing is offered
        QTest::keyClick(place, Qt::Key_Return);
        QTest::qWait(50);
        QVERIFY2(form && form->isVisible(), "Enter sent the form");
        place->clear();
        QTest::keyClicks(place, QStringLiteral("29.5 106.3"));
        QVERIFY2(!button(*form, "takeIn")->isEnabled(), "typed, and no place chosen");
        auto* where = form->findChild<QLabel*>(QStringLiteral("where"));
        auto* offers = place->parentWidget()->findChild<QListWidget*>();
        QTRY_VERIFY(offers->isVisible() && offers->count() > 0);
        keepPicture("place", form);
        QTest::keyClick(place, Qt::Key_Return);
        QTRY_VERIFY(where->text().contains(QStringLiteral("甲二村001网格")));
        QVERIFY(confirm(form));
        QTRY_COMPARE(
            atCentre("SELECT count(*) FROM zhitu.\"case\" WHERE grid_code = '500117001002001' AND "
                     "abs(ST_X(geom) - 106.3) < 1e-6 AND abs(ST_Y(geom) - 29.5) < 1e-6"),
            std::string("1"));
    }

    /// The form holds up no window: a click on the map, or a look at something else, and back.
    void aPlaceIsChosenOnTheMapWhileTheFormIsOpen()
    {
        sit("operator1");
        window_->enterArea("500117002001001");
        press(Qt::CTRL | Qt::Key_R);
        const QPointer<widgets::EntryDialog> form = shown();
        QVERIFY(form);
        QVERIFY(!form->isModal());
        pickItem(*form);
        auto* number = form->findChild<QLineEdit*>(QStringLiteral("idNumber"));
        number->setText(QStringLiteral("110105194912310021"));
        QVERIFY(!button(*form, "takeIn")->isEnabled());
        number->setText(QStringLiteral("11010519491231002X"));
        QVERIFY(button(*form, "takeIn")->isEnabled());
        form->findChild<QPlainTextEdit*>(QStringLiteral("notes"))
            ->setPlainText(QStringLiteral("晚上来电"));
        // Another case is looked at, and a step of it taken, meanwhile.
        choose(9);
        QVERIFY(take(CaseAction::Accept) == form);
        QVERIFY(reaches(domain::CaseState::Accepted));
        QVERIFY(form);

        // The map comes to the front, unless the window manager holds it back: it has its own mind
        // of what nobody has clicked on.
        const auto toTheMap = [&] {
            button(*form, "onTheMap")->click();
            (void)QTest::qWaitFor([&] { return QApplication::activeWindow() == window_.get(); },
                                  1000);
        };
        toTheMap();
        QVERIFY(window_->mapView().isPlacing());
        keepPicture("choosing", window_.get());
        Q_EMIT window_->mapView().placingKey(Qt::Key_Escape);
        QTRY_VERIFY(!window_->mapView().isPlacing());
        QVERIFY(!button(*form, "onTheMap")->isChecked());
        QTRY_COMPARE(QApplication::activeWindow(), form.data());
        toTheMap();
        const QPointF pixel = window_->mapView().camera().toScreen(map::toWorld({106.31, 29.52}));
        QTest::mouseClick(static_cast<QWindow*>(window_->mapView().quickView()), Qt::LeftButton, {},
                          pixel.toPoint());
        auto* where = form->findChild<QLabel*>(QStringLiteral("where"));
        QTRY_VERIFY(where->text().contains(QStringLiteral("甲二村001网格")));
        QTRY_VERIFY(!window_->mapView().isPlacing());
        QTRY_COMPARE(QApplication::activeWindow(), form.data());
        keepPicture("chosen", form);
        QVERIFY(confirm(form));
        QTRY_COMPARE(
            atCentre("SELECT p.id_number || ' ' || p.notes || ' ' || c.grid_code FROM "
                     "zhitu.case_personal p JOIN zhitu.\"case\" c USING (id) WHERE p.notes <> ''"),
            std::string("11010519491231002X 晚上来电 500117001002001"));
    }

    void whatIsThereAlreadyIsToldOfInsteadOfTakenInTwice()
    {
        const std::string cases = atCentre("SELECT count(*) FROM zhitu.\"case\"");
        centre_->admin().execute("SET ROLE zhitu_loader; UPDATE zhitu.\"case\" SET reported_at = "
                                 "now() - interval '1 day' "
                                 "WHERE grid_code = '500117002002001'");
        sit("operator1");
        window_->enterArea("500117002002001");
        press(Qt::CTRL | Qt::Key_R);
        const QPointer<widgets::EntryDialog> form = shown();
        QVERIFY(form);
        pickItem(*form);
        auto* found = form->findChild<QListWidget*>(QStringLiteral("duplicateList"));
        QTRY_COMPARE(found->count(), 3);
        QVERIFY(found->isVisible());
        form->findChild<QLineEdit*>(QStringLiteral("reporter"))->setText(QStringLiteral("示例乙"));
        form->findChild<QPlainTextEdit*>(QStringLiteral("narrative"))
            ->setPlainText(QStringLiteral("还是没有人来"));
        form->findChild<QPlainTextEdit*>(QStringLiteral("notes"))
            ->setPlainText(QStringLiteral("晚八点后方便接听"));
        keepPicture("duplicates", form);
        QTest::keyClick(form->focusWidget(), Qt::Key_M, Qt::AltModifier);
        QTRY_COMPARE(button(*form, "takeIn")->text(), QStringLiteral("Tell it to that case"));
        keepPicture("told-again", form);
        QVERIFY(confirm(form));
        QTRY_COMPARE(
            atCentre("SELECT r.reporter || ' ' || r.narrative || ' ' || f.channel FROM "
                     "zhitu.further_report f JOIN zhitu.further_report_personal r USING (id) JOIN "
                     "zhitu.case_event e ON e.id = f.id AND e.action = 27 WHERE f.grid_code = "
                     "'500117002002001'"),
            std::string("示例乙 还是没有人来\nNotes: 晚八点后方便接听 1"));
        QCOMPARE(atCentre("SELECT count(*) FROM zhitu.\"case\""), cases);
    }

    /// The case that it was told to was ended meanwhile: nothing of it is lost.
    void whatCouldNotBeToldIsTakenInAsACaseOfItsOwn()
    {
        sit("operator1");
        centre_->admin().execute(
            "SET ROLE zhitu_loader; BEGIN; UPDATE zhitu.\"case\" SET state = 10, last_serial = 2, "
            "closed_at = now() WHERE id = 12; INSERT INTO zhitu.case_event(case_id, serial, "
            "state_before, action, state_after, at, actor, reason, grid_code) SELECT 12, 2, 1, 3, "
            "10, now(), 'x', 'x', grid_code FROM zhitu.\"case\" WHERE id = 12; COMMIT");
        domain::FurtherReport further;
        further.caseUuid = atCentre("SELECT uuid FROM zhitu.\"case\" WHERE id = 12");
        further.caseId = 12;
        further.reason = "还是积水";
        further.reporter = "示例丙";
        further.narrative = "路口积水两天";
        further.itemId = 1;
        further.gridCode = "500117002001001";
        further.position = {106.6, 29.4};
        window_->sync().reportAgain(further);
        auto* commands = window_->findChild<QTreeWidget*>(QStringLiteral("syncCommands"));
        QTRY_COMPARE(window_->sync().status().conflicts, 1);
        QTRY_COMPARE(commands->topLevelItemCount(), 1);
        QVERIFY(
            commands->topLevelItem(0)->text(0).contains(widgets::textOf(CaseAction::ReportAgain)));
        window_->findChild<QDockWidget*>(QStringLiteral("syncDock"))->show();
        commands->setCurrentItem(commands->topLevelItem(0));
        keepPicture("refused-telling", window_.get());
        button(*window_, "syncAgain")->click();
        const QPointer<widgets::EntryDialog> form = shown();
        QVERIFY(form);
        keepPicture("its-own", form);
        QVERIFY(confirm(form));
        QTRY_COMPARE(atCentre("SELECT title || ' ' || p.reporter || ' ' || p.narrative || ' ' || "
                              "round(ST_X(geom)::numeric, 3) FROM zhitu.\"case\" c JOIN "
                              "zhitu.case_personal p USING (id) WHERE c.title = '还是积水'"),
                     std::string("还是积水 示例丙 路口积水两天 106.600"));
        QTRY_COMPARE(window_->sync().status().conflicts, 0);
    }

    void aSecondStepWaitsUntilTheFirstIsSeen()
    {
        sit("operator1");
        choose(5);
        // Faster than anything can be shown.
        auto* next = window_->commands()[QStringLiteral("nextStep")];
        for (int i = 0; i < 3; ++i)
            next->trigger();
        QVERIFY(reaches(domain::CaseState::Accepted));
        QTRY_COMPARE(window_->sync().status().waiting, 0);
        QCOMPARE(window_->sync().status().conflicts, 0);
        QCOMPARE(atCentre("SELECT count(*) FROM zhitu.case_event WHERE case_id = 5"),
                 std::string("2"));
    }

    /// As one does in a list that one knows: down, accept, down, accept.
    void aStepIsNeverTakenWithWhatWasLookedAtBefore()
    {
        sit("operator1");
        choose(6);
        const auto stateOf = [this](const char* id) {
            return atCentre(std::string("SELECT state FROM zhitu.\"case\" WHERE id = ") + id);
        };
        QTRY_VERIFY(page().contains(QStringLiteral("Reported")));
        const std::string before = stateOf("6");
        window_->select({domain::Subject::Kind::Case, 11, {}, {}});
        window_->commands()[QStringLiteral("nextStep")]->trigger(); // the details are of 6 still
        QTRY_COMPARE(stateOf("11"), std::string("2"));
        QCOMPARE(stateOf("6"), before);
        // One goes on before they come: then it was for nothing.
        window_->select({domain::Subject::Kind::Case, 6, {}, {}});
        window_->commands()[QStringLiteral("nextStep")]->trigger();
        window_->select({domain::Subject::Kind::Case, 10, {}, {}});
        const std::string other = stateOf("10");
        QTest::qWait(1000);
        QCOMPARE(stateOf("6"), before);
        QCOMPARE(stateOf("10"), other);
    }

    void twoTakeTheSameCaseAndTheOtherOneLosesNoText()
    {
        sit("operator1");
        choose(4);
        QVERIFY(handle());
        const QPointer<widgets::EntryDialog> form = take(CaseAction::Resolve);
        QVERIFY(form);
        form->findChild<QPlainTextEdit*>(QStringLiteral("reason"))
            ->setPlainText(QStringLiteral("我写的办理结果"));
        // Somebody else is quicker.
        centre_->addUser("operator2", "operator", {"500117"});
        centre_->as("operator2")
            .query("SELECT zhitu.act_on_case(gen_random_uuid(), jsonb_build_object('case', 4, "
                   "'action', 6, 'reason', '不属本部门', 'base_version', version)) FROM "
                   "zhitu.\"case\" WHERE id = 4");
        QVERIFY(confirm(form));
        QTRY_COMPARE(window_->sync().status().conflicts, 1);
        QTRY_VERIFY(page().contains(QStringLiteral("岗位operator2")));
        QCOMPARE(atCentre("SELECT state FROM zhitu.\"case\" WHERE id = 4"), std::string("2"));
        QSignalSpy read(&window_->sync(), &widgets::SyncService::commandsRead);
        window_->sync().readCommands();
        QTRY_VERIFY(!read.isEmpty());
        const auto commands = read.last().front().value<std::vector<sync::KeptCommand>>();
        QVERIFY(std::ranges::any_of(commands, [](const sync::KeptCommand& kept) {
            return kept.status == sync::KeptCommand::Status::Conflict
                   && kept.command.payload.find("我写的办理结果") != std::string::npos;
        }));
    }

    /// A long way in the demo district; for the eyes, and for what stands in it.
    void theDetailsShowTheWholeWay()
    {
        cache::Connection demo(demoFile().string(), cache::Access::ReadOnly);
        const std::int64_t id = demo.queryInt(
            "SELECT case_id FROM case_event GROUP BY case_id ORDER BY count(*) DESC, 1 LIMIT 1");
        const auto details = cache::CacheReader(demoFile()).caseDetails(id);
        QVERIFY(details && details->events.size() > 15);
        DemoWindow window;
        window.look().setLanguage(translations::Language::English);
        window->select({domain::Subject::Kind::Case, id, {}, {}}, details->record.position);
        auto* page = window->findChild<QTextBrowser*>(QStringLiteral("details"));
        QTRY_VERIFY(page->toPlainText().contains(QStringLiteral("History")));
        const QString text = page->toPlainText();
        QCOMPARE(text.count(QChar(u'●')), static_cast<qsizetype>(details->events.size()));
        QVERIFY(text.indexOf(widgets::textOf(CaseAction::Accept),
                             text.indexOf(QStringLiteral("History")))
                > text.indexOf(widgets::timeText(details->events.back().at)));
        for (const domain::CaseEvent& event : details->events)
            QVERIFY(text.contains(QString::fromStdString(event.reason)));
        keepPictures(window.look(), QStringLiteral("whole-way"), [&] { return window->grabAll(); });
    }
};

} // namespace zhitu::test

QTEST_MAIN(zhitu::test::CaseLoopTest)
#include "case_loop_test.moc"
