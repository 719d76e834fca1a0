// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What every map says of itself.
#pragma once

#include "map/view/map_view.h"

namespace zhitu::widgets {

/// In the present language: the letter for north and, where the geometry is synthetic, a mark.
void setOverlayTexts(map::MapView& map);

} // namespace zhitu::widgets
