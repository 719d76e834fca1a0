// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Cases counted by two axes at once.
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "data/analysis/axis.h"
#include "data/cache/reader.h"

namespace zhitu::analysis {

/// A row for each key of one axis, a column for each of the other. Places and times without a case
/// are there too, other keys only where there is one.
struct CrossTab {
    domain::Filter filter; ///< of all that is counted, with its area
    Axis down = Axis::Place;
    Axis across = Axis::Category;
    Division division;
    std::vector<AxisKey> downKeys; ///< places and times in order, else most cases first
    std::vector<AxisKey> acrossKeys;
    std::vector<std::int64_t> counts; ///< row by row
    std::vector<double> km2;          ///< of each row where it is a place, of its grids; else empty

    [[nodiscard]] std::int64_t at(std::size_t row, std::size_t column) const
    {
        return counts[row * acrossKeys.size() + column];
    }
    [[nodiscard]] std::int64_t ofRow(std::size_t row) const;
    [[nodiscard]] std::int64_t ofColumn(std::size_t column) const;
    [[nodiscard]] std::int64_t total() const;
    /// How much more there are than if row and column had nothing to do with each other, in
    /// standard deviations: the adjusted residual of S. J. Haberman, The analysis of residuals in
    /// cross-classified tables, Biometrics 29 (1973), (n − e) / √(e (1 − row share) (1 − column
    /// share)). NaN where it has no value. Beyond ±3 is worth a look where more than 5 are
    /// expected.
    [[nodiscard]] double residual(std::size_t row, std::size_t column) const;
    /// That many cases are expected by the row and the column alone.
    [[nodiscard]] double expected(std::size_t row, std::size_t column) const;

    friend bool operator==(const CrossTab&, const CrossTab&) = default;
};

/// \param filter with its area \param now that deadlines are reached at
/// \returns nothing where `goOn`, asked every few milliseconds, said no \throws UserError
[[nodiscard]] std::optional<CrossTab> readCrossTab(cache::CacheReader& reader,
                                                   const domain::Filter& filter, Axis down,
                                                   Axis across, domain::Instant now,
                                                   const std::function<bool()>& goOn);

} // namespace zhitu::analysis
