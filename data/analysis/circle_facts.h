// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What the cases in a circle are.
#pragma once

#include <optional>
#include <string>

#include "data/cache/reader.h"

namespace zhitu::analysis {

struct CircleFacts {
    std::int64_t cases = 0;
    std::string gridCode;        ///< of most of them
    std::int64_t categoryId = 0; ///< of most of them
    std::int64_t ofCategory = 0; ///< how many of that
    domain::Instant first{};     ///< reported
    domain::Instant last{};

    friend bool operator==(const CircleFacts&, const CircleFacts&) = default;
};

/// The cases of the filter in the circle; nothing where there are none. Can be interrupted.
/// \param now that deadlines are reached at \throws UserError
[[nodiscard]] std::optional<CircleFacts> factsOf(cache::CacheReader& reader,
                                                 const domain::Filter& filter,
                                                 domain::LonLat middle, double radiusM,
                                                 domain::Instant now);

} // namespace zhitu::analysis
