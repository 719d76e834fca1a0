// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/map_link.h"

#include <QMenu>
#include <algorithm>

#include "widgets/details/details_page.h"
#include "widgets/place/area.h"

namespace zhitu::widgets {
namespace {

constexpr double kNearZoom = 17.5; // single cameras and their fields of view
constexpr std::size_t kMostChoices = 12;

} // namespace

MapLink::MapLink(map::MapView& map, WorkState& state) : QObject(&map), map_(map), state_(state)
{
    connect(&map_, &map::MapView::cameraMoved, this, &MapLink::shareView);
    connect(&map_, &map::MapView::doubleClicked, this,
            [this](double lon, double lat, QPointF pixel) { descend({lon, lat}, pixel); });
    connect(&map_, &map::MapView::picked, this, &MapLink::pick);
    connect(&state_, &WorkState::viewChanged, this, &MapLink::takeView);
    connect(&state_, &WorkState::areaChanged, this, &MapLink::takeArea);
    connect(&state_, &WorkState::chosenChanged, this, &MapLink::takeChosen);
}

void MapLink::setLinked(bool linked)
{
    if (linked == linked_)
        return;
    if (!linked)
        ownArea_ = state_.area();
    linked_ = linked;
    taken_ = {};
    takeView();
    takeArea();
}

void MapLink::setData(const std::shared_ptr<const map::MapData>& data)
{
    ownArea_.clear();
    map_.setData(data);
    taken_ = {};
    takeView();
    takeArea();
    takeChosen();
}

const std::string& MapLink::area() const noexcept
{
    return linked_ ? state_.area() : ownArea_;
}

void MapLink::shareView()
{
    if (!linked_ || taking_)
        return;
    taken_ = {map::toLonLat(map_.camera().centre), map_.camera().zoom};
    state_.setView(taken_);
}

/// A place that goes to the map and back comes back a hair beside it, so the camera is not asked:
/// to show what the state says must not change the state.
void MapLink::takeView()
{
    const View& view = state_.view();
    if (!linked_ || view == taken_)
        return;
    taken_ = view;
    taking_ = true;
    map_.setView(view.centre, view.zoom);
    taking_ = false;
}

void MapLink::takeArea()
{
    map_.setArea(area());
    Q_EMIT areaChanged();
}

void MapLink::takeChosen()
{
    map_.select(state_.chosen().subject, state_.chosen().place);
}

void MapLink::enterArea(const std::string& area)
{
    if (!map_.data())
        return;
    state_.together([&] {
        if (linked_) {
            state_.setArea(area);
        } else {
            ownArea_ = area;
            takeArea();
        }
        if (area.empty())
            map_.fitAll();
        else
            map_.fitArea(area);
    });
}

void MapLink::enterAreaAbove()
{
    if (map_.data() && !area().empty())
        enterArea(areaAbove(area(), *map_.data()));
}

void MapLink::descend(domain::LonLat place, QPointF pixel)
{
    const std::string grid = map_.gridAt(place);
    const std::string below = grid.empty() ? area() : areaBelow(area(), grid, *map_.data());
    if (below == area())
        map_.zoomAt(pixel, 1);
    else
        enterArea(below);
}

void MapLink::lookAt(const domain::Subject& subject, std::optional<domain::LonLat> place)
{
    using Kind = domain::Subject::Kind;
    if (subject.kind == Kind::Division || subject.kind == Kind::Grid)
        map_.fitArea(subject.code);
    else if (const auto at = place ? place : map_.positionOf(subject))
        map_.setView(*at, std::max(map_.camera().zoom, kNearZoom));
}

void MapLink::goTo(const domain::Subject& subject, std::optional<domain::LonLat> place)
{
    if (!map_.data())
        return;
    state_.together([&] {
        state_.choose({subject, place});
        if (subject.kind == domain::Subject::Kind::Division)
            enterArea(areaOfDivision(subject.code, *map_.data())); // lists and figures come along
        else
            lookAt(subject, place);
    });
}

void MapLink::choose(const domain::Subject& subject, std::optional<domain::LonLat> place)
{
    state_.together([&] {
        state_.choose({subject, place});
        const auto at = place ? place : map_.positionOf(subject);
        if (!at)
            return;
        if (const map::World w = map::toWorld(*at); !map_.camera().bounds(-0.1).contains(w.x, w.y))
            map_.setView(*at, map_.camera().zoom);
    });
}

/// One thing is selected at once; a crowd opens a small list to choose from.
void MapLink::pick(const std::vector<domain::Subject>& candidates, QPoint at)
{
    // Where a thing stands is kept: another filter may take it off the map while it is chosen.
    const auto take = [this](const domain::Subject& subject) {
        const bool symbol = subject.kind != domain::Subject::Kind::Grid && !subject.isNone();
        state_.choose({subject, symbol ? map_.positionOf(subject) : std::nullopt});
    };
    if (candidates.size() <= 1
        || (candidates.size() == 2 && candidates.back().kind == domain::Subject::Kind::Grid)) {
        take(candidates.empty() ? domain::Subject{} : candidates.front());
        return;
    }
    auto* menu = new QMenu(&map_);
    menu->setObjectName(QStringLiteral("chooser"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (std::size_t i = 0; i < std::min(candidates.size(), kMostChoices); ++i)
        menu->addAction(shortName(candidates[i], *map_.data(), *map_.points()), this,
                        [take, candidate = candidates[i]] { take(candidate); });
    if (candidates.size() > kMostChoices)
        menu->addAction(tr("%1 more: zoom in").arg(candidates.size() - kMostChoices), this,
                        [this] { map_.zoomBy(1); });
    menu->popup(at);
}

} // namespace zhitu::widgets
