// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A PNG on a page.
#pragma once

#include <cairo.h>

#include <QByteArray>

namespace zhitu::report {

class PagePicture {
public:
    /// \throws UserError where it is no picture, or there is no memory for it
    explicit PagePicture(const QByteArray& png);
    ~PagePicture();
    PagePicture(const PagePicture&) = delete;
    PagePicture& operator=(const PagePicture&) = delete;

    /// Pixels.
    [[nodiscard]] double width() const;
    [[nodiscard]] double height() const;
    /// \param scale points a pixel
    void paint(cairo_t* cairo, double x, double y, double scale) const;

private:
    cairo_surface_t* surface_;
};

} // namespace zhitu::report
