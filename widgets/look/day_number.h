// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Days as the catalogue and the calendar number them: yyyymmdd.
#pragma once

#include <QDate>
#include <QString>

#include <cstdint>

#include "data/domain/catalogue.h"

namespace zhitu::widgets {

[[nodiscard]] inline QDate dateOf(std::int64_t day)
{
    return {static_cast<int>(day / 10'000), static_cast<int>(day / 100 % 100),
            static_cast<int>(day % 100)};
}

[[nodiscard]] inline std::int64_t dayNumber(QDate date)
{
    return date.year() * std::int64_t{10'000} + date.month() * 100 + date.day();
}

using domain::dayAfter;

/// 2026-12-01
[[nodiscard]] inline QString dayText(std::int64_t day)
{
    return dateOf(day).toString(Qt::ISODate);
}

} // namespace zhitu::widgets
