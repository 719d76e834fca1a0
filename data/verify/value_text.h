// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Values of rows as a line of the work list shows them.
#pragma once

#include <QString>
#include <string_view>

#include "data/cache/sqlite.h"
#include "data/verify/sources.h"

namespace zhitu::verify {

/// At most 200 characters; control and format characters, which would not be seen, stand there as
/// their code: "东门\u200B".
[[nodiscard]] QString shownText(std::string_view utf8);

/// A column of a row as people read it: times by the clock in China, numbers short, "–" for
/// nothing. \param column of the statement
[[nodiscard]] QString valueOf(const cache::Statement& row, int column, const SourceColumn& facts);

/// "state = 9, closed = –".
[[nodiscard]] QString valuesOf(const cache::Statement& row, int first,
                               const std::vector<const SourceColumn*>& columns);

} // namespace zhitu::verify
