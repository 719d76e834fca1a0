// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Two years of cases whose places, hours and seasons look like life and whose histories obey the
/// case machine, because it is the machine that writes them.
#pragma once

#include <functional>
#include <span>

#include "data/demo/district.h"
#include "data/domain/case.h"
#include "data/domain/dispute.h"

namespace zhitu::demo {

inline constexpr int kCasesPerDistrict = 200'000;
inline constexpr int kCaseDays = 730;

/// The demo's present: 2026-11-20 10:30 in China. Fixed, so that the demo is the same every day.
[[nodiscard]] domain::Instant demoNow() noexcept;

/// A case with all that happened to it.
struct CaseTale {
    const domain::Case& record;
    std::span<const domain::CaseEvent> events;
    std::span<const domain::Visit> visits;
    const domain::Dispute* dispute;                ///< null: it is none
    std::span<const domain::DisputeParty> parties; ///< numbered from 1 over all cases
    std::span<const domain::MediationSession> sessions;
};
using CaseSink = std::function<void(const CaseTale&)>;

/// Streams `count` cases in the order of their reporting, ids from 1. Stops when the sink throws.
void generateCases(const District& district, std::uint64_t seed, int count, const CaseSink& sink);

} // namespace zhitu::demo
