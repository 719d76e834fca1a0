// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// When the cases of a map were reported: counted for any cluster and any window.
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "map/index/point_index.h"
#include "map/index/time_counts.h"
#include "map/layers/points.h"
#include "map/layers/time_window.h"

namespace zhitu::map {

/// Whether a window lets a case through that was reported then: as CaseTimes counts. Any thread.
[[nodiscard]] bool isWithin(domain::Instant reported, const TimeWindow& window) noexcept;

/// A case whose time is not what it was.
struct TimeChange {
    std::optional<domain::Instant> before; ///< nothing: it was not there
    std::optional<domain::Instant> now;    ///< nothing: it is not there any more
};

/// Immutable; any thread; a copy shares the times that it was made of. Times are kept to the
/// minute. A time before 1970 or after 2052 is a mistake: it is in no window.
class CaseTimes {
public:
    CaseTimes() = default;
    /// \param leaves places in `cases`, in the order of an index made of them
    CaseTimes(std::span<const CasePoint> cases, std::span<const std::uint32_t> leaves);

    /// The same with these changes; what was said of leaves stays as it was. Nothing: a time is
    /// earlier than all, or much later, so that they have to be made anew.
    [[nodiscard]] std::optional<CaseTimes> with(std::span<const TimeChange> changes) const;

    /// A window as the stretches of minutes that it consists of, one behind the other.
    using Stretches = std::vector<std::pair<std::uint32_t, std::uint32_t>>;
    [[nodiscard]] Stretches stretchesOf(const TimeWindow& window) const;
    /// As stretches have it; of a mistake: later than any.
    [[nodiscard]] std::uint32_t minuteOf(domain::Instant reported) const;

    /// Midnight in China of the first and the last day on which a case was reported; nothing where
    /// there is none.
    [[nodiscard]] std::optional<std::pair<domain::Instant, domain::Instant>> days() const;
    /// Cases by day, from the first one on.
    [[nodiscard]] const std::vector<std::uint32_t>& perDay() const noexcept { return perDay_; }
    /// Cases by hour of the week, of the days from `from` on and before `before`.
    [[nodiscard]] std::array<std::uint32_t, kHoursOfWeek>
    perHourOfWeek(domain::Instant from, domain::Instant before) const;

private:
    friend class CasesWithin;
    /// Of the cases that it was made of, by leaf.
    struct Leaves {
        std::vector<std::uint32_t> minutes;
        TimeCounts all;
        TimeCounts flagged; ///< what is not flagged is later than any window
    };
    [[nodiscard]] std::uint32_t end() const noexcept;
    [[nodiscard]] std::uint32_t clamped(domain::Instant at) const;
    void sumDays();

    std::int64_t firstDay_ = 0; ///< that minutes count from: since 1970, in China
    std::int64_t shownDay_ = 0; ///< of perDay_: days later
    std::vector<std::uint32_t> perDay_;
    std::vector<std::uint32_t> perHour_; ///< from midnight of the first day on, and some to come
    std::shared_ptr<const Leaves> leaves_ = std::make_shared<const Leaves>();
};

/// The cases that were reported in a window, of an index whose leaves the times know.
class CasesWithin final : public PointFilter {
public:
    /// They must outlive it.
    CasesWithin(const CaseTimes& times, const CasePoints& cases, const TimeWindow& window)
        : times_(times), cases_(cases), stretches_(times.stretchesOf(window))
    {
    }

    [[nodiscard]] Counts countLeaves(std::uint32_t first, std::uint32_t count,
                                     std::uint32_t flagged) const override;
    [[nodiscard]] bool keepsLeaf(std::uint32_t leaf) const override;
    [[nodiscard]] bool keepsRef(std::uint32_t ref) const override;

private:
    const CaseTimes& times_;
    const CasePoints& cases_;
    CaseTimes::Stretches stretches_;
};

/// Whether one of the stretches holds a minute.
[[nodiscard]] bool isIn(const CaseTimes::Stretches& stretches, std::uint32_t minute);

} // namespace zhitu::map
