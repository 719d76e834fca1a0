// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Outlines a part of a map, or picks a spot on it, to ask what is there.
#pragma once

#include <QObject>
#include <QPointF>
#include <cstdint>
#include <memory>
#include <optional>

#include "data/space/region.h"
#include "map/view/map_view.h"

namespace zhitu::widgets {

enum class SpaceShape : std::uint8_t { Circle, Polygon, Corridor, Spot };

/// One for each map, made when it is first asked for. A click sets a point, Backspace takes the
/// last one back; the second point of a circle, Enter or a double click ends the outline, which
/// then stays on the map while clicks choose things as ever; Esc takes it away. Ctrl and a click
/// picks a spot at any time. GUI thread.
class SpaceTool : public QObject {
    Q_OBJECT

public:
    [[nodiscard]] static SpaceTool& on(map::MapView& map);

    /// Anew; what was outlined before is gone.
    void begin(SpaceShape shape, double halfWidthM);
    /// Of the corridor that is drawn or stands on the map.
    void setHalfWidth(double metres);
    /// Takes a region that was not drawn: the area of a grid.
    void use(const space::Region& region);
    /// A spot that was not picked on the map stands there.
    void showSpot(domain::LonLat at);
    /// Takes the outline and the spot away, and says so.
    void clear();
    /// The region that stands on the map, as it looks with what is known of it.
    void showFound(const std::shared_ptr<const map::FindingShapes>& shapes);
    [[nodiscard]] bool isDrawing() const noexcept { return drawing_; }

Q_SIGNALS:
    /// Of a corridor the axis is shown until somebody calls showFound().
    void outlined(const zhitu::space::Region& region);
    void spotPicked(const zhitu::domain::LonLat& spot);
    void cleared();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    explicit SpaceTool(map::MapView& map);
    void place(domain::LonLat at);
    void movePointer(domain::LonLat at);
    void key(int key);
    void finish();
    void stand(const space::Region& region);
    /// \param isPreviewed it was seen while it was drawn
    void showOutline(bool isPreviewed);
    void pickSpot(domain::LonLat at);
    bool sceneEvent(QEvent& event);
    [[nodiscard]] space::Region regionOf(const domain::LineString& points) const;
    void show();
    [[nodiscard]] QString readingOf(const domain::LineString& points) const;
    [[nodiscard]] bool isStanding() const { return region_ || spot_; }
    [[nodiscard]] QString hint() const;

    map::MapView& map_;
    const QObject* scene_ = nullptr; ///< the map's: only its address, while the map goes away
    SpaceShape shape_ = SpaceShape::Circle;
    double halfWidthM_ = 100;
    map::Sketch sketch_;
    bool drawing_ = false;
    std::optional<space::Region> region_; ///< that stands on the map
    std::optional<domain::LonLat> spot_;  ///< that stands on the map
    bool refused_ = false;                ///< it was to end, and is of no use
    std::optional<QPointF> ctrlPress_;
};

/// What is wrong with an outline and what to do, in the user's language; empty: nothing.
[[nodiscard]] QString textOf(space::RegionFault fault);
/// "Radius 1.234 km, area 4.52 km²" and the like.
[[nodiscard]] QString sizeText(const space::Region& region);

} // namespace zhitu::widgets
