// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/place/spot_pick.h"

#include "widgets/measure/measure.h"
#include "widgets/space/space_tool.h"

namespace zhitu::widgets {

QPointer<SpotPick> SpotPick::present_;

void SpotPick::giveUp()
{
    if (!present_)
        return;
    Q_EMIT present_->givenUp();
    delete present_;
}

SpotPick::SpotPick(const QList<map::MapView*>& maps, const QString& what, QObject* parent)
    : QObject(parent)
{
    giveUp();
    present_ = this;
    for (map::MapView* map : maps) {
        Measure::on(*map).end();
        if (SpaceTool& tool = SpaceTool::on(*map); tool.isDrawing())
            tool.clear();
        maps_.append(map);
        map->setPlacing(true);
        map->setReading(what, tr("Click chooses it, Esc gives up"));
        connect(map, &map::MapView::placed, this, [this](double lon, double lat) {
            Q_EMIT picked({lon, lat});
            deleteLater();
        });
        connect(map, &map::MapView::placingKey, this, [this](int key) {
            if (key != Qt::Key_Escape)
                return;
            Q_EMIT givenUp();
            deleteLater();
        });
    }
    if (!maps.empty())
        maps.front()->takeKeyboard(); // Esc
}

SpotPick::~SpotPick()
{
    for (const QPointer<map::MapView>& map : maps_)
        if (map) {
            map->setPlacing(false);
            map->setReading({}, {});
        }
}

} // namespace zhitu::widgets
