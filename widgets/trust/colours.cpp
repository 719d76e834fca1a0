// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trust/colours.h"

#include <QApplication>
#include <QLabel>

#include "widgets/look/theme.h"

namespace zhitu::widgets {
namespace {

QColor withAlpha(QColor colour, int alpha)
{
    colour.setAlpha(alpha);
    return colour;
}

} // namespace

const map::Palette& coloursFor(const QPalette& palette)
{
    const int vision = qApp->property(kVisionProperty).toInt();
    return map::paletteOf({.dark = palette.color(QPalette::Window).lightness() < 128,
                           .vision = static_cast<map::Vision>(qBound(0, vision, 2))});
}

QColor edgeColour(const QPalette& palette)
{
    return withAlpha(palette.color(QPalette::Active, QPalette::WindowText), 40);
}

QColor quietText(const QPalette& palette)
{
    return withAlpha(palette.color(QPalette::Active, QPalette::WindowText), 180);
}

void setInk(QLabel& label, const QColor& colour)
{
    QPalette ink;
    ink.setColor(QPalette::WindowText, colour);
    label.setPalette(ink);
}

QString frameStyle(const QPalette& palette, const QString& widgetClass)
{
    return QStringLiteral("%1 { border: 1px solid %2; border-radius: 4px; padding: 4px 8px; "
                          "background: transparent; }"
                          "%1:focus, %1:checked { border-color: %3; }"
                          "%1:checked { color: %3; font-weight: 600; }"
                          "%1:focus:checked { border-width: 2px; padding: 3px 7px; }")
        .arg(widgetClass, edgeColour(palette).name(QColor::HexArgb),
             palette.color(QPalette::Active, QPalette::Highlight).name());
}

} // namespace zhitu::widgets
