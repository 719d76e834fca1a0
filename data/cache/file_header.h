// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The first bytes of a SQLite file, read without SQLite (https://sqlite.org/fileformat.html, 1.3).
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

namespace zhitu::cache {

struct FileHeader {
    std::int64_t applicationId = 0;
    /// SQLite does not write to a file whose versions it does not know, as if there were no right
    /// to.
    bool versionsKnown = false;
};

/// Nothing where the file cannot be read or is no database.
[[nodiscard]] std::optional<FileHeader> readHeader(const std::filesystem::path& file);

} // namespace zhitu::cache
