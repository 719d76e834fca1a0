// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What workbooks hold, and how they count time: ECMA-376, part 1, 18.
#pragma once

#include <QString>

#include "data/china_time.h"
#include "data/domain/case.h"

namespace zhitu::exchange {

inline constexpr qsizetype kSheetLetters = 32'767; ///< of a cell, UTF-16
inline constexpr qsizetype kSheetTitleLetters = 31;

/// Days since 1899-12-30 by the clock in China.
[[nodiscard]] inline double serialOf(domain::Instant at)
{
    constexpr double epoch = 25'569; // 1970-01-01
    return epoch + (static_cast<double>(at.time_since_epoch().count()) + kChinaOffsetSec) / 86'400;
}

/// Without what no sheet may be called.
[[nodiscard]] inline QString asSheetTitle(QString title)
{
    for (const QChar forbidden : QStringLiteral("[]:*?/\\'"))
        title.remove(forbidden);
    return title;
}

} // namespace zhitu::exchange
