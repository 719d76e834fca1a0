// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/picture/overlap_count.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "map/picture/blend.h"

namespace zhitu::map {
namespace {

constexpr int kSteps = 16; ///< a count of one is told apart in so many, at edges
constexpr int kMostSteps = 4096;

/// What a pixel is covered by, for counts in steps: 255 times 1 - (1 - alpha)^count.
std::vector<std::uint8_t> coverTable(double alpha)
{
    std::vector<std::uint8_t> table(kMostSteps + 1);
    for (int i = 0; i <= kMostSteps; ++i)
        table[static_cast<std::size_t>(i)] = static_cast<std::uint8_t>(
            std::lround(255 * (1 - std::pow(1 - alpha, static_cast<double>(i) / kSteps))));
    return table;
}

} // namespace

OverlapCount::OverlapCount(QSize pixels)
    : width_(pixels.width()), height_(pixels.height()), firstRow_(pixels.height()),
      changes_(static_cast<std::size_t>(width_ + 2) * static_cast<std::size_t>(height_), 0.0F)
{
}

void OverlapCount::add(std::span<const QPointF> polygon)
{
    double twiceArea = 0;
    for (std::size_t i = 0; i < polygon.size(); ++i) {
        const QPointF a = polygon[i];
        const QPointF b = polygon[(i + 1) % polygon.size()];
        twiceArea += a.x() * b.y() - b.x() * a.y();
    }
    if (!std::isfinite(twiceArea))
        return;
    const float sign = twiceArea < 0 ? -1.0F : 1.0F;
    for (std::size_t i = 0; i < polygon.size(); ++i)
        addEdge(polygon[i], polygon[(i + 1) % polygon.size()], sign);
}

void OverlapCount::addEdge(QPointF from, QPointF to, float sign)
{
    if (from.y() > to.y()) {
        std::swap(from, to);
    } else {
        sign = -sign; // with y downwards an edge that goes down is the right one
    }
    const double slope = (to.x() - from.x()) / (to.y() - from.y());
    const auto row = [this](double y) {
        return static_cast<int>(std::clamp(std::ceil(y - 0.5), 0.0, static_cast<double>(height_)));
    };
    const int first = row(from.y());
    const int end = row(to.y());
    if (first >= end)
        return;
    firstRow_ = std::min(firstRow_, first);
    endRow_ = std::max(endRow_, end);
    double x = from.x() + (first + 0.5 - from.y()) * slope;
    float* changes =
        changes_.data() + static_cast<std::size_t>(first) * static_cast<std::size_t>(width_ + 2);
    for (int y = first; y < end; ++y, x += slope, changes += width_ + 2) {
        const double at = std::clamp(x, 0.0, static_cast<double>(width_));
        const auto column = static_cast<int>(at);
        const auto share = static_cast<float>(at - column);
        changes[column] += sign * (1 - share);
        changes[column + 1] += sign * share;
    }
}

void OverlapCount::blend(QImage& picture, const QColor& colour)
{
    QColor opaque = colour;
    opaque.setAlpha(255);
    const Premultiplied over(opaque);
    const std::vector<std::uint8_t> cover = coverTable(colour.alphaF());
    for (int y = firstRow_; y < endRow_; ++y) {
        float* changes =
            changes_.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(width_ + 2);
        auto* pixels = reinterpret_cast<QRgb*>(picture.scanLine(y));
        float count = 0;
        for (int x = 0; x < width_; ++x) {
            count += changes[x];
            const int steps = std::min(static_cast<int>(count * kSteps + 0.5F), kMostSteps);
            if (steps > 0)
                pixels[x] = over.on(pixels[x], cover[static_cast<std::size_t>(steps)]);
        }
        std::fill_n(changes, width_ + 2, 0.0F);
    }
    firstRow_ = height_;
    endRow_ = 0;
}

} // namespace zhitu::map
