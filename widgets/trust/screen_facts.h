// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The screens, for the diagnostics.
#pragma once

#include <QString>

namespace zhitu::widgets {

/// Sizes, scales and rates of the screens and how windows are drawn; no names or serial numbers.
/// Lines of "key: value" in English. GUI thread.
[[nodiscard]] QString screenFacts();

} // namespace zhitu::widgets
