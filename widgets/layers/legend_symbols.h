// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The small pictures of the legend.
#pragma once

#include <QPixmap>

#include "map/print/legend.h"

namespace zhitu::widgets {

[[nodiscard]] QPixmap swatch(const map::LegendRow& row, qreal devicePixelRatio);

} // namespace zhitu::widgets
