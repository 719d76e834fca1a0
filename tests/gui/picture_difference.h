// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How different two pictures look to somebody who does not count pixels.
#pragma once

#include <QImage>
#include <algorithm>

namespace zhitu::test {

/// Of blocks whose mean colours differ; smoothing of an edge may be another. 0: alike, 1: nothing
/// is.
[[nodiscard]] inline double difference(const QImage& a, const QImage& b)
{
    constexpr int side = 8;  // pixels: less than the smallest symbol
    constexpr int seen = 14; // of 255, in a channel
    if (a.size() != b.size())
        return 1;
    const QImage first = a.convertToFormat(QImage::Format_RGB32);
    const QImage second = b.convertToFormat(QImage::Format_RGB32);
    int blocks = 0;
    int others = 0;
    for (int top = 0; top + side <= a.height(); top += side)
        for (int left = 0; left + side <= a.width(); left += side, ++blocks) {
            int sums[3] = {};
            for (int y = top; y < top + side; ++y)
                for (int x = left; x < left + side; ++x) {
                    const QRgb p = first.pixel(x, y);
                    const QRgb q = second.pixel(x, y);
                    sums[0] += qRed(p) - qRed(q);
                    sums[1] += qGreen(p) - qGreen(q);
                    sums[2] += qBlue(p) - qBlue(q);
                }
            others += std::ranges::any_of(
                sums, [](int sum) { return std::abs(sum) > seen * side * side; });
        }
    return blocks == 0 ? 0 : static_cast<double>(others) / blocks;
}

/// Below it two pictures show the same.
inline constexpr double kAlike = 0.004;

} // namespace zhitu::test
