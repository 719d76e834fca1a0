// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A cell of a table in words.
#pragma once

#include <QLocale>
#include <QString>

#include "data/exchange/table_writer.h"
#include "data/words/words.h"

namespace zhitu::report {

[[nodiscard]] inline bool isNumber(const exchange::TableCell& value)
{
    return std::holds_alternative<std::int64_t>(value) || std::holds_alternative<double>(value);
}

/// As the reader's language writes it.
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
                return QStringLiteral("–");
        },
        value);
}

} // namespace zhitu::report
