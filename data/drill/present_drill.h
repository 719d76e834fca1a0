// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Whether what the program shows at present comes from a drill centre: everything that leaves it
/// (sheets, lists, papers) says so.
#pragma once

#include <QString>

namespace zhitu::drill {

/// Any thread. \param title of the drill centre; empty: it is no drill
void setPresentTitle(const QString& title);
/// Any thread. Empty: it is no drill.
[[nodiscard]] QString presentTitle();

} // namespace zhitu::drill
