// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Names come from outside: one that a sheet would take for a formula stays a name.
#pragma once

#include <QString>

namespace zhitu::exchange {

/// With an apostrophe before it where an office program would calculate it.
[[nodiscard]] inline QString withoutFormula(const QString& text)
{
    constexpr QStringView starts = u"=+-@\t\r";
    return !text.isEmpty() && starts.contains(text.front()) ? u'\'' + text : text;
}

} // namespace zhitu::exchange
