// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/tiles/wmts_offer.h"

#include <QUrlQuery>
#include <algorithm>

#include "data/tiles/bounded_xml.h"
#include "data/tiles/messages.h"
#include "data/tiles/wmts_grid.h"

namespace zhitu::tiles {
namespace {

/// A reason why a layer cannot be shown.
struct WhyNot {
    QString text;
};

/// For a query or a path: nothing of a name can be taken for a part of the address.
QString quoted(const QString& name)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(name));
}

/// "tiles" is what 天地图 says; GeoServer chooses between the two for each tile in the third.
bool isReadable(const QString& format)
{
    const QString plain = format.section(u';', 0, 0).trimmed().toLower();
    for (const auto* known : {"image/png", "image/png8", "image/jpeg", "image/jpg", "image/webp",
                              "image/vnd.jpeg-png", "image/vnd.jpeg-png8", "tiles"})
        if (plain == QLatin1String(known))
            return true;
    return false;
}

bool isJpeg(const QString& format)
{
    return format.contains(u"jpeg", Qt::CaseInsensitive)
           || format.contains(u"jpg", Qt::CaseInsensitive);
}

/// The grid of the map first, then the one that goes further in.
bool isBetter(const WmtsGrid& one, const WmtsGrid& other)
{
    if (one.grid != other.grid)
        return one.grid == TileGrid::WebMercator;
    return one.mostZoom > other.mostZoom;
}

QString filledIn(QString address, const WmtsLayer& layer, const QString& set)
{
    const auto fill = [&address](const QString& name, const QString& value) {
        address.replace(u'{' + name + u'}', value, Qt::CaseInsensitive);
    };
    // What the server names itself comes in as text; the three of the tile last, as ours.
    fill(QStringLiteral("Style"), quoted(layer.style));
    fill(QStringLiteral("TileMatrixSet"), quoted(set));
    for (const WmtsDimension& one : layer.dimensions)
        fill(one.name, quoted(one.value));
    fill(QStringLiteral("TileMatrix"), QStringLiteral("{z}"));
    fill(QStringLiteral("TileRow"), QStringLiteral("{y}"));
    fill(QStringLiteral("TileCol"), QStringLiteral("{x}"));
    return address;
}

/// An address with its parameters behind a “?”, of those that it has already without the standard's
/// own.
QString withParameters(const QString& address, const WmtsLayer& layer, const QString& set,
                       const QString& format)
{
    QString whole = address.section(u'?', 0, 0);
    QChar mark = u'?';
    const auto add = [&](const QString& name, const QString& value) {
        whole += mark + name + u'=' + value;
        mark = u'&';
    };
    for (const QString& part : address.section(u'?', 1).split(u'&', Qt::SkipEmptyParts)) {
        const QString name = part.section(u'=', 0, 0).toLower();
        if (name != u"service" && name != u"request" && name != u"version")
            add(part.section(u'=', 0, 0), part.section(u'=', 1));
    }
    add(QStringLiteral("SERVICE"), QStringLiteral("WMTS"));
    add(QStringLiteral("REQUEST"), QStringLiteral("GetTile"));
    add(QStringLiteral("VERSION"), QStringLiteral("1.0.0"));
    add(QStringLiteral("LAYER"), quoted(layer.id));
    add(QStringLiteral("STYLE"), quoted(layer.style));
    add(QStringLiteral("FORMAT"), quoted(format));
    add(QStringLiteral("TILEMATRIXSET"), quoted(set));
    add(QStringLiteral("TILEMATRIX"), QStringLiteral("{z}"));
    add(QStringLiteral("TILEROW"), QStringLiteral("{y}"));
    add(QStringLiteral("TILECOL"), QStringLiteral("{x}"));
    for (const WmtsDimension& one : layer.dimensions)
        add(quoted(one.name), quoted(one.value));
    return whole;
}

/// Where the address holds a key, or has to, stands {key}.
QString withKey(const QString& address, const QString& keyName)
{
    QString whole = address.section(u'?', 0, 0);
    QStringList parts;
    bool hasKey = false;
    for (const QString& part : address.section(u'?', 1).split(u'&', Qt::SkipEmptyParts)) {
        const QString name = part.section(u'=', 0, 0);
        const bool isKey = isKeyName(name);
        hasKey = hasKey || isKey;
        parts += isKey ? name + QStringLiteral("={key}") : part;
    }
    if (!hasKey && !keyName.isEmpty())
        parts += quoted(keyName) + QStringLiteral("={key}");
    return parts.isEmpty() ? whole : whole + u'?' + parts.join(u'&');
}

/// Throws WhyNot where the address leads away from the server that was asked.
QString checked(QString address, const QUrl& asked)
{
    QString filled = address;
    for (const auto* part : {"{z}", "{x}", "{y}", "{key}"})
        filled.replace(QLatin1String(part), QStringLiteral("0"));
    const QUrl url(filled);
    if ((url.scheme() != u"http" && url.scheme() != u"https") || url.host().isEmpty()
        || address.section(u'/', 2, 2).contains(u'{')) // no other server, no other port by the tile
        throw WhyNot{Messages::tr("The address of its tiles is none of a server.")};
    if (url.host() != asked.host())
        throw WhyNot{Messages::tr("Its tiles lie on another server (%1). If you trust that one, "
                                  "add the address of its tiles.")
                         .arg(url.host())};
    if (asked.scheme() == u"https" && url.scheme() == u"http") {
        if (url.port() != -1)
            throw WhyNot{Messages::tr("Its tiles would come unprotected, although its list came "
                                      "protected (https).")};
        // Behind a gateway servers do not know that they are asked over HTTPS.
        address.replace(0, 4, QStringLiteral("https"));
    }
    if (filled.contains(u'{') || filled.contains(u'}'))
        throw WhyNot{Messages::tr("The address of its tiles asks for something that it does not "
                                  "explain.")};
    if (const auto problem = problemOfAddress(address))
        throw WhyNot{*problem};
    return address;
}

struct ChosenGrid {
    WmtsGrid grid;
    const WmtsSetLink* link;
};

ChosenGrid chooseGrid(const WmtsLayer& layer, const std::vector<WmtsMatrixSet>& sets)
{
    std::optional<ChosenGrid> best;
    QStringList others;
    for (const WmtsSetLink& link : layer.links) {
        const auto set = std::ranges::find(sets, link.set, &WmtsMatrixSet::id);
        if (set == sets.end())
            continue;
        const auto grid = wmtsGridOf(*set, link);
        if (!grid)
            others += set->crs.section(u':', -1);
        else if (!best || isBetter(*grid, best->grid))
            best = ChosenGrid{*grid, &link};
    }
    if (!best && others.isEmpty())
        throw WhyNot{Messages::tr("It does not say how it is cut into tiles.")};
    others.removeDuplicates();
    if (!best)
        throw WhyNot{Messages::tr("It is cut into tiles in a way that Zhitu does not know (%1).")
                         .arg(oneLine(others.join(QStringLiteral(", "))))};
    return *best;
}

/// Both hold; nothing where they do not meet, as one of them is wrong then.
std::optional<AreaBox> overlapOf(const std::optional<AreaBox>& one,
                                 const std::optional<AreaBox>& other)
{
    if (!one || !other)
        return one ? one : other;
    const AreaBox both{std::max(one->west, other->west), std::max(one->south, other->south),
                       std::min(one->east, other->east), std::min(one->north, other->north)};
    return both.west < both.east && both.south < both.north ? std::optional(both) : std::nullopt;
}

/// Throws WhyNot.
void fillOffer(WmtsOffer& offer, const WmtsLayer& layer, const WmtsCapabilities& found,
               const WmtsQuestion& question)
{
    const ChosenGrid chosen = chooseGrid(layer, found.sets);
    for (const WmtsDimension& one : layer.dimensions)
        if (one.value.isEmpty())
            throw WhyNot{
                Messages::tr("It wants to be told “%1”, and offers nothing for it.").arg(one.name)};
    const auto resource = std::ranges::find_if(layer.resources, isReadable, &WmtsResource::format);
    const auto format = std::ranges::find_if(layer.formats, isReadable);
    QString address;
    if (resource != layer.resources.end())
        address = filledIn(resource->address, layer, chosen.link->set);
    else if (!found.tileAddress.isEmpty() && format != layer.formats.end())
        address = withParameters(found.tileAddress, layer, chosen.link->set, *format);
    else if (format == layer.formats.end() && !layer.formats.isEmpty())
        throw WhyNot{Messages::tr("Its tiles come in a format that Zhitu does not read (%1).")
                         .arg(oneLine(layer.formats.join(QStringLiteral(", "))))};
    else
        throw WhyNot{Messages::tr("It names no address for its tiles.")};
    offer.isImagery = isJpeg(resource != layer.resources.end() ? resource->format : *format);
    TileLayer made;
    made.address = checked(withKey(address, question.keyName), question.url);
    made.grid = chosen.grid.grid;
    made.tileSide = chosen.grid.tileSide;
    made.leastZoom = chosen.grid.leastZoom;
    made.mostZoom = chosen.grid.mostZoom;
    made.matrices = chosen.grid.matrices;
    made.extent = overlapOf(layer.box, limitsOf(chosen.grid, *chosen.link));
    offer.layer = std::move(made);
}

} // namespace

WmtsOffers offersOf(const WmtsCapabilities& found, const WmtsQuestion& question)
{
    WmtsOffers offers;
    offers.provider = found.provider.isEmpty() ? found.title : found.provider;
    offers.key = question.key;
    for (const WmtsLayer& layer : found.layers) {
        WmtsOffer& offer = offers.layers.emplace_back();
        offer.title = layer.title.isEmpty() ? layer.id : layer.title;
        try {
            fillOffer(offer, layer, found, question);
        } catch (const WhyNot& why) {
            offer.whyNot = why.text;
        }
    }
    return offers;
}

} // namespace zhitu::tiles
