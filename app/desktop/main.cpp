// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// zhitu, the desktop program: parse arguments, wire, start.
#include <QApplication>
#include <QIcon>
#include <QScreen>
#include <QStandardPaths>
#include <cstdlib>

#include "app/desktop/arguments.h"
#include "app/desktop/crash_handler.h"
#include "app/desktop/screenshot.h"
#include "app/terminal.h"
#include "data/cache/open_check.h"
#include "data/paths.h"
#include "data/support/folders.h"
#include "data/support/heap.h"
#include "data/support/session_marker.h"
#include "widgets/video/stream_source.h"
#include "widgets/window/main_window.h"

namespace {
using namespace zhitu;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::app::Main)
};

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("zhitu"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ZHITU_VERSION));
}

std::filesystem::path folderFor(QStandardPaths::StandardLocation location)
{
    return pathFrom(QStandardPaths::writableLocation(location)) / "zhitu";
}

std::filesystem::path settingsFile()
{
    return folderFor(QStandardPaths::GenericConfigLocation) / "settings.json";
}

/// What is said before there is a window is said in the language of the last time.
translations::Language languageOfSettings()
{
    return translations::languageFromName(
               widgets::Settings::peek(settingsFile(), QStringLiteral("look.language")).toString())
        .value_or(translations::Language::Chinese);
}

/// Without a display: words about a wrong command line must not need one.
std::variant<app::Arguments, app::Answer> readCommandLine(int& argc, char** argv)
{
    const QCoreApplication core(argc, argv);
    nameProgram();
    auto parsed = app::parseArguments(core.arguments(), languageOfSettings());
    const auto* arguments = std::get_if<app::Arguments>(&parsed);
    if (arguments == nullptr)
        return parsed;
    if (!arguments->cache.empty())
        if (const auto verdict = cache::inspectHeader(arguments->cache);
            verdict != cache::FileVerdict::Ok)
            return app::Answer{cache::explanationOf(verdict, arguments->cache), 2};
    if (qEnvironmentVariable("QT_QPA_PLATFORM") == u"xcb" && qEnvironmentVariableIsEmpty("DISPLAY"))
        return app::Answer{
            Texts::tr("There is no display (DISPLAY is not set). Log in to a desktop, "
                      "or run it under a virtual display: xvfb-run zhitu …"),
            1};
    return parsed;
}

} // namespace

int main(int argc, char* argv[])
{
    support::giveBackLargePieces();
    // A map window inside a widget window is tested on X11 only (docs/ARCHITECTURE.md).
    if (std::getenv("QT_QPA_PLATFORM") == nullptr)
        ::setenv("QT_QPA_PLATFORM", "xcb", 0);

    const auto parsed = readCommandLine(argc, argv);
    if (const auto* answer = std::get_if<app::Answer>(&parsed)) {
        answer->exitCode == 0 ? app::printLine(answer->text) : app::printError(answer->text);
        return answer->exitCode;
    }
    const auto& arguments = std::get<app::Arguments>(parsed);

    widgets::StreamSource::prepare();
    const std::filesystem::path state = support::stateFolder();
    app::installCrashHandler(state, ZHITU_VERSION);
    std::optional<support::SessionMarker> session; // a run for a picture is nobody's session
    if (arguments.screenshot.empty())
        app::removeWhenAskedToEnd(session.emplace(state, QStringLiteral(ZHITU_VERSION)).file());

    const QApplication qt(argc, argv);
    nameProgram();
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/zhitu/icons/zhitu.svg")));
    QGuiApplication::setDesktopFileName(QStringLiteral("zhitu"));
    widgets::Settings settings(settingsFile());
    widgets::Look look(settings);
    if (arguments.language)
        look.overrideLanguage(*arguments.language);
    if (arguments.tone)
        look.overrideTone(*arguments.tone);
    widgets::MainWindow window(settings, look,
                               folderFor(QStandardPaths::GenericDataLocation) / "demo");
    if (arguments.view)
        window.setFirstView(arguments.view->centre, arguments.view->zoom);
    if (!arguments.screenshot.empty()) {
        app::takeScreenshot(window, arguments.screenshot, arguments.size);
    } else {
        window.resize(arguments.size.boundedTo(window.screen()->availableSize()));
        window.restoreLayout();
        window.show();
        window.checkBadEnds();
    }
    if (arguments.demo)
        window.openDemo();
    else if (!arguments.cache.empty())
        window.openFile(arguments.cache);
    else if (arguments.screenshot.empty())
        window.offerSignIn();
    return QApplication::exec();
}
