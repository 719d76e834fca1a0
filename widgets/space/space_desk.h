// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Brings together who asks about space, who answers, and who shows it.
#pragma once

#include <QObject>
#include <QPointer>
#include <optional>

#include "widgets/space/space_panel.h"
#include "widgets/window/map_link.h"

namespace zhitu::widgets {

/// One for all windows: what was asked last, on whichever map, is what the panel shows. GUI thread.
class SpaceDesk : public QObject {
    Q_OBJECT

public:
    SpaceDesk(WorkState& state, QObject* parent);

    /// Made with the desk; belongs to whoever takes it into a window.
    [[nodiscard]] SpacePanel* panel() { return panel_; }
    /// Questions may be asked on this map from now on. The first one stays as long as the desk.
    void add(MapLink& link);
    /// \param link a map that was added
    void begin(SpaceShape shape, MapLink& link);
    /// What of a kind is nearest to a place that is not picked on the map.
    /// \param link a map that was added
    void askNear(map::ThingKind kind, domain::LonLat place, MapLink& link);
    /// A cordon (警戒圈) of so many metres around a place: who and what is in it.
    /// \param link a map that was added
    void cordon(domain::LonLat place, double metres, MapLink& link);
    /// Another tool takes the map.
    void stopDrawing(map::MapView& map);
    /// The names of what is found are read from it; empty: nothing is open.
    void open(const std::filesystem::path& file);
    /// Takes everything away: what is open now is something else.
    void clear();
    /// What the maps show is not what it was: the same is asked again.
    void follow();

Q_SIGNALS:
    void failed(const QString& message);
    /// Something was asked on a map: the panel is worth looking at.
    void asked();
    /// Somebody picked a spot on a map, and asks about that.
    void spotPicked(const zhitu::domain::LonLat& spot);
    /// What was asked stands on no map any more.
    void cleared();
    /// Of the cameras that see the place.
    void streamsWanted(const zhitu::domain::LonLat& place);

private:
    void takeRegion(MapLink& link, const space::Region& region);
    void takeSpot(MapLink& link, domain::LonLat spot);
    void useChosenArea();
    void filterByRegion();
    void choose(const SpaceRow& row);
    void forget();
    void askCoverage(bool again);
    void askSpot(bool again);
    [[nodiscard]] map::Shown shown() const;

    WorkState& state_;
    SpaceService service_;
    SpacePanel* panel_;
    QPointer<MapLink> main_; ///< added first: that of the main window
    QPointer<MapLink> link_; ///< where it was asked last
    std::optional<space::Region> region_;
    std::optional<domain::LonLat> spot_;
    map::Shown told_; ///< what was asked about last
    bool coverageTold_ = false;
    bool coverageShown_ = false; ///< on the map, of the present region
};

} // namespace zhitu::widgets
