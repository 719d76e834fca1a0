// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The window on a real centre: it shows what is there, what changes and what one does, with and
/// without a line.
#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>

#include "data/sync/command_json.h"
#include "data/sync/uuid7.h"
#include "tests/gui/intake.h"
#include "tests/gui/once_there.h"
#include "tests/gui/pictures.h"
#include "tests/gui/window.h"
#include "tests/support/dice.h"
#include "tests/support/temporary_centre.h"
#include "widgets/commands/commands.h"
#include "widgets/look/look.h"
#include "widgets/place/breadcrumb.h"
#include "widgets/sync/sync_panel.h"
#include "widgets/sync/sync_service.h"

namespace zhitu::test {

class CentreWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        centre_ = std::make_unique<TemporaryCentre>();
        centre_->addSmallDistrict();
        centre_->addUser("operator1", "operator", {"500117"});
        folder_ = std::make_unique<TemporaryFolder>();
        const Home home(folder_->path());
        settings_ = std::make_unique<widgets::Settings>(*folder_ / "settings.json");
        look_ = std::make_unique<widgets::Look>(*settings_);
        window_ = std::make_unique<widgets::MainWindow>(*settings_, *look_, *folder_ / "demo");
        window_->resize(1600, 1000);
        window_->show();
        sync::EngineOptions options;
        options.folder = *folder_ / "store";
        options.readFrom = options.sendTo = centre_->cluster().conninfo("operator1");
        options.actor.post = "值班席01";
        options.patience = std::chrono::seconds(3);
        window_->openCentre(options);
        QTRY_VERIFY(window_->mapView().data() && window_->mapView().isComplete());
        QTRY_COMPARE(window_->sync().status().link, sync::LinkState::Live);
    }
    void cleanup()
    {
        window_.reset();
        look_.reset();
        settings_.reset();
        centre_.reset();
    }

    void aChangeAtTheCentreIsSeenOnTheMap()
    {
        QCOMPARE(window_->mapView().points()->cases.size(), 12U);
        central::PgConnection other = centre_->as("operator1");
        other.query("SELECT zhitu.act_on_case(gen_random_uuid(), '{\"case\": 3, \"action\": 3, "
                    "\"reason\": \"重复\", "
                    "\"base_version\": 1}')");
        QCOMPARE(openOnTheMap(), 12);
        QTRY_COMPARE(window_->mapView().points()->cases.size(), 11U); // rejected: ended
        // What is counted follows: the colours of the grids, and what stands above the map.
        QTRY_COMPARE(openOnTheMap(), 11);
        QTRY_VERIFY(aboveTheMap().contains(QStringLiteral("11件")));
        central::PgConnection loader = centre_->admin();
        loader.execute("SET ROLE zhitu_loader; UPDATE zhitu.camera SET status = 3 WHERE id = 4");
        QTRY_VERIFY_WITH_TIMEOUT(
            std::ranges::any_of(window_->mapView().points()->cameraPoints,
                                [](const map::CameraPoint& c) {
                                    return c.id == 4 && c.status == domain::CameraStatus::Fault;
                                }),
            5000);
        keepPicture("live");
    }

    void aFilterOfOnesOwnOutlivesNewPlaces()
    {
        domain::Filter filter = domain::workFilter();
        filter.statuses = {domain::CameraStatus::Fault};
        window_->state().setFilter(filter);
        QTRY_COMPARE(window_->mapView().points()->cameras, 0U);
        central::PgConnection loader = centre_->admin();
        loader.execute("SET ROLE zhitu_loader; UPDATE zhitu.division SET name = '新区' WHERE level "
                       "= 4");
        QTRY_COMPARE(
            QString::fromStdString(window_->mapView().data()->division("500117000000")->name),
            QStringLiteral("新区"));
        QTRY_COMPARE(window_->mapView().points()->filter, filter);
        loader.execute("UPDATE zhitu.camera SET status = 3 WHERE id = 4");
        QTRY_COMPARE(window_->mapView().points()->cameras, 1U);
    }

    void theCamerasOnTheMapAreThoseOfTheCentreWhateverHappensToThem()
    {
        Dice dice;
        central::PgConnection loader = centre_->admin();
        loader.execute("SET ROLE zhitu_loader");
        for (int i = 0; i < 60; ++i) {
            const std::string id = std::to_string(dice.between(1, 24));
            const std::string device =
                "50011701001319" + std::to_string(100000 + dice.between(0, 99));
            const int what = dice.between(0, 4);
            if (what == 0)
                loader.execute("DELETE FROM zhitu.camera WHERE id = " + id);
            else if (what == 1)
                loader.execute("INSERT INTO zhitu.camera(device_id, name, tier, status, owner, "
                               "geom, azimuth_deg, field_of_view_deg, range_m, grid_code) SELECT '"
                               + device
                               + "', '新', 3, 1, '单位', geom, 0, 60, 80, grid_code FROM "
                                 "zhitu.camera LIMIT 1 ON CONFLICT DO NOTHING");
            else if (what == 2) // the whole district
                loader.execute("UPDATE zhitu.division SET name = name || '区' WHERE level = 4");
            else
                loader.execute("UPDATE zhitu.camera SET status = 1 + status % 3 WHERE id = " + id);
            QTest::qWait(dice.between(0, 60));
        }
        const auto there = [&] {
            std::map<std::int64_t, std::int64_t> all;
            const auto rows = loader.query("SELECT id, status FROM zhitu.camera");
            for (int i = 0; i < rows.rows(); ++i)
                all.emplace(rows.integer(i, 0), rows.integer(i, 1));
            return all;
        }();
        QTRY_VERIFY2(camerasOnTheMap() == there, dice.told().c_str());
    }

    void whatOneDoesIsSeenAtOnceAndSentWhenTheLineIsBack()
    {
        centre_->cluster().crash();
        QTRY_COMPARE(window_->sync().status().link, sync::LinkState::Offline);
        window_->select({domain::Subject::Kind::Case, 1, {}, {}});
        QTest::qWait(300);
        // Accepting says nothing: it is done at once.
        window_->commands()[QStringLiteral("nextStep")]->trigger();
        QTRY_COMPARE(window_->sync().status().waiting, 1);
        QTRY_VERIFY(stateOf(1) == domain::CaseState::Accepted);
        window_->enterArea("500117001001001");
        window_->commands()[QStringLiteral("reportCase")]->trigger();
        auto* form = window_->findChild<QDialog*>(QStringLiteral("reportDialog"));
        QVERIFY(form != nullptr);
        pickItem(*form);
        form->findChild<QLineEdit*>(QStringLiteral("title"))->setText(QStringLiteral("路灯不亮"));
        keepPicture("report", form);
        form->findChild<QAbstractButton*>(QStringLiteral("takeIn"))->click();
        QTRY_COMPARE(window_->sync().status().waiting, 2);
        QTRY_COMPARE(window_->mapView().points()->cases.size(), 13U);
        auto* panel = window_->findChild<widgets::SyncPanel*>();
        panel->parentWidget()->raise();
        qobject_cast<QWidget*>(panel->parentWidget())->show();
        auto* list = panel->findChild<QTreeWidget*>(QStringLiteral("syncCommands"));
        QTRY_COMPARE(list->topLevelItemCount(), 2);
        keepPicture("offline");
        centre_->cluster().start();
        window_->sync().retryNow();
        QTRY_COMPARE(window_->sync().status().waiting, 0);
        QTRY_COMPARE(centre_->admin().query("SELECT count(*) FROM zhitu.\"case\"").integer(0, 0),
                     13);
    }

    void whatIsAnotherCentresIsHeldUntilOneSaysThatItMoved()
    {
        {
            sync::Outbox outbox(cache::CacheStore::outboxIn(*folder_ / "store"));
            const auto here = outbox.centre();
            QVERIFY(here.has_value());
            outbox.setCentre("elsewhere/operator1");
            outbox.append({sync::makeUuid7(), sync::kActOnCase, R"({"case":2,"action":2})", 1,
                           1'800'000'000});
            outbox.setCentre(*here);
        }
        domain::CaseAct act;
        act.caseId = 3;
        act.action = domain::CaseAction::Accept;
        act.baseVersion = 1;
        window_->sync().act(act);
        QTRY_COMPARE(window_->sync().status().elsewhere, 1);
        QTRY_COMPARE(stateAtCentre(3), 2); // what is this one's goes on
        auto* panel = window_->findChild<widgets::SyncPanel*>();
        qobject_cast<QWidget*>(panel->parentWidget())->show();
        panel->parentWidget()->raise();
        auto* moved = panel->findChild<QAbstractButton*>(QStringLiteral("syncMoved"));
        QTRY_VERIFY(moved->isVisible());
        keepPicture("moved");
        QCOMPARE(stateAtCentre(2), 1);
        const auto answer = answerQuestion(QMessageBox::Yes);
        moved->click();
        QVERIFY(answer.isDone());
        QTRY_COMPARE(stateAtCentre(2), 2);
        QTRY_VERIFY(!moved->isVisible());
    }

    void aConflictComesBackWithAChoice()
    {
        // The window must not come first when the server is back.
        centre_->admin().execute("ALTER ROLE operator1 NOLOGIN");
        centre_->cluster().crash();
        QTRY_COMPARE(window_->sync().status().link, sync::LinkState::Offline);
        domain::CaseAct act;
        act.caseId = 2;
        act.action = domain::CaseAction::Accept;
        act.baseVersion = 1;
        window_->sync().act(act);
        QTRY_COMPARE(window_->sync().status().waiting, 1);
        centre_->cluster().start();
        central::PgConnection other = centre_->admin();
        other.execute("SET SESSION AUTHORIZATION operator1");
        other.query("SELECT zhitu.act_on_case(gen_random_uuid(), '{\"case\": 2, \"action\": 22, "
                    "\"reason\": \"群众反映强烈\", \"days\": 3, \"base_version\": 1}')");
        centre_->admin().execute("ALTER ROLE operator1 LOGIN");
        window_->sync().retryNow();
        QTRY_COMPARE(window_->sync().status().conflicts, 1);
        auto* panel = window_->findChild<widgets::SyncPanel*>();
        auto* list = panel->findChild<QTreeWidget*>(QStringLiteral("syncCommands"));
        QTRY_COMPARE(list->topLevelItemCount(), 1);
        list->setCurrentItem(list->topLevelItem(0));
        // The list may still be the one from before the conflict; what is chosen stays so.
        QTRY_VERIFY(panel->findChild<QLabel*>(QStringLiteral("syncChoice"))
                        ->text()
                        .contains(QStringLiteral("2")));
        keepPicture("conflict");
        panel->findChild<QAbstractButton*>(QStringLiteral("syncMine"))->click();
        QTRY_COMPARE(
            centre_->admin().query("SELECT state FROM zhitu.\"case\" WHERE id = 2").integer(0, 0),
            2);
        QTRY_COMPARE(window_->sync().status().conflicts, 0);
    }

private:
    std::int64_t openOnTheMap()
    {
        const map::MapView& map = window_->mapView();
        return map::figuresWithin(*map.data(), *map.figures(), {}).figures.openCases;
    }
    std::map<std::int64_t, std::int64_t> camerasOnTheMap()
    {
        std::map<std::int64_t, std::int64_t> all;
        for (const map::CameraPoint& c : window_->mapView().points()->cameraPoints)
            all.emplace(c.id, static_cast<std::int64_t>(c.status));
        return all;
    }
    QString aboveTheMap()
    {
        QString text;
        for (const QLabel* label :
             window_->findChild<widgets::Breadcrumb*>()->findChildren<QLabel*>())
            text += label->text();
        return text;
    }
    domain::CaseState stateOf(std::int64_t id)
    {
        for (const map::CasePoint& c : window_->mapView().points()->cases)
            if (c.id == id)
                return c.state;
        return {};
    }
    std::int64_t stateAtCentre(std::int64_t id)
    {
        return centre_->admin()
            .query("SELECT state FROM zhitu.\"case\" WHERE id = $1::bigint", {std::to_string(id)})
            .integer(0, 0);
    }
    void keepPicture(const char* name, QWidget* what = nullptr)
    {
        keepPictures(*look_, QString::fromLatin1(name), [&]() -> QImage {
            return what != nullptr ? what->grab().toImage() : window_->grabAll();
        });
    }

    std::unique_ptr<TemporaryCentre> centre_;
    std::unique_ptr<TemporaryFolder> folder_;
    std::unique_ptr<widgets::Settings> settings_;
    std::unique_ptr<widgets::Look> look_;
    std::unique_ptr<widgets::MainWindow> window_;
};

} // namespace zhitu::test

QTEST_MAIN(zhitu::test::CentreWindowTest)
#include "centre_window_test.moc"
