// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A cell of a table of figures in words and as a number. Any thread.
#pragma once

#include <QLocale>
#include <QString>
#include <limits>

#include "data/analysis/figure_table.h"
#include "data/words/words.h"

namespace zhitu::analysis {

[[nodiscard]] inline bool isNumber(const exchange::TableCell& value)
{
    return std::holds_alternative<std::int64_t>(value) || std::holds_alternative<double>(value);
}

/// NaN where it is none.
[[nodiscard]] inline double numberOf(const exchange::TableCell& value)
{
    if (const auto* whole = std::get_if<std::int64_t>(&value))
        return static_cast<double>(*whole);
    const auto* real = std::get_if<double>(&value);
    return real != nullptr ? *real : std::numeric_limits<double>::quiet_NaN();
}

/// As the reader's language writes it; empty for nothing.
[[nodiscard]] inline QString textOf(const exchange::TableCell& value, int decimals)
{
    return std::visit(
        [decimals](const auto& held) -> QString {
            using Held = std::decay_t<decltype(held)>;
            if constexpr (std::is_same_v<Held, std::int64_t>)
                return QLocale().toString(qint64{held});
            else if constexpr (std::is_same_v<Held, double>)
                return QLocale().toString(held, 'f', decimals);
            else if constexpr (std::is_same_v<Held, QString>)
                return held;
            else if constexpr (std::is_same_v<Held, domain::Instant>)
                return words::timeText(held);
            else
                return {};
        },
        value);
}

/// What stands before a cell that is more or less than one would expect; else nothing.
[[nodiscard]] inline QString markOf(Tone tone)
{
    return tone == Tone::More   ? QStringLiteral("▲")
           : tone == Tone::Less ? QStringLiteral("▼")
                                : QString();
}

} // namespace zhitu::analysis
