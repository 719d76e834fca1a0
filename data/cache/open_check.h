// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Is this file a cache of ours that this program can read?
#pragma once

#include <QString>
#include <filesystem>
#include <memory>

#include "data/cache/sqlite.h"
#include "data/user_error.h"

namespace zhitu::cache {

enum class FileVerdict {
    Ok,
    Missing,
    Unreadable, ///< no right to read, or not a regular file
    NotADatabase,
    NotOurs, ///< a database or GeoPackage of something else
    TooNew,  ///< written by a newer Zhitu
    TooOld,  ///< written by a preview that was never released
    Locked,
    Damaged
};

/// Looks at the file's first bytes without SQLite, so that nothing is created beside it.
[[nodiscard]] FileVerdict inspectHeader(const std::filesystem::path& file);

/// Looks at the identity, the version and the tables of an open cache.
/// \throws SqliteError where the disk, and not the file, is in the way
[[nodiscard]] FileVerdict inspectContent(Connection& connection);

/// What the verdict means for the user and what to do; empty for Ok.
[[nodiscard]] QString explanationOf(FileVerdict verdict, const std::filesystem::path& file);

/// A file that is no cache that this program can use.
class UnusableFile : public UserError {
public:
    UnusableFile(FileVerdict verdict, const std::filesystem::path& file)
        : UserError(explanationOf(verdict, file)), verdict_(verdict), file_(file)
    {
    }
    [[nodiscard]] const std::filesystem::path& file() const noexcept { return file_; }
    [[nodiscard]] FileVerdict verdict() const noexcept { return verdict_; }
    /// Nobody and no other program will be able to use it either.
    [[nodiscard]] bool isBroken() const noexcept
    {
        return verdict_ == FileVerdict::NotADatabase || verdict_ == FileVerdict::NotOurs
               || verdict_ == FileVerdict::TooOld || verdict_ == FileVerdict::Damaged;
    }

private:
    FileVerdict verdict_;
    std::filesystem::path file_;
};

/// \throws UnusableFile that explains the verdict, unless it is Ok
void requireOk(FileVerdict verdict, const std::filesystem::path& file);

/// A read-only connection to a cache that has passed both inspections. \throws UserError
[[nodiscard]] std::unique_ptr<Connection> openForReading(const std::filesystem::path& file);

} // namespace zhitu::cache
