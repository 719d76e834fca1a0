// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/demo/roster.h"

#include <algorithm>
#include <array>

#include "data/domain/service_catalogue.h"

namespace zhitu::demo {
namespace {

constexpr int kDaysBefore = 3;
constexpr int kDaysAfter = 17;
constexpr std::int64_t kPosts = 3; // that take turns

/// Departments that have a station of their own in each town.
struct Station {
    const char* department;
    const char* post;
};
constexpr std::array kStations{Station{"区公安局", "派出所值班岗"},
                               Station{"区司法局", "司法所值班岗"}};

std::int64_t idOf(std::string_view department)
{
    return std::ranges::find(domain::referenceDepartments(), department, &domain::Department::name)
        ->id;
}

std::string numbered(const char* post, std::int64_t number)
{
    return post + std::to_string(number);
}

} // namespace

std::vector<domain::Duty> makeRoster(const District& district, domain::Instant now)
{
    using domain::DutyShift;
    std::vector<domain::Duty> roster;
    const auto add = [&roster](domain::Duty duty) {
        duty.id = static_cast<std::int64_t>(roster.size()) + 1;
        roster.push_back(std::move(duty));
    };
    for (int day = -kDaysBefore; day <= kDaysAfter; ++day) {
        const std::int64_t date = domain::dayNumber(now + std::chrono::days{day});
        const std::int64_t turn = day + kDaysBefore;
        for (const domain::Division& division : district.divisions) {
            if (division.level == domain::DivisionLevel::Village)
                continue;
            add({0,
                 division.code,
                 0,
                 date,
                 DutyShift::Day,
                 numbered("值班席0", 1 + turn % kPosts),
                 {}});
            add({0,
                 division.code,
                 0,
                 date,
                 DutyShift::Night,
                 numbered("值班席0", 1 + (turn + 1) % kPosts),
                 {}});
            if (division.level == domain::DivisionLevel::Town)
                for (const Station& station : kStations)
                    for (const DutyShift shift : {DutyShift::Day, DutyShift::Night})
                        add({0,
                             division.code,
                             idOf(station.department),
                             date,
                             shift,
                             numbered(station.post,
                                      1 + (turn + (shift == DutyShift::Night)) % kPosts),
                             {}});
            if (division.level == domain::DivisionLevel::District)
                for (const domain::Department& department : domain::referenceDepartments())
                    add({0,
                         division.code,
                         department.id,
                         date,
                         DutyShift::Day,
                         numbered("值班岗", 1 + (turn + department.id) % kPosts),
                         {}});
        }
    }
    return roster;
}

} // namespace zhitu::demo
