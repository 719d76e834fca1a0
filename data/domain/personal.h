// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What is personal about a case, and that somebody looked at it. It is sealed wherever it is kept.
#pragma once

#include <string>
#include <vector>

#include "data/domain/dispute.h"

namespace zhitu::domain {

/// Somebody opens what is sealed of a case. It is kept before he sees it, and told to the centre.
struct Reveal {
    std::int64_t caseId = 0; ///< as the user's cache has it
    std::string caseUuid;    ///< what the centre goes by; empty: by the id
    std::string reason;
    Instant at{}; ///< by the user's clock
};

/// Who reported, and what he said.
struct Account {
    Instant at{};
    std::string reporter;
    std::string phone;
    std::string idNumber;
    std::string narrative;
    std::string notes;
};

/// What was said on a visit.
struct Words {
    Instant at{};
    std::string text;
};

/// What was said in a session of mediation, and what it came to.
struct SessionWords {
    Instant at{};
    std::string record;
    std::string agreement; ///< empty: none
};

struct PersonalRecord {
    std::vector<Account> accounts; ///< the first report, then those told again
    std::vector<Words> visits;
    std::vector<PartySaid> parties;
    std::vector<SessionWords> sessions;
    std::string agreement;          ///< that holds now
    std::vector<std::string> files; ///< names of what is attached
    int unreadable = 0;             ///< fields that this key does not open
};

} // namespace zhitu::domain
