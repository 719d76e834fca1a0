// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What only the scene draws, against golden pictures (tests/gui/golden): what is chosen, what the
/// pointer is over, the area one works in, and the words on the map in both languages; by both ways
/// of drawing. The renderer of Mesa without a graphics card makes them: another one may not.
///
/// To make them anew: ZHITU_REMAKE_GOLDEN=1 in the environment, once with ZHITU_DRAWING=picture and
/// once with direct; see tests/support/golden.h.
#include <QGuiApplication>
#include <QQuickView>
#include <QTest>

#include "map/view/map_view.h"
#include "tests/gui/patience.h"
#include "tests/support/files.h"
#include "tests/support/golden.h"

using namespace zhitu;
using map::LayerId;

class GoldenViewTest : public QObject {
    Q_OBJECT

    const test::Golden golden_{GOLDEN_PICTURES};
    std::shared_ptr<const map::MapData> data_;
    std::unique_ptr<map::MapView> view_;

    QImage picture()
    {
        if (!QTest::qWaitFor([this] { return view_->isComplete(); }, test::kPatienceMs))
            qFatal("not complete in time");
        QTest::qWait(60);
        return view_->grabMap();
    }
    std::string nameOf(const std::string& scene)
    {
        return scene + (view_->drawing() == map::Drawing::Direct ? "-direct" : "-picture");
    }
    void leave()
    {
        QEvent event(QEvent::Leave);
        QCoreApplication::sendEvent(view_->quickView(), &event);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QGuiApplication::setFont(QFont(QStringLiteral("Noto Sans CJK SC")));
        cache::CacheReader reader(test::demoFile());
        data_ = map::loadMapData(reader);
        view_ = std::make_unique<map::MapView>();
        view_->resize(240, 160);
        view_->setData(data_);
        map::LayerState layers;
        layers.visible.fill(false);
        for (const LayerId layer : {LayerId::Boundaries, LayerId::Cameras, LayerId::Centres})
            layers.visible[static_cast<std::size_t>(layer)] = true;
        view_->setLayers(layers);
        view_->show();
        QVERIFY(QTest::qWaitForWindowExposed(view_.get()));
    }

    /// A camera that is chosen, with its field of view; the pointer over another symbol.
    void whatIsChosenAndPointedAt()
    {
        const auto& cameras = data_->points->cameraPoints;
        const domain::Centre& centre = data_->centres.front();
        const map::World middle = map::toWorld(centre.position);
        const auto nearest = std::ranges::min_element(cameras, {}, [&](const map::CameraPoint& c) {
            const double away = std::hypot(c.at.x - middle.x, c.at.y - middle.y);
            return away < 20 / (map::kTilePixels * std::exp2(18.5)) ? 1.0 : away;
        });
        view_->setOverlayTexts({}, QStringLiteral("北"));
        view_->setView(centre.position, 18.5);
        (void)picture();
        view_->select({domain::Subject::Kind::Camera, nearest->id, {}});
        QTest::mouseMove(view_->quickView(), QPoint(view_->width() / 2, view_->height() / 2));
        const std::string name = nameOf("chosen");
        QTRY_VERIFY(golden_.complaint(picture(), name).empty());

        const auto isSeen = [&] {
            return golden_.differenceTo(picture(), name).most > 1.5 * test::kLooksOther;
        };
        view_->select({});
        QVERIFY2(isSeen(), "what was chosen is no more");
        view_->select({domain::Subject::Kind::Camera, nearest->id, {}});
        leave();
        QVERIFY2(isSeen(), "the pointer went away");
        QTest::mouseMove(view_->quickView(), QPoint(view_->width() / 2, view_->height() / 2));
        view_->setCamera(view_->camera().panned({2, 0}));
        QVERIFY2(isSeen(), "all is two pixels to the right");
        view_->select({});
        leave();
    }

    /// The village one works in, and the words, by day and by night.
    void areaAndWords()
    {
        struct Words {
            const char* name;
            QString mark;
            QString north;
            map::Theme theme;
        };
        view_->setView({106.2763, 29.9921}, 14);
        view_->setArea(data_->grids[1800].code);
        view_->fitArea(data_->grids[1800].code);
        for (const Words& words :
             {Words{"area-zh", QStringLiteral("合成数据"), QStringLiteral("北"), map::Theme::Light},
              Words{"area-en-dark", QStringLiteral("Synthetic"), QStringLiteral("N"),
                    map::Theme::Dark}}) {
            view_->setOverlayTexts(words.mark, words.north);
            view_->setTheme(words.theme);
            const std::string name = nameOf(words.name);
            const std::string complaint = golden_.complaint(picture(), name);
            QVERIFY2(complaint.empty(), complaint.c_str());
            view_->setOverlayTexts(words.mark, QStringLiteral("X"));
            QVERIFY(golden_.differenceTo(picture(), name).most > 1.5 * test::kLooksOther);
            view_->setOverlayTexts(words.mark, words.north);
            view_->setArea({});
            QVERIFY(golden_.differenceTo(picture(), name).most > 1.5 * test::kLooksOther);
            view_->setArea(data_->grids[1800].code);
        }
    }
};

QTEST_MAIN(GoldenViewTest)
#include "golden_view_test.moc"
