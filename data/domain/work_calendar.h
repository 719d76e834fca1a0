// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Working time: which days are worked, and in which hours, by the clock in China (UTC+8 without
/// daylight saving). zhitu.add_working_seconds() and its neighbours at the centre do the same.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "data/domain/case.h"
#include "data/domain/service.h"

namespace zhitu::domain {

/// A day that is not what its weekday says: a holiday, or a weekend day that is worked (调休).
struct WorkDay {
    std::int64_t date = 0; ///< yyyymmdd
    bool works = false;
    std::string name; ///< Chinese
    std::string nameEn;

    friend bool operator==(const WorkDay&, const WorkDay&) = default;
};

/// When one works on a working day, in minutes of the day: 0 <= opens < pauses <= resumes < closes
/// <= 1440.
struct WorkHours {
    std::int64_t from = 0; ///< yyyymmdd: in force from this day on
    int opens = 0;
    int pauses = 0;
    int resumes = 0;
    int closes = 0;

    friend bool operator==(const WorkHours&, const WorkHours&) = default;
};

/// The public holidays and adjusted working days of 2024 to 2026 by the notices of the State
/// Council (国办发明电〔2023〕7号, 〔2024〕12号, 〔2025〕7号).
[[nodiscard]] std::span<const WorkDay> referenceWorkDays();
/// 09:00–12:00 and 13:30–17:30, seven hours.
[[nodiscard]] WorkHours referenceWorkHours() noexcept;

/// An immutable value; several threads may read one. A day it has no word of is worked from Monday
/// to Friday.
class WorkCalendar {
public:
    /// \param hours in any order; where none is in force those of reference are. Rows that are not
    /// sound are left out.
    WorkCalendar(std::span<const WorkDay> days, std::span<const WorkHours> hours);

    /// That of the reference lists.
    [[nodiscard]] static const WorkCalendar& china();

    /// \param day any moment of the day in China
    [[nodiscard]] bool isWorkingDay(Instant day) const noexcept;

    /// The moment `time` >= 0 of working time after `from`.
    [[nodiscard]] Instant addWorkingTime(Instant from, std::chrono::seconds time) const noexcept;
    [[nodiscard]] Instant addWorkingHours(Instant from, int hours) const noexcept
    {
        return addWorkingTime(from, std::chrono::hours{hours});
    }

    /// The end of work on the `days`-th working day after the day of `from`; the day itself does
    /// not count.
    [[nodiscard]] Instant addWorkingDays(Instant from, int days) const noexcept;

    /// The working time between two moments; none where `upto` is not later.
    [[nodiscard]] std::chrono::seconds workingTime(Instant from, Instant upto) const noexcept;

private:
    struct Shift {
        std::chrono::seconds begins;
        std::chrono::seconds ends;
    };
    struct Hours {
        std::chrono::sys_days from;
        std::array<Shift, 2> shifts;
    };
    struct Exception {
        std::chrono::sys_days day;
        bool works;
    };
    [[nodiscard]] bool works(std::chrono::sys_days day) const noexcept;
    [[nodiscard]] const std::array<Shift, 2>& shiftsOf(std::chrono::sys_days day) const noexcept;

    std::vector<Exception> exceptions_; ///< by day
    std::vector<Hours> hours_;          ///< by the day they begin at; never empty
};

/// When a case of this item that was reported at `from` is due.
[[nodiscard]] Instant deadlineOf(const ServiceItem& item, Instant from,
                                 const WorkCalendar& calendar = WorkCalendar::china()) noexcept;

} // namespace zhitu::domain
