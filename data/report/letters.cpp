// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/report/letters.h"

namespace zhitu::report {
namespace {

constexpr const char* kFamily = "Noto Sans CJK SC, Source Han Sans SC, sans-serif";

} // namespace

Letters::Letters(const QString& language)
    : context_(pango_font_map_create_context(pango_cairo_font_map_get_default()))
{
    pango_context_set_language(context_.get(),
                               pango_language_from_string(language.toLatin1().constData()));
    pango_cairo_context_set_resolution(context_.get(), 72); // a unit is a point
    // Widths are those of the paper, not of a screen's pixels.
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(context_.get(), options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(context_.get(), FALSE);
}

Layout Letters::layout(const QString& text, Letter letter, double width) const
{
    Layout layout(pango_layout_new(context_.get()));
    PangoFontDescription* font = pango_font_description_new();
    pango_font_description_set_family_static(font, kFamily);
    pango_font_description_set_size(font, static_cast<int>(letter.size * PANGO_SCALE));
    pango_font_description_set_weight(font, letter.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_layout_set_font_description(layout.get(), font);
    pango_font_description_free(font);
    const QByteArray bytes = text.toUtf8();
    pango_layout_set_text(layout.get(), bytes.constData(), static_cast<int>(bytes.size()));
    if (width >= 0) {
        pango_layout_set_width(layout.get(), static_cast<int>(width * PANGO_SCALE));
        pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    }
    return layout;
}

Layout Letters::line(const QString& text, Letter letter, double width) const
{
    Layout made = layout(QString(text).replace(u'\n', u' '), letter);
    pango_layout_set_width(made.get(), static_cast<int>(width * PANGO_SCALE));
    pango_layout_set_ellipsize(made.get(), PANGO_ELLIPSIZE_END);
    return made;
}

double Letters::widthOf(const QString& text, Letter letter) const
{
    return extentOf(layout(text, letter)).width;
}

Extent extentOf(const Layout& layout)
{
    PangoRectangle logical;
    pango_layout_get_extents(layout.get(), nullptr, &logical);
    return {static_cast<double>(logical.width) / PANGO_SCALE,
            static_cast<double>(logical.height) / PANGO_SCALE};
}

void show(cairo_t* cairo, const Layout& layout, double x, double y, Colour colour)
{
    setColour(cairo, colour);
    cairo_move_to(cairo, x, y);
    pango_cairo_show_layout(cairo, layout.get());
}

} // namespace zhitu::report
