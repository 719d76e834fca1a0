// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The audit chain: each entry's hash covers the entry and the hash before it. The same as
/// zhitu.audit_hash() in resources/central/008_audit.sql.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace zhitu::policy {

using AuditHash = std::array<std::byte, 32>;

struct AuditEntry {
    std::int64_t serial = 0;   ///< 1, 2, 3 …
    std::int64_t atMicros = 0; ///< since 1970 UTC, by the centre's clock
    std::string userName;
    std::string action;
    std::string subject;
    std::string reason;
    AuditHash hash{};
};

/// Where the chain stood at some time.
struct AuditMark {
    std::int64_t serial = 0; ///< 0: before the first entry
    AuditHash hash{};
};

/// \param before of the entry before it; zeros before the first
[[nodiscard]] AuditHash auditHash(const AuditHash& before, const AuditEntry& entry);

enum class AuditFault {
    None,
    Edited,    ///< an entry's content is not what its hash says
    Removed,   ///< an entry is missing
    Reordered, ///< entries changed their places
    Inserted,  ///< an entry that was never written in the regular way
    Rewritten, ///< a chain without a break, but another one than the mark was taken of
    Cut        ///< the chain ends before a mark: its tail was cut, or the mark is of another centre
};

struct AuditVerdict {
    AuditFault fault = AuditFault::None;
    std::int64_t serial = 0;  ///< the first that is wrong
    std::int64_t checked = 0; ///< entries that were read
    AuditMark last;           ///< of the entries that are in order
};

/// The entries behind a serial, in their order; none at the end.
using AuditPages = std::function<std::vector<AuditEntry>(std::int64_t after)>;

/// Goes over the whole chain up to the first fault. What kind of fault it is, is read off the
/// entries around it; who can write the table can also make every hash anew, and then only a mark
/// tells.
/// \param marks that the chain must go through
[[nodiscard]] AuditVerdict verifyChain(const AuditPages& pages, std::span<const AuditMark> marks);

} // namespace zhitu::policy
