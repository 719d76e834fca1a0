// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What is typed about a case is on the screen, in a draft or among the commands, and never in none
/// of them: on a full disk, without an outbox, and where the form is closed too early.
#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>
#include <fstream>

#include "data/cache/store.h"
#include "data/sync/command_json.h"
#include "tests/gui/intake.h"
#include "tests/gui/pictures.h"
#include "tests/gui/window.h"
#include "tests/support/small_disk.h"
#include "tests/support/temporary_centre.h"
#include "widgets/cases/report_dialog.h"
#include "widgets/commands/commands.h"
#include "widgets/look/look.h"
#include "widgets/sync/sync_service.h"
#include "widgets/trust/draft_service.h"

namespace zhitu::test {

class EntryTest : public QObject {
    Q_OBJECT

    static constexpr const char* kFirstGrid = "500117001001001";

private Q_SLOTS:
    void initTestCase()
    {
        centre_ = std::make_unique<TemporaryCentre>();
        centre_->addSmallDistrict();
        centre_->addUser("operator1", "operator", {"500117"});
    }
    void init()
    {
        folder_ = std::make_unique<TemporaryFolder>();
        const Home home(folder_->path());
        disk_ = std::make_unique<SmallDisk>("64m");
        settings_ = std::make_unique<widgets::Settings>(*folder_ / "settings.json");
        look_ = std::make_unique<widgets::Look>(*settings_);
        look_->setLanguage(translations::Language::English);
        sit();
    }
    void cleanup()
    {
        window_.reset();
        look_.reset();
        settings_.reset();
        disk_.reset();
    }
    void cleanupTestCase() { centre_.reset(); }

    void onAFullDiskTheFormStaysUntilItIsStored()
    {
        if (!disk_->isMounted())
            QSKIP("only root may make a small disk");
        const QPointer<widgets::EntryDialog> form = beginReport(kFirstGrid);
        QVERIFY(disk_->leave(0));
        typeReport(*form, QStringLiteral("满盘时接的电话"));
        QSignalSpy failed(&window_->sync(), &widgets::SyncService::entryFailed);
        button(*form, "takeIn")->click();
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(form && form->isVisible());
        auto* trouble = form->findChild<QLabel*>(QStringLiteral("entryTrouble"));
        QVERIFY(trouble->isVisible());
        QVERIFY2(trouble->text().contains(QStringLiteral("disk")), qPrintable(trouble->text()));
        QCOMPARE(line(*form, "title")->text(), QStringLiteral("满盘时接的电话"));
        QVERIFY(line(*form, "title")->isEnabled());
        keepPicture("full", form);
        disk_->makeRoom();
        button(*form, "takeIn")->click();
        QTRY_VERIFY(form.isNull());
        QTRY_COMPARE(titlesAtCentre("满盘时接的电话"), 1);
        QCOMPARE(drafts(), 0U);
    }

    void anOutboxThatCannotBeOpenedIsSaidAndTriedAgain()
    {
        window_->sync().close();
        QTest::qWait(100);
        const std::filesystem::path outbox = cache::CacheStore::outboxIn(store());
        std::filesystem::rename(outbox, outbox.string() + ".away");
        std::filesystem::create_directory(outbox);
        QSignalSpy told(&window_->sync(), &widgets::SyncService::failed);
        window_->openCentre(options());
        QTRY_COMPARE(told.count(), 1);
        window_->select({domain::Subject::Kind::Case, 1, {}, {}});
        QTest::qWait(300);
        window_->commands()[QStringLiteral("case.step26")]->trigger();
        const QPointer<widgets::EntryDialog> form = shown();
        QVERIFY(form);
        form->findChild<QPlainTextEdit*>(QStringLiteral("reason"))
            ->setPlainText(QStringLiteral("已电话联系"));
        button(*form, "doIt")->click();
        auto* trouble = form->findChild<QLabel*>(QStringLiteral("entryTrouble"));
        QTRY_VERIFY(trouble->isVisible());
        std::filesystem::remove(outbox);
        std::filesystem::rename(outbox.string() + ".away", outbox);
        button(*form, "doIt")->click();
        QTRY_VERIFY(form.isNull());
        QTRY_COMPARE(centre_->admin()
                         .query("SELECT count(*) FROM zhitu.command WHERE kind = 'case.act'")
                         .integer(0, 0),
                     1);
    }

    void aDraftComesBackWithItsPlace()
    {
        {
            const QPointer<widgets::EntryDialog> form = beginReport(kFirstGrid);
            typeReport(*form, QStringLiteral("写到一半"));
        }
        window_.reset(); // whoever is at it goes
        sit();
        const std::string other = window_->mapView().data()->grids.back().code;
        QVERIFY(other != kFirstGrid);
        const QPointer<widgets::EntryDialog> form = beginReport(other);
        QTRY_COMPARE(line(*form, "title")->text(), QStringLiteral("写到一半"));
        QCOMPARE(line(*form, "item")->text(), QStringLiteral("Item"));
        auto* move = button(*form, "moveHere");
        QVERIFY(move->isVisible());
        keepPicture("draft", form);
        button(*form, "takeIn")->click();
        QTRY_VERIFY(form.isNull());
        QTRY_COMPARE(titlesAtCentre("写到一半", kFirstGrid), 1);
        QCOMPARE(drafts(), 0U);
    }

    void theDraftCanBeTakenToTheChosenPlace()
    {
        {
            const QPointer<widgets::EntryDialog> form = beginReport(kFirstGrid);
            typeReport(*form, QStringLiteral("换个地方"));
            answer(*form, "keepDraft");
            QTRY_VERIFY(form.isNull());
        }
        const std::string other = window_->mapView().data()->grids.back().code;
        const QPointer<widgets::EntryDialog> form = beginReport(other);
        QTRY_VERIFY(button(*form, "moveHere")->isVisible());
        button(*form, "moveHere")->click();
        QVERIFY(!button(*form, "moveHere")->isVisible());
        button(*form, "takeIn")->click();
        QTRY_COMPARE(titlesAtCentre("换个地方", other), 1);
    }

    void whoClosesAFormIsAskedWhatIsToBecomeOfIt()
    {
        {
            const QPointer<widgets::EntryDialog> form = beginReport(kFirstGrid);
            QTest::keyClick(form, Qt::Key_Escape); // nothing is written: nothing to ask
            QTRY_VERIFY(form.isNull());
        }
        {
            const QPointer<widgets::EntryDialog> form = beginReport(kFirstGrid);
            typeReport(*form, QStringLiteral("不要了"));
            answer(*form, "goOn");
            QVERIFY(form && form->isVisible());
            answer(*form, "throwAway");
            QTRY_VERIFY(form.isNull());
        }
        QTRY_COMPARE(drafts(), 0U);
        const QPointer<widgets::EntryDialog> form = beginReport(kFirstGrid);
        QTest::qWait(500);
        QVERIFY(line(*form, "title")->text().isEmpty());
    }

    void whileItIsStoredItNeitherClosesNorKeepsADraftThatComesBehind()
    {
        const std::filesystem::path file = *folder_ / "drafts.db";
        widgets::DraftService drafts(file);
        const auto kept = [&file] { return sync::Outbox(file).drafts().size(); };
        const QPointer<widgets::EntryDialog> form =
            new widgets::ReportDialog(window_->mapView().data(), 0, drafts, window_.get());
        form->setAttribute(Qt::WA_DeleteOnClose);
        form->open();
        QSignalSpy wanted(form, &widgets::EntryDialog::wanted);
        QTRY_COMPARE(form->form(), QStringLiteral("case/new"));
        typeReport(*form, QStringLiteral("马上登记"));
        button(*form, "takeIn")->click();
        QCOMPARE(wanted.count(), 1);
        form->reject();
        button(*form, "takeIn")->click();
        QTest::qWait(700);
        QVERIFY(form && form->isVisible());
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(kept(), 0U);
        form->notKept(QStringLiteral("-"));
        QTRY_COMPARE(kept(), 1U);
        button(*form, "takeIn")->click();
        QCOMPARE(wanted.count(), 2);
        form->kept();
        QTRY_VERIFY(form.isNull());
        QTRY_COMPARE(kept(), 0U);
    }

    void aDraftThatNobodyCouldReadOutlivesWhatIsEntered()
    {
        const std::filesystem::path file = *folder_ / "drafts.db";
        sync::Outbox(file).saveDraft("case/new", "not one of ours");
        widgets::DraftService drafts(file);
        const QPointer<widgets::EntryDialog> form =
            new widgets::ReportDialog(window_->mapView().data(), 0, drafts, window_.get());
        form->setAttribute(Qt::WA_DeleteOnClose);
        form->open();
        QTest::qWait(700);
        QVERIFY(form->form().isEmpty());
        typeReport(*form, QStringLiteral("一件短的"));
        button(*form, "takeIn")->click();
        form->kept();
        QTRY_VERIFY(form.isNull());
        QTest::qWait(700);
        QCOMPARE(sync::Outbox(file).draft("case/new"), std::string("not one of ours"));
        // Who takes longer has a draft of his own meanwhile: that one goes, the other stands aside.
        const QPointer<widgets::EntryDialog> slow =
            new widgets::ReportDialog(window_->mapView().data(), 0, drafts, window_.get());
        slow->setAttribute(Qt::WA_DeleteOnClose);
        slow->open();
        QTest::qWait(300);
        typeReport(*slow, QStringLiteral("一件长的"));
        QTRY_COMPARE(slow->form(), QStringLiteral("case/new"));
        button(*slow, "takeIn")->click();
        slow->kept();
        QTRY_VERIFY(slow.isNull());
        QTRY_VERIFY(!sync::Outbox(file).draft("case/new"));
        const auto left = sync::Outbox(file).drafts();
        QCOMPARE(left.size(), 1U);
        QCOMPARE(left.front().text, std::string("not one of ours"));
    }

    void whatIsTooLongIsSaidAndNotCutOff()
    {
        const QPointer<widgets::EntryDialog> form = beginReport(kFirstGrid);
        typeReport(*form, QStringLiteral("很长"));
        auto* account = form->findChild<QPlainTextEdit*>(QStringLiteral("narrative"));
        account->setPlainText(QString(20'001, QChar(u'长')));
        QVERIFY(!button(*form, "takeIn")->isEnabled());
        QVERIFY(form->findChild<QLabel*>(QStringLiteral("entryTrouble"))
                    ->text()
                    .contains(QStringLiteral("20,001")));
        account->setPlainText(QString(20'000, QChar(u'长')));
        button(*form, "takeIn")->click();
        QTRY_VERIFY(form.isNull());
        QTRY_COMPARE(centre_->admin()
                         .query("SELECT max(length(narrative)) FROM zhitu.case_personal")
                         .integer(0, 0),
                     20'000);
    }

private:
    [[nodiscard]] std::filesystem::path store() const { return disk_->path() / "store"; }

    [[nodiscard]] sync::EngineOptions options() const
    {
        sync::EngineOptions options;
        options.folder = store();
        options.readFrom = options.sendTo = centre_->cluster().conninfo("operator1");
        options.actor.post = "值班席01";
        options.patience = std::chrono::seconds(3);
        return options;
    }

    void sit()
    {
        window_ = std::make_unique<widgets::MainWindow>(*settings_, *look_, *folder_ / "demo");
        window_->resize(1600, 1000);
        window_->show();
        window_->openCentre(options());
        QTRY_VERIFY(window_->mapView().data() && window_->mapView().isComplete());
        QTRY_COMPARE(window_->sync().status().link, sync::LinkState::Live);
    }

    widgets::EntryDialog* shown() { return window_->findChild<widgets::EntryDialog*>(); }
    static QAbstractButton* button(QWidget& form, const char* name)
    {
        return form.findChild<QAbstractButton*>(QString::fromLatin1(name));
    }
    static QLineEdit* line(QWidget& form, const char* name)
    {
        return form.findChild<QLineEdit*>(QString::fromLatin1(name));
    }

    widgets::EntryDialog* beginReport(const std::string& grid)
    {
        window_->enterArea(grid);
        window_->commands()[QStringLiteral("reportCase")]->trigger();
        return shown();
    }
    static void typeReport(widgets::EntryDialog& form, const QString& title)
    {
        pickItem(form);
        line(form, "title")->setText(title);
        line(form, "reporter")->setText(QStringLiteral("来电人甲"));
        form.findChild<QPlainTextEdit*>(QStringLiteral("narrative"))
            ->setPlainText(QStringLiteral("说了十分钟的一段话"));
    }
    void keepPicture(const char* name, QWidget* what)
    {
        keepPictures(*look_, QString::fromLatin1(name), [&] { return what->grab().toImage(); });
    }
    void answer(widgets::EntryDialog& form, const char* choice)
    {
        form.reject();
        auto* question = form.findChild<QMessageBox*>(QStringLiteral("entryQuestion"));
        QVERIFY(question != nullptr);
        QTRY_VERIFY(question->isVisible());
        keepPicture("question", question);
        if (qstrcmp(choice, "goOn") == 0)
            QTest::keyClick(question, Qt::Key_Escape);
        else
            button(*question, choice)->click();
        QTest::qWait(50);
    }

    [[nodiscard]] std::int64_t titlesAtCentre(const std::string& title, std::string grid = {})
    {
        return centre_->admin()
            .query("SELECT count(*) FROM zhitu.\"case\" WHERE title = $1 AND ($2 = '' OR "
                   "grid_code = $2)",
                   {title, std::move(grid)})
            .integer(0, 0);
    }
    [[nodiscard]] std::size_t drafts() const
    {
        return sync::Outbox(cache::CacheStore::outboxIn(store())).drafts().size();
    }

    std::unique_ptr<TemporaryCentre> centre_;
    std::unique_ptr<TemporaryFolder> folder_;
    std::unique_ptr<SmallDisk> disk_;
    std::unique_ptr<widgets::Settings> settings_;
    std::unique_ptr<widgets::Look> look_;
    std::unique_ptr<widgets::MainWindow> window_;
};

} // namespace zhitu::test

QTEST_MAIN(zhitu::test::EntryTest)
#include "entry_test.moc"
