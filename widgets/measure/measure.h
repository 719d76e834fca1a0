// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Measures distances and areas on a map.
#pragma once

#include <QObject>

#include "map/view/map_view.h"

namespace zhitu::widgets {

/// One for each map, made when it is first asked for. A click sets a point, Backspace takes the
/// last one back, Enter or a double click ends the line and leaves it to be read, Esc takes all of
/// it away. GUI thread.
class Measure : public QObject {
    Q_OBJECT

public:
    [[nodiscard]] static Measure& on(map::MapView& map);

    /// Anew; what was measured before is gone.
    void begin(map::SketchShape shape);
    void end();
    [[nodiscard]] bool isOn() const noexcept { return on_; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    explicit Measure(map::MapView& map);
    void place(domain::LonLat at);
    void movePointer(domain::LonLat at);
    void key(int key);
    void finish();
    [[nodiscard]] bool isFinished() const;
    void show();

    map::MapView& map_;
    map::Sketch sketch_;
    bool on_ = false; ///< and not another tool
};

} // namespace zhitu::widgets
