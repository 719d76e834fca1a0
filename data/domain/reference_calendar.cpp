// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The lists that a calendar begins with. resources/central/012_case_loop.sql has the same for the
/// centre; a test holds them equal.
#include "data/domain/work_calendar.h"

namespace zhitu::domain {
namespace {

/// Days off: holidays, with the weekends they run into.
struct Period {
    int from; ///< yyyymmdd
    int to;
    const char* name;
    const char* nameEn;
};
constexpr Period kHolidays[] = {
    {20240101, 20240101, "元旦", "New Year"},
    {20240210, 20240217, "春节", "Spring Festival"},
    {20240404, 20240406, "清明节", "Qingming"},
    {20240501, 20240505, "劳动节", "Labour Day"},
    {20240610, 20240610, "端午节", "Dragon Boat Festival"},
    {20240915, 20240917, "中秋节", "Mid-Autumn Festival"},
    {20241001, 20241007, "国庆节", "National Day"},
    {20250101, 20250101, "元旦", "New Year"},
    {20250128, 20250204, "春节", "Spring Festival"},
    {20250404, 20250406, "清明节", "Qingming"},
    {20250501, 20250505, "劳动节", "Labour Day"},
    {20250531, 20250602, "端午节", "Dragon Boat Festival"},
    {20251001, 20251008, "国庆节、中秋节", "National Day and Mid-Autumn Festival"},
    {20260101, 20260103, "元旦", "New Year"},
    {20260215, 20260223, "春节", "Spring Festival"},
    {20260404, 20260406, "清明节", "Qingming"},
    {20260501, 20260505, "劳动节", "Labour Day"},
    {20260619, 20260621, "端午节", "Dragon Boat Festival"},
    {20260925, 20260927, "中秋节", "Mid-Autumn Festival"},
    {20261001, 20261007, "国庆节", "National Day"},
};

constexpr int kAdjusted[] = {20240204, 20240218, 20240407, 20240428, 20240511, 20240914, 20240929,
                             20241012, 20250126, 20250208, 20250427, 20250928, 20251011, 20260104,
                             20260214, 20260228, 20260509, 20260920, 20261010};

std::chrono::year_month_day dateOf(int number)
{
    return {std::chrono::year{number / 10000},
            std::chrono::month{static_cast<unsigned>(number / 100 % 100)},
            std::chrono::day{static_cast<unsigned>(number % 100)}};
}

std::int64_t numberOf(std::chrono::sys_days day)
{
    const std::chrono::year_month_day date{day};
    return static_cast<int>(date.year()) * 10000
           + static_cast<int>(static_cast<unsigned>(date.month()) * 100
                              + static_cast<unsigned>(date.day()));
}

} // namespace

std::span<const WorkDay> referenceWorkDays()
{
    static const std::vector<WorkDay> list = [] {
        std::vector<WorkDay> made;
        for (const Period& holiday : kHolidays)
            for (std::chrono::sys_days day = dateOf(holiday.from);
                 day <= std::chrono::sys_days{dateOf(holiday.to)}; day += std::chrono::days{1})
                made.push_back({numberOf(day), false, holiday.name, holiday.nameEn});
        for (const int day : kAdjusted)
            made.push_back({day, true, "调休上班", "Worked weekend day"});
        return made;
    }();
    return list;
}

WorkHours referenceWorkHours() noexcept
{
    return {1970'01'01, 9 * 60, 12 * 60, 13 * 60 + 30, 17 * 60 + 30};
}

} // namespace zhitu::domain
