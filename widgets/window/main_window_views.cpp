// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The window and saved views: what one sees is kept under a name, and shown again.
#include <QTimer>

#include "widgets/place/area.h"
#include "widgets/views/views_panel.h"
#include "widgets/window/main_window.h"
#include "widgets/window/wall_mode.h"

namespace zhitu::widgets {
namespace {

constexpr int kReturnMs = 100; // between looks whether the window has its size again

} // namespace

SavedView MainWindow::presentView(const QString& name) const
{
    return {name,
            0,
            {map::toLonLat(map_->camera().centre), map_->camera().zoom},
            map_->size(),
            link_->area(),
            state_->filter(),
            map_->layers()};
}

void MainWindow::saveView(const QString& name)
{
    if (!map_->data())
        return;
    SavedView present = presentView(name);
    if (const SavedView* known = views_->named(name)) {
        present.key = known->key;
        (void)views_->save(present); // it is there: there is room
    } else {
        present.name = areaName(link_->area(), *map_->data());
        viewsPanel_->askAndSave(present);
    }
}

void MainWindow::showView(const QString& name)
{
    if (const SavedView* saved = views_->named(name); saved != nullptr && map_->data())
        apply(SavedView(*saved));
}

void MainWindow::apply(const SavedView& view)
{
    state_->together([&] {
        state_->setFilter(view.filter);
        state_->setArea(view.area);
        map_->setLayers(view.layers);
        const View seen = viewOn(view, map_->size());
        map_->setView(seen.centre, seen.zoom);
    });
}

/// Shows what was seen before the wall, once the map has the size that it was seen on: the window
/// manager and the docks take their time.
void MainWindow::returnFromWall(int tries)
{
    if (map_->size() != beforeWall_.size && tries > 0) {
        QTimer::singleShot(kReturnMs, this, [this, tries] { returnFromWall(tries - 1); });
        return;
    }
    if (wall_->isOn())
        return; // back on it meanwhile
    apply(beforeWall_);
    map_->takeKeyboard();
}

} // namespace zhitu::widgets
