// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Rows put together into classes of at least k that are as alike as can be: each class is then
/// given one value of every quasi-identifier, so that each combination is shared by k rows at least
/// (k-anonymity: L. Sweeney, k-anonymity: a model for protecting privacy, IJUFKS 10(5), 2002). The
/// cuts go one attribute after another, finest possible first for those that come first; the idea
/// is Mondrian's (LeFevre, DeWitt, Ramakrishnan, ICDE 2006), with an order of importance.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "data/anonymise/run_key.h"

namespace zhitu::anonymise {

/// The value of a row. Numbers that are near each other are the first to be put together.
using Attribute = std::function<std::int64_t(std::uint32_t row)>;

struct Classes {
    std::vector<std::vector<std::uint32_t>> members; ///< of each class at least k
    std::vector<std::uint32_t> left; ///< fewer than k rows that no other row may be mixed with
};

/// \param hard rows that differ here are never in one class; must be equal for all to be mixed
/// \param soft in order of importance
/// \pre k >= 1
[[nodiscard]] Classes makeClasses(std::span<const std::uint32_t> rows, const Attribute& hard,
                                  std::span<const Attribute> soft, std::size_t k, Chance chance);

} // namespace zhitu::anonymise
