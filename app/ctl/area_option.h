// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// --area CODE: the part of the district that a command keeps to.
#pragma once

#include <QString>
#include <string>

namespace zhitu::app {

/// The digits that all places within share: 6 of a district, 9 of a town, 12 of a village, 15 of a
/// grid; of a division's code of 12 digits those before the zeros. Empty: everything.
/// \throws UsageError
[[nodiscard]] std::string areaPrefixFrom(const QString& text);

} // namespace zhitu::app
