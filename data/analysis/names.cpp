// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/analysis/names.h"

#include <QDate>

#include "data/analysis/figure_table.h"
#include "data/analysis/messages.h"
#include "data/words/words.h"

namespace zhitu::analysis {
namespace {

constexpr std::size_t kDivisionDigits = 12;
constexpr std::size_t kTownDigits = 9;

QString dayText(std::int64_t day, TimeUnit unit)
{
    const QDate date = QDate(1970, 1, 1).addDays(day);
    switch (unit) {
    case TimeUnit::Day:
    case TimeUnit::Week: // by its first day
        return date.toString(QStringLiteral("MM-dd"));
    case TimeUnit::Month:
        return date.toString(QStringLiteral("yyyy-MM"));
    case TimeUnit::Year:
        return date.toString(QStringLiteral("yyyy"));
    }
    return {};
}

QString found(const std::map<std::int64_t, QString>& names, std::int64_t id)
{
    const auto name = names.find(id);
    return name != names.end() ? name->second : QString::number(id);
}

/// A division by its first digits.
QString divisionName(const std::string& digits, const Names& names)
{
    const auto name = names.places.find(codeOf(digits));
    return name != names.places.end() ? name->second : QString::fromStdString(digits);
}

} // namespace

Names readNames(cache::CacheReader& reader)
{
    Names names;
    for (const char* table : {"division", "grid"}) {
        cache::Statement rows =
            reader.connection().prepare("SELECT code, name FROM " + std::string(table));
        while (rows.step())
            names.places[rows.text(0)] = QString::fromStdString(rows.text(1));
    }
    cache::Statement districts =
        reader.connection().prepare("SELECT min(name), count(*) FROM division WHERE level = 4");
    districts.step(); // an aggregate always has a row
    names.everything = districts.integer(1) == 1 ? QString::fromStdString(districts.text(0))
                                                 : Messages::tr("Everything");
    for (const domain::ServiceCategory& category : reader.categories())
        names.categories[category.id] = words::localName(category.name, category.nameEn);
    for (const domain::ServiceItem& item : reader.serviceItems())
        names.items[item.id] = words::localName(item.name, item.nameEn);
    for (const domain::Department& department : reader.departments())
        names.departments[department.id] = words::localName(department.name, department.nameEn);
    return names;
}

QString nameOf(Axis axis, AxisKey key, const Division& division, const Names& names)
{
    switch (axis) {
    case Axis::Place:
        return divisionName(digitsOf(key, division.placeDigits), names);
    case Axis::Category:
        return found(names.categories, key);
    case Axis::Item:
        return found(names.items, key);
    case Axis::Department:
        return key == 0 ? Messages::tr("Not dispatched yet") : found(names.departments, key);
    case Axis::Level:
        return words::textOf(static_cast<domain::DivisionLevel>(key));
    case Axis::Time:
        return dayText(key, division.unit);
    case Axis::State:
        return words::textOf(static_cast<domain::CaseState>(key));
    }
    return {};
}

QString areaName(const std::string& prefix, const Names& names)
{
    return prefix.empty() ? names.everything : divisionName(prefix, names);
}

QString gridPlace(const std::string& gridCode, const Names& names)
{
    if (gridCode.size() < kDivisionDigits)
        return {};
    QStringList parts{divisionName(gridCode.substr(0, kTownDigits), names),
                      divisionName(gridCode.substr(0, kDivisionDigits), names)};
    if (gridCode.size() > kDivisionDigits)
        parts += divisionName(gridCode, names);
    return parts.join(QStringLiteral(" › "));
}

QString nameOf(Axis axis)
{
    switch (axis) {
    case Axis::Place:
        return Messages::tr("Place");
    case Axis::Category:
        return Messages::tr("Category");
    case Axis::Item:
        return Messages::tr("Service item");
    case Axis::Department:
        return Messages::tr("Leading department");
    case Axis::Level:
        return Messages::tr("Level");
    case Axis::Time:
        return Messages::tr("Reported", "a time");
    case Axis::State:
        return Messages::tr("State");
    }
    return {};
}

} // namespace zhitu::analysis
