// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// One colour over pixels of 32 bits, premultiplied or opaque.
#pragma once

#include <QColor>
#include <cstdint>

namespace zhitu::map {

class Premultiplied {
public:
    explicit Premultiplied(const QColor& colour) : colour_(qPremultiply(colour.rgba())) {}

    /// \param share of the colour, 0 to 255
    [[nodiscard]] QRgb on(QRgb below, std::uint32_t share) const noexcept
    {
        const QRgb over = times(colour_, share);
        return over + times(below, 255 - qAlpha(over));
    }

private:
    /// Each of four channels by share / 255, two at a time.
    static QRgb times(QRgb c, std::uint32_t share) noexcept
    {
        std::uint32_t odd = (c & 0xff00ff) * share;
        odd = ((odd + ((odd >> 8) & 0xff00ff) + 0x800080) >> 8) & 0xff00ff;
        std::uint32_t even = ((c >> 8) & 0xff00ff) * share;
        even = (even + ((even >> 8) & 0xff00ff) + 0x800080) & 0xff00ff00;
        return odd | even;
    }

    QRgb colour_;
};

} // namespace zhitu::map
