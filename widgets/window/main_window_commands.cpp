// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Everything one can do in the window by menu or key.
#include <QClipboard>
#include <QDockWidget>
#include <QGuiApplication>
#include <QMenuBar>

#include "widgets/lists/list_panel.h"
#include "widgets/search/search_dialog.h"
#include "widgets/window/commands.h"
#include "widgets/window/main_window.h"
#include "widgets/window/map_window.h"
#include "widgets/window/status_line.h"

namespace zhitu::widgets {

void MainWindow::makeCommands()
{
    using enum CommandGroup;
    const auto add = [this](const char* id, CommandGroup group, const QKeySequence& keys,
                            std::function<QString()> text, std::function<void()> run) {
        return commands_->add(QString::fromLatin1(id), group, keys, std::move(text),
                              [run = std::move(run)](bool) { run(); });
    };
    const auto keys = [](auto combination) { return QKeySequence(combination); };

    add("openDemo", File, {}, [] { return tr("Open the demo district"); }, [this] { openDemo(); });
    add(
        "openFile", File, QKeySequence::Open, [] { return tr("Open a cache…"); },
        [this] { askForFile(); });
    add(
        "copyCoordinates", File, keys(Qt::CTRL | Qt::Key_C),
        [] { return tr("Copy coordinates under the pointer"); },
        [this] {
            if (!status_->pointerText().isEmpty())
                QGuiApplication::clipboard()->setText(status_->pointerText());
        });
    add("quit", File, QKeySequence::Quit, [] { return tr("Quit"); }, [this] { close(); });

    add(
        "search", Place, keys(Qt::CTRL | Qt::Key_K), [] { return tr("Search…"); },
        [this] { search_->popUp(); });
    add(
        "up", Place, keys(Qt::Key_Backspace), [] { return tr("One level up"); },
        [this] { activeLink().enterAreaAbove(); });
    add(
        "back", Place, keys(Qt::ALT | Qt::Key_Left), [] { return tr("Back"); },
        [this] { state_->undo(); })
        ->setEnabled(false);
    add(
        "forward", Place, keys(Qt::ALT | Qt::Key_Right), [] { return tr("Forward"); },
        [this] { state_->redo(); })
        ->setEnabled(false);

    add(
        "fitAll", View, keys(Qt::CTRL | Qt::Key_0), [] { return tr("Whole district"); },
        [this] { activeLink().map().fitAll(); });
    add(
        "fitTown", View, keys(Qt::CTRL | Qt::Key_1), [] { return tr("Town here"); },
        [this] { activeLink().map().fitArea(presentGrid().substr(0, 9) + "000"); });
    add(
        "fitVillage", View, keys(Qt::CTRL | Qt::Key_2), [] { return tr("Village here"); },
        [this] { activeLink().map().fitArea(presentGrid().substr(0, 12)); });
    add(
        "fitGrid", View, keys(Qt::CTRL | Qt::Key_3), [] { return tr("Grid here"); },
        [this] { activeLink().map().fitArea(presentGrid()); });
    add(
        "fitSelection", View, keys(Qt::CTRL | Qt::Key_F), [] { return tr("Zoom to selection"); },
        [this] { activeLink().lookAt(state_->chosen().subject, state_->chosen().place); });
    add(
        "zoomIn", View, QKeySequence::ZoomIn, [] { return tr("Zoom in"); },
        [this] { activeLink().map().zoomBy(0.5); });
    add(
        "zoomOut", View, QKeySequence::ZoomOut, [] { return tr("Zoom out"); },
        [this] { activeLink().map().zoomBy(-0.5); });
    add(
        "fullScreen", View, keys(Qt::Key_F11), [] { return tr("Full screen"); },
        [this] { toggleFullScreen(); });

    add(
        "lists", Window, keys(Qt::CTRL | Qt::Key_L), [] { return tr("Go to the list"); },
        [this] {
            listDock_->show();
            listDock_->raise();
            lists_->takeKeyboard();
        });
    add(
        "newMap", Window, keys(Qt::CTRL | Qt::Key_N), [] { return tr("New map window"); },
        [this] { openMapWindow(); });

    commands_
        ->add(
            QStringLiteral("dark"), CommandGroup::Look, keys(Qt::CTRL | Qt::Key_D),
            [] { return tr("Dark"); },
            [this](bool dark) { look_.setTone(dark ? Tone::Dark : Tone::Light); })
        ->setCheckable(true);
    // A language is always named in itself.
    add(
        "chinese", CommandGroup::Look, {}, [] { return QStringLiteral("中文"); },
        [this] { look_.setLanguage(translations::Language::Chinese); });
    add(
        "english", CommandGroup::Look, {}, [] { return QStringLiteral("English"); },
        [this] { look_.setLanguage(translations::Language::English); });
}

void MainWindow::makeMenus()
{
    for (int group = 0; group <= static_cast<int>(CommandGroup::Help); ++group) {
        QMenu* menu = menuBar()->addMenu(QString());
        for (const Command& command : commands_->all())
            if (command.group == static_cast<CommandGroup>(group))
                menu->addAction(command.action);
        menus_.append(menu);
    }
    QMenu* windows = menus_[static_cast<int>(CommandGroup::Window)];
    windows->addSeparator();
    for (QDockWidget* dock : findChildren<QDockWidget*>())
        windows->addAction(dock->toggleViewAction());
}

} // namespace zhitu::widgets
