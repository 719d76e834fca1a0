// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A table of figures as it is shown, printed and written into a sheet: every number with the cases
/// that it counts.
#pragma once

#include <optional>
#include <vector>

#include "data/domain/filter.h"
#include "data/exchange/table_writer.h"

namespace zhitu::analysis {

/// How a cell is to be read.
enum class Tone : std::uint8_t {
    Plain,
    Name,  ///< of a row
    Total, ///< of a row or a column
    More,  ///< than one would expect
    Less
};

struct FigureCell {
    exchange::TableCell value;
    Tone tone = Tone::Plain;
    double shade = 0;                    ///< of the ground behind it, 0 to 1
    std::optional<domain::Filter> rows;  ///< the cases it counts, with their area; nothing: none
    std::optional<domain::LonLat> place; ///< that the map can look at

    friend bool operator==(const FigureCell&, const FigureCell&) = default;
};

struct FigureColumn {
    QString name;
    int decimals = 0;
    QString hint; ///< what it means; may be empty
};

struct FigureTable {
    QString title;
    std::vector<FigureColumn> columns;
    std::vector<std::vector<FigureCell>> rows; ///< as many cells as columns
    std::size_t totals = 0;                    ///< rows at the top that are sums of the others
    std::vector<QString> notes; ///< of how many cases, how it was worked out and by whom
    std::int64_t cases = 0;     ///< that all of it is of
};

/// Writes it as a sheet with its notes behind it. \throws UserError
void writeTable(const FigureTable& table, const std::filesystem::path& file);

/// The code of a division or grid by its first digits: zeros behind them up to twelve; empty for
/// none.
[[nodiscard]] std::string codeOf(const std::string& prefix);
/// The code that an area has in the interface: its digits with zeros behind them up to twelve;
/// empty: everything.
[[nodiscard]] std::string areaOf(const domain::Filter& filter);

} // namespace zhitu::analysis
