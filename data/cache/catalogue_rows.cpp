// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cache/catalogue_rows.h"

#include <algorithm>
#include <string>

namespace zhitu::cache {
namespace {

constexpr const char* kItems = "SELECT id, category_id, code, name, name_en, department_id, grade, "
                               "deadline, deadline_unit FROM service_item ";

domain::ServiceItem itemOf(const Statement& row)
{
    domain::ServiceItem item;
    item.id = row.integer(0);
    item.categoryId = row.integer(1);
    item.code = row.text(2);
    item.name = row.text(3);
    item.nameEn = row.text(4);
    item.departmentId = row.integer(5);
    item.grade = static_cast<domain::CaseGrade>(row.integer(6));
    item.deadline = static_cast<int>(row.integer(7));
    item.unit = static_cast<domain::DeadlineUnit>(row.integer(8));
    return item;
}

template <typename Named>
std::vector<Named> namedRows(Connection& connection, const char* table)
{
    std::vector<Named> list;
    Statement row = connection.prepare(std::string("SELECT id, code, name, name_en FROM ") + table
                                       + " ORDER BY id");
    while (row.step())
        list.push_back({row.integer(0), row.text(1), row.text(2), row.text(3)});
    return list;
}

std::vector<domain::Duty> dutyOf(Statement& rows)
{
    std::vector<domain::Duty> list;
    while (rows.step())
        list.push_back({rows.integer(0), rows.text(1), rows.integer(2), rows.integer(3),
                        static_cast<domain::DutyShift>(rows.integer(4)), rows.text(5),
                        rows.text(6)});
    return list;
}

constexpr const char* kDuty = "SELECT id, division_code, department_id, day, shift, post, phone "
                              "FROM duty WHERE ";

} // namespace

std::vector<domain::CatalogueVersion> catalogueVersionsOf(Connection& connection)
{
    std::vector<domain::CatalogueVersion> versions;
    Statement row = connection.prepare("SELECT id, kind, subject, since, name, name_en, in_use, "
                                       "department_id, grade, deadline, deadline_unit FROM "
                                       "catalogue_version ORDER BY kind, subject, since");
    while (row.step()) {
        domain::CatalogueVersion version;
        version.id = row.integer(0);
        version.kind = static_cast<domain::CatalogueKind>(row.integer(1));
        version.subject = row.integer(2);
        version.since = row.integer(3);
        version.name = row.text(4);
        version.nameEn = row.text(5);
        version.inUse = row.integer(6) != 0;
        if (version.kind == domain::CatalogueKind::Item) {
            version.departmentId = row.integer(7);
            version.grade = static_cast<domain::CaseGrade>(row.integer(8));
            version.deadline = static_cast<int>(row.integer(9));
            version.unit = static_cast<domain::DeadlineUnit>(row.integer(10));
        }
        versions.push_back(std::move(version));
    }
    return versions;
}

std::vector<domain::ServiceCategory> firstCategoriesOf(Connection& connection)
{
    return namedRows<domain::ServiceCategory>(connection, "service_category");
}

std::vector<domain::Department> firstDepartmentsOf(Connection& connection)
{
    return namedRows<domain::Department>(connection, "department");
}

std::vector<domain::ServiceItem> firstItemsOf(Connection& connection)
{
    std::vector<domain::ServiceItem> items;
    Statement row = connection.prepare(std::string(kItems) + "ORDER BY id");
    while (row.step())
        items.push_back(itemOf(row));
    return items;
}

std::optional<domain::ServiceItem> firstItemOf(Connection& connection, std::int64_t id)
{
    Statement row = connection.prepare(std::string(kItems) + "WHERE id = ?");
    row.bind(1, id);
    return row.step() ? std::optional(itemOf(row)) : std::nullopt;
}

std::vector<domain::Duty> dutyAt(Connection& connection, domain::DutyTime time)
{
    Statement rows = connection.prepare(std::string(kDuty)
                                        + "day = ? AND shift = ? ORDER BY division_code, "
                                          "department_id");
    rows.bind(1, time.day).bind(2, static_cast<std::int64_t>(time.shift));
    return dutyOf(rows);
}

std::vector<domain::Duty> dutyBetween(Connection& connection, std::int64_t first, std::int64_t last)
{
    Statement rows = connection.prepare(
        std::string(kDuty)
        + "day BETWEEN ? AND ? ORDER BY day, shift, division_code, department_id");
    rows.bind(1, first).bind(2, last);
    return dutyOf(rows);
}

domain::WorkCalendar workCalendarOf(Connection& connection)
{
    return {workDaysOf(connection), workHoursOf(connection)};
}

std::vector<domain::WorkDay> workDaysOf(Connection& connection)
{
    std::vector<domain::WorkDay> days;
    Statement row = connection.prepare("SELECT id, works, name, name_en FROM work_day ORDER BY id");
    while (row.step())
        days.push_back({row.integer(0), row.integer(1) != 0, row.text(2), row.text(3)});
    return days;
}

std::vector<domain::WorkHours> workHoursOf(Connection& connection)
{
    std::vector<domain::WorkHours> hours;
    Statement row =
        connection.prepare("SELECT id, opens, pauses, resumes, closes FROM work_hours ORDER BY id");
    const auto minutes = [&](int column) {
        return static_cast<int>(std::clamp<std::int64_t>(row.integer(column), -1, 1441));
    };
    while (row.step())
        hours.push_back({row.integer(0), minutes(1), minutes(2), minutes(3), minutes(4)});
    return hours;
}

} // namespace zhitu::cache
