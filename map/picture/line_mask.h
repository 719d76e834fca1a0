// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Lines on a picture, smooth and quick: a mask of how much of each pixel they cover.
#pragma once

#include <QColor>
#include <QImage>
#include <QPointF>
#include <span>
#include <vector>

namespace zhitu::map {

/// Any one thread. All lines of one colour are added, then the colour goes on through the mask
/// once: where they cross or share a stretch it is not stronger.
class LineMask {
public:
    explicit LineMask(QSize pixels);

    /// With round ends and joints. \param line, width in pixels; what lies outside, or is no
    /// number, is left out
    void add(std::span<const QPointF> line, double width);

    /// Colours `picture` and clears the mask. \param picture of the same size, 32 bits a pixel,
    /// premultiplied or opaque
    void blend(QImage& picture, const QColor& colour);

private:
    struct Row {
        int first = 0; ///< columns that are covered, at most
        int end = 0;
    };
    void addSegment(QPointF a, QPointF b, float reach);
    void addToRow(int y, float x1, float x2, QPointF a, QPointF b, float reach);

    int width_;
    int height_;
    std::vector<std::uint8_t> covered_; ///< 255: wholly
    std::vector<Row> rows_;
};

} // namespace zhitu::map
