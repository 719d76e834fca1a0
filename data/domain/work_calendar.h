// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Working time in China: 09:00–12:00 and 13:30–17:30 (seven hours) on working days, UTC+8 without
/// daylight saving, with the public holidays and adjusted working days of the State Council.
#pragma once

#include "data/domain/case.h"
#include "data/domain/service.h"

namespace zhitu::domain {

/// Immutable and shared by all threads. Knows the years 2024 to 2026 by their notices (国办发明电
/// 〔2023〕7号, 〔2024〕12号, 〔2025〕7号); any other year counts Monday to Friday as working days.
class WorkCalendar {
public:
    [[nodiscard]] static const WorkCalendar& china();

    /// \param day any moment of the day in China
    [[nodiscard]] bool isWorkingDay(Instant day) const noexcept;

    /// The moment `hours` >= 0 of working time after `from`.
    [[nodiscard]] Instant addWorkingHours(Instant from, int hours) const noexcept;

    /// The end of work (17:30) on the `days`-th working day after the day of `from`; the day itself
    /// does not count.
    [[nodiscard]] Instant addWorkingDays(Instant from, int days) const noexcept;

private:
    WorkCalendar() = default;
};

/// When a case of this item that was reported at `from` is due, by the calendar of China.
[[nodiscard]] Instant deadlineOf(const ServiceItem& item, Instant from) noexcept;

} // namespace zhitu::domain
