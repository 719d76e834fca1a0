// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Which cases call for somebody at a desk, found by indexes however many cases there are.
#pragma once

#include <array>
#include <memory>
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

/// A desk: what it sees is what its cache holds.
struct Desk {
    domain::DivisionLevel level = domain::DivisionLevel::District;
    bool alsoBelow = false;    ///< also what centres below hold
    std::string post = {};     ///< forwarded to it is its own
    std::string division = {}; ///< 12 digits, whose handovers it takes over; empty: none
    std::shared_ptr<const sync::Sealer> sealer = {}; ///< opens what was said; may be null
};

/// So many lines of each sort are worth reading; the counts are of all.
inline constexpr std::size_t kMostAlarms = 300;

struct AlarmSheet {
    std::vector<domain::Alarm> ringing; ///< by urgency (domain::kAlarmOrder), then the newest first
    std::vector<domain::Alarm> marked;  ///< somebody sees to them; in the same order
    std::array<std::int64_t, domain::kAlarmKinds + 1> ringingOf{}; ///< by kind; all that there are
    domain::Instant now{};                                         ///< what it was read for
    std::optional<domain::Handover> handover;                      ///< the last one

    [[nodiscard]] std::int64_t ringingCount() const noexcept;
};

/// At the time of the data in the demo, else at `clock`. From one state of the cache where the
/// caller holds one, see CacheReader::steady(). \throws UserError
[[nodiscard]] AlarmSheet readAlarms(cache::CacheReader& reader, const Desk& desk,
                                    domain::Instant clock);

} // namespace zhitu::cases
