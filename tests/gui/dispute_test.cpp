// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A dispute in the real window: it is registered, mediated, agreed on, fulfilled or broken; what
/// is entered is what the centre has, sealed where it is personal.
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include "data/sync/user_sealer.h"
#include "tests/gui/case_window.h"
#include "widgets/personal/personal_dialog.h"

namespace zhitu::test {

class DisputeTest : public QObject, private CaseWindow {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        makeCentre();
        centre_->addUser("operator1", "operator", {"500117"});
        centre_->admin().execute("SET ROLE zhitu_loader; DELETE FROM zhitu.dispute WHERE id < 7");
    }
    void init() { open(); }
    void cleanup() { close(); }
    void cleanupTestCase() { centre_.reset(); }

    void isRegisteredMediatedAgreedOnAndFulfilled()
    {
        sit("operator1");
        choose(1);
        QVERIFY2(!isOffered(CaseAction::RegisterDispute), "it is not taken in yet");
        QVERIFY(handle());
        QVERIFY(!isOffered(CaseAction::Mediate));
        {
            const QPointer<widgets::EntryDialog> form = take(CaseAction::RegisterDispute);
            QVERIFY(form);
            QVERIFY(!button(*form, "doIt")->isEnabled());
            QCOMPARE(form->findChild<QComboBox*>(QStringLiteral("disputeType"))->currentIndex(),
                     -1);
            choose<QComboBox>(*form, "disputeType", 2);
            choose<QComboBox>(*form, "mediationLink", 2);
            line(*form, "partyName0")->setText(QStringLiteral("示例甲"));
            QVERIFY2(!button(*form, "doIt")->isEnabled(), "nobody is at odds with himself");
            line(*form, "partyName1")->setText(QStringLiteral("示例乙"));
            QVERIFY(button(*form, "doIt")->isEnabled());
            line(*form, "partyNumber0")->setText(QStringLiteral("110105194912310021"));
            QVERIFY(!button(*form, "doIt")->isEnabled());
            QVERIFY(trouble(*form).contains(QStringLiteral("The number of party 1")));
            keepPicture("dispute-wrong", form);
            line(*form, "partyNumber0")->setText(QStringLiteral("11010519491231002X"));
            line(*form, "partyPhone1")->setText(QStringLiteral("13800000000"));
            keepPicture("dispute", form);
            QVERIFY(confirm(form));
        }
        QTRY_COMPARE(
            atCentre(
                "SELECT type || ' ' || link || ' ' || body_id || ' ' || string_agg(p.role || "
                "s.name || s.phone || s.id_number, ' ' ORDER BY p.role) FROM zhitu.dispute d "
                "JOIN zhitu.dispute_party p ON p.case_id = d.id JOIN "
                "zhitu.dispute_party_personal s ON s.id = p.id WHERE d.id = 1 GROUP BY d.type, "
                "d.link, d.body_id"),
            "2 2 " + nearestBody() + " 1示例甲11010519491231002X 2示例乙13800000000");
        QTRY_VERIFY(shows(QStringLiteral("Applicant × 1, Respondent × 1")));
        {
            const QPointer<widgets::EntryDialog> form = take(CaseAction::Mediate);
            QVERIFY(form);
            QVERIFY(!form->findChild<QPlainTextEdit*>(QStringLiteral("agreement"))->isVisible());
            choose<QComboBox>(*form, "mediator", 0);
            line(*form, "sessionPlace")->setText(QStringLiteral("村调解室"));
            keepPicture("session", form);
            QVERIFY(confirm(form));
        }
        QTRY_VERIFY(shows(QStringLiteral("to be continued · 村调解室")));
        {
            const QPointer<widgets::EntryDialog> form = take(CaseAction::Mediate);
            QVERIFY(form);
            choose<QComboBox>(*form, "sessionOutcome", 1);
            QVERIFY2(!button(*form, "doIt")->isEnabled(), "on what?");
            form->findChild<QPlainTextEdit*>(QStringLiteral("agreement"))
                ->setPlainText(QStringLiteral("乙方七日内清理通道"));
            form->findChild<QCheckBox*>(QStringLiteral("fulfilLater"))->click();
            auto* due = form->findChild<QDateTimeEdit*>(QStringLiteral("dueAt"));
            const QDateTime proposed = due->dateTime();
            due->setDateTime(proposed.addDays(-8));
            QVERIFY(!button(*form, "doIt")->isEnabled());
            due->setDateTime(proposed);
            keepPicture("agreement", form);
            QVERIFY(confirm(form));
        }
        QTRY_COMPARE(
            atCentre(
                "SELECT outcome || ' ' || level || ' ' || agreement || ' ' || (due_at > now()) "
                "FROM zhitu.dispute JOIN zhitu.dispute_personal USING (id) WHERE id = 1"),
            std::string("1 6 乙方七日内清理通道 true"));
        QTRY_VERIFY(shows(QStringLiteral("Agreed, at the Village centre")));
        QVERIFY(isOffered(CaseAction::FulfilAgreement));
        QVERIFY(!isOffered(CaseAction::Mediate));
        keepPicture("agreed", window_.get());
        {
            const QPointer<widgets::EntryDialog> form = take(CaseAction::FulfilAgreement);
            QVERIFY(form);
            QVERIFY(button(*form, "doIt")->isEnabled());
            QVERIFY(confirm(form));
        }
        QTRY_VERIFY(shows(QStringLiteral("fulfilled on")));
        QTRY_VERIFY(!isOffered(CaseAction::BreachAgreement));
        QTRY_COMPARE(
            atCentre("SELECT string_agg(action::text, ' ' ORDER BY serial) FROM zhitu.case_event "
                     "WHERE case_id = 1 AND action > 27"),
            std::string("28 29 29 31"));
        // The case itself goes its way.
        const QPointer<widgets::EntryDialog> form = take(CaseAction::Resolve);
        QVERIFY(form);
        form->findChild<QPlainTextEdit*>(QStringLiteral("reason"))
            ->setPlainText(QStringLiteral("双方已达成协议"));
        QVERIFY(confirm(form));
        QVERIFY(reaches(domain::CaseState::Resolved));
    }

    void oneThatIsBrokenIsMediatedAgainWithOtherParties()
    {
        centre_->admin().execute(
            "SET ROLE zhitu_loader; UPDATE zhitu.dispute SET outcome = 1, level = 6, ended_at = "
            "'2026-11-05 09:00+08', due_at = '2026-11-12 09:00+08' WHERE id = 7");
        sit("operator1");
        choose(7);
        QVERIFY(handle());
        QVERIFY2(!isOffered(CaseAction::RegisterDispute), "it is agreed on");
        {
            const QPointer<widgets::EntryDialog> form = take(CaseAction::BreachAgreement);
            QVERIFY(form);
            form->findChild<QPlainTextEdit*>(QStringLiteral("reason"))
                ->setPlainText(QStringLiteral("被申请人拒不履行"));
            QVERIFY(confirm(form));
        }
        QTRY_VERIFY(shows(QStringLiteral("broken on")));
        QTRY_VERIFY(isOffered(CaseAction::RegisterDispute));
        keepPicture("broken", window_.get());
        const std::string first =
            atCentre("SELECT min(id) FROM zhitu.dispute_party WHERE case_id = 7");
        {
            const QPointer<widgets::EntryDialog> form = take(CaseAction::RegisterDispute);
            QVERIFY(form);
            button(*form, "addParty")->click();
            line(*form, "partyName0")->setText(QStringLiteral("示例丙"));
            QVERIFY(button(*form, "doIt")->isEnabled());
            auto* drop =
                form->findChild<QCheckBox*>(QStringLiteral("drop") + QString::fromStdString(first));
            QVERIFY(drop);
            drop->click();
            QVERIFY2(!button(*form, "doIt")->isEnabled(), "one is left");
            button(*form, "addParty")->click();
            line(*form, "partyName1")->setText(QStringLiteral("示例丁"));
            QVERIFY(button(*form, "doIt")->isEnabled());
            keepPicture("again", form);
            QVERIFY(confirm(form));
        }
        QTRY_COMPARE(
            atCentre(
                "SELECT outcome || ' ' || string_agg(s.name, ' ' ORDER BY s.id) FROM "
                "zhitu.dispute d JOIN zhitu.dispute_party p ON p.case_id = d.id JOIN "
                "zhitu.dispute_party_personal s ON s.id = p.id WHERE d.id = 7 GROUP BY outcome"),
            std::string("0 示例丙 示例丁"));
        QTRY_VERIFY(shows(QStringLiteral("Third party × 2")));
        {
            const QPointer<widgets::EntryDialog> form = take(CaseAction::EndMediation);
            QVERIFY(form);
            QVERIFY2(!button(*form, "doIt")->isEnabled(), "why?");
            form->findChild<QPlainTextEdit*>(QStringLiteral("reason"))
                ->setPlainText(QStringLiteral("申请人向法院起诉"));
            QVERIFY(confirm(form));
        }
        QTRY_VERIFY(shows(QStringLiteral("Mediation ended, at the")));
    }

    void whatIsSealedIsOpenedForAReasonAndWrittenDown()
    {
        sit("operator1", std::make_shared<sync::UserSealer>(policy::SealKey::random()));
        choose(8);
        QVERIFY(page().contains(QStringLiteral("sealed")));
        QVERIFY2(!page().contains(QStringLiteral("示例报告人8")), "it is not said by itself");
        const std::string audited =
            "SELECT count(*) FROM zhitu.audit_entry WHERE action = "
            "'personal.revealed' AND subject = 'case/' || (SELECT uuid FROM "
            "zhitu.\"case\" WHERE id = 8) AND reason ^@ 'To call the reporter "
            "back @'";
        QCOMPARE(atCentre(audited), std::string("0"));
        press(Qt::CTRL | Qt::SHIFT | Qt::Key_O);
        {
            const QPointer<widgets::EntryDialog> form = shown();
            QVERIFY(form);
            QVERIFY2(!button(*form, "doReveal")->isEnabled(), "why?");
            form->findChild<QComboBox*>(QStringLiteral("revealReason"))->setCurrentIndex(0);
            keepPicture("reveal", form);
            QVERIFY(confirm(form));
        }
        QPointer<widgets::PersonalDialog> sheet;
        QTRY_VERIFY((sheet = window_->findChild<widgets::PersonalDialog*>()) && sheet->isVisible());
        QStringList words;
        for (const QLabel* label : sheet->findChildren<QLabel*>())
            words.append(label->text());
        for (const char* word :
             {"示例报告人8", "00000008", "经过", "满意", "协议", "示例当事人", "笔录"})
            QVERIFY2(words.join(u' ').contains(QString::fromUtf8(word)), word);
        keepPicture("personal", sheet);
        QTRY_COMPARE(atCentre(audited), std::string("1"));
        sheet->setLeft(1);
        QTRY_VERIFY(sheet.isNull());
    }

    void theDraftKeepsItsParties()
    {
        sit("operator1");
        choose(2);
        QVERIFY(handle());
        {
            const QPointer<widgets::EntryDialog> form = take(CaseAction::RegisterDispute);
            QVERIFY(form);
            line(*form, "partyPhone0")->setText(QStringLiteral("13800000000")); // no name yet
            button(*form, "addParty")->click();
            line(*form, "partyName2")->setText(QStringLiteral("示例第三人"));
            QTest::qWait(50);
            form->reject();
            auto* keep = form->findChild<QAbstractButton*>(QStringLiteral("keepDraft"));
            QVERIFY(keep);
            keep->click();
            QTRY_VERIFY(form.isNull());
        }
        const QPointer<widgets::EntryDialog> form = take(CaseAction::RegisterDispute);
        QVERIFY(form);
        QTRY_COMPARE(line(*form, "partyPhone0")->text(), QStringLiteral("13800000000"));
        // The gap closes.
        QCOMPARE(line(*form, "partyName1")->text(), QStringLiteral("示例第三人"));
        QCOMPARE(form->findChild<QComboBox*>(QStringLiteral("partyRole1"))->currentData().toInt(),
                 3);
    }

private:
    using CaseWindow::choose;

    [[nodiscard]] bool isOffered(CaseAction action)
    {
        return window_->commands()[QStringLiteral("case.step%1").arg(static_cast<int>(action))]
            ->isEnabled();
    }
    [[nodiscard]] bool shows(const QString& words) { return page().simplified().contains(words); }
    template <typename Box>
    static void choose(QWidget& form, const char* name, int data)
    {
        auto* box = form.findChild<Box*>(QString::fromLatin1(name));
        box->setCurrentIndex(box->findData(data));
    }
    static QLineEdit* line(QWidget& form, const char* name)
    {
        return form.findChild<QLineEdit*>(QString::fromLatin1(name));
    }
    static QString trouble(QWidget& form)
    {
        return form.findChild<QLabel*>(QStringLiteral("entryTrouble"))->text();
    }
    /// The committee of the village of case 1.
    std::string nearestBody()
    {
        return atCentre("SELECT min(b.id) FROM zhitu.mediation_body b JOIN zhitu.\"case\" c ON "
                        "b.division_code = left(c.grid_code, 12) WHERE c.id = 1");
    }
};

} // namespace zhitu::test

QTEST_MAIN(zhitu::test::DisputeTest)
#include "dispute_test.moc"
