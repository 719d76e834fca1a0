// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/layers/composer.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPainterPath>
#include <cmath>
#include <numbers>

#include "data/domain/names.h"
#include "map/layers/sprite_sheet.h"
#include "map/style/camera_symbol.h"

namespace zhitu::map {
namespace {

constexpr double kSectorZoom = 15.6;
constexpr double kKeySiteZoom = 11.5;

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

/// 980, 1.2k, 45k: what fits into a circle.
QString shortCount(std::uint32_t n)
{
    if (n < 1000)
        return QString::number(n);
    if (n < 9950)
        return QString::number(n / 1000.0, 'f', 1) + QLatin1Char('k');
    if (n < 999'500)
        return QString::number((n + 500) / 1000) + QLatin1Char('k');
    return QString::number(n / 1e6, 'f', 1) + QLatin1Char('M');
}

QFont symbolFont(double pixels, QFont::Weight weight)
{
    QFont font;
    font.setPixelSize(static_cast<int>(std::lround(pixels)));
    font.setWeight(weight);
    return font;
}

class Composer {
public:
    explicit Composer(const ComposeRequest& request)
        : request_(request), data_(*request.data), camera_(request.camera),
          colours_(paletteOf(request.theme)), world_(request.camera.bounds(kComposeMargin))
    {
        result_.serial = request.serial;
        result_.camera = request.camera;
    }

    Composition run()
    {
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
    [[nodiscard]] int clusterZoom() const
    {
        return static_cast<int>(std::floor(camera_.zoom + 0.3));
    }
    [[nodiscard]] SpriteSheet sheet() const { return {data_.origin, request_.devicePixelRatio}; }

    void put(LayerId layer, SpriteSheet& sprites)
    {
        result_.layers[static_cast<std::size_t>(layer)].push_back(SpriteDrawable{sprites.take()});
    }

    void hit(LayerId layer, World at, double radius, std::uint32_t ref, std::uint32_t count = 1)
    {
        result_.symbols.push_back({layer, at, static_cast<float>(radius), count, ref});
    }

    /// A disc with a count; a ring segment shows the share that needs attention.
    void cluster(SpriteSheet& sprites, LayerId layer, const Cluster& c, QColor fill, QColor alert)
    {
        const QString label = shortCount(c.count);
        const double radius = 11 + 2.6 * std::log10(static_cast<double>(c.count)) * 1.6;
        const int eighths =
            c.flagged == 0 ? 0
                           : std::max(1, static_cast<int>(std::lround(24.0 * c.flagged / c.count)));
        const double size = 2 * radius + 6;
        sprites.add(c.at, QStringLiteral("c%1/%2/%3").arg(label).arg(eighths).arg(fill.rgba()),
                    {size, size}, [&](QPainter& p, QSizeF s) {
                        const QPointF middle(s.width() / 2, s.height() / 2);
                        p.setPen(Qt::NoPen);
                        p.setBrush(colours_.halo);
                        p.drawEllipse(middle, radius + 2.5, radius + 2.5);
                        p.setBrush(fill);
                        p.drawEllipse(middle, radius, radius);
                        if (eighths > 0) {
                            p.setBrush(Qt::NoBrush);
                            p.setPen(QPen(alert, 3.2, Qt::SolidLine, Qt::FlatCap));
                            const QRectF ring(middle.x() - radius, middle.y() - radius, 2 * radius,
                                              2 * radius);
                            p.drawArc(ring, 90 * 16, -eighths * 15 * 16);
                        }
                        p.setPen(Qt::white);
                        p.setFont(symbolFont(label.size() > 3 ? 10 : 11, QFont::DemiBold));
                        p.drawText(QRectF(QPointF(0, 0), s), Qt::AlignCenter, label);
                    });
        hit(layer, c.at, radius, c.ref, c.count);
    }

    void cameraSymbol(SpriteSheet& sprites, const CameraPoint& c)
    {
        const double size = 2 * cameraSymbolRadius(c.tier) + 6;
        const QString key =
            QStringLiteral("k%1/%2").arg(static_cast<int>(c.tier)).arg(static_cast<int>(c.status));
        sprites.add(c.at, key, {size, size}, [&](QPainter& p, QSizeF s) {
            p.translate(s.width() / 2, s.height() / 2);
            paintCameraSymbol(p, c.tier, c.status, colours_);
        });
    }

    void addSector(FillBatch& batch, const CameraPoint& c) const
    {
        constexpr double degree = std::numbers::pi / 180;
        const double lat = toLonLat(c.at).lat * degree;
        const double reach = c.rangeM / (2 * std::numbers::pi * 6378137.0 * std::cos(lat));
        const int steps = std::max(4, static_cast<int>(c.fieldOfViewDeg / 8));
        const auto first = static_cast<std::uint32_t>(batch.vertices.size());
        const auto feature = static_cast<float>(c.status) - 1;
        const auto vertex = [&](double x, double y) {
            batch.vertices.push_back({static_cast<float>(c.at.x + x - batch.origin.x),
                                      static_cast<float>(c.at.y + y - batch.origin.y), feature});
        };
        vertex(0, 0);
        for (int i = 0; i <= steps; ++i) {
            const double a =
                (c.azimuthDeg - c.fieldOfViewDeg / 2 + c.fieldOfViewDeg * i / steps) * degree;
            vertex(std::sin(a) * reach, -std::cos(a) * reach);
            if (i > 0)
                batch.indices.insert(batch.indices.end(),
                                     {first, first + static_cast<std::uint32_t>(i),
                                      first + static_cast<std::uint32_t>(i) + 1});
        }
    }

    void cameras()
    {
        const std::vector<Cluster> clusters = data_.cameraIndex.query(world_, clusterZoom());
        auto sectors = std::make_shared<FillBatch>();
        sectors->origin = data_.origin;
        SpriteSheet sprites = sheet();
        for (const Cluster& c : clusters) {
            if (c.count > 1) {
                cluster(sprites, LayerId::Cameras, c, colours_.quiet, colours_.warning);
                continue;
            }
            const CameraPoint& camera = data_.cameras[c.ref];
            if (camera_.zoom >= kSectorZoom)
                addSector(*sectors, camera);
            cameraSymbol(sprites, camera);
            hit(LayerId::Cameras, c.at, 7, c.ref);
        }
        if (!sectors->indices.empty()) {
            QImage table(3, 1, QImage::Format_RGBA8888_Premultiplied);
            for (int s = 0; s < 3; ++s) {
                QColor tint = statusColour(static_cast<domain::CameraStatus>(s + 1), colours_);
                tint.setAlpha(46);
                table.setPixelColor(s, 0, tint);
            }
            result_.layers[static_cast<std::size_t>(LayerId::Cameras)].push_back(
                FillDrawable{sectors, table});
        }
        put(LayerId::Cameras, sprites);
    }

    void cases()
    {
        SpriteSheet sprites = sheet();
        for (const Cluster& c : data_.caseIndex.query(world_, clusterZoom())) {
            if (c.count > 1) {
                QColor fill = colours_.text;
                fill =
                    request_.theme == Theme::Light ? fill.lighter(150) : QColor(0x5C, 0x68, 0x74);
                cluster(sprites, LayerId::Cases, c, fill, colours_.alarm);
                continue;
            }
            caseSymbol(sprites, data_.cases[c.ref]);
            hit(LayerId::Cases, c.at, 10, c.ref);
        }
        put(LayerId::Cases, sprites);
    }

    /// A pin in the colour of its category with the category's first sign; overdue wears a red rim
    /// and a mark, supervised a flag.
    void caseSymbol(SpriteSheet& sprites, const CasePoint& c)
    {
        const QColor fill = categoryColour(c.category, request_.theme);
        const QString key =
            QStringLiteral("p%1/%2/%3").arg(c.category).arg(c.overdue).arg(c.supervised);
        sprites.add(
            c.at, key, {30, 34},
            [&](QPainter& p, QSizeF s) {
                p.translate(s.width() / 2, 14);
                QPainterPath pin;
                pin.moveTo(0, 16);
                pin.cubicTo(-4, 8, -9.5, 5, -9.5, -2);
                pin.arcTo(-9.5, -11.5, 19, 19, 180, -180);
                pin.cubicTo(9.5, 5, 4, 8, 0, 16);
                p.setPen(QPen(c.overdue ? colours_.alarm : colours_.halo, c.overdue ? 2.4 : 1.8));
                p.setBrush(fill);
                p.drawPath(pin);
                p.setPen(Qt::white);
                p.setFont(symbolFont(11, QFont::Bold));
                p.drawText(QRectF(-9, -11, 18, 18), Qt::AlignCenter, sign(c.category));
                if (c.overdue) {
                    p.setPen(QPen(Qt::white, 1));
                    p.setBrush(colours_.alarm);
                    p.drawEllipse(QPointF(9, -8), 5, 5);
                    p.setFont(symbolFont(9, QFont::Black));
                    p.drawText(QRectF(4, -13, 10, 10), Qt::AlignCenter, QStringLiteral("!"));
                }
                if (c.supervised) {
                    p.setPen(Qt::NoPen);
                    p.setBrush(colours_.warning);
                    p.drawPolygon(QPolygonF{{-12, -12}, {-4, -9}, {-12, -6}});
                }
            },
            {0, -13});
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
        SpriteSheet sprites = sheet();
        for (std::size_t i = 0; i < data_.centres.size(); ++i) {
            const domain::Centre& centre = data_.centres[i];
            const World at = toWorld(centre.position);
            const double from = centre.level == domain::DivisionLevel::District ? 0
                                : centre.level == domain::DivisionLevel::Town   ? 10.6
                                                                                : 13.2;
            if (camera_.zoom < from || !world_.contains(at.x, at.y))
                continue;
            const double r = centre.level == domain::DivisionLevel::District ? 11
                             : centre.level == domain::DivisionLevel::Town   ? 8.5
                                                                             : 6.5;
            sprites.add(at, QStringLiteral("z%1").arg(static_cast<int>(centre.level)),
                        {2 * r + 6, 2 * r + 6}, [&](QPainter& p, QSizeF s) {
                            p.translate(s.width() / 2, s.height() / 2);
                            QPainterPath house;
                            house.addPolygon(QPolygonF{{0, -r},
                                                       {r, -r * 0.1},
                                                       {r * 0.75, -r * 0.1},
                                                       {r * 0.75, r * 0.9},
                                                       {-r * 0.75, r * 0.9},
                                                       {-r * 0.75, -r * 0.1},
                                                       {-r, -r * 0.1},
                                                       {0, -r}});
                            p.setPen(QPen(colours_.halo, 2.4));
                            p.drawPath(house);
                            p.fillPath(house, colours_.accent);
                        });
            hit(LayerId::Centres, at, r, static_cast<std::uint32_t>(i));
        }
        put(LayerId::Centres, sprites);
    }

    void keySites()
    {
        SpriteSheet sprites = sheet();
        for (std::size_t i = 0; camera_.zoom >= kKeySiteZoom && i < data_.keySites.size(); ++i) {
            const World at = toWorld(data_.keySites[i].position);
            if (!world_.contains(at.x, at.y))
                continue;
            sprites.add(at, QStringLiteral("s"), {20, 20}, [&](QPainter& p, QSizeF s) {
                p.translate(s.width() / 2, s.height() / 2);
                p.rotate(45);
                p.setPen(QPen(colours_.halo, 2));
                p.setBrush(colours_.good);
                p.drawRoundedRect(QRectF(-5.5, -5.5, 11, 11), 2, 2);
            });
            hit(LayerId::KeySites, at, 8, static_cast<std::uint32_t>(i));
        }
        put(LayerId::KeySites, sprites);
    }

    struct Label {
        World at;
        QString text;
        double pixels;
        QFont::Weight weight;
    };

    void labels()
    {
        std::vector<Label> wanted;
        const auto want = [&](World at, const std::string& name, double pixels,
                              QFont::Weight weight) {
            if (world_.contains(at.x, at.y))
                wanted.push_back({at, text(name), pixels, weight});
        };
        // Names stand at the centre of their division: where its people are.
        for (const domain::Division& d : data_.divisions) {
            if (d.level == domain::DivisionLevel::District && camera_.zoom < 9.4)
                want(seatOf(d), d.name, 17, QFont::Bold);
            if (d.level == domain::DivisionLevel::Town && camera_.zoom >= 9.4
                && camera_.zoom < 14.5)
                want(seatOf(d), d.name, camera_.zoom < 11 ? 13 : 15, QFont::DemiBold);
        }
        if (camera_.zoom >= 12.4)
            for (const domain::Division& d : data_.divisions)
                if (d.level == domain::DivisionLevel::Village)
                    want(seatOf(d), domain::withoutCommittee(d.name), 12, QFont::Medium);
        if (camera_.zoom >= 14.6)
            for (const cache::GridRecord& g : data_.grids) {
                const QRectF box = worldBounds(g.grid.area);
                want({box.center().x(), box.center().y()}, g.grid.code.substr(12), 11,
                     QFont::Normal);
            }
        place(wanted);
    }

    [[nodiscard]] World seatOf(const domain::Division& d) const
    {
        for (const domain::Centre& c : data_.centres)
            if (c.divisionCode == d.code)
                return toWorld(c.position);
        const QRectF box = worldBounds(d.area);
        return {box.center().x(), box.center().y()};
    }

    /// First come, first placed: a label that would touch an earlier one is left out.
    void place(const std::vector<Label>& wanted)
    {
        SpriteSheet sprites = sheet();
        std::vector<QRectF> taken;
        for (const Label& label : wanted) {
            const QFont font = symbolFont(label.pixels, label.weight);
            const QFontMetricsF metrics(font);
            const QSizeF size(metrics.horizontalAdvance(label.text) + 8, metrics.height() + 4);
            const QPointF offset(0, -size.height() * 0.5 - 6);
            const QPointF middle = camera_.toScreen(label.at) + offset;
            const QRectF box(middle.x() - size.width() / 2, middle.y() - size.height() / 2,
                             size.width(), size.height());
            if (std::any_of(taken.begin(), taken.end(),
                            [&](const QRectF& other) { return other.intersects(box); }))
                continue;
            taken.push_back(box);
            sprites.add(
                label.at, QStringLiteral("%1/%2").arg(label.text).arg(label.pixels), size,
                [&](QPainter& p, QSizeF s) {
                    QPainterPath outline;
                    outline.addText(4, (s.height() + metrics.ascent() - metrics.descent()) / 2,
                                    font, label.text);
                    p.setPen(QPen(colours_.halo, 3.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
                    p.drawPath(outline);
                    p.fillPath(outline, colours_.text);
                },
                offset);
        }
        put(LayerId::Labels, sprites);
    }

    const ComposeRequest& request_;
    const MapData& data_;
    const Camera& camera_;
    const Palette& colours_;
    QRectF world_;
    Composition result_;
};

} // namespace

Composition compose(const ComposeRequest& request)
{
    return Composer(request).run();
}

} // namespace zhitu::map
