// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What a person may choose about his password and his key: to have the one remembered, to keep the
/// other in a folder where there is no keychain, to begin with a new one where it is lost.
#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <optional>

#include "data/policy/file_key_store.h"
#include "tests/gui/desk.h"
#include "tests/support/secure_centre.h"
#include "widgets/sync/steps_page.h"
#include "widgets/trust/first_run_page.h"
#include "widgets/window/support_desk.h"

using namespace zhitu;
using sync::SignInStep;
using sync::StepState;
namespace fs = std::filesystem;

namespace {

const QString kLi = QStringLiteral("li");
const QString kPassword = QStringLiteral("li-password-4711");

} // namespace

class KeyChoiceTest : public QObject {
    Q_OBJECT

private:
    test::SecureCentre centre_;
    std::optional<test::TemporaryFolder> home_;
    std::optional<test::Desk> desk_;

    template <typename Widget>
    Widget* in(const char* name)
    {
        return desk_->in<Widget>(name);
    }

    /// The program is started, here for the first time or again.
    void start(std::shared_ptr<policy::KeyStore> keychain)
    {
        desk_.reset();
        desk_.emplace(home_->path(), std::move(keychain));
        desk_->aimAt(centre_.address(), centre_.rootCertificate());
        desk_->window.show();
        QVERIFY(QTest::qWaitForWindowActive(&desk_->window));
    }
    [[nodiscard]] std::shared_ptr<policy::KeyStore> keychain() const
    {
        return std::make_shared<policy::FileKeyStore>(*home_ / "keys");
    }
    [[nodiscard]] fs::path data() const { return *home_ / "XDG_DATA_HOME/zhitu"; }

    void fails(SignInStep step, const char* words)
    {
        auto* steps = desk_->dialog().findChild<widgets::StepsPage*>();
        QTRY_COMPARE(steps->stateOf(step), StepState::Failed);
        QTRY_VERIFY(in<QLabel>("stepsMessage")->isVisible());
        const QString said = in<QLabel>("stepsMessage")->text();
        QVERIFY2(said.contains(QString::fromUtf8(words)), qPrintable(said));
    }

    void isIn()
    {
        QVERIFY2(QTest::qWaitFor([&] { return !desk_->dialog().isVisible(); }, test::kPatienceMs),
                 qPrintable(in<QLabel>("stepsMessage")->text()));
        QCOMPARE(desk_->window.people().user(), kLi);
        QVERIFY(desk_->showsGrids(4));
    }

    void choose(bool remember)
    {
        auto* box = in<QCheckBox>("personRemember");
        box->setFocus();
        if (box->isChecked() != remember)
            QTest::keyClick(box, Qt::Key_Space);
        QCOMPARE(box->isChecked(), remember);
    }

private Q_SLOTS:
    void initTestCase()
    {
        // No bus: the system has no keychain, as on a server.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        centre_.centre().addSmallDistrict();
        centre_.centre().addUser("li", "operator", {"500117"}, kPassword.toStdString());
    }
    void init() { home_.emplace(); }
    void cleanup()
    {
        desk_.reset();
        home_.reset();
    }

    void aRememberedPasswordIsOfferedAtTheNextStart()
    {
        start(keychain());
        desk_->fillIn(kLi, kPassword);
        QVERIFY(!in<QCheckBox>("personRemember")->isChecked()); // nobody is taken by surprise
        choose(true);
        desk_->press("personPassword");
        isIn();

        start(keychain());
        desk_->window.offerSignIn();
        QVERIFY(test::Desk::inFront(desk_->dialog()));
        QCOMPARE(in<QLineEdit>("personUser")->text(), kLi);
        QTRY_COMPARE(in<QLineEdit>("personPassword")->text(), kPassword);
        QVERIFY(in<QLineEdit>("personPassword")->hasFocus());
        QVERIFY(in<QCheckBox>("personRemember")->isChecked());
        desk_->press("personPassword"); // Enter is all
        isIn();

        // And forgotten again.
        start(keychain());
        desk_->window.offerSignIn();
        QVERIFY(test::Desk::inFront(desk_->dialog()));
        QTRY_COMPARE(in<QLineEdit>("personPassword")->text(), kPassword);
        choose(false);
        desk_->press("personPassword");
        isIn();
        start(keychain());
        desk_->window.offerSignIn();
        QVERIFY(test::Desk::inFront(desk_->dialog()));
        QVERIFY(!in<QCheckBox>("personRemember")->isChecked());
        QTest::qWait(500);
        QVERIFY(in<QLineEdit>("personPassword")->text().isEmpty());
        for (const std::string& name : test::namesIn(*home_ / "keys"))
            QVERIFY2(test::readAll(*home_ / "keys" / name).find(kPassword.toStdString())
                         == std::string::npos,
                     name.c_str());
        QVERIFY(test::readAll(*home_ / "settings.json").find(kPassword.toStdString())
                == std::string::npos);
    }

    void whoMistypesGoesBackAndTriesAgain()
    {
        start(keychain());
        desk_->signIn(kLi, kPassword);
        centre_.centre().admin().execute("ALTER ROLE li PASSWORD 'another'");
        start(keychain());
        desk_->comesAgain(kPassword);
        fails(SignInStep::Person, "user name and password");
        QTest::mouseClick(in<QPushButton>("connectBack"), Qt::LeftButton);
        QTRY_VERIFY(in<QLineEdit>("personPassword")->isVisible());
        QCOMPARE(in<QLineEdit>("personUser")->text(), kLi);
        central::PgConnection admin = centre_.centre().admin();
        admin.execute("ALTER ROLE li PASSWORD " + admin.literal(kPassword.toStdString()));
        desk_->type("personPassword", kPassword);
        desk_->press("personPassword");
        isIn();
    }

    void withoutAKeychainTheKeyMayBeKeptInAFolder()
    {
        start(nullptr);
        desk_->attempt(kLi, kPassword);
        fails(SignInStep::Key, "keychain");
        auto* choice = in<QPushButton>("stepsChoice");
        QVERIFY(choice->isVisible());
        QVERIFY(!fs::exists(data() / "keys"));
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Space);
        isIn();
        QCOMPARE(fs::status(data() / "keys").permissions(), fs::perms::owner_all);
        const auto names = test::namesIn(data() / "keys");
        QVERIFY(!names.empty());
        for (const std::string& name : names)
            QCOMPARE(fs::status(data() / "keys" / name).permissions(),
                     fs::perms::owner_read | fs::perms::owner_write);

        start(nullptr); // and is asked no more
        desk_->comesAgain(kPassword);
        isIn();
        // It opens the lock as well.
        desk_->window.people().lock();
        QVERIFY(test::Desk::inFront(*in<QWidget>("lockPage")));
        desk_->type("lockPassword", kPassword);
        desk_->press("lockPassword");
        QVERIFY2(
            QTest::qWaitFor([&] { return !desk_->window.people().isLocked(); }, test::kPatienceMs),
            qPrintable(in<QLabel>("lockProblem")->text()));
    }

    void whoseKeyIsLostBeginsAnewAndNothingIsDeleted()
    {
        start(keychain());
        desk_->signIn(kLi, kPassword);
        QVERIFY(desk_->isLive());
        QSignalSpy saved(&desk_->window.support().drafts(), &widgets::DraftService::saved);
        desk_->window.support().drafts().save(QStringLiteral("case/7"), QStringLiteral("a draft"));
        QTRY_VERIFY(!saved.isEmpty());
        desk_.reset();
        fs::remove_all(*home_ / "keys");

        start(keychain());
        desk_->comesAgain(kPassword);
        fails(SignInStep::Key, "not in the keychain");
        QTest::keyClick(in<QPushButton>("connectNext"), Qt::Key_Return); // trying again makes none
        QTest::qWait(200);
        fails(SignInStep::Key, "not in the keychain");
        QVERIFY(!fs::exists(*home_ / "keys") || test::namesIn(*home_ / "keys").empty());
        auto* choice = in<QPushButton>("stepsChoice");
        QTRY_VERIFY(choice->isVisible());
        QTest::mouseClick(choice, Qt::LeftButton);
        isIn();
        int aside = 0;
        for (const auto& entry : fs::recursive_directory_iterator(data() / "centres"))
            aside += entry.path().string().find(".set-aside-") != std::string::npos
                     && entry.path().filename() == "outbox.db";
        QCOMPARE(aside, 1); // with what he had entered
    }
};

QTEST_MAIN(KeyChoiceTest)
#include "key_choice_test.moc"
