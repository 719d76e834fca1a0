// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Drills at a real window with a real drill centre: it looks like nothing else, tells what it is
/// told, and the trainer's desk plays, edits and replays.
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSlider>
#include <QStatusBar>
#include <QTabWidget>
#include <QToolBar>
#include <QTreeWidget>
#include <fstream>

#include "data/drill/mark.h"
#include "data/drill/present_drill.h"
#include "tests/gui/case_window.h"
#include "widgets/drill/drill_banner.h"
#include "widgets/drill/drill_texts.h"
#include "widgets/drill/drill_window.h"
#include "widgets/drill/inject_dialog.h"
#include "widgets/drill/scenario_draft.h"
#include "widgets/drill/timeline_view.h"
#include "widgets/drill/told_panel.h"
#include "widgets/preferences/settings_dialog.h"
#include "widgets/window/drill_corner.h"
#include "widgets/window/map_window.h"
#include "widgets/window/trainer_desk.h"

namespace zhitu::test {
namespace {

using drill::Scenario;
using drill::Step;
using drill::StepKind;
using std::chrono::minutes;

words::BothTexts both(const char* chinese, const char* english)
{
    return {QString::fromUtf8(chinese), QString::fromUtf8(english)};
}

Step step(const char* id, int minute, StepKind kind, words::BothTexts title)
{
    Step made;
    made.id = id;
    made.at = minutes(minute);
    made.kind = kind;
    made.title = std::move(title);
    made.text = made.title;
    if (kind != StepKind::Note)
        made.place = drill::DivisionName{"甲镇"};
    if (kind == StepKind::Report) {
        made.item = "I1";
        made.level = domain::DivisionLevel::Town;
        made.reporter = "测试甲";
    }
    return made;
}

/// An hour in the small district.
Scenario smallScenario()
{
    Scenario scenario;
    scenario.id = "small";
    scenario.title = both("小区内涝", "Water in the streets");
    scenario.summary = both("说明", "What it is about");
    scenario.district = "500117";
    scenario.length = minutes(60);
    Step water = step("water", 1, StepKind::Report, both("路面积水", "Water on the road"));
    drill::Reaction accept;
    accept.within = minutes(10);
    water.reactions.push_back(accept);
    Step fail = step("fail", 20, StepKind::CamerasFail, both("镇区断线", "The line is cut"));
    fail.text = {};
    scenario.steps = {
        step("rain", 0, StepKind::Weather, both("暴雨橙色预警", "Orange rainstorm warning")), water,
        fail, step("order", 40, StepKind::Order, both("启动响应", "Begin to respond"))};
    scenario.steps[3].place = drill::SiteName{"乙一村001网格学校"};
    return scenario;
}

} // namespace

class DrillWindowTest : public QObject, private CaseWindow {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        centre_ = std::make_unique<TemporaryCentre>();
        central::PgConnection root = centre_->admin();
        drill::markAsDrill(root, "合川演练中心");
        centre_->addSmallDistrict();
        centre_->addUser("trainer", "trainer", {"500117"});
        centre_->addUser("operator1", "operator", {"500117"});
    }
    void init() { open(); }
    void cleanup()
    {
        close();
        central::PgConnection trainer = centre_->as("trainer");
        if (const auto run = drill::openRunAt(trainer))
            drill::CentreStage::resume(trainer, run->id).end();
        // What failed in a drill works again.
        QCOMPARE(atCentre("SELECT count(*) FROM zhitu.camera WHERE status <> 1"), std::string("0"));
    }

    void aWindowAtADrillLooksLikeNothingElse()
    {
        sit("operator1");
        QTRY_VERIFY(window_->drill().mark().isOn());
        auto* bar = window_->findChild<QToolBar*>(QStringLiteral("drillBar"));
        auto* band = bar->findChild<widgets::DrillBanner*>(); // dialogs have theirs already
        QTRY_VERIFY(band->isVisible());
        QTRY_VERIFY(band->width() > window_->width() - 40);
        QVERIFY(band->text().contains(QStringLiteral("合川演练中心")));
        QVERIFY(window_->windowTitle().startsWith(widgets::kDrillTitle));
        QCOMPARE(drill::presentTitle(), QStringLiteral("合川演练中心"));
        // It cannot be sent away.
        bar->hide();
        QTRY_VERIFY(band->isVisible());
        QVERIFY(!bar->toggleViewAction()->isVisible());
        // Further windows and dialogs as well.
        window_->commands()[QStringLiteral("settings")]->trigger();
        auto* dialog = window_->findChild<widgets::SettingsDialog*>();
        QTRY_VERIFY(dialog->isVisible());
        QVERIFY(dialog->windowTitle().startsWith(widgets::kDrillTitle));
        QTRY_VERIFY(dialog->findChild<widgets::DrillBanner*>()->isVisible());
        QCOMPARE(dialog->findChild<widgets::DrillBanner*>()->width(), dialog->width());
        dialog->close();
        widgets::MapWindow* further = window_->openMapWindow();
        QTRY_VERIFY(further->findChild<widgets::DrillBanner*>()->isVisible());
        QVERIFY(further->windowTitle().startsWith(widgets::kDrillTitle));
        further->close();
        // And on the wall.
        window_->commands()[QStringLiteral("wall")]->trigger();
        QTRY_VERIFY(window_->isFullScreen());
        QTRY_VERIFY(band->isVisible());
        window_->commands()[QStringLiteral("leaveWall")]->trigger();
        QTRY_VERIFY(band->isVisible());
        keepPicture("drill-window", window_.get());
    }

    void itIsSaidWithoutALineToo()
    {
        sit("operator1");
        QTRY_VERIFY(window_->drill().mark().isOn());
        window_.reset();
        QVERIFY(drill::presentTitle().isEmpty());
        cut("operator1", true);
        sync::EngineOptions options;
        options.folder = *folder_ / "store-operator1";
        options.readFrom = options.sendTo = centre_->cluster().conninfo("operator1");
        options.patience = std::chrono::seconds(3);
        window_ = std::make_unique<widgets::MainWindow>(*settings_, *look_, *folder_ / "demo");
        window_->show();
        window_->openCentre(options);
        QTRY_VERIFY(window_->mapView().data());
        QTRY_VERIFY(window_->drill().mark().isOn());
        QVERIFY(window_->sync().status().link != sync::LinkState::Live);
        cut("operator1", false);
    }

    void anotherCentreIsNoDrill()
    {
        std::unique_ptr<TemporaryCentre> drillCentre = std::move(centre_);
        makeCentre();
        centre_->addUser("operator1", "operator", {"500117"});
        sit("operator1");
        QTest::qWait(300);
        QVERIFY(!window_->drill().mark().isOn());
        QVERIFY(!window_->findChild<QToolBar*>(QStringLiteral("drillBar"))->isVisible());
        QVERIFY(!window_->windowTitle().contains(QStringLiteral("DRILL")));
        QVERIFY(!window_->findChild<QDockWidget*>(QStringLiteral("toldDock"))->isVisible());
        close();
        // A trainer there is told, and nothing is done.
        open();
        centre_->addUser("trainer", "trainer", {"500117"});
        sit("trainer");
        widgets::DrillWindow& desk = openDesk();
        QTRY_COMPARE(desk.director().state().link, widgets::DrillState::Link::Refused);
        QVERIFY(desk.findChild<QLabel*>(QStringLiteral("directWhy"))->isVisible());
        QVERIFY(!desk.findChild<QPushButton*>(QStringLiteral("directBegin"))->isVisible());
        close();
        centre_ = std::move(drillCentre);
    }

    void whatIsToldArrives()
    {
        sit("operator1");
        QTRY_VERIFY(window_->drill().mark().isOn());
        widgets::ToldPanel& panel = *window_->drill().panel();
        auto* dock = window_->findChild<QDockWidget*>(QStringLiteral("toldDock"));
        QTRY_VERIFY(panel.told());
        dock->hide();
        const auto before = panel.told()->size();
        central::PgConnection trainer = centre_->as("trainer");
        drill::CentreStage stage = drill::CentreStage::begin(trainer, smallScenario());
        stage.perform(smallScenario().steps[0], "rain", {});
        stage.perform(smallScenario().steps[3], "order", {});
        QTRY_COMPARE(panel.told()->size(), before + 2);
        QCOMPARE(panel.told()->front().kind, drill::ToldKind::Order);
        QTRY_COMPARE(panel.unread(), 2);
        auto* button = window_->findChild<QPushButton*>(QStringLiteral("toldButton"));
        QVERIFY(button->text().contains(u'2'));
        QVERIFY(window_->statusBar()->currentMessage().contains(
            smallScenario().steps[3].title.local()));
        button->click();
        QTRY_VERIFY(panel.isVisible());
        QTRY_COMPARE(panel.unread(), 0);
        // A click looks at the place.
        auto* list = panel.findChild<QListView*>(QStringLiteral("toldList"));
        const double zoom = window_->mapView().camera().zoom;
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(0, 0)).center());
        QTRY_VERIFY(window_->mapView().camera().zoom > zoom);
        keepPicture("drill-told", window_.get());
        stage.end();
    }

    void theDeskPlaysPausesAndInjects()
    {
        sit("trainer");
        widgets::DrillWindow& desk = openDesk();
        QTRY_COMPARE(desk.director().state().link, widgets::DrillState::Link::Ready);
        desk.directPage().offer(smallScenario());
        click(desk, "directBegin");
        QTRY_VERIFY(desk.director().state().run != 0);
        QCOMPARE(
            atCentre("SELECT count(*) FROM zhitu.drill_step s JOIN zhitu.drill_run r ON r.id = "
                     "s.run_id AND r.ended_at IS NULL"),
            std::string("0"));
        auto* speed = desk.findChild<QSlider*>(QStringLiteral("directSpeed"));
        speed->setValue(60);
        QTRY_COMPARE(desk.director().state().speed, 60);
        click(desk, "directPlay");
        QTRY_VERIFY(desk.director().state().done.contains("water"));
        QVERIFY(desk.director().state().done.contains("rain"));
        click(desk, "directPlay");
        QTRY_VERIFY(desk.director().state().paused);
        const drill::ScenarioTime stands = desk.director().state().at;
        QTest::qWait(500);
        QCOMPARE(desk.director().state().now(), stands);
        QVERIFY(!desk.director().state().done.contains("order"));
        // To the next step, by the button; then a message that the scenario does not have.
        click(desk, "directNext");
        QTRY_VERIFY(desk.director().state().done.contains("fail"));
        click(desk, "directByHand");
        auto* form = desk.findChild<widgets::InjectDialog*>(QStringLiteral("injectDialog"));
        QTRY_VERIFY(form->isVisible());
        type(*form, "stepTitleZh", QStringLiteral("桥面封闭"));
        QVERIFY(form->findChild<QPushButton*>(QStringLiteral("injectNow"))->isEnabled());
        type(*form, "stepTitleEn", QString());
        // What is wrong stands at its field.
        QVERIFY(form->findChild<QLabel*>(QStringLiteral("note of title.en"))->isVisible());
        QVERIFY(!form->findChild<QPushButton*>(QStringLiteral("injectNow"))->isEnabled());
        type(*form, "stepTitleEn", QStringLiteral("The bridge is closed"));
        form->findChild<QPushButton*>(QStringLiteral("injectNow"))->click();
        QTRY_COMPARE(
            atCentre("SELECT count(*) FROM zhitu.drill_message WHERE title IN ('桥面封闭', "
                     "'The bridge is closed')"),
            std::string("1"));
        // What is expected is judged as it comes.
        auto* expected = desk.findChild<QTreeWidget*>(QStringLiteral("directExpected"));
        QTRY_COMPARE(expected->topLevelItemCount(), 1);
        keepPicture("drill-desk", &desk);
        // Whoever closes the desk pauses the drill; it is taken up where it stood.
        click(desk, "directPlay");
        QTRY_VERIFY(!desk.director().state().paused);
        window_->trainer().close();
        QCOMPARE(atCentre("SELECT speed FROM zhitu.drill_clock ORDER BY id DESC LIMIT 1"),
                 std::string("0"));
        widgets::DrillWindow& again = openDesk();
        QTRY_VERIFY(again.director().state().run != 0);
        QVERIFY(again.director().state().paused);
        QVERIFY(again.director().state().done.contains("fail"));
        QVERIFY(again.director().state().at >= minutes(20));
    }

    void theLineBreaksAndItGoesOn()
    {
        sit("trainer");
        widgets::DrillWindow& desk = openDesk();
        QTRY_COMPARE(desk.director().state().link, widgets::DrillState::Link::Ready);
        desk.director().begin(smallScenario());
        QTRY_VERIFY(desk.director().state().run != 0);
        desk.director().setSpeed(20);
        desk.director().play();
        QTRY_VERIFY(desk.director().state().done.contains("rain"));
        centre_->admin().execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE "
                                 "usename = 'trainer'");
        QTRY_VERIFY(desk.director().state().done.contains("water"));
        QTRY_VERIFY(!desk.director().state().paused);
        QCOMPARE(atCentre("SELECT count(*) FROM zhitu.drill_step WHERE run_id = (SELECT max(id) "
                          "FROM zhitu.drill_run) AND step = 'rain'"),
                 std::string("1"));
    }

    void aRefusedStepIsToldTriedAgainAndLeftOut()
    {
        sit("trainer");
        widgets::DrillWindow& desk = openDesk();
        QTRY_COMPARE(desk.director().state().link, widgets::DrillState::Link::Ready);
        Scenario scenario = smallScenario();
        Step more = step("more", 2, StepKind::Report, both("又一处积水", "More water"));
        scenario.steps.insert(scenario.steps.begin() + 2, more);
        desk.directPage().offer(scenario);
        click(desk, "directBegin");
        QTRY_VERIFY(desk.director().state().run != 0);
        takeItemAway(true);
        auto* bar = desk.findChild<QWidget*>(QStringLiteral("refusedBar"));
        QVERIFY(!bar->isVisible());
        desk.director().setSpeed(30);
        click(desk, "directPlay");
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(desk.director().state().paused);
        const auto words = [&] {
            return desk.findChild<QLabel*>(QStringLiteral("refusedWords"))->text();
        };
        QVERIFY(words().contains(QStringLiteral("Water on the road")));
        QVERIFY(words().contains(QStringLiteral("no such item")));
        keepPicture("drill-refused", &desk);
        look_->setLanguage(translations::Language::Chinese);
        QTRY_VERIFY(words().contains(QStringLiteral("路面积水")));
        look_->setLanguage(translations::Language::English);
        // Still missing: it stands on. Then it is there, and the drill goes on by itself.
        click(desk, "refusedAgain");
        QTest::qWait(300);
        QVERIFY(bar->isVisible());
        QVERIFY(!desk.director().state().done.contains("water"));
        takeItemAway(false);
        click(desk, "refusedAgain");
        QTRY_VERIFY(desk.director().state().done.contains("water"));
        QTRY_VERIFY(!bar->isVisible());
        QVERIFY(!desk.director().state().paused);
        takeItemAway(true);
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(words().contains(QStringLiteral("More water")));
        click(desk, "refusedWithout");
        QTRY_VERIFY(desk.director().state().leftOut.contains("more"));
        QTRY_VERIFY(!desk.director().state().paused);
        QVERIFY(!bar->isVisible());
        takeItemAway(false);
        QCOMPARE(
            desk.findChild<QTreeWidget*>(QStringLiteral("directSteps"))->topLevelItem(2)->text(1),
            QStringLiteral("left out"));
        desk.director().jump(minutes(25));
        QTRY_VERIFY(desk.director().state().done.contains("fail"));
        keepPicture("drill-left-out", &desk);
        // The clock goes forwards only; who wants to begin anew is offered that.
        const std::int64_t first = desk.director().state().run;
        widgets::TimelineView& line = desk.directPage().timeline();
        QTest::mouseClick(&line, Qt::LeftButton, {},
                          QPoint(static_cast<int>(line.xOf(minutes(5))), 4));
        auto* box = desk.findChild<QWidget*>(QStringLiteral("beginAgainBox"));
        QVERIFY(box != nullptr);
        QTRY_VERIFY(box->isVisible());
        QVERIFY(desk.director().state().now() >= minutes(25));
        // Its band covers none of its words, in another look neither.
        const auto* said = box->findChild<QLabel*>(QStringLiteral("qt_msgbox_label"));
        const auto isClear = [&] {
            const auto bands = box->findChildren<widgets::DrillBanner*>();
            return bands.size() == 1
                   && said->mapTo(box, QPoint()).y() >= bands.front()->geometry().bottom();
        };
        QTRY_VERIFY(isClear());
        look_->setTypePercent(150);
        QTRY_VERIFY(isClear());
        look_->setTypePercent(100);
        QTRY_VERIFY(isClear());
        keepPicture("drill-begin-again", box);
        click(*box, "beginAgain");
        QTRY_VERIFY(desk.director().state().run > first);
        QVERIFY(desk.director().state().done.empty());
        QCOMPARE(desk.director().state().now(), drill::ScenarioTime{});
        QCOMPARE(atCentre("SELECT count(*) FROM zhitu.camera WHERE status <> 1"), std::string("0"));
        // Ended from elsewhere, while it is played.
        click(desk, "directPlay");
        QTRY_VERIFY(!desk.director().state().paused);
        central::PgConnection other = centre_->as("trainer");
        drill::CentreStage::resume(other, desk.director().state().run).end();
        QTRY_VERIFY(desk.director().state().run == 0);
        QVERIFY(desk.findChild<QLabel*>(QStringLiteral("drillMessage"))
                    ->text()
                    .contains(QStringLiteral("ended elsewhere")));
    }

    void aScenarioIsWrittenOnItsTimeLine()
    {
        sit("operator1");
        widgets::DrillWindow& desk = openDesk();
        desk.tabs().setCurrentWidget(&desk.editPage());
        widgets::EditPage& page = desk.editPage();
        QTest::qWait(300); // a draft, if there were one
        page.begin(smallScenario());
        widgets::TimelineView& line = page.timeline();
        QTRY_VERIFY(line.isVisible() && line.width() > 300);
        // A step is dragged by eleven minutes, and a bit that does not count.
        const QPoint from = line.rectOf(1).center();
        const int by = static_cast<int>(line.xOf(minutes(12)) - line.xOf(minutes(1)));
        QTest::mousePress(&line, Qt::LeftButton, {}, from);
        QTest::mouseMove(&line, from + QPoint(by / 2, 0));
        QTest::mouseMove(&line, from + QPoint(by, 0));
        QTest::mouseRelease(&line, Qt::LeftButton, {}, from + QPoint(by, 0));
        QCOMPARE(page.edit().scenario().steps[1].at, drill::ScenarioTime(minutes(12)));
        page.edit().undo().undo();
        QVERIFY(page.edit().scenario() == smallScenario());
        page.edit().undo().redo();
        // Over the step behind it: the steps stay in the order of their times.
        page.edit().choose(1);
        page.edit().changeStep({}, {}, [](Step& s) { s.at = minutes(30); });
        QCOMPARE(page.edit().scenario().steps[2].id, std::string("water"));
        QCOMPARE(page.edit().chosen(), std::optional<std::size_t>(2));
        // What nobody could play is said at its field, and not saved.
        auto* id = page.findChild<QLineEdit*>(QStringLiteral("stepReporter"));
        type(*id, QStringLiteral("王"));
        QTRY_VERIFY(page.edit().trouble());
        QVERIFY(page.findChild<QLabel*>(QStringLiteral("note of reporter"))->isVisible());
        keepPicture("drill-edit-trouble", &desk);
        type(*id, QStringLiteral("测试丁"));
        QVERIFY(!page.edit().trouble());
        // Added, copied, removed.
        page.edit().add(StepKind::Message, minutes(50));
        QCOMPARE(page.edit().scenario().steps.size(), 5U);
        page.edit().copyChosen();
        QCOMPARE(page.edit().scenario().steps.size(), 6U);
        page.edit().removeChosen();
        QCOMPARE(page.edit().scenario().steps.size(), 5U);
        QVERIFY2(!page.edit().trouble(),
                 qPrintable(page.edit().trouble() ? page.edit().trouble()->message : QString()));
        keepPicture("drill-edit", &desk);
        const auto file = *folder_ / "written.json";
        page.saveTo(file);
        QTRY_VERIFY(page.edit().undo().isClean());
        QVERIFY(drill::readScenarioFile(file) == page.edit().scenario());
        std::ifstream bytes(file, std::ios::binary);
        const std::string written((std::istreambuf_iterator<char>(bytes)), {});
        QCOMPARE(QByteArray::fromStdString(written), drill::writeScenario(page.edit().scenario()));
        // What is in the editor outlives the desk.
        page.edit().changeStep({}, {}, [](Step& s) { s.title.english = QString(); });
        const Scenario last = page.edit().scenario();
        QTest::qWait(600);
        window_->trainer().close();
        widgets::DrillWindow& again = openDesk();
        QTRY_VERIFY(again.editPage().edit().scenario() == last);
    }

    void draftsKeepWhatNoFileWould()
    {
        for (const std::string& id : drill::shippedScenarios()) {
            widgets::ScenarioDraft draft{drill::shippedScenario(id), QStringLiteral("/a/b.json")};
            draft.scenario.steps[0].title.english.clear();
            draft.scenario.steps[1].id = draft.scenario.steps[0].id;
            QCOMPARE(widgets::draftFrom(widgets::draftText(draft)), std::optional(draft));
        }
        QVERIFY(!widgets::draftFrom(QStringLiteral("{}")));
        QVERIFY(!widgets::draftFrom(QStringLiteral("[")));
    }

    void whatWasDoneIsReplayed()
    {
        central::PgConnection trainer = centre_->as("trainer");
        {
            drill::CentreStage stage = drill::CentreStage::begin(trainer, smallScenario());
            stage.setClock(minutes(0), 60);
            stage.perform(smallScenario().steps[0], "rain", minutes(0));
            const drill::StepOutcome water =
                stage.perform(smallScenario().steps[1], "water", minutes(1));
            stage.setClock(minutes(5), 0);
            centre_->as("operator1")
                .query("SELECT zhitu.act_on_case(gen_random_uuid(), jsonb_build_object('case', "
                       "$1::bigint, 'action', 2, 'base_version', 1))",
                       {std::to_string(water.caseId)});
            stage.setClock(minutes(20), 0);
            stage.perform(smallScenario().steps[2], "fail", minutes(20));
            stage.end();
        }
        sit("trainer");
        widgets::DrillWindow& desk = openDesk();
        desk.tabs().setCurrentWidget(&desk.replayPage());
        auto* moments = desk.findChild<QTreeWidget*>(QStringLiteral("replayMoments"));
        QTRY_COMPARE(moments->topLevelItemCount(), 5);
        // The trainee has a lane of his own.
        const widgets::TimelineView& line = desk.replayPage().timeline();
        QCOMPARE(line.items()[2].lane, 1U);
        // By the clock: a click on its scale.
        QTest::mouseClick(&desk.replayPage().timeline(), Qt::LeftButton, {},
                          QPoint(static_cast<int>(line.xOf(minutes(3))), 4));
        QTRY_COMPARE(moments->indexOfTopLevelItem(moments->currentItem()), 1);
        QVERIFY(window_->mapView().reading().contains(smallScenario().steps[1].title.local()));
        QVERIFY(std::ranges::find(window_->mapView().marks(), map::Mark::Kind::Reported,
                                  &map::Mark::kind)
                != window_->mapView().marks().end());
        // By the list: the clock goes there.
        moments->setCurrentItem(moments->topLevelItem(3));
        QTRY_COMPARE(desk.replayPage().now(), drill::ScenarioTime(minutes(20)));
        keepPicture("drill-replay", &desk);
        keepPicture("drill-replay-map", window_.get());
        // Another language: what was written down in one is read in the other.
        const QString inEnglish = moments->topLevelItem(3)->text(2);
        QVERIFY(inEnglish.contains(QStringLiteral("The line is cut")));
        look_->setLanguage(translations::Language::Chinese);
        QTRY_VERIFY(moments->topLevelItem(3)->text(2).contains(QStringLiteral("镇区断线")));
        QVERIFY(!moments->topLevelItem(3)->text(2).contains(QStringLiteral("fail")));
        QVERIFY(desk.findChild<QTreeWidget*>(QStringLiteral("directExpected"))
                    ->topLevelItem(0)
                    ->text(1)
                    .contains(QStringLiteral("路面积水")));
        look_->setLanguage(translations::Language::English);
        QTRY_COMPARE(moments->topLevelItem(3)->text(2), inEnglish);
        const auto file = *folder_ / "debrief.pdf";
        desk.records().writeDebrief(file, &desk);
        QTRY_VERIFY(std::filesystem::exists(file));
        QTRY_VERIFY(textOfPdf(file).contains(smallScenario().title.local()));
        // Played: the clock goes to the end by itself.
        desk.replayPage().setNow({});
        click(desk, "replayPlay");
        QTRY_VERIFY(desk.replayPage().now() > drill::ScenarioTime(std::chrono::seconds(30)));
        click(desk, "replayPlay");
        // Another page: the map is as it was.
        desk.tabs().setCurrentIndex(0);
        QTRY_VERIFY(window_->mapView().reading().isEmpty());
        QVERIFY(window_->mapView().marks().empty());
    }

private:
    widgets::DrillWindow& openDesk()
    {
        window_->commands()[QStringLiteral("drills")]->trigger();
        widgets::DrillWindow* desk = window_->trainer().shown();
        if (desk == nullptr || !QTest::qWaitForWindowExposed(desk, kPatienceMs))
            qFatal("the desk did not come");
        return *desk;
    }
    void takeItemAway(bool away)
    {
        centre_->admin().execute(std::string("UPDATE zhitu.service_item SET code = ")
                                 + (away ? "'X1' WHERE code = 'I1'" : "'I1' WHERE code = 'X1'"));
    }
    static void click(QWidget& in, const char* name)
    {
        auto* button = in.findChild<QPushButton*>(QString::fromLatin1(name));
        if (!QTest::qWaitFor([&] { return button->isEnabled(); }, kPatienceMs))
            qWarning("%s is not enabled", name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    /// As by hand: an edit that was typed.
    static void type(QLineEdit& line, const QString& text)
    {
        line.setFocus();
        line.selectAll();
        QTest::keyClick(&line, Qt::Key_Delete);
        for (const QChar letter : text) // also letters that no key has
            QTest::sendKeyEvent(QTest::Click, &line, Qt::Key_A, QString(letter), Qt::NoModifier);
    }
    static void type(QWidget& in, const char* name, const QString& text)
    {
        type(*in.findChild<QLineEdit*>(QString::fromLatin1(name)), text);
    }
};

} // namespace zhitu::test

QTEST_MAIN(zhitu::test::DrillWindowTest)
#include "drill_window_test.moc"
