// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/layers/composer.h"

#include <QFontMetricsF>
#include <QPainterPath>
#include <cmath>

#include "data/domain/names.h"
#include "map/layers/declutter.h"
#include "map/layers/sector.h"
#include "map/layers/sprite_sheet.h"
#include "map/layers/symbol_list.h"
#include "map/layers/symbol_painter.h"
#include "map/style/camera_symbol.h"

namespace zhitu::map {
namespace {

constexpr double kSectorZoom = 15.6;
constexpr double kKeySiteZoom = 12.6;
constexpr double kPinZoom = 13; ///< below it a single case is a dot
constexpr double kPinLift = 14;
constexpr double kPushPixels = 26;
constexpr int kHeatLevels = 3; ///< clusters of an eighth of the usual size

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

/// Where many fields of view lie over each other each is fainter, so that the map stays readable.
int sectorAlpha(std::size_t count)
{
    constexpr double strongest = 46;
    constexpr double enough = 60;
    return static_cast<int>(
        std::clamp(strongest * enough / std::max(1.0, static_cast<double>(count)), 6.0, strongest));
}

class Composer {
public:
    Composer(const ComposeRequest& request, PictureCache& pictures)
        : request_(request), pictures_(pictures), data_(*request.data), points_(*request.points),
          camera_(request.camera), colours_(paletteOf(request.theme)),
          closeUpTo_(domain::closeUpTo(data_.calendar, points_.asOf)),
          world_(request.camera.bounds(request.margin))
    {
        pictures_.use(
            {request.theme, request.devicePixelRatio, request.typeScale, QFont().family()});
        result_.serial = request.serial;
        result_.data = request.data;
        result_.points = request.points;
        result_.camera = request.camera;
    }

    Composition run()
    {
        if (shows(LayerId::Cases))
            findCases();
        if (shows(LayerId::Heat))
            heat();
        if (shows(LayerId::Cameras))
            cameras();
        if (shows(LayerId::KeySites))
            keySites();
        if (shows(LayerId::Centres))
            centres();
        if (shows(LayerId::Cases))
            cases();
        if (shows(LayerId::Labels))
            labels();
        return std::move(result_);
    }

private:
    [[nodiscard]] bool shows(LayerId layer) const
    {
        return request_.visible[static_cast<std::size_t>(layer)];
    }
    /// What is larger needs more room: it appears nearer in.
    [[nodiscard]] double detailZoom() const { return camera_.zoom - std::log2(request_.typeScale); }
    [[nodiscard]] int clusterZoom() const
    {
        return static_cast<int>(std::floor(detailZoom() + 0.3));
    }
    [[nodiscard]] std::unique_ptr<SymbolSink> sheet() const
    {
        if (request_.asPainters)
            return std::make_unique<SymbolList>();
        // From where one looks, so that single precision is exact at any zoom.
        return std::make_unique<SpriteSheet>(camera_.centre, pictures_);
    }

    /// \param sprites as sheet() gave them
    void put(LayerId layer, SymbolSink& sprites)
    {
        const auto at = static_cast<std::size_t>(layer);
        if (request_.asPainters)
            result_.painted[at] = static_cast<SymbolList&>(sprites).take();
        else
            result_.layers[at].push_back(
                SpriteDrawable{{static_cast<SpriteSheet&>(sprites).take()}});
    }

    void hit(LayerId layer, World at, double radius, std::uint32_t ref, std::uint32_t count = 1,
             double lift = 0)
    {
        result_.symbols.push_back({layer, at, static_cast<float>(radius * request_.typeScale),
                                   static_cast<float>(lift * request_.typeScale), count, ref});
    }

    /// A picture whose painter stands in its middle.
    void addSymbol(SymbolSink& sprites, World at, const QString& key, QSizeF size,
                   const std::function<void(QPainter&)>& paint, QPointF offset = {}) const
    {
        const double scale = request_.typeScale;
        sprites.add(
            at, key, size * scale,
            [scale, paint](QPainter& p, QSizeF s) {
                p.translate(s.width() / 2, s.height() / 2);
                p.scale(scale, scale);
                paint(p);
            },
            offset * scale);
    }

    void cluster(SymbolSink& sprites, LayerId layer, const Cluster& c, World at,
                 const ClusterLook& look)
    {
        const QString label = shortCount(c.count);
        const double radius = std::round(clusterRadius(c.count) * 4) / 4; // few pictures do for all
        const int steps =
            c.flagged == 0 ? 0
                           : std::max(1, static_cast<int>(std::lround(24.0 * c.flagged / c.count)));
        const double size = 2 * radius + 6;
        addSymbol(sprites, at,
                  QStringLiteral("c%1/%2/%3/%4")
                      .arg(static_cast<int>(layer))
                      .arg(label)
                      .arg(steps)
                      .arg(radius),
                  {size, size}, [=](QPainter& p) { paintCluster(p, look, label, radius, steps); });
        hit(layer, at, radius, c.ref, c.count);
    }

    void cameraSymbol(SymbolSink& sprites, const CameraPoint& c)
    {
        const double size = 2 * cameraSymbolRadius(c.tier) + 6;
        const QString key =
            QStringLiteral("k%1/%2").arg(static_cast<int>(c.tier)).arg(static_cast<int>(c.status));
        addSymbol(sprites, c.at, key, {size, size},
                  [tier = c.tier, status = c.status, &colours = colours_](QPainter& p) {
                      paintCameraSymbol(p, tier, status, colours);
                  });
    }

    /// Camera clusters give way to case clusters: theirs is the place that needs action.
    [[nodiscard]] std::vector<Disc> placeCameraClusters(const std::vector<Cluster>& clusters) const
    {
        std::vector<Disc> discs;
        for (const Cluster& c : clusters)
            if (c.count > 1)
                discs.push_back(
                    {camera_.toScreen(c.at), clusterRadius(c.count) * request_.typeScale});
        pushOff(discs, caseDiscs_, kPushPixels);
        return discs;
    }

    void cameras()
    {
        const std::vector<Cluster> clusters = points_.cameraIndex->query(world_, clusterZoom());
        cameraDiscs_ = placeCameraClusters(clusters);
        const ClusterLook look = cameraClusterLook(request_.theme);
        auto disc = cameraDiscs_.cbegin();
        auto sectors = std::make_shared<FillBatch>();
        sectors->origin = camera_.centre;
        const auto sprites = sheet();
        for (const Cluster& c : clusters) {
            if (c.count > 1) {
                cluster(*sprites, LayerId::Cameras, c, camera_.toWorld((disc++)->middle), look);
                continue;
            }
            const CameraPoint& camera = points_.cameraPoints[c.ref];
            if (camera_.zoom >= kSectorZoom)
                addSector(*sectors, camera, static_cast<float>(camera.status) - 1);
            cameraSymbol(*sprites, camera);
            hit(LayerId::Cameras, camera.at, 7, c.ref); // the index has it a hair beside
        }
        if (!sectors->indices.empty()) {
            QImage table(3, 1, QImage::Format_RGBA8888_Premultiplied);
            for (int status = 0; status < 3; ++status) {
                QColor tint = statusColour(static_cast<domain::CameraStatus>(status + 1), colours_);
                tint.setAlpha(sectorAlpha(clusters.size()));
                table.setPixelColor(status, 0, tint);
            }
            result_.layers[static_cast<std::size_t>(LayerId::Cameras)].push_back(
                FillDrawable{{sectors}, table});
        }
        put(LayerId::Cameras, *sprites);
    }

    /// Clusters of some pixels stand for their points: nobody sees the difference.
    void heat()
    {
        const bool ofCases = request_.heat.subject == HeatSubject::Cases;
        const double radius = request_.heat.radius;
        const double reach = radius / camera_.scale();
        const QRectF wide = world_.adjusted(-reach, -reach, reach, reach);
        const int level = static_cast<int>(std::floor(camera_.zoom)) + kHeatLevels;
        const std::vector<Cluster> clusters =
            ofCases ? points_.caseClusters(wide, level, request_.window)
                    : points_.cameraIndex->query(wide, level);
        std::vector<WeightedPoint> points;
        points.reserve(clusters.size());
        for (const Cluster& c : clusters)
            points.push_back({camera_.toScreen(c.at), static_cast<float>(c.count)});
        const QRectF area(camera_.toScreen({world_.left(), world_.top()}),
                          camera_.toScreen({world_.right(), world_.bottom()}));
        HeatPicture made =
            paintHeat(densityOf(points, area, radius), camera_.metresPerPixel(), request_.theme);
        if (made.picture.isNull())
            return;
        result_.heat = std::move(made.steps);
        result_.layers[static_cast<std::size_t>(LayerId::Heat)].push_back(
            ImageDrawable{std::move(made.picture), camera_.toWorld(made.area.topLeft()),
                          made.area.size() / camera_.scale()});
    }

    void findCases()
    {
        caseClusters_ = points_.caseClusters(world_, clusterZoom(), request_.window);
        for (const Cluster& c : caseClusters_)
            if (c.count > 1)
                caseDiscs_.push_back(
                    {camera_.toScreen(c.at), clusterRadius(c.count) * request_.typeScale});
    }

    void cases()
    {
        const auto sprites = sheet();
        const ClusterLook look = caseClusterLook(request_.theme);
        for (const Cluster& c : caseClusters_) {
            if (c.count > 1) {
                cluster(*sprites, LayerId::Cases, c, c.at, look);
                continue;
            }
            caseSymbol(*sprites, points_.cases[c.ref], c.ref);
        }
        put(LayerId::Cases, *sprites);
    }

    void caseSymbol(SymbolSink& sprites, const CasePoint& c, std::uint32_t ref)
    {
        const QColor fill = categoryColour(c.category, request_.theme);
        const bool pin = camera_.zoom >= kPinZoom;
        const domain::Urgency urgency = urgencyOf(c);
        const QString key = QStringLiteral("p%1/%2/%3/%4/%5")
                                .arg(pin)
                                .arg(c.category)
                                .arg(pin ? sign(c.category) : QString())
                                .arg(static_cast<int>(urgency))
                                .arg(pin && c.supervised);
        hit(LayerId::Cases, c.at, pin ? 10 : 6, ref, 1, pin ? kPinLift : 0);
        if (pin)
            addSymbol(sprites, c.at, key, {30, 36},
                      [fill, sign = sign(c.category), urgency, supervised = c.supervised,
                       &colours = colours_](QPainter& p) {
                          paintCasePin(p, fill, sign, urgency, supervised, colours);
                      },
                      {0, -kPinLift});
        else
            addSymbol(sprites, c.at, key, {16, 16},
                      [fill, urgency, &colours = colours_](QPainter& p) {
                          paintCaseDot(p, fill, urgency, colours);
                      });
    }

    [[nodiscard]] domain::Urgency urgencyOf(const CasePoint& c) const
    {
        return c.overdue                                                ? domain::Urgency::Late
               : domain::clockRuns(c.state) && c.deadline <= closeUpTo_ ? domain::Urgency::Close
                                                                        : domain::Urgency::Quiet;
    }

    [[nodiscard]] QString sign(int category) const
    {
        for (const domain::ServiceCategory& c : data_.categories)
            if (c.id == category)
                return text(c.name).left(1);
        return QStringLiteral("?");
    }

    void centres()
    {
        const auto sprites = sheet();
        for (std::size_t i = 0; i < data_.centres.size(); ++i) {
            const domain::Centre& centre = data_.centres[i];
            const World at = toWorld(centre.position);
            const double from = centre.level == domain::DivisionLevel::District ? 0
                                : centre.level == domain::DivisionLevel::Town   ? 11.2
                                                                                : 13.2;
            if (detailZoom() < from || !world_.contains(at.x, at.y))
                continue;
            const double r = centre.level == domain::DivisionLevel::District ? 11
                             : centre.level == domain::DivisionLevel::Town   ? 8.5
                                                                             : 6.5;
            addSymbol(*sprites, at, QStringLiteral("z%1").arg(static_cast<int>(centre.level)),
                      {2 * r + 6, 2 * r + 6},
                      [r, &colours = colours_](QPainter& p) { paintCentre(p, r, colours); });
            hit(LayerId::Centres, at, r, static_cast<std::uint32_t>(i));
        }
        put(LayerId::Centres, *sprites);
    }

    void keySites()
    {
        const auto sprites = sheet();
        for (std::size_t i = 0; detailZoom() >= kKeySiteZoom && i < data_.keySites.size(); ++i) {
            const World at = toWorld(data_.keySites[i].position);
            if (!world_.contains(at.x, at.y))
                continue;
            addSymbol(*sprites, at, QStringLiteral("s"), {20, 20},
                      [&colours = colours_](QPainter& p) { paintKeySite(p, colours); });
            hit(LayerId::KeySites, at, 8, static_cast<std::uint32_t>(i));
        }
        put(LayerId::KeySites, *sprites);
    }

    struct Label {
        World at;
        QString text;
        double pixels;
        QFont::Weight weight;
        bool needed; ///< worth lying over clusters
    };

    void labels()
    {
        std::vector<Label> wanted;
        const auto want = [&](World at, const std::string& name, double pixels,
                              QFont::Weight weight, bool needed) {
            if (world_.contains(at.x, at.y))
                wanted.push_back({at, text(name), pixels * request_.typeScale, weight, needed});
        };
        // Names stand at the centre of their division: where its people are.
        const auto wantDivisions = [&](domain::DivisionLevel level, double pixels,
                                       QFont::Weight weight, bool needed) {
            for (std::size_t i = 0; i < data_.divisions.size(); ++i)
                if (const domain::Division& d = data_.divisions[i]; d.level == level)
                    want(data_.seats[i], domain::withoutCommittee(d.name), pixels, weight, needed);
        };
        using Level = domain::DivisionLevel;
        if (detailZoom() < 9.4)
            wantDivisions(Level::District, 17, QFont::Bold, true);
        else if (detailZoom() < 14.5)
            wantDivisions(Level::Town, detailZoom() < 11 ? 13 : 15, QFont::DemiBold, true);
        if (detailZoom() >= 12.4)
            wantDivisions(Level::Village, 12, QFont::Medium, false);
        if (detailZoom() >= 14.6)
            for (std::size_t i = 0; i < data_.grids.size(); ++i)
                want(data_.gridMiddles[i], data_.grids[i].code.substr(12), 11, QFont::Normal,
                     false);
        place(wanted);
    }

    void place(const std::vector<Label>& wanted)
    {
        const auto sprites = sheet();
        LabelRoom room;
        for (const auto* discs : {&caseDiscs_, &cameraDiscs_})
            for (const Disc& disc : *discs)
                room.addObstacle(disc);
        for (const Label& label : wanted) {
            QFont font = symbolFont(label.pixels, label.weight);
            if (request_.asPainters)
                font.setHintingPreference(QFont::PreferNoHinting); // drawn at any density
            const QFontMetricsF metrics(font);
            const QSizeF size(metrics.horizontalAdvance(label.text) + 8, metrics.height() + 4);
            const auto offset = room.place(camera_.toScreen(label.at), size, label.needed);
            if (!offset)
                continue;
            sprites->add(
                label.at,
                QStringLiteral("%1/%2/%3").arg(label.pixels).arg(label.weight).arg(label.text),
                size,
                [font, metrics, name = label.text, asLetters = request_.asPainters,
                 &colours = colours_](QPainter& p, QSizeF s) {
                    const QPointF start(4, (s.height() + metrics.ascent() - metrics.descent()) / 2);
                    QPainterPath outline;
                    outline.addText(start, font, name);
                    p.setPen(QPen(colours.halo, 3.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
                    p.drawPath(outline);
                    if (asLetters) { // a reader finds and copies them
                        p.setPen(colours.text);
                        p.setFont(font);
                        p.drawText(start, name);
                    } else {
                        p.fillPath(outline, colours.text);
                    }
                },
                *offset);
        }
        put(LayerId::Labels, *sprites);
    }

    const ComposeRequest& request_;
    PictureCache& pictures_;
    const MapData& data_;
    const PointSet& points_;
    const Camera& camera_;
    const Palette& colours_;
    const domain::Instant closeUpTo_; ///< deadlines up to here are close
    QRectF world_;
    std::vector<Cluster> caseClusters_;
    std::vector<Disc> caseDiscs_;
    std::vector<Disc> cameraDiscs_;
    Composition result_;
};

} // namespace

Composition compose(const ComposeRequest& request, PictureCache& pictures)
{
    try {
        return Composer(request, pictures).run();
    } catch (const std::exception& error) {
        // Nothing in a file may end the program: a picture without symbols is better.
        qWarning("The map's symbols could not be composed: %s", error.what());
        Composition empty;
        empty.failed = true;
        empty.serial = request.serial;
        empty.data = request.data;
        empty.points = request.points;
        empty.camera = request.camera;
        return empty;
    }
}

} // namespace zhitu::map
