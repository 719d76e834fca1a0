// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The real window at the desk of somebody whom a temporary centre knows, in English, and what one
/// does there to cases.
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QPointer>
#include <QTest>
#include <QTextBrowser>

#include "tests/gui/pictures.h"
#include "tests/gui/window.h"
#include "tests/support/files.h"
#include "tests/support/temporary_centre.h"
#include "widgets/cases/entry_dialog.h"
#include "widgets/cases/step_bar.h"
#include "widgets/commands/commands.h"
#include "widgets/look/look.h"
#include "widgets/look/texts.h"
#include "widgets/sync/sync_service.h"

namespace zhitu::test {

/// Of the tests of one centre. GUI thread.
class CaseWindow {
protected:
    using CaseAction = domain::CaseAction;
    void makeCentre()
    {
        centre_ = std::make_unique<TemporaryCentre>();
        centre_->addSmallDistrict();
    }
    void open()
    {
        folder_ = std::make_unique<TemporaryFolder>();
        const Home home(folder_->path());
        settings_ = std::make_unique<widgets::Settings>(*folder_ / "settings.json");
        look_ = std::make_unique<widgets::Look>(*settings_);
        look_->setLanguage(translations::Language::English);
    }
    void close()
    {
        window_.reset();
        look_.reset();
        settings_.reset();
    }
    void sit(const char* user, std::shared_ptr<const sync::Sealer> sealer = nullptr)
    {
        sync::EngineOptions options;
        options.folder = *folder_ / (std::string("store-") + user);
        options.readFrom = options.sendTo = centre_->cluster().conninfo(user);
        options.actor.post = std::string("岗位") + user;
        options.sealer = std::move(sealer);
        if (std::string_view(user) == "villager")
            options.actor.level = domain::DivisionLevel::Village;
        if (std::string_view(user).starts_with("admin"))
            options.actor.role = domain::Role::Admin;
        if (std::string_view(user).starts_with("trainer"))
            options.actor.role = domain::Role::Trainer;
        window_ = std::make_unique<widgets::MainWindow>(*settings_, *look_, *folder_ / "demo");
        window_->resize(1600, 1000);
        window_->show();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        window_->openCentre(options);
        QTRY_VERIFY(window_->mapView().data() && window_->mapView().isComplete());
        QTRY_COMPARE(window_->sync().status().link, sync::LinkState::Live);
    }
    void choose(qint64 id)
    {
        window_->select({domain::Subject::Kind::Case, id, {}, {}});
        QTRY_VERIFY(bar().isVisible());
    }
    /// Accepted, dispatched, signed for, begun.
    [[nodiscard]] bool handle()
    {
        using S = domain::CaseState;
        for (const auto& [action, state] : {std::pair{CaseAction::Accept, S::Accepted},
                                            {CaseAction::Dispatch, S::Dispatched},
                                            {CaseAction::Sign, S::SignedFor},
                                            {CaseAction::Start, S::Handling}}) {
            const QPointer<widgets::EntryDialog> form = take(action);
            if ((form && !confirm(form)) || !reaches(state))
                return false;
        }
        return true;
    }
    void press(QKeyCombination keys)
    {
        window_->activateWindow();
        // While a form goes away, no window of Qt's is active, and a key is nobody's.
        if (!QTest::qWaitForWindowActive(window_.get(), kPatienceMs))
            qWarning("the window did not become active");
        QTest::keyClick(window_.get(), keys.key(), keys.keyboardModifiers());
        QTest::qWait(50);
    }
    /// By the menu. \returns the form, if there is one
    widgets::EntryDialog* take(CaseAction action)
    {
        window_->commands()[QStringLiteral("case.step%1").arg(static_cast<int>(action))]->trigger();
        QTest::qWait(50);
        return shown();
    }
    /// Ctrl+Enter, and waits until it is stored.
    static bool confirm(const QPointer<widgets::EntryDialog>& form)
    {
        // Keys are for the window that Qt holds for the active one; the system tells it so later.
        if (!QTest::qWaitFor([&] { return QApplication::activeWindow() == form; }, kPatienceMs))
            return false;
        QTest::keyClick(form->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        return QTest::qWaitFor([&] { return form.isNull(); }, kPatienceMs);
    }
    /// The window shows the case in that state, and can take the next step.
    bool reaches(domain::CaseState state)
    {
        const QString word = QStringLiteral("State %1").arg(widgets::textOf(state));
        return QTest::qWaitFor([&] { return page().simplified().contains(word); }, kPatienceMs);
    }

    widgets::EntryDialog* shown() { return window_->findChild<widgets::EntryDialog*>(); }
    widgets::StepBar& bar() { return *window_->findChild<widgets::StepBar*>(); }
    QString page()
    {
        return window_->findChild<QTextBrowser*>(QStringLiteral("details"))->toPlainText();
    }
    static QAbstractButton* button(QWidget& form, const char* name)
    {
        return form.findChild<QAbstractButton*>(QString::fromLatin1(name));
    }
    void keepPicture(const char* name, QWidget* what)
    {
        keepPictures(*look_, QString::fromLatin1(name), [&] {
            return what == window_.get() ? window_->grabAll() : what->grab().toImage();
        });
    }
    std::string atCentre(const std::string& sql)
    {
        const central::PgResult rows = centre_->admin().query(sql);
        return rows.rows() == 0 ? std::string() : std::string(rows.text(0, 0));
    }

    /// The line of somebody to the centre, or there again.
    void cut(const char* user, bool off)
    {
        central::PgConnection admin = centre_->admin();
        admin.execute(std::string("ALTER ROLE ") + user + (off ? " NOLOGIN" : " LOGIN"));
        if (off)
            admin.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '"
                          + std::string(user) + "'");
    }
    /// What one reads in it.
    static QString textOfPdf(const std::filesystem::path& pdf)
    {
        return QString::fromStdString(
            run("/usr/bin/pdftotext", {"-layout", pdf.string(), "-"}).output);
    }

    std::unique_ptr<TemporaryCentre> centre_;
    std::unique_ptr<TemporaryFolder> folder_;
    std::unique_ptr<widgets::Settings> settings_;
    std::unique_ptr<widgets::Look> look_;
    std::unique_ptr<widgets::MainWindow> window_;
};

} // namespace zhitu::test
