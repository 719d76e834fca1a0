// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The window and questions about space: the dock, and the commands that begin one; what is near
/// the place that one looks at, and which cameras see it.
#include <QDockWidget>

#include "widgets/commands/commands.h"
#include "widgets/details/details_page.h"
#include "widgets/details/details_panel.h"
#include "widgets/lists/list_panel.h"
#include "widgets/look/texts.h"
#include "widgets/space/space_desk.h"
#include "widgets/window/main_window.h"
#include "widgets/window/support_desk.h"
#include "widgets/window/video_desk.h"

namespace zhitu::widgets {
namespace {

constexpr double kCordonM = 200;

} // namespace

void MainWindow::makeSpaceDock()
{
    spaceDock_ = addDock("spaceDock", space_->panel(), Qt::RightDockWidgetArea);
    tabifyDockWidget(figuresDock_, spaceDock_);
    space_->add(*link_);
    connect(space_, &SpaceDesk::asked, this, [this] {
        spaceDock_->show();
        spaceDock_->raise();
    });
    connect(space_, &SpaceDesk::failed, this,
            [this](const QString& message) { support_->report(support::Place::Map, message); });
}

void MainWindow::makeSpaceCommands()
{
    const auto add = [this](const char* id, Qt::Key key, SpaceShape shape,
                            std::function<QString()> text) {
        commands_->add(QString::fromLatin1(id), CommandGroup::Place,
                       QKeySequence(Qt::CTRL | Qt::SHIFT | key), std::move(text),
                       [this, shape](bool) { space_->begin(shape, activeLink()); });
    };
    add("spaceCircle", Qt::Key_C, SpaceShape::Circle, [] { return tr("What is inside a circle"); });
    add("spacePolygon", Qt::Key_P, SpaceShape::Polygon,
        [] { return tr("What is inside a polygon"); });
    add("spaceCorridor", Qt::Key_K, SpaceShape::Corridor, [] { return tr("What is along a way"); });
    add("spaceSpot", Qt::Key_S, SpaceShape::Spot,
        [] { return tr("What is near a spot, and which cameras see it"); });
}

void MainWindow::makeNearCommands()
{
    const auto add = [this](const char* id, Qt::Key key, std::function<QString()> text,
                            std::function<void()> run) {
        commands_->add(QString::fromLatin1(id), CommandGroup::Place, QKeySequence(Qt::CTRL | key),
                       std::move(text), [run = std::move(run)](bool) { run(); });
    };
    using map::ThingKind;
    add(
        "nearestCentre", Qt::Key_4, [] { return tr("Nearest centres"); },
        [this] { askNear(ThingKind::Centre); });
    add(
        "nearestWorkers", Qt::Key_5, [] { return tr("Grid workers of this grid and next to it"); },
        [this] { askNear(ThingKind::GridWorker); });
    add(
        "nearestSites", Qt::Key_6, [] { return tr("Nearest key sites"); },
        [this] { askNear(ThingKind::KeySite); });
    add(
        "cordon", Qt::Key_8, [] { return tr("Cordon of 200 m: who and what is in it"); },
        [this] {
            if (const auto place = askedPlace())
                space_->cordon(place->place, kCordonM, activeLink());
            else
                support_->tell(tr("Choose a case or another place first."));
        });
    add(
        "pastCases", Qt::Key_7, [] { return tr("All cases of this grid, ended ones too"); },
        [this] { showPastCases(); });
}

void MainWindow::makeVideo()
{
    video_ = new VideoDesk(
        *commands_, settings_,
        {[this] { return askedPlace(); },
         [this] {
             const domain::Subject& chosen = state_->chosen().subject;
             return chosen.kind == domain::Subject::Kind::Camera ? std::optional(chosen.id)
                                                                 : std::nullopt;
         },
         [this] { return map::Shown{map_->data(), map_->points(), map_->timeWindow()}; }},
        this);
    connect(video_, &VideoDesk::told, support_, &SupportDesk::tell);
    connect(video_, &VideoDesk::failed, this,
            [this](const QString& message) { support_->report(support::Place::Data, message); });
    connect(space_, &SpaceDesk::spotPicked, this,
            [this](const domain::LonLat& spot) { askedSpot_ = spot; });
    connect(space_, &SpaceDesk::cleared, this, [this] { askedSpot_.reset(); });
    connect(state_, &WorkState::chosenChanged, this, [this] { askedSpot_.reset(); });
    connect(space_, &SpaceDesk::streamsWanted, this, [this](const domain::LonLat& place) {
        video_->openSeeing({place, coordinateText(place.lon, place.lat), {}});
    });
}

std::optional<AskedPlace> MainWindow::askedPlace()
{
    map::MapView& map = activeLink().map();
    if (!map.data())
        return std::nullopt;
    if (askedSpot_)
        return AskedPlace{*askedSpot_, coordinateText(askedSpot_->lon, askedSpot_->lat),
                          map.gridAt(*askedSpot_)};
    const Chosen& chosen = state_->chosen();
    const auto& details = details_->shown();
    if (details && details->selection == chosen.subject) {
        if (details->caseRecord) {
            const domain::Case& record = details->caseRecord->record;
            return AskedPlace{record.position, QString::fromStdString(record.title),
                              record.gridCode};
        }
        if (details->camera)
            return AskedPlace{details->camera->position,
                              QString::fromStdString(details->camera->name),
                              details->camera->gridCode};
    }
    const auto place = chosen.place ? chosen.place : map.positionOf(chosen.subject);
    if (!place)
        return std::nullopt;
    return AskedPlace{*place, shortName(chosen.subject, *map.data(), *map.points()),
                      chosen.subject.kind == domain::Subject::Kind::Grid ? chosen.subject.code
                                                                         : map.gridAt(*place)};
}

void MainWindow::askNear(map::ThingKind kind)
{
    if (const auto place = askedPlace())
        space_->askNear(kind, place->place, activeLink());
    else
        support_->tell(tr("Choose a case or another place first."));
}

void MainWindow::showPastCases()
{
    const auto place = askedPlace();
    if (!place || place->gridCode.empty()) {
        support_->tell(tr("Choose a case or another place in a grid first."));
        return;
    }
    state_->together([&] {
        domain::Filter all;
        all.tiers = state_->filter().tiers; // of the cameras what one has chosen
        all.statuses = state_->filter().statuses;
        state_->setFilter(all);
        link_->enterArea(place->gridCode);
    });
    listDock_->show();
    listDock_->raise();
    lists_->showNewestCases();
    lists_->takeKeyboard();
}

} // namespace zhitu::widgets
