// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// That somebody took data out of the program into a file of his own.
#pragma once

#include <cstdint>
#include <string>

#include "data/domain/case.h"

namespace zhitu::domain {

/// It is kept like a command and told to the centre, which writes it into its audit.
struct ExportNote {
    std::string what;      ///< "map", "list", "report", "table", "papers", and of what
    std::string file;      ///< its name alone, without the folders
    std::int64_t rows = 0; ///< 0: it is not made of rows
    std::string filter;    ///< what it was narrowed to; empty: nothing
    Instant at{};          ///< by the user's clock
};

} // namespace zhitu::domain
