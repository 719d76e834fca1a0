// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A whole shift at two real windows and one real centre: thirty cases go every way there is, by
/// keys and mouse; one workstation is cut off for a while; the shift is handed over on paper.
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>
#include <array>
#include <map>

#include "data/cache/reader.h"
#include "data/cache/store.h"
#include "tests/data/sync/follower.h"
#include "tests/gui/case_window.h"
#include "tests/gui/intake.h"
#include "widgets/shift/handover_dialog.h"
#include "widgets/window/main_window.h"

namespace zhitu::test {

using A = domain::CaseAction;

class ShiftTest : public QObject, private CaseWindow {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        makeCentre();
        centre_->addUser("operator1", "operator", {"500117"});
        centre_->addUser("villager", "operator", {"500117001001"});
        centre_->admin().execute("UPDATE zhitu.account SET level = 6 WHERE user_name = 'villager'; "
                                 "DELETE FROM zhitu.alarm_mark; DELETE FROM zhitu.shift_handover");
    }
    void init() { open(); }
    void cleanup()
    {
        other_.reset();
        close();
    }
    void cleanupTestCase() { centre_.reset(); }

    void thirtyCasesGoEveryWay()
    {
        sit(kDistrict);
        keepKeysToItself();
        other_ = std::move(window_);
        sit(kVillage);
        keepKeysToItself();
        for (const auto part :
             {&ShiftTest::takeInAtTheVillage, &ShiftTest::walkOver, &ShiftTest::handleAtTheDistrict,
              &ShiftTest::cutOffAndHandleAtTheVillage, &ShiftTest::walkOver, &ShiftTest::handOver,
              &ShiftTest::expectAllToBeAsItWasDone}) {
            (this->*part)();
            if (QTest::currentTestFailed())
                return;
        }
    }

private:
    static constexpr const char* kDistrict = "operator1";
    static constexpr const char* kVillage = "villager";
    static constexpr const char* kGrid = "500117001001001";

    // What is done, in the words of the parts of a shift.

    void takeInAtTheVillage()
    {
        QVERIFY(takeIn(24));
        QVERIFY(work(24, {A::Reject}));
        QVERIFY(takeIn(25));
        QVERIFY(work(25, {A::Accept, A::Dispatch, A::Sign, A::Start, A::Resolve, A::ApproveReview,
                          A::Visit, A::Close}));
        QVERIFY(takeIn(26));
        QVERIFY(work(26, {A::Accept, A::Escalate}));
        QVERIFY(takeIn(30)); // both will have something to do with it
    }

    void handleAtTheDistrict()
    {
        for (int n = 1; n <= 23; ++n)
            QVERIFY(takeIn(n));
        for (int n = 1; n <= 6; ++n)
            QVERIFY(work(n, {A::Accept, A::Dispatch, A::Sign, A::Start, A::Resolve,
                             A::ApproveReview, A::Visit, A::Close}));
        for (int n = 7; n <= 9; ++n)
            QVERIFY(work(n, {A::Reject}));
        for (int n = 10; n <= 11; ++n)
            QVERIFY(work(n, {A::Accept, A::Dispatch, A::Return, A::Dispatch, A::Sign, A::Start}));
        for (int n = 12; n <= 13; ++n)
            QVERIFY(work(n, {A::Accept, A::Dispatch, A::Sign, A::AskExtension, A::GrantExtension,
                             A::Start}));
        QVERIFY(work(14, {A::Accept, A::Dispatch, A::Sign, A::AskExtension, A::RefuseExtension}));
        QVERIFY(work(15, {A::Accept, A::Suspend, A::Resume, A::Dispatch}));
        QVERIFY(work(16, {A::Supervise, A::Accept, A::Dispatch, A::LiftSupervision}));
        QVERIFY(work(17, {A::Accept, A::Dispatch, A::Sign, A::AddSubtask, A::FinishSubtask,
                          A::Start, A::Resolve, A::RefuseReview}));
        QVERIFY(work(18, {A::Accept, A::Dispatch, A::Sign, A::Start, A::Resolve, A::ApproveReview,
                          A::CloseWithoutVisit}));
        QVERIFY(work(19, {A::Accept, A::Dispatch, A::Sign, A::Start, A::Resolve, A::ApproveReview,
                          A::Visit, A::Close, A::Reopen}));
        QVERIFY(work(20, {A::MergeInto}));
        QVERIFY(work(21, {A::Accept, A::Comment}));
        QVERIFY(work(22, {A::Accept, A::RegisterDispute, A::Mediate, A::FulfilAgreement}));
        QVERIFY(work(23, {A::Accept, A::Delegate}));
        QVERIFY(work(26, {A::Escalate})); // on from the town
    }

    /// What is done meanwhile waits, and is no less safe for it.
    void cutOffAndHandleAtTheVillage()
    {
        walkOver();
        QTRY_COMPARE(window_->sync().status().waiting, 0);
        cut(kVillage, true);
        QTRY_VERIFY(window_->sync().status().link != sync::LinkState::Live);
        QVERIFY(takeIn(27));
        QVERIFY(work(27, {A::Accept, A::Dispatch, A::Sign, A::Start, A::Resolve}));
        QVERIFY(takeIn(28));
        QVERIFY(work(28, {A::Accept, A::Dispatch}));
        QVERIFY(takeIn(29));
        walkOver();
        QVERIFY(work(30, {A::Accept}));
        walkOver();
        QVERIFY(look(30));
        {
            const QPointer<widgets::EntryDialog> form = take(A::Reject);
            QVERIFY(form);
            QTest::keyClicks(reasonOf(*form), QStringLiteral("nobody lives there"));
            QVERIFY(confirm(form));
        }
        QCOMPARE(atCentre("SELECT count(*) FROM zhitu.\"case\" WHERE title IN ('shift 27', "
                          "'shift 28', 'shift 29')"),
                 std::string("0"));
        cut(kVillage, false);
        QTRY_COMPARE(window_->sync().status().link, sync::LinkState::Live);
        QTRY_COMPARE(window_->sync().status().conflicts, 1);
        // The other one was quicker; what was written here is still here, until it is put away.
        QVERIFY(keptText().find("nobody lives there") != std::string::npos);
        auto* theirs = window_->findChild<QPushButton*>(QStringLiteral("syncTheirs"));
        window_->findChild<QWidget*>(QStringLiteral("syncPanel"))->parentWidget()->show();
        QTRY_VERIFY(chooseConflict() && theirs->isVisible());
        QTest::mouseClick(theirs, Qt::LeftButton);
        QTRY_COMPARE(window_->sync().status().conflicts, 0);
        QTRY_COMPARE(window_->sync().status().waiting, 0);
        keepPicture("village", window_.get());
    }

    void handOver()
    {
        QTRY_COMPARE(window_->sync().status().waiting, 0);
        QTRY_COMPARE(stateSeen(27), int{6});
        keepPicture("district", window_.get());
        look_->setLanguage(translations::Language::Chinese);
        window_->commands()[QStringLiteral("handOver")]->trigger();
        QPointer<widgets::HandoverDialog> form;
        QTRY_VERIFY(form = window_->findChild<widgets::HandoverDialog*>());
        form->findChild<QLineEdit*>(QStringLiteral("toPost"))->setText(QStringLiteral("夜班席"));
        form->findChild<QPlainTextEdit*>(QStringLiteral("handoverNote"))
            ->setPlainText(QStringLiteral("十号、十一号两件请催办"));
        QTRY_COMPARE(QApplication::activeWindow(), form.get());
        QTest::keyClick(form->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QPointer<QFileDialog> chooser;
        QTRY_VERIFY(chooser = window_->findChild<QFileDialog*>(QStringLiteral("shiftLogFile")));
        const std::filesystem::path file = *folder_ / "shift.pdf";
        auto* name = chooser->findChild<QLineEdit*>();
        name->setText(QString::fromStdString(file.string()));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(std::filesystem::exists(file));
        QTRY_VERIFY(textOfPdf(file).contains(QStringLiteral("交班人（签字）")));
        const QString text = textOfPdf(file);
        const QString pictures = qEnvironmentVariable("ZHITU_PICTURES");
        if (!pictures.isEmpty())
            QFile::copy(QString::fromStdString(file.string()),
                        QDir(pictures).filePath(QStringLiteral("shift-30.pdf")));
        for (const char* said :
             {"合川区交接班记录", "岗位operator1", "夜班席", "十号、十一号两件请催办"})
            QVERIFY2(text.contains(QString::fromUtf8(said)), said);
        // What still calls stands in it by its title.
        for (const char* open : {"shift 14", "shift 19", "shift 26"})
            QVERIFY2(text.contains(QString::fromLatin1(open)), open);
        look_->setLanguage(translations::Language::English);
        QTRY_COMPARE(atCentre("SELECT to_post || ' ' || note FROM zhitu.shift_handover"),
                     std::string("夜班席 十号、十一号两件请催办"));
    }

    /// Each history says what was done, in that order; both windows show what the centre has.
    void expectAllToBeAsItWasDone()
    {
        QCOMPARE(atCentre("SELECT count(*) FROM zhitu.\"case\" WHERE title LIKE 'shift %'"),
                 std::string("30"));
        for (const auto& [n, done] : done_) {
            QString history = QStringLiteral("1");
            for (const A action : done)
                history += QStringLiteral(" %1").arg(static_cast<int>(action));
            if (n == 21)
                history = QStringLiteral("1 27 2 26"); // the other one was merged into it before
            QCOMPARE(QString::fromStdString(
                         atCentre("SELECT string_agg(e.action::text, ' ' ORDER BY e.serial) FROM "
                                  "zhitu.case_event e JOIN zhitu.\"case\" c ON c.id = e.case_id "
                                  "WHERE c.title = '"
                                  + titleOf(n) + "'")),
                     history);
        }
        const std::string states =
            "SELECT coalesce(group_concat(title || ' ' || state || ' ' || version, ','), '') FROM "
            "(SELECT title, state, version FROM \"case\" WHERE title LIKE 'shift %' ORDER BY "
            "title)";
        const std::string there =
            atCentre("SELECT string_agg(title || ' ' || state || ' ' || version, ',' ORDER BY "
                     "title COLLATE \"C\") FROM zhitu.\"case\" WHERE title LIKE 'shift %'");
        for (const char* user : {kDistrict, kVillage})
            QTRY_COMPARE(askCache(user, states), there);
    }

    // How it is done.

    /// Keys are for all windows of the program; two workstations are two programs.
    void keepKeysToItself()
    {
        for (const widgets::Command& command : window_->commands().all())
            command.action->setShortcutContext(Qt::WindowShortcut);
    }
    void walkOver()
    {
        std::swap(window_, other_);
        window_->raise();
        window_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        user_ = user_ == kVillage ? kDistrict : kVillage;
    }
    static std::string titleOf(int n)
    {
        return (n < 10 ? "shift 0" : "shift ") + std::to_string(n);
    }
    [[nodiscard]] bool look(int n)
    {
        choose(std::stoll(
            askCache(user_, "SELECT id FROM \"case\" WHERE title = '" + titleOf(n) + "'")));
        return QTest::qWaitFor([&] { return page().contains(QString::fromStdString(titleOf(n))); },
                               test::kPatienceMs);
    }
    /// By keys alone.
    [[nodiscard]] bool takeIn(int n)
    {
        window_->enterArea(kGrid);
        window_->activateWindow();
        if (!QTest::qWaitForWindowActive(window_.get()))
            return false;
        press(Qt::CTRL | Qt::Key_R);
        const QPointer<widgets::EntryDialog> form = shown();
        if (!form) {
            qWarning("no form to take in %s", titleOf(n).c_str());
            return false;
        }
        pickItem(*form);
        auto* title = form->findChild<QLineEdit*>(QStringLiteral("title"));
        title->setFocus();
        title->selectAll();
        QTest::keyClicks(title, QString::fromStdString(titleOf(n)));
        done_[n];
        if (!confirm(form)) {
            qWarning(
                "%s was not stored: %s", titleOf(n).c_str(),
                form ? qPrintable(form->findChild<QLabel*>(QStringLiteral("entryTrouble"))->text())
                     : "");
            return false;
        }
        return isThere(n);
    }
    /// Seen here; where there is a line it has its number from the centre.
    [[nodiscard]] bool isThere(int n)
    {
        const bool line = window_->sync().status().link == sync::LinkState::Live;
        return QTest::qWaitFor(
            [&] {
                return askCache(user_, std::string("SELECT count(*) FROM \"case\" WHERE title = '")
                                           + titleOf(n) + "'" + (line ? " AND number <> ''" : ""))
                       == "1";
            },
            test::kPatienceMs);
    }
    [[nodiscard]] bool work(int n, const std::vector<A>& steps)
    {
        if (!isThere(n))
            return false;
        if (!look(n))
            return false;
        for (const A action : steps) {
            if (!step(action)) {
                qWarning("case %d, action %d: %s", n, static_cast<int>(action),
                         qPrintable(page().left(400)));
                return false;
            }
            done_[n].push_back(action);
        }
        return true;
    }
    /// One time by the mouse, one time by keys, one time by the menu.
    [[nodiscard]] bool step(A action)
    {
        QAction* command =
            window_->commands()[QStringLiteral("case.step%1").arg(static_cast<int>(action))];
        if (!QTest::qWaitFor([&] { return bar().isEnabled() && command->isEnabled(); },
                             test::kPatienceMs))
            return false;
        const bool leadsOn = std::ranges::find(kNext, action) != kNext.end();
        const int way = leadsOn ? steps_++ % 3 : 2;
        if (way == 0)
            QTest::mouseClick(bar().findChild<QPushButton*>(QStringLiteral("mainStep")),
                              Qt::LeftButton);
        else if (way == 1)
            press(Qt::CTRL | Qt::Key_E);
        else
            command->trigger();
        QTest::qWait(50);
        if (const QPointer<widgets::EntryDialog> form = shown())
            if (!fill(*form, action) || !confirm(form)) {
                qWarning("the form was not %s", form.isNull() ? "there" : "stored");
                return false;
            }
        // It is seen when the bar is there again for what comes next.
        return QTest::qWaitFor(
            [&] {
                return (bar().isEnabled() || !bar().isVisible())
                       && page().contains(widgets::textOf(action));
            },
            test::kPatienceMs);
    }
    static QPlainTextEdit* reasonOf(QWidget& form)
    {
        return form.findChild<QPlainTextEdit*>(QStringLiteral("reason"));
    }
    [[nodiscard]] bool fill(QWidget& form, A action)
    {
        if (auto* reason = reasonOf(form))
            QTest::keyClicks(reason, QStringLiteral("said at the desk"));
        if (action == A::RegisterDispute) {
            form.findChild<QComboBox*>(QStringLiteral("disputeType"))->setCurrentIndex(2);
            for (const char* name : {"partyName0", "partyName1"})
                form.findChild<QLineEdit*>(QString::fromLatin1(name))
                    ->setText(QStringLiteral("示例甲乙"));
        }
        if (action == A::Mediate) {
            form.findChild<QComboBox*>(QStringLiteral("sessionOutcome"))->setCurrentIndex(1);
            form.findChild<QPlainTextEdit*>(QStringLiteral("agreement"))
                ->setPlainText(QStringLiteral("双方同意"));
        }
        if (action == A::MergeInto) {
            auto* others = form.findChild<QComboBox*>(QStringLiteral("otherCase"));
            auto* number = form.findChild<QLineEdit*>(QStringLiteral("otherNumber"));
            if (others->currentIndex() != -1) // nothing takes it back: nobody chooses but oneself
                return false;
            number->setText(QString::fromStdString(
                askCache(user_, "SELECT number FROM \"case\" WHERE title = 'shift 21'")));
            if (!QTest::qWaitFor(
                    [&] { return others->currentText().contains(QStringLiteral("shift 21")); },
                    test::kPatienceMs))
                return false;
            keepPicture("merge", &form);
        }
        return QTest::qWaitFor([&] { return button(form, "doIt")->isEnabled(); },
                               test::kPatienceMs);
    }
    std::string askCache(const char* user, const std::string& sql)
    {
        const auto file = cache::CacheStore(*folder_ / (std::string("store-") + user)).current();
        return file ? cache::CacheReader(*file).connection().queryText(sql) : std::string();
    }
    int stateSeen(int n)
    {
        const std::string state =
            askCache(user_, "SELECT state FROM \"case\" WHERE title = '" + titleOf(n) + "'");
        return state.empty() ? 0 : std::stoi(state);
    }
    /// What is in conflict, as it was entered.
    std::string keptText()
    {
        QSignalSpy read(&window_->sync(), &widgets::SyncService::commandsRead);
        window_->sync().readCommands();
        if (!QTest::qWaitFor([&] { return !read.isEmpty(); }, test::kPatienceMs))
            return {};
        std::string text;
        for (const sync::KeptCommand& kept :
             read.last().front().value<std::vector<sync::KeptCommand>>())
            if (kept.status == sync::KeptCommand::Status::Conflict)
                text += kept.command.payload;
        return text;
    }
    bool chooseConflict()
    {
        auto* list = window_->findChild<QTreeWidget*>(QStringLiteral("syncCommands"));
        for (int row = 0; list != nullptr && row < list->topLevelItemCount(); ++row)
            for (int column = 0; column < list->columnCount(); ++column)
                if (list->topLevelItem(row)->text(column).contains(QStringLiteral("Conflict"))) {
                    list->setCurrentItem(list->topLevelItem(row));
                    return true;
                }
        return false;
    }

    /// What the main button and Ctrl+E do, one after the other.
    static constexpr std::array kNext{A::Accept,         A::Dispatch,      A::Sign,  A::Start,
                                      A::Resolve,        A::ApproveReview, A::Visit, A::Close,
                                      A::GrantExtension, A::Resume};

    std::unique_ptr<widgets::MainWindow> other_; ///< where nobody sits now
    const char* user_ = kVillage;
    std::map<int, std::vector<A>> done_; ///< by case, beside its report
    int steps_ = 0;
};

} // namespace zhitu::test

QTEST_MAIN(zhitu::test::ShiftTest)
#include "shift_test.moc"
