// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/tiles/tianditu.h"

#include "data/tiles/messages.h"

namespace zhitu::tiles {
namespace {

TileLayer layer(const QString& name, int mostZoom)
{
    TileLayer made;
    made.address =
        QStringLiteral("https://t{s}.tianditu.gov.cn/%1_w/wmts?SERVICE=WMTS&REQUEST=GetTile"
                       "&VERSION=1.0.0&LAYER=%1&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles"
                       "&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk={key}")
            .arg(name);
    for (int i = 0; i < 8; ++i)
        made.hosts += QString::number(i);
    made.leastZoom = 1;
    made.mostZoom = mostZoom;
    return made;
}

BaseMap stacked(const char* id, const QString& name, const QString& ground, const QString& names,
                int mostZoom, bool isImagery)
{
    BaseMap map;
    map.id = QLatin1String(id);
    map.name = name;
    map.layers = {layer(ground, mostZoom), layer(names, mostZoom)};
    map.attribution = Messages::tr("Tianditu");
    map.isImagery = isImagery;
    return map;
}

} // namespace

std::vector<BaseMap> tiandituMaps()
{
    return {stacked("tianditu-vec", Messages::tr("Tianditu map"), QStringLiteral("vec"),
                    QStringLiteral("cva"), 18, false),
            stacked("tianditu-img", Messages::tr("Tianditu imagery"), QStringLiteral("img"),
                    QStringLiteral("cia"), 18, true),
            stacked("tianditu-ter", Messages::tr("Tianditu terrain"), QStringLiteral("ter"),
                    QStringLiteral("cta"), 14, false)};
}

bool isOfTianditu(const QString& host)
{
    return host == u"tianditu.gov.cn" || host.endsWith(u".tianditu.gov.cn");
}

} // namespace zhitu::tiles
