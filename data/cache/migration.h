// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Forward-only migrations of a SQLite file, each in a transaction of its own.
#pragma once

#include <functional>
#include <span>

#include "data/cache/sqlite.h"

namespace zhitu::cache {

/// Brings a file from version `to - 1` to version `to`.
struct Migration {
    std::int64_t to = 0;
    std::function<void(Connection&)> apply;
};

/// Where a file keeps its version: PRAGMA user_version, or a row of its own.
struct VersionSlot {
    std::function<std::int64_t(Connection&)> read;
    std::function<void(Connection&, std::int64_t)> write;
};

/// Applies what is still missing, in order. A step that fails leaves the file at the version
/// before it; a file of a later version is left alone.
/// \pre the list is sorted by `to`, without gaps
/// \throws SqliteError
void migrate(Connection& connection, const VersionSlot& version,
             std::span<const Migration> migrations);

} // namespace zhitu::cache
