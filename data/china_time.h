// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The clock that people in China read: eight hours east of Greenwich, all year.
#pragma once

#include <QTimeZone>

namespace zhitu {

inline constexpr int kChinaOffsetSec = 8 * 3600;

[[nodiscard]] inline QTimeZone chinaTime()
{
    return QTimeZone(kChinaOffsetSec);
}

} // namespace zhitu
