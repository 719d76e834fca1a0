// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Cells that the tables of this folder are made of.
#pragma once

#include <QLocale>
#include <utility>

#include "data/analysis/figure_table.h"
#include "data/analysis/messages.h"

namespace zhitu::analysis {

[[nodiscard]] inline FigureCell named(const QString& text)
{
    return {text, Tone::Name, 0, std::nullopt, std::nullopt};
}

[[nodiscard]] inline FigureCell plain(exchange::TableCell value)
{
    return {std::move(value), Tone::Plain, 0, std::nullopt, std::nullopt};
}

/// A number of cases that leads to them.
[[nodiscard]] inline FigureCell counted(std::int64_t cases, const domain::Filter& filter,
                                        Tone tone = Tone::Plain)
{
    return {cases, tone, 0, cases > 0 ? std::optional(filter) : std::nullopt, std::nullopt};
}

[[nodiscard]] inline FigureCell at(FigureCell cell, domain::LonLat place)
{
    cell.place = place;
    return cell;
}

[[nodiscard]] inline QString ofCases(std::int64_t cases)
{
    return Messages::tr("n = %1 cases", nullptr, static_cast<int>(cases))
        .arg(QLocale().toString(qint64{cases}));
}

/// A share in percent; of nothing there is none.
[[nodiscard]] inline FigureCell percent(std::int64_t part, std::int64_t whole)
{
    return plain(whole > 0 ? exchange::TableCell(100 * static_cast<double>(part)
                                                 / static_cast<double>(whole))
                           : exchange::TableCell());
}

/// Of a table that is longer than it is shown.
[[nodiscard]] inline QString leftOut(std::size_t rows)
{
    return Messages::tr("%n more rows are left out here.", nullptr, static_cast<int>(rows));
}

} // namespace zhitu::analysis
