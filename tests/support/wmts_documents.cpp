// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wmts_documents.h"

#include <cmath>

namespace zhitu::test {
namespace {

constexpr double kMercatorScale = 559082264.0287178; ///< level 0, pixels of 0.28 mm
constexpr double kDegreesScale = 279541132.0143589;  ///< level 1, the same
constexpr double kTiandituScale = 2.958293554545656E8;
const QString kMercatorCorner = QStringLiteral("-2.003750834E7 2.0037508E7");

QByteArray whole(const QString& title, const QByteArray& operations, const QByteArray& contents)
{
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<Capabilities xmlns="http://www.opengis.net/wmts/1.0" xmlns:ows="http://www.opengis.net/ows/1.1"
 xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:gml="http://www.opengis.net/gml" version="1.0.0">
<ows:ServiceIdentification><ows:Title>)"
           + title.toUtf8() + R"(</ows:Title><ows:ServiceType>OGC WMTS</ows:ServiceType>
<ows:ServiceTypeVersion>1.0.0</ows:ServiceTypeVersion></ows:ServiceIdentification>
)" + operations
           + "<Contents>\n" + contents
           + "</Contents>\n<ServiceMetadataURL xlink:href=\"x\"/></Capabilities>\n";
}

QByteArray getTile(const QString& address, const char* encoding = "KVP")
{
    return QStringLiteral(R"(<ows:OperationsMetadata>
<ows:Operation name="GetCapabilities"><ows:DCP><ows:HTTP><ows:Get xlink:href="%1/caps?">
<ows:Constraint name="GetEncoding"><ows:AllowedValues><ows:Value>KVP</ows:Value></ows:AllowedValues>
</ows:Constraint></ows:Get></ows:HTTP></ows:DCP></ows:Operation>
<ows:Operation name="GetTile"><ows:DCP><ows:HTTP>
<ows:Get xlink:href="%1"><ows:Constraint name="GetEncoding"><ows:AllowedValues>
<ows:Value>%2</ows:Value></ows:AllowedValues></ows:Constraint></ows:Get>
</ows:HTTP></ows:DCP></ows:Operation></ows:OperationsMetadata>
)")
        .arg(address, QLatin1String(encoding))
        .toUtf8();
}

} // namespace

QByteArray wmtsSet(const QString& id, const QString& crs, const QString& name, int first, int count,
                   double scale, const QString& corner, int side)
{
    QString set = QStringLiteral("<TileMatrixSet><ows:Identifier>%1</ows:Identifier>"
                                 "<ows:SupportedCRS>%2</ows:SupportedCRS>\n")
                      .arg(id, crs);
    for (int i = 0; i < count; ++i)
        set += QStringLiteral("<TileMatrix><ows:Identifier>%1</ows:Identifier><ScaleDenominator>%2"
                              "</ScaleDenominator><TopLeftCorner>%3</TopLeftCorner><TileWidth>%4"
                              "</TileWidth><TileHeight>%4</TileHeight><MatrixWidth>%5</MatrixWidth>"
                              "<MatrixHeight>%5</MatrixHeight></TileMatrix>\n")
                   .arg(name.contains(u"%1") ? name.arg(first + i) : name,
                        QString::number(std::ldexp(scale, -i), 'g', 16), corner)
                   .arg(side)
                   .arg(1 << i);
    return (set + QStringLiteral("</TileMatrixSet>\n")).toUtf8();
}

QByteArray geoServerDocument(const QString& root)
{
    return whole(
        QStringLiteral("GeoWebCache"),
        getTile(root + QStringLiteral("/geoserver/gwc/service/wmts?")),
        QByteArray(R"(<Layer><ows:Title>城区道路</ows:Title><ows:Abstract/>
<ows:WGS84BoundingBox><ows:LowerCorner>106.1 29.8</ows:LowerCorner>
<ows:UpperCorner>106.6 30.2</ows:UpperCorner></ows:WGS84BoundingBox>
<ows:Identifier>zhitu:roads</ows:Identifier>
<Style><ows:Identifier>grey</ows:Identifier></Style>
<Style isDefault="true"><ows:Identifier>day &amp; night</ows:Identifier></Style>
<Format>application/vnd.mapbox-vector-tile</Format><Format>image/png</Format><Format>image/jpeg</Format>
<TileMatrixSetLink><TileMatrixSet>EPSG:4326</TileMatrixSet></TileMatrixSetLink>
<TileMatrixSetLink><TileMatrixSet>EPSG:900913</TileMatrixSet><TileMatrixSetLimits>
<TileMatrixLimits><TileMatrix>EPSG:900913:9</TileMatrix><MinTileRow>210</MinTileRow>
<MaxTileRow>211</MaxTileRow><MinTileCol>406</MinTileCol><MaxTileCol>407</MaxTileCol></TileMatrixLimits>
<TileMatrixLimits><TileMatrix>EPSG:900913:10</TileMatrix><MinTileRow>421</MinTileRow>
<MaxTileRow>423</MaxTileRow><MinTileCol>813</MinTileCol><MaxTileCol>815</MaxTileCol></TileMatrixLimits>
</TileMatrixSetLimits></TileMatrixSetLink>
<ResourceURL format="application/vnd.mapbox-vector-tile" resourceType="tile" template="http://x/{z}"/>
</Layer>
<Layer><ows:Title>Only vectors</ows:Title><ows:Identifier>zhitu:vectors</ows:Identifier>
<Style isDefault="true"><ows:Identifier/></Style><Format>application/vnd.mapbox-vector-tile</Format>
<TileMatrixSetLink><TileMatrixSet>EPSG:900913</TileMatrixSet></TileMatrixSetLink></Layer>
)")
            + wmtsSet(QStringLiteral("EPSG:4326"), QStringLiteral("urn:ogc:def:crs:EPSG::4326"),
                      QStringLiteral("EPSG:4326:%1"), 0, 22, kDegreesScale,
                      QStringLiteral("90.0 -180.0"))
            + wmtsSet(QStringLiteral("EPSG:900913"), QStringLiteral("urn:ogc:def:crs:EPSG::900913"),
                      QStringLiteral("EPSG:900913:%1"), 0, 31, kMercatorScale, kMercatorCorner));
}

QByteArray arcGisDocument(const QString& root)
{
    const QString service = root + QStringLiteral("/arcgis/rest/services/Imagery/MapServer/WMTS");
    return whole(
        QStringLiteral("Imagery"), getTile(service + QStringLiteral("/tile/1.0.0/"), "RESTful"),
        QStringLiteral(
            R"(<Layer><ows:Title>Imagery</ows:Title><ows:Identifier>Imagery</ows:Identifier>
<ows:WGS84BoundingBox crs="urn:ogc:def:crs:OGC:2:84"><ows:LowerCorner>-180.0 -85.06</ows:LowerCorner>
<ows:UpperCorner>180.0 85.06</ows:UpperCorner></ows:WGS84BoundingBox>
<Style isDefault="true"><ows:Title>Default Style</ows:Title><ows:Identifier>default</ows:Identifier></Style>
<Format>image/jpgpng</Format>
<TileMatrixSetLink><TileMatrixSet>default028mm</TileMatrixSet></TileMatrixSetLink>
<TileMatrixSetLink><TileMatrixSet>GoogleMapsCompatible</TileMatrixSet></TileMatrixSetLink>
<ResourceURL format="text/plain" resourceType="FeatureInfo" template="%1/info"/>
<ResourceURL format="image/jpeg" resourceType="tile"
 template="%1/tile/1.0.0/Imagery/{Style}/{TileMatrixSet}/{TileMatrix}/{TileRow}/{TileCol}.jpg"/></Layer>
)")
                .arg(service)
                .toUtf8()
            // The tool's own scheme: another origin.
            + wmtsSet(QStringLiteral("default028mm"), QStringLiteral("urn:ogc:def:crs:EPSG::4326"),
                      QStringLiteral("%1"), 0, 20, 5.6e8, QStringLiteral("400.0 -400.0"))
            + wmtsSet(QStringLiteral("GoogleMapsCompatible"),
                      QStringLiteral("urn:ogc:def:crs:EPSG:6.18.3:3857"), QStringLiteral("%1"), 0,
                      19, kMercatorScale, kMercatorCorner));
}

QByteArray tiandituDocument(const QString& root, char grid)
{
    const bool isMercator = grid == 'w';
    const QString half = QStringLiteral("20037508.3427892");
    const QString least =
        isMercator ? u'-' + half + QStringLiteral(" -") + half : QStringLiteral("-180 -90");
    const QString most = isMercator ? half + u' ' + half : QStringLiteral("180 90");
    return whole(QStringLiteral("在线地图服务"),
                 getTile(root + QStringLiteral("/vec_%1/wmts?").arg(QLatin1Char(grid))),
                 QStringLiteral(R"(<Layer><ows:Title>vec</ows:Title><ows:Abstract>vec</ows:Abstract>
<ows:Identifier>vec</ows:Identifier><ows:WGS84BoundingBox><ows:LowerCorner>%1</ows:LowerCorner>
<ows:UpperCorner>%2</ows:UpperCorner></ows:WGS84BoundingBox><ows:BoundingBox>
<ows:LowerCorner>%1</ows:LowerCorner><ows:UpperCorner>%2</ows:UpperCorner></ows:BoundingBox>
<Style><ows:Identifier>default</ows:Identifier></Style><Format>tiles</Format>
<TileMatrixSetLink><TileMatrixSet>%3</TileMatrixSet></TileMatrixSetLink></Layer>
)")
                         .arg(least, most, QString(QLatin1Char(grid)))
                         .toUtf8()
                     + wmtsSet(QString(QLatin1Char(grid)),
                               isMercator ? QStringLiteral("urn:ogc:def:crs:EPSG::900913")
                                          : QStringLiteral("urn:ogc:def:crs:EPSG::4490"),
                               QStringLiteral("%1"), 1, 18, kTiandituScale,
                               isMercator ? half + QStringLiteral(" -") + half
                                          : QStringLiteral("90.0 -180.0")));
}

QByteArray wideDocument(const QString& root)
{
    return whole(
        QStringLiteral("Wide"), {},
        QStringLiteral(R"(<Layer><ows:Title>Cloud</ows:Title><ows:Identifier>cloud</ows:Identifier>
<Style isDefault="true"><ows:Identifier>default</ows:Identifier></Style><Format>image/webp</Format>
<Dimension><ows:Identifier>Time</ows:Identifier><ows:UOM>ISO8601</ows:UOM><Default>2026-11-01</Default>
<Current>false</Current><Value>2026-10-01/2026-11-26/P1D</Value></Dimension>
<TileMatrixSetLink><TileMatrixSet>wide</TileMatrixSet></TileMatrixSetLink>
<ResourceURL format="image/webp" resourceType="tile"
 template="%1/cloud/{Style}/{time}/{TileMatrixSet}/{TileMatrix}/{TileRow}/{TileCol}.webp"/></Layer>
<Layer><ows:Title>Odd</ows:Title><ows:Identifier>odd</ows:Identifier>
<Style isDefault="true"><ows:Identifier>default</ows:Identifier></Style><Format>image/png</Format>
<TileMatrixSetLink><TileMatrixSet>250m</TileMatrixSet></TileMatrixSetLink>
<ResourceURL format="image/png" resourceType="tile"
 template="%1/odd/{TileMatrixSet}/{TileMatrix}/{TileRow}/{TileCol}.png"/></Layer>
<Layer><ows:Title>Unsaid</ows:Title><ows:Identifier>unsaid</ows:Identifier>
<Dimension><ows:Identifier>Elevation</ows:Identifier></Dimension>
<TileMatrixSetLink><TileMatrixSet>wide</TileMatrixSet></TileMatrixSetLink>
<ResourceURL format="image/png" resourceType="tile"
 template="%1/unsaid/{Elevation}/{TileMatrix}/{TileRow}/{TileCol}.png"/></Layer>
)")
                .arg(root)
                .toUtf8()
            + wmtsSet(QStringLiteral("wide"), QStringLiteral("urn:ogc:def:crs:OGC:1.3:CRS84"),
                      QStringLiteral("L%1"), 0, 12, kDegreesScale / 2, QStringLiteral("-180 90"),
                      512)
            // 288 degrees a tile, as satellites' daily pictures have it.
            + wmtsSet(QStringLiteral("250m"), QStringLiteral("urn:ogc:def:crs:OGC:1.3:CRS84"),
                      QStringLiteral("%1"), 0, 9, 223632905.6114871, QStringLiteral("-180 90"),
                      512));
}

QByteArray plainDocument(const QString& root)
{
    const QString layer = QStringLiteral(
        R"(<Layer><ows:Title>%1</ows:Title><ows:Identifier>%1</ows:Identifier>
<Style isDefault="true"><ows:Identifier>default</ows:Identifier></Style><Format>image/png</Format>
<TileMatrixSetLink><TileMatrixSet>m</TileMatrixSet></TileMatrixSetLink>
<ResourceURL format="image/png" resourceType="tile"
 template="%2/{TileMatrix}/{TileCol}/{TileRow}.png"/></Layer>
)");
    return whole(
        QStringLiteral("治图测试"), {},
        layer.arg(QStringLiteral("航拍影像"), root).toUtf8()
            + layer.arg(QStringLiteral("外站图层"), QStringLiteral("http://elsewhere.example"))
                  .toUtf8()
            + wmtsSet(QStringLiteral("m"), QStringLiteral("EPSG:3857"), QStringLiteral("%1"), 0, 19,
                      kMercatorScale, kMercatorCorner));
}

} // namespace zhitu::test
