// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/tiles/wmts_capabilities.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>

#include "data/tiles/tile_plan.h"
#include "data/tiles/wmts_offer.h"
#include "data/user_error.h"
#include "tests/support/dice.h"
#include "tests/support/wmts_documents.h"

namespace zhitu::tiles {
namespace {

using namespace test;

const QString kRoot = QStringLiteral("https://maps.example.org");

WmtsOffers offersIn(const QByteArray& document,
                    const QString& asked = kRoot + QStringLiteral("/wmts"))
{
    return offersOf(readWmtsCapabilities(document), wmtsQuestion(asked));
}

/// What the user is told instead; empty: it was read.
QString refusalOf(const QByteArray& document)
{
    try {
        (void)readWmtsCapabilities(document);
        return {};
    } catch (const UserError& error) {
        return error.message();
    }
}

TEST(WmtsCapabilitiesTest, GeoServer)
{
    const WmtsOffers offers = offersIn(geoServerDocument(kRoot));
    ASSERT_EQ(offers.layers.size(), 2U);
    const WmtsOffer& roads = offers.layers[0];
    EXPECT_EQ(roads.title, u"城区道路");
    ASSERT_TRUE(roads.layer) << roads.whyNot.toStdString();
    EXPECT_FALSE(roads.isImagery);
    EXPECT_EQ(roads.layer->grid, TileGrid::WebMercator);
    // Only the levels with limits are there.
    EXPECT_EQ(roads.layer->leastZoom, 9);
    EXPECT_EQ(roads.layer->mostZoom, 10);
    EXPECT_EQ(addressOf(*roads.layer, {10, 814, 423}, {}),
              u"https://maps.example.org/geoserver/gwc/service/wmts?SERVICE=WMTS&REQUEST=GetTile"
              "&VERSION=1.0.0&LAYER=zhitu%3Aroads&STYLE=day%20%26%20night&FORMAT=image%2Fpng"
              "&TILEMATRIXSET=EPSG%3A900913&TILEMATRIX=EPSG%3A900913%3A10&TILEROW=423&TILECOL=814");
    EXPECT_EQ(roads.layer->extent, AreaBox(106.1, 29.8, 106.6, 30.2));
    EXPECT_FALSE(offers.layers[1].layer);
    EXPECT_TRUE(offers.layers[1].whyNot.contains(u"vector-tile"))
        << offers.layers[1].whyNot.toStdString();
}

TEST(WmtsCapabilitiesTest, ArcGis)
{
    const WmtsOffers offers = offersIn(arcGisDocument(kRoot));
    ASSERT_EQ(offers.layers.size(), 1U);
    ASSERT_TRUE(offers.layers[0].layer) << offers.layers[0].whyNot.toStdString();
    const TileLayer& layer = *offers.layers[0].layer;
    EXPECT_TRUE(offers.layers[0].isImagery);
    EXPECT_EQ(layer.leastZoom, 0);
    EXPECT_EQ(layer.mostZoom, 18);
    EXPECT_EQ(addressOf(layer, {12, 3257, 1694}, {}),
              u"https://maps.example.org/arcgis/rest/services/Imagery/MapServer/WMTS/tile/1.0.0/"
              "Imagery/default/GoogleMapsCompatible/12/1694/3257.jpg");
}

TEST(WmtsCapabilitiesTest, Tianditu)
{
    const QString root = QStringLiteral("http://t0.tianditu.gov.cn");
    for (const char grid : {'w', 'c'}) {
        const WmtsOffers offers =
            offersIn(tiandituDocument(root, grid),
                     root
                         + QStringLiteral("/vec_%1/wmts?request=GetCapabilities&service=wmts")
                               .arg(QLatin1Char(grid)));
        ASSERT_EQ(offers.layers.size(), 1U);
        ASSERT_TRUE(offers.layers[0].layer) << offers.layers[0].whyNot.toStdString();
        const TileLayer& layer = *offers.layers[0].layer;
        EXPECT_EQ(layer.grid, grid == 'w' ? TileGrid::WebMercator : TileGrid::Geographic);
        EXPECT_EQ(layer.leastZoom, 1);
        EXPECT_EQ(layer.mostZoom, 18);
        EXPECT_EQ(layer.tileSide, 256);
        // Its "degrees" in w are metres.
        EXPECT_EQ(layer.extent.has_value(), grid == 'c');
        EXPECT_EQ(addressOf(layer, {12, 3257, 1694}, QStringLiteral("K")),
                  QStringLiteral("http://t0.tianditu.gov.cn/vec_%1/wmts?SERVICE=WMTS"
                                 "&REQUEST=GetTile&VERSION=1.0.0&LAYER=vec&STYLE=default"
                                 "&FORMAT=tiles&TILEMATRIXSET=%1&TILEMATRIX=12&TILEROW=1694"
                                 "&TILECOL=3257&tk=K")
                      .arg(QLatin1Char(grid)));
    }
}

TEST(WmtsCapabilitiesTest, DegreesInPicturesOf512)
{
    const WmtsOffers offers = offersIn(wideDocument(kRoot));
    ASSERT_EQ(offers.layers.size(), 3U);
    ASSERT_TRUE(offers.layers[0].layer) << offers.layers[0].whyNot.toStdString();
    const TileLayer& layer = *offers.layers[0].layer;
    EXPECT_EQ(layer.grid, TileGrid::Geographic);
    EXPECT_EQ(layer.tileSide, 512);
    EXPECT_EQ(layer.leastZoom, 1); // half the world in a picture
    EXPECT_EQ(layer.mostZoom, 12);
    // What the map shows at 12 comes from pictures of the level before, in the source's names.
    const TilePlan plan = planFor(layer, {12, 3257, 1694});
    ASSERT_FALSE(plan.tiles.empty());
    EXPECT_EQ(plan.zoom, 11);
    EXPECT_EQ(addressOf(layer, {11, 1628, 340}, {}),
              u"https://maps.example.org/cloud/default/2026-11-01/wide/L10/340/1628.webp");
    EXPECT_FALSE(offers.layers[1].layer);
    EXPECT_TRUE(offers.layers[1].whyNot.contains(u"CRS84"));
    EXPECT_FALSE(offers.layers[2].layer);
    EXPECT_TRUE(offers.layers[2].whyNot.contains(u"Elevation"));
}

/// A list that leads away from the server that was asked offers nothing.
TEST(WmtsCapabilitiesTest, AddressesThatLeadAway)
{
    const auto offerWith = [](const QString& address, const QString& asked = kRoot) {
        QByteArray document = plainDocument(kRoot);
        document.replace((kRoot + QStringLiteral("/{TileMatrix}/{TileCol}/{TileRow}.png")).toUtf8(),
                         address.toHtmlEscaped().toUtf8());
        return offersIn(document, asked).layers.at(0);
    };
    const QString tile = QStringLiteral("/{TileMatrix}/{TileRow}/{TileCol}");
    EXPECT_TRUE(offerWith(kRoot + tile).layer);
    EXPECT_TRUE(offerWith(kRoot + QStringLiteral(":8443") + tile).layer);
    for (const QString& address :
         {QStringLiteral("https://elsewhere.example") + tile,
          QStringLiteral("https://maps.example.org.evil.example") + tile,
          QStringLiteral("https://maps.example.org@evil.example") + tile,
          QStringLiteral("https://me:secret@maps.example.org") + tile,
          QStringLiteral("https://maps.example.org:{TileRow}") + tile,
          QStringLiteral("https://{TileRow}.example.org") + tile,
          QStringLiteral("file:///etc") + tile, QStringLiteral("ftp://maps.example.org") + tile,
          QStringLiteral("//maps.example.org") + tile, QStringLiteral("data:image/png,") + tile,
          tile,
          QStringLiteral("http://maps.example.org:8080") + tile, // it was asked over HTTPS
          kRoot + QStringLiteral("/{TileMatrix}/{TileRow}"),
          kRoot + tile + QStringLiteral("/{Secret}"), kRoot + QStringLiteral("/{z}/{x}"),
          QString()}) {
        const WmtsOffer offer = offerWith(address);
        EXPECT_FALSE(offer.layer) << address.toStdString();
        EXPECT_FALSE(offer.whyNot.isEmpty()) << address.toStdString();
    }
    // Behind a gateway that a server knows nothing of.
    const auto upgraded = offerWith(QStringLiteral("http://maps.example.org") + tile);
    ASSERT_TRUE(upgraded.layer);
    EXPECT_TRUE(upgraded.layer->address.startsWith(u"https://maps.example.org/"));
    // The user's key does not stay in the address.
    const auto keyed = offerWith(kRoot + tile + QStringLiteral("?key=ABC&f=png"),
                                 kRoot + QStringLiteral("/caps.xml?key=ABC"));
    ASSERT_TRUE(keyed.layer);
    EXPECT_TRUE(keyed.layer->address.endsWith(u"?key={key}&f=png"));
}

TEST(WmtsCapabilitiesTest, WhatIsNoListSaysSo)
{
    const QByteArray plain = plainDocument(kRoot);
    EXPECT_TRUE(refusalOf(plain).isEmpty());
    EXPECT_TRUE(
        refusalOf("<html><body>Please log in.</body></html>").contains(u"Check the address"));
    EXPECT_TRUE(refusalOf("<!DOCTYPE html><html></html>").contains(u"web page"));
    EXPECT_TRUE(refusalOf("<WMS_Capabilities version=\"1.3.0\"/>").contains(u"WMS"));
    EXPECT_TRUE(
        refusalOf("<ows:ExceptionReport xmlns:ows=\"o\"><ows:Exception><ows:ExceptionText>"
                  "no such service</ows:ExceptionText></ows:Exception></ows:ExceptionReport>")
            .contains(u"no such service"));
    EXPECT_FALSE(refusalOf({}).isEmpty());
    EXPECT_FALSE(refusalOf("\x89PNG\r\n").isEmpty());
    EXPECT_TRUE(refusalOf(plain.first(plain.size() / 2)).contains(u"line"));
}

/// Names are of one line, and do not turn the text around them.
TEST(WmtsCapabilitiesTest, NamesAreHarmless)
{
    QByteArray document = plainDocument(kRoot);
    document.replace("航拍影像", QStringLiteral("a\n\u202eb\u200b𠮷<![CDATA[<b>]]>").toUtf8()
                                     + QByteArray(1000, 'x'));
    const QString title = readWmtsCapabilities(document).layers.at(0).title;
    EXPECT_TRUE(title.startsWith(QStringLiteral("a b𠮷<b>xxx"))) << title.toStdString();
    EXPECT_EQ(title.size(), 200);
}

/// Whatever is meant to eat time or memory is refused in a moment.
TEST(WmtsCapabilitiesTest, Bombs)
{
    const QByteArray head = "<Capabilities xmlns=\"http://www.opengis.net/wmts/1.0\">";
    QByteArray laughs = "<?xml version=\"1.0\"?><!DOCTYPE c [<!ENTITY a \"ha\">";
    for (char c = 'b'; c < 'z'; ++c)
        laughs += QByteArray("<!ENTITY ") + c + " \"&" + char(c - 1) + ";&" + char(c - 1) + ";\">";
    QByteArray attributes = head + "<Contents ";
    for (int i = 0; i < 1'000'000; ++i)
        attributes += "a" + QByteArray::number(i) + "='' ";
    QByteArray spaces = head + "<Contents";
    for (int i = 0; i < 500'000; ++i)
        spaces += " xmlns:n" + QByteArray::number(i) + "='u'";
    QByteArray small = head;
    for (int i = 0; i < 4'000; ++i) { // as many attributes as one tag may have, again and again
        small += "<i";
        for (int j = 0; j < 500; ++j)
            small += " " + QByteArray::number(j, 36).prepend('a') + "=''";
        small += "/>";
    }
    const std::pair<const char*, QByteArray> bombs[] = {
        {"laughs", laughs + "]><Capabilities>&y;</Capabilities>"},
        {"file", "<!DOCTYPE c [<!ENTITY f SYSTEM \"file:///etc/hostname\">]><Capabilities>&f;"
                 "</Capabilities>"},
        {"undeclared", head + "<Contents>&f;</Contents></Capabilities>"},
        {"deep", head + QByteArray("<a>").repeated(1'000'000)},
        {"layers", head + "<Contents>" + QByteArray("<Layer/>").repeated(1'000'000)},
        {"skipped", head + QByteArray("<a/>").repeated(3'000'000)},
        {"sets", head + "<Contents>" + QByteArray("<TileMatrixSet/>").repeated(500'000)},
        {"matrices",
         head + "<Contents><TileMatrixSet>" + QByteArray("<TileMatrix/>").repeated(500'000)},
        {"text", head + "<Contents><Layer><Title>" + QByteArray(16'000'000, 'x')},
        {"attributes", attributes + "/></Capabilities>"},
        {"namespaces", spaces + "/></Capabilities>"},
        {"small", small.first(std::min<qsizetype>(small.size(), kMostCapabilitiesBytes))},
        {"zeros", QByteArray(16'000'000, '\0')},
    };
    for (const auto& [name, document] : bombs) {
        QElapsedTimer clock;
        clock.start();
        EXPECT_FALSE(refusalOf(document).isEmpty()) << name;
        EXPECT_LT(clock.elapsed(), 15'000) << name;
    }
}

/// A damaged list is refused, or offers only what is sound.
TEST(WmtsCapabilitiesTest, Damage)
{
    Dice dice;
    const QByteArray documents[] = {geoServerDocument(kRoot),     arcGisDocument(kRoot),
                                    tiandituDocument(kRoot, 'w'), tiandituDocument(kRoot, 'c'),
                                    wideDocument(kRoot),          plainDocument(kRoot)};
    const QByteArray pieces[] = {
        "<",   ">",    "</Layer>", "&amp;",     "\0",          "-1",       "1e999",
        "nan", "{z}",  "<Layer>",  "\xff",      "99999999999", "file:///", "http://evil.example/",
        "]]>", "<!--", "\"",       "TileMatrix"};
    int refused = 0;
    const int count = rounds(3000);
    for (int round = 0; round < count; ++round) {
        QByteArray document = documents[dice.between(0, std::ssize(documents) - 1)];
        for (auto hurts = dice.between(1, 4); hurts > 0; --hurts) {
            const qsizetype at = dice.between(0, document.size() - 1);
            const qsizetype length = std::min<qsizetype>(dice.between(1, 60), document.size() - at);
            switch (dice.between(0, 4)) {
            case 0:
                document[at] = static_cast<char>(dice.between(0, 255));
                break;
            case 1:
                document.remove(at, length);
                break;
            case 2:
                document.insert(at, pieces[dice.between(0, std::ssize(pieces) - 1)]);
                break;
            case 3: { // figures and names, without touching the form
                const qsizetype digit =
                    document.indexOf(static_cast<char>(dice.between('0', '9')), at);
                if (digit >= 0)
                    document[digit] = static_cast<char>(dice.between('0', '9'));
                break;
            }
            default:
                document.insert(at, document.mid(dice.between(0, document.size() - 1), 400));
            }
            if (document.isEmpty())
                document = "x";
        }
        try {
            for (const WmtsOffer& offer : offersIn(document).layers) {
                EXPECT_NE(offer.layer.has_value(), !offer.whyNot.isEmpty()) << dice.told();
                if (!offer.layer)
                    continue;
                const TileLayer& layer = *offer.layer;
                EXPECT_EQ(problemOfAddress(layer.address), std::nullopt) << dice.told();
                EXPECT_LE(layer.leastZoom, layer.mostZoom) << dice.told();
                EXPECT_LE(layer.mostZoom, kMostZoom) << dice.told();
                const TileId id{layer.mostZoom, 1, 0};
                EXPECT_EQ(QUrl(addressOf(layer, id, QStringLiteral("K"))).host(),
                          u"maps.example.org")
                    << dice.told() << layer.address.toStdString();
                // And what is stored of it is read back.
                BaseMap map;
                map.id = map.name = QStringLiteral("x");
                map.layers = {layer};
                EXPECT_EQ(baseMapFrom(toJson(map)), map) << dice.told();
            }
        } catch (const UserError& error) {
            EXPECT_FALSE(error.message().isEmpty());
            ++refused;
        }
    }
    EXPECT_GT(refused, count / 10);
    EXPECT_LT(refused, count);
}

TEST(WmtsQuestionTest, WhatIsPastedIsAsked)
{
    const auto asked = [](const char* typed) {
        return wmtsQuestion(QString::fromUtf8(typed)).url.toString(QUrl::FullyEncoded);
    };
    EXPECT_EQ(asked(" https://e.org/wmts/1.0.0/WMTSCapabilities.xml "),
              u"https://e.org/wmts/1.0.0/WMTSCapabilities.xml");
    EXPECT_EQ(asked("https://e.org/wmts"),
              u"https://e.org/wmts?SERVICE=WMTS&REQUEST=GetCapabilities");
    EXPECT_EQ(asked("http://t0.tianditu.gov.cn/vec_w/wmts?request=GetCapabilities&service=wmts"),
              u"http://t0.tianditu.gov.cn/vec_w/wmts?SERVICE=WMTS&REQUEST=GetCapabilities");
    EXPECT_EQ(asked("https://e.org/m?map=%2Fd%2Fa.map&Service=WMTS&request=GetTile&layer=a&"
                    "TileMatrix=3&tileRow=1&TILECOL=2&version=1.0.0&tk=a%26b#x"),
              u"https://e.org/m?SERVICE=WMTS&REQUEST=GetCapabilities&map=%2Fd%2Fa.map&tk=a%26b");
}

TEST(WmtsQuestionTest, AKeyIsKnownByItsName)
{
    const auto question = [](const char* typed) { return wmtsQuestion(QString::fromUtf8(typed)); };
    EXPECT_EQ(question("https://e.org/wmts?tk=a%26b").key, u"a&b");
    EXPECT_EQ(question("https://e.org/wmts?tk=a%26b").keyName, u"tk");
    EXPECT_EQ(question("https://e.org/wmts?access_token={key}").keyName, u"access_token");
    EXPECT_TRUE(question("https://e.org/wmts?access_token={key}").key.isEmpty());
    EXPECT_FALSE(
        question("https://e.org/wmts?access_token={key}").url.toString().contains(u"token"));
    EXPECT_EQ(question("https://t3.tianditu.gov.cn/img_w/wmts").keyName, u"tk");
    EXPECT_TRUE(question("https://nottianditu.gov.cn/img_w/wmts").keyName.isEmpty());
}

TEST(WmtsQuestionTest, WhatCannotBeAskedSaysWhy)
{
    for (const char* typed : {"", "e.org/wmts", "file:///etc/passwd", "ftp://e.org/wmts",
                              "https:///wmts", "https://me:secret@e.org/wmts", "qrc:/x.xml"})
        try {
            (void)wmtsQuestion(QString::fromUtf8(typed));
            ADD_FAILURE() << typed;
        } catch (const UserError& error) {
            EXPECT_FALSE(error.message().contains(u"secret"));
        }
}

} // namespace
} // namespace zhitu::tiles
