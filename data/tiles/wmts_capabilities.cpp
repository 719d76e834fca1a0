// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/tiles/wmts_capabilities.h"

#include <algorithm>
#include <cmath>

#include "data/tiles/bounded_xml.h"
#include "data/tiles/messages.h"
#include "data/user_error.h"

namespace zhitu::tiles {
namespace {

// What a document may list; far more than any real one does.
constexpr std::size_t kMostLayers = 20'000;
constexpr std::size_t kMostSets = 1000;
constexpr std::size_t kMostMatrices = 64;   ///< of a set
constexpr std::size_t kMostOfALayer = 1000; ///< styles, formats, links, addresses

template <class Value>
void append(std::vector<Value>& list, Value value, std::size_t most)
{
    if (list.size() >= most)
        throw UserError(Messages::tr("The answer lists more than Zhitu reads. It was not taken."));
    list.push_back(std::move(value));
}

/// Two numbers; not a number each, where there are none.
std::pair<double, double> pairIn(const QString& text)
{
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    bool ok[2] = {false, false};
    const double first = parts.value(0).toDouble(&ok[0]);
    const double second = parts.value(1).toDouble(&ok[1]);
    return ok[0] && ok[1] && parts.size() == 2 ? std::pair(first, second)
                                               : std::pair(std::nan(""), std::nan(""));
}

/// OGC 06-121r3: longitude first, always. 天地图 writes metres there.
std::optional<AreaBox> readBox(BoundedXml& xml)
{
    std::pair<double, double> lower(std::nan(""), 0);
    std::pair<double, double> upper = lower;
    while (xml.next())
        if (xml.name() == u"LowerCorner")
            lower = pairIn(xml.line());
        else if (xml.name() == u"UpperCorner")
            upper = pairIn(xml.line());
        else
            xml.skip();
    constexpr double kSlack = 1e-6;
    const bool lies = lower.first >= -180 - kSlack && upper.first <= 180 + kSlack
                      && lower.second >= -90 - kSlack && upper.second <= 90 + kSlack
                      && lower.first < upper.first && lower.second < upper.second;
    if (!lies)
        return std::nullopt;
    return AreaBox{lower.first, lower.second, upper.first, upper.second};
}

WmtsLimits readLimits(BoundedXml& xml)
{
    WmtsLimits limits;
    while (xml.next())
        if (xml.name() == u"TileMatrix")
            limits.matrix = xml.line();
        else if (xml.name() == u"MinTileRow")
            limits.leastRow = xml.line().toInt();
        else if (xml.name() == u"MaxTileRow")
            limits.mostRow = xml.line().toInt();
        else if (xml.name() == u"MinTileCol")
            limits.leastColumn = xml.line().toInt();
        else if (xml.name() == u"MaxTileCol")
            limits.mostColumn = xml.line().toInt();
        else
            xml.skip();
    return limits;
}

WmtsSetLink readLink(BoundedXml& xml)
{
    WmtsSetLink link;
    while (xml.next())
        if (xml.name() == u"TileMatrixSet") {
            link.set = xml.line();
        } else if (xml.name() == u"TileMatrixSetLimits") {
            while (xml.next())
                if (xml.name() == u"TileMatrixLimits")
                    append(link.limits, readLimits(xml), kMostMatrices);
                else
                    xml.skip();
        } else {
            xml.skip();
        }
    return link;
}

WmtsDimension readDimension(BoundedXml& xml)
{
    WmtsDimension dimension;
    QString last;
    while (xml.next())
        if (xml.name() == u"Identifier")
            dimension.name = xml.line();
        else if (xml.name() == u"Default")
            dimension.value = xml.line();
        else if (xml.name() == u"Value")
            last = xml.line();
        else
            xml.skip();
    if (dimension.value.isEmpty())
        dimension.value = last; // in time the newest
    return dimension;
}

WmtsLayer readLayer(BoundedXml& xml)
{
    WmtsLayer layer;
    bool hasDefault = false;
    std::vector<QString> formats;
    while (xml.next()) {
        const QStringView name = xml.name();
        if (name == u"Title") {
            layer.title = xml.line();
        } else if (name == u"Identifier") {
            layer.id = xml.line();
        } else if (name == u"WGS84BoundingBox") {
            layer.box = readBox(xml);
        } else if (name == u"Style") {
            const bool isDefault = xml.attribute(u"isDefault") == u"true";
            QString id;
            while (xml.next())
                if (xml.name() == u"Identifier")
                    id = xml.line();
                else
                    xml.skip();
            if (layer.style.isEmpty() || (isDefault && !hasDefault))
                layer.style = id;
            hasDefault = hasDefault || isDefault;
        } else if (name == u"Format") {
            append(formats, xml.line(), kMostOfALayer);
        } else if (name == u"Dimension") {
            append(layer.dimensions, readDimension(xml), kMostOfALayer);
        } else if (name == u"TileMatrixSetLink") {
            append(layer.links, readLink(xml), kMostOfALayer);
        } else if (name == u"ResourceURL") {
            if (xml.attribute(u"resourceType") == u"tile")
                append(layer.resources,
                       {oneLine(xml.attribute(u"format")), xml.attribute(u"template").trimmed()},
                       kMostOfALayer);
            xml.skip();
        } else {
            xml.skip();
        }
    }
    layer.formats = QStringList(formats.begin(), formats.end());
    return layer;
}

WmtsMatrix readMatrix(BoundedXml& xml)
{
    WmtsMatrix matrix;
    while (xml.next())
        if (xml.name() == u"Identifier")
            matrix.id = xml.line();
        else if (xml.name() == u"ScaleDenominator")
            matrix.scaleDenominator = xml.line().toDouble();
        else if (xml.name() == u"TopLeftCorner")
            std::tie(matrix.corner[0], matrix.corner[1]) = pairIn(xml.line());
        else if (xml.name() == u"TileWidth")
            matrix.tileWidth = xml.line().toInt();
        else if (xml.name() == u"TileHeight")
            matrix.tileHeight = xml.line().toInt();
        else
            xml.skip();
    return matrix;
}

WmtsMatrixSet readSet(BoundedXml& xml)
{
    WmtsMatrixSet set;
    while (xml.next())
        if (xml.name() == u"Identifier")
            set.id = xml.line();
        else if (xml.name() == u"SupportedCRS")
            set.crs = xml.line();
        else if (xml.name() == u"TileMatrix")
            append(set.matrices, readMatrix(xml), kMostMatrices);
        else
            xml.skip();
    return set;
}

/// \returns whether a way of asking takes its parameters behind a “?”
bool takesParameters(BoundedXml& xml)
{
    bool isSaid = false;
    bool takes = false;
    while (xml.next()) { // Constraint
        const bool isEncoding = xml.attribute(u"name") == u"GetEncoding";
        while (xml.next())       // AllowedValues
            while (xml.next()) { // Value
                isSaid = isSaid || isEncoding;
                takes = xml.line().compare(u"KVP", Qt::CaseInsensitive) == 0 || takes;
            }
    }
    return takes || !isSaid;
}

/// The first address of an operation that takes its parameters behind a “?”.
QString readOperation(BoundedXml& xml)
{
    QString found;
    while (xml.next())           // DCP
        while (xml.next())       // HTTP
            while (xml.next()) { // Get
                if (xml.name() != u"Get") {
                    xml.skip();
                    continue;
                }
                const QString address = xml.attribute(u"href").trimmed();
                if (takesParameters(xml) && found.isEmpty())
                    found = address;
            }
    return found;
}

void readOperations(BoundedXml& xml, WmtsCapabilities& found)
{
    while (xml.next())
        if (xml.name() == u"Operation" && xml.attribute(u"name") == u"GetTile")
            found.tileAddress = readOperation(xml);
        else
            xml.skip();
}

void readContents(BoundedXml& xml, WmtsCapabilities& found)
{
    while (xml.next())
        if (xml.name() == u"Layer")
            append(found.layers, readLayer(xml), kMostLayers);
        else if (xml.name() == u"TileMatrixSet")
            append(found.sets, readSet(xml), kMostSets);
        else
            xml.skip();
}

/// The text of the only element of a name within the open one; the others are skipped.
QString readOnly(BoundedXml& xml, QStringView name)
{
    QString text;
    while (xml.next())
        if (xml.name() == name)
            text = xml.line();
        else
            xml.skip();
    return text;
}

/// A report of an exception, in whatever version: its first text.
[[noreturn]] void refuseWithReport(BoundedXml& xml)
{
    QString why;
    while (why.isEmpty() && xml.next())
        if (xml.name() == u"ExceptionText" || xml.name() == u"ServiceException")
            why = xml.line();
    throw UserError(why.isEmpty() ? Messages::tr("The server refuses, and does not say why.")
                                  : Messages::tr("The server refuses, and says: “%1”").arg(why));
}

} // namespace

WmtsCapabilities readWmtsCapabilities(const QByteArray& document)
{
    WmtsCapabilities found;
    BoundedXml xml(document);
    const bool hasRoot = xml.next();
    const QStringView root = xml.name();
    if (root == u"ExceptionReport" || root == u"ServiceExceptionReport")
        refuseWithReport(xml);
    if (root == u"WMS_Capabilities" || root == u"WMT_MS_Capabilities")
        throw UserError(Messages::tr("A WMS answers at this address. Zhitu reads WMTS: ask whoever "
                                     "runs the server for its WMTS address."));
    if (!hasRoot || root != u"Capabilities")
        throw UserError(Messages::tr(
            "The answer is no list of a WMTS's layers. Check the address; that of such a list "
            "often ends with “/WMTSCapabilities.xml” or “?SERVICE=WMTS&REQUEST=GetCapabilities”."));
    while (xml.next())
        if (xml.name() == u"ServiceIdentification")
            found.title = readOnly(xml, u"Title");
        else if (xml.name() == u"ServiceProvider")
            found.provider = readOnly(xml, u"ProviderName");
        else if (xml.name() == u"OperationsMetadata")
            readOperations(xml, found);
        else if (xml.name() == u"Contents")
            readContents(xml, found);
        else
            xml.skip();
    return found;
}

} // namespace zhitu::tiles
