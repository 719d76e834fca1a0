// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/style/pattern.h"

#include <QPolygonF>
#include <algorithm>
#include <cmath>

namespace zhitu::map {
namespace {

/// Parallel strokes from the lower left to the upper right, and those across.
struct Strokes {
    double every = 0; ///< logical pixels along a row; a divisor of the period; 0: there are none
    bool across = false;
};

/// As in fill.frag.
constexpr Strokes kStrokes[kPatterns] = {{}, {16, false}, {8, false}, {8, true}, {4, true}};
constexpr double kWidth = 1.5; ///< logical pixels along a row
/// So that no dot's middle lies on an edge, where rounding would decide.
constexpr double kPhase = 0.1;

bool isOn(double along, double every)
{
    along += kPhase;
    return along - std::floor(along / every) * every < kWidth;
}

/// Where the lines x + direction · y = k · every are inside: from, to, from, to.
void addStrokes(const QList<QPolygonF>& rings, double every, int direction, QPointF anchor,
                QPainterPath& strokes)
{
    // Turned so that the strokes are rows.
    const auto turned = [&](QPointF at) {
        const QPointF from = at - anchor;
        return QPointF(from.x() - direction * from.y(), from.x() + direction * from.y());
    };
    const auto back = [&](double x, double y) {
        return anchor + QPointF((x + y) / 2, direction * (y - x) / 2);
    };
    std::vector<std::pair<std::int64_t, double>> crossings; // row and place in it
    for (const QPolygonF& ring : rings)
        for (qsizetype i = 0; i + 1 < ring.size(); ++i) {
            const QPointF a = turned(ring[i]);
            const QPointF b = turned(ring[i + 1]);
            const double middle = kWidth / 2 - kPhase; // of a stroke
            const double high = std::max(a.y(), b.y());
            for (auto row = static_cast<std::int64_t>(
                     std::ceil((std::min(a.y(), b.y()) - middle) / every));
                 static_cast<double>(row) * every + middle < high; ++row) {
                const double y = static_cast<double>(row) * every + middle;
                crossings.emplace_back(row,
                                       a.x() + (y - a.y()) / (b.y() - a.y()) * (b.x() - a.x()));
            }
        }
    std::ranges::sort(crossings);
    for (std::size_t i = 0; i + 1 < crossings.size(); i += 2) {
        const auto& [row, from] = crossings[i];
        const double to = crossings[i + 1].second;
        const double y = static_cast<double>(row) * every - kPhase;
        QPolygonF stroke{back(from, y), back(to, y), back(to, y + kWidth), back(from, y + kWidth),
                         back(from, y)};
        if (direction < 0) // all go round the same way, or they would cancel each other out
            std::ranges::reverse(stroke);
        strokes.addPolygon(stroke);
    }
}

} // namespace

bool isInked(int pattern, QPointF at) noexcept
{
    const Strokes& strokes = kStrokes[std::clamp(pattern, 0, kPatterns - 1)];
    return strokes.every > 0
           && (isOn(at.x() + at.y(), strokes.every)
               || (strokes.across && isOn(at.x() - at.y(), strokes.every)));
}

QPointF patternAnchor(const Camera& camera, World place)
{
    const QPointF at = camera.toScreen(place);
    const auto first = [](double length) {
        return length - std::floor(length / kPatternPeriod) * kPatternPeriod;
    };
    return {first(at.x()), first(at.y())};
}

QImage patternTile(int pattern, const QColor& fill, const QColor& ink, double ratio)
{
    const int side = std::max(1, static_cast<int>(std::lround(kPatternPeriod * ratio)));
    const double scale = kPatternPeriod / side;
    const auto mixed = [&](int of, int over) {
        return static_cast<int>(std::lround(of + (over - of) * ink.alphaF()));
    };
    const QRgb plain = fill.rgba();
    const QRgb inked = qRgba(mixed(fill.red(), ink.red()), mixed(fill.green(), ink.green()),
                             mixed(fill.blue(), ink.blue()), fill.alpha());
    QImage tile(side, side, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x)
            tile.setPixel(
                x, y,
                qPremultiply(isInked(pattern, QPointF(x + 0.5, y + 0.5) * scale) ? inked : plain));
    return tile;
}

QPainterPath patternStrokes(int pattern, const QPainterPath& area, QPointF anchor)
{
    const Strokes& look = kStrokes[std::clamp(pattern, 0, kPatterns - 1)];
    QPainterPath strokes;
    strokes.setFillRule(Qt::WindingFill); // where strokes cross there is ink as well
    if (look.every <= 0)
        return strokes;
    const QList<QPolygonF> rings = area.toSubpathPolygons();
    addStrokes(rings, look.every, 1, anchor, strokes);
    if (look.across)
        addStrokes(rings, look.every, -1, anchor, strokes);
    return strokes;
}

} // namespace zhitu::map
