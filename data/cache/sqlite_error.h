// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What SQLite's errors mean for the user.
#pragma once

#include <filesystem>

#include "data/user_error.h"

struct sqlite3;

namespace zhitu::cache {

/// Says in the user's language what happened to the file, what is safe and what to do.
class SqliteError : public UserError {
public:
    /// \param code extended result code
    /// \param detail what SQLite said; shown only where nothing better is known
    SqliteError(int code, const char* detail, const std::filesystem::path& file);

    [[nodiscard]] int code() const noexcept { return code_; }
    [[nodiscard]] int primaryCode() const noexcept { return code_ & 0xFF; }
    [[nodiscard]] const std::filesystem::path& file() const noexcept { return file_; }

    /// The file itself is broken, rather than busy, out of reach, too large for the memory, or
    /// without room to be written.
    [[nodiscard]] bool isDamage() const noexcept;
    /// A row that was checked before it came goes against what is there already. Where nobody but
    /// us writes, that is damage as well.
    [[nodiscard]] bool isContradiction() const noexcept;

private:
    int code_;
    std::filesystem::path file_;
};

/// The connection's last error, about its main file.
[[nodiscard]] SqliteError lastError(sqlite3* db);

} // namespace zhitu::cache
