// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/trainer_desk.h"

#include <algorithm>

#include "widgets/commands/commands.h"
#include "widgets/drill/drill_window.h"
#include "widgets/measure/measure.h"
#include "widgets/place/spot_pick.h"
#include "widgets/space/space_tool.h"

namespace zhitu::widgets {

TrainerDesk::TrainerDesk(Commands& commands, DraftService& drafts, QWidget& window)
    : QObject(&window), commands_(commands), drafts_(drafts), window_(window)
{
}

TrainerDesk::~TrainerDesk()
{
    close();
}

void TrainerDesk::makeCommands(std::function<QList<map::MapView*>()> maps)
{
    maps_ = std::move(maps);
    commands_.add(
        QStringLiteral("drills"), CommandGroup::Drill, {}, [] { return tr("Drill desk…"); },
        [this](bool) { show(); });
}

void TrainerDesk::show()
{
    if (!shown_) {
        shown_ = new DrillWindow(drafts_);
        connect(shown_, &DrillWindow::connectWanted, this, &TrainerDesk::connectWanted);
        connect(shown_, &DrillWindow::pickWanted, this, &TrainerDesk::pick);
        connect(shown_, &DrillWindow::marksWanted, this, &TrainerDesk::mark);
        connect(shown_, &DrillWindow::failed, this, &TrainerDesk::failed);
        connect(shown_, &DrillWindow::goWanted, this, [this](const domain::LonLat& spot) {
            constexpr double near = 16;
            if (const auto maps = maps_(); !maps.empty())
                maps.front()->setView(spot, std::max(maps.front()->camera().zoom, near));
        });
        connect(shown_, &QObject::destroyed, this, [this] { mark({}, {}); });
        shown_->setData(data_);
        tellPerson();
    }
    shown_->show();
    shown_->raise();
    shown_->activateWindow();
}

DrillWindow* TrainerDesk::shown() const
{
    return shown_;
}

void TrainerDesk::close()
{
    delete shown_;
}

void TrainerDesk::setPerson(const sync::EngineOptions& options)
{
    address_ = {options.sendTo, options.password};
    role_ = options.actor.role;
    tellPerson();
}

void TrainerDesk::tellPerson()
{
    if (!shown_)
        return;
    const QString nobody =
        address_.conninfo.empty()
            ? tr("Nobody is signed in at a centre. To direct a drill, sign in at a drill centre "
                 "with the account of a trainer.")
        : role_ != domain::Role::Trainer
            ? tr("You are signed in, but not as a trainer. A drill is directed with the account of "
                 "a trainer at a drill centre; nothing was changed.")
            : QString();
    shown_->setCentre(address_, nobody);
}

void TrainerDesk::setData(const std::shared_ptr<const map::MapData>& data)
{
    data_ = data;
    if (shown_)
        shown_->setData(data);
}

void TrainerDesk::pick()
{
    mark({}, {});
    auto* pick = new SpotPick(maps_(), tr("Where does it happen?"), shown_);
    const auto back = [this] {
        if (!shown_)
            return;
        shown_->raise();
        shown_->activateWindow();
    };
    connect(pick, &SpotPick::picked, this, [this, back](const domain::LonLat& spot) {
        if (shown_)
            shown_->setSpot(spot);
        back();
    });
    connect(pick, &SpotPick::givenUp, this, back);
    window_.raise();
    window_.activateWindow();
}

/// Marks, and the words of the map's reading: nobody draws on a map while he watches a replay.
void TrainerDesk::mark(const map::Marks& marks, const QString& reading)
{
    const bool any = !reading.isEmpty();
    if (!any && !marked_)
        return;
    const QList<map::MapView*> maps = maps_();
    if (maps.empty())
        return;
    map::MapView& map = *maps.front();
    if (any && !marked_) {
        SpotPick::giveUp();
        Measure::on(map).end();
        if (SpaceTool& tool = SpaceTool::on(map); tool.isDrawing())
            tool.clear();
    }
    marked_ = any;
    Q_EMIT marksWanted(marks);
    map.setReading(reading, any ? tr("Replay of the drill") : QString());
}

} // namespace zhitu::widgets
