// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How a centre stands: what an administrator looks at.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "data/central/pg.h"

namespace zhitu::central {

struct TableSize {
    std::string name;
    std::optional<std::int64_t> rows; ///< the planner's estimate; nothing before the first ANALYZE
};

/// Somebody who is writing: what commits after him reaches the clients when he has ended.
struct OpenWriter {
    std::string pid; ///< or the name of a prepared transaction
    std::string user;
    std::string database;
    std::int64_t seconds = 0;
};

struct StandbyState {
    std::string name;
    std::string state; ///< "streaming" where all is well
    std::int64_t bytesBehind = 0;
    std::int64_t secondsBehind = 0;
};

/// A place in the WAL that is kept for a standby which does not come for it.
struct IdleSlot {
    std::string name;
    std::int64_t bytesKept = 0;
    bool lost = false; ///< nothing is kept any more: what it was for has to be made anew
};

struct LogState {
    std::int64_t bytes = 0;
    std::vector<std::string> months; ///< "2026_11", in their order
    std::int64_t monthsAhead = 0;    ///< made after the present one
    bool misplaced = false;          ///< rows for which no month was made
    std::optional<std::int64_t>
        oldestAgeSeconds; ///< of the oldest change; a client that is older starts anew
};

struct CentreStatus {
    int schema = 0;
    std::vector<TableSize> tables;
    LogState log;
    std::optional<OpenWriter> oldestWriter;
    std::int64_t sessions = 0;
    std::int64_t listeners = 0; ///< sessions whose last word was LISTEN
    std::vector<StandbyState> standbys;
    std::vector<IdleSlot> idleSlots;
    bool archiveFails = false; ///< the last try to archive WAL failed
    /// Areas of users in which no division lies, as "user prefix"; nothing for an account that is
    /// not shown all divisions.
    std::optional<std::vector<std::string>> emptyAreas;
    bool isStandby = false;
    bool seesOthers = false; ///< this account is shown what other sessions do
    std::int64_t maxPrepared = 0;
    std::int64_t transactionTimeoutMs = 0; ///< 0: none
    bool encrypted = false;
    bool localSocket = false;
};

/// For a superuser, or a member of zhitu_owner and of pg_monitor. \throws PgError
[[nodiscard]] CentreStatus readStatus(PgConnection& connection);

} // namespace zhitu::central
