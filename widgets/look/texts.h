// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The words of the interface in the user's language: those for the domain's codes, and its own.
#pragma once

#include <QString>

#include "data/search/hit.h"
#include "data/words/words.h"
#include "map/layers/layer_id.h"
#include "map/view/map_view.h"
#include "translations/language.h"

namespace zhitu::widgets {

using words::chinaNow;
using words::localName;
using words::satisfactionText;
using words::standardText;
using words::textOf;
using words::timeText;

/// As the program calls it, in that language.
[[nodiscard]] QString standardText(domain::CaseState state, translations::Language language);
[[nodiscard]] QString textOf(map::LayerId layer);
[[nodiscard]] QString textOf(map::GridMeasure measure);
[[nodiscard]] QString textOf(search::HitKind kind);

/// 29.99012° N, 106.26734° E
[[nodiscard]] QString coordinateText(double lon, double lat);

} // namespace zhitu::widgets
