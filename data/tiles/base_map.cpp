// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/tiles/base_map.h"

#include <QJsonArray>
#include <QUrl>
#include <QUrlQuery>
#include <algorithm>
#include <array>

#include "data/tiles/messages.h"
#include "data/tiles/tile_grid.h"

namespace zhitu::tiles {
namespace {

/// A column or row as the server of the grid writes it: Baidu's counts from the middle of the
/// world.
QString numberIn(TileGrid grid, int number, int zoom)
{
    if (grid != TileGrid::Baidu)
        return QString::number(number);
    const int own = number - (1 << zoom) / 2;
    return own < 0 ? QStringLiteral("M%1").arg(-own) : QString::number(own);
}

/// \param turned counted from the other side than the grid's servers do
QString rowOf(const TileLayer& layer, TileId id, bool turned)
{
    const int rows =
        layer.grid == TileGrid::Geographic ? 1 << std::max(0, id.zoom - 1) : 1 << id.zoom;
    const bool fromSouth = turned != (layer.grid == TileGrid::Baidu);
    return numberIn(layer.grid, fromSouth ? rows - 1 - id.y : id.y, id.zoom);
}

struct TileGridName {
    TileGrid grid;
    QLatin1StringView name; ///< in files and settings
};
constexpr std::array kTileGridNames{
    TileGridName{TileGrid::WebMercator, QLatin1StringView("webMercator")},
    TileGridName{TileGrid::Geographic, QLatin1StringView("geographic")},
    TileGridName{TileGrid::Baidu, QLatin1StringView("baidu")}};

QJsonValue toJson(const std::optional<AreaBox>& box)
{
    return box ? QJsonValue(QJsonArray{box->west, box->south, box->east, box->north})
               : QJsonValue(QJsonValue::Undefined);
}

QJsonObject toJson(const TileLayer& layer)
{
    return {{QStringLiteral("address"), layer.address},
            {QStringLiteral("hosts"), QJsonArray::fromStringList(layer.hosts)},
            {QStringLiteral("matrices"), QJsonArray::fromStringList(layer.matrices)},
            {QStringLiteral("grid"),
             std::ranges::find(kTileGridNames, layer.grid, &TileGridName::grid)->name},
            {QStringLiteral("datum"), space::nameOf(layer.datum).toString()},
            {QStringLiteral("leastZoom"), layer.leastZoom},
            {QStringLiteral("mostZoom"), layer.mostZoom},
            {QStringLiteral("tileSide"), layer.tileSide},
            {QStringLiteral("extent"), toJson(layer.extent)}};
}

std::optional<AreaBox> boxFrom(const QJsonValue& value)
{
    const QJsonArray edges = value.toArray();
    const AreaBox box{edges.at(0).toDouble(), edges.at(1).toDouble(), edges.at(2).toDouble(),
                      edges.at(3).toDouble()};
    return box.west < box.east && box.south < box.north ? std::optional(box) : std::nullopt;
}

QStringList stringsOf(const QJsonValue& value)
{
    QStringList strings;
    for (const QJsonValue& entry : value.toArray())
        strings += entry.toString();
    return strings;
}

std::optional<TileLayer> layerFrom(const QJsonObject& json)
{
    TileLayer layer;
    layer.address = json.value(u"address").toString();
    layer.hosts = stringsOf(json.value(u"hosts"));
    layer.matrices = stringsOf(json.value(u"matrices"));
    const bool geographic = json.value(u"geographic").toBool(); // before there were three
    const auto* grid =
        std::ranges::find(kTileGridNames,
                          json.value(u"grid").toString(geographic ? QStringLiteral("geographic")
                                                                  : QStringLiteral("webMercator")),
                          &TileGridName::name);
    layer.leastZoom = json.value(u"leastZoom").toInt(0);
    layer.mostZoom = json.value(u"mostZoom").toInt(18);
    layer.tileSide = json.value(u"tileSide").toInt(256);
    layer.extent = boxFrom(json.value(u"extent"));
    const auto datum = space::datumNamed(json.value(u"datum").toString(QStringLiteral("cgcs2000")));
    if (!datum || grid == kTileGridNames.end() || layer.address.isEmpty() || layer.leastZoom < 0
        || layer.mostZoom > kMostZoom || layer.leastZoom > layer.mostZoom
        || layer.mostZoom < leastLevel(grid->grid)
        || (layer.tileSide != 256 && layer.tileSide != 512)
        || (!layer.isFile() && problemOfAddress(layer.address)))
        return std::nullopt;
    layer.datum = *datum;
    layer.grid = grid->grid;
    return layer;
}

} // namespace

bool TileLayer::isFile() const
{
    return !address.startsWith(u"http://", Qt::CaseInsensitive)
           && !address.startsWith(u"https://", Qt::CaseInsensitive);
}

bool BaseMap::needsKey() const
{
    return std::ranges::any_of(layers,
                               [](const TileLayer& l) { return l.address.contains(u"{key}"); });
}

bool BaseMap::isOnline() const
{
    return std::ranges::any_of(layers, [](const TileLayer& l) { return !l.isFile(); });
}

bool isKeyName(const QString& name)
{
    const QString called = name.toLower();
    return called == u"tk" || called == u"ak" || called.endsWith(u"key")
           || called.endsWith(u"token");
}

std::optional<QString> problemOfAddress(const QString& address)
{
    QString filled = address;
    for (const auto* part : {"{z}", "{x}", "{y}", "{-y}", "{s}", "{key}"})
        filled.replace(QLatin1String(part), QStringLiteral("0"));
    const QUrl url(filled, QUrl::StrictMode);
    const QString scheme = url.scheme();
    if ((scheme != u"http" && scheme != u"https") || url.host().isEmpty())
        return Messages::tr("The address must begin with http:// or https:// and name a server, as "
                            "in https://tiles.example.org/{z}/{x}/{y}.png.");
    if (!url.userInfo().isEmpty())
        return Messages::tr("The address holds a name or password. Take it out: passwords are not "
                            "kept in addresses. A key belongs where the address says {key}.");
    for (const auto& [name, value] : QUrlQuery(url).queryItems())
        if (value != u"0" && isKeyName(name))
            return Messages::tr(
                       "The address holds a key (%1). Write {key} in its place: keys are kept "
                       "in the keychain, not in addresses.")
                .arg(name);
    const bool row = address.contains(u"{y}") || address.contains(u"{-y}");
    if (!address.contains(u"{z}") || !address.contains(u"{x}") || !row)
        return Messages::tr("The address must hold {z}, {x} and {y}: the level, column and row of "
                            "a tile. Rows that are counted from the south are {-y}.");
    if (filled.contains(u'{') || filled.contains(u'}'))
        return Messages::tr("The address holds braces that mean nothing here. Known are {z}, {x}, "
                            "{y}, {-y}, {s} and {key}.");
    return std::nullopt;
}

QString addressOf(const TileLayer& layer, TileId id, const QString& key)
{
    QString address = layer.address;
    const QString level =
        id.zoom < layer.matrices.size() ? layer.matrices[id.zoom] : QString::number(id.zoom);
    address.replace(QLatin1String("{z}"), QString::fromLatin1(QUrl::toPercentEncoding(level)));
    address.replace(QLatin1String("{x}"), numberIn(layer.grid, id.x, id.zoom));
    address.replace(QLatin1String("{y}"), rowOf(layer, id, false));
    address.replace(QLatin1String("{-y}"), rowOf(layer, id, true));
    if (!layer.hosts.isEmpty())
        address.replace(QLatin1String("{s}"), layer.hosts[(id.x + id.y) % layer.hosts.size()]);
    address.replace(QLatin1String("{key}"), QString::fromLatin1(QUrl::toPercentEncoding(key)));
    return address;
}

QJsonObject toJson(const BaseMap& map)
{
    QJsonArray layers;
    for (const TileLayer& layer : map.layers)
        layers.append(toJson(layer));
    return {{QStringLiteral("id"), map.id},
            {QStringLiteral("name"), map.name},
            {QStringLiteral("layers"), layers},
            {QStringLiteral("attribution"), map.attribution},
            {QStringLiteral("imagery"), map.isImagery},
            {QStringLiteral("mayBeKept"), map.mayBeKept}};
}

std::optional<BaseMap> baseMapFrom(const QJsonObject& json)
{
    BaseMap map;
    map.id = json.value(u"id").toString();
    map.name = json.value(u"name").toString();
    map.attribution = json.value(u"attribution").toString();
    map.isImagery = json.value(u"imagery").toBool();
    map.mayBeKept = json.value(u"mayBeKept").toBool();
    for (const QJsonValue& entry : json.value(u"layers").toArray()) {
        auto layer = layerFrom(entry.toObject());
        if (!layer)
            return std::nullopt;
        map.layers.push_back(std::move(*layer));
    }
    if (map.id.isEmpty() || map.name.isEmpty() || map.layers.empty() || map.layers.size() > 4)
        return std::nullopt;
    return map;
}

} // namespace zhitu::tiles
