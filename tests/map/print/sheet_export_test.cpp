// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/print/sheet_export.h"

#include <QDir>
#include <QXmlStreamReader>
#include <QtSvg/QSvgRenderer>
#include <cmath>
#include <fstream>
#include <sstream>

#include "data/cache/part_file.h"
#include "data/paths.h"
#include "data/user_error.h"
#include "map/print/sheet_painter.h"
#include "tests/gui/picture_difference.h"
#include "tests/map/print/sheet_fixture.h"
#include "tests/support/dice.h"
#include "tests/support/small_disk.h"
#include "tests/support/tile_origin.h"

namespace zhitu::map {
namespace {

constexpr std::array kFormats{SheetFormat::Png, SheetFormat::PngWorldFile, SheetFormat::GeoTiff,
                              SheetFormat::Pdf, SheetFormat::Svg};

class SheetExportTest : public SheetTest {
protected:
    /// For the eyes: see tests/gui/pictures.h.
    static void keep(const QImage& picture, const char* name)
    {
        if (const QString folder = qEnvironmentVariable("ZHITU_PICTURES"); !folder.isEmpty())
            picture.save(QDir(folder).filePath(QString::fromLatin1(name)));
    }

    QImage exported(const MapSheet& sheet, SheetFormat format = SheetFormat::Png)
    {
        const auto file = folder_ / "picture";
        EXPECT_TRUE(exportSheet(sheet, format, file, toTheEnd()));
        return QImage(shown(file), format == SheetFormat::GeoTiff ? "tiff" : "png")
            .convertToFormat(QImage::Format_RGB32);
    }

    /// As poppler shows it, in the size of the sheet's pixels.
    QImage pdfOf(const MapSheet& sheet)
    {
        const auto file = folder_ / "sheet.pdf";
        EXPECT_TRUE(exportSheet(sheet, SheetFormat::Pdf, file, toTheEnd()));
        const QSize size = sheet.pixels();
        const auto drawn =
            test::run("/usr/bin/pdftoppm", {"-png", "-singlefile", "-r", std::to_string(sheet.dpi),
                                            file.string(), (folder_ / "drawn").string()});
        EXPECT_EQ(drawn.exitCode, 0) << drawn.errors;
        // A page is whole points: it may be half a point smaller.
        return QImage(shown(folder_ / "drawn.png"))
            .convertToFormat(QImage::Format_RGB32)
            .copy(QRect(QPoint(), size));
    }

    QImage svgOf(const MapSheet& sheet)
    {
        const auto file = folder_ / "sheet.svg";
        EXPECT_TRUE(exportSheet(sheet, SheetFormat::Svg, file, toTheEnd()));
        QSvgRenderer renderer(shown(file));
        EXPECT_TRUE(renderer.isValid());
        QImage picture(sheet.pixels(), QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        renderer.render(&painter);
        return picture;
    }

    static QImage shifted(const QImage& picture, QPoint by)
    {
        QImage moved = picture;
        QPainter(&moved).drawImage(by, picture);
        return moved;
    }

    /// Pixels that differ by more than `unseen` of 255 in a channel.
    static int differing(const QImage& a, const QImage& b, int unseen)
    {
        if (a.size() != b.size())
            return a.width() * a.height();
        int differ = 0;
        for (int y = 0; y < a.height(); ++y)
            for (int x = 0; x < a.width(); ++x) {
                const QRgb p = a.pixel(x, y);
                const QRgb q = b.pixel(x, y);
                differ += std::max({std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)),
                                    std::abs(qBlue(p) - qBlue(q))})
                          > unseen;
            }
        return differ;
    }

    test::TemporaryFolder folder_;
};

/// Bands meet without a seam, and what lies on their border is whole.
TEST_F(SheetExportTest, APictureInBandsIsThePictureInOnePiece)
{
    test::Dice dice;
    int seamsSeen = 0;
    for (int i = 0; i < 8; ++i) {
        MapSheet wanted = sheet(static_cast<double>(dice.between(90, 175)) / 10);
        wanted.page = QSizeF(dice.between(300, 900), dice.between(520, 900));
        wanted.dpi = dice.between(96, 200);
        const bool letters = i % 2 == 0;
        if (!letters) {
            wanted.parts = {false, false, false, false, false};
            wanted.texts.mark.clear();
            for (const LayerId layer : {LayerId::Cases, LayerId::Cameras, LayerId::Labels})
                wanted.layers.visible[static_cast<std::size_t>(layer)] = false;
        }
        const std::string where = dice.told() + ' ' + std::to_string(i);
        const SheetPainter painter(wanted);
        QImage whole(wanted.pixels(), QImage::Format_RGB32);
        ASSERT_GT(whole.height(), 2 * 256) << "no two bands";
        painter.paintBand(whole, 0);
        const QImage bands = exported(wanted);
        ASSERT_EQ(bands.size(), whole.size()) << where;
        // FreeType gives an outline up to 1/64 pixel beside where it gave it before, and a join of
        // a halo falls on the other side of a pixel: a few in a million were seen to differ. Else
        // it is the rounding of an edge in another row's frame: nobody sees 3 of 255.
        const int pixels = whole.width() * whole.height();
        const int allowed = letters ? pixels / 10'000 : 0;
        EXPECT_LE(differing(whole, bands, 3), allowed) << where << " of " << pixels;
        QImage spoiled = whole; // one band is a row too low
        QImage band(whole.width(), 256, QImage::Format_RGB32);
        painter.paintBand(band, 255);
        QPainter(&spoiled).drawImage(0, 256, band);
        if (differing(spoiled, whole, 3) > allowed) { // else nothing is drawn in that band
            EXPECT_GT(differing(spoiled, bands, 3), allowed) << where << ": a seam is not seen";
            ++seamsSeen;
        }
    }
    EXPECT_GT(seamsSeen, 0);
}

/// Each layer for itself: a missing and a shifted one must be seen.
TEST_F(SheetExportTest, EveryLayerOfPdfAndSvgLooksAsInThePicture)
{
    MapSheet all = sheet(14);
    all.dpi = 120;
    all.parts.legend = false;
    keep(exported(all), "sheet.png");
    keep(pdfOf(all), "sheet-pdf.png");
    keep(svgOf(all), "sheet-svg.png");
    MapSheet nothing = all;
    nothing.layers.visible.fill(false);
    const QImage empty[]{pdfOf(nothing), svgOf(nothing)};
    for (const LayerId layer : kLayers) {
        MapSheet one = all;
        showOnly(one, layer);
        const QImage picture = exported(one);
        const QImage vectors[]{pdfOf(one), svgOf(one)};
        for (const int how : {0, 1}) {
            const std::string where = (how == 0 ? "PDF, layer " : "SVG, layer ")
                                      + std::to_string(static_cast<int>(layer));
            const double same = test::difference(picture, vectors[how]);
            const double missing = test::difference(picture, empty[how]);
            const double moved = test::difference(picture, shifted(vectors[how], {5, 4}));
            EXPECT_LT(3 * same, missing) << where << ": a missing layer would not be seen";
            EXPECT_LT(3 * same, moved) << where << ": a shifted layer would not be seen";
            EXPECT_LT(same, 0.02) << where;
        }
    }
}

/// Strokes that tell the classes apart without colours.
TEST_F(SheetExportTest, PatternsOfGridsAreThereAsPixelsAndAsVectors)
{
    for (const bool dark : {false, true}) {
        MapSheet plain = sheet(14);
        plain.dpi = 150;
        plain.theme.dark = dark;
        plain.parts.legend = false;
        showOnly(plain, LayerId::Grids);
        MapSheet patterned = plain;
        patterned.layers.grids.patterns = true;
        const QImage without = exported(plain);
        const QImage picture = exported(patterned);
        keep(picture, dark ? "patterns-dark.png" : "patterns.png");
        const double missing = test::difference(picture, without);
        for (const bool svg : {false, true}) {
            const QImage vectors = svg ? svgOf(patterned) : pdfOf(patterned);
            keep(vectors, svg    ? dark ? "patterns-svg-dark.png" : "patterns-svg.png"
                          : dark ? "patterns-pdf-dark.png"
                                 : "patterns-pdf.png");
            const double same = test::difference(picture, vectors);
            EXPECT_LT(2 * same, missing) << (svg ? "SVG" : "PDF") << dark;
            EXPECT_LT(same, 0.03) << (svg ? "SVG" : "PDF") << dark;
        }
    }
}

/// What was measured and found out is seen on the map, so it is on its sheet.
TEST_F(SheetExportTest, WhatIsMarkedIsThereAsPixelsAndAsVectors)
{
    MapSheet plain = sheet(14);
    plain.dpi = 120;
    plain.parts = {false, false, false, false, false};
    plain.layers.visible.fill(false);
    MapSheet sketched = plain;
    sketched.sketch.shape = SketchShape::Area;
    sketched.sketch.points = {{106.262, 29.98}, {106.29, 29.985}, {106.275, 30.005}};
    MapSheet found = plain;
    const domain::Ring ring{
        {106.265, 29.98}, {106.285, 29.98}, {106.285, 30}, {106.265, 30}, {106.265, 29.98}};
    const domain::Ring blind{
        {106.27, 29.985}, {106.28, 29.985}, {106.275, 29.995}, {106.27, 29.985}};
    found.findings =
        shapesOf({{{ring}}, {{{blind}}}, {blind}, {}, {{{106.262, 29.99}, {106.29, 29.99}}}});
    const QImage empty = exported(plain);
    for (const MapSheet& marked : {sketched, found}) {
        const QImage picture = exported(marked);
        keep(picture, marked.findings ? "findings.png" : "sketch.png");
        const double missing = test::difference(picture, empty);
        for (const QImage& vectors : {pdfOf(marked), svgOf(marked)}) {
            const double same = test::difference(picture, vectors);
            EXPECT_LT(3 * same, missing);
            EXPECT_LT(3 * same, test::difference(picture, shifted(vectors, {5, 4})));
            EXPECT_LT(same, 0.02);
        }
    }
}

TEST_F(SheetExportTest, ThePdfHoldsItsTextAndItsFonts)
{
    const auto file = folder_ / "sheet.pdf";
    MapSheet told = sheet(14);
    told.texts.footer += QStringLiteral("民生门见长马"); // a font has one picture for 民 and ⺠
    ASSERT_TRUE(exportSheet(told, SheetFormat::Pdf, file, toTheEnd()));
    const std::string text = test::run("/usr/bin/pdftotext", {file.string(), "-"}).output;
    for (const char* wanted :
         {"合川区治理地图", "全部未办结事件", "未办结事件数", "高空瞭望", "合成数据",
          "制图时间 2026-03-01 08:00", "合阳城街道", "鼓楼街社区", "1:", "民生门见长马"})
        EXPECT_NE(text.find(wanted), std::string::npos) << wanted;
    std::istringstream fonts(test::run("/usr/bin/pdffonts", {file.string()}).output);
    std::string line;
    int embedded = 0;
    std::getline(fonts, line);
    const std::size_t column = line.find("emb");
    ASSERT_NE(column, std::string::npos) << line;
    std::getline(fonts, line); // a rule
    for (; std::getline(fonts, line); ++embedded)
        EXPECT_EQ(line.substr(column, 3), "yes") << line;
    EXPECT_GE(embedded, 1);
    EXPECT_LT(std::filesystem::file_size(file), 20U << 20);
}

TEST_F(SheetExportTest, APdfOfTheWholeDistrictAndOneOfAStreetStaySmall)
{
    MapSheet whole = sheet();
    whole.page = QSizeF(841, 1189) / 25.4 * kLogicalDpi; // A0
    const Camera all = Camera().fitted(data_->bounds);
    whole.view = {all.centre, all.zoom, all.size, {}};
    const auto file = folder_ / "sheet.pdf";
    ASSERT_TRUE(exportSheet(whole, SheetFormat::Pdf, file, toTheEnd()));
    EXPECT_LT(std::filesystem::file_size(file), 20U << 20);
    whole.view.centre = toWorld({106.276, 29.99});
    whole.view.scaleOneTo = 10'000; // thousands of fields of view
    ASSERT_TRUE(exportSheet(whole, SheetFormat::Pdf, file, toTheEnd()));
    EXPECT_LT(std::filesystem::file_size(file), 20U << 20);
}

TEST_F(SheetExportTest, TheSvgIsWellFormedAndItsLettersAreLetters)
{
    const auto file = folder_ / "sheet.svg";
    ASSERT_TRUE(exportSheet(sheet(14), SheetFormat::Svg, file, toTheEnd()));
    QFile in(shown(file));
    ASSERT_TRUE(in.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&in);
    QString letters;
    int pictures = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"image")
            ++pictures;
        if (xml.isStartElement() && xml.name() == u"text")
            letters += xml.readElementText(QXmlStreamReader::IncludeChildElements) + u'\n';
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    EXPECT_EQ(pictures, 0);
    for (const QString& wanted : {QStringLiteral("合川区治理地图"), QStringLiteral("合阳城街道"),
                                  QStringLiteral("高空瞭望")})
        EXPECT_TRUE(letters.contains(wanted)) << wanted.toStdString();
}

/// GDAL finds the district's corners where the picture has its outline.
TEST_F(SheetExportTest, GisFilesLieWhereTheyBelong)
{
    MapSheet wanted = sheet();
    showOnly(wanted, LayerId::Boundaries);
    wanted.parts.scaleBar = wanted.parts.north = false; // nothing lies over the outline
    const Camera all = Camera().fitted(data_->bounds);
    wanted.view = {all.centre, all.zoom, all.size, {}};
    wanted.dpi = 150;
    const QColor line = paletteOf(wanted.theme).districtLine;
    const auto& ring = data_->divisions.front().area.rings.front();
    for (const SheetFormat format : {SheetFormat::GeoTiff, SheetFormat::PngWorldFile}) {
        const auto file = folder_ / (format == SheetFormat::GeoTiff ? "map.tif" : "map.png");
        ASSERT_TRUE(exportSheet(wanted, format, file, toTheEnd()));
        const test::Outcome facts = test::run("/usr/bin/gdalinfo", {file.string()});
        EXPECT_NE(facts.output.find("ID[\"EPSG\",3857]"), std::string::npos)
            << facts.output << facts.errors;
        // The outermost corners in each direction are no artefact of the level of detail.
        const auto corners = {
            *std::ranges::min_element(ring, {}, &domain::LonLat::lon),
            *std::ranges::max_element(ring, {}, &domain::LonLat::lon),
            *std::ranges::min_element(ring, {}, &domain::LonLat::lat),
            *std::ranges::max_element(ring, {}, &domain::LonLat::lat),
        };
        for (const domain::LonLat corner : corners) {
            const auto colourAt = [&](double lon) {
                const test::Outcome found = test::run(
                    "/usr/bin/gdallocationinfo", {"-valonly", "-wgs84", file.string(),
                                                  std::to_string(lon), std::to_string(corner.lat)});
                std::istringstream values(found.output);
                int red = -1;
                int green = -1;
                int blue = -1;
                values >> red >> green >> blue;
                return std::abs(red - line.red()) + std::abs(green - line.green())
                       + std::abs(blue - line.blue());
            };
            // The line is four pixels wide: a place that is two beside it is not on it.
            const double pixel =
                360
                / (kTilePixels * std::exp2(SheetPainter(wanted).camera().zoom) * wanted.ratio());
            EXPECT_LT(colourAt(corner.lon), 60) << file << corner.lon << ' ' << corner.lat;
            EXPECT_GT(colourAt(corner.lon - 30 * pixel) + colourAt(corner.lon + 30 * pixel), 200)
                << "the check sees no shift";
        }
    }
    EXPECT_EQ(
        test::namesIn(folder_.path()),
        (std::vector<std::string>{"map.pgw", "map.png", "map.png.aux.xml", "map.prj", "map.tif"}));
    // A shapefile's own.
    test::writeAll(folder_ / "map.prj", "GEOGCS[]");
    ASSERT_TRUE(exportSheet(wanted, SheetFormat::PngWorldFile, folder_ / "map.png", toTheEnd()));
    EXPECT_EQ(test::readAll(folder_ / "map.prj"), "GEOGCS[]");
}

/// Both formats bring back every pixel.
TEST_F(SheetExportTest, PngAndGeoTiffAreWithoutLoss)
{
    MapSheet wanted = sheet();
    wanted.page = {701, 533}; // no multiple of anything
    wanted.parts = {false, false, false, false, false};
    wanted.texts.mark.clear();
    wanted.layers.visible.fill(false); // FreeType draws no letter twice in quite the same way
    for (const LayerId layer : {LayerId::Grids, LayerId::Rivers, LayerId::Boundaries})
        wanted.layers.visible[static_cast<std::size_t>(layer)] = true;
    const QImage png = exported(wanted);
    ASSERT_EQ(png.size(), QSize(701, 533));
    const auto file = folder_ / "map.tif";
    ASSERT_TRUE(exportSheet(wanted, SheetFormat::GeoTiff, file, toTheEnd()));
    ASSERT_EQ(test::run("/usr/bin/gdal_translate",
                        {"-q", "-of", "PNG", file.string(), (folder_ / "back.png").string()})
                  .exitCode,
              0);
    const QImage back = QImage(shown(folder_ / "back.png")).convertToFormat(QImage::Format_RGB32);
    EXPECT_EQ(differing(back, png, 0), 0);
}

TEST_F(SheetExportTest, TheScaleIsTheOneThatWasChosen)
{
    MapSheet wanted = sheet();
    wanted.view.scaleOneTo = 10'000;
    wanted.parts.title = false;
    const SheetPainter painter(wanted);
    EXPECT_NEAR(scaleOneTo(painter.camera()), 10'000, 1);
    // A kilometre on the ground is ten centimetres of paper.
    const domain::LonLat middle = toLonLat(painter.camera().centre);
    const double kmOfLatitude = 1000 / 110'850.0; // degrees, at 30° N on the ellipsoid
    const QPointF a = painter.camera().toScreen(toWorld({middle.lon, middle.lat}));
    const QPointF b = painter.camera().toScreen(toWorld({middle.lon, middle.lat + kmOfLatitude}));
    EXPECT_NEAR((a.y() - b.y()) / kLogicalDpi * 2.54, 10, 0.1);
}

TEST_F(SheetExportTest, ACancelledExportLeavesNothing)
{
    for (const SheetFormat format : kFormats)
        for (const int steps : {0, 1, 2}) {
            int left = steps;
            const ExportControl control{[&left] { return left-- > 0; }, [](double) {}};
            EXPECT_FALSE(exportSheet(sheet(), format, folder_ / "map", control));
            EXPECT_TRUE(test::namesIn(folder_.path()).empty()) << steps;
        }
    test::writeAll(folder_ / "map", "before");
    const ExportControl never{[] { return false; }, [](double) {}};
    EXPECT_FALSE(exportSheet(sheet(), SheetFormat::Png, folder_ / "map", never));
    EXPECT_EQ(test::readAll(folder_ / "map"), "before") << "a file that was there is no more";
}

TEST_F(SheetExportTest, AFullDiskIsSaidAndLeavesNothing)
{
    test::SmallDisk disk("8m");
    if (!disk.isMounted())
        GTEST_SKIP() << "only root may make a disk";
    for (const SheetFormat format : kFormats) {
        ASSERT_TRUE(disk.leave(20'000));
        MapSheet wanted = sheet();
        wanted.dpi = 300;
        try {
            (void)exportSheet(wanted, format, disk.path() / "map", toTheEnd());
            ADD_FAILURE() << "nothing was said, format " << static_cast<int>(format);
        } catch (const UserError& error) {
            EXPECT_TRUE(error.message().contains(QStringLiteral("No space left")))
                << error.message().toStdString();
        }
        disk.makeRoom();
        EXPECT_TRUE(test::namesIn(disk.path()).empty());
    }
}

TEST_F(SheetExportTest, WhatCannotBeWrittenIsSaid)
{
    const auto said = [&](const MapSheet& wanted, const std::filesystem::path& file) {
        try {
            (void)exportSheet(wanted, SheetFormat::Png, file, toTheEnd());
        } catch (const UserError& error) {
            return error.message();
        }
        return QString();
    };
    EXPECT_TRUE(
        said(sheet(), folder_ / "no/such/map.png").contains(QStringLiteral("No such file")));
    test::writeAll(folder_ / "file", "");
    EXPECT_TRUE(
        said(sheet(), folder_ / "file/map.png").contains(QStringLiteral("Not a directory")));
    const cache::PartFile busy(folder_ / "map.png", cache::IfThere::Replace);
    EXPECT_TRUE(said(sheet(), folder_ / "map.png").contains(QStringLiteral("another program")));
    MapSheet large = sheet();
    large.dpi = 1200;
    large.page = {2000, 2000};
    EXPECT_TRUE(said(large, folder_ / "large.png").contains(QStringLiteral("25000")));
}

TEST_F(SheetExportTest, ASheetThatIsHardlyOneIsPaintedAllTheSame)
{
    for (const QSizeF page : {QSizeF(1, 1), QSizeF(30, 900), QSizeF(900, 30), QSizeF(120, 120)}) {
        MapSheet wanted = sheet();
        wanted.page = page;
        EXPECT_EQ(exported(wanted).size(), wanted.pixels());
        EXPECT_FALSE(previewOf(wanted, {100, 100}).isNull());
    }
}

/// What the heat map's colours mean is known only once it is made: after the legend has its room.
TEST_F(SheetExportTest, TheLegendSaysWhatTheHeatMapsColoursMean)
{
    MapSheet warm = sheet(13);
    warm.layers.visible.fill(false);
    warm.layers.visible[static_cast<std::size_t>(LayerId::Heat)] = true;
    std::vector<double> last;
    warm.legend = [&last](const std::vector<LegendEntry>&, const std::vector<HeatStep>& heat) {
        Legend legend{{QStringLiteral("热力"), {}}};
        last.clear();
        for (const HeatStep& step : heat) {
            last.push_back(step.from);
            legend[0].rows.push_back(
                {{22, 14}, [](QPainter&) {}, QStringLiteral("from %1 on").arg(step.from)});
        }
        return legend;
    };
    const auto file = folder_ / "heat.pdf";
    ASSERT_TRUE(exportSheet(warm, SheetFormat::Pdf, file, toTheEnd()));
    ASSERT_EQ(last.size(), 6U);
    const QString text =
        QString::fromStdString(test::run("/usr/bin/pdftotext", {file.string(), "-"}).output);
    for (const double from : last)
        EXPECT_TRUE(text.contains(QStringLiteral("from %1 on").arg(from))) << from;
}

TEST_F(SheetExportTest, ABaseMapLiesBelowTheLayers)
{
    MapSheet wanted = sheet(14);
    wanted.dpi = 72;
    wanted.layers.visible.fill(false);
    const auto blueIn = [](const QImage& picture) {
        int blue = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                if (const QColor c = picture.pixelColor(x, y); // a PDF's pictures are JPEG
                    std::abs(c.red() - 10) < 6 && std::abs(c.green() - 20) < 6
                    && std::abs(c.blue() - 200) < 6)
                    ++blue;
        return double(blue) / (picture.width() * picture.height());
    };
    EXPECT_EQ(blueIn(exported(wanted)), 0);
    BaseMapSource source;
    source.tiles = [](const BaseMapSource::Wish& wish) {
        std::map<tiles::TileId, QByteArray> pictures;
        for (const tiles::TileId id : wish.tiles)
            pictures[id] = test::plainTile(QColor(10, 20, 200));
        return pictures;
    };
    wanted.baseMap = source;
    EXPECT_GT(blueIn(exported(wanted)), 0.5);
    EXPECT_GT(blueIn(exported(wanted, SheetFormat::GeoTiff)), 0.5);
    EXPECT_GT(blueIn(pdfOf(wanted)), 0.5);
    wanted.layers.visible.fill(true);
    const double under = blueIn(exported(wanted));
    EXPECT_LT(under, 0.3); // the grids' colours lie over it
    EXPECT_EQ(source.missing->load(), 0);
}

/// A figure of the process, in MiB: VmRSS now, VmHWM at most.
double memory(std::string_view what)
{
    std::ifstream status("/proc/self/status");
    std::string line;
    while (std::getline(status, line))
        if (line.starts_with(what))
            return std::stod(line.substr(what.size() + 1)) / 1024;
    return 0;
}

TEST_F(SheetExportTest, TheLargestPictureNeedsLittleMemory)
{
    MapSheet wanted = sheet();
    wanted.page = {kMostPixels, kMostPixels};
    wanted.dpi = 96;
    const Camera all = Camera().fitted(data_->bounds);
    wanted.view = {all.centre, all.zoom, all.size, {}};
    const double before = memory("VmRSS");
    ASSERT_TRUE(exportSheet(wanted, SheetFormat::Png, folder_ / "largest.png", toTheEnd()));
    const double needed = memory("VmHWM") - before; // it runs alone
    std::cout << "16,384 x 16,384: " << needed << " MiB beside the " << before
              << " MiB of the district, "
              << (std::filesystem::file_size(folder_ / "largest.png") >> 20)
              << " MiB on the disk\n";
    EXPECT_LT(needed, 256) << "the picture alone would be 1024 MiB";
    const std::string head = test::readAll(folder_ / "largest.png").substr(16, 8);
    EXPECT_EQ(head, std::string("\0\0\x40\0\0\0\x40\0", 8));
}

} // namespace
} // namespace zhitu::map
