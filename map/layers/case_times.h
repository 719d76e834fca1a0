// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// When the cases of a map were reported: counted for any cluster and any window.
#pragma once

#include <array>
#include <optional>
#include <utility>
#include <vector>

#include "map/index/cluster_index.h"
#include "map/index/time_counts.h"
#include "map/layers/time_window.h"

namespace zhitu::map {

struct CasePoint;

/// Whether a window lets a case through that was reported then: as CaseTimes counts. Any thread.
[[nodiscard]] bool isWithin(domain::Instant reported, const TimeWindow& window) noexcept;

/// Immutable; any thread. Times are kept to the minute. A time before 1970 or after 2052 is a
/// mistake: it is in no window.
class CaseTimes {
public:
    CaseTimes() = default;
    /// \param index of `cases`
    CaseTimes(const std::vector<CasePoint>& cases, const ClusterIndex& index);

    /// A window as the stretches of minutes that it consists of, for many questions.
    using Stretches = std::vector<std::pair<std::uint32_t, std::uint32_t>>;
    [[nodiscard]] Stretches stretchesOf(const TimeWindow& window) const;

    /// The same cluster with only what is in the window: its count and flagged, and `ref` of one of
    /// them. Where none is, its count is 0; its place is that of all.
    [[nodiscard]] Cluster within(const Stretches& stretches, const Cluster& cluster,
                                 const ClusterIndex& index) const;

    /// Midnight in China of the first and the last day on which a case was reported; nothing where
    /// there is none.
    [[nodiscard]] std::optional<std::pair<domain::Instant, domain::Instant>> days() const;
    /// Cases by day, from the first one on.
    [[nodiscard]] const std::vector<std::uint32_t>& perDay() const noexcept { return perDay_; }
    /// Cases by hour of the week, of the days from `from` on and before `before`.
    [[nodiscard]] std::array<std::uint32_t, kHoursOfWeek>
    perHourOfWeek(domain::Instant from, domain::Instant before) const;
    /// Minutes since firstDay's midnight as stretches have them, by leaf of the index; of a
    /// mistake: later than any. Empty: there are no cases with a sane time.
    [[nodiscard]] const std::vector<std::uint32_t>& minutes() const noexcept { return minutes_; }
    /// Cases in the window, all over the map.
    [[nodiscard]] std::uint32_t count(const TimeWindow& window) const;

private:
    [[nodiscard]] std::uint32_t minuteOf(domain::Instant at) const;

    std::int64_t firstDay_ = 0;          ///< since 1970, in China
    std::vector<std::uint32_t> perDay_;  ///< empty: there are no cases
    std::vector<std::uint32_t> perHour_; ///< from midnight of the first day on
    std::vector<std::uint32_t> minutes_; ///< since then, by leaf of the index
    TimeCounts all_;
    TimeCounts flagged_; ///< what is not flagged is later than any window
};

} // namespace zhitu::map
