// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The look of the widgets: one spacing scale, one palette (the map's), light and dark.
#pragma once

#include <QApplication>

#include "map/style/palette.h"

namespace zhitu::widgets {

/// Steps of the spacing scale, in logical pixels.
inline constexpr int kSpace1 = 4;
inline constexpr int kSpace2 = 8;
inline constexpr int kSpace3 = 12;
inline constexpr int kSpace4 = 16;

/// Property of the application: the map::Vision that holds, as a number. Look sets it with
/// qApp->setProperty(kVisionProperty, int(theme.vision)); without it the usual colours are taken.
inline constexpr const char* kVisionProperty = "zhituVision";

/// \param font of the system; the application's is larger by `scale`
void applyTheme(QApplication& app, const map::Theme& theme, const QFont& font, double scale);

} // namespace zhitu::widgets
