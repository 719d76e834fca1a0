// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Fusion without animations, and with check boxes that are seen on any ground. Where a map of Qt
/// Quick is in the window, every step of any widget's animation draws a frame of the map as well:
/// of a city, a tenth of a second for a fading button.
#pragma once

#include <QProxyStyle>

namespace zhitu::widgets {

/// GUI thread.
class CalmStyle : public QProxyStyle {
    Q_OBJECT

public:
    CalmStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                                QStyleHintReturn* data) const override;
    /// A push button has room around its words.
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option,
                                         const QSize& contents,
                                         const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
};

} // namespace zhitu::widgets
