// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A case as it stands in a row.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "data/cache/sqlite.h"
#include "data/domain/case.h"

namespace zhitu::cache {

/// What caseOf() reads, in its order.
inline constexpr const char* kCaseColumns =
    "id, geom, number, title, item_id, category_id, state, grade, channel, level, department_id, "
    "supervised, grid_code, reported_at, deadline_at, resolved_at, closed_at, version, "
    "suspended_from, open_parts, extension_asked, uuid, extension_until, suspended_at, "
    "supervised_by, "
    "supervise_until, turned_by, turned_at";

/// Times in a file are not trusted: held within the years that dates are shown with.
[[nodiscard]] domain::Instant toInstant(std::int64_t seconds);
[[nodiscard]] domain::Instant instant(const Statement& row, int column);
[[nodiscard]] std::optional<domain::Instant> optionalInstant(const Statement& row, int column);

/// Departments as a row holds them: "3,17". What is no number is left out.
[[nodiscard]] std::string joinedParts(const std::vector<std::int64_t>& departments);
[[nodiscard]] std::vector<std::int64_t> partsFrom(std::string_view joined);

/// Nothing where the place cannot be read.
[[nodiscard]] std::optional<domain::Case> caseOf(const Statement& row);

} // namespace zhitu::cache
