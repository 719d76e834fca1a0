// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/day/day_desk.h"

#include "widgets/day/day_panel.h"
#include "widgets/day/day_wall.h"

namespace zhitu::widgets {

DayDesk::DayDesk(WorkState& state, Settings& settings, QWidget& window)
    : QObject(&window), window_(window), service_(new DayService(this)),
      panel_(new DayPanel(state, *service_, settings)), wall_(std::make_unique<DayWall>(settings))
{
    connect(service_, &DayService::failed, this, &DayDesk::failed);
    connect(wall_.get(), &DayWall::failed, this, &DayDesk::failed);
    connect(panel_, &DayPanel::rowsWanted, this, &DayDesk::rowsWanted);
}

DayDesk::~DayDesk() = default;

void DayDesk::showWall()
{
    wall_->enter(window_);
}

void DayDesk::takeTurn(bool turn)
{
    if (turn && !wall_->isVisible()) {
        hasTurn_ = true;
        wall_->cover(window_);
    } else if (!turn && hasTurn_) {
        hasTurn_ = false;
        wall_->close();
        window_.activateWindow();
    }
}

void DayDesk::open(const std::filesystem::path& file)
{
    service_->open(file);
    wall_->open(file);
    if (file.empty())
        wall_->close(); // nobody is here any more
}

void DayDesk::setData(const std::shared_ptr<const map::MapData>& mapData)
{
    panel_->setData(mapData);
    wall_->setData(mapData);
}

void DayDesk::follow()
{
    panel_->follow();
    wall_->follow();
}

void DayDesk::retranslate()
{
    panel_->retranslate();
    wall_->retranslate();
}

} // namespace zhitu::widgets
