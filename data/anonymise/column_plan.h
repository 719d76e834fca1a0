// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What becomes of every column of a cache in an anonymised copy: a positive list. A column that
/// nobody has decided about is an error, not a gap.
#pragma once

#include <QStringList>
#include <optional>
#include <span>
#include <string_view>

#include "data/cache/schema.h"

namespace zhitu::anonymise {

enum class Treatment {
    Kept,     ///< a number of an enum, a public code, a text of the code lists
    Mapped,   ///< an id, a case number, a device id: replaced under the key of the run
    Shared,   ///< a quasi-identifier: one value for the whole class
    Place,    ///< drawn anew in the grid
    Time,     ///< moved
    Made,     ///< made up; the source's is never read
    Withheld, ///< never read, empty in the copy
};

/// Also of `id` and `geom`. Nothing for what is not on the list.
[[nodiscard]] std::optional<Treatment> treatmentOf(std::string_view table, std::string_view column);

/// Tables of which no row is read or written.
[[nodiscard]] bool isWithheld(std::string_view table);

/// "table.column" of each column that is not on the list.
[[nodiscard]] QStringList undecided(std::span<const cache::Table> tables);

/// "table.column" of each with this treatment, in the order of the schema.
[[nodiscard]] QStringList columnsOf(Treatment treatment);

} // namespace zhitu::anonymise
