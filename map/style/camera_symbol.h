// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The symbol of a camera, on the map and in the legend alike.
#pragma once

#include <QPainter>

#include "data/domain/camera.h"
#include "map/style/palette.h"

namespace zhitu::map {

/// Half the size of the symbol, in logical pixels.
[[nodiscard]] double cameraSymbolRadius(domain::CameraTier tier);

[[nodiscard]] QColor statusColour(domain::CameraStatus status, const Palette& colours);

/// Paints around the painter's origin. Shape tells the tier (triangle lookout, square Skynet, disc
/// social resource); colour and strokes the status: offline is struck once, faulty twice.
void paintCameraSymbol(QPainter& painter, domain::CameraTier tier, domain::CameraStatus status,
                       const Palette& colours);

} // namespace zhitu::map
