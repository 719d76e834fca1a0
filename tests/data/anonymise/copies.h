// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Copies for the tests, and which row became which.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>

#include "data/anonymise/anonymise.h"
#include "data/cache/sqlite.h"

namespace zhitu::test {

/// A demo district of a few thousand cases, made anew.
void makeSmallDemo(const std::filesystem::path& file, int cases = 6'000);

struct Copied {
    std::filesystem::path source;
    std::filesystem::path file;
    anonymise::Report report;
    std::unique_ptr<cache::Connection> was; ///< read only
    std::unique_ptr<cache::Connection> is;
    /// By table, from the id in the source to that in the copy.
    std::map<std::string, std::unordered_map<std::int64_t, std::int64_t>> ids;

    [[nodiscard]] std::int64_t shift() const; ///< seconds
};

/// \param seed 0: a key made at random, as the program does
[[nodiscard]] Copied copyOf(const std::filesystem::path& source,
                            const std::filesystem::path& target, std::uint64_t seed, int k = 5);

} // namespace zhitu::test
