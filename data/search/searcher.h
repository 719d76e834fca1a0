// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Answers what a person types: names, initials, codes, numbers, addresses, coordinates.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string_view>

#include "data/cache/sqlite.h"
#include "data/search/hit.h"
#include "data/search/tokens.h"

namespace zhitu::search {

struct Answer {
    std::vector<Hit> hits; ///< grouped by kind, the best group first, the best hit first in each
    bool complete = true;  ///< false: stopped by `goOn`, more may be there
    bool namesSearched = false; ///< false: there is no sidecar yet; codes and coordinates only
};

inline constexpr std::size_t kHits = 20;

/// One read-only connection to a cache and one to its sidecar. One thread at a time.
class Searcher {
public:
    /// Without a sidecar (an empty path) only codes, numbers and coordinates are found.
    /// \throws UserError
    Searcher(const std::filesystem::path& cacheFile, const std::filesystem::path& sidecar);
    ~Searcher();

    /// The best `most` hits, of each kind in turn.
    /// `goOn` is asked every few milliseconds; false ends the search with what is found.
    /// \throws UserError where a file turns out to be damaged
    [[nodiscard]] Answer find(std::string_view query, const std::function<bool()>& goOn,
                              std::size_t most = kHits);

private:
    struct Found {
        Hit hit;
        Match match = Match::None;
        std::int64_t order = 0; ///< among equals
    };
    using Words = std::vector<std::u32string>;

    void findCodes(const Words& words, std::vector<Found>& found);
    /// Adds the rows of a kind that answer the words at least as well as `worst`.
    void findNames(HitKind kind, const Words& words, const std::string& expression, Match worst,
                   std::vector<Found>& found);
    [[nodiscard]] std::optional<Hit> load(HitKind kind, std::int64_t id);
    [[nodiscard]] cache::Statement& loader(HitKind kind);

    std::unique_ptr<cache::Connection> cache_;
    std::unique_ptr<cache::Connection> index_;
    std::vector<std::pair<HitKind, cache::Statement>> loaders_;
    std::size_t most_ = kHits;
    std::function<bool()> goOn_; ///< of the search under way
    bool stopped_ = false;
};

} // namespace zhitu::search
