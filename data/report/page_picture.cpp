// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/report/page_picture.h"

#include <algorithm>
#include <cstring>

#include "data/report/messages.h"
#include "data/user_error.h"

namespace zhitu::report {
namespace {

struct Reading {
    const QByteArray& png;
    qsizetype at = 0;
};

cairo_status_t take(void* closure, unsigned char* into, unsigned int length)
{
    auto& reading = *static_cast<Reading*>(closure);
    if (reading.png.size() - reading.at < static_cast<qsizetype>(length))
        return CAIRO_STATUS_READ_ERROR;
    std::memcpy(into, reading.png.constData() + reading.at, length);
    reading.at += length;
    return CAIRO_STATUS_SUCCESS;
}

} // namespace

PagePicture::PagePicture(const QByteArray& png)
{
    Reading reading{png};
    surface_ = cairo_image_surface_create_from_png_stream(&take, &reading);
    if (cairo_surface_status(surface_) != CAIRO_STATUS_SUCCESS) {
        const QString problem =
            QString::fromUtf8(cairo_status_to_string(cairo_surface_status(surface_)));
        cairo_surface_destroy(surface_);
        throw UserError(
            Messages::tr("A map of the report could not be taken in: %1. Nothing was written.")
                .arg(problem));
    }
}

PagePicture::~PagePicture()
{
    cairo_surface_destroy(surface_);
}

double PagePicture::width() const
{
    return cairo_image_surface_get_width(surface_);
}

double PagePicture::height() const
{
    return cairo_image_surface_get_height(surface_);
}

void PagePicture::paint(cairo_t* cairo, double x, double y, double scale) const
{
    cairo_save(cairo);
    cairo_translate(cairo, x, y);
    cairo_scale(cairo, scale, scale);
    cairo_set_source_surface(cairo, surface_, 0, 0);
    cairo_paint(cairo);
    cairo_restore(cairo);
}

} // namespace zhitu::report
