// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The words and colours of the video patrol.
#pragma once

#include <QColor>
#include <QString>

#include "data/patrol/round.h"
#include "map/style/palette.h"

namespace zhitu::widgets {

[[nodiscard]] QString textOf(patrol::StopState state);
/// Grey for what is done, strong for what needs somebody.
[[nodiscard]] QColor colourOf(patrol::StopState state, const map::Palette& palette);
[[nodiscard]] QString nameOf(const patrol::Stop& stop);
/// "09:12" by the clock in China.
[[nodiscard]] QString clockText(domain::Instant at);
/// "97.4 %"; empty where nothing was due.
[[nodiscard]] QString shareText(int done, int due);
/// A day, and how it went: "11-19 · 97/100 · 3 missed".
[[nodiscard]] QString dayText(const patrol::DayShare& share, bool isOver);
[[nodiscard]] QString nameOf(const domain::PatrolPoint& point);

} // namespace zhitu::widgets
