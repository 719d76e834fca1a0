// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Text on a page of a report, in points (1/72 inch).
#pragma once

#include <cairo.h>
#include <pango/pangocairo.h>

#include <QString>
#include <memory>

namespace zhitu::report {

struct Unref {
    void operator()(void* object) const { g_object_unref(object); }
};
using Layout = std::unique_ptr<PangoLayout, Unref>;

/// 0 to 1.
struct Colour {
    double red = 0;
    double green = 0;
    double blue = 0;
};
inline constexpr Colour kInk{0.12, 0.14, 0.17};
inline constexpr Colour kQuietInk{0.40, 0.44, 0.49};
inline constexpr Colour kRule{0.80, 0.83, 0.86};
inline constexpr Colour kBand{0.955, 0.965, 0.975};
inline constexpr Colour kAccent{0.13, 0.36, 0.60};
inline constexpr Colour kMore{0.75, 0.33, 0.05};
inline constexpr Colour kLess{0.05, 0.45, 0.35};

inline void setColour(cairo_t* cairo, Colour colour)
{
    cairo_set_source_rgb(cairo, colour.red, colour.green, colour.blue);
}

struct Letter {
    double size = 9; ///< points
    bool bold = false;
};

/// Lays text out in the letters of the report; the fonts are those of the system, with Chinese ones
/// first. One thread.
class Letters {
public:
    /// \param language "zh-CN" or "en": which forms of the characters are meant
    explicit Letters(const QString& language);

    /// \param width that it is broken at; below 0: one line
    [[nodiscard]] Layout layout(const QString& text, Letter letter, double width = -1) const;
    /// One line of at most that width, cut with "…".
    [[nodiscard]] Layout line(const QString& text, Letter letter, double width) const;
    [[nodiscard]] double widthOf(const QString& text, Letter letter) const;

private:
    std::unique_ptr<PangoContext, Unref> context_;
};

struct Extent {
    double width = 0;
    double height = 0;
};
[[nodiscard]] Extent extentOf(const Layout& layout);

/// With its upper left corner there.
void show(cairo_t* cairo, const Layout& layout, double x, double y, Colour colour = kInk);

} // namespace zhitu::report
