// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What was done in a shift: what one who hands over has to tell.
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "data/domain/alarm.h"

namespace zhitu::cache {
class CacheReader;
}

namespace zhitu::sync {
class Sealer;
}

namespace zhitu::cases {

/// A case that something was done to.
struct ShiftCase {
    domain::Case record;                   ///< as it stands now
    std::vector<domain::CaseEvent> events; ///< of the shift, by this post; in their order
};

struct Shift {
    domain::Instant begunAt{};
    domain::Instant endedAt{};
    std::map<domain::CaseAction, std::int64_t> done; ///< steps by this post
    std::vector<ShiftCase> cases; ///< the last one first; at most kMostShiftCases
    std::int64_t caseCount = 0;   ///< all of them
};

/// A log that is longer is read by nobody.
inline constexpr std::size_t kMostShiftCases = 200;
/// Where nobody handed over before, a shift began so long ago.
inline constexpr std::chrono::hours kLongestShift{24};

/// The last handover of a desk. \param divisionCode 12 digits \param post by or to whom; empty: any
/// \param sealer opens what was said; null: it is left out \throws UserError
[[nodiscard]] std::optional<domain::Handover> lastHandover(cache::CacheReader& reader,
                                                           const std::string& divisionCode,
                                                           domain::DivisionLevel level,
                                                           const std::string& post,
                                                           const sync::Sealer* sealer = nullptr);

/// What a post did from then to then, both seconds included; what was told of a case that is ended
/// by now counts where that was ended in the shift too. Looks at every case that is not ended.
/// \throws UserError
[[nodiscard]] Shift readShift(cache::CacheReader& reader, const std::string& post,
                              domain::Instant begunAt, domain::Instant endedAt);

} // namespace zhitu::cases
