// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Whole numbers as the reader's language groups them.
#pragma once

#include <QLocale>
#include <QString>

#include <cstdint>

namespace zhitu::widgets {

[[nodiscard]] inline QString numberText(std::int64_t number)
{
    return QLocale().toString(static_cast<qlonglong>(number));
}

} // namespace zhitu::widgets
