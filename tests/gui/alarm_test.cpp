// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The alarm queue at a real window with a real centre: what calls comes by itself, one goes there
/// and back, marks it, and hands the rest over.
#include <QAbstractButton>
#include <QAction>
#include <QDockWidget>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

#include "tests/data/sync/follower.h"
#include "tests/gui/case_window.h"
#include "widgets/alarms/alarm_model.h"
#include "widgets/alarms/alarm_panel.h"
#include "widgets/alarms/alarm_sound.h"
#include "widgets/commands/commands.h"
#include "widgets/look/texts.h"
#include "widgets/shift/handover_dialog.h"
#include "widgets/sync/sync_service.h"
#include "widgets/window/main_window.h"

namespace zhitu::test {

using domain::AlarmKind;
using domain::MarkKind;

class AlarmTest : public QObject, private CaseWindow {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        makeCentre();
        centre_->addUser("operator1", "operator", {"500117"});
        centre_->addUser("operator2", "operator", {"500117"});
        centre_->addUser("villager", "operator", {"500117001001"});
        centre_->admin().execute("UPDATE zhitu.account SET level = 6 WHERE user_name = 'villager'; "
                                 "DELETE FROM zhitu.alarm_mark; DELETE FROM zhitu.shift_handover; "
                                 "UPDATE zhitu.\"case\" SET deadline_at = '2027-01-08 17:30+08'");
    }
    void init() { open(); }
    void cleanup() { close(); }
    void cleanupTestCase() { centre_.reset(); }

    void whatIsNewComesByItselfAndOneGoesThereAndBack()
    {
        sit("operator1");
        QCOMPARE(model().rowCount(), 0);
        QVERIFY(!counts().text().contains(QStringLiteral("To be accepted")));
        window_->select({domain::Subject::Kind::Case, 4, {}, {}});
        const widgets::View view = window_->state().view();
        const std::string made = reportAtTheDistrict("积水漫过路面");
        QTRY_COMPARE(model().rowCount(), 1);
        QCOMPARE(model().lines().front().alarm.title, std::string("积水漫过路面"));
        QVERIFY(counts().text().contains(QStringLiteral("To be accepted")));
        keepPicture("new");
        press(Qt::Key_F8);
        QCOMPARE(window_->state().chosen().subject.id, std::stoll(made));
        QTRY_VERIFY(!(window_->state().view() == view));
        press(Qt::Key_F8 | Qt::SHIFT);
        QCOMPARE(window_->state().chosen().subject.id, 4);
        QCOMPARE(window_->state().view(), view);

        // Escalated by a village: it calls at the district when it has come that far.
        act("villager", 1, 13, R"(, "reason": "超出本村能力")");
        act("operator1", 1, 13, R"(, "reason": "超出本镇能力")");
        QTRY_COMPARE(model().rowCount(), 2);
        QCOMPARE(model().lines().front().alarm.kind, AlarmKind::Escalated);
        // Whoever takes it up has nothing to be called for any more.
        act("operator2", std::stoll(made), 2, {});
        QTRY_COMPARE(model().rowCount(), 1);
    }

    void aMarkIsSeenByTheWholeDeskAndStaysAfterARestart()
    {
        sit("operator1");
        const std::string first = reportAtTheDistrict("路灯不亮");
        const std::string second = reportAtTheDistrict("井盖缺失");
        QTRY_VERIFY(rowOf(first) >= 0 && rowOf(second) >= 0);
        QVERIFY(!button("alarmSeen").isEnabled());
        chooseRow(first);
        press(Qt::Key_F9);
        QTRY_VERIFY(!rings(first));
        QVERIFY(rings(second));
        QTRY_COMPARE(atCentre("SELECT kind || ' ' || mark || ' ' || level || ' ' || post FROM "
                              "zhitu.alarm_mark WHERE case_id = "
                              + first),
                     std::string("1 1 4 岗位operator1"));
        chooseRow(second);
        button("alarmLater").menu()->actions()[1]->trigger();
        QTRY_VERIFY(!rings(second));
        keepPicture("marked");
        window_.reset();

        sit("operator2");
        QTRY_VERIFY(rowOf(first) >= 0 && rowOf(second) >= 0);
        QVERIFY(!rings(first) && !rings(second));
        QVERIFY(accessible(first).contains(QStringLiteral("岗位operator1")));
        chooseRow(first);
        button("alarmForward").click();
        auto* dialog = window_->findChild<QInputDialog*>(QStringLiteral("forwardDialog"));
        QVERIFY(dialog);
        dialog->setTextValue(QStringLiteral("岗位operator1"));
        dialog->accept();
        QTRY_VERIFY(accessible(first).contains(QStringLiteral("→")));
        QTRY_COMPARE(window_->sync().status().waiting, 0);
        window_.reset();

        sit("operator1"); // to whom it was forwarded
        QTRY_VERIFY(rowOf(first) >= 0 && rings(first));
        QVERIFY(!rings(second));
    }

    /// What was marked while the line was cut is marked at once, and at the centre later.
    void aMarkWaitsForTheLine()
    {
        sit("operator1");
        const std::string made = reportAtTheDistrict("树枝折断");
        QTRY_VERIFY(rowOf(made) >= 0);
        cut("operator1", true);
        QTRY_VERIFY(window_->sync().status().link != sync::LinkState::Live);
        chooseRow(made);
        press(Qt::Key_F9);
        QTRY_VERIFY(!rings(made));
        QCOMPARE(atCentre("SELECT count(*) FROM zhitu.alarm_mark WHERE case_id = " + made),
                 std::string("0"));
        cut("operator1", false);
        QTRY_COMPARE(atCentre("SELECT count(*) FROM zhitu.alarm_mark WHERE case_id = " + made),
                     std::string("1"));
        QVERIFY(!rings(made));
    }

    void theLineUnderThePointerStaysWhereItIs()
    {
        sit("operator1");
        for (int i = 0; i < 30; ++i)
            reportAtTheDistrict("事件" + std::to_string(i));
        // The last one is there, and so are all.
        const std::int64_t last = std::stoll(atCentre("SELECT max(id) FROM zhitu.\"case\""));
        QTRY_VERIFY(std::ranges::any_of(model().lines(), [&](const widgets::AlarmLine& line) {
            return line.alarm.caseId == last;
        }));
        QListView& list = *window_->findChild<QListView*>(QStringLiteral("alarmList"));
        const QPoint at(40, list.viewport()->height() / 2);
        QTest::mouseMove(list.viewport(), at);
        QTRY_VERIFY(list.viewport()->underMouse());
        const QModelIndex under = list.indexAt(list.viewport()->mapFromGlobal(QCursor::pos()));
        QVERIFY(under.isValid());
        const widgets::AlarmLine line = model().lines()[static_cast<std::size_t>(under.row())];
        const int top = list.visualRect(under).top();
        const int rows = model().rowCount();
        for (int i = 0; i < 20; ++i)
            reportAtTheDistrict("又一件" + std::to_string(i));
        QTRY_COMPARE(model().rowCount(), rows + 20);
        QCOMPARE(list.visualRect(model().index(model().rowOf(line))).top(), top);
        QTest::mouseMove(window_.get(), QPoint(5, 5));
    }

    void aConflictOfOnesOwnStandsFirst()
    {
        sit("operator1");
        domain::CaseReport refused;
        refused.itemId = 4711; // there is no such item
        refused.title = "没有此事项";
        refused.gridCode = "500117001001001";
        refused.position = {106.1, 29.5};
        window_->sync().report(refused);
        QTRY_VERIFY(model().rowCount() > 0 && model().lines().front().isConflict());
        QVERIFY(counts().text().contains(QStringLiteral("To be decided")));
        press(Qt::Key_F8);
        QTRY_VERIFY(window_->findChild<QWidget*>(QStringLiteral("syncPanel"))->isVisible());
        // It is about no case that could be chosen; what calls behind it is come to all the same.
        QVERIFY(panel().ringing().size() > 1);
        press(Qt::Key_F8);
        QCOMPARE(window_->state().chosen().subject.id, panel().ringing()[1].alarm.caseId);
    }

    void theShiftIsHandedOverWithALogToBeSigned()
    {
        sit("operator1");
        const std::string made = reportAtTheDistrict("交班前的一件", "operator1");
        QTRY_VERIFY(rowOf(made) >= 0);
        QTest::qWait(1100); // what falls into the second of a handover is in both logs
        window_->commands()[QStringLiteral("handOver")]->trigger();
        QPointer<widgets::HandoverDialog> form;
        QTRY_VERIFY(form = window_->findChild<widgets::HandoverDialog*>());
        QVERIFY(form->findChild<QLabel*>(QStringLiteral("handoverDone"))
                    ->text()
                    .contains(widgets::textOf(domain::CaseAction::Report)));
        QVERIFY(!form->findChild<QAbstractButton*>(QStringLiteral("doHandOver"))->isEnabled());
        form->findChild<QLineEdit*>(QStringLiteral("toPost"))->setText(QStringLiteral("夜班席"));
        form->findChild<QPlainTextEdit*>(QStringLiteral("handoverNote"))
            ->setPlainText(QStringLiteral("三江口水位上涨，注意巡查"));
        keepPictures(*look_, QStringLiteral("handover"), [&] { return form->grab().toImage(); });
        look_->setLanguage(translations::Language::Chinese);
        QTRY_COMPARE(QApplication::activeWindow(), form.get());
        QTest::keyClick(form->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QPointer<QFileDialog> chooser;
        QTRY_VERIFY(chooser = window_->findChild<QFileDialog*>(QStringLiteral("shiftLogFile")));
        const std::filesystem::path file = *folder_ / "log.pdf";
        auto* name = chooser->findChild<QLineEdit*>();
        name->setText(QString::fromStdString(file.string()));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(std::filesystem::exists(file));
        const QString pictures = qEnvironmentVariable("ZHITU_PICTURES");
        if (!pictures.isEmpty())
            QFile::copy(QString::fromStdString(file.string()),
                        QDir(pictures).filePath(QStringLiteral("shift-log.pdf")));
        const QString text = textOfPdf(file);
        for (const char* said : {"合川区交接班记录", "岗位operator1", "夜班席", "交班前的一件",
                                 "三江口水位上涨，注意巡查", "交班人（签字）", "第 1 页"})
            QVERIFY2(text.contains(QString::fromUtf8(said)), said);
        QTRY_COMPARE(
            atCentre("SELECT division_code || ' ' || level || ' ' || post || ' ' || to_post || ' ' "
                     "|| note FROM zhitu.shift_handover"),
            std::string("500117000000 4 岗位operator1 夜班席 三江口水位上涨，注意巡查"));
        look_->setLanguage(translations::Language::English);

        auto* handed = window_->findChild<QLabel*>(QStringLiteral("handedOver"));
        QTRY_VERIFY(handed->text().contains(QStringLiteral("夜班席"))
                    && handed->text().contains(QStringLiteral("三江口")));
        keepPicture("handed");
        // The next one begins where this one ended.
        window_->commands()[QStringLiteral("handOver")]->trigger();
        QTRY_VERIFY(form = window_->findChild<widgets::HandoverDialog*>());
        QCOMPARE(form->findChild<QLabel*>(QStringLiteral("handoverDone"))->text(),
                 QStringLiteral("nothing entered"));
        form->reject();
    }

    void theToneIsNoClick()
    {
        const QByteArray tone = widgets::alarmTone(8000);
        QCOMPARE(tone.size(), 2 * 2 * 1440);
        const auto* samples = reinterpret_cast<const qint16*>(tone.constData());
        int loudest = 0;
        for (int i = 0; i < tone.size() / 2; ++i)
            loudest = std::max(loudest, std::abs(int{samples[i]}));
        QVERIFY(loudest > 10'000 && loudest < 14'000);
        QVERIFY(std::abs(int{samples[0]}) < 100 && std::abs(int{samples[1439]}) < 1000);
    }

private:
    void sit(const char* user)
    {
        CaseWindow::sit(user, std::make_shared<PlainSealer>());
        QTest::qWait(600); // what calls already is there, and no news
    }
    /// \returns its id
    std::string reportAtTheDistrict(const std::string& title, const char* user = "operator2")
    {
        const central::PgResult row = centre_->as(user).query(
            "SELECT zhitu.report_case(gen_random_uuid(), jsonb_build_object('item', 1, 'title', "
            "$1::text, 'channel', 1, 'level', 4, 'lon', 106.6, 'lat', 29.4, 'grid', "
            "'500117002001001')) ->> 'case'",
            {title});
        return std::string(row.text(0, 0));
    }
    void act(const char* user, long long id, int action, const std::string& more)
    {
        const central::PgResult row = centre_->as(user).query(
            "SELECT zhitu.act_on_case(gen_random_uuid(), jsonb_build_object('case', id, 'action', "
            "$2::int, 'base_version', version) || $3::jsonb) ->> 'status' FROM zhitu.\"case\" "
            "WHERE id = $1",
            {std::to_string(id), std::to_string(action),
             more.empty() ? "{}" : "{" + more.substr(1) + "}"});
        QCOMPARE(std::string(row.text(0, 0)), std::string("applied"));
    }

    widgets::AlarmPanel& panel() { return *window_->findChild<widgets::AlarmPanel*>(); }
    widgets::AlarmModel& model() { return panel().model(); }
    QLabel& counts() { return *window_->findChild<QLabel*>(QStringLiteral("alarmCounts")); }
    QPushButton& button(const char* name)
    {
        return *panel().findChild<QPushButton*>(QString::fromLatin1(name));
    }
    int rowOf(const std::string& id)
    {
        for (int row = 0; row < model().rowCount(); ++row)
            if (model().lines()[static_cast<std::size_t>(row)].alarm.caseId == std::stoll(id))
                return row;
        return -1;
    }
    bool rings(const std::string& id)
    {
        const int row = rowOf(id);
        return row >= 0 && model().lines()[static_cast<std::size_t>(row)].rings;
    }
    QString accessible(const std::string& id)
    {
        return model().data(model().index(rowOf(id)), Qt::AccessibleTextRole).toString();
    }
    void chooseRow(const std::string& id)
    {
        QListView& list = *window_->findChild<QListView*>(QStringLiteral("alarmList"));
        const QModelIndex index = model().index(rowOf(id));
        list.scrollTo(index);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(index).center());
    }
    using CaseWindow::press;
    void press(Qt::Key key) { CaseWindow::press(QKeyCombination(key)); }
    void keepPicture(const char* name) { CaseWindow::keepPicture(name, window_.get()); }
};

} // namespace zhitu::test

QTEST_MAIN(zhitu::test::AlarmTest)
#include "alarm_test.moc"
