// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What draws the scene that the map is part of.
#pragma once

namespace zhitu::map {

/// Before the first window of Qt Quick in this process; later calls do nothing. Without a graphics
/// card Qt Quick paints by itself: OpenGL on the processor (llvmpipe) takes twice as long for a
/// frame, 130 MB, and a fifth of a second for each new kind of shape. ZHITU_RENDERER=graphics or
/// =software decides otherwise; so does QT_QUICK_BACKEND.
void chooseRenderer();

} // namespace zhitu::map
