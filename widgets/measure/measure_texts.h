// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Lengths and areas as people read them, in the user's language.
#pragma once

#include <QString>

namespace zhitu::widgets {

/// Four digits that count: 0.8 m, 345 m, 3.456 km, 34.56 km.
[[nodiscard]] QString lengthText(double metres);
/// 345 m², 0.345 km², 34.56 km²
[[nodiscard]] QString areaText(double squareMetres);

} // namespace zhitu::widgets
