// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The audit chain as the centre has it.
#pragma once

#include <functional>

#include "data/central/pg.h"
#include "data/policy/audit_chain.h"
#include "data/policy/audit_head.h"

namespace zhitu::policy {

/// What the centre says of the end of its chain now. \throws central::PgError
[[nodiscard]] AuditHead auditHeadOf(central::PgConnection& connection);

/// Verifies the whole chain against a head that was kept, and against the centre's own. Entries
/// are only ever appended, so pages need no snapshot that holds all of them still.
/// \param progress told the share done in [0, 1]
/// \throws central::PgError
[[nodiscard]] AuditVerdict verifyCentre(central::PgConnection& connection, const AuditHead& kept,
                                        const std::function<void(double)>& progress);

} // namespace zhitu::policy
