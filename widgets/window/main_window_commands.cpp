// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Everything one can do in the window by menu or key.
#include <QClipboard>
#include <QDockWidget>
#include <QGuiApplication>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <cmath>

#include "widgets/basemap/base_map_dialog.h"
#include "widgets/commands/commands.h"
#include "widgets/lists/list_panel.h"
#include "widgets/measure/measure.h"
#include "widgets/preferences/settings_dialog.h"
#include "widgets/preferences/shortcuts_dialog.h"
#include "widgets/search/search_dialog.h"
#include "widgets/space/space_desk.h"
#include "widgets/time/time_bar.h"
#include "widgets/tour/tour.h"
#include "widgets/trust/first_run_page.h"
#include "widgets/views/saved_views.h"
#include "widgets/window/alarm_desk.h"
#include "widgets/window/case_desk.h"
#include "widgets/window/catalogue_desk.h"
#include "widgets/window/import_desk.h"
#include "widgets/window/layer_export_desk.h"
#include "widgets/window/layout_keeper.h"
#include "widgets/window/main_window.h"
#include "widgets/window/map_window.h"
#include "widgets/window/patrol_desk.h"
#include "widgets/window/personal_desk.h"
#include "widgets/window/status_line.h"
#include "widgets/window/support_desk.h"
#include "widgets/window/task_desk.h"
#include "widgets/window/trainer_desk.h"
#include "widgets/window/verify_desk.h"
#include "widgets/window/video_desk.h"
#include "widgets/window/wall_mode.h"

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
    add(
        "exportMap", File, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
        [] { return tr("Export the map…"); }, [this] { exportMap(); });
    layerExport_->makeCommands();
    import_->makeCommands();
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
        "measureDistance", Place, keys(Qt::CTRL | Qt::Key_M),
        [] { return tr("Measure a distance"); },
        [this] {
            space_->stopDrawing(activeLink().map());
            Measure::on(activeLink().map()).begin(map::SketchShape::Line);
        });
    add(
        "measureArea", Place, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M),
        [] { return tr("Measure an area"); },
        [this] {
            space_->stopDrawing(activeLink().map());
            Measure::on(activeLink().map()).begin(map::SketchShape::Area);
        });
    makeSpaceCommands();
    makeNearCommands();
    video_->makeCommands();
    makeDayCommands();
    makeAnalysisCommands();

    add(
        "fitAll", View, keys(Qt::CTRL | Qt::Key_0), [] { return tr("Whole district"); },
        [this] { activeLink().enterArea({}); });
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
        "time", View, keys(Qt::CTRL | Qt::Key_T), [] { return tr("Time over the map"); },
        [this] { timeBar_->isHidden() ? timeBar_->open() : timeBar_->hide(); });
    add(
        "baseMaps", View, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B),
        [] { return tr("Base maps…"); }, [this] { showBaseMaps(); });
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

    add(
        "sideBySide", CommandGroup::Window, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
        [] { return tr("Windows side by side"); }, [this] { arrangeSideBySide(); });
    const auto maps = [this] {
        QList<map::MapView*> all{map_};
        for (MapWindow* window : mapWindows_)
            all.append(&window->map());
        return all;
    };
    cases_->makeCommands([this] { return presentGrid(); }, maps);
    alarms_->makeCommands();
    personal_->makeCommands();
    catalogue_->makeCommands();
    tasks_->makeCommands();
    patrol_->makeCommands();
    verify_->makeCommands();
    trainer_->makeCommands(maps);
    video_->shareKeys(PatrolDesk::walkingCommands());
    makePeopleCommands();
    makeViewCommands();
    makeRoleCommands();

    commands_
        ->add(
            QStringLiteral("dark"), CommandGroup::Look, keys(Qt::CTRL | Qt::Key_D),
            [] { return tr("Dark"); },
            [this](bool dark) { look_.setTone(dark ? Tone::Dark : Tone::Light); })
        ->setCheckable(true);
    add(
        "typeLarger", CommandGroup::Look, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Up),
        [] { return tr("Larger type"); },
        [this] { look_.setTypePercent(look_.typePercent() + 10); });
    add(
        "typeSmaller", CommandGroup::Look, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Down),
        [] { return tr("Smaller type"); },
        [this] { look_.setTypePercent(look_.typePercent() - 10); });
    add(
        "settings", CommandGroup::Look, QKeySequence(Qt::CTRL | Qt::Key_Comma),
        [] { return tr("Settings…"); }, [this] { showSettings(); });
    add(
        "shortcuts", CommandGroup::Help, QKeySequence::HelpContents,
        [] { return tr("Shortcuts…"); }, [this] { showShortcuts(); });
    add(
        "tour", CommandGroup::Help, {}, [] { return tr("Tour of the window"); },
        [this] { beginTour(); });
    add(
        "problems", CommandGroup::Help, {}, [] { return tr("Recent problems"); },
        [this] {
            problemsDock_->show();
            problemsDock_->raise();
        });
    add(
        "diagnostics", CommandGroup::Help, {}, [] { return tr("Diagnostics for support…"); },
        [this] { support_->showDiagnostics(); });
    // A language is always named in itself.
    add(
        "chinese", CommandGroup::Look, {}, [] { return QStringLiteral("中文"); },
        [this] { look_.setLanguage(translations::Language::Chinese); });
    add(
        "english", CommandGroup::Look, {}, [] { return QStringLiteral("English"); },
        [this] { look_.setLanguage(translations::Language::English); });
}

void MainWindow::makeViewCommands()
{
    const auto add = [this](const QString& id, CommandGroup group, const QKeySequence& keys,
                            std::function<QString()> text, std::function<void()> run) {
        return commands_->add(id, group, keys, std::move(text),
                              [run = std::move(run)](bool) { run(); });
    };
    add(
        QStringLiteral("saveView"), CommandGroup::View, QKeySequence(Qt::CTRL | Qt::Key_S),
        [] { return tr("Save this view…"); }, [this] { saveView({}); });
    for (int key = 1; key <= 9; ++key)
        add(
            QStringLiteral("view%1").arg(key), CommandGroup::Hidden,
            QKeySequence(static_cast<Qt::Key>(Qt::Key_0 + key)),
            [key] { return tr("Saved view %1").arg(key); },
            [this, key] {
                if (const SavedView* view = views_->withKey(key))
                    showView(view->name);
            });
    add(
        QStringLiteral("wall"), CommandGroup::Window, QKeySequence(Qt::Key_F12),
        [] { return tr("Wall mode"); },
        [this] { wall_->isOn() ? wall_->leave() : wall_->enter(); });
    add(
        QStringLiteral("leaveWall"), CommandGroup::Hidden, QKeySequence(Qt::Key_Escape),
        [] { return tr("Leave wall mode"); }, [this] { wall_->leave(); })
        ->setEnabled(false);
    add(
        QStringLiteral("pauseWall"), CommandGroup::Hidden, QKeySequence(Qt::Key_Space),
        [] { return tr("Wall mode: stay or go on"); }, [this] { wall_->pauseOrGoOn(); })
        ->setEnabled(false);
}

void MainWindow::makeRoleCommands()
{
    const auto add = [this](const char* id, std::function<QString()> text,
                            std::function<void()> run) {
        return commands_->add(QString::fromLatin1(id), CommandGroup::Window, {}, std::move(text),
                              [run = std::move(run)](bool) { run(); });
    };
    struct Entry {
        const char* id;
        Role role;
        std::function<QString()> text;
    };
    const Entry entries[]{
        {"roleOperator", Role::Operator, [] { return tr("Layout of the operator"); }},
        {"roleAnalyst", Role::Analyst, [] { return tr("Layout of the analyst"); }},
        {"roleTrainer", Role::Trainer, [] { return tr("Layout of the trainer"); }}};
    for (const Entry& entry : entries) {
        QAction* action =
            add(entry.id, entry.text, [this, role = entry.role] { layouts_->setRole(role); });
        action->setCheckable(true);
        const auto follow = [this, action, role = entry.role] {
            action->setChecked(layouts_->role() == role);
        };
        connect(action, &QAction::triggered, layouts_, follow);
        connect(layouts_, &LayoutKeeper::roleChanged, action, follow);
        follow();
    }
    add("resetLayout", [] { return tr("Layout as at first"); }, [this] { layouts_->reset(); });
}

/// This window and the further ones on its monitor share it in equal parts.
void MainWindow::arrangeSideBySide()
{
    QList<QWidget*> windows{this};
    for (MapWindow* window : mapWindows_)
        if (window->screen() == screen())
            windows.append(window);
    const QRect room = screen()->availableGeometry();
    const auto columns = static_cast<int>(std::ceil(std::sqrt(windows.size())));
    const int rows = (static_cast<int>(windows.size()) + columns - 1) / columns;
    const QSize cell(room.width() / columns, room.height() / rows);
    for (int i = 0; i < windows.size(); ++i) {
        QWidget* window = windows[i];
        window->showNormal();
        const QSize frame = window->frameGeometry().size() - window->size();
        window->resize(cell - frame);
        window->move(room.topLeft()
                     + QPoint(i % columns * cell.width(), i / columns * cell.height()));
    }
}

void MainWindow::showBaseMaps()
{
    auto* dialog = findChild<BaseMapDialog*>();
    if (dialog == nullptr) {
        dialog = new BaseMapDialog(*baseMaps_, *map_, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void MainWindow::showSettings()
{
    auto* dialog = findChild<SettingsDialog*>();
    if (dialog == nullptr) {
        dialog = new SettingsDialog(settings_, look_, this);
        connect(dialog, &SettingsDialog::shortcutsWanted, this, &MainWindow::showShortcuts);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

/// Through the data that is open; where none is, through the demo district.
void MainWindow::beginTour()
{
    if (pages_->currentWidget() == firstPage_)
        openDemo();
    tour_->start();
}

void MainWindow::showShortcuts()
{
    auto* dialog = findChild<ShortcutsDialog*>();
    if (dialog == nullptr)
        dialog = new ShortcutsDialog(*commands_, this);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
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
    for (const Command& command : commands_->all())
        addAction(command.action); // its keys work while the menu bar is hidden, too
    QMenu* windows = menus_[static_cast<int>(CommandGroup::Window)];
    windows->addSeparator();
    for (QDockWidget* dock : findChildren<QDockWidget*>())
        windows->addAction(dock->toggleViewAction());
}

} // namespace zhitu::widgets
