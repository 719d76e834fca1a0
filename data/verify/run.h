// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Data verification (数据核查): goes over a cache with a book of rules. Reads only.
#pragma once

#include <functional>
#include <optional>

#include "data/verify/report.h"

namespace zhitu::cache {
class CacheReader;
}

namespace zhitu::verify {

struct RunProgress {
    std::size_t rule = 0;  ///< place in the book of the one at work
    std::size_t rules = 0; ///< all of them
    double share = 0;      ///< of that rule, in [0, 1]
};

struct Options {
    std::string area; ///< digits that the codes of the rows' areas begin with; empty: all
    /// Of each rule so many findings are told of with words, some 600 bytes each, and 50,000 of all
    /// rules; all are counted.
    std::size_t mostFindings = 10'000;
    /// Of each rule so many rows are named, some 60 bytes each, and two million of all rules: what
    /// a history can go by.
    std::size_t mostRows = 500'000;
    /// What somebody lets stand: digests of the values, see History::waived().
    std::map<FindingKey, std::string> waived;
    /// Told now and then, in the thread of the run; false: no more.
    std::function<bool(const RunProgress&)> progress = [](const RunProgress&) { return true; };
};

/// From one state of the cache, whatever is written beside; the same state and rules bring the same
/// report. Rows of areas that the cache does not hold whole are left out. One thread, that of the
/// reader. \returns nothing where it was told to go on no more
/// \throws UserError
[[nodiscard]] std::optional<Report>
run(cache::CacheReader& reader, std::shared_ptr<const RuleBook> book, const Options& options);

/// Which data a cache has, as histories tell it: centre and user, or the demo and its seed.
[[nodiscard]] std::string sourceOf(cache::CacheReader& reader);

} // namespace zhitu::verify
