// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The head of the audit chain, kept outside of the centre: it shows when the chain's tail was cut
/// off, or all of it was made anew.
#pragma once

#include <filesystem>
#include <string>

#include "data/policy/audit_chain.h"

namespace zhitu::policy {

struct AuditHead {
    AuditMark mark;
    std::string at;     ///< when it was taken, by the centre's clock: ISO 8601, UTC
    std::string centre; ///< which one; for people
};

/// Never over a file that is there. \throws UserError
void writeAuditHead(const std::filesystem::path& file, const AuditHead& head);
/// \throws UserError where the file is no head, damaged, or of a newer format
[[nodiscard]] AuditHead readAuditHead(const std::filesystem::path& file);

} // namespace zhitu::policy
