// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Disputes as they stand in the rows of an open cache.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "data/cache/sqlite.h"
#include "data/domain/dispute.h"

namespace zhitu::cache {

struct SessionRecord {
    domain::MediationSession session;
    std::string bodyName;
    std::string mediatorName; ///< empty where none is named
};

/// A dispute with all that is not sealed.
struct DisputeRecord {
    domain::Dispute dispute;
    std::string bodyName; ///< empty where nobody mediates yet
    std::string mediatorName;
    std::vector<domain::DisputeParty> parties;
    std::vector<SessionRecord> sessions; ///< in their order
};

/// Who may mediate what happens in a grid: those for its village, its town and its district.
struct Mediation {
    std::vector<domain::MediationBody> bodies; ///< the nearest first
    std::vector<domain::Mediator> mediators;   ///< of these
};

/// Nothing where the case is none.
[[nodiscard]] std::optional<domain::Dispute> disputeOf(Connection& connection, std::int64_t caseId);
/// Ids of its parties.
[[nodiscard]] std::vector<std::int64_t> partiesOf(Connection& connection, std::int64_t caseId);
[[nodiscard]] std::optional<DisputeRecord> disputeRecordOf(Connection& connection,
                                                           std::int64_t caseId);
[[nodiscard]] Mediation mediationFor(Connection& connection, const std::string& gridCode);
/// All that were ever kept, also those that are not valid any more; by id.
[[nodiscard]] Mediation allMediation(Connection& connection);

} // namespace zhitu::cache
