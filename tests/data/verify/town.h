// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A small cache in perfect order, what can be done to it, and runs over it.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "data/verify/rule_file.h"
#include "data/verify/run.h"

namespace zhitu::verify {

/// The data's own time.
inline constexpr std::int64_t kTownNow = 1'763'600'000;
inline constexpr const char* kVillage = "500117001001";

/// A district with one town and one village, whose four grids are squares of 0.01° beside each
/// other from 106 E, 30 N; in each five cameras (ids 1 to 20), two organisations, two addresses, a
/// key site, a worker; 20 cases, the first ten of them closed and visited. The shipped rules find
/// nothing.
void makeTown(const std::filesystem::path& file);

/// Runs statements that may touch geometries and their R-trees.
void change(const std::filesystem::path& file, const std::string& sql);
/// The blob of a point for SQL: x'…'.
[[nodiscard]] std::string pointSql(double lon, double lat);

/// A book of these rules. A rule is JSON without id and words: `"kind": …, "table": …`; its id is
/// r1, r2 … and its severity error, unless it says otherwise.
[[nodiscard]] std::string bookJson(const std::vector<std::string>& rules);
[[nodiscard]] std::shared_ptr<const RuleBook> bookOf(const std::vector<std::string>& rules);

[[nodiscard]] Report verified(const std::filesystem::path& file,
                              std::shared_ptr<const RuleBook> book, const Options& options = {});

/// "17", or "17:3" with a partner: the rows that a rule has found.
[[nodiscard]] std::vector<std::string> rowsOf(const RuleResult& result);
/// The same of all rules, each with its id before it.
[[nodiscard]] std::vector<std::string> rowsOf(const Report& report);

} // namespace zhitu::verify
