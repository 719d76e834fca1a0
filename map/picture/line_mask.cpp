// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/picture/line_mask.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "map/picture/blend.h"

namespace zhitu::map {
namespace {

/// Cuts a segment down to what of it lies in the box (Liang and Barsky, "A new concept and method
/// for line clipping", 1984). False: nothing does.
bool clip(QPointF& a, QPointF& b, const QRectF& box)
{
    const QPointF whole = b - a;
    double from = 0;
    double to = 1;
    // Keeps the t for which t * step is not more than room.
    const auto keep = [&](double step, double room) {
        if (step > 0)
            to = std::min(to, room / step);
        else if (step < 0)
            from = std::max(from, room / step);
        else
            return room >= 0;
        return from <= to;
    };
    if (!std::isfinite(whole.x() + whole.y()) || !keep(-whole.x(), a.x() - box.left())
        || !keep(whole.x(), box.right() - a.x()) || !keep(-whole.y(), a.y() - box.top())
        || !keep(whole.y(), box.bottom() - a.y()))
        return false;
    b = a + to * whole;
    a += from * whole;
    return true;
}

} // namespace

LineMask::LineMask(QSize pixels)
    : width_(pixels.width()), height_(pixels.height()),
      covered_(static_cast<std::size_t>(width_) * static_cast<std::size_t>(height_), 0),
      rows_(static_cast<std::size_t>(height_))
{
}

void LineMask::add(std::span<const QPointF> line, double width)
{
    // Half a pixel more on either side to fade out in.
    const auto reach = static_cast<float>(width / 2 + 0.5);
    // Cut in double, so that single precision is enough for the rest; so far out that the round
    // end of what is left reaches no pixel.
    const double out = 2.0 * reach;
    const QRectF near = QRectF(0, 0, width_, height_).adjusted(-out, -out, out, out);
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        QPointF a = line[i];
        QPointF b = line[i + 1];
        if (clip(a, b, near))
            addSegment(a, b, reach);
    }
}

void LineMask::addSegment(QPointF a, QPointF b, float reach)
{
    const double dx = b.x() - a.x();
    const double dy = b.y() - a.y();
    const auto row = [this](double y) {
        return static_cast<int>(std::clamp(y, 0.0, static_cast<double>(height_)));
    };
    const int top = row(std::floor(std::min(a.y(), b.y()) - reach));
    const int bottom = row(std::ceil(std::max(a.y(), b.y()) + reach));
    for (int y = top; y < bottom; ++y) {
        double from = 0; // the part of the segment that reaches this row
        double to = 1;
        if (std::abs(dy) > 1e-9) {
            const double t1 = (y + 0.5 - reach - a.y()) / dy;
            const double t2 = (y + 0.5 + reach - a.y()) / dy;
            from = std::clamp(std::min(t1, t2), 0.0, 1.0);
            to = std::clamp(std::max(t1, t2), 0.0, 1.0);
        }
        const double x1 = a.x() + from * dx;
        const double x2 = a.x() + to * dx;
        addToRow(y, static_cast<float>(std::min(x1, x2)), static_cast<float>(std::max(x1, x2)), a,
                 b, reach);
    }
}

void LineMask::addToRow(int y, float x1, float x2, QPointF a, QPointF b, float reach)
{
    const int first =
        std::clamp(static_cast<int>(std::max(std::floor(x1 - reach), 0.0F)), 0, width_);
    const int end = std::clamp(
        static_cast<int>(std::min(std::ceil(x2 + reach), static_cast<float>(width_))), 0, width_);
    if (first >= end)
        return;
    Row& row = rows_[static_cast<std::size_t>(y)];
    row = row.first == row.end ? Row{first, end}
                               : Row{std::min(row.first, first), std::max(row.end, end)};
    const auto dx = static_cast<float>(b.x() - a.x());
    const auto dy = static_cast<float>(b.y() - a.y());
    const float length = dx * dx + dy * dy;
    const float perLength = length > 0 ? 1 / length : 0;
    const auto ay = static_cast<float>(y + 0.5 - a.y());
    const auto ax = static_cast<float>(first + 0.5 - a.x());
    std::uint8_t* covered =
        covered_.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(width_) + first;
    for (int i = 0; i < end - first; ++i) {
        const float x = ax + static_cast<float>(i);
        const float t = std::clamp((x * dx + ay * dy) * perLength, 0.0F, 1.0F);
        const float px = x - t * dx;
        const float py = ay - t * dy;
        const float inside = std::clamp(reach - std::sqrt(px * px + py * py), 0.0F, 1.0F);
        covered[i] = std::max(covered[i], static_cast<std::uint8_t>(inside * 255 + 0.5F));
    }
}

void LineMask::blend(QImage& picture, const QColor& colour)
{
    const Premultiplied over(colour);
    for (int y = 0; y < height_; ++y) {
        Row& row = rows_[static_cast<std::size_t>(y)];
        if (row.first == row.end)
            continue;
        std::uint8_t* covered =
            covered_.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(width_);
        auto* pixels = reinterpret_cast<QRgb*>(picture.scanLine(y));
        for (int x = row.first; x < row.end;) {
            std::uint64_t eight = 0;
            if (x + 8 <= row.end && (std::memcpy(&eight, covered + x, 8), eight == 0)) {
                x += 8; // most of a row is covered by nothing
                continue;
            }
            if (covered[x] != 0)
                pixels[x] = over.on(pixels[x], covered[x]);
            ++x;
        }
        std::memset(covered + row.first, 0, static_cast<std::size_t>(row.end - row.first));
        row = {};
    }
}

} // namespace zhitu::map
