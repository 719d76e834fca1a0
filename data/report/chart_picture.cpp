// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/report/chart_picture.h"

#include <cmath>

#include "data/report/chart_painter.h"
#include "data/report/messages.h"
#include "data/report/page_plan.h"
#include "data/user_error.h"

namespace zhitu::report {

ChartPicture pictureOf(const Chart& chart, const QString& language)
{
    constexpr double scale = 200.0 / 72;
    const Letters letters(language);
    ChartPicture picture{{}, kTextWidth, heightOf(chart, kTextWidth), describe(chart)};
    cairo_surface_t* image =
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, static_cast<int>(picture.width * scale),
                                   static_cast<int>(std::ceil(picture.height * scale)));
    cairo_t* cairo = cairo_create(image);
    cairo_set_source_rgb(cairo, 1, 1, 1);
    cairo_paint(cairo);
    cairo_scale(cairo, scale, scale);
    paintChart(cairo, letters, chart, 0, 0, kTextWidth);
    cairo_destroy(cairo);
    const cairo_status_t status = cairo_surface_write_to_png_stream(
        image,
        [](void* closure, const unsigned char* bytes, unsigned int length) {
            static_cast<QByteArray*>(closure)->append(reinterpret_cast<const char*>(bytes),
                                                      static_cast<qsizetype>(length));
            return CAIRO_STATUS_SUCCESS;
        },
        &picture.png);
    cairo_surface_destroy(image);
    if (status != CAIRO_STATUS_SUCCESS)
        throw UserError(Messages::tr("A chart of the report could not be painted: %1. Nothing was "
                                     "written.")
                            .arg(QString::fromUtf8(cairo_status_to_string(status))));
    return picture;
}

} // namespace zhitu::report
