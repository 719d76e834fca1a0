// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What a click finds, against a pass over all rows: random cameras from zoom 9 to 20, random
/// layers and sizes of type, real clicks on a real map. ZHITU_SEED replays a run. What can be hit
/// is what has a symbol (cameras, cases, centres, key sites, and clusters of the first two) and the
/// grids; names, towns, villages and departments are no aims of a click.
#include <QQuickView>
#include <QSignalSpy>
#include <QTest>
#include <array>
#include <cmath>
#include <map>

#include "map/layers/declutter.h"
#include "map/layers/symbol_painter.h"
#include "map/view/map_view.h"
#include "tests/gui/patience.h"
#include "tests/support/files.h"
#include "tests/support/shapes.h"

using namespace zhitu;
using domain::Subject;
using map::LayerId;
using map::World;

namespace {

/// How far beside a symbol a click may be, in pixels.
constexpr double kReach = 6;

struct Target {
    Subject subject; ///< none: a cluster
    QPointF middle;  ///< pixels of the view
    double radius = 0;

    [[nodiscard]] double from(QPointF pixel) const
    {
        return std::hypot(middle.x() - pixel.x(), middle.y() - pixel.y());
    }
};

/// By the edges that a ray to the east crosses.
bool isInside(const domain::Polygon& area, domain::LonLat p)
{
    int crossed = 0;
    for (const domain::Ring& ring : area.rings)
        for (std::size_t i = 1; i < ring.size(); ++i) {
            const domain::LonLat& low = ring[i - 1].lat < ring[i].lat ? ring[i - 1] : ring[i];
            const domain::LonLat& high = ring[i - 1].lat < ring[i].lat ? ring[i] : ring[i - 1];
            if (p.lat < low.lat || p.lat >= high.lat)
                continue;
            const double share = (p.lat - low.lat) / (high.lat - low.lat);
            crossed += low.lon + share * (high.lon - low.lon) > p.lon ? 1 : 0;
        }
    return crossed % 2 == 1;
}

} // namespace

class HitTest : public QObject {
    Q_OBJECT

    test::Dice dice_;
    std::unique_ptr<map::MapView> view_;
    double typeScale_ = 1;

    const map::MapData& data() { return *view_->data(); }
    QPointF pixel(World at) { return view_->camera().toScreen(at); }
    double detailZoom() { return view_->camera().zoom - std::log2(typeScale_); }

    void add(std::vector<Target>& targets, Subject::Kind kind, std::int64_t id, World at,
             double radius, double lift = 0)
    {
        targets.push_back(
            {{kind, id, {}}, pixel(at) - QPointF(0, lift * typeScale_), radius * typeScale_});
    }

    /// The clusters of one kind, and who stands alone.
    template <typename Index, typename Alone>
    std::vector<map::Disc> split(const Index& index, Alone alone)
    {
        const int zoom = static_cast<int>(std::floor(detailZoom() + 0.3));
        std::vector<map::Disc> discs;
        for (const map::Cluster& c : index.query(QRectF(0, 0, 1, 1), zoom))
            if (c.count == 1)
                alone(c.ref);
            else
                discs.push_back({pixel(c.at), map::clusterRadius(c.count) * typeScale_});
        return discs;
    }
    void addClusters(std::vector<Target>& targets, const std::vector<map::Disc>& discs)
    {
        for (const map::Disc& disc : discs) {
            // Painted in steps of a quarter of a pixel.
            const double radius = std::round(disc.radius / typeScale_ * 4) / 4 * typeScale_;
            targets.push_back({{}, disc.middle, radius});
        }
    }

    /// All that stands on the map, wherever.
    std::vector<Target> targets()
    {
        using Kind = Subject::Kind;
        std::vector<Target> all;
        const map::PointSet& points = *data().points;
        const double zoom = view_->camera().zoom;
        std::vector<map::Disc> caseDiscs;
        if (view_->isLayerVisible(LayerId::Cases)) {
            const bool pins = zoom >= 13;
            caseDiscs = split(*points.caseIndex, [&](std::uint32_t ref) {
                const map::CasePoint& c = points.cases[ref];
                add(all, Kind::Case, c.id, c.at, pins ? 10 : 6, pins ? 14 : 0);
            });
            addClusters(all, caseDiscs);
        }
        if (view_->isLayerVisible(LayerId::Cameras)) {
            auto discs = split(*points.cameraIndex, [&](std::uint32_t ref) {
                const map::CameraPoint& c = points.cameraPoints[ref];
                add(all, Kind::Camera, c.id, c.at, 7);
            });
            map::pushOff(discs, caseDiscs, 26);
            addClusters(all, discs);
        }
        if (view_->isLayerVisible(LayerId::KeySites) && detailZoom() >= 12.6)
            for (const domain::KeySite& site : data().keySites)
                add(all, Kind::KeySite, site.id, map::toWorld(site.position), 8);
        if (view_->isLayerVisible(LayerId::Centres))
            for (const domain::Centre& centre : data().centres) {
                using Level = domain::DivisionLevel;
                const auto [from, radius] = centre.level == Level::District ? std::pair(0.0, 11.0)
                                            : centre.level == Level::Town   ? std::pair(11.2, 8.5)
                                                                            : std::pair(13.2, 6.5);
                if (detailZoom() >= from)
                    add(all, Kind::Centre, centre.id, map::toWorld(centre.position), radius);
            }
        return all;
    }

    std::string gridUnder(QPointF at)
    {
        if (!view_->isLayerVisible(LayerId::Grids))
            return {};
        const domain::LonLat place = map::toLonLat(view_->camera().toWorld(at));
        for (const domain::Grid& grid : data().grids)
            if (isInside(grid.area, place))
                return grid.code;
        return {};
    }

    template <typename List>
    const auto& anyOf(const List& list)
    {
        return list[static_cast<std::size_t>(dice_.between(0, std::ssize(list) - 1))];
    }

    World placeOfSomething(int kind)
    {
        switch (kind) {
        case 0:
            return anyOf(data().points->cameraPoints).at;
        case 1:
            return anyOf(data().points->cases).at;
        case 2:
            return map::toWorld(anyOf(data().centres).position);
        case 3:
            return map::toWorld(anyOf(data().keySites).position);
        default: {
            const QRectF& b = data().bounds;
            return {test::number(dice_, b.left(), b.right()),
                    test::number(dice_, b.top(), b.bottom())};
        }
        }
    }

    /// Somewhere, as one likes it, and complete.
    void lookAround(int round)
    {
        typeScale_ = dice_.between(0, 3) == 0 ? 1.5 : 1;
        map::LayerState layers;
        for (const LayerId layer : map::kLayers)
            layers.visible[static_cast<std::size_t>(layer)] =
                layer != LayerId::Heat && dice_.between(0, 5) != 0;
        view_->setLayers(layers);
        view_->setTypeScale(typeScale_);
        map::Camera camera = view_->camera();
        camera.zoom = test::number(dice_, 9, 20);
        camera.centre = placeOfSomething(round % 5);
        view_->setCamera(
            camera.panned({test::number(dice_, -200, 200), test::number(dice_, -150, 150)}));
        view_->setPoints(data().points); // composed for just this camera
        QVERIFY(QTest::qWaitFor([this] { return view_->isComplete(); }, test::kPatienceMs));
    }

    /// Anywhere, or near something.
    QPoint aim(const std::vector<Target>& targets)
    {
        const QRectF inside = QRectF(view_->rect()).adjusted(10, 10, -10, -10);
        std::vector<QPointF> seen;
        for (const Target& t : targets)
            if (inside.contains(t.middle))
                seen.push_back(t.middle);
        if (!seen.empty() && dice_.between(0, 2) != 0) {
            const QPointF near(test::number(dice_, -18, 18), test::number(dice_, -18, 18));
            if (const QPoint at = (anyOf(seen) + near).toPoint(); inside.contains(at))
                return at;
        }
        return {static_cast<int>(dice_.between(10, view_->width() - 10)),
                static_cast<int>(dice_.between(10, view_->height() - 10))};
    }

private Q_SLOTS:
    void initTestCase()
    {
        view_ = std::make_unique<map::MapView>();
        view_->resize(800, 600);
        cache::CacheReader reader(test::demoFile());
        view_->setData(map::loadMapData(reader));
        view_->show();
        QVERIFY(QTest::qWaitForWindowExposed(view_.get()));
    }

    void aClickFindsWhatAPassOverAllRowsFinds()
    {
        QSignalSpy picked(view_.get(), &map::MapView::picked);
        QSignalSpy doubled(view_.get(), &map::MapView::doubleClicked);
        std::map<Subject::Kind, int> found;
        int clusters = 0;
        int nothing = 0;
        using Kind = Subject::Kind;
        constexpr std::array kinds{Kind::Camera, Kind::Case, Kind::Centre, Kind::KeySite,
                                   Kind::Grid};
        const auto triedAll = [&] {
            return clusters > 0 && nothing > 0
                   && std::ranges::all_of(kinds, [&](Kind kind) { return found[kind] >= 5; });
        };
        const int rounds = test::rounds(40);
        for (int round = 0; round < rounds || (round < 20 * rounds && !triedAll()); ++round) {
            lookAround(round);
            const std::vector<Target> all = targets();
            for (int click = 0; click < 8; ++click) {
                const QPoint at = aim(all);
                std::vector<std::pair<double, const Target*>> hits;
                bool onTheEdge = false;
                for (const Target& target : all) {
                    const double beside = target.from(at) - target.radius - kReach;
                    onTheEdge = onTheEdge || std::abs(beside) < 1e-6;
                    if (beside <= 0)
                        hits.emplace_back(target.from(at), &target);
                }
                if (onTheEdge)
                    continue;
                std::ranges::stable_sort(hits, {}, &std::pair<double, const Target*>::first);
                const std::string grid = gridUnder(at);
                const std::string where = dice_.told() + " round " + std::to_string(round)
                                          + ", zoom " + std::to_string(view_->camera().zoom)
                                          + ", pixel " + std::to_string(at.x()) + ' '
                                          + std::to_string(at.y());

                picked.clear();
                const map::Camera before = view_->camera();
                QTest::mouseClick(view_->quickView(), Qt::LeftButton, {}, at);
                QVERIFY2(doubled.empty(), where.c_str());
                if (!hits.empty() && hits.front().second->subject.kind == Subject::Kind::None) {
                    ++clusters;
                    QVERIFY2(picked.empty(), where.c_str());
                    QVERIFY2(view_->camera() == before.zoomedAt(at, before.zoom + 1.6),
                             where.c_str());
                    break; // the map is elsewhere now
                }
                std::erase_if(hits, [](const auto& hit) {
                    return hit.second->subject.kind == Subject::Kind::None;
                });
                QVERIFY2(view_->camera() == before, where.c_str());
                QVERIFY2(picked.size() == 1, where.c_str());
                auto candidates = picked.front().front().value<std::vector<Subject>>();
                if (!grid.empty()) {
                    QVERIFY2(!candidates.empty(), where.c_str());
                    QVERIFY2(candidates.back() == Subject({Subject::Kind::Grid, 0, grid}),
                             where.c_str());
                    candidates.pop_back();
                    ++found[Subject::Kind::Grid];
                }
                QVERIFY2(candidates.size() == hits.size(),
                         (where + ": " + std::to_string(candidates.size()) + " instead of "
                          + std::to_string(hits.size()))
                             .c_str());
                for (std::size_t i = 0; i < hits.size(); ++i) {
                    // What stands at one place may come in any order.
                    const auto same = std::ranges::find_if(hits, [&](const auto& hit) {
                        return hit.second->subject == candidates[i]
                               && std::abs(hit.first - hits[i].first) < 1e-9;
                    });
                    QVERIFY2(same != hits.end(), where.c_str());
                    ++found[candidates[i].kind];
                }
                nothing += hits.empty() && grid.empty() ? 1 : 0;
            }
        }
        for (const Kind kind : kinds)
            qInfo("kind %d: %d hits", static_cast<int>(kind), found[kind]);
        qInfo("%d clusters, %d clicks on nothing", clusters, nothing);
        QVERIFY(triedAll());
    }
};

QTEST_MAIN(HitTest)
#include "hit_test.moc"
