// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/tiles/tianditu.h"

#include "data/tiles/messages.h"

namespace zhitu::tiles {
namespace {

TileLayer layer(const QString& name, TileGrid grid, int mostZoom)
{
    TileLayer made;
    made.address =
        QStringLiteral("https://t{s}.tianditu.gov.cn/%1_%2/wmts?SERVICE=WMTS&REQUEST=GetTile"
                       "&VERSION=1.0.0&LAYER=%1&STYLE=default&TILEMATRIXSET=%2&FORMAT=tiles"
                       "&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk={key}")
            .arg(name, grid == TileGrid::Geographic ? QStringLiteral("c") : QStringLiteral("w"));
    made.grid = grid;
    for (int i = 0; i < 8; ++i)
        made.hosts += QString::number(i);
    made.leastZoom = 1;
    made.mostZoom = mostZoom;
    return made;
}

BaseMap stacked(const char* id, const QString& name, const std::vector<TileLayer>& layers,
                bool isImagery)
{
    BaseMap map;
    map.id = QLatin1String(id);
    map.name = name;
    map.layers = layers;
    map.attribution = Messages::tr("Tianditu");
    map.isImagery = isImagery;
    return map;
}

} // namespace

std::vector<BaseMap> tiandituMaps(TileGrid grid)
{
    const auto layers = [grid](const char* ground, const char* names, int mostZoom) {
        return std::vector{layer(QLatin1String(ground), grid, mostZoom),
                           layer(QLatin1String(names), grid, mostZoom)};
    };
    return {
        stacked("tianditu-vec", Messages::tr("Tianditu map"), layers("vec", "cva", 18), false),
        stacked("tianditu-img", Messages::tr("Tianditu imagery"), layers("img", "cia", 18), true),
        stacked("tianditu-ter", Messages::tr("Tianditu terrain"), layers("ter", "cta", 14), false)};
}

bool isTianditu(const QString& id)
{
    return id.startsWith(u"tianditu-");
}

bool isOfTianditu(const QString& host)
{
    return host == u"tianditu.gov.cn" || host.endsWith(u".tianditu.gov.cn");
}

} // namespace zhitu::tiles
