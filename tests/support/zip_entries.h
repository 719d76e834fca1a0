// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What an archive of a test holds: diagnostics, a workbook.
#pragma once

#include <filesystem>
#include <map>
#include <string>

namespace zhitu::test {

/// Names and contents. \throws std::runtime_error for what is no sound archive
[[nodiscard]] std::map<std::string, std::string> zipEntries(const std::filesystem::path& file);

} // namespace zhitu::test
