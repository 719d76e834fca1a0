// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Lets a long statement of SQLite be cancelled.
#pragma once

#include <functional>

#include "data/cache/sqlite.h"

namespace zhitu::cache {

/// While it lives, the connection asks `goOn` every few milliseconds; where that says false the
/// running statement ends with SQLITE_INTERRUPT. `goOn` runs in the thread of the statement.
class CancelGuard {
public:
    CancelGuard(Connection& connection, std::function<bool()> goOn)
        : connection_(connection), goOn_(std::move(goOn))
    {
        constexpr int instructions = 20'000;
        sqlite3_progress_handler(
            connection_.handle(), instructions,
            [](void* self) { return static_cast<CancelGuard*>(self)->goOn_() ? 0 : 1; }, this);
    }
    ~CancelGuard() { sqlite3_progress_handler(connection_.handle(), 0, nullptr, nullptr); }
    CancelGuard(const CancelGuard&) = delete;
    CancelGuard& operator=(const CancelGuard&) = delete;

private:
    Connection& connection_;
    std::function<bool()> goOn_;
};

/// Runs `work`; an interrupt by `goOn` is its quiet end. \returns false where it was interrupted
template <typename Work>
bool interruptibly(Connection& connection, const std::function<bool()>& goOn, Work work)
{
    const CancelGuard guard(connection, goOn);
    try {
        work();
        return true;
    } catch (const SqliteError& error) {
        if (error.primaryCode() != SQLITE_INTERRUPT)
            throw;
        return false;
    }
}

} // namespace zhitu::cache
