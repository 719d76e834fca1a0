// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The picture of the day in words: its tiles, each with the rows behind its figures.
#pragma once

#include <QColor>
#include <QString>
#include <array>
#include <optional>
#include <vector>

#include "data/cases/day_picture.h"
#include "map/layers/map_data.h"
#include "map/style/palette.h"
#include "widgets/day/load_chart.h"
#include "widgets/day/trend_chart.h"

namespace zhitu::widgets {

/// The large figures, in the order that they stand in.
enum class DayFigure { TakenIn, Resolved, Open, Overdue, Supervised };
inline constexpr std::array kDayFigures{DayFigure::TakenIn, DayFigure::Resolved, DayFigure::Open,
                                        DayFigure::Overdue, DayFigure::Supervised};

[[nodiscard]] QString titleOf(DayFigure figure);
[[nodiscard]] std::int64_t numberOf(DayFigure figure, const cases::DayPicture& picture);
/// Against the same weekday in words, with an arrow; of what cannot be compared, its share.
[[nodiscard]] QString comparisonOf(DayFigure figure, const cases::DayPicture& picture);
/// The same weekday one, two, … weeks ago; nothing where the rows do not say.
[[nodiscard]] const cases::Compared* comparedOf(DayFigure figure, const cases::DayPicture& picture);
/// \param weeksAgo 0: today
[[nodiscard]] domain::Filter rowsOf(DayFigure figure, domain::Instant now, int weeksAgo);
/// "2026-11-13 until 10:30"
[[nodiscard]] QString momentText(DayFigure figure, domain::Instant now, int weeksAgo);
/// Strong only for what needs somebody; invalid: that of the text.
[[nodiscard]] QColor inkOf(DayFigure figure, const map::Palette& colours);

/// What of the open cases the bars show.
enum class LoadMeasure { Open, Overdue, Supervised };
[[nodiscard]] std::int64_t numberOf(LoadMeasure measure, const cases::Load& load);
[[nodiscard]] domain::Filter rowsOf(LoadMeasure measure);
[[nodiscard]] QColor inkOf(LoadMeasure measure, const map::Palette& colours);

/// The trend of what came and went, and of what lay open.
[[nodiscard]] std::vector<TrendLine> flowLines(const cases::DayPicture& picture,
                                               const map::Palette& colours);
[[nodiscard]] std::vector<TrendLine> openLines(const cases::DayPicture& picture,
                                               const map::Palette& colours);
[[nodiscard]] std::vector<std::int64_t> trendDays(const cases::DayPicture& picture);

/// The area of the first digits of a grid's code, and its name.
[[nodiscard]] std::string areaOfPlace(const std::string& digits);
[[nodiscard]] QString placeName(const std::string& digits, const map::MapData& data);
/// What the places of a picture are: "By town".
[[nodiscard]] QString placesText(std::size_t digits);

} // namespace zhitu::widgets
