// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/analysis/cross_tab.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>

#include "data/cache/cancel.h"
#include "data/cache/case_pass.h"
#include "data/cache/case_sql.h"
#include "data/cases/day_picture.h"
#include "data/domain/codes.h"

namespace zhitu::analysis {
namespace {

using cache::Connection;
using cache::Statement;

constexpr std::size_t kGridDigits = 15;

/// What an axis reads of a case: of a time the day, which is put together afterwards.
std::string columnOf(Axis axis, const Division& division)
{
    switch (axis) {
    case Axis::Place:
        return "CAST(substr(grid_code, 1, " + std::to_string(division.placeDigits)
               + ") AS INTEGER)";
    case Axis::Category:
        return "category_id";
    case Axis::Item:
        return "item_id";
    case Axis::Department:
        return "department_id";
    case Axis::Level:
        return "level";
    case Axis::Time:
        return cache::kDayOfReport;
    case Axis::State:
        return "state";
    }
    return "0";
}

struct Cell {
    AxisKey down = 0;
    AxisKey across = 0;
    std::int64_t cases = 0;
};

std::vector<Cell> readCells(Connection& connection, const cache::CasePass& pass,
                            const CrossTab& tab)
{
    Statement rows = connection.prepare("SELECT " + columnOf(tab.down, tab.division) + ", "
                                        + columnOf(tab.across, tab.division) + ", count(*) FROM "
                                        + pass.from(connection) + " GROUP BY 1, 2");
    pass.bind(rows);
    std::vector<Cell> cells;
    while (rows.step())
        cells.push_back({rows.integer(0), rows.integer(1), rows.integer(2)});
    return cells;
}

/// Days become the parts of time that they lie in. \returns the first and the last day
void divideTime(std::vector<Cell>& cells, AxisKey Cell::* of, CrossTab& tab)
{
    if (cells.empty())
        return;
    const auto [first, last] = std::ranges::minmax_element(cells, {}, of);
    tab.division.unit = unitFor((*last).*of - (*first).*of + 1);
    for (Cell& cell : cells)
        cell.*of = beginOf(cell.*of, tab.division.unit);
}

/// All parts of the area, with the ground of their grids.
std::map<AxisKey, double> placesIn(Connection& connection, const std::string& areaPrefix,
                                   std::size_t digits)
{
    cache::Conditions within;
    within.addArea("code", areaPrefix);
    within.add("valid != 0");
    Statement rows = connection.prepare("SELECT CAST(substr(code, 1, " + std::to_string(digits)
                                        + ") AS INTEGER), sum(area_km2) FROM grid" + within.where()
                                        + " GROUP BY 1");
    within.bind(rows);
    std::map<AxisKey, double> places;
    while (rows.step())
        places[rows.integer(0)] = rows.real(1);
    return places;
}

std::vector<AxisKey> keysOf(Axis axis, const std::vector<Cell>& cells, AxisKey Cell::* of,
                            const Division& division, const std::map<AxisKey, double>& places)
{
    std::map<AxisKey, std::int64_t> found;
    if (axis == Axis::Place)
        for (const auto& [place, km2] : places)
            found[place] = 0;
    for (const Cell& cell : cells)
        found[cell.*of] += cell.cases;
    std::vector<AxisKey> keys;
    if (axis == Axis::Time && !found.empty()) {
        const AxisKey last = found.rbegin()->first;
        for (AxisKey key = found.begin()->first; key <= last; key = endOf(key, division.unit))
            keys.push_back(key);
        return keys;
    }
    for (const auto& [key, cases] : found)
        keys.push_back(key);
    if (axis != Axis::Place && axis != Axis::Level && axis != Axis::State)
        std::ranges::stable_sort(keys, std::ranges::greater{},
                                 [&](AxisKey key) { return found.at(key); });
    return keys;
}

std::unordered_map<AxisKey, std::size_t> positionsOf(const std::vector<AxisKey>& keys)
{
    std::unordered_map<AxisKey, std::size_t> positions;
    for (std::size_t i = 0; i < keys.size(); ++i)
        positions[keys[i]] = i;
    return positions;
}

} // namespace

std::int64_t CrossTab::ofRow(std::size_t row) const
{
    std::int64_t sum = 0;
    for (std::size_t column = 0; column < acrossKeys.size(); ++column)
        sum += at(row, column);
    return sum;
}

std::int64_t CrossTab::ofColumn(std::size_t column) const
{
    std::int64_t sum = 0;
    for (std::size_t row = 0; row < downKeys.size(); ++row)
        sum += at(row, column);
    return sum;
}

std::int64_t CrossTab::total() const
{
    std::int64_t sum = 0;
    for (const std::int64_t count : counts)
        sum += count;
    return sum;
}

double CrossTab::expected(std::size_t row, std::size_t column) const
{
    return static_cast<double>(ofRow(row)) * static_cast<double>(ofColumn(column))
           / static_cast<double>(total());
}

double CrossTab::residual(std::size_t row, std::size_t column) const
{
    const auto all = static_cast<double>(total());
    const double e = expected(row, column);
    const double rest = (1 - static_cast<double>(ofRow(row)) / all)
                        * (1 - static_cast<double>(ofColumn(column)) / all);
    return (static_cast<double>(at(row, column)) - e) / std::sqrt(e * rest);
}

std::optional<CrossTab> readCrossTab(cache::CacheReader& reader, const domain::Filter& filter,
                                     Axis down, Axis across, domain::Instant now,
                                     const std::function<bool()>& goOn)
{
    CrossTab tab;
    tab.filter = filter;
    tab.down = down;
    tab.across = across;
    tab.division.placeDigits = cases::placeDigits(filter.areaPrefix);
    Connection& connection = reader.connection();
    std::vector<Cell> cells;
    std::map<AxisKey, double> places;
    const bool done = cache::interruptibly(connection, goOn, [&] {
        cells = readCells(connection, cache::CasePass(filter, now), tab);
        if (down == Axis::Place || across == Axis::Place)
            places = placesIn(connection, filter.areaPrefix, tab.division.placeDigits);
    });
    if (!done)
        return std::nullopt;
    if (down == Axis::Time)
        divideTime(cells, &Cell::down, tab);
    if (across == Axis::Time)
        divideTime(cells, &Cell::across, tab);
    tab.downKeys = keysOf(down, cells, &Cell::down, tab.division, places);
    tab.acrossKeys = keysOf(across, cells, &Cell::across, tab.division, places);
    const auto rowOf = positionsOf(tab.downKeys);
    const auto columnOf = positionsOf(tab.acrossKeys);
    tab.counts.assign(tab.downKeys.size() * tab.acrossKeys.size(), 0);
    for (const Cell& cell : cells)
        tab.counts[rowOf.at(cell.down) * tab.acrossKeys.size() + columnOf.at(cell.across)] +=
            cell.cases;
    if (down == Axis::Place)
        for (const AxisKey place : tab.downKeys)
            tab.km2.push_back(places.contains(place) ? places.at(place) : 0);
    return tab;
}

} // namespace zhitu::analysis
