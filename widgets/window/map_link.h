// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Ties one map to the state: what is done on the map changes the state, and what the state says
/// shows on the map.
#pragma once

#include <QObject>

#include "map/view/map_view.h"
#include "widgets/state/work_state.h"

namespace zhitu::widgets {

/// GUI thread. What is chosen and what the filter lets through is the same on every map. A map that
/// is linked also shares the place with all other linked ones; a free one has its own.
class MapLink : public QObject {
    Q_OBJECT

public:
    /// \param map owns this object
    MapLink(map::MapView& map, WorkState& state);

    [[nodiscard]] map::MapView& map() noexcept { return map_; }
    /// From free to linked the map goes where the others are.
    void setLinked(bool linked);
    [[nodiscard]] bool isLinked() const noexcept { return linked_; }

    void setData(const std::shared_ptr<const map::MapData>& data);
    /// Code of the division or grid that this map works in; empty: everything.
    [[nodiscard]] const std::string& area() const noexcept;
    /// Works there from now on, and looks at it.
    void enterArea(const std::string& area);
    void enterAreaAbove();
    /// Selects it and looks at it. \param place where it is, for what the map does not hold
    void goTo(const domain::Subject& subject, std::optional<domain::LonLat> place);
    /// Selects it; the map moves only where it would not be seen.
    void choose(const domain::Subject& subject, std::optional<domain::LonLat> place);
    /// The whole of a division or grid, or a place from near.
    void lookAt(const domain::Subject& subject, std::optional<domain::LonLat> place);

Q_SIGNALS:
    void areaChanged();

private:
    void shareView();
    void takeView();
    void takeArea();
    void takeChosen();
    void descend(domain::LonLat place, QPointF pixel);
    void pick(const std::vector<domain::Subject>& candidates, QPoint at);

    map::MapView& map_;
    WorkState& state_;
    bool linked_ = true;
    std::string ownArea_; ///< while free
    View taken_;          ///< what the map shows, as the state says it
    bool taking_ = false; ///< the map moves because the state says so
};

} // namespace zhitu::widgets
