// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Is what somebody tells there already? Cases near by in place, time and words.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "data/domain/case.h"

namespace zhitu::cache {
class CacheReader;
}

namespace zhitu::cases {

/// So far, and so long ago, the same thing may have been told before.
inline constexpr double kNearM = 300;
inline constexpr int kRecentDays = 30;
inline constexpr std::size_t kMostDuplicates = 5;

/// What is being taken in.
struct Telling {
    domain::LonLat position;
    std::int64_t itemId = 0; ///< 0: not chosen yet
    std::int64_t categoryId = 0;
    std::string text; ///< title and account, as far as they are written
    domain::Instant now{};
};

struct Duplicate {
    domain::Case record;
    double metres = 0;   ///< from the place of the telling
    double likeness = 0; ///< in (0, 1]; see likenessOf()
};

/// How alike they are, in [0, 1]: 0.3 for the place (falling to nothing at kNearM), 0.15 for the
/// time (at kRecentDays), 0.3 for the same item (0.1 for the category), 0.25 for the share of the
/// title's pairs of letters that the telling has as well. A measure of our own.
[[nodiscard]] double likenessOf(const Telling& telling, const domain::Case& record, double metres);

/// Unended cases that are alike enough to be looked at, the likest first; at most kMostDuplicates.
/// \param goOn asked between the rows; false: what there is so far
/// \throws UserError
[[nodiscard]] std::vector<Duplicate> likelyDuplicates(cache::CacheReader& reader,
                                                      const Telling& telling,
                                                      const std::function<bool()>& goOn);

/// What a case may be merged into: unended cases that the centre knows, the likest first.
/// \param number of one that is wanted all the same, wherever it is; empty: none
/// \throws UserError
[[nodiscard]] std::vector<Duplicate> mergeCandidates(cache::CacheReader& reader,
                                                     const domain::Case& record,
                                                     const std::string& number,
                                                     const std::function<bool()>& goOn);

} // namespace zhitu::cases
