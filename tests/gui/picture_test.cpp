// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Is each layer drawn where and how it should be? Each check is also run on pictures that were
/// spoiled on purpose (layer missing, shifted, faded) and must then fail.
#include <QDir>
#include <QDockWidget>
#include <QQuickItem>
#include <QQuickView>
#include <cmath>
#include <functional>
#include <map>

#include "data/domain/geometry.h"
#include "map/style/camera_symbol.h"
#include "tests/gui/picture_difference.h"
#include "tests/gui/window.h"

using namespace zhitu;
using map::LayerId;
using map::World;

namespace {

bool alike(const QColor& a, const QColor& b, int tolerance = 26)
{
    return std::abs(a.red() - b.red()) <= tolerance && std::abs(a.green() - b.green()) <= tolerance
           && std::abs(a.blue() - b.blue()) <= tolerance;
}

/// Share of the samples that lie in the picture and look as they should.
class Tally {
public:
    explicit Tally(const QImage& picture) : picture_(picture) {}

    void sample(QPointF pixel, const QColor& expected)
    {
        const QPoint at = pixel.toPoint();
        if (!picture_.rect().adjusted(4, 4, -4, -4).contains(at))
            return;
        ++all_;
        right_ += alike(picture_.pixelColor(at), expected);
    }
    [[nodiscard]] double share() const { return all_ < 5 ? 0 : double(right_) / all_; }

private:
    const QImage& picture_;
    int all_ = 0;
    int right_ = 0;
};

} // namespace

class PictureTest : public QObject {
    Q_OBJECT

private:
    test::DemoWindow window_;
    using Check = std::function<bool(const QImage&)>;

    const map::MapData& data() { return *window_.map().data(); }
    QPointF pixel(World at) { return window_.map().camera().toScreen(at); }
    const map::Palette& colours() { return map::paletteOf(window_.map().theme()); }

    /// Only the layer that is looked at, so that nothing lies over it.
    void showOnly(LayerId layer)
    {
        for (const LayerId each : map::kLayers)
            window_.map().setLayerVisible(each, each == layer);
    }

    /// True where another town's seat is so near that their names may touch.
    bool hasNeighbour(std::size_t town)
    {
        const QPointF here = pixel(data().seats[town]);
        for (std::size_t i = 0; i < data().divisions.size(); ++i) {
            const QPointF away = pixel(data().seats[i]) - here;
            if (i != town && data().divisions[i].level == domain::DivisionLevel::Town
                && std::abs(away.x()) < 120 && std::abs(away.y()) < 56)
                return true;
        }
        return false;
    }

    QImage picture()
    {
        if (!window_.settle())
            qFatal("not complete in time");
        QTest::qWait(60);
        return window_.map().grabMap().convertToFormat(QImage::Format_RGB32);
    }

    QImage drawn(map::Drawing how)
    {
        const map::Drawing usual = window_.map().drawing();
        window_.map().setDrawing(how);
        QImage image = picture();
        window_.map().setDrawing(usual);
        return image;
    }

    /// Everything that may bring a layer onto the screen; where only one is shown, that one.
    void shift(QPointF by)
    {
        auto* layers = qobject_cast<QQuickItem*>(window_.item(QStringLiteral("layers")));
        for (QQuickItem* item : layers->childItems())
            item->setPosition(by);
    }

    void verify(LayerId layer, const Check& looksRight)
    {
        QVERIFY2(looksRight(picture()), "the layer is not where or how it should be");
        window_.map().setLayerVisible(layer, false);
        QVERIFY2(!looksRight(picture()), "a missing layer was not seen");
        window_.map().setLayerVisible(layer, true);
        (void)picture();
        shift({14, 9});
        const QImage shifted = picture();
        shift({0, 0});
        QVERIFY2(!looksRight(shifted), "a shifted layer was not seen");
        window_.map().setLayerOpacity(layer, 0.3);
        QVERIFY2(!looksRight(picture()), "a wrongly coloured layer was not seen");
        window_.map().setLayerOpacity(layer, 1);
        QVERIFY2(looksRight(picture()), "the layer did not come back");
    }

    static void keep(const QImage& image, double zoom, const char* how)
    {
        if (const QString folder = qEnvironmentVariable("ZHITU_PICTURES"); !folder.isEmpty())
            image.save(QDir(folder).filePath(
                QStringLiteral("%1-%2.png").arg(zoom).arg(QLatin1StringView(how))));
    }

private Q_SLOTS:
    /// Room for the map: where it is small, names give way to each other.
    void initTestCase()
    {
        for (const char* dock : {"listDock", "analysisDock", "problemsDock"})
            window_->findChild<QDockWidget*>(QString::fromLatin1(dock))->hide();
        QVERIFY(window_.settle());
    }

    void init()
    {
        window_.map().fitAll();
        for (const LayerId each : map::kLayers)
            window_.map().setLayerVisible(each, true);
    }

    void boundariesLieOnTheDistrictsOutline()
    {
        showOnly(LayerId::Boundaries);
        verify(LayerId::Boundaries, [this](const QImage& image) {
            Tally tally(image);
            for (const domain::LonLat& p : data().divisions.front().area.rings.front())
                tally.sample(pixel(map::toWorld(p)), colours().districtLine);
            return tally.share() > 0.8;
        });
    }

    void riversRunWhereTheyRun()
    {
        showOnly(LayerId::Rivers);
        cache::CacheReader reader(test::demoFile());
        const auto rivers = reader.rivers();
        verify(LayerId::Rivers, [&](const QImage& image) {
            Tally tally(image);
            for (const domain::River& river : rivers)
                for (const domain::LonLat& p : river.line)
                    tally.sample(pixel(map::toWorld(p)), colours().river);
            return tally.share() > 0.8;
        });
    }

    void gridsWearTheColourOfTheirFigure()
    {
        showOnly(LayerId::Grids);
        window_.map().setView({106.28, 29.98}, 13.4);
        verify(LayerId::Grids, [this](const QImage& image) {
            const auto legend = window_.map().legend();
            Tally tally(image);
            for (std::size_t i = 0; i < data().grids.size(); ++i) {
                const cache::GridFigures& figures = window_.map().figures()->grids[i];
                const auto value = static_cast<double>(figures.openCases);
                // The lightest classes look much like the land; the others tell.
                if (value < 2
                    || !domain::contains(data().grids[i].area,
                                         map::toLonLat(data().gridMiddles[i])))
                    continue;
                for (const map::LegendEntry& entry : legend)
                    if (value >= entry.from && value <= entry.to)
                        tally.sample(pixel(data().gridMiddles[i]), entry.colour);
            }
            return tally.share() > 0.9;
        });
    }

    void camerasStandAtTheirPlaceInTheColourOfTheirStatus()
    {
        showOnly(LayerId::Cameras);
        window_.map().setView({106.28, 29.98}, 18.6);
        verify(LayerId::Cameras, [this](const QImage& image) {
            Tally tally(image);
            for (const map::CameraPoint& camera : data().points->cameraPoints)
                if (camera.status == domain::CameraStatus::Online)
                    tally.sample(pixel(camera.at), map::statusColour(camera.status, colours()));
            return tally.share() > 0.7; // some lie under others
        });
    }

    void casesStandAtTheirPlaceInTheColourOfTheirCategory()
    {
        showOnly(LayerId::Cases);
        window_.map().setView({106.27, 29.985}, 18);
        for (const double lon : {106.27, 106.275, 106.28, 106.265}) {
            window_.map().setView({lon, 29.985}, 18);
            if (std::ranges::count_if(data().points->cases,
                                      [this](const map::CasePoint& c) {
                                          return window_.map().camera().bounds(-0.05).contains(
                                              c.at.x, c.at.y);
                                      })
                >= 6)
                break;
        }
        verify(LayerId::Cases, [this](const QImage& image) {
            Tally tally(image);
            // Beside the sign in the pin's head, which stands above the place.
            for (const map::CasePoint& c : data().points->cases)
                tally.sample(pixel(c.at) + QPointF(-7, -14),
                             map::categoryColour(c.category, window_.map().theme()));
            return tally.share() > 0.7;
        });
    }

    void centresStandAtTheirPlace()
    {
        showOnly(LayerId::Centres);
        window_.map().setView({106.28, 29.98}, 13.5);
        verify(LayerId::Centres, [this](const QImage& image) {
            Tally tally(image);
            for (const domain::Centre& centre : data().centres)
                tally.sample(pixel(map::toWorld(centre.position)) + QPointF(0, 2),
                             colours().accent);
            return tally.share() > 0.9;
        });
    }

    void keySitesStandAtTheirPlace()
    {
        showOnly(LayerId::KeySites);
        window_.map().setView({106.28, 29.98}, 13);
        verify(LayerId::KeySites, [this](const QImage& image) {
            Tally tally(image);
            for (const domain::KeySite& site : data().keySites)
                tally.sample(pixel(map::toWorld(site.position)), colours().good);
            return tally.share() > 0.9;
        });
    }

    /// A town's name is centred above its seat: dark signs in the right box.
    void namesStandAtTheirTown()
    {
        showOnly(LayerId::Labels);
        verify(LayerId::Labels, [this](const QImage& image) {
            int all = 0;
            int right = 0;
            for (std::size_t i = 0; i < data().divisions.size(); ++i) {
                if (data().divisions[i].level != domain::DivisionLevel::Town)
                    continue;
                const QPointF seat = pixel(data().seats[i]);
                if (hasNeighbour(i))
                    continue; // there names give way to each other
                double sum = 0;
                int dark = 0;
                for (int y = -26; y <= -6; ++y)
                    for (int x = -48; x <= 48; ++x) {
                        const QPoint at = (seat + QPointF(x, y)).toPoint();
                        if (image.rect().contains(at)
                            && alike(image.pixelColor(at), colours().text, 60)) {
                            sum += x;
                            ++dark;
                        }
                    }
                ++all;
                right += dark > 60 && std::abs(sum / dark) < 5;
            }
            return all >= 8 && right == all;
        });
    }

    /// The map does not keep what it has handed to the renderer: it is made anew. In both ways of
    /// drawing.
    void comesBackWhenTheRendererWasLost()
    {
        window_.map().setView({106.28, 29.98}, 14);
        const QImage before = picture();
        auto* layers = qobject_cast<QQuickItem*>(window_.item(QStringLiteral("layers")));
        const QList<QQuickItem*> items = layers->childItems();
        for (QQuickItem* item : items)
            item->setParentItem(nullptr); // the scene gives up what it had of it
        QVERIFY(test::difference(before, picture()) > test::kAlike);
        for (QQuickItem* item : items)
            item->setParentItem(layers);
        QTRY_VERIFY(test::difference(before, picture()) < test::kAlike);
    }

    /// The share of dark strokes tells a grid's class, in both ways of drawing.
    void patternsTellClassesApart()
    {
        window_.map().setView({106.28, 29.98}, 16);
        showOnly(LayerId::Grids);
        map::LayerState layers = window_.map().layers();
        const QImage plain = picture();
        layers.grids.patterns = true;
        window_.map().setLayers(layers);
        (void)picture();
        const std::vector<map::LegendEntry> legend = window_.map().legend();
        for (const map::Drawing how : {map::Drawing::Picture, map::Drawing::Direct}) {
            const QImage seen = drawn(how);
            keep(seen, 16, how == map::Drawing::Direct ? "patterns-direct" : "patterns-painted");
            std::map<int, std::pair<int, int>> inked; // by pattern: dots with ink, and all
            for (int y = 200; y < seen.height() - 200; ++y)
                for (int x = 200; x < seen.width() - 200; ++x)
                    for (const map::LegendEntry& entry : legend)
                        if (alike(plain.pixelColor(x, y), entry.colour, 1)) {
                            auto& [ink, all] = inked[entry.pattern];
                            ink += alike(seen.pixelColor(x, y), entry.colour, 6) ? 0 : 1;
                            ++all;
                        }
            double before = -1;
            QVERIFY(inked.size() >= 3);
            for (const auto& [pattern, dots] : inked) {
                if (dots.second < 2000)
                    continue;
                const double share = static_cast<double>(dots.first) / dots.second;
                QVERIFY2(share > before + 0.04, qPrintable(QString::number(share)));
                before = share;
            }
        }
        QVERIFY(test::difference(drawn(map::Drawing::Direct), drawn(map::Drawing::Picture))
                < test::kAlike);
        layers.grids.patterns = false;
        window_.map().setLayers(layers);
        QVERIFY(test::difference(plain, picture()) < test::kAlike);
    }

    /// What a worker paints is what a graphics card draws.
    void bothWaysOfDrawingShowTheSame_data()
    {
        QTest::addColumn<double>("zoom");
        for (const double zoom : {8.0, 10.0, 12.6, 15.0, 17.0, 20.0})
            QTest::newRow(qPrintable(QString::number(zoom))) << zoom;
    }
    void bothWaysOfDrawingShowTheSame()
    {
        QFETCH(double, zoom);
        window_.map().setView({106.28, 29.98}, zoom);
        const QImage direct = drawn(map::Drawing::Direct);
        const QImage painted = drawn(map::Drawing::Picture);
        keep(direct, zoom, "direct");
        keep(painted, zoom, "painted");
        const double off = test::difference(direct, painted);
        QVERIFY2(off < test::kAlike, qPrintable(QString::number(off)));
        if (zoom < 10)
            return; // the whole district is a thumbnail
        for (const LayerId layer : {LayerId::Grids, LayerId::Cameras}) {
            window_.map().setLayerVisible(layer, false);
            const double missing = test::difference(direct, drawn(map::Drawing::Picture));
            window_.map().setLayerVisible(layer, true);
            QVERIFY2(missing > test::kAlike, qPrintable(QString::number(missing)));
        }
    }
};

QTEST_MAIN(PictureTest)
#include "picture_test.moc"
