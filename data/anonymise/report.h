// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What was done to make a copy: counts, shares and errors. No key, no shift, no value of the
/// source.
#pragma once

#include <QByteArray>
#include <array>
#include <cstdint>
#include <map>
#include <string>

namespace zhitu::anonymise {

/// The quasi-identifiers of a case, coarse place first.
enum class Quasi : std::uint8_t {
    Town,
    Village,
    Grid,
    Month,
    Item,
    Department,
    Level,
    Channel,
    Dispute ///< its type, how and by whom it is mediated
};
inline constexpr std::size_t kQuasis = 9;
[[nodiscard]] const char* nameOf(Quasi quasi) noexcept;

struct Report {
    int k = 0;
    bool seeded = false; ///< by a seed that was said: for tests, no protection
    double leastMoveM = 0;

    std::int64_t cases = 0;       ///< of the source
    std::int64_t casesKept = 0;   ///< of the copy
    std::int64_t tooRare = 0;     ///< suppressed: no k cases to be put together with
    std::int64_t unusable = 0;    ///< left out: without a known grid, item or id
    std::int64_t classes = 0;     ///< of cases that share all quasi-identifiers
    std::int64_t alikeStates = 0; ///< classes all of whose cases are in one state
    std::array<std::int64_t, kQuasis> generalised{}; ///< cases with another value than before

    std::int64_t sites = 0;
    std::int64_t sitesKept = 0;
    std::int64_t organisations = 0;
    std::int64_t organisationsKept = 0;
    std::int64_t sitesMoved = 0; ///< kept, but in another village
    std::int64_t organisationsMoved = 0;

    std::int64_t gridsMerged = 0;   ///< too small for a place to be moved within them
    std::int64_t placesLeftOut = 0; ///< rows without a grid that could hold them

    // The largest difference of a sum, as a share of the sum: of those of 1,000 cases and more.
    double categoryError = 0;
    double stateError = 0;
    double townError = 0;
    double monthError = 0;
    double itemError = 0;
    double hourError = 0;       ///< over 168 hours of the week, half the sum of the differences
    double onTimeError = 0;     ///< of the rate, in percentage points
    double resolutionError = 0; ///< the same

    std::int64_t leastCases = 0; ///< counted in the copy itself, over all quasi-identifiers
    std::int64_t leastOrganisations = 0;
    std::int64_t leastSites = 0;
    std::map<std::string, std::int64_t> rows; ///< of the copy
};

/// JSON, indented; names are English and stay as they are.
[[nodiscard]] QByteArray jsonOf(const Report& report);

} // namespace zhitu::anonymise
