// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How many areas lie over each pixel: fields of view overlap by the thousand in a town.
#pragma once

#include <QColor>
#include <QImage>
#include <QPointF>
#include <span>
#include <vector>

namespace zhitu::map {

/// Any one thread. An area costs its edges, not its pixels: each edge notes in every row that it
/// crosses where the count changes, and the sum along the row is the count.
class OverlapCount {
public:
    explicit OverlapCount(QSize pixels);

    /// \param polygon in pixels, open, of any direction; what lies outside is left out. Where it
    /// winds around a pixel twice it counts twice
    void add(std::span<const QPointF> polygon);

    /// Colours `picture`, as if each area had been painted for itself, and clears the counts.
    /// \param picture of the same size, 32 bits a pixel, premultiplied or opaque
    void blend(QImage& picture, const QColor& colour);

private:
    void addEdge(QPointF from, QPointF to, float sign);

    int width_;
    int height_;
    int firstRow_;
    int endRow_ = 0;
    std::vector<float> changes_; ///< by row, of width_ + 2
};

} // namespace zhitu::map
