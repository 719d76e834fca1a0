// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Words for disputes.
#pragma once

#include <QString>

#include "data/domain/dispute.h"

namespace zhitu::widgets {

[[nodiscard]] QString textOf(domain::DisputeType type);
[[nodiscard]] QString textOf(domain::MediationKind kind);
[[nodiscard]] QString textOf(domain::MediationLink link);
/// What a whole mediation came to.
[[nodiscard]] QString textOf(domain::MediationOutcome outcome);
/// What one session came to.
[[nodiscard]] QString sessionText(domain::MediationOutcome outcome);
[[nodiscard]] QString textOf(domain::PartyRole role);
[[nodiscard]] QString textOf(domain::PartyKind kind);

} // namespace zhitu::widgets
