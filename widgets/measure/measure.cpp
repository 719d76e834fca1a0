// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/measure/measure.h"

#include <QEvent>
#include <cmath>
#include <utility>

#include "data/space/geodesic.h"
#include "widgets/measure/measure_texts.h"
#include "widgets/place/spot_pick.h"

namespace zhitu::widgets {
Measure& Measure::on(map::MapView& map)
{
    auto* made = map.findChild<Measure*>(Qt::FindDirectChildrenOnly);
    return made != nullptr ? *made : *new Measure(map);
}

Measure::Measure(map::MapView& map) : QObject(&map), map_(map)
{
    connect(&map_, &map::MapView::placed, this,
            [this](double lon, double lat) { place({lon, lat}); });
    connect(&map_, &map::MapView::pointerMoved, this,
            [this](double lon, double lat) { movePointer({lon, lat}); });
    connect(&map_, &map::MapView::placedLast, this, &Measure::finish);
    connect(&map_, &map::MapView::placingKey, this, &Measure::key);
    map_.installEventFilter(this);
}

void Measure::begin(map::SketchShape shape)
{
    SpotPick::giveUp();
    on_ = true;
    sketch_ = {.shape = shape, .points = {}, .pointer = {}, .spots = {}};
    map_.setPlacing(true);
    map_.takeKeyboard();
    show();
}

void Measure::end()
{
    if (!std::exchange(on_, false))
        return; // another tool may have the map
    sketch_ = {};
    map_.setPlacing(false);
    map_.setSketch({});
    map_.setReading({}, {});
}

void Measure::place(domain::LonLat at)
{
    if (!on_)
        return;
    if (isFinished()) // the next line
        begin(sketch_.shape);
    sketch_.points.push_back(at);
    sketch_.pointer = at;
    show();
}

void Measure::movePointer(domain::LonLat at)
{
    if (!on_ || !sketch_.pointer || sketch_.points.empty())
        return;
    sketch_.pointer = at;
    show();
}

void Measure::key(int key)
{
    if (!on_)
        return;
    if (key == Qt::Key_Escape)
        end();
    else if (key != Qt::Key_Backspace)
        finish();
    else if (!sketch_.points.empty()) {
        const bool goesOn = isFinished();
        sketch_.points.pop_back();
        if (goesOn && !sketch_.points.empty())
            sketch_.pointer = sketch_.points.back();
        show();
    }
}

void Measure::finish()
{
    if (!on_)
        return;
    sketch_.pointer.reset();
    show();
}

bool Measure::isFinished() const
{
    return !sketch_.points.empty() && !sketch_.pointer;
}

void Measure::show()
{
    map_.setSketch(sketch_);
    const domain::LineString outline = sketch_.outline();
    const bool area = sketch_.shape == map::SketchShape::Area;
    QString reading;
    if (outline.size() < 2)
        reading = area ? tr("Measure an area") : tr("Measure a distance");
    else if (!area || outline.size() == 2)
        reading = outline.size() == 2
                      ? tr("Distance %1").arg(lengthText(space::lengthM(outline)))
                      : tr("Distance %1, last leg %2")
                            .arg(lengthText(space::lengthM(outline)),
                                 lengthText(space::lengthM(std::span(outline).last(2))));
    else if (space::crossesItself(outline))
        reading = tr("The outline crosses itself and has no area");
    else
        reading = tr("Area %1, outline %2")
                      .arg(areaText(std::abs(space::signedAreaM2(outline))),
                           lengthText(space::lengthM(outline)
                                      + space::distanceM(outline.back(), outline.front())));
    map_.setReading(
        reading,
        isFinished() ? tr("Click measures anew, Backspace goes on with this one, Esc clears")
        : outline.empty()
            ? tr("Click sets the first point, Esc ends")
            : tr("Click adds a point, Backspace removes one, Enter ends the line, Esc clears"));
}

bool Measure::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &map_ && event->type() == QEvent::LanguageChange && isOn())
        show();
    return QObject::eventFilter(watched, event);
}

} // namespace zhitu::widgets
