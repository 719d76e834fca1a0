// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// File steps that survive a power cut.
#pragma once

#include <filesystem>
#include <string_view>
#include <system_error>

namespace zhitu::cache {

/// Flushes a file's content, or a folder's entries, to the disk. An error means that it may be
/// lost.
[[nodiscard]] std::error_code makeDurable(const std::filesystem::path& path) noexcept;

/// Replaces `target` by `content` in one step: a reader sees the old text or the new one.
[[nodiscard]] std::error_code replaceFile(const std::filesystem::path& target,
                                          std::string_view content) noexcept;

/// The same, but never over a file that is there.
[[nodiscard]] std::error_code renameToFreeName(const std::filesystem::path& from,
                                               const std::filesystem::path& to) noexcept;

/// Renames and makes the folder's entry durable.
[[nodiscard]] std::error_code renameDurably(const std::filesystem::path& from,
                                            const std::filesystem::path& to) noexcept;

} // namespace zhitu::cache
