// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Whether an archive may be unpacked: a spreadsheet is one.
#pragma once

#include <QString>
#include <filesystem>
#include <optional>

namespace zhitu::import {

/// By its directory: at most 10,000 parts, 1 GiB unpacked in all, no part more than 512 MiB, none
/// of more than 16 MiB that grows a hundredfold and more, none with a password, none in an archive
/// within it. A directory that lies is stopped by the limits of the process that unpacks.
/// \returns what is wrong, in a few words for a log; nothing: it may be. What is no archive at all
/// is not judged here.
[[nodiscard]] std::optional<QString> whyNotUnpacked(const std::filesystem::path& file);

} // namespace zhitu::import
