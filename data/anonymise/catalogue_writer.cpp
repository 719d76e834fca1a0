// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>
#include <format>

#include "data/anonymise/copy.h"
#include "data/cache/gpkg_geometry.h"
#include "data/domain/codes.h"

namespace zhitu::anonymise {
namespace {

/// Copies a table all of whose columns are kept, the id among them.
void copyKept(const Copy& copy, const std::string& table)
{
    const cache::Table& schema = cache::table(table);
    std::string names;
    for (const cache::Column& column : schema.columns)
        names += (names.empty() ? "" : ", ") + std::string(column.name);
    RowWriter to(copy.target, table);
    const Ids ids(copy.source, copy.key, table);
    RenamedRows rows(copy.source, ids, names);
    while (const Renamed* renamed = rows.next()) {
        to.id(renamed->was);
        for (std::size_t i = 0; i < schema.columns.size(); ++i)
            to.keep(schema.columns[i].name, rows.row(), static_cast<int>(i));
        to.write();
    }
    copy.report.rows[table] = to.rows();
}

void writeDivisions(const Copy& copy)
{
    RowWriter to(copy.target, "division");
    const Ids ids(copy.source, copy.key, "division");
    RenamedRows rows(copy.source, ids, "geom, code, level, name, parent_code, synthetic");
    const cache::Statement& row = rows.row();
    while (const Renamed* renamed = rows.next()) {
        if (!domain::DivisionCode::parse(row.text(1)) || !cache::decodePolygon(row.blob(0))) {
            ++copy.report.placesLeftOut;
            continue;
        }
        to.id(renamed->is).geometry(row.blob(0));
        to.keep({"code", "level", "name", "parent_code", "synthetic"}, row, 1);
        to.write();
    }
    copy.report.rows["division"] = to.rows();
}

void writeGrids(const Copy& copy)
{
    RowWriter to(copy.target, "grid");
    const Ids ids(copy.source, copy.key, "grid");
    RenamedRows rows(copy.source, ids, "geom, code, kind, valid, area_km2, synthetic");
    const cache::Statement& row = rows.row();
    while (const Renamed* renamed = rows.next()) {
        if (!copy.ground.holderOf(row.text(1)) || !cache::decodePolygon(row.blob(0))) {
            ++copy.report.placesLeftOut;
            continue;
        }
        to.id(renamed->is).geometry(row.blob(0)).put("name", copy.ground.gridNameOf(row.text(1)));
        to.keep({"code", "kind", "valid", "area_km2", "synthetic"}, row, 1);
        to.write();
    }
    copy.report.rows["grid"] = to.rows();
}

void writeRivers(const Copy& copy)
{
    RowWriter to(copy.target, "river");
    const Ids ids(copy.source, copy.key, "river");
    RenamedRows rows(copy.source, ids, "geom, name, level, synthetic");
    const cache::Statement& row = rows.row();
    while (const Renamed* renamed = rows.next()) {
        if (!cache::decodeLine(row.blob(0)))
            continue;
        to.id(renamed->is).geometry(row.blob(0));
        to.keep({"name", "level", "synthetic"}, row, 1);
        to.write();
    }
    copy.report.rows["river"] = to.rows();
}

void writeVersions(const Copy& copy)
{
    RowWriter to(copy.target, "catalogue_version");
    const Ids ids(copy.source, copy.key, "catalogue_version");
    RenamedRows rows(copy.source, ids,
                     "since, kind, subject, name, name_en, in_use, department_id, grade, deadline, "
                     "deadline_unit");
    const cache::Statement& row = rows.row();
    while (const Renamed* renamed = rows.next()) {
        const auto since = shiftedDay(row.integer(0), copy.shift.weeks);
        if (!since)
            continue;
        to.id(renamed->is).put("since", *since);
        to.keep({"kind", "subject", "name", "name_en", "in_use", "department_id", "grade",
                 "deadline", "deadline_unit"},
                row, 1);
        to.write();
    }
    copy.report.rows["catalogue_version"] = to.rows();
}

void writeDuties(const Copy& copy)
{
    RowWriter to(copy.target, "duty");
    const Ids ids(copy.source, copy.key, "duty");
    RenamedRows rows(copy.source, ids, "day, division_code, department_id, shift");
    const cache::Statement& row = rows.row();
    while (const Renamed* renamed = rows.next()) {
        const auto day = shiftedDay(row.integer(0), copy.shift.weeks);
        if (!day || !domain::DivisionCode::parse(row.text(1)))
            continue;
        Chance chance = copy.key.chance(Draw::Post, renamed->was);
        to.id(renamed->is)
            .put("day", *day)
            .put("post", (row.integer(2) == 0 ? "值班席0" : "值班岗")
                             + std::to_string(chance.between(1, 6)))
            .keep("division_code", row, 1)
            .keep("department_id", row, 2)
            .keep("shift", row, 3)
            .write();
    }
    copy.report.rows["duty"] = to.rows();
}

} // namespace

void writeCatalogues(const Copy& copy)
{
    writeDivisions(copy);
    writeGrids(copy);
    writeRivers(copy);
    for (const char* table : {"department", "service_category", "service_item", "patrol_point",
                              "work_day", "work_hours"})
        copyKept(copy, table);
    writeVersions(copy);
    writeDuties(copy);
}

std::string fourDigits(std::int64_t number)
{
    return std::format("{:04}", number);
}

std::string uuidFrom(Chance& chance)
{
    const std::uint64_t high = chance.next();
    const std::uint64_t low = chance.next();
    return std::format("{:08x}-{:04x}-4{:03x}-{:x}{:03x}-{:012x}", high >> 32,
                       (high >> 16) & 0xFFFF, high & 0xFFF, 8 + (low >> 62), (low >> 48) & 0xFFF,
                       low & 0xFFFFFFFFFFFF);
}

std::optional<std::int64_t> shiftedDay(std::int64_t day, int weeks)
{
    using namespace std::chrono;
    const year_month_day date{year{static_cast<int>(day / 10'000)},
                              month{static_cast<unsigned>(day / 100 % 100)},
                              std::chrono::day{static_cast<unsigned>(day % 100)}};
    if (day <= 0 || day > 99'991'231 || !date.ok())
        return std::nullopt;
    const year_month_day moved{sys_days{date} + days{7 * weeks}};
    return static_cast<int>(moved.year()) * std::int64_t{10'000}
           + static_cast<unsigned>(moved.month()) * 100 + static_cast<unsigned>(moved.day());
}

} // namespace zhitu::anonymise
