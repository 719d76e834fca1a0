// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trust/screen_facts.h"

#include <QApplication>
#include <QScreen>
#include <QStyle>

namespace zhitu::widgets {

QString screenFacts()
{
    QString text = QStringLiteral("platform: %1\n").arg(QGuiApplication::platformName());
    int number = 0;
    for (const QScreen* screen : QGuiApplication::screens()) {
        const QRect area = screen->geometry();
        text += QStringLiteral("screen %1: %2x%3 at %4,%5, scale %6, %7 dpi, %8 Hz, %9 bit\n")
                    .arg(++number)
                    .arg(area.width())
                    .arg(area.height())
                    .arg(area.x())
                    .arg(area.y())
                    .arg(screen->devicePixelRatio())
                    .arg(qRound(screen->logicalDotsPerInch()))
                    .arg(qRound(screen->refreshRate()))
                    .arg(screen->depth());
    }
    if (const QStyle* style = QApplication::style())
        text += QStringLiteral("style: %1\n").arg(style->name());
    return text;
}

} // namespace zhitu::widgets
