// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The few fonts beside that of the text.
#pragma once

#include <QFont>

namespace zhitu::widgets {

/// Steps of the type scale, as times of the text.
inline constexpr double kGreeting = 2.2; ///< one a program
inline constexpr double kTitle = 1.5;    ///< of a page or dialog
inline constexpr double kHeading = 1.15; ///< of a section, or a sentence that leads in

/// Strong letters.
[[nodiscard]] inline QFont strong(QFont text)
{
    text.setWeight(QFont::DemiBold);
    return text;
}

[[nodiscard]] inline QFont enlarged(QFont text, double times)
{
    text.setPointSizeF(text.pointSizeF() * times);
    return text;
}

/// Of a title: strong, and larger than the text.
[[nodiscard]] inline QFont titleFont(const QFont& text, double times = kTitle)
{
    return strong(enlarged(text, times));
}

} // namespace zhitu::widgets
