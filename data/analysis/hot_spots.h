// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Where high or low values lie together more than chance would have it: the local statistic Gi* of
/// Getis and Ord. Pure: any thread.
///
/// J. K. Ord and A. Getis, Local spatial autocorrelation statistics: distributional issues and an
/// application, Geographical Analysis 27 (1995), eq. 14, with weights of 0 and 1, each place its
/// own neighbour:
///   Gi* = (Σⱼ wᵢⱼ xⱼ − x̄ Wᵢ) / (s √((n Wᵢ − Wᵢ²) / (n − 1)))
#pragma once

#include <QString>
#include <cstdint>
#include <span>
#include <vector>

#include "data/domain/geometry.h"

namespace zhitu::analysis {

using Neighbours = std::vector<std::vector<std::uint32_t>>;

/// How many places are looked at beside each one.
inline constexpr std::size_t kNearest = 8;

/// The `count` places nearest to each one, without itself, in metres on the ground; fewer where
/// there are not so many. Takes O(n log n).
[[nodiscard]] Neighbours nearestOf(std::span<const domain::LonLat> places,
                                   std::size_t count = kNearest);

/// Gi* of each place, in standard deviations: positive among high values. All 0 where the values
/// are equal, or too few to tell.
/// \param neighbours of each place, without itself \pre as many as values
[[nodiscard]] std::vector<double> getisOrdStar(std::span<const double> values,
                                               const Neighbours& neighbours);

/// How sure it is that a place is a hot spot, or a cold one.
enum class Spot : std::int8_t {
    Cold99 = -3,
    Cold95 = -2,
    Cold90 = -1,
    None = 0,
    Hot90 = 1,
    Hot95 = 2,
    Hot99 = 3
};

/// "hot, 99 %", in the user's language.
[[nodiscard]] QString textOf(Spot spot);

/// By the two-sided p of the normal distribution. As each place is a test of its own, p is taken
/// against the bound of Y. Benjamini and Y. Hochberg, Controlling the false discovery rate, J. R.
/// Stat. Soc. B 57 (1995): of the places that are marked at 95 % one in twenty is expected to be
/// chance, as neighbours depend on each other positively (Benjamini and Yekutieli, 2001).
[[nodiscard]] std::vector<Spot> spotsOf(std::span<const double> zScores);

/// Two-sided p of a z score.
[[nodiscard]] double pValue(double z) noexcept;

} // namespace zhitu::analysis
