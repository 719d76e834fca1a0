// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A workstation of its own: where it keeps everything, its window, and the hands on its keyboard.
#pragma once

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include "data/policy/key_store.h"
#include "tests/gui/window.h"
#include "tests/support/files.h"
#include "widgets/sync/connect_dialog.h"
#include "widgets/sync/sign_in.h"
#include "widgets/sync/sync_service.h"
#include "widgets/window/main_window.h"

namespace zhitu::test {

/// Everything is kept below one folder. One at a time; GUI thread.
class Desk {
public:
    /// \param home a folder that is there
    /// \param keychain null: the system's
    Desk(const std::filesystem::path& home, std::shared_ptr<policy::KeyStore> keychain)
        : home_(home), keychain_(std::move(keychain))
    {
        look.setLanguage(translations::Language::English);
        settings.set(QStringLiteral("centre.lockMinutes"), 0);
        window.resize(1600, 1000);
    }

    /// The centre that is meant where no other is named.
    void aimAt(const std::string& hosts, const std::filesystem::path& certificate)
    {
        hosts_ = hosts;
        certificate_ = certificate.string();
    }

    template <typename Widget>
    Widget* in(const char* name)
    {
        for (QWidget* top : QApplication::topLevelWidgets()) {
            if (top->objectName() == QLatin1StringView(name))
                if (auto* found = qobject_cast<Widget*>(top))
                    return found;
            if (auto* found = top->findChild<Widget*>(QString::fromLatin1(name)))
                return found;
        }
        qFatal("there is no %s", name);
    }
    widgets::ConnectDialog& dialog() { return *in<widgets::ConnectDialog>("connectDialog"); }

    void type(const char* line, const QString& text)
    {
        auto* edit = in<QLineEdit>(line);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        for (const QChar letter : text) // also letters that no key has
            letter.unicode() < 128 ? QTest::keyClick(edit, letter.toLatin1())
                                   : edit->insert(QString(letter));
    }
    void press(const char* line) { QTest::keyClick(in<QLineEdit>(line), Qt::Key_Return); }

    /// In front, with the keyboard: the window manager takes its time.
    static bool inFront(QWidget& widget)
    {
        return QTest::qWaitFor(
            [&] {
                widget.activateWindow();
                QTest::qWait(20);
                return widget.isActiveWindow() && QApplication::focusWidget() != nullptr;
            },
            kPatienceMs);
    }

    /// Fills the assistant in, down to the password.
    void fillIn(const QString& user, const QString& password, const std::string& hosts = {},
                const std::string& certificate = {}, const char* database = "centre")
    {
        window.people().connectAnew();
        QVERIFY(inFront(dialog()));
        type("centreHosts", QString::fromStdString(hosts.empty() ? hosts_ : hosts));
        type("centreDatabase", QString::fromLatin1(database));
        type("centreCertificate",
             QString::fromStdString(certificate.empty() ? certificate_ : certificate));
        press("centreCertificate");
        QTRY_VERIFY(in<QLineEdit>("personUser")->isVisible());
        type("personUser", user);
        type("personPassword", password);
    }
    /// Fills it in and starts it.
    void attempt(const QString& user, const QString& password, const std::string& hosts = {},
                 const std::string& certificate = {}, const char* database = "centre")
    {
        fillIn(user, password, hosts, certificate, database);
        press("personPassword");
    }
    /// The program offers the centre of last time; he types his password.
    void comesAgain(const QString& password)
    {
        window.offerSignIn();
        QVERIFY(inFront(dialog()));
        type("personPassword", password);
        press("personPassword");
    }

    void signIn(const QString& user, const QString& password)
    {
        attempt(user, password);
        QVERIFY2(QTest::qWaitFor([&] { return !dialog().isVisible(); }, kPatienceMs),
                 qPrintable(in<QLabel>("stepsMessage")->text()));
        QCOMPARE(window.people().user(), user);
    }

    [[nodiscard]] bool showsGrids(std::size_t number)
    {
        return QTest::qWaitFor(
            [&] {
                const auto& data = window.mapView().data();
                return data && data->grids.size() == number;
            },
            kPatienceMs);
    }

    [[nodiscard]] bool isLive()
    {
        return QTest::qWaitFor([&] { return window.sync().status().link == sync::LinkState::Live; },
                               kPatienceMs);
    }

private:
    std::filesystem::path home_;
    std::shared_ptr<policy::KeyStore> keychain_;
    Home said_{home_};
    std::string hosts_;
    std::string certificate_;

public:
    widgets::Settings settings{home_ / "settings.json"};
    widgets::Look look{settings};
    widgets::MainWindow window{settings, look, home_ / "demo", keychain_};
};

} // namespace zhitu::test
