// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/space/space_desk.h"

#include <utility>

namespace zhitu::widgets {

SpaceDesk::SpaceDesk(WorkState& state, QObject* parent)
    : QObject(parent), state_(state), panel_(new SpacePanel)
{
    connect(panel_, &SpacePanel::shapeWanted, this, [this](SpaceShape shape) {
        if (link_)
            begin(shape, *link_);
    });
    connect(panel_, &SpacePanel::chosenAreaWanted, this, &SpaceDesk::useChosenArea);
    connect(panel_, &SpacePanel::filterWanted, this, &SpaceDesk::filterByRegion);
    connect(panel_, &SpacePanel::clearWanted, this, &SpaceDesk::clear);
    connect(panel_, &SpacePanel::halfWidthChanged, this, [this](double metres) {
        if (link_)
            SpaceTool::on(link_->map()).setHalfWidth(metres);
    });
    connect(panel_, &SpacePanel::nearestChanged, this, [this] { askSpot(false); });
    connect(panel_, &SpacePanel::coverageWanted, this, [this](bool wanted) {
        if (wanted && !coverageTold_)
            askCoverage(false);
    });
    connect(panel_, &SpacePanel::coverageStopped, this, [this] {
        service_.dropCoverage();
        coverageTold_ = false;
    });
    connect(panel_, &SpacePanel::rowChosen, this, &SpaceDesk::choose);
    connect(panel_, &SpacePanel::streamsWanted, this, &SpaceDesk::streamsWanted);
    connect(&service_, &SpaceService::insideReady, panel_, &SpacePanel::setInside);
    connect(&service_, &SpaceService::spotReady, panel_, &SpacePanel::setSpotAnswer);
    connect(&service_, &SpaceService::coverageReady, this,
            [this](const std::shared_ptr<const CoverageAnswer>& answer) {
                panel_->setCoverage(answer);
                coverageShown_ = true;
                if (link_)
                    SpaceTool::on(link_->map()).showFound(answer->shapes);
            });
    connect(&service_, &SpaceService::outlineReady, this,
            [this](const std::shared_ptr<const map::FindingShapes>& shapes) {
                if (link_ && !coverageShown_) // that has the outline too
                    SpaceTool::on(link_->map()).showFound(shapes);
            });
    connect(&service_, &SpaceService::coverageProgressed, panel_, &SpacePanel::setProgress);
    connect(&service_, &SpaceService::coveringChanged, this,
            [this] { panel_->setCovering(service_.isCovering()); });
    connect(&service_, &SpaceService::failed, this, &SpaceDesk::failed);
}

void SpaceDesk::add(MapLink& link)
{
    if (!main_)
        link_ = main_ = &link;
    SpaceTool& tool = SpaceTool::on(link.map());
    connect(&tool, &SpaceTool::outlined, this,
            [this, &link](const space::Region& region) { takeRegion(link, region); });
    connect(&tool, &SpaceTool::spotPicked, this, [this, &link](const domain::LonLat& spot) {
        takeSpot(link, spot);
        panel_->showSpot();
        Q_EMIT spotPicked(spot);
    });
    connect(&tool, &SpaceTool::cleared, this, [this, &link] {
        if (link_ != &link)
            return;
        forget();
    });
    connect(&link, &QObject::destroyed, this, [this] {
        if (link_ || !main_)
            return;
        forget(); // the window that it was asked in is closed
        link_ = main_;
    });
}

void SpaceDesk::filterByRegion()
{
    if (!region_)
        return;
    domain::Ground ground{{region_->middle()}, region_->radiusM()};
    if (region_->kind() != space::RegionKind::Circle && !region_->polygon().rings.empty())
        ground = {region_->polygon().rings.front(), 0};
    if (ground.points.size() > domain::kMostCorners) {
        Q_EMIT failed(
            tr("This outline has more than %1 corners: too many to filter by. Nothing was "
               "changed; please draw a simpler one.")
                .arg(domain::kMostCorners));
        return;
    }
    domain::Filter filter = state_.filter();
    filter.grounds = {std::move(ground)};
    state_.setFilter(filter);
}

void SpaceDesk::forget()
{
    service_.dropRegion();
    service_.dropSpot();
    region_.reset();
    spot_.reset();
    told_ = {};
    coverageTold_ = false;
    panel_->setRegion({});
    panel_->setSpot({});
    Q_EMIT cleared();
}

void SpaceDesk::begin(SpaceShape shape, MapLink& link)
{
    if (!link.map().data() || link.map().data()->bounds.isEmpty())
        return; // there is nothing to ask about
    if (link_ != &link)
        clear();
    link_ = &link;
    SpaceTool::on(link.map()).begin(shape, panel_->halfWidthM());
    Q_EMIT asked();
}

void SpaceDesk::stopDrawing(map::MapView& map)
{
    SpaceTool::on(map).clear();
}

void SpaceDesk::open(const std::filesystem::path& file)
{
    service_.open(file);
}

void SpaceDesk::clear()
{
    if (link_)
        SpaceTool::on(link_->map()).clear();
}

void SpaceDesk::takeRegion(MapLink& link, const space::Region& region)
{
    link_ = &link;
    region_ = region;
    coverageTold_ = false;
    coverageShown_ = false;
    service_.dropCoverage();
    service_.askOutline(region);
    panel_->setRegion(region);
    panel_->showInside();
    told_ = shown();
    service_.askInside(region, told_, false);
    if (panel_->wantsCoverage())
        askCoverage(false);
    if (!spot_) // what is nearest is asked from the middle until a spot is picked
        panel_->setSpot(region.middle());
    askSpot(false);
    Q_EMIT asked();
}

void SpaceDesk::takeSpot(MapLink& link, domain::LonLat spot)
{
    if (link_ != &link)
        clear();
    link_ = &link;
    spot_ = spot;
    told_ = shown();
    panel_->setSpot(spot);
    askSpot(false);
    Q_EMIT asked();
}

void SpaceDesk::askNear(map::ThingKind kind, domain::LonLat place, MapLink& link)
{
    if (!link.map().data() || !link.map().points())
        return;
    panel_->showNearest(kind);
    takeSpot(link, place);
    SpaceTool::on(link.map()).showSpot(place);
}

void SpaceDesk::cordon(domain::LonLat place, double metres, MapLink& link)
{
    if (!link.map().data() || !link.map().points())
        return;
    takeRegion(link, space::Region::circle(place, metres));
}

void SpaceDesk::askCoverage(bool again)
{
    if (!region_ || !link_)
        return;
    coverageTold_ = true;
    service_.askCoverage(*region_, shown(), again);
}

void SpaceDesk::askSpot(bool again)
{
    const auto from = spot_ ? spot_ : region_ ? std::optional(region_->middle()) : std::nullopt;
    if (from && link_)
        service_.askSpot(*from, panel_->nearestKind(), panel_->nearestCount(), shown(), again);
}

void SpaceDesk::useChosenArea()
{
    const auto& data = link_ ? link_->map().data() : nullptr;
    const domain::Subject& chosen = state_.chosen().subject;
    if (!data)
        return;
    const std::string& code =
        chosen.kind == domain::Subject::Kind::Grid || chosen.kind == domain::Subject::Kind::Division
            ? chosen.code
            : link_->area();
    const domain::Division* division = data->division(code);
    if (const auto grid = data->gridByCode.find(code); grid != data->gridByCode.end())
        SpaceTool::on(link_->map()).use(space::Region::area(data->grids[grid->second].area));
    else if (division != nullptr)
        SpaceTool::on(link_->map()).use(space::Region::area(division->area));
    else
        panel_->sayNoAreaIsChosen();
}

void SpaceDesk::choose(const SpaceRow& row)
{
    if (link_)
        link_->goTo(row.found.subject, row.kind == map::ThingKind::GridWorker
                                           ? std::nullopt
                                           : std::optional(row.found.place));
}

void SpaceDesk::follow()
{
    if (!link_ || (!region_ && !spot_))
        return;
    const map::Shown now = shown();
    if (!now.data || !now.points)
        return;
    const map::Shown before = std::exchange(told_, now);
    const bool cameras = !before.points || before.points->cameraIndex != now.points->cameraIndex
                         || !before.points->cameraPoints.isSameAs(now.points->cameraPoints);
    if (!cameras && before.data == now.data && before.points == now.points
        && before.window == now.window)
        return;
    if (region_)
        service_.askInside(*region_, now, true);
    askSpot(true);
    if (cameras) {
        coverageTold_ = false; // what is known is of what was
        if (panel_->wantsCoverage())
            askCoverage(true);
    }
}

map::Shown SpaceDesk::shown() const
{
    map::MapView& map = link_->map();
    return {map.data(), map.points(), map.timeWindow()};
}

} // namespace zhitu::widgets
