// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// People come to a workstation, lock it, hand over and go, at a real centre with certificate and
/// passwords.
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include "data/cache/store.h"
#include "data/policy/file_key_store.h"
#include "data/sync/outbox.h"
#include "tests/gui/desk.h"
#include "tests/gui/pictures.h"
#include "tests/gui/trust_form.h"
#include "tests/support/secure_centre.h"
#include "widgets/commands/commands.h"
#include "widgets/sync/lock_page.h"
#include "widgets/sync/session_guard.h"
#include "widgets/sync/steps_page.h"
#include "widgets/trust/choice_card.h"
#include "widgets/trust/colours.h"
#include "widgets/trust/first_run_page.h"
#include "widgets/window/map_window.h"
#include "widgets/window/support_desk.h"

using namespace zhitu;
using sync::LinkState;
using sync::SignInStep;
using sync::StepState;
namespace fs = std::filesystem;

namespace {

const QString kLi = QStringLiteral("li's 密码 \\");
const QString kWang = QStringLiteral("wang-password");

} // namespace

class SignInTest : public QObject {
    Q_OBJECT

private:
    test::TemporaryFolder home_;
    test::SecureCentre centre_;
    test::Desk desk_{home_.path(), std::make_shared<policy::FileKeyStore>(home_ / "keys")};
    widgets::MainWindow& window_ = desk_.window;

    template <typename Widget>
    Widget* in(const char* name)
    {
        return desk_.in<Widget>(name);
    }
    widgets::ConnectDialog& dialog() { return desk_.dialog(); }
    widgets::StepsPage& steps() { return *dialog().findChild<widgets::StepsPage*>(); }
    widgets::LockPage& lockPage() { return *in<widgets::LockPage>("lockPage"); }

    static fs::path store(const sync::SignedIn& person) { return person.options.folder; }

    /// Everything that lies under the folder, in one text.
    static std::string everythingIn(const fs::path& folder)
    {
        std::string all;
        for (const auto& entry : fs::recursive_directory_iterator(folder))
            if (entry.is_regular_file())
                all += test::readAll(entry.path());
        return all;
    }

    /// Saves it as a form would, and waits until it is on the disk.
    void saveDraft(const QString& text)
    {
        QSignalSpy saved(&window_.support().drafts(), &widgets::DraftService::saved);
        window_.support().drafts().save(QStringLiteral("case/7"), text);
        QTRY_VERIFY(!saved.isEmpty());
    }

    QString draft()
    {
        QSignalSpy loaded(&window_.support().drafts(), &widgets::DraftService::loaded);
        window_.support().drafts().load(QStringLiteral("case/7"));
        return QTest::qWaitFor([&] { return !loaded.isEmpty(); }, test::kPatienceMs)
                   ? loaded.back().at(1).toString()
                   : QStringLiteral("no answer");
    }

    void switchTo(const QString& user, const QString& password)
    {
        window_.commands()[QStringLiteral("switchUser")]->trigger();
        QVERIFY(desk_.inFront(dialog()));
        desk_.type("personUser", user);
        desk_.type("personPassword", password);
        desk_.press("personPassword");
        QVERIFY2(QTest::qWaitFor([&] { return !dialog().isVisible(); }, test::kPatienceMs),
                 qPrintable(in<QLabel>("stepsMessage")->text()));
        QCOMPARE(window_.people().user(), user);
    }

private Q_SLOTS:
    void initTestCase()
    {
        centre_.centre().addSmallDistrict();
        centre_.centre().addUser("li", "operator", {"500117"}, kLi.toStdString());
        centre_.centre().addUser("wang", "operator", {"500117001"}, kWang.toStdString());
        central::PgConnection admin = centre_.centre().admin();
        admin.execute("CREATE ROLE nobody LOGIN PASSWORD 'nobody'");
        centre_.centre().addUser("noarea", "operator", {}, "noarea");
        admin.execute("CREATE DATABASE plain");
        desk_.aimAt(centre_.address(), centre_.rootCertificate());
        window_.show();
        QVERIFY(QTest::qWaitForWindowActive(&window_));
    }

    void cleanup()
    {
        if (auto* assistant = window_.findChild<widgets::ConnectDialog*>())
            assistant->reject();
        window_.people().signOut();
        QTRY_COMPARE(window_.sync().status().link, LinkState::NoCentre);
    }

    void firstTimeByTheKeyboard()
    {
        auto* card = in<widgets::ChoiceCard>("firstRunCentre");
        card->setFocus();
        QTest::keyClick(card, Qt::Key_Return);
        QVERIFY(desk_.inFront(dialog()));
        QTRY_VERIFY(in<QLineEdit>("centreHosts")->hasFocus());
        // Nothing is entered: it says so.
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(in<QLabel>("addressProblem")->isVisible());
        QTest::keyClicks(QApplication::focusWidget(), QString::fromStdString(centre_.address()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(in<QLineEdit>("centreDatabase")->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("centre"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(in<QLineEdit>("centreCertificate")->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(),
                         QString::fromStdString(centre_.rootCertificate().string()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(in<QLineEdit>("personUser")->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("wang"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(in<QLineEdit>("personPassword")->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), kWang);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!dialog().isVisible());
        QVERIFY(desk_.showsGrids(2)); // of his town, not of the other
        QVERIFY(desk_.isLive());
        QVERIFY(window_.mapView().isVisible());
        auto* person = in<QLabel>("person");
        QVERIFY(person->isVisible());
        QCOMPARE(person->text(), QStringLiteral("wang"));
        // Nothing of the password is kept where anybody could look.
        desk_.settings.flush();
        QVERIFY(test::readAll(home_ / "settings.json").find(kWang.toStdString())
                == std::string::npos);
        QVERIFY(in<QLineEdit>("personPassword")->text().isEmpty());
    }

    void failuresAreExplainedAtTheirStep_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("password");
        QTest::addColumn<std::string>("hosts");
        QTest::addColumn<std::string>("certificate");
        QTest::addColumn<QString>("database");
        QTest::addColumn<int>("step");
        QTest::addColumn<QString>("words");
        const QString centre = QStringLiteral("centre");
        const auto row = [&](const char* name, const QString& user, const QString& password,
                             const std::string& hosts, const std::string& certificate,
                             const QString& database, SignInStep step, const char* words) {
            QTest::newRow(name) << user << password << hosts << certificate << database
                                << static_cast<int>(step) << QString::fromUtf8(words);
        };
        const QString li = QStringLiteral("li");
        row("unknown host", QStringLiteral("never"), kLi, "nowhere.invalid", {}, centre,
            SignInStep::Name, "nowhere.invalid");
        row("nobody listens", QStringLiteral("never"), kLi,
            "127.0.0.1:" + std::to_string(test::SecureCentre::freePort()), {}, centre,
            SignInStep::Answer, "the first time it has to be reached");
        row("another authority", li, kLi, {}, centre_.otherRootCertificate().string(), centre,
            SignInStep::Certificate, "could not prove");
        row("wrong password", li, QStringLiteral("wrong"), {}, {}, centre, SignInStep::Person,
            "user name and password");
        row("no such user", QStringLiteral("o'brien \\"), kLi, {}, {}, centre, SignInStep::Person,
            "user name and password");
        row("no such database", li, kLi, {}, {}, QStringLiteral("none"), SignInStep::Schema,
            "no database of this name");
        row("a database without a centre", li, kLi, {}, {}, QStringLiteral("plain"),
            SignInStep::Schema, "no Zhitu centre");
        row("no role", QStringLiteral("nobody"), QStringLiteral("nobody"), {}, {}, centre,
            SignInStep::Schema, "no role");
        row("no area", QStringLiteral("noarea"), QStringLiteral("noarea"), {}, {}, centre,
            SignInStep::Area, "no area");
    }

    void failuresAreExplainedAtTheirStep()
    {
        QFETCH(QString, user);
        QFETCH(QString, password);
        QFETCH(std::string, hosts);
        QFETCH(std::string, certificate);
        QFETCH(QString, database);
        QFETCH(int, step);
        QFETCH(QString, words);
        desk_.attempt(user, password, hosts, certificate, qPrintable(database));
        const auto failed = static_cast<SignInStep>(step);
        QTRY_COMPARE(steps().stateOf(failed), StepState::Failed);
        QTRY_VERIFY(in<QLabel>("stepsMessage")->isVisible());
        const QString said = in<QLabel>("stepsMessage")->text();
        QVERIFY2(said.contains(words), qPrintable(said));
        QVERIFY2(!said.contains(password) || password == user, qPrintable(said));
        for (int i = 0; i < sync::kSignInSteps; ++i)
            QCOMPARE(steps().stateOf(static_cast<SignInStep>(i)), i < step    ? StepState::Done
                                                                  : i == step ? StepState::Failed
                                                                              : StepState::Waiting);
        QVERIFY(in<QPushButton>("connectNext")->hasFocus()); // Enter tries again
        QVERIFY(!window_.people().isSignedIn());
        test::keepPictures(desk_.look,
                           QStringLiteral("connect-") + QLatin1StringView(QTest::currentDataTag()),
                           [this] { return dialog().grab().toImage(); });
        QTest::keyClick(&dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog().isVisible());
        QVERIFY(in<widgets::FirstRunPage>("firstRunPage")->isVisible());
    }

    void locksAndUnlocks()
    {
        desk_.signIn(QStringLiteral("li"), kLi);
        QVERIFY(desk_.showsGrids(4));
        widgets::MapWindow* map = window_.openMapWindow();
        test::TrustForm form(window_.support().drafts());
        form.show();
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        const QPoint place = window_.pos();
        window_.activateWindow();
        QTRY_VERIFY(window_.isActiveWindow());
        QTest::keyClick(&window_, Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
        QTRY_VERIFY(window_.people().isLocked());
        QVERIFY(desk_.inFront(lockPage()));
        for (const QWidget* top : QApplication::topLevelWidgets())
            QVERIFY2(top == &lockPage() || !top->isVisible(), qPrintable(top->objectName()));
        // What comes by itself waits, and no shortcut goes by the page.
        QLabel late(QStringLiteral("late"));
        late.show();
        QTRY_VERIFY(!late.isVisible());
        QTest::keyClick(&lockPage(), Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(window_.mapWindows().size(), 1);
        desk_.type("lockPassword", QStringLiteral("wrong"));
        desk_.press("lockPassword");
        QTRY_VERIFY(!in<QLabel>("lockProblem")->text().isEmpty());
        QVERIFY(window_.people().isLocked());
        test::keepPictures(desk_.look, QStringLiteral("locked"),
                           [this] { return lockPage().grab().toImage(); });
        QTRY_VERIFY(in<QLineEdit>("lockPassword")->hasFocus());
        // It follows the look while it is there.
        const auto ink = [this] {
            return in<QLabel>("lockProblem")->palette().color(QPalette::WindowText);
        };
        const QColor byDay = ink();
        desk_.look.overrideTone(widgets::Tone::Dark);
        desk_.look.setTypePercent(150);
        QTRY_COMPARE(ink(), widgets::coloursFor(lockPage().palette()).alarm);
        QVERIFY(ink() != byDay);
        QTRY_VERIFY(in<QPushButton>("lockUnlock")->width()
                    >= in<QPushButton>("lockUnlock")
                               ->fontMetrics()
                               .horizontalAdvance(in<QPushButton>("lockUnlock")->text())
                           + 2 * widgets::kSpace4);
        desk_.look.overrideTone(widgets::Tone::Light);
        desk_.look.setTypePercent(100);
        QTRY_COMPARE(ink(), byDay);
        desk_.type("lockPassword", kLi);
        desk_.press("lockPassword");
        QTRY_VERIFY(!window_.people().isLocked());
        QVERIFY(!lockPage().isVisible());
        for (const QWidget* back : {static_cast<QWidget*>(&window_), static_cast<QWidget*>(map),
                                    static_cast<QWidget*>(&form), static_cast<QWidget*>(&late)})
            QVERIFY(back->isVisible());
        QTRY_COMPARE(window_.pos(), place);
        QVERIFY(desk_.showsGrids(4));
        QTRY_VERIFY(window_.mapView().isComplete());
        map->close();
    }

    void locksByItself()
    {
        QWidget window;
        window.resize(600, 400);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        widgets::Settings settings(home_ / "lock.json");
        widgets::SessionGuard guard(window, settings, nullptr, std::chrono::milliseconds(500));
        settings.set(QStringLiteral("centre.lockMinutes"), 2);
        guard.watch(QStringLiteral("li"), QStringLiteral("centre"));
        for (int i = 0; i < 8; ++i) { // somebody is there
            QTest::qWait(250);
            QTest::keyClick(&window, Qt::Key_Shift);
            QVERIFY(!guard.isLocked());
        }
        QTRY_VERIFY(guard.isLocked());
        guard.unlock();
        QTRY_VERIFY(window.isVisible());
        bool wall = true;
        guard.setExempt([&] { return wall; });
        QTest::qWait(2000);
        QVERIFY(!guard.isLocked());
        wall = false;
        QTRY_VERIFY(guard.isLocked());
        guard.unlock();
        settings.set(QStringLiteral("centre.lockMinutes"), 0);
        QTest::qWait(2000);
        QVERIFY(!guard.isLocked());
    }

    void everybodyHasHisOwnDrafts()
    {
        desk_.signIn(QStringLiteral("li"), kLi);
        QVERIFY(desk_.showsGrids(4));
        auto* form = new test::TrustForm(window_.support().drafts());
        form->show();
        QVERIFY(QTest::qWaitForWindowExposed(form));
        const QPointer<test::TrustForm> open = form;
        QTest::keyClicks(form->line, QStringLiteral("li was here")); // not saved yet
        window_.people().lock();
        QVERIFY(desk_.inFront(lockPage()));
        QTest::mouseClick(in<QPushButton>("lockSwitch"), Qt::LeftButton);
        QVERIFY(desk_.inFront(dialog()));
        QTest::keyClick(&dialog(), Qt::Key_Escape); // and not after all
        QTRY_VERIFY(!dialog().isVisible());
        QVERIFY(window_.people().isLocked());
        QTest::mouseClick(in<QPushButton>("lockSwitch"), Qt::LeftButton);
        QVERIFY(desk_.inFront(dialog()));
        desk_.type("personUser", QStringLiteral("wang"));
        desk_.type("personPassword", kWang);
        desk_.press("personPassword");
        QTRY_VERIFY(!dialog().isVisible());
        QVERIFY(!window_.people().isLocked());
        QCOMPARE(window_.people().user(), QStringLiteral("wang"));
        QVERIFY(open.isNull()); // nobody sees another's form
        QVERIFY(desk_.showsGrids(2));
        QVERIFY(draft().isEmpty());
        saveDraft(QStringLiteral("wang's canary"));
        switchTo(QStringLiteral("li"), kLi);
        QVERIFY(desk_.showsGrids(4));
        QVERIFY2(draft().contains(QStringLiteral("li was here")), qPrintable(draft()));
        switchTo(QStringLiteral("wang"), kWang);
        QCOMPARE(draft(), QStringLiteral("wang's canary"));
    }

    void nothingReadableStays()
    {
        desk_.signIn(QStringLiteral("li"), kLi);
        QVERIFY(desk_.showsGrids(4));
        QVERIFY(desk_.isLive());
        const std::string canary = "sealed-canary-4711";
        saveDraft(QString::fromStdString(canary));
        // The same in a case's personal part, by way of the centre.
        centre_.centre().admin().execute("UPDATE zhitu.case_personal SET narrative = '" + canary
                                         + "'");
        QTest::qWait(3000);
        QSignalSpy closed(&window_.sync(), &widgets::SyncService::closed);
        window_.commands()[QStringLiteral("signOut")]->trigger();
        QTRY_VERIFY(!closed.isEmpty());
        QVERIFY(in<widgets::FirstRunPage>("firstRunPage")->isVisible());
        QVERIFY(window_.mapView().data()->grids.empty());
        QVERIFY(!in<QLabel>("person")->isVisible());
        const fs::path centres = home_ / "XDG_DATA_HOME/zhitu/centres";
        QVERIFY(fs::exists(centres));
        const std::string all = everythingIn(home_.path());
        QVERIFY(all.size() > 10'000);
        QVERIFY(all.find(canary) == std::string::npos);
        QVERIFY(all.find(kLi.toStdString()) == std::string::npos);
        for (const auto& entry : fs::recursive_directory_iterator(centres))
            if (entry.is_directory())
                QCOMPARE(entry.status().permissions(), fs::perms::owner_all);
    }

    /// Also where his area was taken away while nobody was signed in.
    void whoseAreaIsGoneFindsNothingMore()
    {
        desk_.signIn(QStringLiteral("wang"), kWang);
        QVERIFY(desk_.isLive());
        window_.people().signOut();
        QTRY_COMPARE(window_.sync().status().link, LinkState::NoCentre);
        centre_.centre().addUser("wang", "operator", {});
        const auto caches = [this] {
            std::vector<std::string> found;
            for (const auto& entry :
                 fs::recursive_directory_iterator(home_ / "XDG_DATA_HOME/zhitu/centres"))
                if (entry.path().parent_path().filename() == "wang"
                    && entry.path().filename().string().starts_with("cache-"))
                    found.push_back(entry.path());
            return found;
        };
        QVERIFY(!caches().empty());
        // As the engine of who signed out a moment ago, which is not at its end yet.
        const fs::path folder = fs::path(caches().front()).parent_path();
        const auto lock = std::make_shared<std::optional<cache::StoreLock>>(
            cache::StoreLock::wait(folder, [] { return true; }));
        QVERIFY(lock->has_value());
        QTimer::singleShot(1500, this, [lock] { lock->reset(); });
        desk_.attempt(QStringLiteral("wang"), kWang);
        QTRY_VERIFY(in<QLabel>("stepsMessage")->text().contains(u"no area"));
        QVERIFY(caches().empty());
        QTest::keyClick(&dialog(), Qt::Key_Escape);
        centre_.centre().addUser("wang", "operator", {"500117001"}, kWang.toStdString());
        desk_.signIn(QStringLiteral("wang"), kWang);
        QVERIFY(desk_.showsGrids(2)); // and again as before
    }

    void aNewPasswordTakesTheKeyAlong()
    {
        desk_.signIn(QStringLiteral("li"), kLi);
        saveDraft(QStringLiteral("before"));
        window_.people().signOut();
        const QString fresh = QStringLiteral("fresh");
        centre_.centre().admin().execute("ALTER ROLE li PASSWORD 'fresh'");
        desk_.attempt(QStringLiteral("li"), fresh);
        QTRY_COMPARE(steps().stateOf(SignInStep::Key), StepState::Failed);
        QTRY_VERIFY(in<QLineEdit>("stepsOldPassword")->hasFocus());
        desk_.type("stepsOldPassword", QStringLiteral("no"));
        desk_.press("stepsOldPassword");
        QTRY_VERIFY(in<QLabel>("stepsMessage")
                        ->text()
                        .contains(QStringLiteral("not the password that guards")));
        desk_.type("stepsOldPassword", kLi);
        desk_.press("stepsOldPassword");
        QTRY_VERIFY(!dialog().isVisible());
        QCOMPARE(draft(), QStringLiteral("before"));
        window_.people().signOut();
        desk_.signIn(QStringLiteral("li"), fresh);
        // And back, for the tests behind this one.
        window_.people().signOut();
        central::PgConnection admin = centre_.centre().admin();
        admin.execute("ALTER ROLE li PASSWORD " + admin.literal(kLi.toStdString()));
        desk_.attempt(QStringLiteral("li"), kLi);
        QTRY_VERIFY(in<QLineEdit>("stepsOldPassword")->isVisible());
        desk_.type("stepsOldPassword", fresh);
        desk_.press("stepsOldPassword");
        QTRY_VERIFY(!dialog().isVisible());
    }

    void worksWithoutALine()
    {
        desk_.signIn(QStringLiteral("li"), kLi);
        QVERIFY(desk_.showsGrids(4));
        QVERIFY(desk_.isLive());
        saveDraft(QStringLiteral("kept"));
        window_.people().signOut();
        centre_.centre().cluster().stop();
        desk_.attempt(QStringLiteral("li"), QStringLiteral("wrong"));
        QTRY_COMPARE(steps().stateOf(SignInStep::Key), StepState::Failed);
        QCOMPARE(steps().stateOf(SignInStep::Answer), StepState::Failed);
        dialog().reject();
        desk_.attempt(QStringLiteral("nobody"), QStringLiteral("nobody")); // never here
        QTRY_VERIFY(in<QLabel>("stepsMessage")->isVisible());
        QVERIFY(in<QLabel>("stepsMessage")->text().contains(QStringLiteral("does not answer")));
        dialog().reject();
        desk_.signIn(QStringLiteral("li"), kLi);
        QVERIFY(desk_.showsGrids(4));
        QCOMPARE(draft(), QStringLiteral("kept"));
        QTRY_COMPARE(window_.sync().status().link, LinkState::Offline);
        window_.people().lock(); // and unlocks without a line
        QVERIFY(desk_.inFront(lockPage()));
        desk_.type("lockPassword", kLi);
        desk_.press("lockPassword");
        QTRY_VERIFY(!window_.people().isLocked());
        centre_.centre().cluster().start();
        QVERIFY(desk_.isLive());
    }
};

QTEST_MAIN(SignInTest)
#include "sign_in_test.moc"
