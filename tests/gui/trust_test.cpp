// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What the program does so that it can be trusted: drafts, problems, diagnostics, first steps.
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QListView>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <csignal>

#include "data/support/folders.h"
#include "data/sync/outbox.h"
#include "tests/gui/trust_form.h"
#include "tests/gui/window.h"
#include "tests/support/files.h"
#include "translations/language.h"
#include "widgets/look/theme.h"
#include "widgets/trust/choice_card.h"
#include "widgets/trust/crash_notice.h"
#include "widgets/trust/diagnostics_dialog.h"
#include "widgets/trust/draft_service.h"
#include "widgets/trust/first_run_page.h"
#include "widgets/trust/problems_panel.h"
#include "widgets/trust/support_service.h"

using namespace zhitu;
using test::TrustForm;
using translations::Language;
using widgets::DraftService;

namespace {

template <typename Widget>
Widget* child(const QWidget& parent, const char* name)
{
    return parent.findChild<Widget*>(QString::fromLatin1(name));
}

bool show(QWidget& widget)
{
    widget.show();
    return QTest::qWaitFor(
        [&] {
            widget.activateWindow(); // again: the window manager may have started just now
            QTest::qWait(20);
            return widget.isActiveWindow();
        },
        test::kPatienceMs);
}

/// Every letter that a user reads in it.
QString wordsIn(const QWidget& widget)
{
    QString words = widget.windowTitle();
    for (const QLabel* label : widget.findChildren<QLabel*>())
        words += label->text() + u'\n';
    for (const QAbstractButton* button : widget.findChildren<QAbstractButton*>())
        words += button->text() + button->accessibleDescription() + button->toolTip() + u'\n';
    for (const QWidget* any : widget.findChildren<QWidget*>())
        words += any->accessibleName() + u'\n';
    return words;
}

bool hasChinese(const QString& text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Han; });
}

support::CrashReport crash()
{
    support::CrashReport report;
    report.atSec = 1'763'600'000;
    report.pid = 7;
    report.signal = SIGSEGV;
    return report;
}

} // namespace

class TrustTest : public QObject {
    Q_OBJECT

private:
    test::TemporaryFolder folder_;
    const QFont font_ = QApplication::font();
    int number_ = 0;

    /// A new name for an outbox in a folder that is not there yet.
    std::filesystem::path freshOutbox()
    {
        return folder_ / ("drafts-" + std::to_string(++number_)) / "outbox.db";
    }

    static std::optional<std::string> draftIn(const std::filesystem::path& file,
                                              const std::string& form = "case/7")
    {
        return std::filesystem::exists(file) ? sync::Outbox(file).draft(form) : std::nullopt;
    }

    static bool saved(const TrustForm& form)
    {
        return QTest::qWaitFor([&] { return !form.autosave->isUnsaved(); }, test::kPatienceMs);
    }

private Q_SLOTS:
    void init()
    {
        translations::installLanguage(Language::English);
        widgets::applyTheme(*qApp, map::Theme::Light, font_, 1);
    }

    // --- drafts

    void everyKindOfEditorIsKeptAndComesBack()
    {
        const auto file = freshOutbox();
        const QDateTime moment(QDate(2026, 3, 4), QTime(5, 6, 7));
        {
            DraftService drafts(file);
            TrustForm form(drafts);
            QVERIFY(show(form));
            QTest::keyClicks(form.line, QStringLiteral("street lamp"));
            form.text->setPlainText(QStringLiteral("路灯不亮\n第二行 “引号”"));
            form.rich->setPlainText(QStringLiteral("rich"));
            form.choice->setCurrentIndex(1);
            form.check->setChecked(true);
            form.number->setValue(42);
            form.real->setValue(1.5);
            form.moment->setDateTime(moment);
            form.password->setText(QStringLiteral("geheim"));
            form.unnamed->setText(QStringLiteral("nobody asks for me"));
            QVERIFY(form.autosave->isUnsaved());
            QVERIFY(saved(form));
            QVERIFY(form.autosave->statusLine()->text().startsWith(QStringLiteral("Draft saved")));
            const std::string draft = draftIn(file).value();
            QVERIFY(draft.find("geheim") == std::string::npos);
            QVERIFY(draft.find("nobody") == std::string::npos);
        }
        DraftService drafts(file);
        TrustForm form(drafts);
        QSignalSpy restored(form.autosave, &widgets::FormAutosave::restored);
        QVERIFY(restored.wait());
        QCOMPARE(form.line->text(), QStringLiteral("street lamp"));
        QCOMPARE(form.text->toPlainText(), QStringLiteral("路灯不亮\n第二行 “引号”"));
        QCOMPARE(form.rich->toPlainText(), QStringLiteral("rich"));
        QCOMPARE(form.choice->currentData().toInt(), 2);
        QVERIFY(form.check->isChecked());
        QCOMPARE(form.number->value(), 42);
        QCOMPARE(form.real->value(), 1.5);
        QCOMPARE(form.moment->dateTime(), moment);
        QVERIFY(form.password->text().isEmpty());
        QVERIFY(form.autosave->statusLine()->text().startsWith(QStringLiteral("Your draft of")));
        QVERIFY(!form.autosave->isUnsaved());
    }

    void whoTypesWithoutAPauseIsSavedMeanwhile()
    {
        const auto file = freshOutbox();
        DraftService drafts(file);
        TrustForm form(drafts);
        QVERIFY(show(form));
        QSignalSpy spy(form.autosave, &widgets::FormAutosave::saved);
        for (int i = 0; i < 40; ++i)
            QTest::keyClick(form.line, Qt::Key_X, Qt::NoModifier, 40); // 1.6 s
        QVERIFY2(spy.count() >= 3, qPrintable(QString::number(spy.count())));
    }

    void closingKeepsSubmittingAndDiscardingRemove()
    {
        const auto file = freshOutbox();
        DraftService drafts(file);
        const auto type = [&](auto then) {
            TrustForm form(drafts);
            QTest::qWait(50);
            form.line->setText(QStringLiteral("x"));
            then(form);
        };
        QSignalSpy savedDraft(&drafts, &DraftService::saved);
        QSignalSpy removed(&drafts, &DraftService::removed);
        type([](TrustForm&) {}); // destroyed right after the key
        QTRY_VERIFY(savedDraft.count() > 0);
        QVERIFY(draftIn(file).has_value());
        type([](TrustForm& form) { form.autosave->submitted(); });
        QTRY_COMPARE(removed.count(), 1);
        QVERIFY(!draftIn(file).has_value());
        type([&](TrustForm& form) {
            QVERIFY(saved(form));
            QVERIFY(draftIn(file).has_value());
            form.autosave->discard();
            QVERIFY(form.line->text().isEmpty());
            QTRY_COMPARE(removed.count(), 2);
        });
        QVERIFY(!draftIn(file).has_value());
        // What is taken back by hand is no draft either.
        type([&](TrustForm& form) {
            QVERIFY(saved(form));
            form.line->clear();
            QTRY_COMPARE(removed.count(), 3);
        });
        QVERIFY(!draftIn(file).has_value());
    }

    void whatIsTypedBeforeTheDraftComesStays()
    {
        const auto file = freshOutbox();
        {
            DraftService drafts(file);
            TrustForm form(drafts);
            form.line->setText(QStringLiteral("old line"));
            form.text->setPlainText(QStringLiteral("old text"));
            QVERIFY(saved(form));
        }
        DraftService drafts(file);
        TrustForm form(drafts);
        form.line->setText(QStringLiteral("new line")); // the draft is still on its way
        QSignalSpy restored(form.autosave, &widgets::FormAutosave::restored);
        QVERIFY(restored.wait());
        QCOMPARE(form.line->text(), QStringLiteral("new line"));
        QCOMPARE(form.text->toPlainText(), QStringLiteral("old text"));
        QVERIFY(saved(form));
        QVERIFY(draftIn(file)->find("new line") != std::string::npos);
        QVERIFY(draftIn(file)->find("old text") != std::string::npos);
    }

    void aDraftOfAnotherVersionOrADamagedOneLosesNothing()
    {
        const auto file = freshOutbox();
        QVERIFY(support::makePrivateFolder(file.parent_path()));
        sync::Outbox(file).saveDraft(
            "case/7",
            R"({"version":1,"title":"t","saved":5,"fields":{"line":"kept","gone":"of an )"
            R"(older form","number":"no number","moment":"nonsense","choice":{"data":99}}})");
        sync::Outbox(file).saveDraft("case/8", "{ damaged");
        {
            DraftService drafts(file);
            TrustForm form(drafts);
            QSignalSpy restored(form.autosave, &widgets::FormAutosave::restored);
            QVERIFY(restored.wait());
            QCOMPARE(form.line->text(), QStringLiteral("kept"));
            QCOMPARE(form.number->value(), 0);
            form.check->setChecked(true);
            QVERIFY(saved(form));
            QVERIFY(draftIn(file)->find("older form") != std::string::npos);
            TrustForm other(drafts, QStringLiteral("case/8"));
            QTest::qWait(200);
            other.line->setText(QStringLiteral("fresh"));
            QVERIFY(saved(other));
        }
        bool setAside = false;
        for (const sync::Draft& draft : sync::Outbox(file).drafts())
            setAside = setAside
                       || (draft.form.starts_with("case/8.set-aside") && draft.text == "{ damaged");
        QVERIFY(setAside);
    }

    void anOutboxThatCannotBeUsedIsSaidAndTheTextIsKept()
    {
        const auto file = freshOutbox();
        QVERIFY(support::makePrivateFolder(file.parent_path()));
        test::writeAll(file, std::string(5000, 'x')); // not an outbox
        DraftService drafts(file);
        QSignalSpy stopped(&drafts, &DraftService::stopped);
        auto form = std::make_unique<TrustForm>(drafts);
        QSignalSpy failed(form->autosave, &widgets::FormAutosave::failed);
        QVERIFY(show(*form));
        QTest::keyClicks(form->line, QStringLiteral("do not lose me"));
        QTRY_VERIFY(failed.count() == 1);
        QVERIFY(form->autosave->statusLine()->text().startsWith(QStringLiteral("Not saved yet.")));
        QVERIFY(form->autosave->isUnsaved());
        QCOMPARE(test::readAll(file), std::string(5000, 'x'));
        // Somebody moves it away, as the message asks: saved by itself.
        QTest::qWait(2500);
        std::filesystem::rename(file, file.string() + ".away");
        QTRY_VERIFY(!form->autosave->isUnsaved());
        QCOMPARE(form->line->text(), QStringLiteral("do not lose me"));
        QCOMPARE(stopped.count(), 1); // though it was tried several times
        QVERIFY(draftIn(file)->find("do not lose me") != std::string::npos);
    }

    void anotherOutboxTakesOverAndTheOneBeforeKeepsItsOwn()
    {
        const auto first = freshOutbox();
        const auto second = freshOutbox();
        DraftService drafts(first);
        drafts.save(QStringLiteral("a"), QStringLiteral("1"));
        drafts.use(second);
        drafts.save(QStringLiteral("b"), QStringLiteral("2"));
        QSignalSpy listed(&drafts, &DraftService::listed);
        drafts.list();
        QTRY_COMPARE(listed.count(), 1);
        QCOMPARE(draftIn(first, "a"), "1");
        QCOMPARE(draftIn(second, "b"), "2");
        QVERIFY(!draftIn(second, "a").has_value());
        QCOMPARE(listed.front().front().value<QList<widgets::KeptDraft>>().size(), 1);
    }

    void killMinus9LosesNothingThatIsHalfASecondOld()
    {
        const auto file = freshOutbox();
        QProcess probe;
        probe.start(QStringLiteral(FORM_PROBE),
                    {QString::fromStdString(file.string()), QStringLiteral("type"),
                     QStringLiteral("typed by hand")});
        QVERIFY(QTest::qWaitFor([&] { return probe.canReadLine(); }, test::kPatienceMs));
        QTest::qWait(500);
        ::kill(static_cast<pid_t>(probe.processId()), SIGKILL);
        QVERIFY(probe.waitForFinished());
        QCOMPARE(probe.exitStatus(), QProcess::CrashExit);
        DraftService drafts(file);
        TrustForm form(drafts);
        QSignalSpy restored(form.autosave, &widgets::FormAutosave::restored);
        QVERIFY(restored.wait());
        QCOMPARE(form.line->text(), QStringLiteral("typed by hand"));
        QCOMPARE(form.choice->currentIndex(), 2);
    }

    void aFullDiskIsSaidTheTextStaysAndIsSavedWhenThereIsRoom()
    {
        const auto file = freshOutbox();
        QProcess probe;
        probe.start(QStringLiteral(FORM_PROBE),
                    {QString::fromStdString(file.string()), QStringLiteral("full"),
                     QStringLiteral("full disk ")});
        const auto next = [&] {
            return QTest::qWaitFor([&] { return probe.canReadLine() || probe.state() == 0; },
                                   2 * test::kPatienceMs)
                       ? probe.readLine().trimmed()
                       : QByteArray("nothing");
        };
        QCOMPARE(next(), QByteArray("said"));
        QVERIFY(draftIn(file)->find("before") != std::string::npos); // what was stored is whole
        QCOMPARE(next(), QByteArray("saved"));
        probe.kill();
        probe.waitForFinished();
        QVERIFY(draftIn(file)->find("full disk full disk") != std::string::npos);
    }

    // --- problems

    void problemsAreListedNewestFirstCopiedAndCleared()
    {
        widgets::SupportService support(folder_ / "problems");
        widgets::ProblemsPanel panel;
        connect(&support, &widgets::SupportService::problemsChanged, &panel,
                &widgets::ProblemsPanel::setProblems);
        connect(&panel, &widgets::ProblemsPanel::clearRequested, &support,
                &widgets::SupportService::clearProblems);
        panel.resize(360, 500);
        QVERIFY(show(panel));
        auto* list = child<QListView>(panel, "problemList");
        QVERIFY(child<QLabel>(panel, "noProblems")->isVisible());
        QVERIFY(!child<QPushButton>(panel, "clearProblems")->isVisible());
        support.report(support::Place::Data,
                       QStringLiteral("“x” is damaged and cannot be read any more. Your entries "
                                      "are safe. Make it anew."));
        support.report(support::Place::Search, QStringLiteral("The search failed. Try again."));
        QTRY_COMPARE(list->model()->rowCount(), 2);
        QVERIFY(list->isVisible());
        QVERIFY(
            list->model()->index(0, 0).data().toString().startsWith(QStringLiteral("The search")));
        // A narrow panel needs more lines.
        const int wide = list->visualRect(list->model()->index(1, 0)).height();
        panel.resize(200, 500);
        QTRY_VERIFY(list->visualRect(list->model()->index(1, 0)).height() > wide);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
        const QString copied = QApplication::clipboard()->text();
        QVERIFY(copied.contains(QStringLiteral("Safe: Your entries are safe.")));
        QVERIFY(copied.contains(QStringLiteral("What to do: Make it anew.")));
        QVERIFY(!copied.contains(QStringLiteral("The search")));
        QVERIFY(list->model()->index(1, 0).data(Qt::AccessibleTextRole).toString() == copied);
        list->clearSelection();
        QTest::mouseClick(child<QPushButton>(panel, "copyProblems"), Qt::LeftButton);
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("The search")));
        QTest::mouseClick(child<QPushButton>(panel, "clearProblems"), Qt::LeftButton);
        QTRY_VERIFY(child<QLabel>(panel, "noProblems")->isVisible());
    }

    // --- diagnostics

    /// The answer to a form that is gone comes after the next one has asked.
    void anAnswerToAFormThatIsGoneIsNoAnswerToTheNextOne()
    {
        DraftService drafts(freshOutbox());
        {
            TrustForm first(drafts); // the first question
            first.line->setText(QStringLiteral("typed"));
        }
        TrustForm second(drafts);
        Q_EMIT drafts.loaded(QStringLiteral("case/7"), QString(), 1);
        QTRY_COMPARE(second.line->text(), QStringLiteral("typed"));
    }

    void diagnosticsAreSavedAndTheWordsAreADraftUntilThen()
    {
        const auto file = freshOutbox();
        const QString target = QString::fromStdString((folder_ / "d.zip").string());
        widgets::SupportService support(folder_ / "state");
        DraftService drafts(file);
        {
            widgets::DiagnosticsDialog dialog(support, drafts, {});
            QVERIFY(show(dialog));
            auto* words = child<QPlainTextEdit>(dialog, "diagnosticsWords");
            QVERIFY(words->hasFocus());
            QTest::keyClicks(words, QStringLiteral("sorted a list"));
            QTest::keyClick(&dialog, Qt::Key_Escape);
            QVERIFY(!dialog.isVisible());
        }
        widgets::DiagnosticsDialog dialog(support, drafts, {});
        QVERIFY(show(dialog));
        auto* words = child<QPlainTextEdit>(dialog, "diagnosticsWords");
        QTRY_COMPARE(words->toPlainText(), QStringLiteral("sorted a list"));
        auto* line = child<QLineEdit>(dialog, "diagnosticsTarget");
        auto* result = child<QLabel>(dialog, "diagnosticsResult");
        auto* save = child<QPushButton>(dialog, "diagnosticsSave");
        QVERIFY(line->text().startsWith(QDir::homePath()));
        line->clear();
        QVERIFY(!save->isEnabled());
        line->setText(QStringLiteral("/no/such/folder/d.zip"));
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_VERIFY(result->text().contains(QStringLiteral("/no/such/folder")));
        QCOMPARE(words->toPlainText(), QStringLiteral("sorted a list"));
        line->setText(target);
        QVERIFY(!result->isVisible());
        line->setFocus();
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(result->text().contains(QStringLiteral("Nothing was sent")));
        QVERIFY(result->text().contains(target));
        QVERIFY(!save->isEnabled());
        QVERIFY(std::filesystem::exists(folder_ / "d.zip"));
        QSignalSpy listed(&drafts, &DraftService::listed);
        drafts.list();
        QTRY_COMPARE(listed.count(), 1);
        QCOMPARE(listed.front().front().value<QList<widgets::KeptDraft>>().size(), 0);
        QTest::mouseClick(child<QPushButton>(dialog, "diagnosticsClose"), Qt::LeftButton);
        QVERIFY(!dialog.isVisible());
    }

    void diagnosticsCanBeCancelled()
    {
        widgets::SupportService support(folder_ / "state");
        DraftService drafts(freshOutbox());
        support::BundleRequest request;
        request.store = test::demoFile();
        widgets::DiagnosticsDialog dialog(support, drafts, request);
        QVERIFY(show(dialog));
        child<QLineEdit>(dialog, "diagnosticsTarget")
            ->setText(QString::fromStdString((folder_ / "c.zip").string()));
        QSignalSpy cancelled(&support, &widgets::SupportService::bundleCancelled);
        child<QPushButton>(dialog, "diagnosticsSave")->click();
        child<QPushButton>(dialog, "diagnosticsClose")->click(); // says Cancel now
        QTRY_COMPARE(cancelled.count(), 1);
        QVERIFY(dialog.isVisible());
        QTRY_VERIFY(child<QLabel>(dialog, "diagnosticsResult")
                        ->text()
                        .startsWith(QStringLiteral("Cancelled")));
        QVERIFY(!std::filesystem::exists(folder_ / "c.zip"));
        QVERIFY(!std::filesystem::exists(folder_ / "c.zip.part"));
    }

    // --- after a bad end

    void aBadEndIsToldOfOnceWithTheDrafts()
    {
        const auto state = folder_ / "crashed";
        QVERIFY(!support::CrashReports(state).add(crash()));
        widgets::SupportService support(state);
        DraftService drafts(freshOutbox());
        {
            TrustForm form(drafts);
            QTest::qWait(50);
            form.line->setText(QStringLiteral("content that no list shows"));
            QVERIFY(saved(form));
        }
        QSignalSpy found(&support, &widgets::SupportService::badEndsFound);
        support.askBadEnds();
        QTRY_COMPARE(found.count(), 1);
        widgets::CrashNotice notice(found.front().front().value<QList<support::CrashReport>>());
        connect(&drafts, &DraftService::listed, &notice, &widgets::CrashNotice::setDrafts);
        connect(&notice, &QDialog::finished, &support, [&] { support.markSeen(notice.reports()); });
        drafts.list();
        QVERIFY(show(notice));
        auto* kept = child<QLabel>(notice, "crashDrafts");
        QTRY_VERIFY(kept->text().contains(QStringLiteral("Case 7, saved ")));
        QVERIFY(!kept->text().contains(QStringLiteral("content")));
        QVERIFY(
            child<QLabel>(notice, "crashHappened")->text().contains(QStringLiteral("2025-11-20")));
        QSignalSpy asked(&notice, &widgets::CrashNotice::diagnosticsRequested);
        QTest::mouseClick(child<QPushButton>(notice, "crashDiagnostics"), Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        QVERIFY(notice.isVisible());
        QTest::keyClick(&notice, Qt::Key_Return); // the button that goes on
        QVERIFY(!notice.isVisible());
        QSignalSpy problems(&support, &widgets::SupportService::problemsChanged);
        support.askBadEnds();
        support.askProblems(); // answered after it
        QTRY_COMPARE(problems.count(), 1);
        QCOMPARE(found.count(), 1);
        // It says so where there are none, and where nobody knows.
        notice.setDrafts({});
        QVERIFY(kept->text().contains(QStringLiteral("no draft")));
        notice.setDraftsUnknown(QStringLiteral("Because."));
        QVERIFY(kept->text().endsWith(QStringLiteral("Because.")));
    }

    // --- the first start

    void theFirstPageOffersItsWaysByMouseAndKeyboard()
    {
        widgets::FirstRunPage page;
        page.resize(1000, 700);
        page.setLanguage(Language::English);
        QVERIFY(show(page));
        QSignalSpy demo(&page, &widgets::FirstRunPage::demoRequested);
        QSignalSpy file(&page, &widgets::FirstRunPage::fileRequested);
        QSignalSpy language(&page, &widgets::FirstRunPage::languageChosen);
        auto* card = child<widgets::ChoiceCard>(page, "firstRunDemo");
        QTest::mouseClick(card, Qt::LeftButton);
        QCOMPARE(demo.count(), 1);
        QSignalSpy tour(&page, &widgets::FirstRunPage::tourRequested);
        QTest::mouseClick(child<QToolButton>(page, "firstRunTour"), Qt::LeftButton);
        QCOMPARE(tour.count(), 1);
        card->setFocus();
        QTest::keyClick(card, Qt::Key_Return);
        QTest::keyClick(card, Qt::Key_Space);
        QCOMPARE(demo.count(), 3);
        QTest::keyClick(card, Qt::Key_Tab);
        QVERIFY(child<widgets::ChoiceCard>(page, "firstRunFile")->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(file.count(), 1);
        auto* centre = child<widgets::ChoiceCard>(page, "firstRunCentre");
        QSignalSpy wanted(&page, &widgets::FirstRunPage::centreRequested);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(centre->hasFocus());
        QTest::keyClick(centre, Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        QTest::mouseClick(child<QToolButton>(page, "firstRunChinese"), Qt::LeftButton);
        QCOMPARE(language.count(), 1);
        QCOMPARE(language.front().front().value<Language>(), Language::Chinese);
        // Narrow: one below the other, and nothing is cut off.
        page.resize(480, 900);
        QTRY_VERIFY(centre->y() > card->y());
        for (const auto* one : page.findChildren<widgets::ChoiceCard*>())
            QTRY_VERIFY(one->height() >= one->heightForWidth(one->width()));
    }

    // --- languages and colours

    void everythingSpeaksBothLanguagesAndFollowsTheTheme()
    {
        widgets::SupportService support(folder_ / "state");
        DraftService drafts(freshOutbox());
        widgets::FirstRunPage page;
        widgets::ProblemsPanel panel;
        widgets::DiagnosticsDialog dialog(support, drafts, {});
        widgets::CrashNotice notice({crash()});
        notice.setDrafts({{QStringLiteral("a"), {}, 1'763'600'000}});
        for (QWidget* widget : {static_cast<QWidget*>(&page), static_cast<QWidget*>(&panel),
                                static_cast<QWidget*>(&dialog), static_cast<QWidget*>(&notice)}) {
            widget->show();
            QVERIFY(QTest::qWaitForWindowExposed(widget));
            const QString english = wordsIn(*widget).remove(QStringLiteral("中文"));
            QVERIFY2(!hasChinese(english), qPrintable(english));
            const double light = widget->grab().toImage().pixelColor(3, 3).lightnessF();
            QVERIFY(light > 0.8);
            widgets::applyTheme(*qApp, map::Theme::Dark, font_, 1);
            QCoreApplication::processEvents();
            const QImage dark = widget->grab().toImage();
            QVERIFY(dark.pixelColor(3, 3).lightnessF() < 0.3);
            widgets::applyTheme(*qApp, map::Theme::Light, font_, 1);
            translations::installLanguage(Language::Chinese);
            QCoreApplication::processEvents();
            const QString chinese = wordsIn(*widget);
            translations::installLanguage(Language::English);
            QCoreApplication::processEvents();
            QVERIFY2(hasChinese(chinese), qPrintable(chinese));
            QCOMPARE(wordsIn(*widget).remove(QStringLiteral("中文")), english);
        }
    }
};

QTEST_MAIN(TrustTest)
#include "trust_test.moc"
