// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The small pictures of the legend.
#pragma once

#include <QPixmap>

#include "data/domain/camera.h"
#include "map/style/palette.h"

namespace zhitu::widgets {

[[nodiscard]] QPixmap colourSwatch(const QColor& colour, qreal devicePixelRatio);
[[nodiscard]] QPixmap cameraSwatch(domain::CameraTier tier, domain::CameraStatus status,
                                   map::Theme theme, qreal devicePixelRatio);

} // namespace zhitu::widgets
