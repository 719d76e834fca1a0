// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What becomes of each case, decided over all of them before the first row is written: its class,
/// the quasi-identifiers that the class shares, and when it begins.
///
/// A class takes all its quasi-identifiers from one of its members, drawn by chance: so each sum is
/// what it was in the mean. The times at which its members begin are dealt out among them anew, so
/// that who knows place and time of a case finds the class, and one of at least k cases in it.
#pragma once

#include <algorithm>
#include <cstdint>
#include <functional>
#include <vector>

#include "data/anonymise/ground.h"
#include "data/anonymise/report.h"
#include "data/anonymise/run_key.h"
#include "data/anonymise/source.h"

namespace zhitu::anonymise {

/// The present of the source and of the copy, seconds since 1970-01-01 UTC.
struct Shift {
    std::int64_t asOf = 0;
    int weeks = 0; ///< below 0: the copy lies in the past
    [[nodiscard]] std::int64_t seconds() const noexcept { return weeks * std::int64_t{604'800}; }
    [[nodiscard]] std::int64_t newAsOf() const noexcept { return asOf + seconds(); }
};

/// Numbers are those of data/domain.
struct CaseFacts {
    std::int64_t id = 0;
    std::int64_t reportedAt = 0;
    std::int64_t item = 0;
    std::int64_t department = 0; ///< the lead; 0: none yet
    std::int64_t body = 0;
    std::int64_t mediator = 0;
    std::int64_t newStart = 0;
    std::uint32_t donor = 0; ///< whose quasi-identifiers it takes
    int grid = 0;
    std::uint16_t category = 0;
    std::uint8_t grade = 0;
    std::uint8_t channel = 0;
    std::uint8_t level = 0;
    std::uint8_t newLevel = 0;
    std::uint8_t state = 0;
    std::uint8_t levelLeast = 4; ///< that its escalations allow
    std::uint8_t levelMost = 6;
    bool kept = true;
    bool isDispute = false;
    std::uint8_t disputeType = 0;
    std::uint8_t mediation = 0;
    std::uint8_t link = 0;
    std::uint8_t disputeLevel = 0;
};

/// Times of a file are not trusted: held between 1970 and 2200, so that no sum of them is too
/// large.
[[nodiscard]] constexpr std::int64_t sane(std::int64_t seconds) noexcept
{
    return std::clamp<std::int64_t>(seconds, 0, 7'258'118'400);
}

/// The month of a time by the clock in China, counted from year 0.
[[nodiscard]] std::int64_t monthOf(std::int64_t at);

class CasePlan {
public:
    /// Told the share done in [0, 1]; throws to end it.
    using Told = std::function<void(double)>;
    CasePlan(cache::Connection& source, const Ground& ground, const RunKey& key, Shift shift, int k,
             Report& report, const Told& told);

    [[nodiscard]] const std::vector<CaseFacts>& cases() const noexcept { return cases_; }

private:
    void read(cache::Connection& source, const Ground& ground);
    void readDisputes(cache::Connection& source);
    void readEscalations(cache::Connection& source);
    void drawStarts(const RunKey& key);
    void classify(const Ground& ground, const RunKey& key);
    void settle(const std::vector<std::uint32_t>& members, Chance& chance);
    [[nodiscard]] CaseFacts* find(std::int64_t id);
    void account(const Ground& ground);

    Shift shift_;
    int k_;
    Report& report_;
    std::vector<CaseFacts> cases_;    ///< by id
    std::vector<std::int64_t> drawn_; ///< the start before it is dealt out anew
};

} // namespace zhitu::anonymise
