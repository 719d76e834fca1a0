// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A password from the standard input.
#pragma once

#include <QString>
#include <string>

namespace zhitu::app {

/// On a terminal it is asked for twice and not shown; otherwise it is the first line of what is
/// there. \throws UserError where there is none, the two differ, or Ctrl+C was pressed
[[nodiscard]] std::string askPassword(const QString& user);

} // namespace zhitu::app
