// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Fusion without animations. Where a map of Qt Quick is in the window, every step of any widget's
/// animation draws a frame of the map as well: of a city, a tenth of a second for a fading button.
#pragma once

#include <QProxyStyle>

namespace zhitu::widgets {

/// GUI thread.
class CalmStyle : public QProxyStyle {
    Q_OBJECT

public:
    CalmStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                                QStyleHintReturn* data) const override
    {
        if (hint == SH_Widget_Animate || hint == SH_Widget_Animation_Duration)
            return 0;
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
};

} // namespace zhitu::widgets
