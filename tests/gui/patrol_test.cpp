// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The video patrol at a real window with a real centre: the round is walked by keyboard, what is
/// found becomes a case, and what one does another desk sees.
#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>

#include "data/cache/store.h"
#include "tests/data/sync/follower.h"
#include "tests/gui/case_window.h"
#include "tests/gui/intake.h"
#include "tests/support/stream_origin.h"
#include "widgets/cases/report_dialog.h"
#include "widgets/patrol/finding_dialog.h"
#include "widgets/patrol/patrol_model.h"
#include "widgets/patrol/patrol_panel.h"
#include "widgets/video/stream_tile.h"
#include "widgets/video/stream_wall.h"
#include "widgets/window/video_desk.h"

namespace zhitu::test {

using patrol::StopState;

class PatrolTest : public QObject, private CaseWindow {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        makeCentre();
        centre_->addUser("operator1", "operator", {"500117"});
        centre_->addUser("operator2", "operator", {"500117"});
        centre_->addUser("admin1", "admin", {"500117"});
        // The first site is seen by one camera, the others by none.
        centre_->admin().query(
            "UPDATE zhitu.camera SET geom = (SELECT geom FROM zhitu.key_site WHERE id = 1), "
            "field_of_view_deg = 360, range_m = 500, stream_url = $1 WHERE id = 1",
            {origin_.http(QStringLiteral("live")).toStdString()});
        centre_->admin().execute(
            "DELETE FROM zhitu.patrol_check; UPDATE zhitu.camera SET range_m = 1 WHERE id > 1; "
            "UPDATE zhitu.key_site SET name = "
            "'重点部位' || id; UPDATE zhitu.patrol_plan SET name = '每日视频巡查' WHERE id = 1");
    }
    void init() { open(); }
    void cleanup()
    {
        close();
        widgets::StreamSource::waitForEnded(test::kPatienceMs);
        centre_->admin().execute("DELETE FROM zhitu.patrol_check");
    }
    void cleanupTestCase() { centre_.reset(); }

    void aRoundIsWalkedByKeyboard()
    {
        sit("operator1");
        press(Qt::CTRL | Qt::SHIFT | Qt::Key_V);
        QTRY_COMPARE(panel().current(), 1);
        QVERIFY(panel().isVisible());
        const widgets::Chosen& chosen = window_->state().chosen();
        QCOMPARE(chosen.subject.kind, domain::Subject::Kind::KeySite);
        QCOMPARE(chosen.subject.id, 1);
        const domain::LonLat middle = window_->state().view().centre;
        QVERIFY2(std::abs(middle.lon - chosen.place->lon) < 0.001
                     && std::abs(middle.lat - chosen.place->lat) < 0.001,
                 "the map looks at the site");
        QTRY_COMPARE(label("patrolSeeing").text(), QStringLiteral("1 camera sees it: on the wall"));
        widgets::StreamWall& wall = window_->video().wall();
        QTRY_VERIFY(wall.isVisible() && wall.tiles().size() == 1);
        QVERIFY(wall.titleText().contains(QStringLiteral("重点部位1")));
        QTRY_COMPARE(wall.tiles().front()->player().state(), widgets::StreamState::Playing);
        QCOMPARE(QApplication::activeWindow(), window_.get()); // the keyboard stays with the round
        keepPicture("patrol", window_.get());

        checkHere();
        QTRY_COMPARE(panel().current(), 2);
        QTRY_VERIFY(stop(1).state == StopState::Done);
        QTRY_VERIFY(label("patrolSeeing").text().startsWith(QStringLiteral("No camera")));
        QVERIFY2(wall.tiles().empty(), "the wall does not go on showing the site before");
        QTRY_COMPARE(
            atCentre("SELECT post || ' ' || answers || ' ' || found FROM zhitu.patrol_check WHERE "
                     "plan_id = 1 AND site_id = 1 AND checked_at IS NOT NULL"),
            std::string("岗位operator1 1+,2+,3+,4+,5+,6+ false"));
        press(Qt::CTRL | Qt::Key_PageUp);
        QCOMPARE(panel().current(), 1);
        QVERIFY(!box(3).isEnabled()); // what was answered is only looked at
        press(Qt::CTRL | Qt::Key_PageUp);
        QCOMPARE(passing(), QStringLiteral("This is the first site of the round."));
        press(Qt::CTRL | Qt::Key_PageDown);
        press(Qt::CTRL | Qt::Key_PageDown);
        QCOMPARE(panel().current(), 3);
        // On the wall the same keys walk.
        wall.activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), &wall);
        QTest::keyClick(&wall, Qt::Key_F10);
        QTRY_COMPARE(panel().current(), 4);
        checkHere();
        QTRY_COMPARE(panel().current(), 2); // that was left out
        checkHere();
        QTRY_VERIFY(passing().startsWith(QStringLiteral("The round is done")));
        QTRY_VERIFY(label("patrolProgress").text().contains(QStringLiteral("<b>4</b> of 4")));
        QTRY_COMPARE(atCentre("SELECT count(checked_at)::text FROM zhitu.patrol_check"),
                     std::string("4"));
    }

    void whatIsFoundBecomesACase()
    {
        sit("operator1");
        press(Qt::CTRL | Qt::SHIFT | Qt::Key_V);
        QTRY_COMPARE(panel().current(), 1);
        press(Qt::CTRL | Qt::Key_F10);
        QPointer<widgets::FindingDialog> form = window_->findChild<widgets::FindingDialog*>();
        QVERIFY(form);
        QVERIFY(!button(*form, "writeDown")->isEnabled());
        form->findChild<QPlainTextEdit*>(QStringLiteral("findingText"))
            ->setPlainText(QStringLiteral("东门消防通道停了两辆车"));
        keepPicture("finding", form);
        QVERIFY(confirm(form));
        QPointer<widgets::ReportDialog> intake;
        QTRY_VERIFY(intake = window_->findChild<widgets::ReportDialog*>());
        QCOMPARE(intake->findChild<QPlainTextEdit*>(QStringLiteral("narrative"))->toPlainText(),
                 QStringLiteral("东门消防通道停了两辆车"));
        QVERIFY(intake->findChild<QLabel*>(QStringLiteral("where"))
                    ->text()
                    .startsWith(QStringLiteral("重点部位1")));
        QVERIFY(intake->findChild<QLineEdit*>(QStringLiteral("title"))->text().isEmpty());
        QTRY_COMPARE(QApplication::activeWindow(), intake.get());
        pickItem(*intake);
        keepPicture("patrol-intake", intake);
        QVERIFY(confirm(intake));
        QTRY_VERIFY(stop(1).finds.size() == 1 && stop(1).finds[0].caseIsHere);
        QCOMPARE(stop(1).state, StopState::Found);
        QCOMPARE(stop(1).finds[0].text, std::string("东门消防通道停了两辆车"));
        QTRY_COMPARE(
            atCentre("SELECT c.channel || ' ' || p.narrative || ' ' || t.finding || ' ' || "
                     "(ST_Distance(c.geom, s.geom) < 1e-6) FROM zhitu.patrol_find f JOIN "
                     "zhitu.\"case\" c ON c.id = f.case_id JOIN zhitu.case_personal p ON p.id = "
                     "c.id JOIN zhitu.patrol_finding t ON t.id = f.id JOIN zhitu.patrol_check k ON "
                     "k.id = f.check_id JOIN zhitu.key_site s ON s.id = k.site_id"),
            std::string("4 东门消防通道停了两辆车 东门消防通道停了两辆车 true"));
        // From the site to its case.
        QTRY_VERIFY(label("patrolFinds").text().contains(QStringLiteral("case:")));
        keepPicture("patrol-found", window_.get());
        const std::int64_t made = stop(1).finds[0].row.caseId;
        Q_EMIT label("patrolFinds").linkActivated(QStringLiteral("case:%1").arg(made));
        QCOMPARE(window_->state().chosen().subject.id, made);
        // The key goes on from what was found.
        checkHere();
        QTRY_COMPARE(panel().current(), 2);
        QCOMPARE(atCentre("SELECT count(checked_at)::text FROM zhitu.patrol_check"),
                 std::string("1"));
    }

    void whatIsNotInOrderHasToBeSaid()
    {
        sit("operator1");
        press(Qt::CTRL | Qt::SHIFT | Qt::Key_V);
        QTRY_COMPARE(panel().current(), 1);
        box(3).setChecked(false);
        checkHere();
        QPointer<widgets::FindingDialog> form = window_->findChild<widgets::FindingDialog*>();
        QVERIFY(form);
        QCOMPARE(form->findChild<QPlainTextEdit*>(QStringLiteral("findingText"))->toPlainText(),
                 QStringLiteral("Not in order: Fire lanes are free. "));
        button(*form, "findingAsCase")->click();
        QVERIFY(confirm(form));
        QTRY_COMPARE(panel().current(), 2);
        QVERIFY(box(3).isChecked());
        QTRY_COMPARE(atCentre("SELECT answers FROM zhitu.patrol_check WHERE found"),
                     std::string("1+,2+,3-,4+,5+,6+"));
        // Later, after all.
        press(Qt::CTRL | Qt::Key_PageUp);
        QTRY_VERIFY(label("patrolFinds").text().contains(QStringLiteral("find:")));
        Q_EMIT label("patrolFinds")
            .linkActivated(
                QStringLiteral("find:%1").arg(QString::fromStdString(stop(1).finds[0].row.uuid)));
        QPointer<widgets::ReportDialog> intake = window_->findChild<widgets::ReportDialog*>();
        QVERIFY(intake);
        QCOMPARE(intake->findChild<QPlainTextEdit*>(QStringLiteral("narrative"))->toPlainText(),
                 QStringLiteral("Not in order: Fire lanes are free."));
        QTRY_COMPARE(QApplication::activeWindow(), intake.get());
        pickItem(*intake);
        QVERIFY(confirm(intake));
        QTRY_COMPARE(atCentre("SELECT count(case_id)::text FROM zhitu.patrol_find"),
                     std::string("1"));
    }

    void theRoundIsExportedWithoutWhatIsSealed()
    {
        checkAs("operator2", 2, "锁坏了");
        sit("operator1");
        QTRY_VERIFY(stop(2).state == StopState::Found);
        QCOMPARE(stop(2).finds[0].text, std::string("锁坏了"));
        button(panel(), "patrolExport")->click();
        QPointer<QFileDialog> chooser =
            window_->findChild<QFileDialog*>(QStringLiteral("patrolSheetFile"));
        QVERIFY(chooser);
        const std::filesystem::path file = *folder_ / "round.csv";
        auto* name = chooser->findChild<QLineEdit*>();
        name->setText(QString::fromStdString(file.string()));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(passing().contains(QStringLiteral("round.csv")));
        const std::string text = readAll(file);
        QCOMPARE(std::ranges::count(text, '\n'), 5); // a head and four sites
        QVERIFY(text.find("重点部位2,School,甲镇 › 甲二村,Something found") != std::string::npos);
        QVERIFY(text.find("锁坏了") == std::string::npos);
    }

    void anotherDeskSeesTheRoundAndOfTwoTheFirstCounts()
    {
        sit("operator1");
        press(Qt::CTRL | Qt::SHIFT | Qt::Key_V);
        QTRY_COMPARE(panel().current(), 1);
        // Another one checks while one looks on.
        checkAs("operator2", 2);
        QTRY_VERIFY(stop(2).state == StopState::Done);
        QCOMPARE(stop(2).post, atCentre("SELECT post FROM zhitu.account WHERE user_name = "
                                        "'operator2'"));
        QVERIFY(label("patrolProgress").text().contains(QStringLiteral("<b>1</b> of 4")));
        // What was found without a line is kept beside what came first.
        cut("operator1", true);
        QTRY_VERIFY(window_->sync().status().link != sync::LinkState::Live);
        checkAs("operator2", 1);
        press(Qt::CTRL | Qt::Key_F10);
        QPointer<widgets::FindingDialog> form = window_->findChild<widgets::FindingDialog*>();
        QVERIFY(form);
        form->findChild<QPlainTextEdit*>(QStringLiteral("findingText"))
            ->setPlainText(QStringLiteral("围墙破损"));
        button(*form, "findingAsCase")->click();
        QVERIFY(confirm(form));
        QTRY_VERIFY(stop(1).state == StopState::Found);
        QCOMPARE(stop(1).post, std::string("岗位operator1")); // as far as one knows
        cut("operator1", false);
        QTRY_VERIFY(passing().contains(QStringLiteral("already")));
        QVERIFY(passing().contains(QStringLiteral("kept beside it")));
        QTRY_COMPARE(stop(1).post, atCentre("SELECT post FROM zhitu.account WHERE user_name = "
                                            "'operator2'"));
        QCOMPARE(stop(1).finds.size(), 1U);
        QCOMPARE(stop(1).finds[0].text, std::string("围墙破损"));
        window_.reset();

        sit("operator2");
        window_->commands()[QStringLiteral("patrol")]->trigger();
        QTRY_COMPARE(panel().current(), 3); // the first that is open
        QVERIFY(label("patrolProgress").text().contains(QStringLiteral("<b>2</b> of 4")));
        QCOMPARE(stop(1).state, StopState::Found);
        QCOMPARE(stop(1).finds[0].text, std::string("围墙破损"));
    }

    void daysBeforeAreLookedAtOnly()
    {
        centre_->admin().execute(
            "INSERT INTO zhitu.patrol_check(plan_id, division_code, site_id, grid_code, due_on, "
            "checked_at) SELECT plan_id, division_code, site_id, grid_code, (now() AT TIME ZONE "
            "'Asia/Shanghai')::date - 1, CASE WHEN site_id < 4 THEN now() - interval '1 day' END "
            "FROM zhitu.patrol_stop WHERE plan_id = 1");
        sit("operator1");
        press(Qt::CTRL | Qt::SHIFT | Qt::Key_V);
        QTRY_COMPARE(panel().current(), 1);
        auto* days = panel().findChild<QComboBox*>(QStringLiteral("patrolDays"));
        QCOMPARE(days->count(), 8);
        QVERIFY2(days->itemText(1).endsWith(QStringLiteral("3 of 4 · 1 missed")),
                 qPrintable(days->itemText(1)));
        QVERIFY(label("patrolPast").text().contains(QStringLiteral("25 missed")));
        days->setCurrentIndex(1);
        Q_EMIT days->activated(1);
        QTRY_VERIFY(stop(4).state == StopState::Missed);
        press(Qt::Key_F10);
        QCOMPARE(passing(),
                 QStringLiteral("This is the round of another day: it is only looked at."));
        keepPicture("patrol-missed", window_.get());
        QCOMPARE(atCentre("SELECT count(checked_at)::text FROM zhitu.patrol_check"),
                 std::string("3"));
        // And back to the present day by the key that starts.
        press(Qt::CTRL | Qt::SHIFT | Qt::Key_V);
        QTRY_VERIFY(panel().model().round() && panel().model().round()->today);
        QTRY_COMPARE(panel().current(), 1);
        QVERIFY2(!passing().contains(QStringLiteral("done")), qPrintable(passing()));
        QCOMPARE(stop(1).state, StopState::Open);
    }

    /// The key is known everywhere, and says something for good.
    void theKeyIsMeantForASiteThatOneSees()
    {
        sit("operator1");
        press(Qt::CTRL | Qt::SHIFT | Qt::Key_V);
        QTRY_COMPARE(panel().current(), 1);
        QVERIFY2(!window_->commands()[QStringLiteral("patrolInOrder")]->autoRepeat(),
                 "a key that is held checks one site");
        QTRY_VERIFY(!panel().isLookedFor());
        press(Qt::CTRL | Qt::Key_F10);
        const QPointer<widgets::FindingDialog> form = window_->findChild<widgets::FindingDialog*>();
        QVERIFY(form);
        QTRY_COMPARE(QApplication::activeWindow(), form.get());
        QTest::keyClick(form->focusWidget(), Qt::Key_F10);
        QCOMPARE(panel().current(), 1);
        QVERIFY2(passing().contains(QStringLiteral("is open")), qPrintable(passing()));
        form->reject();
        checkHere();
        QTRY_COMPARE(panel().current(), 2);
        QTRY_VERIFY(!panel().isLookedFor());
        panel().setSeeing(std::nullopt); // as long as its cameras are looked for
        press(Qt::Key_F10);
        QCOMPARE(panel().current(), 2);
        QCOMPARE(stop(2).state, StopState::Open);
    }

    /// Another generation of the cache comes in between.
    void whoAskedForCamerasIsAnswered()
    {
        sit("operator1");
        QSignalSpy seeing(&window_->video(), &widgets::VideoDesk::seeing);
        window_->video().openSeeingOnTheWay(
            {*stop(1).position, QStringLiteral("x"), stop(1).gridCode});
        window_->video().open(*cache::CacheStore(*folder_ / "store-operator1").current());
        QTRY_COMPARE(seeing.size(), 1);
        QCOMPARE(seeing.front().front().toInt(), 1);
    }

    void onlyOperatorsCheck()
    {
        sit("admin1");
        press(Qt::CTRL | Qt::SHIFT | Qt::Key_V);
        QTRY_COMPARE(panel().current(), 1);
        checkHere();
        QVERIFY2(passing().startsWith(QStringLiteral("Your account looks at cases")),
                 qPrintable(passing()));
        QCOMPARE(stop(1).state, StopState::Open);
        QCOMPARE(window_->sync().status().waiting, 0);
    }

    /// What was written over what the form was filled with comes back.
    void aDraftGoesBeforeTheFinding()
    {
        sit("operator1");
        press(Qt::CTRL | Qt::SHIFT | Qt::Key_V);
        QTRY_COMPARE(panel().current(), 1);
        press(Qt::CTRL | Qt::Key_F10);
        const QPointer<widgets::FindingDialog> form = window_->findChild<widgets::FindingDialog*>();
        QVERIFY(form);
        form->findChild<QPlainTextEdit*>(QStringLiteral("findingText"))
            ->setPlainText(QStringLiteral("栏杆松动"));
        QVERIFY(confirm(form));
        const auto narrative = [&] {
            const auto* intake = window_->findChild<widgets::ReportDialog*>();
            return intake == nullptr
                       ? QString()
                       : intake->findChild<QPlainTextEdit*>(QStringLiteral("narrative"))
                             ->toPlainText();
        };
        QTRY_COMPARE(narrative(), QStringLiteral("栏杆松动"));
        QPointer<widgets::ReportDialog> intake = window_->findChild<widgets::ReportDialog*>();
        QTRY_COMPARE(QApplication::activeWindow(), intake.get());
        intake->findChild<QPlainTextEdit*>(QStringLiteral("narrative"))
            ->appendPlainText(QStringLiteral("和另外半页"));
        const QString written = narrative();
        intake->reject();
        QTRY_VERIFY(window_->findChild<QAbstractButton*>(QStringLiteral("keepDraft")));
        window_->findChild<QAbstractButton*>(QStringLiteral("keepDraft"))->click();
        QTRY_VERIFY(intake.isNull());
        QTRY_VERIFY(label("patrolFinds").text().contains(QStringLiteral("find:")));
        Q_EMIT label("patrolFinds")
            .linkActivated(
                QStringLiteral("find:%1").arg(QString::fromStdString(stop(1).finds[0].row.uuid)));
        QTRY_COMPARE(narrative(), written);
        intake = window_->findChild<widgets::ReportDialog*>();
        QTRY_COMPARE(QApplication::activeWindow(), intake.get());
        pickItem(*intake);
        QVERIFY(confirm(intake));
        // The case and its link are stored together.
        QTRY_COMPARE(atCentre("SELECT p.narrative FROM zhitu.patrol_find f JOIN "
                              "zhitu.case_personal p ON p.id = f.case_id"),
                     written.toStdString());
    }

private:
    void sit(const char* user)
    {
        CaseWindow::sit(user, std::make_shared<PlainSealer>());
        QTRY_VERIFY(panel().model().rowCount() == 4);
    }
    /// As one does it: one looks, and then says so.
    void checkHere()
    {
        QTRY_VERIFY(!panel().isLookedFor());
        press(Qt::Key_F10);
    }
    void checkAs(const char* user, int site, const std::string& finding = {})
    {
        const central::PgResult row = centre_->as(user).query(
            "SELECT zhitu.check_site(gen_random_uuid(), jsonb_build_object('plan', 1, 'site', "
            "$1::int, 'finding', $2::text, 'due_on', (now() AT TIME ZONE "
            "'Asia/Shanghai')::date)) ->> 'status'",
            {std::to_string(site), finding});
        QCOMPARE(std::string(row.text(0, 0)), std::string("applied"));
    }
    /// Keys are for the window that Qt holds for the active one.
    void press(QKeyCombination keys)
    {
        window_->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), window_.get());
        CaseWindow::press(keys);
    }
    void press(Qt::Key key) { press(QKeyCombination(key)); }
    widgets::PatrolPanel& panel() { return *window_->findChild<widgets::PatrolPanel*>(); }
    const patrol::Stop& stop(std::int64_t site)
    {
        return panel().model().stop(panel().model().rowOf(site));
    }
    QLabel& label(const char* name)
    {
        return *panel().findChild<QLabel*>(QString::fromLatin1(name));
    }
    QCheckBox& box(int point)
    {
        return *panel().findChild<QCheckBox*>(QStringLiteral("patrolPoint%1").arg(point));
    }
    QString passing() { return window_->statusBar()->currentMessage(); }

    TemporaryFolder clipFolder_;
    StreamClip clip_{clipFolder_.path()};
    StreamOrigin origin_{clip_};
};

} // namespace zhitu::test

QTEST_MAIN(zhitu::test::PatrolTest)
#include "patrol_test.moc"
